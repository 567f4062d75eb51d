/** The gateways' rows and schemas hold together as the official ones do. */
import { describe, expect, test } from 'vitest';
import { gatewayOperations, operations, optionalOperations } from '../../src/contracts/spec/catalog.ts';
import { factById, gateways, vendorIds, defaultSettings, settingRows } from '../../src/contracts/spec/vendors.ts';
import { schemas } from '../../src/contracts/spec/generated/schemas.ts';
import type { JsonSchema, RefusalNote } from '../../src/contracts/spec/parsed-request.ts';
import { readRequest } from '../../src/contracts/spec/judge.ts';
import { fieldsIn, planOf, wordingOf } from '../../src/contracts/spec/request-plan.ts';
import { isPaid } from '../../src/contracts/wire/http-client.ts';
import { findViolations } from '../../src/contracts/spec/violations.ts';
import { dialects } from '../../src/emulator/dialect-list.ts';

const names = gateways.map(({ id }) => id);
const own = Object.entries(schemas).filter(([id]) => names.includes(id.split('/')[0] ?? ''));
const messages = own.filter(([id]) => !id.endsWith('/common.json'));
const requests = messages.filter(([id]) => /\.(request|query)\.json$/.test(id));

function nodesOf(node: unknown): JsonSchema[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as JsonSchema, ...Object.values(node).flatMap(nodesOf)];
}
const refusalsOf = (schema: JsonSchema): RefusalNote[] =>
  nodesOf(schema).flatMap((node) => Object.values(node['x-kling-refusals'] ?? {}));

test('the names of the dialects are those that are wired', () => {
  expect(dialects.map(({ id }) => id)).toEqual([...vendorIds]);
});

test('no gateway row has the id of another row', () => {
  const ids = [...operations, ...gatewayOperations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each([...gatewayOperations, ...optionalOperations.filter(({ dialect }) => dialect !== 'kling')])(
  '$id',
  (row) => {
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
  },
);

test('every schema of a gateway belongs to a row, or is shared', () => {
  const used = new Set(
    [...gatewayOperations, ...optionalOperations].flatMap(({ schemas: { part, ...rest } }) => [
      ...Object.values(rest as Record<string, string>),
      ...(part ? [part.schema] : []),
    ]),
  );
  // Wording and pieces of a vendor, and the task that the messages of a create share.
  const isShared = (id: string) => /\/common\.json$|\.task\.json$/.test(id);
  expect(own.map(([id]) => id).filter((id) => !used.has(id) && !isShared(id))).toEqual([]);
});

test.each(messages)('the examples of %s are valid', (id, schema) => {
  expect(schema.examples?.length).toBeGreaterThan(0);
  for (const example of schema.examples ?? []) expect(findViolations(id, example)).toEqual([]);
});

test.each(requests)('the examples of %s are read without a fault, a notice or a change', (id, schema) => {
  for (const example of schema.examples ?? []) {
    const reading = readRequest(id, example, defaultSettings);
    expect([reading.faults, reading.notices]).toEqual([[], []]);
    expect(reading.value).toMatchObject(example as object);
  }
});

test.each(requests)('the fields of %s have an order of their own', (_, schema) => {
  const fields = Object.values(schema.properties ?? {}).map((field) =>
    typeof field === 'object' ? field['x-kling-order'] : undefined,
  );
  expect(fields).toEqual(fields.map((_order, index) => index + 1));
});

test.each(own)('refusals of %s have the mark of their fact, and settings that exist', (_, schema) => {
  const rows = settingRows as Readonly<Record<string, { readonly choices?: readonly string[] } | undefined>>;
  for (const note of refusalsOf(schema)) {
    expect([note.message, note.mark]).toEqual([note.message, factById(note.fact).mark]);
    if (note.unless) expect(rows[note.unless.setting]?.choices).toContain(note.unless.is);
  }
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
