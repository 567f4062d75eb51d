/**
 * Violations that a test means to cause, or forgives: said in the test itself, heard by the judgement at its end and by
 * `toHaveNoContractViolations`.
 */
import { clientRules } from '../contracts/clients/rules.ts';
import { checkWord } from './matcher-subject.ts';

export interface Pardons {
  readonly ignore: readonly string[];
  readonly expect: readonly string[];
}

const none: Pardons = { ignore: [], expect: [] };

/** By the account's handle, which the fixture and its matchers share. */
const given = new WeakMap<object, Pardons>();

/** @example pardonsOf(kling.account).expect */
export const pardonsOf = (account: object): Pardons => given.get(account) ?? none;

/** @throws TypeError when no rule is called so, with the nearest one */
export function addPardons(account: object, { ignore = [], expect = [] }: Partial<Pardons>): void {
  const known = clientRules.map(({ id }) => id);
  for (const wish of [...ignore, ...expect]) checkWord(wish.split(':', 1)[0], known, 'rule on clients');
  const { ignore: ignored, expect: expected } = pardonsOf(account);
  given.set(account, {
    ignore: [...new Set([...ignored, ...ignore])],
    expect: [...new Set([...expected, ...expect])],
  });
}
