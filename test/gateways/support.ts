/** What the tests of the gateways share: keys, requests of the reference's pages, and calls of one account. */
import { expect, onTestFinished } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { start } from '../control/support.ts';

/** A key that every dialect takes: one account behind all of them. */
export const sharedKey = 'sk-emu0123456789';

export const full = '/api/v1/ie/requestqueue/apikey';
export const unified = '/api/v1/audio/generations';

export const mila = { voice_name: 'harbour-mila', voice_url: 'https://media.example/in/mila-12s.wav' };
export const submitMila = { model: 'kling-custom-voice', payload: mila };
export const rope = {
  model: 'kling-sound-effects',
  prompt: 'Rope creaking on a mooring post, light rain',
  duration: '4.5',
};

/**
 * One account of an emulator with manual clocks: its calls, and its hand on time. At the end of the test no answer and no
 * callback may have broken its schema.
 */
export async function open(options: EmulatorOptions = {}, key = sharedKey) {
  const { kling, as, url } = await start({ strict: true, ...options });
  onTestFinished(async () => expect(await violationsOf(kling)).toBe(0));
  const client = as(key);
  return { kling, url, as, get: client.get, post: client.post, send: client.send, account: kling.account(key) };
}

/** Every violation that strict mode has found. */
export async function violationsOf(kling: { control: { getInfo(): Promise<{ strict: { violations: number } }> } }) {
  return (await kling.control.getInfo()).strict.violations;
}
