import { expect, test } from 'vitest';
import { effects, rain, start, startReceiver } from './support.ts';

test('A receiver that resends the callback that it is handling is refused with the reason, and nothing loops', async () => {
  const { kling, as } = await start();
  const account = kling.account('key-of-loop');
  const refusals: string[] = [];
  const hook = await startReceiver(async ({ body }) => {
    const { callbacks } = await account.callbacks();
    const status = (body as { task_status: string }).task_status;
    const own = callbacks.find(({ task_status: told }) => told === status);
    await account.resend(own?.id ?? '').catch((error: unknown) => refusals.push(String(error)));
    return 200;
  });
  await as('key-of-loop').post(effects, { ...rain, callback_url: hook.url });
  await account.advance(1500);
  // Two callbacks, each with the one time that it is sent again.
  expect(hook.received).toHaveLength(4);
  expect(refusals).toHaveLength(2);
  expect(refusals[0]).toContain('must not resend the callback that it is handling');
});

test('A callback is sent by hand until it has been sent 100 times', async () => {
  const { kling, as } = await start();
  const account = kling.account('key-of-many');
  const hook = await startReceiver();
  await as('key-of-many').post(effects, { ...rain, callback_url: hook.url });
  await account.advance(1500);
  const [first] = (await account.callbacks()).callbacks;
  const id = first?.id ?? '';
  for (let sent = 1; sent < 100; sent += 1) await account.resend(id);
  await expect(account.resend(id)).rejects.toThrow('has been sent 100 times');
});
