/** Every classic mistake of a receiver is convicted, by the checks that are meant for it and by no others. */
import { expect, test } from 'vitest';
import { mistakes } from '../../receivers/mistakes.ts';
import { secret, startReceiver } from '../../receivers/receiver.ts';
import { buildReceiverSuite } from '../../../src/contracts/receivers/run-receiver.ts';
import { idsOf, context } from './run-samples.ts';

const all = buildReceiverSuite('kling').map(({ id }) => id.replace('receiver/', ''));

const expand = (name: string) => (name.endsWith('/') ? all.filter((id) => id.startsWith(name)) : [name]);

test('a right receiver passes every check: nothing skipped, no warning', async () => {
  const { url, probe } = await startReceiver();
  const report = await context(url, { secret, probe });
  expect(report.checks.flatMap(({ findings, news }) => [...findings, ...news])).toEqual([]);
  expect(idsOf(report, 'pass')).toEqual(all);
  expect(report).toMatchObject({ exitCode: 0, notes: [] });
});

// At the same time: each waits much and works little, and has a receiver of its own.
test.concurrent.for(mistakes)('a receiver that $name is convicted', async (mistake, { expect, onTestFinished }) => {
  const { changes, convictedBy, limits, mostConnections } = mistake;
  const { url, probe, server } = await startReceiver(changes, onTestFinished);
  if (mostConnections !== undefined) server.maxConnections = mostConnections;
  const report = await context(url, { secret, probe, limits: { ...limits } });
  expect([...idsOf(report, 'fail')].toSorted()).toEqual([...new Set(convictedBy.flatMap(expand))].toSorted());
  expect(report.exitCode).toBe(1);
});

test('every check that must hold is shown by a mistake that it convicts', () => {
  const convicting = new Set(mistakes.flatMap(({ convictedBy }) => convictedBy.flatMap(expand)));
  const must = buildReceiverSuite('kling').filter(({ severity }) => severity === 'must');
  const unproven = must.map(({ id }) => id.replace('receiver/', '')).filter((id) => !convicting.has(id));
  expect(unproven).toEqual([]);
});
