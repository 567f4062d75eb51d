/** What is reported beside an answer must not change it: an explanation that fails is logged, and the answer stays. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import type { Query } from '../../src/emulator/core/reads.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { createClient } from '../support/client.ts';

vi.mock(import('../../src/contracts/spec/dead-url.ts'), async (load) => {
  const own = await load();
  const failOn = <Args extends readonly string[], T>(explain: (...args: Args) => T) => {
    return (...args: Args): T => {
      if (args.some((text) => text.includes('unexplained'))) throw new Error('This explanation fails.');
      return explain(...args);
    };
  };
  return {
    ...own,
    describeDeadUrl: failOn(own.describeDeadUrl),
    describeLostText: failOn(own.describeLostText),
    describeWrongBase: failOn(own.describeWrongBase),
  };
});

/** Of any account: only explanations ask that. */
const isForExplanations = (query: Query | undefined): boolean =>
  query?.kind === 'makers' && query.accountId === undefined;

/** Whose account a refused key is called by: only the name of its test is asked by that. */
const isForNames = (query: Query | undefined): boolean =>
  query?.kind === 'account-of-credential' && query.credential.includes('sk-unexplained');

const store = createMemoryStore({ now: Date.now });
const failing: Store = {
  ...store,
  load(reads) {
    if (Object.values(reads).some((query) => isForExplanations(query) || isForNames(query)))
      throw new Error('This explanation fails.');
    return store.load(reads);
  },
};
const told: string[] = [];
const logger = { info: () => undefined, warn: () => undefined, error: (_: object, line: string) => told.push(line) };
const kling = await startKlingEmulator({ logger }, { openStore: () => failing });
afterAll(() => kling.stop());
beforeEach(() => void (told.length = 0));

const rain = { prompt: 'Rain', duration: 3 };
const sounds = '/v1/audio/text-to-audio';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const nowhere = 'http://unexplained.test/';
const bug = ['The emulator failed; please report this.'];

let keys = 0;
/** Of a new account. */
const post = (path: string, body: object) => createClient(kling.url, `sk-failing${(keys += 1)}`).post(path, body);

test.each<readonly [path: string, body: object]>([
  [sounds, { ...rain, callback_url: nowhere }],
  [`/kling${sounds}`, { ...rain, callback_url: nowhere }],
  ['/requests', { model: 'kling-custom-voice', payload: ada, webhook: { url: nowhere } }],
  ['/api/v1/audio/generations', { model: 'kling-sound-effects', ...rain, duration: '3.0', callback_url: nowhere }],
  [sounds, { ...rain, prompt: '{{unexplained}}' }],
  [`/kling${sounds}`, { ...rain, prompt: '{{unexplained}}' }],
  ['/requests', { model: 'kling-custom-voice', payload: { ...ada, voice_name: '{{unexplained}}' } }],
  ['/api/v1/audio/generations', { model: 'kling-sound-effects', ...rain, duration: '3.0', prompt: '{{unexplained}}' }],
])(
  'a task of %s whose explanation fails is answered as made, and the log tells of it (it was a 500)',
  async (path, body) => {
    const { status, headers } = await post(path, body);
    expect([status, headers.get('kling-emulator-diagnostics'), told]).toEqual([200, null, bug]);
  },
);

test.each<readonly [method: string, path: string, status: number, rule: string]>([
  ['GET', `${sounds}/812345678901234567`, 400, 'task.not-found'],
  ['GET', `/kling${sounds}/812345678901234567`, 400, 'task.not-found'],
  ['GET', '/requests/unknown', 404, 'task.not-found'],
  ['GET', '/api/v1/audio/generations?task_id=unknown', 404, 'task.not-found'],
  ['GET', '/tasks?task_ids=812345678901234567', 200, ''],
])('%s %s is answered when the look for its id fails', async (_method, path, status, rule) => {
  const found = await createClient(kling.url, `sk-failing${(keys += 1)}`).get(path);
  const rules = JSON.parse(found.headers.get('kling-emulator-diagnostics') ?? '[]') as { readonly rule: string }[];
  expect([found.status, rules[0]?.rule ?? '', told]).toEqual([status, rule, bug]);
});

test.each(['/unexplained', '/kling/unexplained', '/requests/1/unexplained', '/api/v1/unexplained'])(
  'an unknown path %s is refused as that when nothing can be told of it',
  async (path) => {
    const { status, headers } = await createClient(kling.url, `sk-failing${(keys += 1)}`).get(path);
    expect([status, headers.get('kling-emulator-diagnostics'), told]).toEqual([404, null, bug]);
  },
);

test('a refusal stays one when the test that its key belongs to can not be named', async () => {
  const { status, headers } = await createClient(kling.url, 'sk-unexplained').get('/nowhere');
  expect([status, told]).toEqual([404, bug]);
  expect(headers.get('kling-emulator-diagnostics')).toContain('route.unknown');
});
