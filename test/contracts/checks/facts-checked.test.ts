/** Every fact about Kling and its gateways is looked at by a check, or there is a reason why none can. */
import { expect, test } from 'vitest';
import { facts } from '../../../src/contracts/spec/vendors.ts';
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';

const notCausable = 'can not be caused over the API';
const ofAccount = 'would need an account of its own: without packs, or with one that is used up';
const noPromise = 'is an observation of one day, no promise';

const inside = "can not be seen from outside: the ledger is the gateway's own";

/** Why no check looks at a fact. */
const reasons: Readonly<Record<string, string>> = {
  'api-key-form': "the form of a key is the console's affair; a key is sent as it is",
  'jwt-leeway': 'the leeway is unknown: an hour is refused, a second is not tried',
  'jwt-exp-required': 'both readings are settings; every sample has exp',
  'content-policy': notCausable,
  'not-emulated': 'operations that we have not are none that we could judge',
  'content-risk': notCausable,
  'rate-limit': 'a limit is respected when it is met, not provoked',
  'retry-after': 'a limit is respected when it is met, not provoked',
  'wording-unrecorded': 'texts without a record are not held against a target',
  'wording-unknown-key': 'unknown keys are ignored by default; where they are refused, 1201 is enough',
  'key-order': 'the order of keys is no part of the contract: JSON objects have none',
  'task-info-empty': 'both forms were observed',
  'external-id-reuse': notCausable,
  'assumed-duration': 'is about targets that do not look at media',
  'callback-timeout': 'would hold up the run; no evidence to compare with',
  'voice-limit': 'would need any number of voices',
  'custom-voice-time': noPromise,
  'video-to-audio-time': noPromise,
  'tts-catalogue-by-host': noPromise,
  'no-funds': ofAccount,
  'concurrency-refusal': 'a limit is respected when it is met, not provoked',
  'task-limit': 'would need any number of tasks',
  'concurrency-tts': 'a limit is respected when it is met, not provoked',
  'trial-pack': ofAccount,
  'billing-order': 'others may be charged at the same time; count and order are our default',
  'cash-after-packs': ofAccount,
  'page-tasks-product-type': 'our default: which value finds them is unknown',
  'new-callback-body': 'a look would cost 1.5 units: a test of the emulator has it',
  'new-paths': 'a path that is not there shows in every check of its operation',
  'voice-control': 'shows in the bill of a voiced video only: 12 units a look',
  'price-4-0': 'our default: prices of 4.0 are unknown',
  'price-video-table': 'a finished task of the newer standard tells its bill in another form',
  'solutions-paths': 'a path that is not there shows in every check of its operation',
  'talking-agent-length': 'our default: the pace of a presenter is not documented',
  'price-talking-agent': 'a finished task of the newer standard tells its bill in another form',
  'lip-sync-rounding': 'inferred: the deduction of each lip-sync is held against the table, which rounds up',
  'price-talking-agent-plain': 'our default: the price is unknown',
  'price-drama-subtitle': 'our default: the price is unknown',
  'price-clothing-dupe': 'our default: the price is unknown',
  'drama-subtitle-failures': notCausable,
  'drama-subtitle-time': noPromise,
  'drama-subtitle-lines': 'our default: what is said in a video is not known',
  'clothing-dupe-outputs': 'our default: the number of pictures is not documented',
  'new-task-running': 'our default, after the test callback of the console',
  'gmi-key': "the form of a key is the console's affair; a key is sent as it is",
  'gmi-order': 'one fault is tried at a time',
  'gmi-billing': inside,
  'gmi-billing-once': inside,
  'gmi-unit-rate': inside,
  'gmi-rounding': inside,
  'gmi-money': ofAccount,
  'gmi-capacity': 'a limit is respected when it is met, not provoked',
  'gmi-dead-model': 'which models are gone is not known beforehand',
  'gmi-webhook-on': notCausable,
  'gmi-webhook-retries': 'our default: one more try would do no harm',
  'gmi-webhook-signature': 'our default: a signature would do no harm',
  'voice-url-local': 'an emulator takes them on purpose',
  'kkiai-money': inside,
  'kkiai-money-text': ofAccount,
  'kkiai-pre-consume': ofAccount,
  'kkiai-shows': 'our default: what a key has made elsewhere is not made for a check',
  'kkiai-fork-reads': 'a fork is another relay; its text for unknown ids is one of the readings',
  'kkiai-model-name': 'a fork is another relay',
  'kkiai-newer-paths': 'a path that is not there shows in every check of its operation',
  'kkiai-short-speech': 'a fork is another relay',
  'kkiai-short-speech-answer': 'a fork is another relay',
  'apimodels-key': "the form of a key is the console's affair; a key is sent as it is",
  'apimodels-order': 'one fault is tried at a time',
  'apimodels-money-check': ofAccount,
  'apimodels-running-tasks': ofAccount,
  'apimodels-private-urls': 'an emulator takes them on purpose',
  'apimodels-file-days': 'would need a week',
  'apimodels-rate-limit': 'a limit is respected when it is met, not provoked',
  'new-task-billing-usage': 'one field more would do no harm',
  'element-voice-heard': 'what is said in a video is not known to a check',
  'avatar-length': 'no answer shows the length of the sound',
  'video-default-model': 'every sample names its model',
  'element-type-field': 'both names were seen; the schema takes either',
  'element-time': noPromise,
  'failed-result': notCausable,
  'identify-face-capital': 'a spelling of one client: whether the server takes it is unknown',
  'faces-found': 'how many faces there are is the business of the video',
  'price-free': 'the balance is compared around a charge; other reads happen beside it',
};

const all = facts.map(({ id }) => id as string);
const suites = await Promise.all(profiles.map(buildSuite));
const cited = new Set<string>(suites.flat().flatMap((check) => check.facts));

const howToCite =
  "No check cites these facts. A schema cites what its fields rest on (x-kling-facts); a gateway's value cites the rest: " +
  'answers.successFacts, answers.refusalFacts, callback.facts, money.facts. Or write here why no check can look at one.';

test('every fact has a check or a reason', () => {
  expect(
    all.filter((id) => !cited.has(id) && !(id in reasons)),
    howToCite,
  ).toEqual([]);
});

test('no reason is out of date', () => {
  expect(Object.keys(reasons).filter((id) => cited.has(id) || !all.includes(id))).toEqual([]);
});
