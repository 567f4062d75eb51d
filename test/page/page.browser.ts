/** The live page, looked at in a real browser: what a user sees and does there. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { judgeAccount } from '../../src/cli/judge-account.ts';
import type { Composition, EmulatorOptions } from '../../src/emulator/emulator.ts';
import { taskById } from '../../src/emulator/core/reads.ts';
import type { Task } from '../../src/emulator/core/records.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { vendors } from '../../src/contracts/spec/vendors.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { createClient } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';
import { launchBrowser, missingBrowser } from './browser.mjs';

const key = 'key-of-the-page';
const voices = '/v1/general/custom-voices';
const effects = '/v1/audio/text-to-audio';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const rain = { prompt: 'rain', duration: 5 };

if (missingBrowser !== undefined) console.warn(missingBrowser);

describe.skipIf(missingBrowser !== undefined)('the live page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
  });

  /** An emulator with one account, and the page that shows it. Errors of the page and of its policy fail the test. */
  async function look(options: EmulatorOptions = {}, composition: Composition = { judge: judgeAccount }) {
    const kling = await startKlingEmulator({ clock: 'manual', ...options }, composition);
    const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page: Page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    onTestFinished(async () => {
      await context.close();
      await kling.stop();
    });
    const open = (view = '') => page.goto(`${kling.url}/${view === '' ? '' : `__emulator/#/${view}`}`);
    return { kling, page, context, open, problems, client: createClient(kling.url, key), account: kling.account(key) };
  }

  test('a task is watched from its submission until its sound plays', async () => {
    const { page, open, client, account, problems } = await look();
    await client.get('/v1/general/presets-voices');
    await open();
    await page.getByText('No tasks yet').waitFor();
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await page.getByRole('link', { name: /text-to-audio rain-1 submitted/ }).click();
    await account.advance(1500);
    await page.getByRole('region', { name: 'text-to-audio' }).getByText('processing → succeed').waitFor();
    const sound = page.locator('audio').first();
    await sound.evaluate((element: any) => element.play());
    expect(await sound.evaluate((element: any) => Math.round(element.duration))).toBe(5);
    expect(problems).toEqual([]);
  });

  test('a callback that was refused is sent again', async () => {
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver((count) => (count <= 4 ? 500 : 200));
    await client.post(effects, { ...rain, callback_url: receiver.url });
    await account.runAll();
    await open('callbacks');
    const first = page.locator('details.entry').first();
    await first.locator('summary').first().click();
    await first.getByRole('button', { name: 'Send again' }).click();
    await first.getByText('answered 200').first().waitFor();
    expect(receiver.received.length).toBeGreaterThan(1);
  });

  test('the clock is advanced, and the page tells what happened', async () => {
    const { page, open, client } = await look();
    await client.post(effects, rain);
    await open('clock');
    await page.getByLabel('Milliseconds').fill('1500');
    await page.getByRole('button', { name: 'Advance' }).click();
    await page.getByText('text-to-audio: processing → succeed').waitFor();
    await page.getByText('nothing is due').waitFor();
  });

  test('a fault is added and met', async () => {
    const { page, open, client, account } = await look();
    await client.get('/v1/general/presets-voices');
    await open('faults');
    await page.getByLabel('Product').selectOption('text-to-audio');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('fail-task, text-to-audio, 1 more time').waitFor();
    await client.post(effects, rain);
    await account.advance(1500);
    await page.getByText('failed, Failure to pass the risk control system').waitFor();
    await page.getByText('No fault waits. Choose above what is to fail and press Add').waitFor();
  });

  test('a fault leads to each request that it met; of one that nothing may meet it is said why it is not added', async () => {
    const { page, open, client } = await look();
    await client.get('/v1/general/presets-voices');
    await open('faults');
    await page.getByLabel('Kind').selectOption('refuse');
    await page.getByLabel('Times').fill('0');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText("Times is '0': send a whole number from 1 on").waitFor();
    await page.getByLabel('Times').fill('2');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('refuse, any product, 2 more times').waitFor();
    await client.post(effects, rain);
    await client.post(voices, ada);
    const met = page.getByRole('region', { name: /^What fault-\S+ met$/ });
    await met.getByText(`POST ${voices}`).waitFor();
    expect(await met.getByRole('listitem').count()).toBe(2);
    await met.getByRole('link', { name: `POST ${effects}` }).click();
    await page
      .locator('details.entry[open]', { hasText: `POST ${effects}` })
      .getByText('Repeat it')
      .waitFor();
    expect(await page.locator('details.entry[open]').count()).toBe(1);
  });

  /** The callbacks of 26 tasks, two of each: more than stand on a page. */
  async function lookAtCallbacks(receiverUrl: string) {
    const looking = await look();
    const { page, open, client, account } = looking;
    for (let count = 0; count < 26; count += 1) await client.post(effects, { ...rain, callback_url: receiverUrl });
    await account.runAll();
    await open('callbacks');
    return { ...looking, entries: page.locator('details.entry summary .what') };
  }

  test('callbacks stand newest first, further ones on older pages', async () => {
    await using receiver = await startReceiver(() => 200);
    const { page, account, entries } = await lookAtCallbacks(receiver.url);
    await expect.poll(() => entries.count()).toBe(50);
    const { callbacks } = await account.callbacks({ order: 'newest-first' });
    expect(await entries.first().textContent()).toContain(callbacks[0]?.task_status);
    await page.getByRole('button', { name: 'Older' }).click();
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByRole('button', { name: 'Newer' }).click();
    await expect.poll(() => entries.count()).toBe(50);
  });

  test('page, state and order of callbacks stand in the address, and lead to the same again', async () => {
    await using receiver = await startReceiver(() => 200);
    const { page, open, account, entries } = await lookAtCallbacks(receiver.url);
    await page.getByRole('button', { name: 'Older' }).click();
    await expect.poll(() => entries.count()).toBe(2);
    expect(page.url()).toContain('page=2');
    await page.reload();
    await page.getByRole('button', { name: 'Newer' }).waitFor();
    await expect.poll(() => entries.count()).toBe(2);
    // Another list starts at its first page.
    await page.getByLabel('Order').selectOption('oldest first');
    await expect.poll(() => entries.count()).toBe(50);
    expect(page.url()).not.toContain('page=');
    const { callbacks } = await account.callbacks();
    expect(await entries.first().textContent()).toContain(callbacks[0]?.task_status);
    await page.getByRole('button', { name: 'Newer' }).click();
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByLabel('State').selectOption('delivered');
    await expect.poll(() => entries.count()).toBe(50);
    await open(`callbacks?${new URL(page.url()).hash.split('?')[1] ?? ''}&page=9`);
    await page.getByText('Nothing on page 9: there are fewer.').waitFor();
    expect(await page.getByLabel('Order').inputValue()).toBe('oldest-first');
    expect(await page.getByLabel('State').inputValue()).toBe('delivered');
  });

  test('each request tells how long its answer took', async () => {
    const { page, open, client } = await look();
    const { task_id: task } = (await client.post(effects, rain)).body.data;
    for (const view of ['requests', `timeline/${task}`]) {
      await open(view);
      const took = page.locator('details.entry', { hasText: `POST ${effects}` }).locator('.took');
      expect(await took.textContent()).toMatch(/^\d+(\.\d)? m?s$/);
    }
  });

  test('the form of faults has all that the control API takes: reason, code, external id, message', async () => {
    const { page, open, client, account } = await look();
    await client.get('/v1/general/presets-voices');
    await open('faults');
    await page.getByLabel('Reason').selectOption('bad-source');
    await page.getByLabel('External id').fill('rain-1');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('fail-task, any product, external id rain-1, 1 more time').waitFor();
    await page.getByLabel('External id').fill('');
    await page.getByLabel('Kind').selectOption('refuse');
    await page.getByLabel('Code').selectOption('1302 too fast');
    await page.getByLabel('Message').fill('not so fast');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('refuse, any product, 1 more time').waitFor();
    const refused = await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    expect(refused).toMatchObject({ status: 429, body: { code: 1302, message: 'not so fast' } });
    await client.post(effects, { ...rain, external_task_id: 'rain-2' });
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await account.runAll();
    const { tasks } = await account.tasks();
    const ends = tasks.map(({ external_task_id: id, status, status_message: text }) => [id, status, text]);
    expect(ends).toContainEqual(['rain-2', 'succeed', '']);
    expect(ends).toContainEqual(['rain-1', 'failed', expect.stringContaining('get the contents of the file')]);
  });

  test('it opens on the account to which something happened last, however many were made since', async () => {
    const { page, open, kling, client } = await look();
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await kling.control.createAccount({ name: 'left behind', api_key: 'key-of-nobody' });
    await open();
    await page.getByRole('link', { name: /rain-1/ }).waitFor();
  });

  test('a call that waited for its task stands where the task begins, in front of everything', async () => {
    const { page, open, client } = await look();
    await client.post('/v1/audio/tts', { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });
    await open();
    const row = page.getByRole('link', { name: /tts .* succeed/ });
    const left = (mark: string) => row.locator(mark).evaluate((element: any) => parseFloat(element.style.left));
    expect(await left('.mark.request')).toBe(0);
    expect(await left('.mark.succeed')).toBeGreaterThan(90);
    // In its own story as well, where a create and the beginning of its task are at one time.
    await client.post(effects, rain);
    for (const name of [/tts .* succeed/, /text-to-audio .* submitted/]) {
      await page.getByRole('link', { name }).click();
      const marks = page.locator('.waterfall .mark');
      await expect.poll(() => marks.count()).toBeGreaterThan(1);
      const names = await marks.evaluateAll((all: any[]) =>
        all.filter(({ style }) => parseFloat(style.left) === 0).map(({ className }) => String(className)),
      );
      expect(names.at(-1)).toContain('request');
    }
  });

  test('money is shown over time by product', async () => {
    const { page, open, client, account } = await look();
    await client.post(effects, rain);
    await client.post(voices, ada);
    await account.runAll();
    await open('money');
    const legend = page.getByRole('list', { name: 'Units over time by product' });
    await legend.getByText('text-to-audio: 0.25').waitFor();
    await legend.getByText('custom-voice: 0.05').waitFor();
    await legend.getByText('all: 0.30').waitFor();
    expect(await page.locator('svg.chart polyline').count()).toBe(3);
    expect(await page.locator('.scale span').allTextContents()).toEqual(['0.30', '0.15', '0.00']);
  });

  test('without an account the view of voices says so, and shows the catalogues', async () => {
    const { page, open } = await look();
    await open('voices');
    await page.getByText('No account yet').waitFor();
    await page.getByText('oversea_male1', { exact: true }).waitFor();
    expect(await page.getByText('The account has no custom voices').count()).toBe(0);
  });

  test('a voice with a hostile name is shown as text', async () => {
    const { page, open, client, account, problems } = await look();
    await client.post(voices, { ...ada, voice_name: '<img src=x onerror' });
    await client.post(voices, { ...ada, voice_name: '<img onerror=1>' });
    await account.advance(3000);
    await open('voices');
    await page.getByText('<img onerror=1>', { exact: true }).waitFor();
    expect(await page.locator('.card img').count()).toBe(0);
    await page.locator('.card', { hasText: '<img onerror=1>' }).getByRole('button', { name: 'Delete' }).click();
    await page.locator('.card', { hasText: '<img onerror=1>' }).getByText('deleted', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  test('a wrong request shows what was wrong, the rule that it breaks, and a line that repeats it', async () => {
    const { page, open, client } = await look();
    await client.post(effects, { ...rain, durration: 5 });
    await open('requests');
    const request = page.locator('details.entry', { hasText: 'POST /v1/audio/text-to-audio' });
    await request.getByText('field-unknown').first().waitFor();
    await request.locator('summary').first().click();
    await request.getByText('Repeat it').click();
    await request.getByText('set KLING_API_KEY to yours').waitFor();
    await request.getByText('curl -sS -X POST -H "Authorization: Bearer $KLING_API_KEY"').waitFor();
  });

  test('the line that repeats a request names the key by the variable of its vendor', async () => {
    for (const { id, credential, environment } of vendors) {
      const { header, scheme } = credential;
      const known = { id, header: 'Authorization', scheme: 'Bearer', variable: `${id.toUpperCase()}_API_KEY` };
      expect({ id, header, scheme, variable: environment.apiKey }).toEqual(known);
    }
    const { page, open, kling } = await look();
    await createClient(kling.url, key).get('/api/v1/ie/requestqueue/apikey/models');
    await open('requests');
    await page.locator('details.entry summary').first().click();
    await page.getByText('Repeat it').click();
    await page.getByText('curl -sS -H "Authorization: Bearer $GMI_API_KEY"').waitFor();
  });

  test('a request of no account shows the rule that it breaks, in the word of exec, and the remedy', async () => {
    const { page, open, client, kling } = await look();
    await client.get('/v1/audio/ttts');
    const { findings } = await kling.control.listUnattributedFindings();
    await open('requests?account=-');
    const request = page.locator('details.entry', { hasText: 'GET /v1/audio/ttts' });
    await request.locator('.badge', { hasText: 'path-unknown' }).waitFor();
    await request.locator('summary').first().click();
    await request.getByText(/path-unknown No operation has this path.* Did you mean POST \/v1\/audio\/tts\?/).waitFor();
    await request.getByText(findings[0]?.hint ?? 'a remedy').waitFor();
    expect(await page.getByText('route.unknown').count()).toBe(0);
  });

  test('accounts whose names are alike are distinguished, found by key, and kept in the address', async () => {
    const { page, context, open, kling, problems } = await look();
    const keys = ['integration-test-key-a-0001', 'integration-test-key-b-0001'];
    for (const [index, one] of keys.entries())
      await createClient(kling.url, one).post(effects, { ...rain, external_task_id: `scene-${index}` });
    await open();
    const choice = page.getByRole('combobox', { name: /^Account/ });
    await expect.poll(() => choice.locator('option').count()).toBe(3);
    const labels = await choice.locator('option').allTextContents();
    expect(new Set(labels).size).toBe(3);
    expect(labels.join()).not.toContain('test-key');
    const find = page.getByRole('searchbox', { name: 'Find the account of a key or id' });
    await find.fill(keys[0] ?? '');
    await find.press('Enter');
    await page.getByRole('link', { name: /scene-0/ }).click();
    const { id } = await kling.control.getAccount({ account: keys[0] ?? '' });
    expect(page.url()).toContain(`account=${id}`);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('dl').getByText('scene-0').waitFor();
    await find.fill(keys[1] ?? '');
    await find.press('Enter');
    await page.getByRole('link', { name: /scene-1/ }).waitFor();
    await page.goBack();
    await page.locator('dl').getByText('scene-0').waitFor();
    expect(problems).toEqual([]);
  });

  test('an address that names an account that is gone says so', async () => {
    const { page, open, client } = await look();
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await open('timeline?account=123456789012345678');
    await page.getByText('Account 123456789012345678 is not here').waitFor();
    await page.getByRole('link', { name: /rain-1/ }).waitFor();
  });

  test('filters and search stand in the address, and lead to the same again', async () => {
    const { page, open, client } = await look();
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await client.post(effects, { ...rain, external_task_id: 'rain-2', durration: 5 });
    await open('requests');
    const entries = page.locator('details.entry', { hasText: `POST ${effects}` });
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByLabel('Search').fill('rain-2');
    await expect.poll(() => entries.count()).toBe(1);
    await page.reload();
    await page.getByText('1 of 2').waitFor();
    expect(await page.getByLabel('Search').inputValue()).toBe('rain-2');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByLabel('Status').selectOption('submitted');
    await page.getByRole('link', { name: /rain-1/ }).click();
    expect(page.url()).toContain('status=submitted');
    await page.getByRole('region', { name: 'text-to-audio' }).getByText('new → submitted').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('rain-1');
    expect(page.url()).toContain('status=submitted');
  });

  test('who has scrolled down keeps the place and the focus when newer tasks come', async () => {
    const { page, open, client } = await look();
    for (let count = 1; count <= 40; count += 1)
      await client.post(effects, { ...rain, external_task_id: `task-${count}` });
    await open();
    const list = page.getByRole('region', { name: 'Tasks, newest first' });
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
    const last = list.getByRole('link', { name: /task-3 / });
    await last.focus();
    const before = (await last.boundingBox())?.y;
    await client.post(effects, { ...rain, external_task_id: 'task-41' });
    await expect.poll(() => list.getByRole('listitem').last().getAttribute('aria-setsize')).toBe('41');
    expect((await last.boundingBox())?.y).toBe(before);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('task-3submitted');
  });

  test('what is shown is held still while it is read, and caught up with afterwards', async () => {
    const { page, open, client } = await look();
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await open('requests');
    const entries = page.locator('details.entry', { hasText: `POST ${effects}` });
    await expect.poll(() => entries.count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'live' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    const other = await page.context().newPage();
    await client.post(effects, { ...rain, external_task_id: 'rain-2' });
    // Another tab follows the same events: when it has them, this one has had them as well.
    await other.goto(page.url());
    await expect.poll(() => other.locator('details.entry', { hasText: `POST ${effects}` }).count()).toBe(2);
    expect(await entries.count()).toBe(1);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => entries.count()).toBe(2);
  });

  test('retries after the end of a task stand inside the span, in the list and in its own story', async () => {
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver(() => 500);
    await client.post(effects, { ...rain, callback_url: receiver.url });
    await account.runAll();
    await open();
    const row = page.getByRole('link', { name: /text-to-audio .* succeed/ });
    await row.click();
    const places = (scope: Locator) =>
      scope.locator('.mark.callback').evaluateAll((all: any[]) => all.map(({ style }) => parseFloat(style.left)));
    for (const scope of [row, page.locator('.waterfall')]) {
      const marks = await places(scope);
      expect(marks).toHaveLength(8);
      // Each at a place of its own before the end, where all that is later would lie one upon the other.
      expect(new Set(marks).size).toBeGreaterThan(6);
      expect(Math.max(...marks)).toBeLessThan(100);
    }
    const names = ['submitted', 'processing', 'request', 'to processing', 'succeed', 'failed'];
    const legend = page.getByRole('list', { name: 'Legend' }).getByRole('listitem');
    expect(await legend.allTextContents()).toEqual([...names, 'callback attempt', 'request refused', 'attempt failed']);
  });

  test('a callback that waits for an earlier one of its task says so', async () => {
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver(() => 500);
    await client.post(effects, { ...rain, callback_url: receiver.url });
    await account.advance(1600);
    await open('callbacks');
    const waiting = page.locator('details.entry', { hasText: 'succeed →' });
    await waiting.getByText('waits', { exact: true }).waitFor();
    await waiting.locator('summary').first().click();
    await waiting.getByText('It waits for an earlier callback of the same task').waitFor();
    expect(await page.getByText('It waits for an earlier').count()).toBe(1);
  });

  test('copying works where browsers give no clipboard: a page from another machine without TLS', async () => {
    const { page, open, client } = await look();
    await page.addInitScript(`
      Object.defineProperty(globalThis, 'isSecureContext', { value: false });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });`);
    const { task_id: task } = (await client.post(effects, rain)).body.data;
    await open(`timeline/${task}`);
    await page.getByRole('button', { name: 'Copy task id' }).click();
    await page.getByText('Copied').waitFor();
    await page.getByRole('link', { name: 'Requests' }).click();
    await page.getByLabel('Search').press('Control+V');
    expect(await page.getByLabel('Search').inputValue()).toBe(task);
  });

  test('the search of the reference finds settings, and lists of equal values are short', async () => {
    const { page, open, client } = await look();
    await client.get('/v1/general/presets-voices');
    await open('reference');
    await page.getByLabel('Search').fill('fileDays');
    await page.getByText('Days until result files are gone').first().waitFor();
    await page.getByText('No operation has').waitFor();
    await page.getByLabel('Search').fill('apimodels.callback');
    await page.getByText(/\[.*60000 × \d+\]/).waitFor();
  });

  test('money that a gateway took stands in a list of its own', async () => {
    const { page, open, client, account } = await look();
    const payload = { model: 'kling-custom-voice', payload: ada };
    await client.post('/api/v1/ie/requestqueue/apikey/requests', payload);
    await account.runAll();
    await open('money');
    await page.getByRole('region', { name: 'Gateways' }).getByText('charge at gmi').waitFor();
    // The units by product are those of the chart: a gateway's task drew none.
    await client.post(voices, ada);
    await account.runAll();
    await page.getByRole('img', { name: '0.05 units taken over time' }).waitFor();
    const rows = page.getByRole('table', { name: 'Units taken from packs, by product' }).locator('tbody tr');
    expect(await rows.allTextContents()).toEqual(['custom-voice10.050.05']);
  });

  test('what was read stays when the emulator stops, and the page says that it does not answer', async () => {
    const { kling, page, open, client } = await look();
    await client.post(effects, rain);
    await open('requests');
    const request = page.getByText('POST /v1/audio/text-to-audio');
    await request.waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^live$/ })
      .waitFor();
    await kling.stop();
    await page.getByText('does not answer: what is shown was read before').waitFor();
    const status = page.getByRole('status').filter({ hasText: /^connecting …$/ });
    await status.waitFor();
    // From here on: a connection that was kept may have carried one more request while the emulator stopped.
    await page.evaluate(() => {
      const { document, MutationObserver } = globalThis as any;
      const status = document.querySelector('[role=status]');
      const seen: string[] = ((globalThis as any).seen = []);
      new MutationObserver(() => seen.push(status.textContent)).observe(status, { subtree: true, characterData: true });
    });
    // Longer than the page waits before it tries again.
    await page.waitForTimeout(1500);
    expect(await page.evaluate('seen')).toEqual([]);
    expect(await status.count()).toBe(1);
    expect(await request.count()).toBe(1);
  });

  test('a filter that nothing matches says so, and not that there is nothing', async () => {
    const { page, open, client } = await look();
    await client.post(effects, rain);
    await open('timeline');
    await page.getByLabel('Status').selectOption('failed');
    await page.getByText('No tasks that match').waitFor();
    await open('callbacks');
    await page.getByLabel('State').selectOption('gave-up');
    await page.getByText('No callbacks that match').waitFor();
  });

  test('a missing task is reported, and a path with an open place is not sent', async () => {
    const { page, open, client } = await look();
    await client.post(effects, rain);
    await open('timeline/123');
    await page.getByText("no task with the id or external id '123'").waitFor();
    expect(await page.getByText('Reading …').count()).toBe(0);
    await open('reference');
    const operation = page.locator('details.entry', { hasText: 'GET /v1/audio/text-to-audio/{id}' });
    await operation.locator('summary').first().click();
    await operation.getByLabel('Key').fill(key);
    await operation.getByRole('button', { name: 'Send' }).click();
    expect(await operation.locator('input:invalid').inputValue()).toBe('/v1/audio/text-to-audio/{id}');
  });

  test('on a phone, the path of a request that breaks rules can be read', async () => {
    const { page, open, client } = await look();
    await client.post(effects, { prompt: 'rain', colour: 'red' });
    await page.setViewportSize({ width: 390, height: 800 });
    await open('requests');
    await page.getByText('schema-broken, field-unknown').waitFor();
    const { width = 0 } = (await page.getByText('POST /v1/audio/text-to-audio', { exact: true }).boundingBox()) ?? {};
    expect(width).toBeGreaterThan(120);
    const links = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').all();
    const ends = await Promise.all(links.map(async (link) => (await link.boundingBox()) ?? { x: 0, width: 999 }));
    expect(Math.max(...ends.map((box) => box.x + box.width))).toBeLessThanOrEqual(390);
  });

  test('money opens without a request that fails, and adds up in steps', async () => {
    const { page, open, client, account, problems } = await look();
    await client.post(effects, rain);
    await account.advance(1500);
    await open('money');
    await page.getByRole('img', { name: '0.25 units taken over time' }).waitFor();
    expect(await page.locator('.chart polyline').getAttribute('points')).toBe('0,100 0,100 0,0');
    expect(problems).toEqual([]);
  });

  test('started as a library it says that the rules on clients are not evaluated', async () => {
    const { page, open, client } = await look({}, {});
    await client.post(effects, rain);
    await open('requests');
    await page.getByText('the emulator runs as a library').waitFor();
  });

  test('100,000 tasks are scrolled from the newest to the oldest, a screen of them in the page at a time', async () => {
    const store = createMemoryStore({ now: Date.now });
    const { page, open, client, kling } = await look({}, { openStore: () => store });
    const { task_id: id } = (await client.post(effects, { ...rain, external_task_id: 'oldest' })).body.data;
    const { id: accountId } = await kling.control.getAccount({ account: key });
    const { task } = (await store.load({ task: taskById(id) })) as { task: Task };
    const copyOf = (number: number) => ({
      ...task,
      id: String(BigInt(id) + BigInt(number)),
      externalId: `copy-${number}`,
      dueAt: undefined,
      version: 1,
    });
    await store.commit({ accountId, tasks: Array.from({ length: 99_999 }, (_, index) => copyOf(index + 1)) });
    await open();
    const list = page.getByRole('region', { name: 'Tasks, newest first' });
    await list.getByRole('link', { name: /copy-99999 / }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('copy-99998');
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
    await list.getByRole('link', { name: /copy-50000 / }).waitFor();
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
    await list.getByRole('link', { name: /oldest / }).waitFor();
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    expect(await list.getByRole('listitem').last().getAttribute('aria-posinset')).toBe('100000');
  });

  test('the token is asked for where the control API asks for one', async () => {
    const { page, open, client } = await look({ controlToken: 'token-of-the-page' });
    await client.post(effects, { ...rain, external_task_id: 'rain-1' });
    await open();
    await page.getByRole('textbox', { name: 'Token' }).fill('token-of-the-page');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('link', { name: /text-to-audio rain-1/ }).waitFor();
  });

  test('the keyboard reaches everything in every view, in order, visibly, and is held nowhere', async () => {
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver((count) => (count === 1 ? 500 : 200));
    await client.post(voices, ada);
    await client.post(effects, { ...rain, callback_url: receiver.url, external_task_id: 'rain-1' });
    await account.runAll();
    await account.failNext({});
    const { task_id: task } = (await client.post(effects, { ...rain, durration: 5 })).body.data;
    const views = ['timeline', `timeline/${task}`, 'requests', 'money', 'voices', 'clock', 'faults', 'callbacks'];
    for (const view of [...views, 'reference?text=custom-voices']) {
      await open(view);
      await page.reload();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('status').filter({ hasText: 'live' }).waitFor();
      /** What can be focused, in the order of the page; of folded things only their summaries can be seen. */
      const listStops = (): Promise<readonly string[]> =>
        page.evaluate(() => {
          const { document } = globalThis as any;
          const all = document.querySelectorAll(
            'a[href], button:not(:disabled), input, select, textarea, summary, audio, video, [tabindex="0"]',
          );
          const seen = [...all].filter((one: any) => one.checkVisibility());
          seen.forEach((one: any, index: number) => one.setAttribute('data-stop', String(index)));
          return seen.map(
            (one: any) => `${one.getAttribute('data-stop')} ${one.tagName} ${one.textContent.slice(0, 30)}`,
          );
        });
      const walk = async (most: number): Promise<readonly string[]> => {
        const reached: string[] = [];
        // Where the keyboard begins: a task that is opened takes the focus.
        await page.locator('.skip').focus();
        await page.keyboard.press('Shift+Tab');
        // Players have several stops of their own.
        for (let steps = 0; steps < most; steps += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const { document, getComputedStyle, innerHeight } = globalThis as any;
            const one = document.activeElement;
            if (one === null || one === document.body) return undefined;
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            const { top, bottom, width, height } = one.getBoundingClientRect();
            const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
            const isInView = bottom > 0 && top < innerHeight && width > 0 && height > 0;
            const name = `${one.getAttribute('data-stop')} ${one.tagName} ${one.textContent.slice(0, 30)}`;
            return { name, isShown: isMarked && isInView };
          });
          if (at === undefined) break;
          expect([view, at.name, at.isShown]).toEqual([view, at.name, true]);
          if (reached.at(-1) !== at.name) reached.push(at.name);
          if (reached.length > 1 && at.name === reached[0]) break;
        }
        // From the last stop the browser's own controls follow, and from those the first stop.
        if (reached.length > 1 && reached.at(-1) === reached[0]) reached.pop();
        return reached;
      };
      // What a view loads may come while it is walked: then it is walked once more.
      let [wanted, reached]: (readonly string[])[] = [[], []];
      for (let round = 0; round < 5; round += 1) {
        wanted = await listStops();
        reached = await walk(wanted.length * 3 + 20);
        if (JSON.stringify(await listStops()) === JSON.stringify(wanted)) break;
      }
      expect([view, reached]).toEqual([view, wanted]);
      expect(reached?.length).toBeGreaterThan(12);
    }
  });

  test('Enter opens and Escape closes, the innermost first, and the focus stays where it was', async () => {
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver(() => 200);
    await client.post(effects, { ...rain, callback_url: receiver.url, external_task_id: 'rain-1' });
    await account.runAll();
    for (const [view, name] of [
      ['requests', `POST ${effects}`],
      ['callbacks', 'succeed →'],
      ['reference?text=custom-voices', `POST ${voices}`],
    ] as const) {
      await open(view);
      const entry = page.locator('details.entry', { hasText: name }).first();
      await entry.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => entry.getAttribute('open')).not.toBeNull();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect.poll(() => entry.getAttribute('open')).toBeNull();
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    }
    await open('timeline');
    await page.getByRole('link', { name: /rain-1/ }).focus();
    await page.keyboard.press('Enter');
    const story = page.getByRole('region', { name: 'text-to-audio' });
    const request = story.locator('details.entry').first();
    await request.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => request.getAttribute('open')).toBeNull();
    expect(await story.count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => story.count()).toBe(0);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('rain-1');
    // The way past the header.
    await page.reload();
    await page.getByRole('link', { name: /rain-1/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Skip to the view' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  test('each view has no serious finding of axe, light and dark, wide and narrow', async () => {
    const axe = readFileSync('test/peers/node_modules/axe-core/axe.min.js', 'utf8');
    const { page, open, client, account } = await look();
    await using receiver = await startReceiver((count) => (count === 1 ? 500 : 200));
    await client.post(voices, ada);
    await client.post(effects, { ...rain, callback_url: receiver.url });
    await account.runAll();
    const { task_id: task } = (await client.post(effects, { ...rain, durration: 5 })).body.data;
    for (const view of [
      'timeline',
      `timeline/${task}`,
      'requests',
      'money',
      'voices',
      'clock',
      'faults',
      'callbacks',
      'reference',
    ]) {
      await open(view);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.evaluate(axe);
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as any).axe.run();
          return violations
            .filter(({ impact }: any) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }: any) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
        });
        expect([view, colorScheme, found]).toEqual([view, colorScheme, []]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([view, width, overflow]).toEqual([view, width, 0]);
      }
    }
  });
});
