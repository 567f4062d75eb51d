/**
 * What a check is. Checks are values: a row of facts about themselves and a function that looks at a target and tells
 * what it found; it never throws over a target's behaviour.
 */
import type { Cost } from '../budget/prices.ts';
import type { CallOptions, Timeouts, Exchange } from '../wire/http-client.ts';
import type { TokenMaker } from '../wire/profiles.ts';
import type { FetchedFile } from '../wire/target.ts';
import type { Receiver } from '../wire/callback-server.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { vendorIds } from '../spec/vendors.ts';
import type { Mark } from '../spec/parsed-request.ts';
import { ttsVoices } from '../spec/voices.ts';
import { findNearName, findWholeName, suggestKnown } from '../spec/near-name.ts';

// Values that a schema can't give: things that must exist at the target. An emulator takes any URL; the real API
// fetches it.

export interface Samples {
  /** A recording of one human voice, 5 to 30 s, that the target can fetch. */
  readonly voiceUrl: string | undefined;
  /** A video of 3 to 20 s that the target can fetch. */
  readonly videoUrl: string | undefined;
  /** A named voice for speech, by language. */
  readonly speakers: Readonly<Record<'zh' | 'en', string>>;
}

/** The recording of the official sample request (documented). */
const officialVoiceUrl = 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3';
/** Good enough for a target that does not look; the real API could not fetch it. */
const placeholderVideoUrl = 'https://example.com/clips/waves.mp4';

function findSpeaker(language: 'zh' | 'en'): string {
  const speaking = ttsVoices.filter((voice) => voice.languages.includes(language));
  return (speaking.find((voice) => voice.seenOnSingapore) ?? speaking[0])?.id ?? '';
}

/**
 * The samples of a run: what the user named, else what is known to work.
 *
 * @example createSamples({ looksAtMedia: false })
 */
export function createSamples(options: {
  /** The target fetches media. */
  readonly looksAtMedia: boolean;
  readonly voiceUrl?: string;
  readonly videoUrl?: string;
}): Samples {
  const videoUrl = options.videoUrl ?? (options.looksAtMedia ? undefined : placeholderVideoUrl);
  return {
    voiceUrl: options.voiceUrl ?? officialVoiceUrl,
    videoUrl,
    speakers: { zh: findSpeaker('zh'), en: findSpeaker('en') },
  };
}

/** What must be known or there before a check can look. */
export type Need =
  /** An access key with its secret, to sign tokens with. */
  | 'access-key'
  /** An API key. */
  | 'api-key'
  /** An API key of a second account. */
  | 'other-key'
  /** Credentials are compared with known ones: not an emulator in open mode. */
  | 'known-credentials'
  /** The target can reach a receiver of ours. */
  | 'receiver'
  /** The account's webhook secret. */
  | 'webhook-secret'
  /** A voice recording that the target can fetch. */
  | 'voice-source'
  /** A video that the target can fetch, or one of the account's. */
  | 'video-source';

/** Something that is not as the contract says. */
export interface Finding {
  /** Short name of the broken rule, for example `status`, `code`, `deduction`. */
  readonly rule: string;
  /** One sentence: what should be and what was found. */
  readonly message: string;
  /** How well the broken rule is known; a real target can't fail over `invented` ones. */
  readonly mark: Mark;
  readonly fact?: FactId;
  readonly exchange?: Exchange;
}

/** Thrown by a check that can't be made on this target; becomes the verdict `skipped`. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

/** The API key of a second account. */
export interface OtherKey {
  readonly value: string;
  /** The environment variable that gives it: what is shown in its place, and how its calls are distinguished from the account's own. */
  readonly variable: string;
}

/** What is the same for every check of a run. */
export interface RunFacts {
  readonly strict: boolean;
  readonly timeouts: Timeouts;
  readonly samples: Samples;
  readonly seed: string;
  readonly receiver: Receiver | undefined;
  readonly tokens: TokenMaker | undefined;
  readonly webhookSecrets: readonly string[];
  readonly apiKey: string | undefined;
  readonly otherKey: OtherKey | undefined;
  /** Milliseconds of the machine, for deadlines. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** A unique text. */
  readonly uniqueName: () => string;
  /** Answers that requests of this run build on, by the id of the operation: each is asked for once. */
  readonly made: Map<string, Promise<unknown>>;
}

/** What a running check may use. */
export interface CheckContext extends RunFacts {
  /** What checks of this run have sent and received so far. */
  history(): readonly Exchange[];
  /** Milli-units that may still be spent by this check. */
  allowance(): number;
  /**
   * Sends one request of an operation. One that may be paid is allowed, reserved and charged here, with any credential.
   *
   * @throws NotAllowed when it may not be sent
   */
  call(operation: Operation, options?: CallOptions): Promise<Exchange>;
  /** Fetches a result file without credentials. */
  fetchFile(url: string, headers?: Readonly<Record<string, string>>): Promise<FetchedFile>;
  /** Tells something that is not as it should be. */
  find(finding: Finding): void;
  /** Notes what a finished task took, beside what the price table says, where that can be known. */
  noteDeduction(taskId: string, expectedMilli: number | undefined, actual: string): void;
}

export interface Check {
  /** For example `kling.create-custom-voice/missing/voice_name`. */
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly operation?: string;
  readonly cost: Cost;
  /** How well the judged behaviour is known. */
  readonly mark: Mark;
  /** The facts it rests on. */
  readonly facts: readonly FactId[];
  readonly needs: readonly Need[];
  /**
   * `shared` runs beside others; `alone` by itself, after those, because it watches something that others change; `last`
   * by itself at the end, because it looks at what the run has seen.
   */
  readonly stage: 'shared' | 'alone' | 'last';
  run(context: CheckContext): Promise<void>;
}

/** Checks of one subject, made when they are asked for. */
export interface Family {
  /** Words that their ids have behind the operation, or in its place; absent: any. */
  readonly words: string | undefined;
  /** Whether a check with this id may be one of them. */
  readonly has: (id: string) => boolean;
  readonly make: () => Promise<readonly Check[]>;
}

/**
 * A family of checks, made once.
 *
 * @throws Error from `make`, when a check is not of the family's words: selected by its id it would not be found
 * @example family('callback', async () => (await import('./callbacks.ts')).callbackChecks())
 */
export function family(words: string | undefined, load: () => Promise<readonly Check[]>): Family {
  const known = words?.split(' ');
  const has = (id: string): boolean => {
    const [place = '', word = ''] = id.split('/');
    return known === undefined || known.includes(word) || known.includes(place.slice(place.indexOf('.') + 1));
  };
  const makeNow = async () => {
    const checks = await load();
    const strange = checks.find(({ id }) => !has(id));
    if (strange) throw new Error(`The check ${strange.id} has none of the words of its family: ${words ?? ''}.`);
    return checks;
  };
  let made: Promise<readonly Check[]> | undefined;
  return { words, has, make: () => (made ??= makeNow()) };
}

export type Selection<One> =
  { readonly ok: true; readonly checks: readonly One[] } | { readonly ok: false; readonly problem: string };

/**
 * The checks that any of the names stands for: a tag, the id of a check, or the beginning of ids ending in `/`.
 *
 * @param lister what shows every name
 * @example selectChecks(await buildSuite('kling'), ['auth', 'kling.text-to-speech/'])
 */
export function selectChecks<One extends Pick<Check, 'id' | 'tags'>>(
  suite: readonly One[],
  names: readonly string[],
  lister = "'contract list'",
): Selection<One> {
  if (names.length === 0) return { ok: true, checks: suite };
  const matches = ({ id, tags }: One, name: string) =>
    id === name || tags.includes(name) || (name.endsWith('/') && id.startsWith(name));
  const unknown = names.find((name) => !suite.some((check) => matches(check, name)));
  if (unknown === undefined)
    return { ok: true, checks: suite.filter((check) => names.some((name) => matches(check, name))) };
  return {
    ok: false,
    problem: `No check or tag is called '${unknown.slice(0, 80)}'.${suggestSelection(unknown, suite, lister)}`,
  };
}

/** The tag or the check that is meant: nearly written so, without its vendor, by a part of its words, or of another suite. */
function suggestSelection(unknown: string, suite: readonly Pick<Check, 'id' | 'tags'>[], lister: string): string {
  const tags = [...new Set(suite.flatMap((check) => check.tags))];
  const ids = suite.map(({ id }) => id);
  const near = findWholeName(unknown, ids) ?? findNearName(unknown, [...tags, ...ids]);
  if (near !== undefined) return ` Did you mean '${near}'?`;
  const [place = ''] = unknown.split('/');
  const operations = tags.filter((tag) => tag.includes('.'));
  const [vendor = ''] = place.split('.');
  if (vendorIds.some((id) => id === vendor) && operations.every((name) => !name.startsWith(`${vendor}.`)))
    return ` It is a name of the suite of ${vendor}: --profile ${vendor} selects that.`;
  const withoutVendor = (name: string) => name.slice(name.split('/')[0]?.includes('.') ? name.indexOf('.') + 1 : 0);
  const byName = new Map([...operations, ...ids].map((name) => [withoutVendor(name), name]));
  const find = (name: string) => byName.get(findNearName(withoutVendor(name), [...byName.keys()]) ?? '');
  const bare = find(unknown) ?? find(place);
  if (bare !== undefined) return ` Did you mean '${bare}'?`;
  const [owner = ''] = operations[0]?.split('.') ?? [];
  const alike = suggestKnown(place.includes('.') ? place : `${owner}.${place}`, operations);
  return alike.startsWith(' Did you mean') ? alike : ` ${lister} shows every name.`;
}
