/** What the tests of the control API share: an emulator, a client of `/__emulator`, a receiver of callbacks. */
import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createClient, type Reply } from '../support/client.ts';

export const voices = '/v1/general/custom-voices';
export const effects = '/v1/audio/text-to-audio';
export const dubs = '/v1/audio/video-to-audio';
export const speech = '/v1/audio/tts';
export const elements = '/v1/general/advanced-custom-elements';

export const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
/** A picture that nobody fetches. */
export const picture = 'https://example.com/a.png';
export const captain = {
  element_name: 'Captain',
  element_description: 'Of the ferry',
  reference_type: 'image_refer',
  element_image_list: { frontal_image: picture, refer_images: [{ image_url: picture }] },
};
export const rain = { prompt: 'rain', duration: 5 };
export const hello = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };

/** Calls of the control API: path below `/__emulator`. */
export interface Admin {
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  put(path: string, body: unknown): Promise<Reply>;
  patch(path: string, body: unknown): Promise<Reply>;
  delete(path: string): Promise<Reply>;
}

export function createAdmin(url: string, token?: string): Admin {
  const client = createClient(`${url}/__emulator`, token ?? 'none');
  const send = (method: string, path: string, body?: unknown) =>
    client.send(path, {
      method,
      headers: {
        // Nothing at all without a token: it must not be needed.
        ...(token === undefined ? { authorization: '' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    patch: (path, body) => send('PATCH', path, body),
    delete: (path) => send('DELETE', path),
  };
}

/** An emulator over HTTP until the test ends; clocks are manual by default. */
export async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({ clock: 'manual', ...options });
  onTestFinished(() => kling.stop());
  return {
    kling,
    url: kling.url,
    admin: createAdmin(kling.url, options.controlToken),
    as: (token: string) => createClient(kling.url, token),
  };
}

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: any;
}

/** An account with 1000 units, and its calls where tasks stand in a space. */
export async function openSpace(space: '/tasks' | '/solutions', key: string) {
  const { kling, as } = await start({ strict: true, accounts: [{ apiKeys: [key], packs: [{ units: 1000 }] }] });
  const mine = kling.account(key);
  const client = as(key);
  /** What the create makes, when it is done. */
  const finish = async (path: string, body: object) => {
    const { data } = (await client.post(path, body)).body;
    await mine.advance(120_000);
    return (await client.get(`${space}?task_ids=${data.id}`)).body.data[0];
  };
  return { kling, mine, finish, ...client };
}

/** Takes callbacks until the test ends. `answer` gives the status of each, 200 when absent. */
export async function startReceiver(
  answer: (received: Received) => number | Promise<number> = () => 200,
  port = 0,
): Promise<{ readonly url: string; readonly port: number; readonly received: Received[]; close(): Promise<void> }> {
  const received: Received[] = [];
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one = { headers: req.headers, text, body: JSON.parse(text) as unknown };
      received.push(one);
      void Promise.resolve(answer(one)).then((status) => {
        res.statusCode = status;
        res.end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}/hook`, port: bound, received, close };
}

/** A receiver that answers on request, and says when it is being called. */
export async function startPatientReceiver() {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => (arrived = resolve));
  const hook = await startReceiver(async () => {
    arrived();
    await held;
    return 200;
  });
  return { hook, arrival, answer: () => goOn() };
}

/** A fired thing in a few words: `t+500 processing`, `t+500 callback processing: answered 200`. */
export function tell(fired: readonly any[], since: number): readonly string[] {
  return fired.map((event) =>
    event.kind === 'transition'
      ? `t+${event.at - since} ${event.to}`
      : `t+${event.at - since} callback ${event.task_status}: ${event.outcome}`,
  );
}
