/** Rules on single requests: what the emulator's own reading of them says. */
import { tellCount } from '../../spec/pick.ts';
import type { RecordedRequest } from '../client-record.ts';
import { noAccount } from '../client-record.ts';
import type { Operation } from '../../spec/catalog.ts';
import { vendorOf } from '../../spec/vendors.ts';
import type { Inspection, Rule, Match, JournalContext } from '../journal-context.ts';
import { operationOf, pathOf, placeOf } from '../journal-context.ts';
import { describeId, namedTaskOf } from '../known-ids.ts';

type Diagnostic = RecordedRequest['diagnostics'][number];

/** A long text that would have been legal is no help. */
const longestNearest = 60;

function hintOf({ nearest }: Diagnostic): Pick<Match, 'hint'> {
  const shown = nearest === undefined ? undefined : JSON.stringify(nearest);
  return shown === undefined || shown.length > longestNearest ? {} : { hint: `The nearest legal value is ${shown}.` };
}

/** What is the same in each case of one mistake: the rule and its cause, without the value that was sent. */
const causeOf = ({ severity, message }: Diagnostic) =>
  severity === 'error' ? (message.split(', got ', 1)[0] ?? '') : '';

const ofHeaders: ReadonlySet<string> = new Set(['header-twice', 'charset-other']);

/** Which part of a request a diagnostic is about. */
const spotOf = ({ pointer, rule }: Diagnostic): string =>
  pointer !== '' ? pointer : ofHeaders.has(rule) ? 'its headers' : 'the whole body';

/** One match for each diagnostic of the wanted kind, grouped by operation, field and cause. */
function lookAtDiagnostics(
  { requests }: JournalContext,
  isWanted: (found: Diagnostic, operation: Operation) => boolean,
): Inspection {
  const known = requests.flatMap((request) => {
    const operation = operationOf(request);
    return operation ? [{ request, operation }] : [];
  });
  const matches = known.flatMap(({ request, operation }) =>
    request.diagnostics
      .filter((found) => isWanted(found, operation))
      .map((found): Match => {
        const message = `${placeOf(request)}, ${spotOf(found)}: ${found.message}`;
        return {
          key: `${request.operation ?? ''} ${found.pointer} ${found.rule} ${causeOf(found)}`,
          message,
          ...(isMisnamed(found) ? { severity: 'error' } : {}),
          ...hintOf(found),
          evidence: [request.number],
        };
      }),
  );
  return { seen: known.length, matches };
}

/** The part of a diagnostic that tells of the refusal itself, with the emulator's hint at its end. */
const refusalText = ({ failure, diagnostics }: RecordedRequest): string =>
  diagnostics.find(({ rule }) => rule === failure)?.message ?? '';

/**
 * Whether an id was refused although it is right: what says how it is meant was sent under another name. Such a request is
 * one finding, about the name.
 */
export const isMisnamed = ({ rule, message }: Diagnostic): boolean =>
  rule === 'voice.not-found' && message.includes("because it was sent as '");

/** A text without what differs from request to request: numbers, and long or masked values in quotes. */
const withoutValues = (text: string) =>
  text.replace(/'(?:[^'"]{11,}|[^'"…]*…[^'"]*)'|"(?:[^'"]{11,}|[^'"…]*…[^'"]*)"/g, '…').replace(/\d+/g, '0');

/** One match for each request that was refused with one of the failures; those with one cause have one key. */
export function lookAtFailures(
  requests: readonly RecordedRequest[],
  failures: readonly string[],
  keyOf: (request: RecordedRequest) => string = (request) => `${request.method} ${pathOf(request)}`,
): Inspection {
  const refused = requests.filter(({ failure }) => failure !== undefined && failures.includes(failure));
  const matches = refused.map((request) => ({
    key: `${request.failure ?? ''} ${keyOf(request)} ${withoutValues(refusalText(request))}`,
    message: `${placeOf(request)}: ${refusalText(request)}`,
    evidence: [request.number],
  }));
  return { seen: requests.length, matches };
}

/** The general advice stands in the remediation as well. */
const advice = / Check the base URL and the path against \S+\.json\./;

/** A path that is guessed for a task of the record: where the task is read is known. The same guess for each task is one. */
function lookAtPaths({ requests: all, record, journal }: JournalContext): Inspection {
  // A browser's own question before a call says nothing about the path of the call.
  const requests = all.filter(({ method }) => method !== 'OPTIONS');
  const found = lookAtFailures(requests, ['route.unknown', 'route.method', 'model.unknown']);
  const byNumber = new Map(requests.map((request) => [request.number, request]));
  const matches = found.matches.map((plain): Match => {
    const match = { ...plain, message: plain.message.replace(advice, '') };
    const request = byNumber.get(match.evidence[0] ?? 0);
    const id = request && namedTaskOf(record, request);
    if (!request || id === undefined) return match;
    // What was asked for there is not known: where its task is read is.
    const { operation: _unknown, ...unplaced } = request;
    const what = describeId(record, unplaced, journal.account, id) ?? '';
    return { ...match, key: match.key.replaceAll(id, '{id}'), message: `${match.message} ${id} is ${what}.` };
  });
  return { ...found, matches };
}

/** Told by rules that need to know how the client ended. */
export const noCommand = 'No command was run, so there is no exit code.';

/** Keywords that the emulator's reading gives to what it tolerates. */
const notices = new Set(['unknown-field', 'coerced', 'empty-as-absent', 'rounded', 'clamped']);

const isRefusal = ({ severity, rule }: Diagnostic) => severity === 'error' && !notices.has(rule) && !rule.includes('.');

const nothingAsked: Rule = {
  id: 'nothing-asked',
  severity: 'error',
  means: 'The command sent the emulator no request at all.',
  why: 'Nothing was checked. Its requests may have gone elsewhere, for example to the real and paid API.',
  remediation:
    'Let the client take its base URL from KLING_BASE_URL, or give its own name: --env KLING_BASE_URL=MY_URL.',
  facts: [],
  inspect({ journal, record }) {
    if (journal.account !== noAccount) return { seen: 0, matches: [] };
    if (record.exitCode === undefined) return { seen: 0, matches: [], blind: noCommand };
    const seen = record.journals.reduce((sum, { entries, dropped }) => sum + entries.length + dropped, 0);
    return seen > 0
      ? { seen, matches: [] }
      : { seen: 1, matches: [{ key: '', message: 'No request came.', evidence: [] }] };
  },
};

const recordIncomplete: Rule = {
  id: 'record-incomplete',
  severity: 'error',
  means: 'What the client did is not all here: the journal was full.',
  why: 'What is missing was not checked, so a report without findings proves nothing.',
  remediation: 'Keep more (--journal-entries, --journal-megabytes), or run less at a time.',
  facts: [],
  inspect: ({ journal: { name, dropped, entries } }) => ({
    seen: entries.length + dropped,
    matches:
      dropped === 0
        ? []
        : [
            {
              key: '',
              message: `The journal of ${name === noAccount ? 'requests that belong to no account' : name} was full: ${tellCount(dropped, 'entry is', 'entries are')} missing.`,
              evidence: [],
            },
          ],
  }),
};

const schemaBroken: Rule = {
  id: 'schema-broken',
  severity: 'error',
  means: 'A request breaks the schema of its operation.',
  why: 'Kling refuses it with 400 and code 1201.',
  remediation: 'Send what the operation takes: see its schema in the OpenAPI document (kling-emulator openapi).',
  facts: ['error-table', 'check-order'],
  inspect: (context) => lookAtDiagnostics(context, isRefusal),
};

const bodyUnreadable: Rule = {
  id: 'body-unreadable',
  severity: 'error',
  means: 'A body is no JSON object, too large, or sent with the wrong Content-Type.',
  why: 'Kling refuses it with 400 and code 1200 before it looks at any field.',
  remediation: 'Send one JSON object in UTF-8 with Content-Type: application/json, 10 MB at most.',
  facts: ['content-type', 'error-table'],
  inspect: ({ requests }) =>
    lookAtFailures(
      requests,
      ['body.media-type', 'body.encoding', 'body.too-large', 'body.malformed', 'body.not-an-object'],
      ({ operation = '' }) => operation,
    ),
};

const requestAmbiguous: Rule = {
  id: 'request-ambiguous',
  severity: 'warning',
  means:
    'A request says something twice, or in two ways: a name twice in an object, two Authorization headers, another charset.',
  why: 'Nothing says which one counts: a proxy, a gateway and Kling may each read another.',
  remediation: 'Send each name and header once, and JSON in UTF-8 without a charset.',
  facts: ['content-type'],
  inspect: (context) => lookAtDiagnostics(context, ({ rule }) => rule === 'name-twice' || ofHeaders.has(rule)),
};

const pathUnknown: Rule = {
  id: 'path-unknown',
  severity: 'error',
  means: 'A request goes to a path or method that the API does not have.',
  why: 'Kling answers 404: with the bare body of a web framework for a path, with code 1202 for a method.',
  remediation: 'Take paths and models from the documents: kling-emulator openapi prints every one.',
  facts: ['unknown-path', 'error-table'],
  inspect: lookAtPaths,
};

const fieldUnknown: Rule = {
  id: 'field-unknown',
  severity: 'warning',
  means: 'A request carries a field that its operation does not know.',
  why: 'Kling ignores it silently: a misspelt option, a callback_url in the wrong place never works.',
  remediation: 'Correct the name, or leave the field out.',
  facts: ['unknown-keys'],
  inspect: (context) => lookAtDiagnostics(context, (found) => found.rule === 'unknown-field' || isMisnamed(found)),
};

const filterUnknown: Rule = {
  id: 'filter-unknown',
  severity: 'warning',
  means: 'A list is filtered by a name that nothing has.',
  why: 'Kling answers an empty list, which looks like nothing to pay or nothing to do.',
  remediation: 'Take names and ids from answers: packs from /account/costs, models from the list of models.',
  facts: ['billing-filters', 'account-costs'],
  // Of a range of times another rule tells.
  inspect: (context) => lookAtDiagnostics(context, ({ rule, pointer }) => rule === 'filter' && !/_time$/.test(pointer)),
};

const typeTolerated: Rule = {
  id: 'type-tolerated',
  severity: 'warning',
  means: 'A value has another type than documented, and is accepted all the same.',
  why: 'This may change: the pages name the documented type only.',
  remediation: 'Send the documented type.',
  facts: ['numeric-strings'],
  // A gateway's page may name text as the type of a number.
  inspect: (context) =>
    lookAtDiagnostics(
      context,
      ({ rule, pointer }, { dialect }) => rule === 'coerced' && !vendorOf(dialect).numbersAsText.includes(pointer),
    ),
};

const valueAdjusted: Rule = {
  id: 'value-adjusted',
  severity: 'warning',
  means: 'A number is rounded or moved into its range.',
  why: 'The result is not what was asked for, and nothing in the answer says so.',
  remediation: 'Round and limit the value before it is sent.',
  facts: ['tts-voice-speed', 'duration-decimals'],
  inspect: (context) => lookAtDiagnostics(context, ({ rule }) => rule === 'rounded' || rule === 'clamped'),
};

/** Rules on single requests. */
export const requestRules: readonly Rule[] = [
  nothingAsked,
  recordIncomplete,
  schemaBroken,
  bodyUnreadable,
  requestAmbiguous,
  pathUnknown,
  fieldUnknown,
  filterUnknown,
  typeTolerated,
  valueAdjusted,
];
