/** docs/judging-clients.md tells every rule as the table has it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/contracts/clients/journal-context.ts';
import { clientRules } from '../../../src/contracts/clients/judge-client.ts';
import { clientVariables } from '../../../src/cli/verbs/exec-command.ts';
import { factById } from '../../../src/contracts/spec/vendors.ts';

/** Whatever breaks its lines. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

const knownFrom = ({ facts }: Rule) =>
  facts.length === 0 ? 'common practice, no page of Kling' : facts.map((id) => `\`${id}\``).join(', ');

const sectionOf = (rule: Rule) =>
  `### \`${rule.id}\` (${rule.severity}) ${rule.means} ${rule.why} _Remedy:_ ${rule.remediation} _Known from:_ ${knownFrom(rule)}.`;

const page = plain(await readFile('docs/judging-clients.md', 'utf8'));

test.each(clientRules.map((rule) => [rule.id, rule] as const))('%s stands in the documentation', (_, rule) => {
  expect(page).toContain(plain(sectionOf(rule)));
});

test('no rule stands there that is gone', () => {
  const told = [...page.matchAll(/### `([a-z-]+)`/g)].map(([, id]) => id);
  expect(told).toEqual(clientRules.map(({ id }) => id));
});

test('every variable that the command gets stands there', () => {
  for (const variable of clientVariables) expect(page).toContain(`\`${variable}\``);
});

test('rules rest on facts that are there, and have ids of their own', () => {
  for (const { facts } of clientRules) for (const id of facts) expect(factById(id).id).toBe(id);
  expect(new Set(clientRules.map(({ id }) => id)).size).toBe(clientRules.length);
});
