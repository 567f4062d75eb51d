/** Faults in what the account's own endpoints tell. */
import type { Json } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, onSent, onSuccess } from './patches.ts';

const packs = '/account/billing/package';

const rowsOf = (body: Json) => ((body['data'] as Json)['result'] as Json)['detail'] as Json[];

export const accountMutants: readonly Mutant[] = [
  {
    name: 'billing-row-missing',
    fault: 'the newest charge has no row in the details of packs',
    breakage: onSuccess((body) => void rowsOf(body).shift(), at(packs)),
    checks: ['kling.list-package-billing/row'],
    says: /was charged, but has no row/,
  },
  {
    name: 'billing-before-after',
    fault: 'units before and after a deduction are the same',
    breakage: onSuccess((body) => {
      for (const row of rowsOf(body)) row['unit_before_deduction'] = row['unit_after_deduction'];
    }, at(packs)),
    checks: ['kling.list-package-billing/row'],
    says: /unit_before_deduction minus unit_after_deduction of a call of 0.05 units is 0/,
  },
  {
    name: 'billing-bare-list',
    fault: 'billing details are a bare list',
    breakage: onSuccess((body) => void (body['data'] = rowsOf(body)), at('/account/billing/balance')),
    checks: ['kling.list-balance-billing/smallest'],
    says: /\/data must be object/,
  },
  {
    name: 'billing-any-range',
    fault: 'billing details need no range',
    breakage: onSent((body) => {
      if (!('start_time' in body) && !('cursor' in body)) Object.assign(body, { start_time: 1, end_time: 2 });
    }, at(packs)),
    checks: ['kling.list-package-billing/pair/neither'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'concurrency-as-text',
    fault: 'the number of running tasks is a text',
    breakage: onSuccess((body) => void (body['data'] = String(body['data'])), at('/account/concurrency')),
    checks: ['kling.get-concurrency/smallest'],
    says: /\/data must be integer/,
  },
];
