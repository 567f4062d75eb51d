/** What is no HTTP, behind requests that are: on a raw socket, in the shape of the port's dialect. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { start } from '../control/support.ts';
import { mila, sharedKey } from './support.ts';

/** Sends raw bytes and reads until the server closes. */
function sendBytes(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

/** Status and body of each answer. */
const answersIn = (text: string) =>
  text
    .split(/HTTP\/1\.1 (?=\d{3} )/)
    .slice(1)
    .map((one) => [Number(one.slice(0, 3)), JSON.parse(one.slice(one.indexOf('\r\n\r\n') + 4)) as object]);

const head = (method: string, path: string) =>
  `${method} ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${sharedKey}\r\n`;
const json = (path: string, body: object) => {
  const text = JSON.stringify(body);
  return `${head('POST', path)}content-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
};
const garbage = 'GARBAGE\r\n\r\n';
const broken = [400, { code: 1200, message: 'Invalid request parameters', request_id: expect.any(String) }];

test('a request keeps its answer when garbage comes behind it', async () => {
  const { url, kling } = await start();
  const answers = answersIn(await sendBytes(url, json('/v1/general/custom-voices', mila) + garbage));
  expect(answers).toEqual([[200, expect.objectContaining({ code: 0 })], broken]);
  expect((await kling.account(sharedKey).tasks()).tasks).toHaveLength(1);
});

test('answers that are still being worked on come before the refusal of garbage, in order', async () => {
  const { url } = await start({ clock: 'real' });
  const speech = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
  const asked = json('/v1/audio/tts', speech) + `${head('GET', '/v1/audio/text-to-audio')}\r\n` + garbage;
  expect(answersIn(await sendBytes(url, asked))).toEqual([
    [200, expect.objectContaining({ data: expect.objectContaining({ task_status: 'succeed' }) })],
    [200, expect.objectContaining({ data: [] })],
    broken,
  ]);
});

test('a body that breaks off in garbage is refused behind the answer before it', async () => {
  const { url } = await start();
  const chunked = `${head('POST', '/v1/general/custom-voices')}transfer-encoding: chunked\r\n\r\n${garbage}`;
  const answers = answersIn(await sendBytes(url, `${head('GET', '/v1/audio/text-to-audio')}\r\n${chunked}`));
  expect(answers).toEqual([[200, expect.objectContaining({ data: [] })], broken]);
});

test('the broken chunks of a request behind another are reported as what they are (as no HTTP)', async () => {
  const { url } = await start({ clock: 'real' });
  const speech = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
  const chunked = `${head('POST', '/v1/general/custom-voices')}transfer-encoding: chunked\r\n\r\n${garbage}`;
  const answers = await sendBytes(url, json('/v1/audio/tts', speech) + chunked);
  expect(answers).toContain('"rule":"body-broken"');
  expect(answers).toContain('The chunks of the body are malformed');
  expect(answers).not.toContain('no HTTP/1.1 request');
});

test('at a gateway’s own port the refusal has the gateway’s shape', async () => {
  const { kling } = await start({ mounts: { gmi: 0, apimodels: 0 } });
  expect(answersIn(await sendBytes(kling.mounts['gmi'] ?? '', garbage))).toEqual([
    [400, { error: 'invalid request body' }],
  ]);
  const [[status, body] = []] = answersIn(await sendBytes(kling.mounts['apimodels'] ?? '', garbage));
  expect([status, body]).toMatchObject([400, { code: 400, data: null }]);
});
