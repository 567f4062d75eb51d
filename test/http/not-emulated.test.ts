/** What a vendor has and the emulator has not: reported by name, and never taken for a mistake of the client. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeClient, examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { vendors } from '../../src/contracts/spec/vendors.ts';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator(options);
  onTestFinished(() => kling.stop());
  return { kling, ...createClient(kling.url) };
}

const hintOf = (reply: { readonly headers: Headers }) => reply.headers.get('kling-emulator-diagnostics') ?? '';
const fill = (path: string) => path.replace(/\{\w+\}/, '830460928805724256');

test('no operation stands both in the catalog and in the list of what is not emulated', () => {
  for (const { operations, notEmulated } of vendors) {
    const rows = new Set(
      operations.flatMap(({ method, path, otherPaths = [], selector }) =>
        [path, ...otherPaths].map((one) => `${method} ${one} ${selector?.value ?? ''}`),
      ),
    );
    for (const { method, path, selector } of notEmulated) {
      expect(rows, `${method} ${path}`).not.toContain(`${method} ${path} ${selector?.value ?? ''}`);
    }
    const all = notEmulated.map(({ method, path, selector }) => `${method} ${path} ${selector?.value ?? ''}`);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('every operation of Kling that is not emulated answers 501 with its name in Kling’s envelope', async () => {
  const { get, post } = await start({ strict: true });
  for (const { method, path, title, selector } of vendors[0]?.notEmulated ?? []) {
    const sent = selector ? { [selector.field]: selector.value } : {};
    const reply = method === 'GET' ? await get(fill(path)) : await post(fill(path), sent);
    const which = selector ? ` with ${selector.field} '${selector.value}'` : '';
    expect(reply, path).toMatchObject({
      status: 501,
      body: {
        code: 1203,
        message: `not emulated: ${method} ${path.replace('{model}', fill('/{model}').slice(1))}${which}`,
        request_id: expect.any(String),
      },
    });
    expect(hintOf(reply)).toContain(`(${title}) is not emulated.`);
    expect(hintOf(reply)).toContain('"severity":"warning"');
    expect(hintOf(reply)).not.toContain('Did you mean');
  }
});

/** Recorded as 404, or tried by clients and never seen at Kling. */
const notThere = ['/v1/task/list', '/v1/models', '/v1/files', '/v1/elements', '/v1/videos/avatar'];

test('every path that a recording or the price list names is emulated, known by name, or was seen to be unknown', async () => {
  const { get, post } = await start();
  const folders = ['fixtures/observed', 'fixtures/exchanges', 'fixtures/kling'];
  const texts = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const named = texts.flatMap((text) =>
    [...text.matchAll(/(?:POST|GET) (\/[a-z][\w./-]*[\w])/gi)].map(([, path = '']) => path),
  );
  expect(new Set(named).size).toBeGreaterThan(15);
  for (const path of new Set([...named, '/v1/general/advanced-presets-elements'])) {
    const answers = [await get(path), await post(path, {})];
    const isUnknown = answers.every(({ status }) => status === 404);
    expect([path, isUnknown]).toEqual([path, notThere.includes(path)]);
  }
});

test.each([
  ['/kling/v1/videos/effects', {}, { error: { message: expect.stringContaining('not emulated: POST /kling/v1/vid') } }],
  [
    '/requests',
    { model: 'kling-v2-6', payload: {} },
    { error: "not emulated: POST /requests with model 'kling-v2-6'" },
  ],
  ['/api/v1/files', {}, { code: 501, msg: 'not emulated: POST /api/v1/files' }],
  [
    '/api/v1/video/generations',
    { model: 'kling-v3-omni' },
    { code: 501, msg: expect.stringContaining('video/generations') },
  ],
])('a gateway tells it in its own form: POST %s', async (path, sent, body) => {
  const { post } = await start();
  expect(await post(path, sent)).toMatchObject({ status: 501, body });
});

test('errors.notEmulated=bare-404 answers as for an unknown path, and the diagnostic tells it all the same', async () => {
  const { get, post } = await start({ settings: { 'errors.notEmulated': 'bare-404' } });
  for (const reply of [
    await post('/v1/images/generations', {}),
    await get('/v1/videos/effects'),
    await post('/kling/v1/videos/effects', {}),
  ]) {
    expect(reply.status).toBe(404);
    expect(hintOf(reply)).toContain('is not emulated.');
  }
});

test('what is really unknown stays unknown, and another method of a known path is the wrong method', async () => {
  const { get, post } = await start();
  for (const path of [
    '/v1/models',
    '/v1/files',
    '/v1/videos',
    '/v1/videos/avatar',
    '/v1/voices/clone',
    '/v1/task/list',
  ]) {
    expect(await get(path)).toMatchObject({ status: 404, body: { error: 'Not Found', path } });
  }
  expect(await get('/v1/videos/identify-face')).toMatchObject({ status: 404, body: { code: 1202 } });
  expect((await post('/solutions/unheard_of', {})).status).toBe(404);
});

test('a model whose price is not known is reported by name, and an unknown model is refused in Kling’s words', async () => {
  const { post } = await start({ strict: true });
  const picture = { image: 'https://example.com/a.png' };
  const known = await post('/v1/videos/image2video', { ...picture, model_name: 'kling-v2-1' });
  expect(known.body.message).toBe("not emulated: POST /v1/videos/image2video with model_name 'kling-v2-1'");
  expect(hintOf(known)).toContain('Video of a retired model whose price is not known');
  const unknown = await post('/v1/videos/image2video', { ...picture, model_name: 'kling-v99' });
  expect(unknown).toMatchObject({
    status: 400,
    body: { code: 1201, message: "model_name value 'kling-v99' is invalid" },
  });
  expect(hintOf(unknown)).not.toContain('not emulated');
});

test.each([
  ['/image-to-video/kling-2.1', "Of this path kling-2.6 is emulated. If the vendor has 'kling-2.1', "],
  ['/omni-video/kling-5.0', "are emulated. If the vendor has 'kling-5.0', "],
  ['/omni-video/kling-4', "Did you mean 'kling-4.0'?"],
  ['/image-to-video/kling-v2-6', "Of this path kling-2.6 is emulated. Did you mean 'kling-2.6'?"],
  ['/image-to-video/foo', "Of this path kling-2.6 is emulated. If the vendor has 'foo', "],
  ['/text-to-video/kling-2.6', "No model of this path is emulated. If the vendor has 'kling-2.6', "],
])('a model in a path is reported as it was sent, with the near one that is emulated: POST %s', async (path, told) => {
  const { post } = await start();
  const reply = await post(path, {});
  expect(reply.status).toBe(501);
  expect(JSON.stringify(reply.body)).toContain(`not emulated: POST ${path}`);
  expect(hintOf(reply)).toContain(`POST ${path} (`);
  expect(hintOf(reply)).toContain(told);
  expect(hintOf(reply)).not.toMatch(/The operation is known|\{model\}/);
  if (!told.includes('Did you mean')) expect(hintOf(reply)).not.toContain('Did you mean');
});

test.each([
  ['/omni-video/Kling-3.0', '/omni-video/kling-3.0'],
  ['/omni-video/kling-4.0-Flash', '/omni-video/kling-4.0-flash'],
  ['/image-to-video/KLING-2.6', '/image-to-video/kling-2.6'],
  ['/kling/omni-video/kling_3_0', '/kling/omni-video/kling-3.0'],
])('a model that is written otherwise than in the documents is a slip: POST %s', async (path, right) => {
  const { post } = await start();
  const reply = await post(path, {});
  expect(reply.status).toBe(404);
  expect(hintOf(reply)).toContain(`Did you mean POST ${right}?`);
});

test('a suggestion never crosses dialects', async () => {
  const { get, post } = await start();
  expect(hintOf(await post('/v1/video/lip-sync', {}))).not.toMatch(/models|kling\/v1|api\/v1/);
  expect(hintOf(await get('/v1/model'))).not.toContain('models');
  // The relay's own path is the nearest, and is said not to be emulated.
  expect(hintOf(await get('/kling/v1/account/costs'))).toContain('Did you mean GET /kling/account/costs? It is not em');
  expect(hintOf(await get('/api/v1/general/custom-voices'))).not.toContain('Did you mean');
  expect(hintOf(await get('/v1/general/custom-voice'))).toContain('Did you mean GET /v1/general/custom-voices?');
});

test('the log tells it as a warning, other requests as information', async () => {
  const lines: string[] = [];
  const logger = {
    info: (_: object, message: string) => void lines.push(`info ${message}`),
    warn: (fields: object, message: string) => void lines.push(`warn ${message} ${JSON.stringify(fields)}`),
    error: () => undefined,
  };
  const { get, post } = await start({ logger });
  await get('/v1/general/presets-voices');
  await post('/v1/videos/motion-control', {});
  expect(lines[0]).toMatch(/^info GET \/v1\/general\/presets-voices 200 · \d+ ms/);
  expect(lines[1]).toMatch(
    /^warn POST \/v1\/videos\/motion-control 501 1203 not emulated: .* is not emulated\. .*"not_emulated":"Motion control"/,
  );
});

test('the judge of clients does not count it as a fault, and says what was not judged', async () => {
  const { kling, get, post } = await start();
  await post('/v1/videos/motion-control', {});
  await post('/v1/videos/text2video', { model_name: 'kling-v2-5-turbo', prompt: 'The sea.' });
  await get('/v1/videos/motion-control/830460928805724256');
  await get('/v1/videos/motion-control/830460928805724257');
  await post('/requests', { model: 'kling-v2-6', payload: {} });
  await post('/api/v1/images/generations', {});
  const record = { ...(await readClientRecord(kling.control)), exitCode: 0 };
  expect(judgeClient(record)).toEqual([]);
  const told = examineClient(record).notLooked.filter(({ rule }) => rule === 'not-judged');
  expect(told.map(({ reason }) => reason).toSorted()).toEqual([
    'GET /v1/videos/motion-control/{id} (Motion control: one task) is not emulated: 2 requests were not judged.',
    'POST /api/v1/images/generations (Image generation) is not emulated: a request was not judged.',
    "POST /requests with model 'kling-v2-6' (Video with sound) is not emulated: a request was not judged.",
    'POST /v1/videos/motion-control (Motion control) is not emulated: a request was not judged.',
    "POST /v1/videos/text2video with model_name 'kling-v2-5-turbo' (Video of a model whose price is not known) is not emulated: a request was not judged.",
  ]);
});
