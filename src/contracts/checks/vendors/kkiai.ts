/**
 * The relay: the official suite below its prefix, and what is the relay's own. The target sends Kling's rows to the relay's
 * and its refusals are read in whichever of the family's bodies they come.
 */
import type { Check, CheckContext } from '../../run/check.ts';
import type { CallOptions } from '../../wire/http-client.ts';
import { isAccepted } from '../../wire/http-client.ts';
import { pick, pickText, capitalise } from '../../spec/pick.ts';
import { judgeRefusalShape, judgeSuccess, tell } from '../../assertions/answers.ts';
import { relayedRow } from '../../wire/profiles.ts';
import { plainRequest } from '../../assertions/requests.ts';
import type { Operation } from '../../spec/catalog.ts';
import { findOperation, operationById, operationsOf } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/vendors.ts';
import type { Mark } from '../../spec/parsed-request.ts';
import type { CheckText } from '../rules.ts';
import { defineCheck, namedRequest, priceOfTasks, requestOptions } from '../rules.ts';
import { softenUndocumented, changeFindings } from './common.ts';

/** What the relay answers for itself, in words that are not Kling's; packs and webhook secrets are Kling's customers'. */
const notRelayed = ['auth', 'bad-input', 'routes', 'signatures', 'no-credentials'];

const everywhere: readonly FactId[] = ['kkiai-prefix', 'kkiai-error-flavours', 'kkiai-create-reply'];

/** The relay may have the documented rows alone. */
const softenRows = softenUndocumented(operationsOf('kkiai').filter((row) => row.onlyWhen));

/** What is found of callbacks, by the names of the rules. */
const ofCallbacks = /^(?:callback|failed-callback|signature)/;

/** Whether the relay passes callbacks on is not known (fact `kkiai-callback`): one that keeps them to itself fails nothing. */
const softenCallbacks = (check: Check): Check =>
  changeFindings(check, (finding) => (ofCallbacks.test(finding.rule) ? { ...finding, mark: 'invented' } : finding));

const softenCheck = (check: Check): Check => softenCallbacks(softenRows(check));

const rename = (text: string) => text.replace(/^kling\./, 'kkiai.');

/** One of the official checks, for the relay. */
function relayCheck(check: Check): Check {
  const operation = check.operation === undefined ? undefined : rename(check.operation);
  return softenCheck({
    ...check,
    id: rename(check.id),
    tags: check.tags.map(rename),
    ...(operation === undefined ? {} : { operation }),
    facts: [...new Set([...everywhere, ...check.facts])],
  });
}

function isRelayed(check: Check): boolean {
  if (check.tags.some((tag) => notRelayed.includes(tag))) return false;
  const row = findOperation(check.operation);
  return row !== undefined && relayedRow('kkiai', row) !== undefined;
}

const speech = operationById('kling.text-to-speech');
const voice = operationById('kling.create-custom-voice');
const sound = operationById('kling.create-text-to-audio');
const presets = operationById('kling.list-preset-voices');

const own = (name: string, text: Omit<CheckText, 'id' | 'tags'> & { readonly tags?: readonly string[] }): Check => {
  const { operation, ...rest } = text;
  const row = operation && relayedRow('kkiai', operation);
  return softenCheck(
    defineCheck({
      ...rest,
      id: `kkiai.${name}`,
      tags: ['relay', ...(text.tags ?? [])],
      ...(row && { operation: row }),
    }),
  );
};

/** That a request is refused in one of the family's bodies. */
async function mustRefuse(
  context: CheckContext,
  operation: Operation,
  options: CallOptions,
  known: { readonly statuses: readonly number[]; readonly fact: FactId; readonly what: string; readonly mark?: Mark },
): Promise<void> {
  const exchange = await context.call(operation, options);
  const { fact, statuses, what, mark } = known;
  const source = { fact, ...(mark ? { mark } : {}) };
  if (isAccepted(exchange)) {
    tell(context, exchange, 'refused', `${what} must be refused, but was accepted.`, source);
    return;
  }
  judgeRefusalShape(context, exchange);
  const status = exchange.answer?.status ?? 0;
  if (statuses.includes(status)) return;
  const message = `${what} is refused with HTTP ${statuses.join(' or ')}, but this was ${status}.`;
  tell(context, exchange, 'status', message, source);
}

const keys: readonly (readonly [
  name: string,
  title: string,
  authorization: NonNullable<CallOptions['authorization']> | null,
])[] = [
  ['missing', 'a request without a key', null],
  ['other-form', 'a key that does not begin with sk-', { value: 'Bearer kk-nobody', shown: 'Bearer kk-nobody' }],
];

const keyChecks = keys.flatMap(([name, title, authorization]) =>
  [presets, sound].map((operation) =>
    own(`key/${name}/${operation.id.replace('kling.', '')}`, {
      title: `${operation.summary}: ${title} is refused`,
      tags: ['auth', 'no-credentials', 'refusals'],
      operation,
      facts: [name === 'missing' ? 'kkiai-auth-required' : 'kkiai-key', 'kkiai-middleware-errors'],
      // The page calls the header optional: that it is needed is our reading.
      ...(name === 'missing' ? { mark: 'invented' } : {}),
      run: (context) =>
        mustRefuse(
          context,
          operation,
          { authorization, ...(operation.method === 'POST' ? { body: {} } : {}) },
          {
            statuses: [401],
            fact: 'kkiai-middleware-errors',
            what: capitalise(title),
            ...(name === 'missing' ? { mark: 'invented' } : {}),
          },
        ),
    }),
  ),
);

const unknownKey = own('key/unknown', {
  title: 'An unknown key is refused',
  tags: ['auth', 'no-credentials', 'refusals'],
  operation: sound,
  needs: ['known-credentials'],
  facts: ['kkiai-key', 'kkiai-middleware-errors'],
  run: (context) =>
    mustRefuse(
      context,
      sound,
      { body: {}, authorization: { value: 'Bearer sk-nobody0000000000', shown: 'Bearer sk-nobody0000000000' } },
      { statuses: [401], fact: 'kkiai-middleware-errors', what: 'An unknown key' },
    ),
});

const keyForms: readonly (readonly [name: string, title: string, write: (key: string) => string])[] = [
  ['bare', 'a key without Bearer', (key) => key],
  ['cut-at-dash', 'a key with something behind the next dash', (key) => `Bearer ${key}-group`],
];

const keyFormChecks = keyForms.map(([name, title, write]) =>
  own(`key/${name}`, {
    title: `${capitalise(title)} is taken`,
    tags: ['auth'],
    operation: presets,
    needs: ['api-key'],
    facts: ['kkiai-key'],
    async run(context) {
      const value = write(context.apiKey ?? '');
      const authorization = { value, shown: write('$KKIAI_API_KEY') };
      judgeSuccess(context, await context.call(presets, { authorization }), presets);
    },
  }),
);

const emptyFields = own('create-custom-voice/empty-strings', {
  title: 'The documented sample, with "" for every field it does not use, is accepted',
  tags: ['valid', 'requests'],
  operation: voice,
  cost: priceOfTasks(voice),
  needs: ['voice-source'],
  facts: ['kkiai-empty-strings', 'kkiai-request-id'],
  async run(context) {
    const blanks = { video_id: '', callback_url: '', external_task_id: '' };
    const body = { ...blanks, ...plainRequest(requestOptions(context, voice)) };
    judgeSuccess(context, await context.call(voice, { body }), voice);
  },
});

const looseNumbers = own('text-to-speech/number-as-text', {
  title: 'A number that is sent as a text is read as the number',
  tags: ['valid', 'requests'],
  operation: speech,
  cost: priceOfTasks(speech),
  facts: ['kkiai-loose-numbers'],
  async run(context) {
    const body = { ...plainRequest(requestOptions(context, speech)), voice_speed: '1.0' };
    judgeSuccess(context, await context.call(speech, { body }), speech);
  },
});

const malformed = own('body/malformed', {
  title: 'A body that is no JSON is refused',
  tags: ['refusals', 'bad-input'],
  operation: sound,
  facts: ['kkiai-order', 'kkiai-middleware-errors'],
  run: (context) =>
    mustRefuse(
      context,
      sound,
      { text: '{' },
      { statuses: [400], fact: 'kkiai-middleware-errors', what: 'A body that is no JSON' },
    ),
});

const unknownPath = own('routes/unknown', {
  title: 'A path that the relay does not know is 404 in one of its bodies',
  tags: ['refusals', 'routes'],
  operation: sound,
  facts: ['kkiai-paths', 'kkiai-middleware-errors'],
  run: (context) =>
    mustRefuse(
      context,
      sound,
      { body: {}, path: '/v1/kling-contract/nowhere' },
      { statuses: [404], fact: 'kkiai-paths', what: 'An unknown path' },
    ),
});

const unsigned = own('create-text-to-audio/callback/relayed', {
  title: "The caller's callbacks are passed on, in Kling's own body",
  tags: ['callbacks'],
  operation: sound,
  cost: priceOfTasks(sound),
  needs: ['receiver'],
  facts: ['kkiai-callback'],
  mark: 'invented',
  async run(context) {
    const inbox = context.receiver?.open();
    if (!inbox) return;
    const body = namedRequest(context, sound, { callbackUrl: inbox.url });
    const exchange = await context.call(sound, { body });
    const id = pickText(judgeSuccess(context, exchange, sound), 'data', 'task_id');
    if (id === undefined) return;
    const isEnd = (json: unknown) => pick(json, 'task_id') === id && pick(json, 'task_status') === 'succeed';
    const came = await inbox.waitFor((all) => all.some(({ json }) => isEnd(json)), context.timeouts.callbackMs);
    const known = { mark: 'invented', fact: 'kkiai-callback' } as const;
    if (!came) tell(context, exchange, 'callback-lost', `No callback was sent for the end of task ${id}.`, known);
  },
});

/**
 * Those of the official checks that hold for the relay, as its own.
 *
 * @example relayChecks(await buildSuite('kling'))
 */
export const relayChecks = (official: readonly Check[]): readonly Check[] => official.filter(isRelayed).map(relayCheck);

/** What is the relay's own. */
export const kkiaiChecks: readonly Check[] = [
  ...keyChecks,
  unknownKey,
  ...keyFormChecks,
  emptyFields,
  looseNumbers,
  malformed,
  unknownPath,
  unsigned,
];
