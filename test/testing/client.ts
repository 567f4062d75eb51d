/** A small client of Kling, as the tests of a service would have one under test. */
import type { Kling } from '../../src/testing/kling.ts';
import { createClient } from '../support/client.ts';

export const voices = '/v1/general/custom-voices';
export const effects = '/v1/audio/text-to-audio';
export const speech = '/v1/audio/tts';

export const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
export const rain = { prompt: 'rain', duration: 5 };
export const hello = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };

/** Calls with the account's API key. */
export const clientOf = ({ baseUrl, apiKey }: Kling) => createClient(baseUrl, apiKey);

/** Makes a task and gives back its id. */
export async function create(kling: Kling, path: string, body: object): Promise<string> {
  const { status, text, body: answer } = await clientOf(kling).post(path, body);
  if (status !== 200) throw new Error(text);
  return answer.data.task_id;
}

/** What a failed assertion says, without the headline of the runner. */
export async function failureOf(assertion: Promise<void>): Promise<string> {
  const error: unknown = await assertion.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('The assertion held.');
  return error.message;
}
