/**
 * What our matchers have in common: what they are about, how they tell that they were misused, how they word a result.
 */
import { inspect } from 'node:util';
import { suggestKnown } from '../contracts/spec/near-name.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { Kling } from './kling.ts';
import { clientRules } from '../contracts/clients/judge-client.ts';
import type { DialectId, ProductId } from '../contracts/spec/catalog.ts';
import { catalog } from '../contracts/spec/catalog.ts';
import type { ControlTaskStatus, ControlTask } from '../contracts/spec/generated/messages.ts';
import type { OperationId, StatusWord } from '../contracts/spec/vendors.ts';
import { vendorIds, vendors } from '../contracts/spec/vendors.ts';

/** What a matcher may be about: the fixture, or the handle of an account (`kling.account('key')`), here or elsewhere. */
export type Subject = Kling | AccountHandle;

/** The part of `this` that Vitest and Jest both give to a matcher. */
export interface MatcherContext {
  readonly isNot?: boolean;
  equals(received: unknown, expected: unknown, testers?: unknown[]): boolean;
  readonly utils: {
    readonly iterableEquality: unknown;
    readonly subsetEquality: unknown;
  };
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A matcher's finding: whether it fits, and both sides in words. */
interface Finding {
  readonly pass: boolean;
  /** What was wanted, as a clause: `received 2 × kling.text-to-speech`. */
  readonly wanted: string;
  /** What there is instead, as lines. */
  readonly found: readonly string[];
}

const hasFunctions = (value: unknown, ...names: readonly string[]) =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function');

const isHandle = (value: unknown): value is AccountHandle =>
  hasFunctions(value, 'journal', 'ledger', 'tasks', 'callbacks', 'counts');

export const isFixture = (value: unknown): value is Kling =>
  typeof value === 'object' && value !== null && 'account' in value && isHandle(value.account);

/** @throws TypeError when it is neither a fixture nor a handle */
function accountOf(received: unknown, matcher: string): AccountHandle {
  if (isFixture(received)) return received.account;
  if (isHandle(received)) return received;
  const shown =
    received === null ? 'null' : Array.isArray(received) ? 'an array' : `a value of type ${typeof received}`;
  const hint = hasFunctions(received, 'account') ? ' Of an emulator take one account: kling.account(key).' : '';
  throw new TypeError(`${matcher} is about the fixture \`kling\` or an account's handle, not ${shown}.${hint}`);
}

/**
 * A key of options that does not exist would be an expectation that is not checked.
 *
 * @throws TypeError with the nearest key
 */
export function checkKeys(options: unknown, known: readonly string[], matcher: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${matcher} takes options, not ${show(options)}.`);
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new TypeError(`${matcher} knows no '${key}'.${suggestKnown(key, known)}`);
  }
}

/** @throws TypeError unless it is one of the known words, or nothing */
export function checkWord(value: unknown, known: readonly string[], name: string): void {
  if (value === undefined || known.includes(value as string)) return;
  const shown = typeof value === 'string' ? `'${value}'` : show(value);
  throw new TypeError(`There is no ${name} ${shown}.${suggestKnown(shown, known)}`);
}

/** As `checkWord`, where `expect.stringMatching()` and the like may stand as well. */
export function checkWordOrMatcher(value: unknown, known: readonly string[], name: string): void {
  if (typeof value === 'object' && value !== null && isAsymmetric(value)) return;
  checkWord(value, known, name);
}

/** @throws TypeError unless it is a count, or nothing */
export function checkCount(value: unknown, name: string): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= 0)) return;
  throw new TypeError(`${name} must be a whole number, 0 or more; it is ${show(value)}.`);
}

/** Whether `expected` is a part of `received`, as `toMatchObject` has it; `expect.any()` and the like may stand in it. */
export const isPart = ({ equals, utils }: MatcherContext, received: unknown, expected: unknown) =>
  equals(received, expected, [utils.iterableEquality, utils.subsetEquality]);

/** `expect.any(String)` and the like, of either runner. */
export interface Asymmetric {
  asymmetricMatch(other: unknown): boolean;
  readonly sample?: unknown;
  toString(): string;
}

const isAsymmetric = (value: object): value is Asymmetric => 'asymmetricMatch' in value;

/** Asymmetric matchers by what they say, in place of what they are made of. */
function readable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(readable);
  if (!isAsymmetric(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]));
  const sample = 'sample' in value ? `(${show(value.sample)})` : '';
  return { [inspect.custom]: () => `${value.toString()}${sample}` };
}

/** A value in a message: on one line and without colours, which the runners' own printers have not. */
export const show = (value: unknown): string => inspect(readable(value), { depth: 6, breakLength: Infinity });

/** `to have a task`, `not to have a task`; and not "not to have no violations". */
function wordWish(wanted: string, isNot: boolean): string {
  if (!isNot) return `to have ${wanted}`;
  return wanted.startsWith('no ') ? `to have ${wanted.slice('no '.length)}` : `not to have ${wanted}`;
}

/** What both runners print in front: `expect(kling).not.toHaveTask()`. */
const headline = (matcher: string, isNot: boolean) => `expect(kling).${isNot ? 'not.' : ''}${matcher}()`;

/** Frames of the caller's own files: those of the runner and of Node stand in every error. */
function callerFrames(below: (...args: never[]) => unknown): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const here = new Error();
  Error.captureStackTrace(here, below);
  Error.stackTraceLimit = limit;
  const frames = (here.stack ?? '').split('\n').slice(1);
  const first = frames.findIndex((frame) => !/[\\/]node_modules[\\/]|\bnode:|\(<anonymous>\)/.test(frame));
  return first < 0 ? '' : frames.slice(first, first + 10).join('\n');
}

/**
 * Makes an error point into the file of the caller, in place of ours.
 *
 * @param frames none = the error is about the test as a whole
 */
export function pointAt<T>(error: T, frames = ''): T {
  if (error instanceof Error) error.stack = `${error.name}: ${error.message}${frames === '' ? '' : `\n${frames}`}`;
  return error;
}

/**
 * Makes a matcher of a function that looks. Misuse throws, so that it fails with `.not` as well. What fails is thrown here and
 * not left to the runner, whose error would start in its own files.
 *
 * @example const toHaveTask = createMatcher('toHaveTask', async (account, context, id) => ({ pass, wanted, found }));
 */
export function createMatcher<Args extends readonly unknown[]>(
  name: string,
  look: (account: AccountHandle, context: MatcherContext, received: Subject, ...args: Args) => Promise<Finding>,
) {
  return function match(this: MatcherContext, received: unknown, ...args: Args): Promise<MatcherResult> {
    const isNot = this.isNot === true;
    const frames = callerFrames(match);
    const run = async (): Promise<MatcherResult> => {
      try {
        const { pass, wanted, found } = await look(accountOf(received, name), this, received as Subject, ...args);
        const expectation = `Expected the account ${wordWish(wanted, isNot)}.`;
        const message = () => [headline(name, isNot), '', expectation, ...found].join('\n');
        if (pass === isNot) throw new Error(message());
        return { pass, message };
      } catch (error) {
        throw pointAt(error, frames);
      }
    };
    const account = isFixture(received) ? received.account : received;
    return typeof account === 'object' && account !== null ? trackAssertion(account, run(), frames) : run();
  };
}

/** `nothing` where there are no lines. */
export const listed = (title: string, lines: readonly string[], nothing: string): readonly string[] =>
  lines.length === 0 ? [nothing] : [title, ...lines.map((line) => `  ${line}`)];

// Violations that a test means to cause, or forgives: said in the test itself, heard by the judgement at its end and by
// `toHaveNoContractViolations`.

interface IgnoredFindings {
  readonly ignore: readonly string[];
  readonly expect: readonly string[];
}

const none: IgnoredFindings = { ignore: [], expect: [] };

/** By the account's handle, which the fixture and its matchers share. */
const given = new WeakMap<object, IgnoredFindings>();

/** @example ignoredFindingsOf(kling.account).expect */
export const ignoredFindingsOf = (account: object): IgnoredFindings => given.get(account) ?? none;

/** @throws TypeError when no rule is called so, with the nearest one */
export function ignoreFindings(account: object, { ignore = [], expect = [] }: Partial<IgnoredFindings>): void {
  const known = clientRules.map(({ id }) => id);
  for (const wish of [...ignore, ...expect]) checkWord(wish.split(':', 1)[0], known, 'rule on clients');
  const { ignore: ignored, expect: expected } = ignoredFindingsOf(account);
  given.set(account, {
    ignore: [...new Set([...ignored, ...ignore])],
    expect: [...new Set([...expected, ...expect])],
  });
}

// The words that expectations are made of. A misspelt one would pass with `.not` for something that did not happen, so
// the compiler and the matchers refuse it. They are the catalog's and the vendors' own.

export type { OperationId } from '../contracts/spec/vendors.ts';

export const taskStatuses = [
  'submitted',
  'processing',
  'succeed',
  'failed',
] as const satisfies readonly ControlTaskStatus[];

export const productIds = [...new Set(catalog.flatMap(({ product }) => product ?? []))] as readonly ProductId[];

export const dialectIds: readonly DialectId[] = vendorIds;

export const operationIds = catalog.map(({ id }) => id) as readonly string[] as readonly OperationId[];

/** Status of a task in a callback, in the word of the API that sends it: `succeed`, `succeeded`, `success`, `completed`. */
export type CallbackStatus = StatusWord;

const callbackForms = vendors.flatMap((vendor) => [vendor, ...(vendor.newer ? [vendor.newer] : [])]);

export const callbackStatuses = [
  ...new Set(callbackForms.flatMap(({ tasks }) => tasks.statuses.flat())),
] as readonly string[] as readonly CallbackStatus[];

const statusOfWord: ReadonlyMap<string, string> = new Map(
  callbackForms.flatMap(({ callback }) => Object.entries(callback.words).map(([status, word]) => [word, status])),
);

/**
 * The status that the control API has for a word of a callback: it has one set of words for every dialect.
 *
 * @example toControlStatus('completed') // 'succeed'
 */
export const toControlStatus = (word: CallbackStatus): string => statusOfWord.get(word) ?? word;

// Everything of a paged list.

interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Reads page by page, until there are no more. */
export async function listAll<T>(read: (page: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { items, more } = await read(page);
    all.push(...items);
    if (!more) return all;
  }
}

/** Every task of the account, newest first. */
export const listTasks = (account: AccountHandle): Promise<readonly ControlTask[]> =>
  listAll(async (page) => {
    const { tasks, more } = await account.tasks({ page });
    return { items: tasks, more };
  });

// Assertions that were not awaited. Ours ask the emulator and are asynchronous: without `await` a test would end before
// they have looked, and pass.

/** By what the assertion was about: an account's handle, which a fixture and its account share. */
const running = new WeakMap<object, Map<Promise<unknown>, string>>();

/**
 * Remembers an assertion until it has an answer.
 *
 * @param frames where it stands
 */
function trackAssertion<T>(about: object, assertion: Promise<T>, frames: string): Promise<T> {
  const open = running.get(about) ?? new Map<Promise<unknown>, string>();
  running.set(about, open.set(assertion, frames));
  const forget = () => void open.delete(assertion);
  assertion.then(forget, forget);
  return assertion;
}

/**
 * To be called when a test has ended: an assertion that is still looking was not awaited.
 *
 * @throws Error when there is one
 */
export async function settleAssertions(about: object): Promise<void> {
  const open = [...(running.get(about) ?? [])];
  const [first] = open;
  if (!first) return;
  await Promise.allSettled(open.map(([assertion]) => assertion));
  const error = new Error(
    `${open.length === 1 ? 'An assertion' : `${open.length} assertions`} about Kling had no answer yet when the test ended: ` +
      'write `await expect(kling)…`.',
  );
  error.stack = `${error.name}: ${error.message}\n${first[1]}`;
  throw error;
}
