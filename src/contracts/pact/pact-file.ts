/**
 * Pact files of the versions 2, 3 and 4 as one plain form. Only what is needed to judge them is read; the official
 * library stays the judge of the form itself.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainJson } from '../spec/json-text.ts';
import { asList, asObject, pick, pickText, parseJson } from '../spec/pick.ts';

/** Far more than any message of a Kling has, far less than a call stack holds. */
const deepest = 200;

/**
 * Whether a parsed value is nested deeper than anything here goes into. Code that walks a value recursively must
 * ask first; this walk keeps its places in a list.
 *
 * @example isTooDeep(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))) // true
 */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item): readonly unknown[] =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
  }
  return false;
}

// Headers, queries and statuses of a pact as texts and numbers; `undefined` when they are none. Nothing is made a text that
// is not one: an object may have a `toString` of its own.

/** Other libraries leave numbers and switches as they are. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).map(textOf);
  const found = texts.filter((text) => text !== undefined);
  return found.length === texts.length ? found : undefined;
}

function readTextMap(map: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  const named = asObject(map ?? {});
  if (!named) return undefined;
  const entries = Object.entries(named).map(([name, value]) => [name, textsOf(value)] as const);
  const found = entries.flatMap(([name, texts]) => (texts === undefined ? [] : [[name, texts] as const]));
  return found.length === entries.length ? Object.fromEntries(found) : undefined;
}

/**
 * A query: one text in version 2, lists by name later.
 *
 * @example readQuery('pageNum=1&pageSize=30') // { pageNum: ['1'], pageSize: ['30'] }
 */
function readQuery(query: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof query !== 'string') return readTextMap(query);
  const values = new URLSearchParams(query);
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
}

/**
 * The status of an answer: 200 when none is named.
 *
 * @example readStatus(undefined) // 200
 */
function readStatus(status: unknown): number | undefined {
  const text = textOf(status ?? 200);
  return text !== undefined && /^[1-5]\d\d$/.test(text) ? Number(text) : undefined;
}

type Json = Readonly<Record<string, unknown>>;

export interface StateUse {
  readonly name: string;
  readonly params: Json;
}

/** One matcher of a rule, for example `{ match: 'regex', regex: '^a' }`. */
type Matcher = Json;

/** Matchers by what they rule and, for bodies, headers and queries, by path or name. */
interface MatchingRules {
  readonly body: Readonly<Record<string, readonly Matcher[]>>;
  readonly header: Readonly<Record<string, readonly Matcher[]>>;
  readonly query: Readonly<Record<string, readonly Matcher[]>>;
  readonly path: readonly Matcher[];
  readonly status: readonly Matcher[];
}

/** A body or a message; `json` is `undefined` when it is none. */
export interface PactContent {
  readonly isPresent: boolean;
  readonly json: unknown;
  readonly rules: MatchingRules;
}

interface Common {
  readonly description: string;
  readonly states: readonly StateUse[];
  /** Where it stands in the file, as a JSON pointer. */
  readonly pointer: string;
  readonly pending: boolean;
}

export interface HttpInteraction extends Common {
  readonly kind: 'http';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly request: PactContent;
  readonly status: number;
  readonly response: PactContent;
}

export interface MessageInteraction extends Common {
  readonly kind: 'message';
  readonly contents: PactContent;
}

/** A kind of interaction that no Kling has: synchronous messages, plugins. */
interface OtherInteraction extends Common {
  readonly kind: 'other';
  readonly type: string;
}

/** One that can't be judged as it stands. The others of its file can. */
interface UnreadableInteraction extends Common {
  readonly kind: 'unreadable';
  readonly rule: 'malformed' | 'too-deep';
  /** What is wrong, as a sentence without its place. */
  readonly problem: string;
}

export type Interaction = HttpInteraction | MessageInteraction | OtherInteraction | UnreadableInteraction;

export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  /** Of the specification: 2, 3 or 4. */
  readonly version: number;
  readonly interactions: readonly Interaction[];
}

const noRules: MatchingRules = { body: {}, header: {}, query: {}, path: [], status: [] };

function matchersOf(rule: unknown): readonly Matcher[] {
  const matchers = asList(pick(rule, 'matchers')).map(asObject);
  return matchers.filter((matcher) => matcher !== undefined);
}

function readRuleMap(rules: unknown): Readonly<Record<string, readonly Matcher[]>> {
  return Object.fromEntries(Object.entries(asObject(rules) ?? {}).map(([path, rule]) => [path, matchersOf(rule)]));
}

/** Version 2 has one flat map: `$.body.data.id`, `$.headers.X`, `$.path`. */
function readFlatRules(rules: Json): MatchingRules {
  const body: Record<string, readonly Matcher[]> = {};
  let path: readonly Matcher[] = [];
  for (const [place, rule] of Object.entries(rules)) {
    const matcher = asObject(rule);
    if (!matcher) continue;
    const named =
      matcher['match'] === undefined && matcher['min'] !== undefined ? { ...matcher, match: 'type' } : matcher;
    if (place === '$.path') path = [named];
    else if (/^\$(\.body|\['body'\])/.test(place)) body[`$${place.replace(/^\$(\.body|\['body'\])/, '')}`] = [named];
  }
  return { ...noRules, body, path };
}

function readRules(part: unknown, version: number): MatchingRules {
  const rules = asObject(pick(part, 'matchingRules'));
  if (!rules) return noRules;
  if (version < 3) return readFlatRules(rules);
  return {
    body: readRuleMap(rules['body'] ?? rules['content']),
    header: readRuleMap(rules['header']),
    query: readRuleMap(rules['query']),
    path: matchersOf(rules['path']),
    status: matchersOf(rules['status']),
  };
}

/** Version 4 wraps what is sent: `{ content, contentType, encoded }`. */
function readWrapped(content: unknown): unknown {
  const value = pick(content, 'content');
  const encoded = pick(content, 'encoded');
  if (encoded === 'base64' && typeof value === 'string')
    return parseJson(Buffer.from(value, 'base64').toString('utf8'));
  if (encoded === 'JSON' && typeof value === 'string') return parseJson(value);
  if (typeof value !== 'string') return value;
  return /json/i.test(pickText(content, 'contentType') ?? '') ? (parseJson(value) ?? value) : undefined;
}

function readContent(part: unknown, field: 'body' | 'contents', version: number): PactContent {
  const rules = readRules(part, version);
  const given = pick(part, field);
  if (given === undefined || given === null) return { isPresent: false, json: undefined, rules };
  const json = version >= 4 ? readWrapped(given) : typeof given === 'string' ? (parseJson(given) ?? undefined) : given;
  return { isPresent: json !== undefined, json, rules };
}

function readStates(interaction: unknown): readonly StateUse[] {
  const one = pickText(interaction, 'providerState') ?? pickText(interaction, 'provider_state');
  if (one !== undefined) return [{ name: one, params: {} }];
  return asList(pick(interaction, 'providerStates')).flatMap((state) => {
    const name = pickText(state, 'name');
    return name === undefined ? [] : [{ name, params: asObject(pick(state, 'params')) ?? {} }];
  });
}

const refuseDepth = (common: Common): UnreadableInteraction => ({
  ...common,
  kind: 'unreadable',
  rule: 'too-deep',
  problem: 'is nested deeper than any message of a Kling: it is not looked into.',
});

/** What is no pact in an interaction is reported for that interaction alone. */
const refuseForm = (common: Common, problem: string): UnreadableInteraction => ({
  ...common,
  kind: 'unreadable',
  rule: 'malformed',
  problem,
});

function readHttp(value: unknown, common: Common, version: number): HttpInteraction | UnreadableInteraction {
  const request = pick(value, 'request');
  const response = pick(value, 'response');
  const query = readQuery(pick(request, 'query'));
  const status = readStatus(pick(response, 'status'));
  if (!query) return refuseForm(common, 'request.query must have texts or lists of texts.');
  for (const [name, message] of Object.entries({ request, response }))
    if (!readTextMap(pick(message, 'headers')))
      return refuseForm(common, `${name}.headers must be texts or lists of texts.`);
  if (status === undefined) return refuseForm(common, 'response.status must be a number from 100 to 599.');
  const sent = readContent(request, 'body', version);
  const expected = readContent(response, 'body', version);
  if (isTooDeep(sent.json) || isTooDeep(expected.json)) return refuseDepth(common);
  return {
    ...common,
    kind: 'http',
    method: (pickText(request, 'method') ?? 'GET').toUpperCase(),
    path: pickText(request, 'path') ?? '/',
    query,
    request: sent,
    status,
    response: expected,
  };
}

function readInteraction(value: unknown, isMessage: boolean, version: number, pointer: string): Interaction {
  const type = pickText(value, 'type') ?? (isMessage ? 'Asynchronous/Messages' : 'Synchronous/HTTP');
  const states = readStates(value);
  const common = {
    description: pickText(value, 'description') ?? '',
    states,
    pointer,
    pending: pick(value, 'pending') === true,
  };
  if (isTooDeep(value)) return refuseDepth({ ...common, states: states.map(({ name }) => ({ name, params: {} })) });
  if (type === 'Asynchronous/Messages') {
    const contents = readContent(value, 'contents', version);
    return isTooDeep(contents.json) ? refuseDepth(common) : { ...common, kind: 'message', contents };
  }
  return type === 'Synchronous/HTTP' ? readHttp(value, common, version) : { ...common, kind: 'other', type };
}

function readVersion(root: unknown): number {
  const metadata = pick(root, 'metadata');
  const given =
    pickText(metadata, 'pactSpecification', 'version') ??
    pickText(metadata, 'pact-specification', 'version') ??
    pickText(metadata, 'pactSpecificationVersion');
  return Number.parseInt(given ?? '2', 10) || 2;
}

/**
 * Reads a parsed pact; `undefined` when it is none.
 *
 * @example readPact(JSON.parse(text))?.interactions.length
 */
export function readPact(root: unknown): Pact | undefined {
  const consumer = pickText(root, 'consumer', 'name');
  const provider = pickText(root, 'provider', 'name');
  const lists = [asList(pick(root, 'interactions')), asList(pick(root, 'messages'))] as const;
  if (consumer === undefined || provider === undefined || (lists[0].length === 0 && lists[1].length === 0)) {
    return undefined;
  }
  const version = readVersion(root);
  const interactions = [
    ...lists[0].map((value, index) => readInteraction(value, false, version, `/interactions/${index}`)),
    ...lists[1].map((value, index) => readInteraction(value, true, version, `/messages/${index}`)),
  ];
  return { consumer, provider, version, interactions };
}

// Finds pact files: one file, or every `.json` of a folder and below that is a pact.

export interface FoundPact {
  readonly file: string;
  readonly pact: Pact;
}

type PactsRead =
  { readonly ok: true; readonly pacts: readonly FoundPact[] } | { readonly ok: false; readonly problem: string };

async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json') && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(path, name));
}

async function readOne(file: string): Promise<FoundPact | { readonly problem: string }> {
  let text = '';
  let value: unknown;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    value = JSON.parse(text) as unknown;
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `isn't valid JSON: ${explainJson(text, 'place') ?? ''}` : "can't be read";
    return { problem: `${file} ${why}.` };
  }
  const pact = readPact(value);
  return pact ? { file, pact } : { problem: `${file} is no pact: it needs a consumer, a provider and interactions.` };
}

/**
 * The pacts at a path. A file that is no pact is a problem: what was not judged must not look right.
 *
 * @example const read = await readPacts('fixtures/pacts');
 */
export async function readPacts(path: string): Promise<PactsRead> {
  let files: readonly string[];
  try {
    files = await listFiles(path);
  } catch {
    return { ok: false, problem: `There is no pact file or folder at ${path}.` };
  }
  const pacts: FoundPact[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if ('problem' in read) return { ok: false, problem: read.problem };
    pacts.push(read);
  }
  if (pacts.length === 0) return { ok: false, problem: `The folder ${path} holds no pact.` };
  return { ok: true, pacts };
}
