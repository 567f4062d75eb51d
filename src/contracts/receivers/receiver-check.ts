/**
 * What a check of a receiver is: a row of facts about itself and a function that plays Kling and tells what it found.
 */
import type { Finding } from '../run/check.ts';
import type { FactId } from '../spec/vendors.ts';
import type { Mark } from '../spec/parsed-request.ts';
import type { Ids, Json, Stage, Task, VendorSimulator } from './vendor-simulator.ts';
import type { Outcome, Pace } from './sender.ts';
import type { Probe } from './probe.ts';
import { strongestMark } from '../assertions/answers.ts';

/** What is found on a `must` fails the run; on a `should` it is info, unless the run is strict. */
export type Severity = 'must' | 'should';

type ReceiverNeed =
  /** Deliveries can be signed, and forged. */
  | 'secret'
  /** What was done can be looked at. */
  | 'probe';

/** A message on its way: the same one may be tried several times. */
export interface Message {
  readonly task: Task;
  /** `webhook-id`: unique to the message. */
  readonly id: string;
  readonly body: Buffer;
}

/** How an attempt differs from an ordinary one. */
export interface DeliveryOptions {
  readonly contentType?: string;
  /** Signed and stamped so many seconds before now. */
  readonly ageSeconds?: number;
  /** Changes the signing headers after they were made; `{}` sends none. */
  readonly forge?: (headers: Signing) => Readonly<Record<string, string>>;
  /** Sent in place of the body that was signed. */
  readonly body?: Buffer;
  readonly method?: string;
  readonly pace?: Pace;
  readonly deadlineMs?: number;
}

/** The three headers of a signed delivery. */
export interface Signing {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** An attempt and how it ended. */
export interface Posted {
  readonly outcome: Outcome;
  /** The attempt as a line for a shell. */
  readonly curl: string;
}

export interface ReceiverFinding extends Pick<Finding, 'rule' | 'message'> {
  readonly posted?: Posted;
  /** By default that of the check. */
  readonly severity?: Severity;
  readonly fact?: FactId;
}

/** How far a run goes. */
export interface Limits {
  /** How long a receiver may take to answer. */
  readonly answerMs: number;
  /** How long an answer is waited for at all. */
  readonly deadlineMs: number;
  /** Between two looks through the probe. */
  readonly lookMs: number;
  /** How long it may take until the probe shows an effect. */
  readonly settleMs: number;
  /** How long nothing must change for an effect to be over. */
  readonly quietMs: number;
  /** Deliveries at once. */
  readonly burst: number;
  /** Over how long a slow body is sent. */
  readonly slowBodyMs: number;
  /** Size of the huge body. */
  readonly hugeBytes: number;
}

/** What a running check may use. */
export interface ReceiverContext {
  readonly vendor: VendorSimulator;
  readonly limits: Limits;
  readonly ids: Ids;
  /** Present where the check needs it. */
  readonly secret: string | undefined;
  /** Present where the check needs it. */
  readonly probe: Probe | undefined;
  /** A task that the receiver does not know; by default of the first product. */
  newTask(product?: string): Task;
  /** The message of a task at a stage. */
  compose(task: Task, stage: Stage, change?: (message: Json) => unknown): Message;
  /** A message with a body of any kind. */
  composeText(task: Task, body: string | Buffer): Message;
  /** Sends a message, signed when there is a secret. Throws `Inconclusive` when no server is reached. */
  post(message: Message, options?: DeliveryOptions): Promise<Posted>;
  /** Sends a message and never throws. */
  tryPost(message: Message, options?: DeliveryOptions): Promise<Posted>;
  /** A text from outside as a report may show it: one line, cut, without secrets. */
  show(text: string): string;
  /** Tells something that is not as it should be. */
  find(finding: ReceiverFinding): void;
  wait(ms: number): Promise<void>;
}

export interface ReceiverCheck {
  /** For example `receiver/signature/stale`. */
  readonly id: string;
  readonly title: string;
  /** Why it matters: what goes wrong with a receiver that fails. */
  readonly meaning: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly facts: readonly FactId[];
  /** Where the rule is known from, beside the facts. */
  readonly sources: readonly string[];
  readonly mark: Mark;
  readonly needs: readonly ReceiverNeed[];
  run(context: ReceiverContext): Promise<void>;
}

/** The scheme that Kling's page names; it says what a receiver has to do. */
export const standardWebhooks = 'Standard Webhooks specification, standardwebhooks.com';
/** For rules that any endpoint open to the world lives by. */
export const goodPractice = 'good practice of HTTP endpoints';

type CheckText = Pick<ReceiverCheck, 'title' | 'meaning' | 'run'> & {
  /** Group and name: `signature/stale`. */
  readonly id: string;
  readonly severity?: ReceiverCheck['severity'];
  readonly tags?: readonly string[];
  readonly facts?: readonly FactId[];
  readonly sources?: readonly string[];
  /** By default the best mark of its facts; without facts `inferred`. */
  readonly mark?: Mark;
  readonly needs?: ReceiverCheck['needs'];
};

/** Completes a check of a receiver: its group is a tag, and so are its needs. */
export function defineReceiverCheck(text: CheckText): ReceiverCheck {
  const { facts = [], needs = [], severity = 'must' } = text;
  const [group = ''] = text.id.split('/');
  return {
    id: `receiver/${text.id}`,
    title: text.title,
    meaning: text.meaning,
    severity,
    tags: [...new Set([group, ...(text.tags ?? []), ...needs, severity])],
    facts,
    sources: text.sources ?? [],
    mark: text.mark ?? (facts.length > 0 ? strongestMark(facts) : 'inferred'),
    needs,
    run: text.run,
  };
}
