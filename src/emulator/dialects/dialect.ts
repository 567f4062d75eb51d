/**
 * How one vendor speaks: pure functions between its bodies and the core's values, and the order in which it judges.
 * A dialect never validates, journals, injects faults or touches a store.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Fault, Notice, RuleSettings } from '../../contracts/spec/parsed-request.ts';
import type { Command } from '../core/commands.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { CallbackPolicy, FilePolicy } from '../core/decider.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Account, Task } from '../core/records.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AcceptanceCheck, LateChecks } from '../core/submit.ts';
import type { BillTerms } from '../core/funds.ts';
import type { Chance } from '../core/chance.ts';

/**
 * Steps of the request path, run in the order the dialect gives. `pick-operation` reads the body field that picks one of
 * several operations at a path; `check-money` judges a gateway's money before the request itself.
 */
export type StageName =
  'authenticate' | 'limit-rate' | 'read-body' | 'pick-operation' | 'check-money' | 'judge-request';

/** A credential as sent, before it is looked up. */
export type Presented =
  | { readonly kind: 'jwt'; readonly token: string }
  | { readonly kind: 'api-key'; readonly key: string }
  | { readonly kind: 'unusable'; readonly failure: Failure };

/**
 * Any bearer token as a key: how gateways without tokens of their own take credentials.
 *
 * @param value of the header that carries the key
 * @example readBearer('Bearer sk_EmuKey0123456789') // { kind: 'api-key', key: 'sk_EmuKey0123456789' }
 */
export function readBearer(value: string | undefined): Presented {
  const [scheme = '', token = '', ...rest] = (value ?? '').trim().split(/\s+/);
  if (scheme === '') return { kind: 'unusable', failure: fail('auth.missing') };
  if (scheme.toLowerCase() !== 'bearer' || token === '' || rest.length > 0) {
    return { kind: 'unusable', failure: fail('auth.invalid') };
  }
  return { kind: 'api-key', key: token };
}

/** The first word of a failure's code. */
type FamilyOf<Code> = Code extends `${infer Family}.${string}` ? Family : never;
type Family = FamilyOf<FailureCode>;

/** How a vendor puts failures: each family, and what of it is put in another way. */
export type Wordings<Wording> = Readonly<Record<Family, Wording> & Partial<Record<FailureCode, Wording>>>;

/** @example wordingOf(wordings, 'auth.expired') // that of the family `auth` */
export function wordingOf<Wording>(wordings: Wordings<Wording>, code: FailureCode): Wording;
export function wordingOf<Wording>(wordings: Partial<Wordings<Wording>>, code: FailureCode): Wording | undefined;
export function wordingOf<Wording>(wordings: Partial<Wordings<Wording>>, code: FailureCode): Wording | undefined {
  return wordings[code] ?? wordings[code.slice(0, code.indexOf('.')) as Family];
}

/** A request that was judged and found right, or right but for what is judged later. */
export interface ReadRequest {
  readonly operation: Operation;
  /** Body or query as read. */
  readonly value: Json;
  /** The judged part inside the body as read; empty where the operation has none. */
  readonly part: Json;
  /** The same as it was written: spelling of numbers, order of names, white space. */
  readonly partText: string;
  /** The body as it was sent. */
  readonly sent: Json;
  /** The `{id}` of the path. */
  readonly id: string;
  readonly settings: Settings;
}

/** What encoding an answer needs beside the outcome. */
export interface AnswerContext {
  readonly requestId: string;
  readonly operation: Operation | undefined;
  readonly account: Account | undefined;
  readonly settings: Settings;
  /** `http://host:port` for result URLs. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  /** The `{id}` of the path. */
  readonly id: string | undefined;
  /** The body as it was sent, where it was an object. */
  readonly sent: Json | undefined;
  /** Epoch ms of the account's clock (wall time when there is no account). */
  readonly now: number;
}

export interface WireAnswer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
  /** Further headers. The content type is a fact of the vendor (`answers.refusalType`): an answer has one only. */
  readonly headers?: Readonly<Record<string, string>> & { readonly 'content-type'?: never };
  /** A setting makes it say what no schema describes: strict mode lets it pass. */
  readonly isOffContract?: boolean;
  /** Schema of the body, where it is neither the operation's nor the vendor's body of refusals. */
  readonly schema?: string;
}

/** Requests per second that a dialect allows, counted under a name of its own; 0 = any number. */
export interface RateRule {
  readonly counter: string;
  /** The setting that says how many. */
  readonly setting: string;
  readonly perSecond: number;
}

export interface Dialect {
  /** Id of the vendor that it speaks for. */
  readonly id: string;
  readonly stages: readonly StageName[];
  /** Order of refusals at acceptance. */
  readonly acceptance: readonly AcceptanceCheck[];
  /** Checks that show as a failed task instead of a refusal. */
  late?(settings: Settings): LateChecks;
  /** What a task of the operation costs at the gateway; a dialect without it is paid from packs. */
  billing?(operation: Operation, settings: Settings): BillTerms | undefined;
  /** Micro-USD a unit, where an account's cash pays for what no pack can. */
  readonly cashPerUnit?: number;
  /** The gateway's own id of a new task. */
  mintAlias?(chance: Chance): string;
  /** Settings under which requests are read, where they differ from the account's. */
  ruleSettings?(settings: Settings): RuleSettings;
  /** Which of several broken rules are reported; without it all are. */
  pickFaults?(faults: readonly Fault[], settings: Settings): readonly Fault[];
  /** How several broken rules are reported at once; without it the first is reported. */
  joinRefusals?(messages: readonly string[]): string;
  /** The body as it is judged, where the gateway takes fields of its own out of it. */
  readOwnFields?(sent: Json, operation: Operation, settings: Settings): Json;
  /** What is worth telling of a request that is right, where the gateway reads it in another way than Kling would. */
  noteRead?(value: Json, operation: Operation): Notice | undefined;
  /** What the gateway itself refuses before the request is judged. */
  precheck?(sent: Json, operation: Operation, settings: Settings): Failure | undefined;
  rateRule(operation: Operation, settings: Settings): RateRule;
  /** @param value of the header that the vendor's credentials stand in */
  readCredential(value: string | undefined, settings: Settings): Presented;
  decode(request: ReadRequest): Command;
  encode(outcome: Outcome, context: AnswerContext): WireAnswer;
  /** Body of a callback about the task as it stands; `undefined` = none is sent. */
  encodeCallback(task: Task, account: Account, origin: string): string | undefined;
  /** @param operation id of the one that made the task, where its statuses matter */
  callbackPolicy(settings: Settings, operation?: string): CallbackPolicy;
  filePolicy(settings: Settings): FilePolicy;
}
