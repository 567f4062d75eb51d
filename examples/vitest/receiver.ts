/** The code under test: the endpoint that Kling calls when a task has moved. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Told {
  readonly task_id: string;
  readonly task_status: string;
}

/** Standard Webhooks: the secret is base64 behind `whsec_`, what is signed is id, time and the body as it came. */
function isGenuine(headers: Readonly<Record<string, unknown>>, body: string, secret: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given } = headers;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const right = createHmac('sha256', key)
    .update(`${String(id)}.${String(time)}.${body}`)
    .digest();
  return String(given)
    .split(' ')
    .map((part) => Buffer.from(part.replace(/^v1,/, ''), 'base64'))
    .some((signature) => signature.length === right.length && timingSafeEqual(signature, right));
}

/** Listens on a free port; `told` grows with each genuine callback. */
export async function startReceiver(secret: string) {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const genuine = isGenuine(request.headers, body, secret);
      if (genuine) told.push(JSON.parse(body) as Told);
      response.writeHead(genuine ? 204 : 401).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/callbacks`, told, stop: () => server.close() };
}
