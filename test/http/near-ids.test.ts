/** An id that is nearly one of those that are there is met with that one, and with what has become of it. */
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { describeNearId, hasLostDigits } from '../../src/contracts/spec/near-id.ts';
import { createClient } from '../support/client.ts';

const kling = await startKlingEmulator({ seed: 'near' });
afterAll(() => kling.stop());
const { get, post } = createClient(kling.url, 'sk-near0123');

const rain = { prompt: 'Rain', duration: 5 };
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const video = '830460928805724256';

async function toldOf(method: 'GET' | 'POST', path: string, body?: object): Promise<string> {
  const { headers } = await (method === 'GET' ? get(path) : post(path, body ?? {}));
  const [first] = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
  return first?.message ?? '';
}

const otherEnd = (id: string) => `${id.slice(0, -1)}${id.endsWith('1') ? '3' : '1'}`;
const slips: readonly (readonly [slip: (id: string) => string, told: string])[] = [
  [otherEnd, 'is there, which differs in one character: send it as the answer gave it.'],
  [(id) => id.slice(0, -2), 'is there: the end of the id is missing. Copy the whole id.'],
  [(id) => `${id},`, 'was sent with punctuation around it'],
  [(id) => `${id.slice(0, 3)}${id.slice(4)}`, 'is there, which differs in one character'],
];

test.each(['/v1/audio/text-to-audio', '/kling/v1/audio/text-to-audio'])('a task at %s', async (path) => {
  const { body } = await post(path, rain);
  const id: string = body.data.task_id;
  for (const [slip, told] of slips) expect(await toldOf('GET', `${path}/${slip(id)}`)).toContain(`${id} ${told}`);
});

test('a request of the queue: capitals and dashes count, and a request_id is the id of a task there', async () => {
  const { body } = await post('/requests', { model: 'kling-custom-voice', payload: ada });
  const id: string = body.request_id;
  for (const [slip, told] of slips) expect(await toldOf('GET', `/requests/${slip(id)}`)).toContain(`${id} ${told}`);
  expect(await toldOf('GET', `/requests/${id.toUpperCase()}`)).toContain(
    `${id} is there: the id was sent with other capitals.`,
  );
  expect(await toldOf('GET', `/requests/${id.replaceAll('-', '')}`)).toContain('was sent with other dashes.');
  const unknown = '0f0f0f0f-caff-4cec-8bf6-d546522ea563';
  expect(await toldOf('GET', `/requests/${unknown}`)).toContain(`No task of the account has the id '${unknown}'`);
  expect(await toldOf('GET', `/v1/audio/text-to-audio/${unknown}`)).toContain('It has the form of a request_id');
});

test('a task of the unified API', async () => {
  const { body } = await post('/api/v1/audio/generations', {
    model: 'kling-sound-effects',
    prompt: 'Rain',
    duration: '5.0',
  });
  const id: string = body.data.taskId;
  for (const [slip, told] of slips)
    expect(await toldOf('GET', `/api/v1/audio/generations?task_id=${slip(id)}`)).toContain(`${id} ${told}`);
});

test.each(['830460928805724300', '830460928805724288', '8.304609288057243e+17', '830460928805724000'])(
  'the id of a video that was written as %s has lost digits, one with another digit has not',
  async (id) => {
    const said = `${video} is there: the id was held as a number and lost its last digits.`;
    expect(await toldOf('POST', '/v1/audio/video-to-audio', { video_id: id })).toContain(said);
    const near = await toldOf('POST', '/v1/audio/video-to-audio', { video_id: '830460928805724257' });
    expect(near).toContain(`${video} is there, which differs in one character`);
  },
);

test('an id near to several is met with none, nor is a short or a foreign one', () => {
  expect(describeNearId('830460928805724256', ['830460928805724257', '830460928805724258'])).toBeUndefined();
  expect(describeNearId('83046', ['830460928805724257'])).toBeUndefined();
  expect(describeNearId('830460928805724256', ['830460928805711256'])).toBeUndefined();
  expect(hasLostDigits('830460928805', '830460928805724256')).toBe(false);
  expect(hasLostDigits('8304609288057e5', '830460928805724256')).toBe(false);
});
