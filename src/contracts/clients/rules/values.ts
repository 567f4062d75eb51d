/** Rules on addresses, times and credentials that are accepted, and of which nothing good comes. */
import { isNearHost } from '../../spec/addresses.ts';
import type { Json } from '../../spec/ground-facts.ts';
import { describeDeadSource, describeDeadUrl, describeLostText } from '../../spec/dead-url.ts';
import { isInSeconds, mediaPath } from '../../spec/ground-facts.ts';
import { callbackPointerOf, factById, vendors } from '../../spec/vendors.ts';
import type { RecordedRequest } from '../client-record.ts';
import { inputOf } from '../known-ids.ts';
import { asList, asObject, tellCount } from '../../spec/pick.ts';
import { namesSecret, showUrl } from '../../spec/redaction.ts';
import { bodyOf, matchOf, operationOf, pathOf, placeOf } from '../journal-context.ts';
import type { JournalContext, Inspection, Match, Rule } from '../journal-context.ts';

/** One match for each request that has a finding. */
function lookAt(
  requests: readonly RecordedRequest[],
  tell: (request: RecordedRequest) => readonly string[],
): Inspection {
  const matches = requests.flatMap((request) =>
    tell(request).map((message) => matchOf(request, message, `${placeOf(request)}: ${message}`)),
  );
  return { seen: requests.length, matches };
}

/** What makes something of what it is given, at once or later. */
const worksOf = ({ requests }: JournalContext) =>
  requests.filter((request) => ['create-task', 'work-at-once'].includes(operationOf(request)?.action ?? ''));

const createsOf = ({ requests }: JournalContext) =>
  requests.filter((request) => operationOf(request)?.action === 'create-task');

/** The address to which callbacks are to be sent; empty = none. */
export function callbackUrlOf(request: RecordedRequest): string | undefined {
  const operation = operationOf(request);
  if (operation?.callbacks !== 'task-transitions') return undefined;
  let value: unknown = bodyOf(request);
  for (const name of callbackPointerOf(operation).slice(1).split('/')) {
    value =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const shorten = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** Why nothing can be sent to the address that a request gives for callbacks. */
export function describeLostCallback(request: RecordedRequest): string | undefined {
  const url = callbackUrlOf(request);
  return url === undefined ? undefined : describeDeadUrl(url);
}

/** Ends of file names by field; a name without an end says nothing. */
const sounds = ['mp3', 'wav', 'm4a', 'aac'];
const pictures = ['jpg', 'jpeg', 'png'];
const mediaFields: Readonly<Record<string, readonly string[]>> = {
  voice_url: ['mp3', 'wav', 'mp4', 'mov'],
  video_url: ['mp4', 'mov'],
  sound_file: sounds,
  audio_url: sounds,
  audioUrl: sounds,
  image: pictures,
  image_tail: pictures,
  frontal_image: pictures,
  image_url: pictures,
  // Of contents: their types differ.
  url: [],
};
const otherMedia =
  /^(?:m4a|aac|ogg|oga|opus|flac|wma|aiff?|amr|webm|mkv|avi|wmv|flv|m4v|gif|jpe?g|png|webp|pdf|txt|html?|json|zip|mp3|wav|mp4|mov)$/;

interface SentText {
  readonly field: string;
  readonly value: string;
}

/** What a vendor reads stands no deeper. */
const deepest = 12;

/** Every text of a request's input, with the name under which it stands. */
function textsOf(node: unknown, field = '', depth = 0): readonly SentText[] {
  if (typeof node === 'string') return node === '' ? [] : [{ field, value: node }];
  if (depth > deepest) return [];
  if (Array.isArray(node)) return node.flatMap((item) => textsOf(item, field, depth + 1));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => textsOf(value, name, depth + 1));
}

/** By its scheme: what can't be read as one is reported too. */
const isUrl = /^https?:/i;

const sourcesOf = (request: RecordedRequest) =>
  textsOf(inputOf(request)).filter(({ field, value }) => Object.hasOwn(mediaFields, field) && isUrl.test(value));

function describeSource({ field, value }: SentText): readonly string[] {
  const dead = describeDeadSource(value);
  if (dead !== undefined) return [`no file can be found at ${field} '${shorten(showUrl(value))}': ${dead}.`];
  const { hostname, pathname } = new URL(value);
  const allowed = mediaFields[field] ?? [];
  const end = (/\.([a-z0-9]{2,4})$/i.exec(pathname)?.[1] ?? '').toLowerCase();
  return [
    ...(isNearHost(hostname) ? [`${field} is on ${hostname}, where Kling finds nothing: it must be public.`] : []),
    ...(otherMedia.test(end) && allowed.length > 0 && !allowed.includes(end)
      ? [`${field} ends in .${end}; Kling takes ${allowed.map((one) => `.${one}`).join(', ')}.`]
      : []),
    ...(value.includes('&amp;')
      ? [`${field} has '&amp;' where a URL has '&': it was taken out of HTML or XML as it stood.`]
      : []),
  ];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Why a text is not what its author wrote; `undefined` when it may be. */
function describeGarbled({ field, value }: SentText): string | undefined {
  const lost = describeLostText(field, value);
  if (lost !== undefined) return `${field} ${lost}: look where it is made.`;
  if (value.includes('\u{fffd}'))
    return `${field} has a character that stands for one that could not be read (U+FFFD).`;
  const told = `${field} is UTF-8 that was read as another encoding`;
  // As Windows reads it: an apostrophe, a dash, quotes.
  if (/â€[™œ“”˜¦]/.test(value)) return `${told}: it has '${/â€./.exec(value)?.[0] ?? ''}'.`;
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(value) || /[\u0100-\u{10ffff}]/u.test(value)) return undefined;
  try {
    const meant = utf8.decode(Uint8Array.from(value, (character) => character.charCodeAt(0)));
    return `${told}: '${shorten(meant)}' was meant.`;
  } catch {
    return undefined;
  }
}

/** Items of the contents of the newer standard. */
const contentsOf = (request: RecordedRequest): readonly Json[] =>
  asList(inputOf(request)['contents'])
    .map(asObject)
    .filter((item) => item !== undefined);

/** What the prompt says, of either standard. */
const promptsOf = (request: RecordedRequest): readonly string[] =>
  [
    inputOf(request)['prompt'],
    ...contentsOf(request).map(({ type, text }) => (type === 'prompt' ? text : undefined)),
  ].flatMap((prompt) => (typeof prompt === 'string' ? prompt : []));

const sharesVoices = (request: RecordedRequest) =>
  inputOf(request)['voice_list'] !== undefined ||
  contentsOf(request).some(({ type }) => type === 'voice') ||
  promptsOf(request).some((prompt) => prompt.includes('<<<voice_'));

/** Voices of contents, each of which a prompt names as `@id`. */
function describeContentVoices(request: RecordedRequest, prompt: string): readonly string[] {
  const older = /<<<voice_\d{1,9}>>>/.exec(prompt)?.[0];
  if (older !== undefined)
    return [`the prompt names ${older}, as with voice_list: a voice of contents is named by @ and its id.`];
  const ids = contentsOf(request).flatMap(({ type, id }) => (type === 'voice' && typeof id === 'string' ? id : []));
  const unused = ids.find((id) => !prompt.includes(`@${id}`));
  return unused === undefined
    ? []
    : [
        `contents have the voice '${shorten(unused)}', and the prompt does not name @${shorten(unused)}: nobody speaks with it.`,
      ];
}

/** Voices that a prompt names as `<<<voice_1>>>`, and those that it is given: each must lead to the other. */
function describeVoices(request: RecordedRequest): readonly string[] {
  const { voice_list: list, contents } = inputOf(request);
  const prompt = promptsOf(request).join('\n');
  if (contents !== undefined) return describeContentVoices(request, prompt);
  const count = Array.isArray(list) ? list.length : 0;
  const named = [...prompt.matchAll(/<<<voice_(\d{1,9})>>>/g)].map(([, one]) => Number(one));
  const missing = named.find((one) => one < 1 || one > count);
  if (missing !== undefined)
    return [`the prompt names <<<voice_${missing}>>>, and voice_list has ${tellCount(count, 'voice')}.`];
  const unused = Array.from({ length: count }, (_, index) => index + 1).find((one) => !named.includes(one));
  return unused === undefined
    ? []
    : [
        `voice_list has ${tellCount(count, 'voice')}, and the prompt does not name <<<voice_${unused}>>>: nobody speaks with it.`,
      ];
}

/** Milliseconds since 1970 have 12 digits or more since 1973; seconds have 10. */
const firstMillisecond = 100_000_000_000;
/** The year 5138 in milliseconds. */
const firstMicrosecond = 100_000_000_000_000;

/** Clocks may differ by as much. */
const hourMs = 3_600_000;

/** Actions that ask for a range of times. */
const rangeActions: ReadonlySet<string | undefined> = new Set([
  'get-account-costs',
  'list-pack-billing',
  'list-cash-billing',
  'page-tasks',
]);

const tellTimes = (times: readonly string[]) => `${times.join(' and ')} ${times.length === 1 ? 'is' : 'are'}`;

function describeRange(request: RecordedRequest): readonly string[] {
  const query = new URLSearchParams(request.path.split('?', 2)[1] ?? '');
  const body = request.method === 'POST' ? bodyOf(request) : undefined;
  const textOf = (value: unknown) =>
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  const [start = '', end = ''] = ['start_time', 'end_time'].map((name) => textOf(query.get(name) ?? body?.[name]));
  if (!/^\d{1,20}$/.test(start) || !/^\d{1,20}$/.test(end)) return [];
  const inSeconds = [start, end].filter((time) => isInSeconds(Number(time)));
  if (inSeconds.length > 0) return [`start_time and end_time are milliseconds; ${tellTimes(inSeconds)} in seconds.`];
  const tooFine = [start, end].filter((time) => Number(time) >= firstMicrosecond);
  if (tooFine.length > 0) return [`start_time and end_time are milliseconds; ${tellTimes(tooFine)} in a finer unit.`];
  if (Number(start) > Number(end)) return [`start_time ${start} is after end_time ${end}.`];
  return request.at > firstMillisecond && Number(start) > request.at + hourMs
    ? [`start_time ${start} lies in the future: nothing has happened there yet.`]
    : [];
}

/** Names of query parameters that hold a credential. */
function listSecrets({ path }: RecordedRequest): readonly string[] {
  const query = new URLSearchParams(path.split('?', 2)[1] ?? '');
  return [...query]
    .filter(([name, value]) => value !== '' && (namesSecret(name) || value.includes('[redacted]')))
    .map(([name]) => name);
}

/** One match for each diagnostic of the wanted kinds. */
function lookAtNotices(requests: readonly RecordedRequest[], ...wanted: readonly string[]): Inspection {
  const matches = requests.flatMap((request) =>
    request.diagnostics
      .filter(({ rule }) => wanted.includes(rule))
      .map(({ rule, message }): Match => ({
        key: `${rule} ${message}`,
        message: `${placeOf(request)}: ${message}`,
        evidence: [request.number],
      })),
  );
  return { seen: requests.length, matches };
}

const knownPaths = ({ requests }: JournalContext) =>
  requests.filter(({ failure = '' }) => !failure.startsWith('route.'));

/** Downloads that the record has: what is right about them is not written down. */
const downloadsOf = ({ requests }: JournalContext) => requests.filter(({ path }) => path.startsWith(mediaPath));
export const valueRules: readonly Rule[] = [
  {
    id: 'callback-url-unusable',
    severity: 'error',
    means: 'A callback_url is no address that anything can be sent to.',
    why: 'The task is made and paid for, and its callback never comes.',
    remediation: 'Send an absolute http or https URL, or leave the field out.',
    facts: ['callback-request'],
    unseen: 'No callback_url was sent.',
    inspect(context) {
      const asked = context.requests.filter((request) => callbackUrlOf(request) !== undefined);
      return lookAt(asked, (request) => {
        const why = describeLostCallback(request);
        return why === undefined ? [] : [`the address for callbacks is unusable: ${why}.`];
      });
    },
  },
  {
    id: 'source-unusable',
    severity: 'warning',
    means: 'A source lies where Kling finds nothing, or is of a type that it does not take.',
    why: 'The task is refused, or ends failed.',
    remediation: 'Send a public URL of a file of an allowed type.',
    facts: ['voice-source-rules', 'media-problems'],
    unseen: 'No URL of a source was sent.',
    inspect(context) {
      const sent = worksOf(context).filter((request) => sourcesOf(request).length > 0);
      return lookAt(sent, (request) => sourcesOf(request).flatMap(describeSource));
    },
  },
  {
    id: 'text-garbled',
    severity: 'warning',
    means: 'A text is UTF-8 that was read as Latin-1, has lost characters, or is what a program makes of nothing.',
    why: 'The task is made and paid for, and speaks or shows what nobody wrote.',
    remediation: 'Read files and answers as UTF-8, encode the body once, and stop where a value is not there.',
    facts: ['envelope-success'],
    unseen: 'No text was sent.',
    inspect(context) {
      const sent = worksOf(context).filter((request) => textsOf(inputOf(request)).length > 0);
      return lookAt(sent, (request) => textsOf(inputOf(request)).flatMap((text) => describeGarbled(text) ?? []));
    },
  },
  {
    id: 'voice-not-named',
    severity: 'warning',
    means: 'A voice that is sent is not named in the prompt, or the prompt names one that is not there.',
    why: 'The prompt says who speaks: a voice that it does not name is not heard, and sound costs more.',
    remediation:
      'Write <<<voice_1>>> in the prompt for the first voice of voice_list, <<<voice_2>>> for the second, @id for a voice of contents.',
    facts: ['voice-list', 'price-video'],
    unseen: 'No voice was sent with a prompt.',
    inspect(context) {
      const sent = createsOf(context).filter((request) => request.status === 200 && sharesVoices(request));
      return lookAt(sent, describeVoices);
    },
  },
  {
    id: 'source-refused',
    severity: 'error',
    means: 'A sound or video was refused: its length does not fit, or the times of a lip-sync do not.',
    why: 'Kling refuses it with code 1201; a gateway may take it, and its task ends failed.',
    remediation: 'Take lengths from the answers (duration, end_time), and send times in milliseconds that lie within.',
    facts: ['lip-sync-request', 'media-problems'],
    inspect: ({ requests }) => {
      const { seen, matches } = lookAtNotices(requests, 'media.rejected', 'sound.times');
      // One mistake, whatever the numbers.
      return { seen, matches: matches.map((match) => ({ ...match, key: match.key.replace(/\d+/g, '0') })) };
    },
  },
  {
    id: 'costs-range-wrong',
    severity: 'error',
    means:
      'Account costs, billing details or tasks are asked for in seconds, or with the end before the start, or in the future.',
    why: 'The answer is a success that tells of nothing, or of another time.',
    remediation: 'Send start_time and end_time in milliseconds since 1970, the earlier one first.',
    facts: ['account-costs-rate'],
    unseen: 'Nothing was asked for by a range of times.',
    inspect: ({ requests }) =>
      lookAt(
        requests.filter((request) => rangeActions.has(operationOf(request)?.action)),
        describeRange,
      ),
  },
  {
    id: 'secret-in-query',
    severity: 'error',
    means: 'A key, token or secret stands in the query of a URL.',
    why: 'Queries are written into logs everywhere on the way, and Kling does not read it there.',
    remediation: 'Send it in the Authorization header alone, and make a new key: this one has been written down.',
    facts: ['auth-missing'],
    inspect: ({ requests }) =>
      lookAt(requests, (request) => {
        const names = [...new Set(listSecrets(request))];
        return names.length === 0 ? [] : [`${pathOf(request)} is called with ${names.join(', ')} in its query.`];
      }),
  },
  {
    id: 'key-placeholder',
    severity: 'warning',
    means: 'A credential is a placeholder, or has a form that no key has.',
    why: 'An emulator in open mode takes any key; Kling refuses this one with 401.',
    remediation: 'Look where the key is read from: its variable is not set, quoted, or was not filled in.',
    facts: ['auth-unknown-api-key'],
    inspect: (context) => lookAtNotices(knownPaths(context), 'key-placeholder'),
  },
  {
    id: 'scheme-case',
    severity: 'warning',
    means: "The scheme of a credential is written in other letters than 'Bearer'.",
    why: "The documents write 'Bearer', and not every server ignores case.",
    remediation: "Write 'Bearer' before the key.",
    facts: ['auth-missing'],
    inspect: (context) => lookAtNotices(knownPaths(context), 'scheme-case'),
  },
  {
    id: 'key-of-another',
    severity: 'error',
    means: "A key of one vendor is sent to another vendor's path.",
    why: 'The emulator takes every key of the account at each vendor; outside, the call is refused with 401 or goes past the gateway.',
    remediation:
      "Put the gateway's own beginning before the path (/kling at the relay), or read the key of the vendor that is called.",
    facts: ['auth-unknown-api-key'],
    inspect: (context) => lookAtNotices(knownPaths(context), 'key-of-another'),
  },
  {
    id: 'key-cut',
    severity: 'warning',
    means: 'A relay reads a part of the key only: it is cut at a dash.',
    why: 'Every key that begins so is the same customer, who pays; keys that were made for several tests or tenants are one.',
    remediation: 'Use keys without a further dash, and send the beginning that all keys have once.',
    facts: vendors.flatMap(({ credential: { keyEndFact } }) =>
      keyEndFact === undefined ? [] : factById(keyEndFact).id,
    ),
    inspect: (context) => lookAtNotices(knownPaths(context), 'key-cut'),
  },
  {
    id: 'token-long-lived',
    severity: 'warning',
    means: 'A token is valid for months or years.',
    why: 'Any reader of it has the account for as long; the official samples sign for 30 minutes.',
    remediation: 'Sign with exp some minutes ahead, and anew when it is over.',
    facts: ['jwt-times', 'jwt-max-exp'],
    inspect: (context) => lookAtNotices(knownPaths(context), 'token-long-lived'),
  },
  {
    id: 'key-sent-to-files',
    severity: 'error',
    means: 'A result is downloaded with the API key in a header.',
    why: 'Results lie at another host than the API, behind a public link: a key that is sent along ends up in the logs of a third party.',
    remediation: 'Download with a plain request, without the headers of the API client.',
    facts: ['url-lifetime'],
    unseen: 'No result was downloaded with a key.',
    inspect: (context) => lookAtNotices(downloadsOf(context), 'file.key-sent'),
  },
  {
    id: 'result-gone',
    severity: 'warning',
    means: 'A result is asked for after it was cleared, or by a URL that no answer had.',
    why: 'Results are kept for some days only. The task still says succeed, and its link leads nowhere.',
    remediation: 'Copy results to your own storage when the task has ended, and use the links of answers as they are.',
    facts: ['url-lifetime'],
    unseen: 'No result was asked for that is not there.',
    inspect: (context) => lookAtNotices(downloadsOf(context), 'file.expired', 'file.unknown'),
  },
];
