/**
 * Recorded answers against the schemas. What `fixtures/observed/README.md` calls cut or assembled is completed here,
 * visibly, with values of the right shape: `cut` fills keys that the recorder left out.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/contracts/spec/catalog.ts';
import { readRequest } from '../../../src/contracts/spec/judge.ts';
import { findViolations } from '../../../src/contracts/spec/violations.ts';
import { presetVoices } from '../../../src/contracts/spec/voices.ts';

type Json = Readonly<Record<string, unknown>>;
const folder = new URL('../../../fixtures/observed/', import.meta.url);
const used = new Set<string>();

function recorded(name: string): unknown {
  used.add(`${name}.json`);
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

const cut = {
  request_id: '2138273a-8458-4b26-9e59-c5960727f456',
  created_at: 1790845200122,
  updated_at: 1790845209340,
  url: 'https://v15-kling.klingai.com/bs2/upload-ylab-stunt-sgp/cut.wav?x-kcdn-pid=112372',
};
const task = { task_status_msg: '', created_at: cut.created_at, updated_at: cut.updated_at };
const answer = (data: unknown) => ({ code: 0, message: 'SUCCEED', request_id: cut.request_id, data });
const valid = (schemaId: string, body: unknown) => expect(findViolations(`kling/${schemaId}.json`, body)).toEqual([]);
const responsesOf = (isNewer: boolean) =>
  operations
    .filter((row) => row.replies === 'at-acceptance' && (row.space !== undefined) === isNewer)
    .map((row) => row.schemas.response.replace(/^kling\/|\.json$/g, ''));

test.each(responsesOf(true))('%s holds for the recorded create of the newer standard, 2026-09-09', (schemaId) => {
  valid(schemaId, { ...(recorded('2026-09-09-new-standard-video-create') as Json), request_id: cut.request_id });
});

describe.each(responsesOf(false))('%s holds for recorded creates:', (schemaId) => {
  test('text-to-audio, 2026-03-13, request_id stripped by the gateway', () => {
    const body = recorded('2026-03-13-text-to-audio-create-success-via-cometapi') as Json;
    valid(schemaId, { ...body, request_id: cut.request_id });
  });

  test('an avatar without task_info, 2025-09-17', () => {
    valid(schemaId, recorded('2025-09-17-avatar-create-success'));
  });

  test('videos with an external id, 2026-03-28 and 2026-03-29', () => {
    valid(schemaId, (recorded('2026-03-28-text2video-create-with-external-id') as { response: Json }).response);
    valid(schemaId, (recorded('2026-03-29-text2video-create-kling-v3') as { response: Json }).response);
  });

  test('a video without an external id, 2026-03-22, times cut', () => {
    const body = recorded('2026-03-22-omni-video-create-request-and-task-id') as { data: Json };
    const { created_at, updated_at } = cut;
    valid(schemaId, { ...body, data: { ...body.data, created_at, updated_at } });
  });

  test('but not for ids of before June 2025', () => {
    const old = recorded('2025-05-14-image2video-create-old-id-format');
    const pointers = findViolations(`kling/${schemaId}.json`, old).map((violation) => violation.pointer);
    expect(pointers).toEqual(['/request_id', '/data/task_id']);
  });
});

describe('finished tasks', () => {
  test('a custom voice, 2026-02-28, assembled: ids and names are real', () => {
    const { data } = recorded('2026-02-28-custom-voice-succeed-fields') as {
      data: Json & { task_result: { voices: Json[] } };
    };
    const voices = data.task_result.voices.map((voice) => ({
      ...voice,
      trial_url: cut.url,
      owned_by: '855722760281784413',
    }));
    valid(
      'get-custom-voice.response',
      answer({ task_id: '856607188448583680', ...task, ...data, task_result: { voices } }),
    );
  });

  test('a custom voice with a status, 2026-08-14, relayed', () => {
    const { data } = recorded('2026-08-14-custom-voice-ids-via-tencent') as {
      data: Json & { task_result: { voices: Json[] } };
    };
    const voices = data.task_result.voices.map((voice) => ({
      voice_name: 'A',
      trial_url: cut.url,
      owned_by: 'kling',
      ...voice,
    }));
    valid(
      'list-custom-voices.response',
      answer([{ ...task, final_unit_deduction: '0.05', ...data, task_result: { voices } }]),
    );
  });

  test('speech, 2026-02-03, four printed fields', () => {
    const printed = recorded('2026-02-03-tts-succeed-fields') as Json;
    const audio = { id: '847487393472614999', url: cut.url, duration: printed['duration'] };
    const data = { task_id: printed['task_id'], task_status: printed['status'], task_result: { audios: [audio] } };
    valid('text-to-speech.response', answer({ ...data, ...task, final_unit_deduction: '0.05' }));
    valid('text-to-speech.request', { text: 'unrecorded', voice_id: printed['voice_id'] });
  });

  test('sound of a video, 2025-09-24, in the task of an avatar of the same month', () => {
    const fragment = recorded('2025-09-24-video-to-audio-result-fragment') as { task_result: { audios: Json[] } };
    const body = recorded('2025-09-17-avatar-query-succeed') as { data: { task_result: Json } };
    const audios = fragment.task_result.audios.map((audio) => ({ id: '799000000000000000', ...audio }));
    const data = {
      ...body.data,
      task_result: { ...body.data.task_result, audios },
      // Deductions exist since 2026-01-23 only.
      final_unit_deduction: '0.25',
    };
    valid('get-video-to-audio.response', { ...body, data });
    valid('get-text-to-audio.response', { ...body, data });
  });

  test('presets, relayed flat: one voice an item, oldest first', () => {
    const body = recorded('2025-2026-presets-voices-via-apimart') as Json & { data: Json[] };
    expect(presetVoices.map(({ id, name }) => [id, name])).toEqual(
      body.data.map((voice) => [voice['voice_id'], voice['voice_name']]),
    );
    const data = body.data.map((voice, index) => ({
      task_id: presetVoices[index]?.taskId,
      task_status: 'succeed',
      task_result: { voices: [{ ...voice, owned_by: 'kling' }] },
      ...task,
    }));
    valid('list-preset-voices.response', { ...body, data });
  });

  test('deletion answers of the element twin have no data, 2026-09-20', () => {
    const [deleted] = recorded('E-kling-api-2-live-shapes') as { body: Json }[];
    valid('delete-voice.response', { ...deleted?.body, request_id: cut.request_id });
  });
});

describe('account costs', () => {
  test('of a trial pack, 2026-05-06, ids cut', () => {
    const body = recorded('2026-05-06-account-costs') as Json;
    valid('get-account-costs.response', { ...body, request_id: cut.request_id });
  });

  test('of an account without packs, and empty lists, 2026-08-26', () => {
    const probes = recorded('2026-08-26-free-probes') as { http: number; when: string; body: Json }[];
    const costs = probes.find((probe) => probe.when.startsWith('GET /account/costs'));
    valid('get-account-costs.response', { ...costs?.body, request_id: cut.request_id });
    const list = probes.find((probe) => probe.when.startsWith('GET /v1/videos/image2video'));
    for (const name of ['list-custom-voices', 'list-text-to-audio', 'list-video-to-audio']) {
      valid(`${name}.response`, { ...list?.body, request_id: cut.request_id });
    }
  });
});

describe('refusals', () => {
  const bodies: [string, unknown][] = [
    ...(recorded('2026-08-26-free-probes') as { http: number; when: string; body: Json }[])
      .filter((probe) => probe.http >= 400)
      .map((probe): [string, unknown] => [probe.when, probe.body]),
    ...(recorded('2026-09-20-auth-errors') as { when: string; body: Json }[]).map((row): [string, unknown] => [
      row.when,
      row.body,
    ]),
    ...(recorded('2026-mixed-parameter-errors') as { body: Json }[]).map((row): [string, unknown] => [
      String(row.body['message']),
      row.body,
    ]),
    ...(recorded('2026-05-lip-sync-errors') as { body: Json }[]).map((row): [string, unknown] => [
      String(row.body['message']),
      row.body,
    ]),
    ['task not found, 2026-07-29', recorded('2026-08-task-not-found-http400')],
    ['balance not enough, 2026-07-17', recorded('2026-07-17-balance-not-enough-http429')],
    ['a bad mode, 2025-06-14', recorded('E-mcp-kling-2025-06-14-test1')],
    [
      'a voice without the language, relayed',
      (recorded('2025-2026-tts-voice-id-not-found-via-cometapi') as { data: { data: Json } }).data.data,
    ],
  ];

  test.each(bodies)('%s', (_, body) => {
    valid('error', { request_id: cut.request_id, ...(body as Json) });
  });

  test.each(['E-mcp-kling-2025-06-14-test2', 'E-mcp-kling-2025-06-14-test3'])('unknown path: %s', (name) => {
    valid('not-found', recorded(name));
    expect(findViolations('kling/error.json', recorded(name))).not.toEqual([]);
  });
});

describe('recorded wording', () => {
  const lipSync = (recorded('2026-09-28-lip-sync-validation') as { cases: { message: string }[] }).cases.map(
    (row) => row.message,
  );
  const firstMessage = (name: string, raw: unknown, settings = {}) =>
    readRequest(`kling/${name}.json`, raw, settings).faults[0]?.refusal.message;
  const speech = { text: 'hello', voice_id: 'oversea_male1' };

  test.each([
    ["voice_language value '<value>' is invalid, allowed values: zh, en", { ...speech, voice_language: '<value>' }],
    ['voiceSpeed: must be less than or equal to 2.0', { ...speech, voice_speed: 99 }],
    ['text is required', { voice_id: 'bogus' }],
    ['Voice language not found', { text: 'hello' }],
  ])('of lip-sync is that of speech: %s', (message, body) => {
    expect(lipSync.map((text) => text.replace(/^input\./, ''))).toContain(message);
    expect(firstMessage('text-to-speech.request', body, { 'tts.voiceSpeed': 'reject' })).toBe(message);
  });

  test('of lip-sync without a video is that of video-to-audio', () => {
    expect(lipSync).toContain('video_id or video_url is required');
    expect(firstMessage('create-video-to-audio.request', {})).toBe('video_id or video_url is required');
  });

  test('of motion control for a missing field is that of a missing name', () => {
    const steps = (recorded('2026-05-18-motion-control-validation-order') as { message: string }[]).map(
      (step) => step.message,
    );
    expect(steps).toContain('imageUrl: must not be blank');
    expect(firstMessage('create-custom-voice.request', {})).toBe('voiceName: must not be blank');
  });

  test('of account costs with camelCase times', () => {
    expect(firstMessage('get-account-costs.query', { startTime: '1', endTime: '2' })).toBe('Missing Request Parameter');
  });
});

test('every recording is used here or belongs to something else', () => {
  const elsewhere = [
    // Ids of before June 2025, which are not made any more.
    '2025-01-23-lip-sync-create-success.json',
    '2025-02-16-image2video-create-old-id-format.json',
    '2025-02-16-image2video-query-succeed-old-id-format.json',
    '2025-03-13-parameter-error-old-id-format.json',
    // The newer standard, elements, signatures.
    '2026-09-28-new-standard-bodies.json',
    'E-viraltracker-2026-02-28-element-query.json',
    'docs-webhook-signature-vector.json',
    'docs-webhook-test-callback.json',
    // Facts described in prose, no bodies.
    '2026-09-aself101-probe-facts.json',
    '2026-order-of-checks.json',
    '2026-value-is-invalid-messages.json',
    'E-live-facts.json',
  ];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect([...used, ...elsewhere].sort()).toEqual(files.sort());
});
