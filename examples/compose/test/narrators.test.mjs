import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';

const { APP_URL, KLING_URL, KLING_ACCOUNT, KLING_CONTROL_TOKEN } = process.env;

async function send(url, { token, body } = {}) {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

async function makeNarrator(name) {
  const { status, body } = await send(`${APP_URL}/narrators`, {
    body: { name, sample: 'https://example.com/sample.mp3' },
  });
  assert.equal(status, 202, JSON.stringify(body));
  return body.id;
}

/** The application never asks Kling for the task: when this ends, the callback has come. */
async function waitForCallback(id) {
  for (;;) {
    const { body } = await send(`${APP_URL}/narrators/${id}`);
    if (body.state !== 'in-the-making') return body;
    await sleep(50);
  }
}

const control = (path, body) =>
  send(`${KLING_URL}/__emulator/accounts/${KLING_ACCOUNT}${path}`, { token: KLING_CONTROL_TOKEN, body });

test('a narrator is ready when the callback has come', { timeout: 15_000 }, async () => {
  const narrator = await waitForCallback(await makeNarrator('Ada'));
  assert.equal(narrator.state, 'ready');
  assert.match(narrator.voice, /^\d{18}$/);
});

test('the preview plays from another container', { timeout: 15_000 }, async () => {
  const { preview } = await waitForCallback(await makeNarrator('Grace'));
  assert.ok(preview.startsWith(`${KLING_URL}/`), `${preview} is made of the host name that the application used`);
  const response = await fetch(preview);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'audio/wav');
  assert.ok((await response.arrayBuffer()).byteLength > 1000);
});

test('the application tells why a narrator could not be made', { timeout: 15_000 }, async () => {
  const asked = await control('/faults', { kind: 'fail-task', product: 'custom-voice', reason: 'risk-control' });
  assert.equal(asked.status, 201, JSON.stringify(asked.body));
  const narrator = await waitForCallback(await makeNarrator('Edsger'));
  assert.equal(narrator.state, 'failed');
  assert.equal(narrator.reason, 'Failure to pass the risk control system');
});

test('a voice of the accounts file is there from the start', async () => {
  const { body } = await send(`${APP_URL}/narrators`);
  assert.ok(body.some(({ voice, name }) => voice === '934560933430173001' && name === 'House voice'));
});

test('a callback with a wrong signature changes nothing', { timeout: 15_000 }, async () => {
  const id = await makeNarrator('Mallory');
  const forged = { task_id: id, task_status: 'failed', task_status_msg: 'forged' };
  assert.equal((await send(`${APP_URL}/kling/callbacks`, { body: forged })).status, 401);
  assert.equal((await waitForCallback(id)).state, 'ready');
});

test('the control API asks for the token, the rest does not', async () => {
  assert.equal((await send(`${KLING_URL}/__emulator/info`)).status, 401);
  assert.equal((await send(`${KLING_URL}/__emulator/info`, { token: KLING_CONTROL_TOKEN })).status, 200);
  assert.equal((await send(`${KLING_URL}/health`)).status, 200);
});
