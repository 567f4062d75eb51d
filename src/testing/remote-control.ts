/**
 * The control operations of an emulator elsewhere, as the same functions that the library has: what is written for
 * `kling.control` works with a container as well.
 */
import { controlPath } from '../contracts/spec/ground-facts.ts';
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Control } from '../emulator/control/control.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import { createAccountHandle } from '../emulator/control/account-handle.ts';
import type { ControlErrorCode } from '../emulator/control/control-deps.ts';
import { ControlError } from '../emulator/control/control-deps.ts';
import type { ControlRoute } from '../emulator/control/http/routes.ts';
import { controlRoutes } from '../emulator/control/http/routes.ts';

export interface RemoteEmulator {
  /** Base URL of the emulator, for example `http://kling:4050`. */
  readonly url: string;
  /** The control token, where one is set; it is needed whenever the emulator is bound off loopback. */
  readonly token?: string | undefined;
}

type Input = Readonly<Record<string, unknown>>;

interface Call {
  readonly path: string;
  readonly body: string | undefined;
}

/** From one object, as the library takes it, to path, query and body. */
function writeCall({ method, path, query, body }: ControlRoute, input: Input): Call {
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return encodeURIComponent(String(value));
  });
  if (query !== undefined) {
    const text = new URLSearchParams(
      Object.fromEntries([...left].map(([name, value]) => [name, String(value)])),
    ).toString();
    return { path: text === '' ? filled : `${filled}?${text}`, body: undefined };
  }
  const hasBody = body !== undefined && method !== 'GET';
  return { path: filled, body: hasBody ? JSON.stringify(Object.fromEntries(left)) : undefined };
}

/** `node:http`, not `fetch`: in a simulated browser, as test runners have one, there is no other way out. */
function send(url: string, method: string, headers: Record<string, string>, body: string | undefined) {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => resolve(response.setEncoding('utf8')));
    sent.on('error', (error) => reject(new Error(`No emulator answers at ${url}: ${error.message}`, { cause: error })));
    sent.end(body);
  });
}

async function readText(response: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of response) text += part;
  return text;
}

/** Server-sent events as they come. Who leaves the loop closes the connection. */
async function* readEvents(response: AsyncIterable<string>): AsyncGenerator {
  let text = '';
  for await (const part of response) {
    const events = (text + part).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

interface Refusal {
  readonly error?: { readonly code?: ControlErrorCode; readonly message?: string; readonly pointer?: string };
}

function readAnswer({ response }: ControlRoute, status: number, text: string): unknown {
  if (status < 400) return response === 'text/plain' ? text : (JSON.parse(text) as unknown);
  let refusal: Refusal = {};
  try {
    refusal = JSON.parse(text) as Refusal;
  } catch {
    // Something else than an emulator has answered: its text says more than nothing.
  }
  const { code = 'internal', message = `HTTP ${status}: ${text.slice(0, 200)}`, pointer } = refusal.error ?? {};
  throw new ControlError(code, message, pointer);
}

/**
 * Asks an emulator over HTTP what `kling.control` asks one in the same process. A refusal is a `ControlError` here too.
 *
 * @example
 * const control = createRemoteControl({ url: 'http://kling:4050', token });
 * await control.advanceClock({ account: 'my-access-key', ms: 1500 });
 */
export function createRemoteControl({ url, token }: RemoteEmulator): Control {
  const base = url.replace(/(?<!\/)\/+$/, '') + controlPath;
  const entries = controlRoutes.map((route) => {
    const run = async (input: Input = {}): Promise<unknown> => {
      const { path, body } = writeCall(route, input);
      const headers = {
        // One short call each: a connection that is kept open would keep the test runner from ending.
        connection: 'close',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      const response = await send(base + path, route.method, headers, body);
      const { statusCode: status = 0 } = response;
      if (route.streams && status < 400) return readEvents(response);
      return readAnswer(route, status, await readText(response));
    };
    return [route.id, run] as const;
  });
  // A test holds that the table of routes has a row for every function of Control.
  return Object.fromEntries(entries) as unknown as Control;
}

/**
 * One account of an emulator elsewhere, with the functions that `kling.account()` has in the library.
 *
 * @example
 * const ada = createRemoteAccount({ url: 'http://kling:4050', token }, 'access-key-of-ada');
 * await expect(ada).toHaveReceivedOperation('kling.text-to-speech');
 */
export function createRemoteAccount(emulator: RemoteEmulator, account: string): AccountHandle {
  return createAccountHandle(createRemoteControl(emulator), account);
}
