/** Bills as values: booked once, whoever asks how often. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bill } from '../../src/emulator/core/records.ts';
import { balanceAt, closeBill, openBill, openingBalance } from '../../src/emulator/core/funds.ts';
import { sampleAccount, sampleTask } from '../store/store-suite.ts';

const account = sampleAccount('a');
const taskWith = (bill: Partial<Bill>) =>
  sampleTask('1', 'a', {
    dialect: 'gmi',
    bill: { takenAt: 'submission', microUsd: 70_000, perUnit: 140_000, rounding: 'half-up', state: 'open', ...bill },
  });

test('a closed bill is not booked again by a second success or a late failure', () => {
  const opened = openBill(account, taskWith({}), 0);
  const closed = closeBill(opened.account, opened.task, { deductionMilli: 50 }, 1);
  expect(closed.entries.map(({ amountMicroUsd }) => amountMicroUsd)).toEqual([-63_000]);
  for (const end of [{ deductionMilli: 50 }, { deductionMilli: 600 }, 'failed'] as const) {
    expect(closeBill(closed.account, closed.task, end, 2)).toEqual({ ...closed, entries: [] });
  }
});

test('a refunded bill stays refunded', () => {
  const opened = openBill(account, taskWith({}), 0);
  const closed = closeBill(opened.account, opened.task, 'failed', 1);
  expect(balanceAt(closed.account, 'gmi')).toBe(openingBalance);
  expect(closeBill(closed.account, closed.task, { deductionMilli: 50 }, 2).entries).toEqual([]);
});

test('a bill that is taken on success takes nothing before and gives nothing back', () => {
  const task = taskWith({ takenAt: 'success' });
  expect(openBill(account, task, 0).entries).toEqual([]);
  expect(closeBill(account, task, 'failed', 1).entries).toEqual([]);
  expect(closeBill(account, task, { deductionMilli: 50 }, 1).entries[0]).toMatchObject({
    kind: 'charge',
    amountMicroUsd: 7000,
  });
});

test('whatever is reported in whatever order, the balance is what the first report says, in whole micro-USD', () => {
  const end = fc.oneof(
    fc.constant('failed' as const),
    fc.record({ deductionMilli: fc.integer({ min: 0, max: 100_000 }) }),
  );
  fc.assert(
    fc.property(fc.array(end, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 1_000_000 }), (ends, rate) => {
      let state = openBill(account, taskWith({ perUnit: rate }), 0);
      const entries = [...state.entries];
      for (const reported of ends) {
        state = closeBill(state.account, state.task, reported, 1);
        entries.push(...state.entries);
      }
      const [first = 'failed'] = ends;
      const cost = first === 'failed' ? 0 : Math.round((first.deductionMilli * rate) / 1000);
      expect(entries.reduce((sum, { amountMicroUsd }) => sum + amountMicroUsd, 0)).toBe(cost);
      expect(balanceAt(state.account, 'gmi')).toBe(openingBalance - cost);
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_entry, index) => index + 1));
    }),
  );
});
