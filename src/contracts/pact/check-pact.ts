/**
 * Compares a pact with the schemas, without running anything: whether each request would be taken, and whether what the
 * consumer expects of the answer can come.
 */
import type { CheckResult, ReportedFinding } from '../run/results.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import type { SchemaId } from '../spec/generated/schemas.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema, ParsedRequest } from '../spec/parsed-request.ts';
import { readRequest } from '../spec/judge.ts';
import { suggestRoute } from '../spec/near-name.ts';
import { asObject, pick, pickNumber, pickText } from '../spec/pick.ts';
import { vendorOf } from '../spec/vendors.ts';
import type { Profile } from '../wire/profiles.ts';
import { profiles } from '../wire/profiles.ts';
import type { Unexpected } from './expected-body.ts';
import { findUnexpected, namedValues } from './expected-body.ts';
import { pactResult, tellPending } from './fold-results.ts';
import type { HttpInteraction, Interaction, MessageInteraction, Pact, PactContent, StateUse } from './pact-file.ts';

// Finds the row of the catalog that a recorded request belongs to.

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

type FoundOperation =
  { readonly ok: true; readonly operation: Operation } | { readonly ok: false; readonly problem: string };

/**
 * The rows of a profile.
 *
 * @example rowsOf('kling').map(({ id }) => id)
 */
const rowsOf = (profile: Profile): readonly Operation[] => operationsOf(profile);

const longestPath = 120;
const pathsOf = ({ path, otherPaths = [] }: Operation) => [path, ...otherPaths];
const plainPath = (path: string) => path.replace(/(?<=^\/|[^/])\/+$/, '');

function matchesPath(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = plainPath(path).split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (segment.startsWith('{') ? given[index] !== '' : segment === given[index]))
  );
}

/** Whose operation it is, when it is another's. */
function nameOwner(profile: Profile, method: string, path: string): string | undefined {
  const isIts = (row: Operation) =>
    row.method === method && pathsOf(row).some((template) => matchesPath(template, path));
  const owner = profiles.find((other) => other !== profile && rowsOf(other).some(isIts));
  return owner === undefined ? undefined : `It is one of ${owner}: --profile ${owner}.`;
}

/** Rows of one path that a body field tells apart. */
function pickBySelector(rows: readonly Operation[], body: unknown): FoundOperation | undefined {
  const [first] = rows;
  if (first && !first.selector) return { ok: true, operation: first };
  const field = first?.selector?.field ?? '';
  const found = rows.find(({ selector }) => selector && pick(asObject(body), selector.field) === selector.value);
  if (found) return { ok: true, operation: found };
  const known = rows.flatMap(({ selector }) => selector?.value ?? []).join(', ');
  return first && { ok: false, problem: `The body's '${field}' picks the operation and must be one of ${known}.` };
}

/**
 * The operation of a request, or why there is none, with the nearest.
 *
 * @example findOperation('kling', { method: 'POST', path: '/v1/audio/tts', body: {} })
 */
function findOperation(profile: Profile, { method, path, body }: RecordedRequest): FoundOperation {
  const rows = rowsOf(profile);
  const atPath = rows.filter((row) => pathsOf(row).some((template) => matchesPath(template, path)));
  const ofMethod = atPath.filter((row) => row.method === method);
  const picked = pickBySelector(ofMethod, body);
  if (picked) return picked;
  if (atPath.length > 0) {
    const methods = [...new Set(atPath.map((row) => row.method))].join(' or ');
    return { ok: false, problem: `${path} takes ${methods}, not ${method}.` };
  }
  const shown = path.slice(0, longestPath);
  const hint = nameOwner(profile, method, path) ?? suggestRoute(rows, method, path, profile);
  return { ok: false, problem: `No operation of ${profile} answers ${method} ${shown}.${hint ? ` ${hint}` : ''}` };
}

interface Judged {
  readonly findings: readonly ReportedFinding[];
  readonly news: readonly ReportedFinding[];
}

const finding = (rule: string, message: string): ReportedFinding => ({ rule, message, mark: 'documented' });
const nothing: Judged = { findings: [], news: [] };
const join = (...parts: readonly Judged[]): Judged => ({
  findings: parts.flatMap(({ findings }) => findings),
  news: parts.flatMap(({ news }) => news),
});

const tellUnexpected = (where: string, found: readonly Unexpected[]): readonly ReportedFinding[] =>
  found.map(({ pointer, rule, message }) => finding(rule, `${where}${pointer} ${message}`));

function tellParsed(where: string, { faults, notices }: ParsedRequest): Judged {
  return {
    findings: faults.map(({ pointer, rule, expected, actual, nearest, cause }) => {
      const why = cause === undefined ? '' : ` (${cause})`;
      const hint = nearest === undefined ? '' : `; nearest legal: ${JSON.stringify(nearest)}`;
      return finding(rule, `${where}${pointer} must be ${expected}, found ${actual}${why}${hint}.`);
    }),
    news: notices
      .filter(({ kind }) => kind === 'unknown-field')
      .map(({ pointer, message }) => finding('unknown-field', `${where}${pointer}: ${message}`)),
  };
}

/** The request, where the consumer expects it to be taken: one that is to be refused may be as wrong as it likes. */
function judgeRequest({ schemas: { body, part, query } }: Operation, interaction: HttpInteraction): Judged {
  const { json } = interaction.request;
  const queryValues = Object.fromEntries(Object.entries(interaction.query).map(([name, [value]]) => [name, value]));
  return join(
    body === undefined ? nothing : tellParsed('request.body', readRequest(body, json ?? {}, {})),
    part === undefined
      ? nothing
      : tellParsed(`request.body/${part.field}`, readRequest(part.schema, pick(asObject(json), part.field) ?? {}, {})),
    query === undefined ? nothing : tellParsed('request.query', readRequest(query, queryValues, {})),
  );
}

/** `$.data.voices[*].id` as a pointer; `undefined` for paths that name no single place. */
function pointerOf(path: string): string | undefined {
  const plain = path.replaceAll(/\['([^']*)'\]/g, '.$1').replaceAll(/\[(\d+|\*)\]/g, '.$1');
  const names = plain.split('.').slice(1);
  if (!plain.startsWith('$') || names.includes('')) return undefined;
  return names.map((name) => `/${name === '*' ? '0' : name}`).join('');
}

function compile(pattern: string): RegExp | undefined {
  try {
    // The official library asks for the whole text.
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    // Java's and Rust's patterns are not all ours: the verifier judges them.
    return undefined;
  }
}

/** A regular expression that takes none of the values that can come would never match. */
function judgePatterns(schemaId: string, { rules }: PactContent, where: string): readonly ReportedFinding[] {
  return Object.entries(rules.body).flatMap(([path, matchers]) => {
    const pointer = pointerOf(path);
    const values =
      pointer === undefined ? [] : namedValues(schemaId, pointer).values.filter((value) => typeof value !== 'object');
    if (pointer === undefined || values.length === 0) return [];
    return matchers.flatMap((matcher) => {
      const pattern = matcher['match'] === 'regex' ? matcher['regex'] : undefined;
      const form = typeof pattern === 'string' ? compile(pattern) : undefined;
      if (!form || values.some((value) => form.test(String(value)))) return [];
      const shown = values
        .slice(0, 6)
        .map((value) => JSON.stringify(value))
        .join(', ');
      return [finding('regex', `${where}${pointer} matches ${String(pattern)}, which takes none of ${shown}.`)];
    });
  });
}

const isSuccess = (status: number) => status >= 200 && status < 300;

/** The vendor's codes come with one HTTP status each. */
function judgeStatus(
  { dialect, schemas: { error } }: Operation,
  interaction: HttpInteraction,
): readonly ReportedFinding[] {
  const { status, response } = interaction;
  if (response.rules.status.length > 0) return [];
  if (isSuccess(status)) {
    const { successStatuses } = vendorOf(dialect).answers;
    if (successStatuses.includes(status)) return [];
    const wanted = successStatuses.join(' or ');
    return [finding('status', `response.status ${status} never comes: success is ${wanted}.`)];
  }
  const schema: JsonSchema = schemas[error as SchemaId];
  const codes = schema['x-kling-codes'] ?? [];
  const code = pickNumber(response.json, 'code');
  const row = codes.find((candidate) => candidate.code === code);
  if (codes.length === 0) return [];
  if (code !== undefined && !row)
    return [finding('code', `response.body/code ${code} is no code of the vendor's table.`)];
  if (row && row.http !== status) {
    return [finding('status', `response.status must be ${row.http} with code ${row.code}, found ${status}.`)];
  }
  const isListed = codes.some(({ http }) => http === status);
  return isListed ? [] : [finding('status', `response.status ${status} stands nowhere in the vendor's table.`)];
}

function judgeBody(schemaId: string, content: PactContent, where: string): readonly ReportedFinding[] {
  if (!content.isPresent) return [];
  return [...tellUnexpected(where, findUnexpected(schemaId, content.json)), ...judgePatterns(schemaId, content, where)];
}

function judgeHttp(profile: Profile, interaction: HttpInteraction): Judged {
  const { method, path, request, status, response } = interaction;
  const found = findOperation(profile, { method, path, body: request.json });
  if (!found.ok) return { findings: [finding('operation', found.problem)], news: [] };
  const { operation } = found;
  const schema = isSuccess(status) ? operation.schemas.response : operation.schemas.error;
  return join(isSuccess(status) ? judgeRequest(operation, interaction) : nothing, {
    findings: [...judgeStatus(operation, interaction), ...judgeBody(schema, response, 'response.body')],
    news: [],
  });
}

/** The product that a state names, in its parameters or in its name. */
function productOf({ name, params }: StateUse): string | undefined {
  const written = /^a callback of (.{1,200}) says .{1,200}$/i.exec(name.trim())?.[1];
  return pickText(params, 'product') ?? written;
}

/** A message is a callback: of the product that its state names, else of the one that it fits best. */
function judgeMessage(profile: Profile, { states, contents }: MessageInteraction): Judged {
  const product = states.map(productOf).find((name) => name !== undefined);
  const rows = rowsOf(profile).filter(({ schemas: { callback } }) => callback !== undefined);
  const named = rows.filter((row) => row.product === product);
  const candidates = named.length > 0 ? named : rows;
  if (!contents.isPresent) return { findings: [finding('contents', 'The message is no JSON.')], news: [] };
  const judged = candidates.map(({ schemas: { callback = '' } }) => judgeBody(callback, contents, 'contents'));
  const [best = []] = judged.toSorted((a, b) => a.length - b.length);
  return { findings: best, news: [] };
}

function judge(profile: Profile, interaction: Interaction): Judged {
  switch (interaction.kind) {
    case 'http':
      return judgeHttp(profile, interaction);
    case 'message':
      return judgeMessage(profile, interaction);
    case 'unreadable':
      return { findings: [finding(interaction.rule, interaction.problem)], news: [] };
    case 'other':
      return { findings: [finding('kind', `No Kling has interactions of the type ${interaction.type}.`)], news: [] };
  }
}

/** A consumer calls an interaction pending until a provider has promised it: its findings are reported and fail nothing. */
function decide({ pending }: Interaction, findings: readonly ReportedFinding[]): Parameters<typeof pactResult>[3] {
  if (findings.length === 0) return { verdict: 'pass' };
  return pending
    ? { verdict: 'skipped', reason: tellPending(findings.map(({ message }) => message)) }
    : { verdict: 'fail', findings };
}

/** Why a provider state can not be set up, in a sentence; nothing when it can. */
export type ExplainState = (state: StateUse) => string | undefined;

const judgeStates = ({ states }: Interaction, explainState: ExplainState): readonly ReportedFinding[] =>
  states.flatMap((state, index) => {
    const problem = explainState(state);
    return problem === undefined ? [] : [finding('state', `providerStates/${index}: ${problem}`)];
  });

/**
 * A verdict on every interaction of a pact.
 *
 * @param explainState what the provider says of its states
 * @example checkPact('kling', readPact(JSON.parse(text)), explainState).filter(({ verdict }) => verdict === 'fail')
 */
export function checkPact(profile: Profile, pact: Pact, explainState: ExplainState): readonly CheckResult[] {
  return pact.interactions.map((interaction, index) => {
    const { findings: ofContract, news } = judge(profile, interaction);
    const findings = [...judgeStates(interaction, explainState), ...ofContract];
    const id = `${pact.consumer}/${index + 1}`;
    const placed = findings.map((found) => ({ ...found, message: `${interaction.pointer} ${found.message}` }));
    return { ...pactResult(id, interaction.description, [interaction.kind], decide(interaction, placed)), news };
  });
}
