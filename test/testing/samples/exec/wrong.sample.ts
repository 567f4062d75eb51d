/** Tests that are content with a client that is wrong: only the judge of `exec` sees it. */
import { createKlingTest, expect } from 'kling-emulator/vitest';
import { clientOf, speech } from '../../client.ts';

const test = createKlingTest();

test('the client is refused', async ({ kling }) => {
  expect((await clientOf(kling).post(speech, {})).status).toBe(400);
});
