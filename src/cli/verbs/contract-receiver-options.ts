/**
 * Options of `contract receiver`, with their environment twins `KLING_CONTRACT_*`.
 */
import { gateways, officialVendor } from '../../contracts/spec/vendors.ts';
import { profiles } from '../../contracts/wire/profiles.ts';
import { secretForm } from '../../contracts/receivers/signing.ts';
import { list, oneOf, secretText, text, toggle, typeOf, wholeNumber, accept, refuse } from '../option-types.ts';
import type { OptionType } from '../option-types.ts';
import type { OptionRow } from '../options.ts';
import { row, runOptions } from './contract-options.ts';

/** Any http or https address; what is secret in it stands in its query. */
/** What the official API gives a receiver, and who gives it another time. */
function listAnswerTimes(): string {
  const usual = officialVendor.callback.answerMs;
  const others = gateways.filter(({ callback }) => callback.answerMs !== usual);
  return `${usual} (${others.map(({ id, callback }) => `${id}: ${callback.answerMs}`).join(', ')})`;
}

const address: OptionType<string> = typeOf('url', (value) => {
  const given = String(value);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse('an http or https URL such as http://127.0.0.1:3000/webhooks/kling', value);
  }
  if (url.username !== '' || url.password !== '') {
    return { ok: false, because: ' must not hold a user name or password.' };
  }
  return accept(given);
});

const what = 'What is looked at:';
const effects = 'How effects are seen:';
const limits = 'How far it goes:';
const safety = 'Who may be called:';

const oneSecret = secretText('whsec_…', secretForm, "'whsec_' and base64, as Kling's console shows it");

/** The first one, where KLING_WEBHOOK_SECRET names several for `contract run`. */
const firstSecret: OptionType<string> = {
  ...oneSecret,
  read: (given, directory) =>
    oneSecret.read(
      [
        String(given.at(-1))
          .trim()
          .split(/[\s,]+/)[0],
      ],
      directory,
    ),
};

const secret: OptionRow<string, undefined> = {
  ...row('secret', firstSecret, {
    description: 'Webhook secret that the receiver verifies with; without it nothing is signed.',
    group: what,
  }),
  env: ['KLING_CONTRACT_SECRET', 'KLING_WEBHOOK_SECRET'],
  secret: true,
};

/** Options of `contract receiver`. */
export const receiverOptions = {
  url: row('url', address, { description: 'The receiver; may stand alone, without the flag.', group: what }),
  secret,
  profile: row('profile', oneOf(profiles), {
    default: 'kling',
    description: 'Whose callbacks are played: the official API, or a gateway.',
    group: what,
  }),
  only: runOptions.only,
  strict: row('strict', toggle, { default: false, description: 'Warnings fail too.', group: what }),
  seed: row('seed', runOptions.seed.type, {
    description: 'Makes ids repeatable; by default made and shown. A receiver remembers ids: use a seed once.',
    group: what,
  }),
  list: row('list', toggle, {
    default: false,
    description: 'Show every check and what it means; send nothing.',
    group: what,
  }),
  probe: row('probe', address, {
    description: 'URL that tells what was done: GET with task_id and delivery_id.',
    group: effects,
  }),
  probeCommand: row('probe-command', text('command', /\S/, 'a command'), {
    description: 'Command that tells it, with KLING_TASK_ID and KLING_DELIVERY_ID in its environment.',
    group: effects,
  }),
  settle: row('settle', wholeNumber(10, 600_000), {
    default: 2000,
    description: 'Milliseconds until an effect can be seen.',
    group: effects,
  }),
  answerWithin: row('answer-within', wholeNumber(1, 600_000), {
    description: `Milliseconds a receiver may take to answer; by default ${listAnswerTimes()}.`,
    group: limits,
  }),
  burst: row('burst', wholeNumber(2, 1000), { default: 50, description: 'Callbacks at once.', group: limits }),
  hugeBody: row('huge-body', wholeNumber(1000, 1_000_000_000), {
    default: 16_000_000,
    description: 'Bytes of the huge body.',
    group: limits,
  }),
  slowBody: row('slow-body', wholeNumber(10, 600_000), {
    default: 2000,
    description: 'Milliseconds that the slow body takes.',
    group: limits,
  }),
  allowHost: row('allow-host', list('host', /^[\w.:[\]-]+$/, 'a host name'), {
    default: [],
    description: 'Hosts outside of this machine and its private network that may be called.',
    group: safety,
  }),
  report: runOptions.report,
} as const;
