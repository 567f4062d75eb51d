import http, { type IncomingMessage, type RequestListener } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createCallbackSender } from '../../src/emulator/effects/callback-sender.ts';
import type { SlotLimits } from '../../src/emulator/effects/slots.ts';
import { createTargetGuard, type Lookup } from '../../src/emulator/effects/guarded-request.ts';

/** Listens on a free loopback port until the test ends. */
export async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP receiver that answers as it is asked to. */
export async function startReceiver(answer: RequestListener, host?: string) {
  const requests: { readonly head: IncomingMessage; readonly body: string }[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({ head: request, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  const port = await listen(server, host);
  return { port, url: `http://127.0.0.1:${port}/hook`, requests, server };
}

/** A receiver that speaks whatever `onConnection` writes. */
export async function startTcpReceiver(onConnection: (socket: Socket) => void) {
  const port = await listen(net.createServer(onConnection));
  return { port, url: `http://127.0.0.1:${port}/hook` };
}

/** A port where nothing listens. */
export async function findClosedPort(): Promise<number> {
  const server = net.createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const usualLimits: SlotLimits = { inAll: 1024, own: 2, perOwner: 256, perPlace: 128, waiting: 100_000 };

/** A callback sender for one test. */
export function openSender(options: { lookup?: Lookup; ca?: string; allow?: string[]; limits?: SlotLimits } = {}) {
  const { allow = [], lookup, ca, limits = usualLimits } = options;
  const guard = createTargetGuard({ allow, ...(lookup && { lookup }) });
  const callbackSender = createCallbackSender({
    guard,
    ...(ca !== undefined && { ca }),
    limits,
  });
  onTestFinished(() => callbackSender.close());
  const post = (
    url: string,
    changes: { accountId?: string; headers?: Record<string, string>; body?: string; timeoutMs?: number } = {},
  ) => callbackSender.post({ accountId: 'ada', url, headers: {}, body: '{}', timeoutMs: 5000, ...changes });
  return { callbackSender, post };
}
