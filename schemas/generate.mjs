/**
 * Writes `src/contracts/spec/generated/` from the schemas and fixtures: `npm run generate`.
 * A test compares the written files with what this gives, so the output must depend on nothing but the inputs.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { isTypeless, typeName, writeTypes } from './type-writer.mjs';
import { withVariants } from './variants.mjs';

const root = new URL('../', import.meta.url);
const banner = '// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.\n';

/** Every annotation keyword; an unknown one is an error, so that a typing mistake can't silently bend a rule. */
const annotationKeywords = [
  'x-kling-order',
  'x-kling-refusals',
  'x-kling-coerce',
  'x-kling-round',
  'x-kling-clamp',
  'x-kling-query',
  'x-kling-empty-is-absent',
  'x-kling-facts',
  'x-kling-codes',
  'x-kling-rule',
  'x-kling-alias',
  'x-kling-not-emulated',
];

const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Schemas by id, in a stable order. */
function readSchemas() {
  const folders = readdirSync(new URL('schemas/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const ids = folders.flatMap((folder) =>
    readdirSync(new URL(`schemas/${folder}/`, root))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const files = new Map(ids.map((id) => [id, readJson(`schemas/${id}`)]));
  const written = ids.flatMap((id) => {
    const schema = files.get(id);
    if (schema.$id !== id) throw new Error(`schemas/${id} has the $id '${String(schema.$id)}'.`);
    return withVariants(schema, files);
  });
  const all = written.map((schema) => ({ id: schema.$id, schema }));
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
  if (twice) throw new Error(`There are two schemas '${twice.id}': one of them is derived.`);
  // By folder and name, as the files stand.
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What Ajv's standalone code would `require` at run time, written out so that the module is plain ESM. */
const runtimeHelpers = {
  'ajv/dist/runtime/ucs2length': `function countCodePoints(text) {
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    count++;
    const unit = text.charCodeAt(at++);
    if (unit >= 0xd800 && unit <= 0xdbff && at < length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  }
  return count;
}`,
};

/** What Ajv writes out for every rule: one more error. */
const noteHelper = `function note(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;

/** What the vendor says. The rest comes from outside: requests, queries, files. */
const isAnswer = (id) => /\.(response|callback|task)\.json$|^(?!control\/)\w+\/(error|not-found)\.json$/.test(id);

const isControl = (id) => id.startsWith('control/');

/** One top-level statement of Ajv's code each: a function up to its closing brace, or a line. */
function splitStatements(code) {
  const statements = [];
  let open;
  for (const line of code.split('\n')) {
    if (open === undefined && !/^function validate\d+\(/.test(line)) statements.push(line);
    else if (open === undefined) open = [line];
    else open.push(line);
    // Ajv indents nothing: a function ends at the line that sets its answer and the brace after it.
    if (open && line === '}' && open.at(-2) === 'return errors === 0;') {
      statements.push(open.join('\n'));
      open = undefined;
    }
  }
  if (open) throw new Error(`A function of Ajv's code has no end: ${open[0]}`);
  return statements;
}

/**
 * Ajv compiles a definition once for every message that refers to it. Functions that do the same become one, from the
 * innermost outwards; what can't happen without dynamic references goes.
 */
function shareFunctions(code) {
  // Only what is found out while it runs (conditional properties) has to be forgotten before the next run.
  const dynamic = new Set(
    [...code.matchAll(/^(validate\d+)\.evaluated = .*"dynamic(?:Props|Items)":true.*$/gm)].map(([, name]) => name),
  );
  let text = code
    .replace(
      /^const (evaluated\d+) = (validate\d+)\.evaluated;\nif\(\1\.dynamicProps\)\{\n.*\n\}\nif\(\1\.dynamicItems\)\{\n.*\n\}\n/gm,
      (whole, _, name) => (dynamic.has(name) ? whole : ''),
    )
    .replace(
      /^const (err\d+) = \{(?:instancePath(?::(.+?))?,schemaPath:(".*?"),keyword:(".*?"),params:(\{[^]*?\}))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gm,
      (_, name, place = 'instancePath', ...said) =>
        `vErrors = note(${['vErrors', ...(said[0] ? [place, ...said.slice(0, 3)] : [])].join(',')});\n`,
    );
  for (;;) {
    const kept = new Map();
    const same = new Map();
    const statements = splitStatements(text).filter((statement) => {
      const [, name] = /^(?:function (validate\d+)\(|const (?:schema|pattern|func)\d+ = )/.exec(statement) ?? [];
      const named = name ?? /^const ((?:schema|pattern|func)\d+) = /.exec(statement)?.[1];
      if (named === undefined) return true;
      const body = statement.replaceAll(new RegExp(`\\b${named}\\b`, 'g'), 'self');
      const first = kept.get(body);
      if (first === undefined) kept.set(body, named);
      else same.set(named, first);
      return first === undefined;
    });
    if (same.size === 0) {
      return text.replace(/^(validate\d+)\.evaluated = .*\n/gm, (line, name) => (dynamic.has(name) ? line : ''));
    }
    text = statements
      .filter((statement) => !same.has(/^(validate\d+)\.evaluated = /.exec(statement)?.[1]))
      .join('\n')
      .replaceAll(/\b(?:validate|schema|pattern|func)\d+\b/g, (name) => same.get(name) ?? name);
  }
}

/** Ajv leaves whole schemas in as constants and reads lists of values from them: only those lists are kept, where they are read. */
function writeOutSchemas(code) {
  const held = new Map();
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (line, name, text) => {
    held.set(name, JSON.parse(text));
    return '';
  });
  return rest.replaceAll(/\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\["[^"]*"\]|\[\d+\])*)/g, (whole, name, path) => {
    const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]*)"\]|\[(\d+)\]/g)].map(
      ([, plain, quoted, index]) => plain ?? quoted ?? index,
    );
    const value = steps.reduce((schema, step) => schema?.[step], held.get(name));
    if (value === undefined) throw new Error(`The standalone code reads '${whole}', which is nowhere.`);
    return JSON.stringify(value);
  });
}

function createAjv(all) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    // Violations are put into words by judge.ts.
    messages: false,
    code: { source: true, esm: true, lines: true },
    // One function per schema that others refer to: written out at every reference, the answers alone were 31,000 lines.
    inlineRefs: false,
  });
  ajv.addVocabulary(annotationKeywords);
  for (const { schema } of all) ajv.addSchema(schema);
  return ajv;
}

/**
 * What generated modules would hold of further schemas.
 *
 * @param {readonly { readonly $id: string }[]} added schemas that may refer to those of `schemas/`
 * @returns {{ schemas: Record<string, object>, names: Record<string, string>, validators: Record<string, any> }} by the ids of the schemas
 * @example compileSchemas([{ $id: 'lark/error.json', type: 'object' }]).names // { 'lark/error.json': 'LarkError' }
 */
export function compileSchemas(added) {
  const files = new Map(added.map((schema) => [schema.$id, schema]));
  const rows = added.flatMap((schema) => withVariants(schema, files)).map((schema) => ({ id: schema.$id, schema }));
  const ajv = createAjv([...readSchemas(), ...rows]);
  const messages = rows.filter(({ schema }) => !isTypeless(schema));
  return {
    schemas: Object.fromEntries(rows.map(({ id, schema }) => [id, schema])),
    names: Object.fromEntries(rows.map(({ id }) => [id, typeName(id)])),
    validators: Object.fromEntries(messages.map(({ id }) => [id, ajv.getSchema(id)])),
  };
}

function writeValidators(all, wanted) {
  const ajv = createAjv(all);
  const messages = all.filter(({ id, schema }) => !isTypeless(schema) && wanted(id));
  const names = Object.fromEntries(messages.map(({ id }) => [`validate${typeName(id)}`, id]));
  let helpers = '';
  const code = standalone
    .default(ajv, names)
    .replace(/^const (\w+) = require\("([^"]+)"\)\.default;$/gm, (line, name, path) => {
      const helper = runtimeHelpers[path];
      if (!helper) throw new Error(`No ESM form of ${path}: uniqueItems, formats and constant objects can't be used.`);
      const functionName = /^function (\w+)/.exec(helper)[1];
      if (!helpers.includes(helper)) helpers += `${helper}\n`;
      return `const ${name} = ${functionName};`;
    });
  if (code.includes('require(')) throw new Error('The standalone code still has a require().');
  const shared = shareFunctions(writeOutSchemas(code));
  const table = messages.map(({ id }) => `  ${JSON.stringify(id)}: validate${typeName(id)},`).join('\n');
  const type =
    '/** @type {Readonly<Record<string, ((value: unknown) => boolean) & { errors?: readonly { instancePath: string, schemaPath: string, keyword: string, params: Record<string, any>, message?: string }[] | null }>>} */';
  return `${banner}${shared.replace(/^"use strict";/, '').replace(/\n{2,}/g, '\n')}\n${helpers}${noteHelper}${type}\nexport const validators = {\n${table}\n};\n`;
}

function writeSchemas(all) {
  const ids = all.map(({ id }) => `  | ${JSON.stringify(id).replaceAll('"', "'")}`).join('\n');
  const names = all.map(({ id }) => `  '${id}': '${typeName(id)}',`).join('\n');
  // As texts: the bundler prints objects over twice the space, and they take longer to load.
  const text = (schema) =>
    JSON.stringify(schema)
      .replaceAll('\\', '\\\\')
      .replaceAll("'", String.raw`\'`);
  const rows = all.map(({ id, schema }) => `  get '${id}'() {\n    return read('${text(schema)}');\n  },`).join('\n');
  return `${banner}import type { JsonSchema } from '../parsed-request.ts';

export type SchemaId =
${ids};

/** Name of a schema's type in \`messages.ts\` and of its component in OpenAPI. */
export const schemaNames: Readonly<Record<SchemaId, string>> = {
${names}
};

const parsed = new Map<string, JsonSchema>();

/** Parsed when it is first asked for, and once: a start needs hardly any of them. */
function read(text: string): JsonSchema {
  const known = parsed.get(text);
  if (known) return known;
  const schema: JsonSchema = JSON.parse(text);
  parsed.set(text, schema);
  return schema;
}

export const schemas: Readonly<Record<SchemaId, JsonSchema>> = {
${rows}
};
`;
}

/** Apart from the schemas themselves: clients of the control API need half a kilobyte of ids, and not half a megabyte. */
const writeControlInputs = (all) => `${banner}import type { SchemaId } from './schemas.ts';

/** Schemas of what operations of the control API take. */
export const controlInputs: ReadonlySet<string> = new Set<SchemaId>([
${all.flatMap(({ id }) => (isControl(id) && /\.(?:query|request)\.json$/.test(id) ? [`  '${id}',\n`] : [])).join('')}]);
`;

const milli = (units) => {
  const value = Math.round(units * 1000);
  if (Math.abs(value / 1000 - units) > 1e-9) throw new Error(`${units} units are not whole milli-units.`);
  return value;
};

/** By model, or for a unit of Kling's. */
const pricesOf = ({ models, micro_usd_per_unit: unit }) =>
  models ? Object.fromEntries(models.map(({ id, micro_usd: micro }) => [id, micro])) : { perUnit: unit.value };

function writeFixtures(all) {
  const prices = readJson('fixtures/kling/prices.json');
  const tts = readJson('fixtures/kling/tts-voices.json');
  const presets = readJson('fixtures/kling/preset-voices.json');
  // Rows that are looked up by resolution and sound belong to video products.
  const flat = prices.products.filter((row) => row.rows === undefined);
  const rows = flat.map(({ id, rule, units, pack }) => [id, { rule, milliUnits: milli(units), pack }]);
  const tables = prices.products
    .filter((row) => row.rows !== undefined)
    .map(({ id, rows: lines }) => [
      id,
      lines.map(({ resolution, audio, voice_control: voiceControl = null, units_per_second: units }) => ({
        resolution,
        audio,
        voiceControl,
        milliUnits: milli(units),
      })),
    ]);
  const packs = prices.packs
    .filter(({ name }) => name !== null)
    .map(({ name, units, concurrency, days }) => ({ name, milliUnits: milli(units), concurrency, days }));
  const onSingapore = ({ verified }) =>
    verified.some((check) => check.host === 'api-singapore' && check.result === 'valid' && check.mark === 'observed');
  const voices = tts.voices.map((voice) => ({
    id: voice.voice_id,
    names: voice.names,
    languages: voice.languages,
    ...(voice.category ? { category: voice.category } : {}),
    seenOnSingapore: onSingapore(voice),
  }));
  const presetRows = presets.voices.map((voice) => ({
    id: voice.voice_id,
    name: voice.voice_name,
    ownedBy: voice.owned_by,
  }));
  const gateways = Object.fromEntries(
    readdirSync(new URL('fixtures/', root))
      .filter((name) => name !== 'kling' && existsSync(new URL(`fixtures/${name}/prices.json`, root)))
      .sort()
      .map((name) => [name, pricesOf(readJson(`fixtures/${name}/prices.json`))]),
  );
  const defaults = all.flatMap(({ id, schema }) => {
    const settings = schema.properties?.settings?.default;
    return settings ? [[id, settings]] : [];
  });
  const literal = (value) => JSON.stringify(value, null, 2);
  return `${banner}
export const priceRows = ${literal(Object.fromEntries(rows))} as const;

/** By the second: rows are looked up by resolution, sound and voice control; \`null\` fits both. */
export const priceTables = ${literal(Object.fromEntries(tables))} as const;

/** Settings of a request that leaves them out, by its schema: prices depend on them. */
export const settingDefaults = ${literal(Object.fromEntries(defaults))} as const;

export const usdPerUnit = ${literal(prices.usd_per_unit.video.list)};

export const packRows = ${literal(packs)} as const;

export const ttsVoiceRows = ${literal(voices)} as const;

export const gatewayPrices = ${literal(gateways)} as const;

export const presetVoiceRows = ${literal(presetRows)} as const;
`;
}

/**
 * Every generated file.
 *
 * @returns {Promise<Readonly<Record<string, string>>>} file name below `src/contracts/spec/generated/` → content
 * @example (await generateFiles())['messages.ts']
 */
export async function generateFiles() {
  const all = readSchemas();
  return {
    'schemas.ts': writeSchemas(all),
    'control-inputs.ts': writeControlInputs(all),
    // Apart, because a running emulator reads requests but judges its own answers only on request.
    'input-validators.js': writeValidators(all, (id) => !isAnswer(id) && !isControl(id)),
    // Apart as well: the control API is loaded when it is first used.
    'control-validators.js': writeValidators(all, (id) => !isAnswer(id) && isControl(id)),
    'answer-validators.js': writeValidators(all, isAnswer),
    'messages.ts': banner + (await writeTypes(all)),
    'fixtures.ts': writeFixtures(all),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('src/contracts/spec/generated/', root);
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(await generateFiles())) writeFileSync(new URL(name, target), content);
}
