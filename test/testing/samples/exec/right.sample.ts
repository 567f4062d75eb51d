/** A client that does everything right, with time that moves on request. */
import { createKlingTest, expect } from 'kling-emulator/vitest';
import { ada, clientOf, create, hello, speech, voices } from '../../client.ts';

const test = createKlingTest({ clock: 'manual', strict: true });

test('a voice', async ({ kling }) => {
  const id = await create(kling, voices, ada);
  await kling.account.advance(1500);
  expect((await clientOf(kling).get(`${voices}/${id}`)).body.data.task_status).toBe('succeed');
  await expect(kling).toHaveNoContractViolations();
});

test('speech, in an account of its own', async ({ kling }) => {
  await create(kling, speech, hello);
  await expect(kling).toHaveTask({ product: 'tts' });
  await expect(kling).not.toHaveTask({ product: 'custom-voice' });
});
