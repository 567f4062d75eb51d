/**
 * Writes the pictures of the live page in docs/: `npm run screenshots`. The built program runs with a seed and a manual clock,
 * and a client does what clients do: voices, sound, speech, slips, callbacks that fail.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';

const folder = fileURLToPath(new URL('../../docs/live-page/', import.meta.url));
const key = 'access-key-of-the-shop';
const account = `/__emulator/accounts/${key}`;

/** Starts the program; its ready line says where it is. */
async function startProgram() {
  const args = [
    'dist/cli/main.js',
    'start',
    '--port',
    '0',
    '--seed',
    'pictures',
    '--clock',
    'manual',
    '--log-format',
    'silent',
  ];
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(program.stdout, 'data');
  return { program, url: /ready on (\S+)/.exec(String(line))[1] };
}

/** A receiver that refuses the first attempt. */
async function startReceiver() {
  let count = 0;
  const server = createServer((req, res) => {
    req.resume();
    res.statusCode = (count += 1) === 1 ? 503 : 200;
    res.end(res.statusCode === 200 ? 'thanks' : 'not yet');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${server.address().port}/kling` };
}

async function doWhatClientsDo(url, hook) {
  const call = async (method, path, body) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
    return response.json();
  };
  const advance = (ms) => call('POST', `${account}/clock/advance`, { ms });
  const voice = await call('POST', '/v1/general/custom-voices', {
    voice_name: 'Ada',
    voice_url: 'https://example.com/ada.mp3',
    callback_url: hook,
  });
  await advance(400);
  const effect = await call('POST', '/v1/audio/text-to-audio', {
    prompt: 'rain on a tin roof',
    duration: 8,
    external_task_id: 'scene-1-rain',
    callback_url: hook,
  });
  await advance(300);
  await call('GET', `/v1/audio/text-to-audio/${effect.data.task_id}`);
  await call('POST', '/v1/audio/text-to-audio', { prompt: 'a door', durration: 3, external_task_id: 'scene-1-door' });
  await advance(500);
  await call('GET', `/v1/audio/text-to-audio/${effect.data.task_id}`);
  await call('GET', `/v1/general/custom-voices/${voice.data.task_id}`);
  await call('POST', '/v1/audio/tts', { txt: 'Hello' });
  await call('POST', `${account}/faults`, { kind: 'fail-task', product: 'text-to-audio' });
  await call('POST', '/v1/audio/text-to-audio', {
    prompt: 'thunder',
    duration: 5,
    external_task_id: 'scene-2-thunder',
    callback_url: hook,
  });
  await advance(700);
  await call('POST', '/v1/audio/tts', { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });
  await call('POST', '/v1/audio/text-to-audio', { prompt: 'birds', duration: 5, external_task_id: 'scene-3-birds' });
  await advance(900);
  return effect.data.task_id;
}

/** A third of the PNG's size; the browser can write it. */
async function toWebp(browser, png) {
  const page = await browser.newPage();
  const url = await page.evaluate(async (data) => {
    const picture = await globalThis.createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = Object.assign(globalThis.document.createElement('canvas'), {
      width: picture.width,
      height: picture.height,
    });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.8);
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function takePictures(url, task) {
  const browser = await launchBrowser();
  const take = async (name, view, { width = 1120, height = 640, colorScheme = 'light', act } = {}) => {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`${url}/__emulator/#/${view}`);
    await page.getByText('live', { exact: true }).waitFor();
    await page.waitForTimeout(900);
    await act?.(page);
    await writeFile(`${folder}${name}.webp`, await toWebp(browser, await page.screenshot()));
    await page.close();
  };
  await take('timeline', 'timeline');
  await take('task', `timeline/${task}`);
  await take('requests', 'requests', {
    act: (page) =>
      page.locator('details.entry', { hasText: '/v1/audio/tts' }).last().locator('summary').first().click(),
  });
  await take('money', 'money');
  await take('callbacks', 'callbacks', { act: (page) => page.locator('details.entry summary').first().click() });
  await take('phone', `timeline/${task}`, { width: 390, height: 780, colorScheme: 'dark' });
  await browser.close();
}

const { program, url } = await startProgram();
const { server, url: hook } = await startReceiver();
try {
  await mkdir(folder, { recursive: true });
  await takePictures(url, await doWhatClientsDo(url, hook));
} finally {
  program.kill();
  server.closeAllConnections();
  server.close();
}
