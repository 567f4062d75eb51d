/** The gateways' rows and schemas hold together as the official ones do. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/contracts/spec/catalog.ts';
import { factById, gateways, vendorIds, settingRows } from '../../src/contracts/spec/vendors.ts';
import { schemas } from '../../src/contracts/spec/generated/schemas.ts';
import { fieldsIn, planOf, wordingOf } from '../../src/contracts/spec/request-plan.ts';
import { isPaid } from '../../src/contracts/wire/http-client.ts';
import { findViolations } from '../../src/contracts/spec/violations.ts';
import { dialects } from '../../src/emulator/dialect-list.ts';

const names = gateways.map(({ id }) => id);
const own = Object.entries(schemas).filter(([id]) => names.includes(id.split('/')[0] ?? ''));
const requests = own.flatMap(([id]) => (/\.(request|query)\.json$/.test(id) ? [id] : []));

test('the names of the dialects are those that are wired', () => {
  expect(dialects.map(({ id }) => id)).toEqual([...vendorIds]);
});

describe.each(catalog.filter(({ dialect }) => dialect !== 'kling'))('$id', (row) => {
  test('names schemas that exist, a price where it makes a task, and facts', () => {
    const { part, ...named } = row.schemas;
    for (const id of [...Object.values(named), ...(part ? [part.schema] : [])]) {
      expect(Object.keys(schemas)).toContain(id);
    }
    expect(row.microUsd !== undefined).toBe(isPaid(row));
    expect(row.facts.length).toBeGreaterThan(0);
    for (const id of row.facts) expect(factById(id).id).toBe(id);
  });

  test('names settings that exist', () => {
    for (const test of [row.onlyWhen, row.repliesWhenFinished]) {
      if (!test) continue;
      const rows = settingRows as Readonly<Record<string, { readonly choices?: readonly string[] }>>;
      expect(rows[test.setting]?.choices).toContain(test.is);
    }
  });
});

test('every schema of a gateway belongs to a row, or is shared', () => {
  const used = new Set(
    catalog.flatMap(({ schemas: { part, ...rest } }) => [
      ...Object.values(rest as Record<string, string>),
      ...(part ? [part.schema] : []),
    ]),
  );
  // Wording and pieces of a vendor, and the task that the messages of a create share.
  const isShared = (id: string) => /\/common\.json$|\.task\.json$/.test(id);
  expect(own.map(([id]) => id).filter((id) => !used.has(id) && !isShared(id))).toEqual([]);
});

test('a record that lacks what its state promises is found', () => {
  const data = { taskId: 'clx7k2m9q000108l4f3zq9v1d', state: 'completed', model: 'kling-audio/kling-tts' };
  expect(findViolations('apimodels/get-generation.response.json', { code: 200, msg: 'success', data })).not.toEqual([]);
  expect(findViolations('gmi/get-request.response.json', { request_id: 'x', status: 'succeed' })).not.toEqual([]);
});

/** Rules of a single field that a gateway refuses in its own words, whatever the words of the API that it sells. */
const fieldRules = ['enum', 'minimum', 'maximum', 'maxLength', 'pattern', 'minItems', 'maxItems'];

test.each(requests)('every rule of %s has words of the gateway', (id) => {
  const plan = planOf(id);
  const wordless = fieldsIn(plan).flatMap(({ label, schema }) =>
    fieldRules
      .filter((rule) => schema[rule] !== undefined)
      .filter((rule) => (schema['x-kling-refusals']?.[rule] ?? wordingOf(plan, rule)) === undefined)
      .map((rule) => `${label}: ${rule}`),
  );
  expect(wordless).toEqual([]);
});
