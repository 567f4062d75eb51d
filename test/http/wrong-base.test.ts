/** A path that is not there: what is wrong with the base URL is reported where it is seen, and the suggestion alone elsewhere. */
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

const kling = await startKlingEmulator();
afterAll(() => kling.stop());
const { get, post } = createClient(kling.url, 'sk-base0123');

async function toldOf(method: string, path: string): Promise<readonly string[]> {
  const { headers } = await (method === 'GET' ? get(path) : post(path, {}));
  const told = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
  return told.map(({ message }) => message);
}

const doubled = (twice: string) =>
  `'${twice}' stands twice in the path: the base URL ends in it, and what follows begins with it.`;

test.each([
  [
    'POST /undefined/v1/audio/tts',
    "The path begins with 'undefined', a value that is not there: the base URL was made of it. Did you mean POST /v1/audio/tts?",
  ],
  [
    'POST /%5Bobject%20Object%5D/requests',
    "The path begins with '[object Object]', a value that is not there: the base URL was made of it. Did you mean POST /requests?",
  ],
  [
    'POST /$%7BBASE_URL%7D/kling/v1/audio/tts',
    "The path begins with '${BASE_URL}', a template that was not filled in: the base URL was made of it. Did you mean POST /kling/v1/audio/tts?",
  ],
  ['POST /v1/v1/audio/tts', `${doubled('/v1')} Did you mean POST /v1/audio/tts?`],
  ['GET /v1/v1/audio/tts', `${doubled('/v1')} POST /v1/audio/tts answers with its result: nothing reads it later.`],
  ['POST /kling/kling/v1/audio/tts', `${doubled('/kling')} Did you mean POST /kling/v1/audio/tts?`],
  ['POST /api/v1/api/v1/audio/generations', `${doubled('/api/v1')} Did you mean POST /api/v1/audio/generations?`],
  [
    'POST /api/v1/ie/requestqueue/apikey/apikey/requests',
    `${doubled('/apikey')} Did you mean POST /api/v1/ie/requestqueue/apikey/requests?`,
  ],
  [
    'POST //v1/audio/tts',
    'Two slashes stand beside each other in the path: the base URL ends in one, and what follows begins with one. Did you mean POST /v1/audio/tts?',
  ],
  [
    'POST /https://api.klingai.com/v1/audio/tts',
    'The path has a whole URL in it: send what stands behind its host alone. Did you mean POST /v1/audio/tts?',
  ],
  // The base URL is right: nothing is said of it.
  ['POST /v1/audio/tss', 'No operation has this path. Did you mean POST /v1/audio/tts?'],
  ['POST /request', 'No operation has this path. Did you mean POST /requests? It is one of gmi.'],
  ['POST /kling/v1/audio/tss', 'No operation has this path. Did you mean POST /kling/v1/audio/tts?'],
  ['POST /api/v1/audio/generation', 'No operation has this path. Did you mean POST /api/v1/audio/generations?'],
  // Kling has nothing below /api.
  [
    'POST /api/audio/generations',
    'No operation has this path. Did you mean POST /api/v1/audio/generations? It is one of apimodels.',
  ],
  // Nothing is near.
  ['POST /graphql', 'No operation has this path. Check the base URL and the path against /openapi.json.'],
])('%s', async (call, told) => {
  const [method = '', path = ''] = call.split(' ');
  expect(await toldOf(method, path)).toEqual([told]);
});

test.each(['/v1/audio/tts', '/kling/v1/audio/tts', '/requests', '/api/v1/audio/generations'])(
  '%s: no body, a form and another type are told apart',
  async (path) => {
    const told = async (body: string | undefined, type: Record<string, string>) => {
      const headers = { authorization: 'Bearer sk-base0123', ...type };
      const answer = await fetch(`${kling.url}${path}`, {
        method: 'POST',
        headers,
        ...(body === undefined ? {} : { body }),
      });
      const [first] = JSON.parse(answer.headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
      return first?.message;
    };
    const json = '"Content-Type: application/json"';
    expect(await told(undefined, {})).toBe(`The request has no body: send a JSON object, with ${json}.`);
    const form = 'application/x-www-form-urlencoded';
    expect(await told('text=Hello', { 'content-type': form })).toBe(
      `The Content-Type is "${form}": send one JSON object, and no form, with ${json}.`,
    );
    expect(await told('{}', { 'content-type': 'text/plain' })).toBe(
      `The Content-Type is "text/plain": send the body with ${json}.`,
    );
  },
);
