import { describe, expect, test } from 'vitest';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { catalog, operationById, operations, operationsOf } from '../../../src/contracts/spec/catalog.ts';
import {
  callbackPointerOf,
  defaultSettings,
  factById,
  facts,
  settingRows,
  vendorIds,
  vendors,
} from '../../../src/contracts/spec/vendors.ts';
import { schemas } from '../../../src/contracts/spec/generated/schemas.ts';
import type { JsonSchema, RefusalNote } from '../../../src/contracts/spec/parsed-request.ts';
import { readRequest } from '../../../src/contracts/spec/judge.ts';
import { priceOfRequest } from '../../../src/contracts/spec/prices.ts';
import { isPaid } from '../../../src/contracts/wire/http-client.ts';
import { findViolations } from '../../../src/contracts/spec/violations.ts';

test('the variable of each vendor is called as the live page calls it in its curl lines', () => {
  for (const { id, environment } of vendors) expect(environment.apiKey).toBe(`${id.toUpperCase()}_API_KEY`);
});

const klingSchemas = Object.entries(schemas).filter(([id]) => id.startsWith('kling/'));
const vendorSchemas = Object.entries(schemas).filter(([id]) => !id.startsWith('control/'));
const messageSchemas = vendorSchemas.filter(([id]) => !id.endsWith('/common.json'));
const requestSchemas = messageSchemas.filter(([id]) => /\.(request|query)\.json$/.test(id));

/** Every object inside a schema, itself first. */
function nodesOf(node: unknown): JsonSchema[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as JsonSchema, ...Object.values(node).flatMap(nodesOf)];
}

const refusalsOf = (schema: JsonSchema): RefusalNote[] =>
  nodesOf(schema).flatMap((node) => Object.values(node['x-kling-refusals'] ?? {}));

test('operation ids are unique, and an unknown one is a mistake', () => {
  expect(new Set(catalog.map((row) => row.id)).size).toBe(catalog.length);
  expect(operationById('kling.text-to-speech').path).toBe('/v1/audio/tts');
  expect(() => operationById('kling.sing')).toThrow("No operation 'kling.sing'");
});

describe.each(operations)('$id', (row) => {
  const name = row.id.replace('kling.', 'kling/');

  test('names the schema files that carry its name', () => {
    const { body, query, response, error, callback } = row.schemas;
    expect(response).toBe(`${name}.response.json`);
    expect(error).toBe('kling/error.json');
    if (body !== undefined) expect(body).toBe(`${name}.request.json`);
    if (query !== undefined) expect(query).toBe(`${name}.query.json`);
    if (callback !== undefined) expect(callback).toBe(`${name}.callback.json`);
    for (const id of Object.values(row.schemas)) expect(Object.keys(schemas)).toContain(id);
  });

  test('has a body exactly when it is a POST, a callback exactly when its tasks notify', () => {
    expect(row.schemas.body !== undefined).toBe(row.method === 'POST');
    expect(row.schemas.callback !== undefined).toBe(row.callbacks === 'task-transitions');
    const request = row.schemas.body && schemas[row.schemas.body as keyof typeof schemas];
    const place = callbackPointerOf(row).slice(1).split('/');
    const field = place.reduce<any>((schema, name) => schema?.properties?.[name], request || undefined);
    expect(field !== undefined).toBe(row.callbacks === 'task-transitions');
  });

  test('has a price and facts', () => {
    expect(priceOfRequest(row, {}).rule === 'free').toBe(!isPaid(row) || row.product === 'element');
    expect(new Set(row.facts).size).toBe(row.facts.length);
    for (const id of row.facts) expect(factById(id).id).toBe(id);
    expect(row.facts.length).toBeGreaterThan(0);
  });

  test('pages as far as its query schema says', () => {
    const query = row.schemas.query && schemas[row.schemas.query as keyof typeof schemas];
    const pageSize = query ? query.properties?.['pageSize'] : undefined;
    expect(row.maxPageSize).toBe(typeof pageSize === 'object' ? pageSize.maximum : undefined);
  });
});

test('every schema file belongs to an operation, or is shared', () => {
  const used = new Set(operations.flatMap((row) => Object.values(row.schemas) as string[]));
  const unused = klingSchemas.map(([id]) => id).filter((id) => !used.has(id));
  const tasks = operations.filter(({ action }) => action === 'get-task');
  expect(unused.filter((id) => !id.endsWith('.task.json'))).toEqual(['kling/common.json', 'kling/not-found.json']);
  expect(unused).toHaveLength(2 + tasks.length);
});

test.each(messageSchemas)('the examples of %s are valid', (id, schema) => {
  expect(schema.examples?.length).toBeGreaterThan(0);
  for (const example of schema.examples ?? []) expect(findViolations(id, example)).toEqual([]);
});

test.each(requestSchemas)('the examples of %s are read without a fault, a notice or a change', (id, schema) => {
  for (const example of schema.examples ?? []) {
    const reading = readRequest(id, example, defaultSettings);
    expect(reading.faults).toEqual([]);
    expect(reading.notices).toEqual([]);
    expect(reading.value).toMatchObject(example as object);
  }
});

test.each(requestSchemas)('the fields of %s have an order of their own', (_, schema) => {
  const fields = Object.values(schema.properties ?? {}).map((field) =>
    typeof field === 'object' ? field['x-kling-order'] : undefined,
  );
  expect(fields).toEqual(fields.map((_order, index) => index + 1));
});

test.each(vendorSchemas)('refusals of %s have the mark of the fact they rest on', (_, schema) => {
  for (const note of refusalsOf(schema)) {
    expect([note.message, note.mark]).toEqual([note.message, factById(note.fact).mark]);
  }
});

test.each(vendorSchemas)('settings named by %s exist, with the value they are compared with', (_, schema) => {
  const tests = [
    ...refusalsOf(schema).flatMap((note) => note.unless ?? []),
    ...nodesOf(schema).flatMap((node) => node['x-kling-clamp']?.when ?? node['x-kling-clamp']?.unless ?? []),
  ];
  const rows = settingRows as Readonly<Record<string, { readonly choices?: readonly string[] } | undefined>>;
  for (const { setting, is } of tests) expect(rows[setting]?.choices).toContain(is);
});

const suites = await Promise.all(vendorIds.map(buildSuite));

describe('facts', () => {
  const inSchemas = vendorSchemas.flatMap(([, schema]) => [
    ...nodesOf(schema).flatMap((node) => node['x-kling-facts'] ?? []),
    ...refusalsOf(schema).map((note) => note.fact),
  ]);
  const inSettings = Object.values(settingRows).map((row) => row.fact);
  const inRows = vendorIds.flatMap(operationsOf).flatMap((row) => row.facts);
  const inChecks = suites.flat().flatMap((check) => check.facts);
  const cited = new Set<string>([...inSchemas, ...inSettings, ...inRows, ...inChecks]);

  test('have unique ids', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
  });

  test('have a date unless they are invented', () => {
    const undated = facts.filter((fact) => fact.mark !== 'invented' && !/^\d{4}(-\d{2}){0,2}$/.test(fact.date ?? ''));
    expect(undated).toEqual([]);
  });

  test('that are cited by rows, settings and schemas exist', () => {
    const known = new Set<string>(facts.map((fact) => fact.id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });

  test('are all cited somewhere', () => {
    expect(facts.map((fact) => fact.id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('say a sentence', () => {
    for (const fact of facts) {
      expect(fact.statement).toMatch(/[.]$/);
      expect(fact.source).not.toBe('');
    }
    expect(() => factById('the-moon')).toThrow("No fact 'the-moon'");
  });
});
