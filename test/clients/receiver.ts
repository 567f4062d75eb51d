/** A client that takes callbacks; its first argument says how: `slow`, `refuses`, `redirects`, `silent` or `well`. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, pause, rain, sounds } from './kling-api.ts';

const answers: Readonly<Record<string, (res: ServerResponse) => unknown>> = {
  well: (res) => res.end(),
  slow: (res) => setTimeout(() => res.end(), 300),
  refuses: (res) => res.writeHead(500).end(),
  redirects: (res) => res.writeHead(302, { location: '/elsewhere' }).end(),
  silent: (res) => res.destroy(),
};
const answer = answers[process.argv[2] ?? 'well'] ?? (() => undefined);

const seen: string[] = [];
const receiver = createServer((req, res) => {
  void (async () => {
    let body = '';
    for await (const chunk of req) body += String(chunk);
    seen.push((JSON.parse(body) as { readonly task_status: string }).task_status);
    answer(res);
  })();
}).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const { port } = receiver.address() as AddressInfo;
await call('POST', sounds, { ...rain, callback_url: `http://127.0.0.1:${port}/kling` });
while (seen.length < 2) await pause(20);
// Time for the sender to read the last answer.
await pause(500);
receiver.close();
receiver.closeAllConnections();
