import http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { ada, start, startReceiver, voices } from './support.ts';

const count = 1000;
const key = 'key-of-load';

/** Posts over kept-alive connections: `fetch` would take more time than all the rest. */
function createPoster(port: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  onTestFinished(() => agent.destroy());
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return (path: string, body: object): Promise<any> =>
    new Promise((resolve, reject) => {
      const request = http.request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      request.on('error', reject);
      request.end(JSON.stringify(body));
    });
}

test('1,000 custom voices with callbacks in manual time: once per transition, in order per task', async () => {
  const { kling } = await start({ journalEntries: 10_000 });
  const hook = await startReceiver();
  const post = createPoster(kling.port);
  const account = kling.account(key);
  const creates = Array.from({ length: count }, () => post(voices, { ...ada, callback_url: hook.url }));
  const answers: any[] = await Promise.all(creates);
  const { fired } = await account.advance(2000);

  expect(fired).toHaveLength(4 * count);
  const heard = new Map<string, string[]>();
  for (const { body } of hook.received) {
    heard.set(body.task_id, [...(heard.get(body.task_id) ?? []), body.task_status]);
  }
  expect([...heard.keys()].sort()).toEqual(answers.map(({ data }) => data.task_id).sort());
  expect([...heard.values()].every((statuses) => statuses.join(' ') === 'processing succeed')).toBe(true);
  expect((await account.callbacks({ state: 'pending' })).callbacks).toEqual([]);
  expect((await account.callbacks({ state: 'delivered', page: 2, size: 1000 })).callbacks).toHaveLength(1000);
});
