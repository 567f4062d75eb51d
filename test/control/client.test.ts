import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildControlOpenApi } from '../../src/emulator/control/http/openapi.ts';
import { createControlClient } from '../../src/testing/control-client.ts';
import { generateControlTypes } from '../../src/testing/generate.mjs';
import { ada, start, voices } from './support.ts';

test('the types of the client are what `npm run generate` writes', async () => {
  const written = readFileSync('src/testing/generated/control-api.ts', 'utf8');
  // Not toBe(): the difference of two files of 100 KB is no help, the command is.
  expect(written === (await generateControlTypes(buildControlOpenApi('0'))), 'run `npm run generate`').toBe(true);
});

test('the client moves time and reads what happened, typed', async () => {
  const { url, as } = await start();
  const control = createControlClient({ url });
  const { task_id: id } = (await as('key-of-client').post(voices, ada)).body.data;
  const params = { path: { account: 'key-of-client' } };

  const { data: advanced } = await control.POST('/accounts/{account}/clock/advance', { params, body: { ms: 2000 } });
  expect(advanced?.fired.map((event) => (event.kind === 'transition' ? event.to : event.outcome))).toEqual([
    'processing',
    'succeed',
  ]);
  const { data: story } = await control.GET('/accounts/{account}/tasks/{task}', {
    params: { path: { account: 'key-of-client', task: id } },
  });
  expect(story?.task.status).toBe('succeed');
  expect(story?.charge.state).toBe('charged');
});

test('a refusal comes back as an error, typed', async () => {
  const { url } = await start();
  const control = createControlClient({ url: `${url}/` });
  const { data, error, response } = await control.GET('/accounts/{account}', {
    params: { path: { account: 'nobody-has-this-key' } },
  });
  expect([data, error?.error.code, response.status]).toEqual([undefined, 'not-found', 404]);
});

test('the client brings the token', async () => {
  const { url } = await start({ controlToken: 'a-token-of-tests' });
  const without = await createControlClient({ url }).GET('/accounts');
  const withToken = await createControlClient({ url, token: 'a-token-of-tests' }).GET('/accounts');
  expect([without.response.status, withToken.data]).toEqual([401, { accounts: [], total: 0, more: false }]);
});

test('queries are typed and sent', async () => {
  const { url, as } = await start();
  await as('key-of-client').post(voices, ada);
  const { data } = await createControlClient({ url }).GET('/accounts/{account}/tasks', {
    params: { path: { account: 'key-of-client' }, query: { status: 'submitted', size: 1 } },
  });
  expect(data?.tasks).toHaveLength(1);
  expect(data?.more).toBe(false);
});
