/**
 * The control API, as the page uses it: calls, and the stream of events. Nothing else is asked of the emulator.
 */
import { signal } from '@preact/signals';
import type { ControlEventResponse } from '../contracts/spec/generated/messages.ts';

const base = '/__emulator';
const kept = 'kling-emulator-token';

/** The control token, kept for the life of the browser tab. */
export const token = signal(sessionStorage.getItem(kept) ?? '');
/** Whether the control API has asked for a token that we do not have. */
export const needsToken = signal(false);

export function setToken(value: string): void {
  sessionStorage.setItem(kept, value);
  token.value = value;
  needsToken.value = false;
}

const authorize = (): Record<string, string> => (token.value === '' ? {} : { authorization: `Bearer ${token.value}` });

async function explain(response: Response): Promise<Error> {
  if (response.status === 401) needsToken.value = true;
  const text = await response.text();
  try {
    return new Error((JSON.parse(text) as { error: { message: string } }).error.message);
  } catch {
    return new Error(`The emulator answered ${response.status}.`);
  }
}

type Query = Readonly<Record<string, string | number | undefined>>;

function writePath(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** @throws Error in the words of the control API, or that nothing answers */
export async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: authorize(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(`The emulator at ${location.host} does not answer.`);
  });
  if (!response.ok) throw await explain(response);
  return (await response.json()) as T;
}

export const get = <T>(path: string, query?: Query): Promise<T> => call<T>('GET', writePath(path, query));

/** Events of one connection. `EventSource` can't send a token. */
async function* readEvents(
  after: string | undefined,
  open: () => void,
  end: AbortSignal,
): AsyncGenerator<ControlEventResponse> {
  const headers = { ...authorize(), ...(after === undefined ? {} : { 'last-event-id': after }) };
  const response = await fetch(`${base}/events`, { headers, signal: end });
  if (!response.ok || !response.body) throw await explain(response);
  open();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (text + chunk.value).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = part.split('\n').find((line) => line.startsWith('data: '));
      if (data !== undefined) yield JSON.parse(data.slice(6)) as ControlEventResponse;
    }
  }
}

const pauseMs = 1000;

/**
 * Follows the events until `end`, over broken connections.
 *
 * @param tell is called with each event, and `undefined` whenever there is no connection
 * @param open is called whenever a connection stands
 */
export async function followEvents(
  tell: (event: ControlEventResponse | undefined) => void,
  open: () => void,
  end: AbortSignal,
): Promise<void> {
  let after: string | undefined;
  while (!end.aborted) {
    try {
      for await (const event of readEvents(after, open, end)) {
        after = event.id;
        tell(event);
      }
    } catch {
      // Lost, or refused for want of a token: tried again.
    }
    tell(undefined);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
