/**
 * What is known of one vendor, as one value: emulator, contract kit, OpenAPI and command line read it and name no
 * vendor themselves. How the emulator behaves stands in `emulator/dialects/<vendor>.ts`.
 */
import type { Fact, SettingRow } from '../setting-rows.ts';
import type { OperationRow } from '../operation.ts';
import type { Mark } from '../parsed-request.ts';

/** How a client shows who it is. */
export interface CredentialForm {
  /** Header that carries the key, as the vendor's pages write it. */
  readonly header: string;
  /** Word before the key; without it the key is the whole value of the header. */
  readonly scheme?: 'Bearer';
  /** What may stand there, in a sentence. */
  readonly description: string;
  /** How keys begin that the vendor takes; empty = in any way. */
  readonly keyPrefix: string;
  /** The sign at which a key ends, behind its beginning: what follows is not read. */
  readonly keyEnd?: string;
  /** What that is known from. */
  readonly keyEndFact?: string;
  /** How keys of an emulator begin: a form that the vendor takes, and that no real key has. */
  readonly emulatorPrefix: string;
}

/** Any bearer token is a key. */
export const bearer = { header: 'Authorization', scheme: 'Bearer', keyPrefix: '', emulatorPrefix: 'emu-' } as const;

/** Environment variables by which clients and the contract kit find the API and their credentials. */
interface EnvironmentNames {
  readonly baseUrl: string;
  /** What the value of `baseUrl` ends in, where clients put only the rest of a path behind it. */
  readonly basePath?: string;
  readonly apiKey: string;
  /** Access key and secret that sign tokens, where the vendor has them. */
  readonly accessKey?: string;
  readonly secretKey?: string;
  /** Secret that callbacks are signed with. */
  readonly webhookSecret?: string;
  /** Further names by which published clients read the same values. */
  readonly otherNames?: Readonly<Partial<Record<'baseUrl' | 'apiKey' | 'accessKey' | 'secretKey', readonly string[]>>>;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The parsed body; `undefined` when it is no JSON. */
  readonly json: unknown;
}

/** A refusal for what the client sent; 408 is for how long it took. */
export const isClientError = ({ status }: Answer): boolean => status >= 400 && status < 500 && status !== 408;

/** HTTP status of a business code by the vendor's table, the `x-kling-codes` of its error schema. */
export type StatusOf = (code: number) => number | undefined;

/** What a refusal says. */
export interface ToldRefusal {
  /** Which of the vendor's bodies it is, where there are several. */
  readonly form?: string;
  /** Its text; absent where the text says nothing. */
  readonly text?: string;
  /** The code, where the body carries one. */
  readonly code?: number;
  /** HTTP statuses that may come with it; absent: the one that the vendor's table has for its code. */
  readonly statuses?: readonly number[];
}

/** How answers are read: yes, no, too fast, no money, a refused key. */
export interface AnswerReading {
  isAccepted(answer: Answer): boolean;
  /**
   * An explicit no: nothing was made or charged. Whatever is neither this nor a yes may have been paid. HTTP 408 is none:
   * a server that answers it may have passed the request on.
   */
  isRefused(answer: Answer): boolean;
  /** Nothing was made or charged, and waiting helps. */
  isLimited(answer: Answer): boolean;
  /** The service is closed for a while, or for us: nothing can be judged. */
  isClosed(answer: Answer, statusOf: StatusOf): boolean;
  /** The account can't pay, or has no right to the resource. */
  lacksFunds(answer: Answer, statusOf: StatusOf): boolean;
  refusesKey(answer: Answer): boolean;
  /** Id of the task that an answer is about. */
  taskId(body: unknown): string | undefined;
  /** What a refusal says; nothing when its body is none of the vendor's. */
  readRefusal(answer: Answer): ToldRefusal | undefined;
  /** Whether a refusal's text is one of the known ones, or holds one of them. */
  readonly refusalTexts: 'whole' | 'part';
  /** How well texts of refusals are known, when less well than the schemas say. */
  readonly wordingMark?: Mark;
  /** What the HTTP statuses of refusals rest on. */
  readonly statusFact?: string;
  /** What every refusal of a field rests on. */
  readonly refusalFacts: readonly string[];
  /** What a valid request of a row and its answers rest on, beside what its schemas cite. */
  successFacts(row: OperationRow): readonly string[];
  /** Members of answers that some targets leave out. */
  readonly mayLack: readonly string[];
  /** HTTP statuses of success. */
  readonly successStatuses: readonly number[];
  /** Content type of refusals, where it is not `application/json`: `application/problem+json` (RFC 9457). */
  readonly refusalType?: string;
  /** What the schemas tell of rules of the stage `lookups` shows later, on the task: the gateway has answered before. */
  readonly looksUpLater: boolean;
}

/** How a task is shown. */
export interface TaskReading {
  /** The task in the body of an answer. */
  task(body: unknown): unknown;
  readonly statusField: string;
  /** In the order in which they come; the last ones are ends. */
  readonly statuses: readonly (readonly string[])[];
  readonly success: string;
  /** Why a task has failed. */
  reason(task: unknown): string | undefined;
  /** Field with the units that were taken, as a text. */
  readonly deductionField: string | undefined;
  /** How one is asked for. */
  ask(id: string): { readonly id: string } | { readonly query: Readonly<Record<string, string>> };
}

/** Where a task can be, in Kling's words; a gateway has its own. */
export type Stage = 'submitted' | 'processing' | 'succeed' | 'failed';

/** A task as a callback shows it. */
export interface ToldTask {
  readonly id: string;
  readonly product: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** What callbacks look like. */
export interface CallbackForm {
  /** Keys that lead to the task in a message. */
  readonly place: readonly string[];
  readonly idField: string;
  readonly idForm: 'snowflake' | 'uuid' | 'cuid';
  /** What stands before it in an id. */
  readonly idPrefix?: string;
  readonly statusField: string;
  /** Stages that are notified, in the order of a task's life; the words for them. */
  readonly words: Readonly<Partial<Record<Stage, string>>>;
  /** What every message must have of the task. */
  readonly required: readonly string[];
  /** Members that are not those of the schema's example. */
  members(task: ToldTask, stage: Stage, now: number): Readonly<Record<string, unknown>>;
  /** Members of the example that a message of this stage has not. */
  omits(stage: Stage): readonly string[];
  /** Whether callbacks can be signed. */
  readonly signs: boolean;
  /** How long a receiver may take to answer, where a source says so. */
  readonly answerMs: number;
  /** What a callback is known from. */
  readonly facts: readonly string[];
  /** What the time to answer is known from. */
  readonly answerFact: string;
}

/** Where a vendor tells money in words of its own: the contract kit holds it against the prices of its rows. */
export interface MoneyReading {
  /** What an ended task says it has taken, in micro-USD. */
  taken?(task: unknown): number | undefined;
  /** What an answer of the `get-balance` row says is left, in micro-USD. */
  left?(body: unknown): number | undefined;
  /** What it is known from: that a success alone is charged, then the prices. */
  readonly facts: readonly [charged: string, ...prices: string[]];
}

/** An operation of the vendor that the catalog has no row for: known by name only. */
export interface KnownOperation {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path template; a segment in braces stands for any one. */
  readonly path: string;
  /** Body field that picks it, at a path that the catalog has. */
  readonly selector?: { readonly field: string; readonly value: string };
  /** What it does, in a few words. */
  readonly title: string;
  /** Where it is known from. */
  readonly source: string;
}

export interface Vendor {
  readonly id: string;
  /** Sells another vendor's API: its customers have a balance there in US dollars, and no resource packs. */
  readonly isGateway: boolean;
  /** Title of its OpenAPI document. */
  readonly title: string;
  readonly operations: readonly OperationRow[];
  readonly facts: readonly Fact[];
  /** Settings that only this vendor has. */
  readonly settings: Readonly<Record<string, SettingRow>>;
  /** Those of its settings that are read before the account of a request is known, beside `auth.…` and `onlyWhen`. */
  readonly emulatorWideSettings: readonly string[];
  /** Unknown paths at or below these are answered by this vendor. */
  readonly prefixes: readonly string[];
  /** Paths that stay unknown, with what stands below them, although another vendor has them. */
  readonly reservedPaths: readonly string[];
  /** Operations of the vendor that have no row: reported by name, never taken for a client's mistake. */
  readonly notEmulated: readonly KnownOperation[];
  /** Body of refusals that belong to no operation. */
  readonly errorSchema: string;
  /** Id of the vendor whose API it passes on: that one's checks hold for it too, at its own rows of the same names. */
  readonly relays: string | undefined;
  /**
   * Id of the call that shows whether the API answers and takes a key: free, for every account, without parameters. Where there is
   * none, the read of a task: that a task is not there says that the key was taken.
   */
  readonly greeting: string;
  readonly answers: AnswerReading;
  readonly tasks: TaskReading;
  readonly callback: CallbackForm;
  /** Tasks and callbacks of the operations of its newer standard, where it has one. */
  readonly newer?: { readonly tasks: TaskReading; readonly callback: CallbackForm };
  /** Where a create names the receiver of its callbacks: a JSON pointer into its body. */
  readonly callbackPointer: string;
  readonly money?: MoneyReading;
  readonly credential: CredentialForm;
  readonly environment: EnvironmentNames;
  /** JSON pointers of fields whose documented type is text although they hold numbers. */
  readonly numbersAsText: readonly string[];
  /** A success may bring no result: the control API can ask for one. */
  readonly succeedsWithoutResult: boolean;
  /** When its work belongs to an account of its own at Kling: no other vendor knows it, and it knows none of theirs. */
  readonly apart?: { readonly setting: string; when(settings: Readonly<Record<string, unknown>>): boolean };
  /** Body field in which a client names its task itself, so that a second create with the same name is refused. */
  readonly externalIdField: string | undefined;
}

/**
 * The value of the header that carries a key.
 *
 * @example keyValue(vendorOf('kling'), 'my-key') // 'Bearer my-key'
 */
export const keyValue = ({ credential: { scheme } }: Pick<Vendor, 'credential'>, key: string): string =>
  scheme === undefined ? key : `${scheme} ${key}`;

/**
 * The key in the value of a vendor's header, however it was written.
 *
 * @example keyIn('Bearer my-key') // 'my-key'
 */
export const keyIn = (value: string): string => value.replace(/^bearer(?:\s+|$)/i, '').trim();
