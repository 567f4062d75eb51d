import { tellCount } from '../../contracts/spec/pick.ts';
import { milliOf } from '../../contracts/budget/prices.ts';
import type { Check } from '../../contracts/run/check.ts';
import { factById } from '../../contracts/spec/vendors.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';
import { selectFromSuite } from '../../contracts/checks/suite.ts';
import { predictBill } from '../../contracts/run/results.ts';

import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import { listOptions } from './contract-options.ts';

const sourcesOf = (check: Check) =>
  check.facts.map((id) => {
    const { mark, source, date, statement } = factById(id);
    return { fact: id, mark, source, ...(date === undefined ? {} : { date }), statement };
  });

const costOf = (check: Check) => (milliOf(check.cost) === 0 ? 'free' : `${formatMilli(milliOf(check.cost))} u`);

/** The list for people. */
export function formatChecks(checks: readonly Check[]): string {
  const lines = checks.map((check) => {
    const facts = sourcesOf(check).map(
      ({ fact, source, date }) => `${fact} (${source}${date === undefined ? '' : `, ${date}`})`,
    );
    return `${check.id}\n    ${check.title}\n    ${costOf(check)} · ${check.mark} · ${check.tags.join(' ')}\n    ${facts.join('; ')}\n`;
  });
  const tags = [...new Set(checks.flatMap((check) => check.tags))].toSorted();
  const free = checks.filter((check) => milliOf(check.cost) === 0).length;
  return [
    ...lines,
    `${tellCount(checks.length, 'check')}: ${free} free, ${checks.length - free} paid, at most ${tellCount(formatMilli(predictBill(checks)), 'unit')} together.`,
    `Tags: ${tags.join(' ')}`,
    '',
  ].join('\n');
}

const toJson = (checks: readonly Check[]) =>
  checks.map((check) => ({
    id: check.id,
    title: check.title,
    tags: check.tags,
    operation: check.operation,
    cost: milliOf(check.cost) === 0 ? 'free' : formatMilli(milliOf(check.cost)),
    mark: check.mark,
    sources: sourcesOf(check),
    needs: check.needs,
  }));

async function run({ values }: Given<typeof listOptions>, shell: Shell): Promise<number> {
  const selection = await selectFromSuite(values.profile, values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  const { checks } = selection;
  shell.print(values.format === 'json' ? `${JSON.stringify(toJson(checks), null, 2)}\n` : formatChecks(checks));
  return exitCodes.ok;
}

export const verb = defineVerb({
  name: 'contract list',
  description: 'Lists every check with its cost, its mark and its source.',
  examples: [
    ['contract list --only auth', 'checks of authentication'],
    ['contract list --format json', 'for programs'],
  ],
  options: listOptions,
  run,
});
