// The same in ES modules, which Jest runs with NODE_OPTIONS=--experimental-vm-modules.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { useKling } from 'kling-emulator/jest';
import client from './voice-client.cjs';

const kling = useKling({ runner: { afterAll, afterEach, beforeAll, beforeEach, expect } });

test('a client without the right key is refused', async () => {
  await expect(client.speak({ ...kling, apiKey: 'somebody-else' }, 'Hello')).rejects.toThrow('401');
  await expect(kling).not.toHaveTask();
});
