import { expect, test } from 'vitest';
import { book, choosePayer, concurrencyLimit, statusOfPack } from '../../src/emulator/core/funds.ts';
import { sampleAccount } from '../store/store-suite.ts';
import { samplePack } from './samples.ts';

test('a pack is toBeOnline, online, expired or runOut', () => {
  expect(statusOfPack(samplePack('p', { effectiveTime: 10 }), 9)).toBe('toBeOnline');
  expect(statusOfPack(samplePack('p'), 99)).toBe('online');
  expect(statusOfPack(samplePack('p'), 100)).toBe('expired');
  expect(statusOfPack(samplePack('p', { remainingMilli: 0 }), 50)).toBe('runOut');
});

test('a charge is taken from the pack that expires first and has enough free units', () => {
  const packs = [
    samplePack('later', { invalidTime: 200 }),
    samplePack('sooner'),
    samplePack('held', { heldMilli: 990, invalidTime: 50 }),
  ];
  expect(choosePayer(sampleAccount('a', { packs }), { dialect: 'kling' }, 50, 10)?.packId).toBe('sooner');
  expect(choosePayer(sampleAccount('a', { packs }), { dialect: 'kling' }, 50, 150)?.packId).toBe('later');
  expect(choosePayer(sampleAccount('a', { packs }), { dialect: 'kling' }, 1001, 10)).toBeUndefined();
});

test('the concurrency limit is the highest of the active packs; a pack without one lifts it', () => {
  const limited = [samplePack('five', { concurrency: 5 }), samplePack('ten', { concurrency: 10 })];
  expect(concurrencyLimit(sampleAccount('a', { packs: limited }), 10)).toBe(10);
  expect(concurrencyLimit(sampleAccount('a', { packs: limited }), 100)).toBeUndefined();
  expect(concurrencyLimit(sampleAccount('a', { packs: [...limited, samplePack('free')] }), 10)).toBeUndefined();
});

test('hold, settle and release keep remaining and held in step with the ledger', () => {
  const account = sampleAccount('a', { packs: [samplePack('p')] });
  const held = book(account, { kind: 'hold', packId: 'p', amountMilli: 50, heldMilli: 50, at: 1, taskId: 't' });
  expect(held.entry).toMatchObject({ number: 1, remainingMilli: 1000, heldMilli: 50 });
  const settled = book(held.account, {
    kind: 'settle',
    packId: 'p',
    amountMilli: 50,
    heldMilli: 50,
    at: 2,
    taskId: 't',
  });
  expect(settled.entry).toMatchObject({ number: 2, remainingMilli: 950, heldMilli: 0 });
  const released = book(held.account, {
    kind: 'release',
    packId: 'p',
    amountMilli: 50,
    heldMilli: 50,
    at: 2,
    taskId: 't',
  });
  expect(released.account.packs[0]).toMatchObject({ remainingMilli: 1000, heldMilli: 0 });
});
