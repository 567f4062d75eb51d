/** What is reported of a request beside its answer: causes that are found out for diagnostics alone, and all diagnostics. */
import type { IncomingMessage } from 'node:http';
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { isInSeconds } from '../../contracts/spec/ground-facts.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { describeDeadUrl, describeWrongBase } from '../../contracts/spec/dead-url.ts';
import type { CredentialNotice } from '../../contracts/spec/explain-credential.ts';
import { mayBeRounded } from '../../contracts/spec/describe-id.ts';
import { noticeCredential } from '../../contracts/spec/explain-credential.ts';
import { explainBody } from '../../contracts/spec/json-text.ts';
import { isSameName, suggestName } from '../../contracts/spec/near-name.ts';
import { cutText, excerptOf, findRepeated, pointerSegment } from '../../contracts/spec/pick.ts';
import type { Redact } from '../../contracts/spec/redaction.ts';
import {
  createRedactor,
  maskKey,
  namesSecret,
  redactAndCut,
  redactedMark,
  showUrl,
} from '../../contracts/spec/redaction.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { callbackPointerOf, vendorOf } from '../../contracts/spec/vendors.ts';
import { keyIn } from '../../contracts/spec/vendors/vendor.ts';
import type { Command } from '../core/commands.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Diagnostic } from '../core/journal.ts';
import type { Outcome, TaskView } from '../core/outcome.ts';
import type { Account, Task } from '../core/records.ts';
import { accountByCredential, taskById } from '../core/reads.ts';
import type { WireAnswer } from '../dialects/dialect.ts';
import { givenNameOf } from '../shell/account-names.ts';
import { explainMissing } from '../shell/missing-ids.ts';
import type { Shell } from '../shell/shell.ts';
import type { Exchange } from './exchange.ts';
import { diagnose, findLostTexts } from './exchange.ts';
import type { RefusedCredential } from './refused-credential.ts';
import { findTwice } from './repeated-name.ts';
import { charsetOf } from './stages.ts';
import { ownerCredentialOf } from './tokens.ts';

/**
 * @param path where the model was sent
 * @example explainModel('gmi', 'kling-tss', '/requests') // "No model of gmi has the id …"
 */
function explainModel(dialect: string, sent: string, path: string | undefined): string {
  const { operations } = vendorOf(dialect);
  const elsewhere = operations.find((row) => row.selector?.value === sent && row.path !== path);
  if (elsewhere) return `'${sent}' is a model of ${elsewhere.method} ${elsewhere.path}: send it there.`;
  const known = [...new Set(operations.flatMap(({ selector }) => selector?.value ?? []))];
  const hint = suggestName(sent, known) || ` Known are ${known.join(', ')}.`;
  const rule = known.some((name) => isSameName(name, sent)) ? ' Ids are written as in the documents.' : '';
  return `No model of ${dialect} has the id ${excerptOf(sent)}.${hint}${rule}`;
}

const mostShown = 5;

const nothing: readonly never[] = [];

/** A filter that can find nothing, because the account has nothing that is called so. */
function tellFilter(pointer: string, what: string, value: string, known: readonly string[]): Diagnostic | undefined {
  if (known.includes(value)) return undefined;
  const shown = known.slice(0, mostShown).map((one) => cutText(one, 60));
  const more = known.length > mostShown ? ', …' : '';
  const message = `Nothing is found: the account has no ${what} ${excerptOf(value)}. ${shown.length === 0 ? 'It has none.' : `It has ${shown.join(', ')}${more}.`}`;
  return { severity: 'warning', pointer, rule: 'filter', message };
}

/** A range of times that is in seconds, or ends before it begins, and so finds nothing. */
function tellRange({
  start,
  end,
}: {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}): Diagnostic | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [name, seconds] =
    Object.entries({ start_time: start, end_time: end }).find(([, time]) => isInSeconds(time)) ?? [];
  if (name !== undefined && seconds !== undefined) {
    const told = `Nothing is found: ${name} ${seconds} is in seconds. Send milliseconds, ${seconds * 1000}.`;
    return { severity: 'warning', pointer: `/${name}`, rule: 'filter', message: told };
  }
  if (start <= end) return undefined;
  const message = `Nothing is found: start_time ${start} is later than end_time ${end}. Send the earlier one as start_time.`;
  return { severity: 'warning', pointer: '/start_time', rule: 'filter', message };
}

/**
 * The first filter of a list that names what the account has not: its answer is empty, and does not say why.
 *
 * @example findUnknownFilter(exchange, { kind: 'get-costs', start, end, name: 'Gold' }, account)?.pointer // '/resource_pack_name'
 */
export function findUnknownFilter(exchange: Exchange, command: Command, account: Account): Diagnostic | undefined {
  const { packs, name } = account;
  const packNames = packs.map((pack) => pack.name);
  switch (command.kind) {
    case 'page-tasks':
      return tellRange(command.query);
    case 'get-costs':
      return (
        tellRange(command) ??
        (command.name === undefined
          ? undefined
          : tellFilter('/resource_pack_name', 'resource pack', command.name, packNames))
      );
    case 'list-billing': {
      const known = new Map<string, readonly [what: string, names: readonly string[]]>([
        ['api_key_name', ['API key', [name]]],
        ['package_name', ['resource pack', packNames]],
        ['package_id', ['resource pack', packs.map(({ id }) => id)]],
      ]);
      const told = command.query.filters.map(({ key, values: [first, ...others] }, index) => {
        const [what, names] = known.get(key) ?? [];
        // Values of one key are alternatives: one that is known finds something.
        return what === undefined || first === undefined || others.some((one) => names?.includes(one))
          ? undefined
          : tellFilter(`/filters/${index}/values/0`, what, first, names ?? []);
      });
      return tellRange(command.query) ?? told.find((one) => one !== undefined);
    }
    case 'list-own-tasks': {
      if (command.operations.length > 0) return undefined;
      const asked = exchange.parsed?.value['model_id'];
      const message = explainModel(
        exchange.dialect.id,
        typeof asked === 'string' ? asked : '',
        exchange.operation?.path,
      );
      return { severity: 'warning', pointer: '/model_id', rule: 'filter', message };
    }
    default:
      return undefined;
  }
}

/**
 * Whether a page behind a cursor needs a word: it is empty, and cursors are given where there is more, or it was given to
 * another account.
 *
 * @example isLostPage({ kind: 'page-tasks', query: { after: '7' } }, { kind: 'task-page', views: [] }, account) // true
 */
export function isLostPage(command: Command, outcome: Outcome, { id }: Account): boolean {
  if (command.kind !== 'page-tasks' && command.kind !== 'list-billing') return false;
  const isEmpty =
    (outcome.kind === 'task-page' && outcome.views.length === 0) ||
    (outcome.kind === 'billing' && outcome.rows.length === 0);
  const { after, of = id } = command.query;
  return after !== undefined && (isEmpty || of !== id);
}

/**
 * Why nothing stands behind a cursor, or not what was asked for.
 *
 * @param last the task at which it stands, where it is one of tasks and that is still there
 * @example describeLostPage(command, account, undefined).message // 'Nothing is found: the account was reset since …'
 */
function describeLostPage(
  { query: { of }, kind }: Extract<Command, { kind: 'page-tasks' | 'list-billing' }>,
  { id }: Account,
  last: Pick<Task, 'id'> | undefined,
): Diagnostic {
  const cause =
    of !== undefined && of !== id
      ? 'This cursor was given to another account: what stands behind it there is not here.'
      : kind === 'page-tasks' && last
        ? `Nothing is found: the tasks behind ${last.id}, where this cursor stands, no longer pass its filters.`
        : 'Nothing is found: the account was reset since this cursor was given.';
  return { severity: 'warning', pointer: '/cursor', rule: 'filter', message: `${cause} Begin anew without a cursor.` };
}

/**
 * The first id of those asked for that no task of the answer has.
 *
 * @example findLeftOut({ kind: 'find-tasks', ids: ['1', '2'], externalIds: [] }, [viewOfTask1]) // '2'
 */
function findLeftOut(
  { ids, externalIds }: Extract<Command, { kind: 'find-tasks' }>,
  views: readonly TaskView[],
): string | undefined {
  const tasks = views.map(({ task }) => task);
  return (
    ids.find((id) => !tasks.some((task) => task.id === id)) ??
    externalIds.find((id) => !tasks.some(({ externalId }) => externalId === id))
  );
}

/**
 * Of an id in `task_ids` that nothing has. An unknown own id is how a client asks whether its task was made, and a task may
 * be gone that stands in a list beside others.
 */
function describeLeftOut(
  { ids }: Extract<Command, { kind: 'find-tasks' }>,
  views: readonly TaskView[],
  id: string | undefined,
): string | undefined {
  if (id === undefined || !ids.includes(id) || (views.length > 0 && mayBeRounded(id))) return undefined;
  return `Nothing has the id '${cutText(id, 60)}': task_ids takes the ids of tasks as answers gave them, external_task_ids those that the client gave.`;
}

export interface ExplainDeps {
  readonly shell: Shell;
  /** Settings of requests that belong to no account. */
  readonly settings: Settings;
  /** Why no callback can be sent to a URL, as far as that is known at once. */
  readonly findTargetProblem: (url: string) => string | undefined;
  /** Nearest known routes for an unknown path. */
  readonly suggestRoute: (method: string, path: string, dialect: string) => string | undefined;
  readonly explainCredential: (refused: RefusedCredential) => string | undefined;
}

/** Finds out what only the records can tell of a refusal. */
async function explain({ shell }: ExplainDeps, exchange: Exchange, account: Account, failure: Failure): Promise<void> {
  const { operation, part, sent = {} } = exchange;
  const { [operation?.schemas.part?.field ?? '']: within } = sent;
  // As it was sent: a field under a wrong name may be the cause.
  const input = part && typeof within === 'object' && within !== null ? (within as Json) : sent;
  exchange.explained = await explainMissing(shell, account, { operation, input }, failure);
}

/** Finds out, beside an outcome, what only the records can tell of it. */
export async function explainOutcome(
  deps: ExplainDeps,
  exchange: Exchange,
  account: Account,
  command: Command,
  outcome: Outcome,
): Promise<void> {
  if (outcome.kind === 'failure') {
    await explain(deps, exchange, account, outcome.failure);
  } else if (outcome.kind === 'accepted') {
    if (outcome.foreseen) await explain(deps, exchange, account, (exchange.foreseen = outcome.foreseen));
  } else if (command.kind === 'find-tasks' && outcome.kind === 'tasks') {
    const id = findLeftOut(command, outcome.views);
    const asked = { operation: exchange.operation, input: exchange.parsed?.value ?? {} };
    const known = await explainMissing(deps.shell, account, asked, fail('task.not-found', id));
    const message = known ?? describeLeftOut(command, outcome.views, id);
    if (message !== undefined) exchange.leftOut = { severity: 'warning', pointer: '', rule: 'task.not-found', message };
  } else if (command.kind === 'page-tasks' || command.kind === 'list-billing') {
    const { after } = command.query;
    const last = command.kind === 'list-billing' ? undefined : await deps.shell.read(taskById(after ?? ''));
    exchange.leftOut ??= describeLostPage(command, account, last);
  }
}

/** The test whose account's key was sent with a request that belongs to no account: a test's account is called as it is. */
export async function nameTest(
  { shell, settings }: ExplainDeps,
  { presented, dialect }: Exchange,
): Promise<string | undefined> {
  const credential = ownerCredentialOf(dialect.readCredential(presented, settings));
  const account = credential === undefined ? undefined : await shell.read(accountByCredential(credential));
  return account && givenNameOf(account);
}

/** What stands in the body of a POST is no JSON yet where a form was sent, and nothing where nothing was. */
function explainMediaType({ 'content-type': sent, ...headers }: IncomingMessage['headers']): string {
  const type = '"Content-Type: application/json"';
  const isEmpty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  if (sent === undefined && isEmpty) return `The request has no body: send a JSON object, with ${type}.`;
  const isForm = sent !== undefined && /^(?:multipart\/|application\/x-www-form-urlencoded)/i.test(sent);
  const what = sent === undefined ? 'There is no Content-Type' : `The Content-Type is ${excerptOf(sent)}`;
  return `${what}: send ${isForm ? 'one JSON object, and no form,' : 'the body'} with ${type}.`;
}

/** A browser asks so before a call from a page; `undefined` where nothing is asked for. */
function explainPreflight({ headers }: IncomingMessage): string | undefined {
  const { 'access-control-request-method': asked, origin = 'a page' } = headers;
  if (asked === undefined) return undefined;
  return `A browser asks whether ${cutText(origin, 80)} may send ${cutText(asked, 20)} here (a CORS preflight). No page of the vendor says that it answers this, and a key in a page is read by everybody: call from a server.`;
}

/**
 * The cause of a refusal in a sentence, in place of the catalogue's; `undefined` when the catalogue says it.
 *
 * @example explainRefusal(deps, exchange, fail('auth.invalid')) // "The scheme of the Authorization header is 'Basic', …"
 */
function explainRefusal(deps: ExplainDeps, exchange: Exchange, { code, detail = '' }: Failure): string | undefined {
  const { req, dialect, query, text, presented: value } = exchange;
  if (code === 'body.malformed' || code === 'body.not-an-object') return explainBody(text);
  if (code === 'body.media-type') return explainMediaType(req.headers);
  if (req.method === 'OPTIONS' && code.startsWith('route.')) return explainPreflight(req);
  if (code === 'model.unknown') return explainModel(dialect.id, detail, exchange.operation?.path);
  // Of what else fails in the emulator the client learns nothing more.
  if (code === 'server.error' && detail !== '') return detail;
  if (!code.startsWith('auth.')) return undefined;
  return deps.explainCredential({ value, headers: req.headers, query, vendor: vendorOf(dialect.id), code });
}

/**
 * The task is made whatever its address for callbacks is: only here it is reported that none will arrive.
 *
 * @example findLostCallbacks(deps, operation, 'ftp://host/')?.rule // 'callback-url'
 */
export function findLostCallbacks(deps: ExplainDeps, operation: Operation, url = ''): Diagnostic | undefined {
  if (url === '') return undefined;
  const dead = describeDeadUrl(url);
  const problem = dead === undefined ? deps.findTargetProblem(url) : `${dead}. Send an absolute http or https URL.`;
  if (problem === undefined) return undefined;
  const message = `No callback will arrive at '${cutText(showUrl(url), 100)}': ${problem}`;
  return { severity: 'warning', pointer: callbackPointerOf(operation), rule: 'callback-url', message };
}

/** What its credential shows, unless the refusal says it. */
const listNotices = (told: readonly Diagnostic[], noticed: readonly CredentialNotice[]): readonly Diagnostic[] =>
  noticed
    .filter(({ message }) => !told.some((one) => one.message === message))
    .map((one) => ({ ...one, severity: 'warning', pointer: '' }));

/** The refusal says what stands in place of the credential. */
const isRefusedAsWhole = (failure: Failure | undefined): boolean =>
  /^auth\.(?:missing|malformed|invalid|api-key-unknown|access-key-unknown)$/.test(failure?.code ?? '');

/**
 * A key that was made for another vendor, although the account has one for this vendor: the path lacks what stands before
 * it there, or the wrong variable was read. With one key for all of them nothing is wrong.
 */
function noticeForeignKey({ account, credential, dialect, operation }: Exchange): readonly CredentialNotice[] {
  const owner = credential?.madeFor;
  if (!owner || !account || !operation || vendorOf(dialect.id).credential.keyPrefix !== '') return nothing;
  const prefix = owner.credential.emulatorPrefix;
  const isFor = (key: string) => key.startsWith('key:') && !key.startsWith(`key:${prefix}`);
  if (!account.credentials.some(isFor)) return nothing;
  const { action, product, space } = operation;
  const there = owner.operations.find((row) => row.action === action && row.product === product && row.space === space);
  const right = there === undefined ? '' : `send ${there.method} ${there.path} for ${owner.id}, or `;
  const message = `The key begins with '${prefix}', so it is one for ${owner.id}, and this path is one of ${dialect.id}: ${right}use the key for ${dialect.id}.`;
  return [{ rule: 'key-of-another', message }];
}

/** A key of which a part is read only: others that begin so are the same account's, unnoticed. */
function noticeCutKey({ account, credential, dialect }: Exchange): readonly CredentialNotice[] {
  const cut = credential?.cut;
  if (!cut || !account || cut.vendor.id !== dialect.id) return nothing;
  const { keyEnd = '', keyPrefix } = cut.vendor.credential;
  const doubled = `The key begins with '${keyPrefix}' twice, so that all keys that do are the same account's: ${dialect.id} reads the first ${cut.length} characters. Send '${keyPrefix}' once.`;
  const message = cut.isDoubled
    ? doubled
    : `Of the key the first ${cut.length} characters are read, up to the next '${keyEnd}', as ${dialect.id} does: every key that begins so is the same account's. Use a key without a further '${keyEnd}'.`;
  return [{ rule: 'key-cut', message }];
}

/** Values of a header that came more than once, of which Node gives the first. */
function valuesOf({ rawHeaders }: IncomingMessage, header: string): readonly string[] {
  const values: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === header.length && name.toLowerCase() === header.toLowerCase())
      values.push(rawHeaders[at + 1] ?? '');
  }
  return values;
}

/** A value as it was written; no secret of it, known or by its form, nor what its name calls one. */
const showSource = (name: string, source: string, redact: Redact) =>
  namesSecret(name) ? redactedMark : redactAndCut(source, 40, redact);

/**
 * A name that stands in a query more than once.
 *
 * @example findRepeatedName('pageNum=1&pageNum=2') // 'pageNum'
 */
export const findRepeatedName = (query: string): string | undefined =>
  query.includes('&') ? findRepeated([...new URLSearchParams(query).keys()]) : undefined;

/**
 * What a request says twice, or in two ways: it was read in one, and not every server reads it in the same.
 *
 * @example listAmbiguities(exchange)[0]?.rule // 'name-twice'
 */
function listAmbiguities({ req, dialect, query, text, sent, secrets }: Exchange): readonly Diagnostic[] {
  const { header } = vendorOf(dialect.id).credential;
  const found: Diagnostic[] = [];
  const tell = (pointer: string, rule: string, message: string) =>
    found.push({ severity: 'warning', pointer, rule, message });
  const values = valuesOf(req, header);
  if (values.length > 1) {
    const shown = values.slice(0, 2).map((value) => `'${maskKey(keyIn(value))}'`);
    const message = `The request has ${values.length} ${header} headers (${shown.join(', ')}${values.length > 2 ? ', …' : ''}): the first one was read. Send one.`;
    tell('', 'header-twice', message);
  }
  const name = req.method === 'GET' ? findRepeatedName(query) : undefined;
  if (name !== undefined) {
    const given = new URLSearchParams(query).getAll(name);
    const shown = given.slice(0, 2).map((value) => showSource(name, excerptOf(value), createRedactor(secrets)));
    const message = `'${cutText(name, 60)}' stands ${given.length === 2 ? 'twice' : `${given.length} times`} in the query: ${shown.join(' counts, which comes first, and ')} is lost. Send it once.`;
    tell(`/${pointerSegment(name)}`, 'name-twice', message);
  }
  if (sent === undefined || req.method !== 'POST') return found;
  const charset = charsetOf(req.headers['content-type']);
  if (charset !== undefined) {
    const message = `The Content-Type says charset=${cutText(charset, 40)}, and the body was read as UTF-8, as JSON always is: leave the charset out.`;
    tell('', 'charset-other', message);
  }
  const twice = findTwice(text);
  if (twice) {
    const { pointer, name } = twice;
    const redact = createRedactor(secrets);
    const [kept, lost] = [twice.kept, twice.lost].map((source) => showSource(name, source, redact));
    const message = `'${cutText(name, 60)}' stands twice in its object: ${kept} counts, which comes last, and ${lost} is lost. Send it once.`;
    tell(pointer, 'name-twice', message);
  }
  return found;
}

/** What is near to a path that is not there, and before it what is wrong: the base URL only where that is seen. */
function explainPath(
  { suggestRoute }: ExplainDeps,
  { method, path, dialect }: Exchange,
  { code }: Failure,
): { readonly told?: string; readonly hint: string | undefined } {
  const isUnknown = code === 'route.unknown';
  const base = isUnknown ? describeWrongBase(path) : undefined;
  const hint = suggestRoute(method, base?.path ?? path, dialect.id);
  if (!base) return isUnknown && hint !== undefined ? { told: 'No operation has this path.', hint } : { hint };
  const [, takes = ''] = hint?.split(' takes ') ?? [];
  return { told: base.told, hint: takes.includes(method) ? `Did you mean ${method} ${base.path}?` : hint };
}

/**
 * What is reported of a request beside its answer: broken rules, the cause of a refusal, what finds nothing, what its credential
 * shows.
 *
 * @param now wall time
 * @example diagnoseAnswer(deps, exchange, fail('route.unknown'), answer, wall.now())[0]?.message // 'There is no such path …'
 */
export function diagnoseAnswer(
  deps: ExplainDeps,
  exchange: Exchange,
  failure: Failure | undefined,
  answer: WireAnswer,
  now: number,
): readonly Diagnostic[] {
  const { parsed, method } = exchange;
  const vendor = vendorOf(exchange.dialect.id);
  const isLost = failure?.code === 'route.unknown' || failure?.code === 'route.method';
  const isNear = isLost && method !== 'OPTIONS' && exchange.explained === undefined;
  const near = isNear ? explainPath(deps, exchange, failure) : undefined;
  const { known, foreseen } = exchange;
  const explained = exchange.explained ?? near?.told ?? (failure && explainRefusal(deps, exchange, failure));
  const reason = { failure, hint: near?.hint, known, explained, foreseen, sent: exchange.sent, answer };
  const { leftOut } = exchange;
  const lost = failure ? nothing : findLostTexts(exchange);
  const found = diagnose(vendor, parsed?.faults ?? nothing, parsed?.notices ?? nothing, reason);
  const ambiguities = listAmbiguities(exchange);
  const told =
    leftOut || lost.length + ambiguities.length > 0
      ? [...found, ...(leftOut ? [leftOut] : []), ...lost, ...ambiguities]
      : found;
  const noticed = exchange.credential ? noticeCredential(exchange.credential, now) : nothing;
  const own = isRefusedAsWhole(failure) ? noticed.filter(({ rule }) => rule !== 'key-placeholder') : noticed;
  const foreign = [...noticeForeignKey(exchange), ...noticeCutKey(exchange)];
  if (own.length === 0 && foreign.length === 0) return told;
  exchange.noticed = [...own, ...foreign];
  return [...told, ...listNotices(told, exchange.noticed)];
}
