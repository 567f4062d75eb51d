/** A consumer test written with pact-js, whose pact is verified end to end. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MatchersV3, PactV3, PactV4 } from '@pact-foundation/pact';
import { expect, test } from 'vitest';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { createSampleClient, KlingRefusal, readProgress } from './sample-client.ts';
import { callPact, verdictsOf } from './support.ts';

const { fromProviderState, integer, like, regex, string } = MatchersV3;

const id = regex(/^[1-9]\d{14,19}$/, '934560897820524592');
const headers = { Authorization: regex(/^Bearer .+$/, 'Bearer token-of-the-app') };
const withBody = { ...headers, 'Content-Type': 'application/json' };
const options = { consumer: 'Dubbing app', provider: 'kling', logLevel: 'error' } as const;

/** Pact's own server notes a request on a thread of its own, on a busy machine after it has answered: then the consumer test is run anew. */
const lateNotes = { retry: 3 };

async function writeHttpPact(dir: string): Promise<void> {
  const pact = new PactV4({ ...options, dir });
  await pact
    .addInteraction()
    .uponReceiving('a voice to be cloned')
    .withRequest('POST', '/v1/general/custom-voices', (request) => {
      request.headers(withBody).jsonBody({ voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' });
    })
    .willRespondWith(200, (response) => {
      response.jsonBody({ code: 0, data: { task_id: id, task_status: 'submitted' } });
    })
    .executeTest(async ({ url }) => {
      const client = createSampleClient(url, 'token-of-the-app');
      expect(await client.cloneVoice('Ada', 'https://example.com/ada.mp3')).toBe('934560897820524592');
    });
  await pact
    .addInteraction()
    .given('a custom voice exists', { voice_name: 'Ada' })
    .uponReceiving('a look at a finished voice')
    .withRequest(
      'GET',
      fromProviderState('/v1/general/custom-voices/${task_id}', '/v1/general/custom-voices/934560897820524592'),
      (request) => {
        request.headers(headers);
      },
    )
    .willRespondWith(200, (response) => {
      const voice = { voice_id: id, voice_name: 'Ada', trial_url: regex(/^https?:.+$/, 'https://example.com/ada.wav') };
      response.jsonBody({ code: 0, data: { task_status: 'succeed', task_result: { voices: [voice] } } });
    })
    .executeTest(async ({ url }) => {
      const progress = await createSampleClient(url, 'token-of-the-app').follow('934560897820524592');
      expect(progress).toMatchObject({ state: 'done', voices: [{ name: 'Ada' }] });
    });
  await pact
    .addInteraction()
    .given('the account has {units} units left', { units: 0.2 })
    .uponReceiving('a sound that nobody can pay')
    .withRequest('POST', '/v1/audio/text-to-audio', (request) => {
      request.headers(withBody).jsonBody({ prompt: 'Rain on a tin roof', duration: 5 });
    })
    .willRespondWith(429, (response) => {
      response.jsonBody({ code: integer(1102), message: string('Account balance not enough') });
    })
    .executeTest(async ({ url }) => {
      const sound = createSampleClient(url, 'token-of-the-app').makeSound('Rain on a tin roof', 5);
      await expect(sound).rejects.toThrow(KlingRefusal);
    });
  await pact
    .addAsynchronousInteraction()
    .given('a callback is delivered', { product: 'custom-voice', status: 'failed', reason: 'bad-source' })
    .expectsToReceive('news of a voice that failed', (message) => {
      message.withJSONContent({
        task_id: id,
        task_status: 'failed',
        task_status_msg: like('Something went wrong when we tried to get the contents of the file.'),
      });
    })
    .executeTest(({ contents }) => {
      expect(readProgress(contents.content)).toMatchObject({ state: 'failed' });
      return Promise.resolve();
    });
}

test('a pact that a consumer test wrote holds at the emulator and in the schemas', lateNotes, async () => {
  const dir = await makeDirectory();
  await writeHttpPact(dir);
  expect(await readdir(dir)).toEqual(['Dubbing app-kling.json']);
  const { code, report } = await verdictsOf(['verify', dir]);
  expect(report.checks.map(({ title, verdict }) => `${verdict}: ${title}`).sort()).toEqual([
    'pass: a voice to be cloned',
    'pass: given a callback is delivered, news of a voice that failed',
    'pass: given a custom voice exists, a look at a finished voice',
    'pass: given the account has {units} units left, a sound that nobody can pay',
  ]);
  expect(code).toBe(0);
  expect(await callPact(['check', dir])).toMatchObject({ code: 0 });
});

test('a pact of version 3 is verified as well', lateNotes, async () => {
  const dir = await makeDirectory();
  const pact = new PactV3({ ...options, dir });
  pact
    .given('a task has failed', { product: 'text-to-audio', reason: 'risk-control', external_task_id: 'rain-1' })
    .uponReceiving('a look at a sound that failed')
    .withRequest({ method: 'GET', path: '/v1/audio/text-to-audio/rain-1', headers })
    .willRespondWith({
      status: 200,
      body: {
        data: { task_status: 'failed', task_info: { external_task_id: 'rain-1' }, created_at: integer(1790845200122) },
      },
    });
  await pact.executeTest(async ({ url }) => {
    await fetch(`${url}/v1/audio/text-to-audio/rain-1`, { headers: { authorization: 'Bearer token-of-the-app' } });
  });
  const [name = ''] = await readdir(dir);
  const written = JSON.parse(await readFile(join(dir, name), 'utf8'));
  expect(written.metadata.pactSpecification.version).toBe('3.0.0');
  const { code, report } = await verdictsOf(['verify', join(dir, name)]);
  expect([code, report.summary.pass]).toEqual([0, 1]);
  expect(await callPact(['check', dir])).toMatchObject({ code: 0 });
});
