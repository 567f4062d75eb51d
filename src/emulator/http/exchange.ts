/**
 * One request on its way through the stages, what the journal keeps of it (raw text without secrets, cut to its bound) and
 * its diagnostics.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../../contracts/spec/catalog.ts';
import {
  describeDeadSource,
  describeInnerSlot,
  describeLocalFile,
  describeLostText,
  lostText,
  ordinarySource,
  textFields,
} from '../../contracts/spec/dead-url.ts';
import type { ParsedRequest, Fault, Notice } from '../../contracts/spec/parsed-request.ts';
import type { Redact } from '../../contracts/spec/redaction.ts';
import { redactAndCut, redactForms, redactKnown, showUrl } from '../../contracts/spec/redaction.ts';
import type { CredentialFacts, CredentialNotice } from '../../contracts/spec/explain-credential.ts';
import { cutText, pointerSegment } from '../../contracts/spec/pick.ts';
import { callbackPointerOf } from '../../contracts/spec/vendors.ts';
import type { KnownOperation, Vendor } from '../../contracts/spec/vendors/vendor.ts';
import type { Measured, Diagnostic } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import type { Failure } from '../core/failures.ts';
import { failureCatalogue } from '../core/failures.ts';
import type { Account } from '../core/records.ts';
import { seededOrigin } from '../core/result-files.ts';
import type { Dialect, WireAnswer } from '../dialects/dialect.ts';
import type { OpenRequest, RequestEntry } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';

/** Where a method and a path lead. */
export type Route =
  | {
      readonly kind: 'found';
      readonly dialect: Dialect;
      /** The first of the candidates. */
      readonly operation: Operation;
      /** More than one where a body field picks the operation. */
      readonly candidates: readonly Operation[];
      readonly id: string;
      /** Whether the path has other methods too. */
      readonly hasOtherMethods: boolean;
    }
  /** The vendor has it, and the catalog has not. */
  | {
      readonly kind: 'not-emulated';
      readonly dialect: Dialect;
      readonly known: KnownOperation;
      /** What to send instead, where the path names a model. */
      readonly explained?: string;
    }
  /** `operations` are those of other methods: settings say whether they are offered. None = known and not emulated. */
  | { readonly kind: 'wrong-method'; readonly dialect: Dialect; readonly operations: readonly Operation[] }
  /** `explained` is the cause, where it is known better than by what is near. */
  | { readonly kind: 'unknown'; readonly dialect: Dialect; readonly explained?: string };

/**
 * Every member is there from the start, if only as `undefined`: objects of one shape are quick to read, and one that is
 * put together by spreading takes longer to make than all else that happens to a request at its beginning.
 */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly route: Route;
  readonly dialect: Dialect;
  readonly requestId: string;
  readonly origin: string;
  secrets: readonly string[];
  /** Value of the header that carries its credential. */
  readonly presented: string | undefined;
  /** What its credential says by itself; absent when there is nothing to report. */
  readonly credential: CredentialFacts | undefined;
  /** Wall time of its arrival. */
  readonly startedAt: number;
  /** The candidate of the route that the request means; the first one until the body is read. */
  operation: Operation | undefined;
  /** What the request asks for, where the vendor has it and the emulator has not. */
  known: KnownOperation | undefined;
  /** What its credential shows of a mistake. */
  noticed: readonly CredentialNotice[] | undefined;
  account: Account | undefined;
  text: string;
  /** The body was read, or given up. */
  isBodyRead: boolean;
  /** The body, when it is a JSON object. */
  sent: Readonly<Record<string, unknown>> | undefined;
  parsed: ParsedRequest | undefined;
  /** The judged part inside the body, as read. */
  part: Readonly<Record<string, unknown>> | undefined;
  /** The same as it was written. */
  partText: string | undefined;
  taskId: string | undefined;
  /** Wall time at which the client closed the connection while its answer was waited for. */
  closedAt: number | undefined;
  /** The answer is a refusal. */
  isRefused: boolean;
  /** Id of the fault that makes its task fail. */
  fault: string | undefined;
  /** What a gateway's upstream is going to refuse its task for. */
  foreseen: Failure | undefined;
  /** Name of the test that its credential belongs to, where no account was found. */
  test: string | undefined;
  /** What was found out about the cause of its refusal, now or later: a sentence in place of the catalogue's. */
  explained: string | undefined;
  /** What it asked for and does not get: what the account has not, or callbacks to a URL that can't be used. */
  leftOut: Diagnostic | undefined;
}

/** How requests are written down. */
export interface EntryOptions {
  readonly journalBodyBytes: number;
  /** Two runs of one seed must not differ: no host, no port, no wall time. */
  readonly isSeeded: boolean;
}

/** Header by which a client says which test it works for; nothing of the vendor's. */
const testHeader = 'kling-emulator-test';

/** In a seeded journal the answer for an unknown path has no time of the wall clock. */
const frameworkTime = /^\{"timestamp":"[^"]+"/;

export const hideOrigin = ({ isSeeded }: Pick<EntryOptions, 'isSeeded'>, text: string, origin: string): string =>
  isSeeded ? text.replaceAll(origin, seededOrigin).replace(frameworkTime, '{"timestamp":""') : text;

/** What is known of a request when it has been answered. */
interface ExchangeFacts {
  readonly at: number;
  readonly failure: Failure | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly taskId: string | undefined;
  readonly measured: Measured;
}

const redactDiagnostic = (told: Diagnostic, redact: Redact): Diagnostic => ({
  ...told,
  pointer: redact(told.pointer),
  message: redact(told.message),
  ...(typeof told.nearest === 'string' ? { nearest: redact(told.nearest) } : {}),
});

/** What is reported of a request and its answer. */
export function describeExchange(
  deps: EntryOptions,
  exchange: Exchange,
  answer: Pick<WireAnswer, 'status' | 'body'>,
  facts: ExchangeFacts,
): RequestEntry {
  const { req, account, secrets, origin, operation } = exchange;
  const url = exchange.query === '' ? exchange.path : `${exchange.path}?${exchange.query}`;
  const { 'content-type': contentType, 'user-agent': userAgent, [testHeader]: test = exchange.test } = req.headers;
  const hide = (text: string) => redactForms(redactKnown(text, secrets));
  // Looked at together: nearly always there is nothing to hide in any of them. No secret's form goes over a line's end.
  let all = `${url}\n${answer.body}`;
  for (const text of [contentType, userAgent, test, exchange.text]) if (text) all += `\n${String(text)}`;
  const isClean = all.length <= deps.journalBodyBytes && hide(all) === all;
  const cut = (text: string, most: number) =>
    isClean && text.length <= most ? text : redactAndCut(text, most, isClean ? String : hide);
  const clean = (text: string) => hideOrigin(deps, cut(text, deps.journalBodyBytes), origin);
  return {
    kind: 'request',
    // Wall time would differ between two runs of one seed.
    at: account || !deps.isSeeded ? facts.at : 0,
    requestId: exchange.requestId,
    method: exchange.method,
    path: cut(url, 2000),
    dialect: exchange.dialect.id,
    operation: operation?.id,
    taskId: facts.taskId,
    contentType: contentType && cut(contentType, 200),
    fault: facts.failure?.orderId ?? exchange.fault,
    userAgent: userAgent && cut(userAgent, 200),
    test: test === undefined ? undefined : cut(String(test), 300),
    body: clean(exchange.text),
    status: answer.status,
    failure: facts.failure?.code,
    answer: clean(answer.body),
    diagnostics: facts.diagnostics.map((told) => redactDiagnostic(told, hide)),
    measured: facts.measured,
  };
}

/** How long the client waited: until now, when its answer is ready, or until it closed the connection. */
export const measure = ({ startedAt, closedAt = Infinity, res }: Exchange, now: number): Measured => ({
  startedAt,
  ms: Math.min(closedAt, now) - startedAt,
  hungUp: res.destroyed ? true : undefined,
});

/** @example lifecycle.emit('request-opened', openRequestOf(deps, deps.shell, exchange)) */
export const openRequestOf = (
  deps: EntryOptions,
  shell: Pick<Shell, 'wall' | 'nowOf'>,
  exchange: Exchange,
): OpenRequest => ({
  requestId: exchange.requestId,
  isSettled: () => exchange.taskId !== undefined || exchange.res.destroyed,
  describe() {
    const { account, taskId } = exchange;
    const wall = shell.wall.now();
    const entry = describeExchange(
      deps,
      exchange,
      { status: 0, body: '' },
      {
        at: account ? shell.nowOf(account) : wall,
        failure: undefined,
        diagnostics: [],
        taskId,
        measured: measure(exchange, wall),
      },
    );
    return { accountId: account?.id ?? noAccount, entry };
  },
});

// What helps the developer, beside the vendor's own body: one response header and the journal's diagnostics.

/** Name of the response header. */
export const diagnosticsHeader = 'kling-emulator-diagnostics';

/** Node refuses header sections over 16 KB; clients may have tighter limits. */
const maxHeaderLength = 2000;

/** What became of a broken rule: a gateway puts codes of its own in place of Kling's, or takes the request. */
function tellAnswered({ code, mark }: Fault['refusal'], { failure, foreseen, answer }: ToldFailure): string {
  const words = mark === 'observed' || mark === 'documented' ? mark : `its text is ${mark}`;
  if (foreseen) return `refused by the upstream as ${code}, ${words}`;
  if (failure?.code !== 'request.invalid' || !answer) return `would be answered as ${code}, ${words}`;
  const answered = /"code": ?"?(\w+)/.exec(answer.body)?.[1] ?? String(answer.status);
  return `answered as ${answered}${answered === String(code) ? '' : ` in place of ${code}`}, ${words}`;
}

const diagnoseFault = (fault: Fault, told: ToldFailure): Diagnostic => ({
  severity: 'error',
  pointer: fault.pointer,
  rule: fault.rule,
  message: `${fault.cause === undefined ? '' : `${fault.cause} `}Expected ${fault.expected}, got ${fault.actual} (${tellAnswered(fault.refusal, told)}).${fault.next === undefined ? '' : ` ${fault.next}`}`,
  ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }),
});

const diagnoseNotice = (notice: Notice): Diagnostic => ({
  severity: 'warning',
  pointer: notice.pointer,
  rule: notice.kind,
  message: notice.message,
});

const none: readonly Diagnostic[] = [];

/** The catalogue's sentence, with the header that this vendor reads. */
export function explainFailure(
  { code, isOrdered, counted, instead }: Pick<Failure, 'code' | 'isOrdered' | 'counted' | 'instead'>,
  { credential: { header, scheme } }: Pick<Vendor, 'credential'>,
): string {
  if (isOrdered)
    return 'Nothing of the request is wrong: the control API was asked to refuse it (fault, provider state).';
  if (instead !== undefined) return instead;
  const value = scheme === undefined ? '<key>' : `${scheme} <token>`;
  const sentence = failureCatalogue[code].replace('<header>', header).replace('<credential>', `${header}: ${value}`);
  return counted === undefined ? sentence : `${sentence} ${counted}`;
}

/** The refusal, and what is known besides. */
interface ToldFailure {
  readonly failure: Failure | undefined;
  /** What was found out about its cause: goes in place of the catalogue's sentence. */
  readonly explained?: string | undefined;
  /** The nearest call, for an unknown path. */
  readonly hint?: string | undefined;
  readonly known?: KnownOperation | undefined;
  /** What a gateway's upstream will refuse the task for; `explained` is about it. */
  readonly foreseen?: Failure | undefined;
  /** The body or query that was sent. */
  readonly sent?: unknown;
  /** What was answered. */
  readonly answer?: { readonly status: number; readonly body: string } | undefined;
}

/** Ids stand no deeper in a request. */
const deepestId = 5;

/** Where a request has what is wanted, as a pointer; `''` where it has not, or the id stands in its path. */
function findPlace(node: unknown, isWanted: (key: string, value: unknown) => boolean, depth = 0): string {
  if (typeof node !== 'object' || node === null || depth === deepestId) return '';
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const at = `/${pointerSegment(key)}`;
    if (isWanted(key, value)) return at;
    const within = findPlace(value, isWanted, depth + 1);
    if (within !== '') return `${at}${within}`;
  }
  return '';
}

/** A name whose words are written together: vendors have `audio_id` and `audioId`. */
const joined = (name: string) => name.replaceAll('_', '').toLowerCase();

/** Where a request has the field that was refused, or names something by the id that was. */
function placeOfFailure(sent: unknown, { code, field, detail }: Failure): string {
  if (field !== undefined) return findPlace(sent, (key) => joined(key) === joined(field));
  if (detail === undefined) return '';
  const isId = (value: unknown) => value === detail || (typeof value === 'number' && String(value) === detail);
  // The same id may stand in several fields: what was not found is named in the one for its kind.
  const [kind = ''] = code.split('.');
  const inFields = (end: string) => findPlace(sent, (key, value) => joined(key).endsWith(end) && isId(value));
  // Some vendors write no `_id`: `voice`.
  return inFields(`${kind}id`) || inFields('id') || inFields(kind);
}

/** The sentence about what was refused, or will be; nothing when faults of the request say it. */
function tellFailure(vendor: Pick<Vendor, 'credential'>, told: ToldFailure): Diagnostic | undefined {
  const { hint, known, foreseen, failure = foreseen } = told;
  if (!failure) return undefined;
  if (failure.code === 'request.invalid') {
    const { cause, detail = '', rule = failure.code } = failure;
    return cause === undefined ? undefined : { severity: 'error', pointer: detail, rule, message: cause };
  }
  const { counted } = failure;
  const { explained } = told;
  const cause =
    explained === undefined
      ? explainFailure(failure, vendor)
      : counted === undefined
        ? explained
        : `${explained} ${counted}`;
  const message =
    failure === foreseen
      ? `The task is going to fail: ${cause}`
      : known && failure.code === 'route.not-emulated'
        ? `${failure.detail ?? ''} (${known.title}) is not emulated. ${cause}`
        : hint === undefined
          ? cause
          : `${cause} ${hint}`;
  const severity = known || foreseen ? 'warning' : 'error';
  return { severity, pointer: placeOfFailure(told.sent, failure), rule: failure.code, message };
}

/** Whether the sentence about the refusal names the field as its cause: one mistake is reported once. */
function isToldBy(first: Diagnostic | undefined, { kind, pointer }: Notice): boolean {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (kind === 'unknown-field') return first?.message.includes(`it was sent as '${name}'`) === true;
  return (
    kind === 'empty-as-absent' &&
    first?.message.includes(`${name} is 'zh', the default, because it was sent empty`) === true
  );
}

/** Diagnostics of a request: every fault and notice, and the failure that was answered when no fault explains it. */
export function diagnose(
  vendor: Pick<Vendor, 'credential'>,
  faults: readonly Fault[],
  notices: readonly Notice[],
  told: ToldFailure,
): readonly Diagnostic[] {
  const { failure, foreseen } = told;
  if (faults.length === 0 && notices.length === 0 && !failure && !foreseen) return none;
  const first = tellFailure(vendor, told);
  return [
    ...(first ? [first] : []),
    ...faults.flatMap((fault) => (fault.follows ? [] : diagnoseFault(fault, told))),
    ...notices.flatMap((notice) => (isToldBy(first, notice) ? [] : diagnoseNotice(notice))),
  ];
}

const toAscii = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The beginning of a text that takes at most so many characters in the header. */
function cutForHeader(text: string, most: number): string {
  const encode = (part: string) => toAscii(JSON.stringify(part));
  // Characters that need an escape take up to 6 each: a text that is shorter than this is sure to fit.
  if (text.length * 6 <= most || (text.length <= most && encode(text).length <= most)) return text;
  let fits = 0;
  let length = 8;
  for (; fits < text.length; fits += 1) {
    length += encode(text.charAt(fits)).length - 2;
    if (length > most) break;
  }
  return `${text.slice(0, fits)}…`;
}

const cutDiagnostic = (told: Diagnostic): Diagnostic => ({
  ...told,
  pointer: cutForHeader(told.pointer, 300),
  message: cutForHeader(told.message, 1000),
  ...(typeof told.nearest === 'string' ? { nearest: cutForHeader(told.nearest, 200) } : {}),
});

/** The diagnostics as a header value: JSON in plain ASCII; long texts are cut, and what finds no room is left out. */
export function encodeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  let length = 1;
  for (const told of diagnostics) {
    const part = toAscii(JSON.stringify(cutDiagnostic(told)));
    length += part.length + 1;
    if (length > maxHeaderLength) break;
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
}

// What was accepted, and can't have been meant: addresses and texts that a program made of a value that was not there.

/** For what is asked for by an id or a filter other causes are reported. */
const makes: ReadonlySet<string> = new Set(['create-task', 'work-at-once']);

/** Texts stand no deeper in what vendors read, and no request has more of them. */
const [deepestText, mostTexts] = [6, 500] as const;

/** An id of the client's own that a program made of a value that was not there: several tasks would be called so. */
function tellId(name: string, value: string): Pick<Diagnostic, 'rule' | 'message'> | undefined {
  const slot = describeInnerSlot(value);
  if (slot === undefined) return undefined;
  const message = `'${cutText(value, 100)}' is taken as it is, but ${slot}: look where ${name} is made.`;
  return { rule: 'id-placeholder', message };
}

/** A source at which nothing can be found. */
function tellSource(name: string, value: string): Pick<Diagnostic, 'rule' | 'message'> | undefined {
  // A path of sixteen letters and slashes is taken as base64 where that may be sent.
  const isPath = /(?:url|file|image)$/i.test(name) && describeLocalFile(value) !== undefined;
  const dead = isPath || /^https?:/i.test(value) ? describeDeadSource(value) : undefined;
  if (dead === undefined) return undefined;
  const message = `No file can be found at '${cutText(showUrl(value), 100)}': ${dead}. Send the URL of the file.`;
  return { rule: 'source-url', message };
}

/** A text that a program made of an absent value. */
function tellLost(name: string, value: string): Pick<Diagnostic, 'rule' | 'message'> | undefined {
  const lost = describeLostText(name, value);
  if (lost === undefined) return undefined;
  return {
    rule: 'text-placeholder',
    message: `${lost}, and is taken as the text that it is: look where ${name} is made.`,
  };
}

/** What of a text of a request will be of no use, though it is taken. */
function tellText(name: string, value: string): Pick<Diagnostic, 'rule' | 'message'> | undefined {
  if (ordinarySource.test(value)) return undefined;
  if (textFields.test(name)) return lostText.test(value) ? tellLost(name, value) : undefined;
  return tellSource(name, value) ?? (/id$/i.test(name) ? tellId(name, value) : undefined);
}

/**
 * What was accepted, and can't have been meant: addresses of sources at which nothing can be, and texts that a program made
 * of nothing.
 *
 * @example findLostTexts(exchange)[0]?.pointer // '/voice_url', whose value is 'https://undefined/a.mp3'
 */
export function findLostTexts({ operation, sent }: Pick<Exchange, 'operation' | 'sent'>): readonly Diagnostic[] {
  if (!operation || sent === undefined || !makes.has(operation.action)) return none;
  let found: Diagnostic[] | undefined;
  let left: number = mostTexts;
  /** Names from the body down to the text that is looked at: a pointer is made of them where there is something to tell. */
  const path: string[] = [];
  const look = (node: unknown, name: string): void => {
    if (typeof node === 'string') {
      left -= 1;
      const told = tellText(name, node);
      if (told === undefined) return;
      const pointer = path.map((segment) => `/${pointerSegment(segment)}`).join('');
      if (pointer !== callbackPointerOf(operation)) (found ??= []).push({ severity: 'warning', pointer, ...told });
    } else if (typeof node === 'object' && node !== null && path.length < deepestText) {
      const isList = Array.isArray(node);
      for (const [key, value] of Object.entries(node)) {
        if (left === 0) return;
        if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue;
        path.push(key);
        look(value, isList ? name : key);
        path.pop();
      }
    }
  };
  look(sent, '');
  return found ?? none;
}
