import { expect, test } from 'vitest';
import { free } from '../../../src/contracts/budget/prices.ts';
import type { Finding } from '../../../src/contracts/run/check.ts';
import type { CheckResult, SkipCause, Verdict } from '../../../src/contracts/run/results.ts';
import { chooseExitCode, judgeFindings } from '../../../src/contracts/run/results.ts';

const result = (verdict: Verdict, cause?: SkipCause): CheckResult => ({
  id: `kling.x/${verdict}`,
  title: 'a check',
  tags: [],
  cost: free,
  mark: 'observed',
  sources: [],
  verdict,
  ...(cause ? { cause } : {}),
  findings: [],
  news: [],
  durationMs: 1,
});

const reached = { reachable: true, keyRefused: false };
const lost = { reachable: false, keyRefused: false };
const refused = { reachable: true, keyRefused: true };
const capped = result('skipped', 'budget-reached');

test.each([
  ['everything passed', [result('pass')], reached, 0],
  ['a check failed', [result('pass'), result('fail')], reached, 1],
  ['a failure beats a lost target', [result('fail'), result('could-not-look')], lost, 1],
  ['a failure beats a refused key', [result('fail'), result('could-not-look')], refused, 1],
  ['a failure beats the cap', [result('fail'), capped], reached, 1],
  ['the target can not be reached', [result('could-not-look')], lost, 3],
  ['the key is refused', [result('pass'), result('could-not-look')], refused, 3],
  ['a lost target beats the cap', [result('pass'), capped], lost, 3],
  ['the cap is reached', [result('pass'), capped], reached, 4],
  ['could not look for another reason is not green', [result('pass'), result('could-not-look')], reached, 1],
  ['what is skipped for other reasons is fine', [result('pass'), result('skipped', 'no-budget')], reached, 0],
  ['no check ran', [result('skipped', 'no-budget')], reached, 1],
  ['there is no check at all', [], reached, 1],
] as const)('%s', (_, checks, reach, code) => {
  expect(chooseExitCode(checks, reach)).toBe(code);
});

const finding = (mark: Finding['mark']): Finding => ({ rule: 'code', message: 'a sentence', mark });

test('what was invented fails a strict target and is news on a real one', () => {
  expect(judgeFindings([finding('invented')], true)).toMatchObject({ verdict: 'fail', news: [] });
  const lenient = judgeFindings([finding('invented')], false);
  expect(lenient.verdict).toBe('pass');
  expect(lenient.news).toHaveLength(1);
});

test('what is documented or inferred fails both', () => {
  expect(judgeFindings([finding('inferred'), finding('invented')], false)).toMatchObject({ verdict: 'fail' });
});
