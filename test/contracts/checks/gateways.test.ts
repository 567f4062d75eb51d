/** The suites of the gateways as people call them: whole at an emulator, keys from their own variables, readings, money. */
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { RunReport } from '../../../src/contracts/run/results.ts';
import { runContract } from '../../../src/contracts/run/runner.ts';
import { createMemoryLedgers, createLedger } from '../../../src/contracts/budget/budget.ts';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { vendorIds, vendorOf } from '../../../src/contracts/spec/vendors.ts';
import { predictBill } from '../../../src/contracts/run/results.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';

async function call(line: string, env: Readonly<Record<string, string>> = {}) {
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { XDG_STATE_HOME: directory, ...env }, directory });
  const code = await runCli(line.split(' '), shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

async function start(options: EmulatorOptions) {
  const emulator = await startKlingEmulator({ clock: { scale: 12 }, ...options });
  onTestFinished(() => emulator.stop());
  return emulator;
}

const gateways = vendorIds.filter((id) => vendorOf(id).isGateway);

const unlooked = ({ checks }: RunReport) =>
  checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, reason, findings }) => ({ id, reason, findings }));

test('gmi: a request that ends before it can be cancelled tells nothing of cancelling', async () => {
  const key = 'any-key-of-mine';
  const { url } = await start({ accounts: [{ apiKeys: [key] }], progression: { mode: 'immediate' } });
  const line = `contract run --target ${url} --profile gmi --only cancel --budget-units 5 --report json`;
  const { checks } = JSON.parse((await call(line, { GMI_API_KEY: key })).printed) as RunReport;
  const reason =
    '3 requests in a row had ended before they could be cancelled: run it alone (--only gmi.cancel-request/running), or start the emulator with --progression-scale 10.';
  expect(checks).toMatchObject([{ id: 'gmi.cancel-request/running', verdict: 'skipped', reason }]);
});

test('gmi: where nothing was bought, or no task shows what it took, the report says no count of 0', async () => {
  const { url } = await start({});
  const line = `contract run --target ${url} --profile gmi --budget-units 5 --only`;
  const free = (await call(`${line} gmi.list-models/smallest`)).printed;
  expect(free).not.toMatch(/of 0|compared/);
  const paid = (await call(`${line} gmi.submit-custom-voice/smallest`)).printed;
  expect(paid).toContain("The units are estimates by Kling's prices: tasks of gmi show none.\n");
  expect(paid).toContain('1 voice stays: the service has no call that deletes one.');
  const dollars = line.replace('--profile gmi', '--profile apimodels');
  const inDollars = (await call(`${dollars} apimodels.create-tts/smallest`, { APIMODELS_API_KEY: 'any-key-of-mine' }))
    .printed;
  expect(inDollars).toContain('What it takes in dollars is compared by checks of its own.');
  const own = (await call(`${line} gmi.submit-custom-voice/smallest`.replace(url, 'emulator'))).printed;
  expect(own).toContain('Voices: 1 made, 0 deleted. 1 went with the emulator of the run.');
  expect(own).not.toContain('stays');
});

test.each(gateways)('%s: ids are unique, and 100 units are always enough', async (profile) => {
  const suite = await buildSuite(profile);
  expect(new Set(suite.map(({ id }) => id)).size).toBe(suite.length);
  expect(suite.every(({ id }) => id.startsWith(`${profile}.`))).toBe(true);
  expect(predictBill(suite)).toBeLessThan(100_000);
});

test.each([
  ['gmi', 'GMI_API_KEY', 'any-key-of-mine'],
  ['kkiai', 'KKIAI_API_KEY', 'sk-mine0123456789'],
  ['apimodels', 'APIMODELS_API_KEY', 'sk_mine0123456789'],
] as const)(
  '%s: the key comes from %s, without it or with a wrong one nothing is judged',
  async (profile, name, key) => {
    const { url } = await start({ accounts: [{ apiKeys: [key] }] });
    const line = `contract run --target ${url} --profile ${profile} --only unknown-id`;
    expect((await call(line, { [name]: key })).code).toBe(0);
    const refused = await call(line, { [name]: 'sk_wrong0123456789' });
    expect(refused.printed).toContain('refuses the key');
    expect(refused.code).toBe(3);
    const missing = await call(line, { KLING_API_KEY: key });
    expect(missing.told).toContain(`made-up keys were tried; set ${name}.`);
    expect(missing.code).toBe(3);
  },
);

test.each([
  ['gmi', 'GMI_API_KEY', 'emu-key'],
  ['kkiai', 'KKIAI_API_KEY', 'sk-emu0123456789'],
  ['apimodels', 'APIMODELS_API_KEY', 'sk_emu0123456789'],
] as const)('%s: a real host needs %s, and an emulator’s key is not sent there', async (profile, name, key) => {
  const line = `contract run --target http://8.8.8.8 --profile ${profile}`;
  const { code, told } = await call(line, { [name]: key });
  expect(told).toContain('belong to an emulator and are not sent to http://8.8.8.8');
  expect(told).not.toContain(key);
  expect(code).toBe(2);
});

test.each([
  ['a', 'missing', 20],
  ['b', 'missing', 20],
  ['c', 'missing', 20],
  ['d', 'missing', 20],
  ['a-b', 'pair,unknown-id,auth', 40],
] as const)('kkiai: refusals of the flavour %s are one of the readings (%s)', async (flavour, tag, least) => {
  const key = 'sk-mine0123456789';
  const { url } = await start({ accounts: [{ apiKeys: [key] }], settings: { 'kkiai.errorFlavour': flavour } });
  const line = `contract run --target ${url} --profile kkiai --only ${tag} --budget-units 40 --report json`;
  const report = JSON.parse((await call(line, { KKIAI_API_KEY: key })).printed) as RunReport;
  expect(unlooked(report)).toEqual([]);
  expect(report.checks.length).toBeGreaterThan(least);
});

test('apimodels: failures as HTTP 200 with another code are one of the readings', async () => {
  const key = 'sk_mine0123456789';
  const { url } = await start({ accounts: [{ apiKeys: [key] }], settings: { 'apimodels.errorHttp': 'always-200' } });
  const line = `contract run --target ${url} --profile apimodels --only refusals --report json`;
  const report = JSON.parse((await call(line, { APIMODELS_API_KEY: key })).printed) as RunReport;
  expect(unlooked(report)).toEqual([]);
});

test.each(['refuse-400', 'wrapped-500'] as const)(
  'gmi: %s is a reading of a request without a source',
  async (rule) => {
    const { url } = await start({ settings: { 'gmi.sourceRule': rule } });
    const line = `contract run --target ${url} --profile gmi --only pair --budget-units 5`;
    expect((await call(line)).code).toBe(0);
  },
);

test.each([
  ['gmi', { gmi: 0 }],
  ['kkiai', { kkiai: 0 }],
  ['apimodels', { apimodels: 0 }],
] as const)('%s: an empty purse is no fault of the target, and never green', async (profile, wallets) => {
  const key = 'sk-poor0123456789';
  const { url } = await start({ accounts: [{ apiKeys: [key], wallets }] });
  const line = `contract run --target ${url} --profile ${profile} --only boundary --budget-units 20 --report json`;
  const variables = { GMI_API_KEY: key, KKIAI_API_KEY: key, APIMODELS_API_KEY: key };
  const { printed, code } = await call(line, variables);
  const report = JSON.parse(printed) as RunReport;
  const poor = report.checks.filter(({ reason }) => reason?.startsWith('The account can not pay'));
  expect(report.summary.fail).toBe(0);
  expect(poor.length).toBeGreaterThan(0);
  expect(code).toBe(1);
});

test('without a budget only free checks run, and a cap is kept', async () => {
  const free = JSON.parse(
    (await call('contract run --target emulator --profile gmi --report json')).printed,
  ) as RunReport;
  expect(free.bill.spent).toBe('0');
  expect(free.checks.some(({ cause }) => cause === 'no-budget')).toBe(true);
  const capped = await call('contract run --target emulator --profile gmi --budget-units 1 --report json');
  const report = JSON.parse(capped.printed) as RunReport;
  expect(Number(report.bill.spent)).toBeLessThanOrEqual(1);
  expect(capped.code).toBe(4);
});

test.each<Profile>(gateways)('%s: a list shows every check with its source', async (profile) => {
  const { code, printed } = await call(`contract list --profile ${profile}`);
  expect(printed).toContain(`${profile}.`);
  expect(code).toBe(0);
});

test('kkiai: paths that the relay does not document can not fail a real one', async () => {
  const apiKey = 'sk-mine0123456789';
  const { url } = await start({ accounts: [{ apiKeys: [apiKey] }], settings: { 'kkiai.paths': 'documented' } });
  const { checks } = await call('contract list --profile kkiai --only lists --format json').then(({ printed }) => ({
    checks: JSON.parse(printed) as { readonly id: string }[],
  }));
  const named = new Set(checks.map(({ id }) => id));
  const report = await runContract({
    baseUrl: url,
    targetInfo: { kind: 'real', auth: 'unknown' },
    credentials: { apiKey, webhookSecrets: [] },
    profile: 'kkiai',
    checks: (await buildSuite('kkiai')).filter(({ id, cost }) => named.has(id) && cost.kind === 'free'),
    strict: false,
    seed: 'undocumented',
    ledger: createLedger({ store: createMemoryLedgers(), name: 'undocumented', now: Date.now, newId: randomUUID }),
    version: '0.0.0',
  });
  expect(report.summary.fail).toBe(0);
  expect(report.summary.news).toBeGreaterThan(0);
});
