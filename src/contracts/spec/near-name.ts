/** "Did you mean": the nearest known name by edit distance. The one place that says what is near. */

/** Case, dashes and underscores don't count. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whether two names differ in case, dashes and underscores at most.
 *
 * @example isSameName('voiceId', 'voice_id') // true
 */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b);

/** Longer than any name here: not a slip of the fingers, and the comparison is quadratic. */
const longest = 60;

/** Number of insertions, deletions, replacements and swaps of neighbours between two short texts. */
function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** A quarter of the longer name may differ; a name of two characters may have one behind it, or it is another one. */
function mostEdits(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length > 2) return Math.max(1, Math.floor(longer.length / 4));
  return shorter.length === 2 && longer.length === 3 && longer.startsWith(shorter) ? 1 : 0;
}

const digitsOf = (name: string): string => name.replace(/\D/g, '');

/** Numbers in names count: `kling-2.1` is no slip of `kling-2.6`, and `kling-3` may be short for `kling-3.0`. */
function haveLikeNumbers(wanted: string, target: string): boolean {
  const [given, known] = [digitsOf(wanted), digitsOf(target)];
  return given === '' || known === '' || known.startsWith(given);
}

/** The one name that begins so: the text was cut short. */
function findCompletion(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const [first, ...others] = known.filter((name) => plain(name).startsWith(wanted));
  return others.length === 0 ? first : undefined;
}

/**
 * The known id that ends with what was given, or for a beginning that ends in `/` goes on behind it: its first parts were
 * left out.
 *
 * @example findWholeName('run/steps', ['kling.run/steps']) // 'kling.run/steps'
 * @example findWholeName('run/', ['kling.run/steps']) // 'kling.run/'
 */
export function findWholeName(name: string, known: readonly string[]): string | undefined {
  if (name === '' || name === '/') return undefined;
  for (const id of known) {
    const at = Math.max(id.indexOf(`.${name}`), id.indexOf(`/${name}`));
    const whole = at < 0 ? '' : id.slice(0, at + 1 + name.length);
    if (whole !== '' && (whole === id || name.endsWith('/'))) return whole;
  }
  return undefined;
}

/**
 * The known name that is close enough to be meant. Case, dashes and underscores don't count as differences; numbers
 * (ids, sizes, versions) are near to nothing, because each is as likely as the next.
 *
 * @example findNearName('voiceNam', ['voice_name', 'voice_url']) // 'voice_name'
 */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name.slice(0, longest + 1));
  if (name.length > longest || wanted === '' || /^\d+$/.test(wanted)) return undefined;
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const target = plain(candidate);
    const most = mostEdits(wanted, target);
    if (Math.abs(target.length - wanted.length) > most) continue;
    const edits = countEdits(wanted, target);
    if (edits <= most && edits < fewest && haveLikeNumbers(wanted, target)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best ?? findCompletion(wanted, known);
}

/** Names of the same field in other APIs and in clients, each as `plain` gives it. */
const sameFields: readonly (readonly string[])[] = [
  ['text', 'prompt', 'input', 'content', 'script'],
  ['voiceid', 'voice', 'speaker', 'speakerid', 'id'],
  ['voicelanguage', 'language', 'lang', 'locale', 'languagecode'],
  ['voicespeed', 'speed', 'rate', 'speechrate', 'speakingrate'],
  ['soundvolume', 'volume'],
  ['voicename', 'name', 'title'],
  ['elementname', 'name', 'title'],
  ['voiceurl', 'url', 'audiourl', 'fileurl', 'sampleurl', 'audio', 'sound', 'video', 'file'],
  ['audiourl', 'url', 'soundurl', 'soundfile', 'audiofile', 'audio', 'sound', 'file'],
  ['audioid', 'soundid', 'audio', 'sound', 'id'],
  ['videourl', 'url', 'video'],
  ['videoid', 'video', 'id'],
  ['imageurl', 'url', 'image'],
  ['duration', 'seconds', 'length', 'durationseconds', 'durationsec'],
  ['externaltaskid', 'externalid', 'customid', 'customtaskid', 'clientid', 'clienttaskid', 'outtaskid', 'id'],
  ['taskid', 'id', 'requestid', 'generationid', 'jobid', 'predictionid'],
  ['taskids', 'ids', 'id', 'taskid', 'requestids', 'requestid'],
  ['sessionid', 'session', 'id'],
  ['faceid', 'face', 'id'],
  ['elementid', 'element', 'id'],
  ['elementvoiceid', 'voiceid', 'voice'],
  ['callbackurl', 'callback'],
  ['modelname', 'model', 'modelid'],
  ['payload', 'input', 'parameters', 'params', 'arguments', 'body'],
  ['pagenum', 'page', 'pageno', 'pagenumber', 'pageindex'],
  ['pagesize', 'limit', 'size', 'perpage'],
  ['voicelist', 'voices'],
  ['elementlist', 'elements'],
  ['filters', 'filter', 'where'],
];

/** Names that clients give the receiver of callbacks: `webhook_endpoint`, `notifyUrl`, `status_callback`. */
const callbackName =
  /^(?:status|result|task|job|event)?(?:callback|webhook|hook|postback|notify|notification)s?(?:hook)?(?:url|uri|endpoint|address|link|target)?$/;

/**
 * Whether a field of this name is meant to name the receiver of callbacks.
 *
 * @example namesCallback('webhook_endpoint') // true
 */
export const namesCallback = (name: string): boolean => name.length <= longest && callbackName.test(plain(name));

/** Values of other APIs for the kinds of content that a request may have, each as `plain` gives it. */
const sameKinds: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['first_frame', ['image', 'imageurl', 'inputimage', 'picture', 'photo', 'startframe', 'startimage', 'headframe']],
  ['refer_image', ['image', 'imageurl', 'inputimage', 'picture', 'photo', 'reference', 'referenceimage', 'refimage']],
  ['avatar_image', ['image', 'imageurl', 'inputimage', 'picture', 'photo', 'avatar', 'face']],
  ['last_frame', ['imagetail', 'tailframe', 'tailimage', 'endframe', 'endimage', 'lastimage']],
  ['prompt', ['text', 'inputtext', 'script']],
  ['speech_script', ['text', 'inputtext', 'script', 'speech']],
  ['base_video', ['video', 'videourl', 'inputvideo', 'sourcevideo']],
  ['feature_video', ['video', 'videourl', 'inputvideo', 'referencevideo', 'refervideo']],
  ['voice', ['audio', 'speaker', 'voiceid']],
];

/**
 * The kinds of content that a word of another API may mean, of those that are allowed.
 *
 * @example findMeantKinds('image', ['prompt', 'first_frame']) // ['first_frame']
 */
export const findMeantKinds = (word: string, allowed: readonly string[]): readonly string[] =>
  word.length > longest
    ? []
    : sameKinds.flatMap(([kind, words]) => (allowed.includes(kind) && words.includes(plain(word)) ? [kind] : []));

const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\//i.test(value);
/** As vendors write ids; longer ones are files in base64. */
const isId = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,64}$/.test(value));

/** Whether a value has the form that a field of this name takes, as far as names and values say it. */
function fits(field: string, value: unknown): boolean {
  if (isUrl(value)) return !/_id$|Id$/.test(field);
  return !isId(value) || !/_(?:url|file)$|Url$/.test(field);
}

/** What other APIs call so. Of several the one that is named after the form of the value. */
function findSynonym(given: string, fields: readonly string[], value: unknown): string | undefined {
  const wanted = callbackName.test(given) ? 'callback' : given;
  const names = sameFields.filter((group) => group.includes(wanted)).flat();
  const same = fields.filter((field) => names.includes(plain(field)));
  const urls = isUrl(value) ? same.filter((field) => /url$/i.test(field)) : [];
  const [first, ...others] = same.length > 1 && urls.length > 0 ? urls : same;
  return others.length === 0 ? first : undefined;
}

/**
 * The field that is meant by a name that is none: what other APIs call so, or a near one. Where several are near, the
 * value says which: a URL is no id.
 *
 * @param sent the object as it was sent: what is there is not meant by another name
 * @example findMeantField('speed', ['text', 'voice_speed'], { text: 'Hi', speed: 1 }) // 'voice_speed'
 */
export function findMeantField(
  name: string,
  known: readonly string[],
  sent: Readonly<Record<string, unknown>>,
): string | undefined {
  const open = known.filter((field) => !Object.hasOwn(sent, field));
  if (name.length > longest) return undefined;
  const wanted = plain(name);
  const value = sent[name];
  const fitting = open.filter((field) => fits(field, value));
  return (
    open.find((field) => plain(field) === wanted) ??
    // A word that is known elsewhere is no slip: `model` is not `mode`.
    findSynonym(wanted, fitting, value) ??
    findNearName(name, fitting) ??
    findNearName(name, open)
  );
}

/**
 * ` Did you mean 'x'?` with its leading space, or nothing when no known name is near.
 *
 * @example `Unknown option '--prot'.${suggestName('--prot', ['--port'])}` // "Unknown option '--prot'. Did you mean '--port'?"
 */
export function suggestName(given: string, known: readonly string[]): string {
  const nearest = findNearName(given, known);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}

/** So many names are taken in at a glance. */
const mostListed = 12;
/** So many are offered of a longer list. */
const mostOffered = 5;

const lastPartOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);
const wordsOf = (name: string) => name.toLowerCase().split(/[^a-z0-9]+/);

/** Whether a name holds all words of another one, or is shortened to its initials: `tts` for `text-to-speech`. */
function isAlike(given: string, name: string): boolean {
  const owner = given.slice(0, given.lastIndexOf('.') + 1);
  if (!name.startsWith(owner)) return false;
  const [asked, words] = [wordsOf(lastPartOf(given)), wordsOf(lastPartOf(name))];
  const initials = words.map((word) => word.charAt(0)).join('');
  const isThere = (word: string) => words.some((one) => one === word || one === `${word}s` || `${one}s` === word);
  return asked.join('') === initials || asked.every((word) => word.length > 2 && isThere(word));
}

/**
 * What to send in place of a name that is not known: the near ones, or all where they are few, or the nearest.
 *
 * @param listedIn the page that has all of them
 * @example suggestKnown('kling.tts', operationIds) // " Did you mean 'kling.text-to-speech'?"
 */
export function suggestKnown(given: string, known: readonly string[], listedIn?: string): string {
  const near = suggestName(given, known);
  if (near !== '' || given.length > longest) return near || tellSome(known, known.length, listedIn);
  const alike = known.filter((name) => isAlike(given, name));
  if (alike.length > 0 && alike.length <= mostOffered)
    return ` Did you mean ${alike.map((name) => `'${name}'`).join(' or ')}?`;
  if (known.length <= mostListed) return tellSome(known, known.length, listedIn);
  const wanted = plain(given);
  const byDistance = known
    .map((name) => ({ name, edits: countEdits(wanted, plain(name)) }))
    .sort((a, b) => a.edits - b.edits)
    .map(({ name }) => name);
  return tellSome([...new Set([...alike, ...byDistance])], known.length, listedIn);
}

function tellSome(names: readonly string[], count: number, listedIn?: string): string {
  if (count <= mostListed) return ` Known: ${names.join(', ')}.`;
  const page = listedIn === undefined ? '' : ` (${listedIn} lists them)`;
  return ` Known: ${names.slice(0, mostOffered).join(', ')} and ${count - mostOffered} more${page}.`;
}

// For an unknown path: the nearest one that exists. Paths are compared segment by segment, so that an id, however
// long, makes no difference.

/** A path that is taken for a call's own. */
export interface OtherName {
  readonly path: string;
  /** What must be known of the call then, with its leading space. */
  readonly note?: string | undefined;
}

export interface SuggestedCall {
  readonly method: string;
  /** `{name}` stands for one segment. */
  readonly path: string;
  readonly otherPaths?: readonly string[];
  /** Paths that are none. */
  readonly otherNames?: readonly OtherName[];
  /** Whose call it is, where there are several. */
  readonly dialect?: string;
  /** Only some of the family have it: it is no suggestion for another path. */
  readonly isOptional?: boolean;
  /** What must be known of it besides. */
  readonly note?: string;
  /** What it is asked with behind its path: `?task_id={id}`. */
  readonly query?: string;
  /** `when-finished`: its answer has the result. */
  readonly replies?: string;
}

/** No template has more. */
const mostSegments = 12;

const segmentsOf = (path: string) => path.split('/').slice(1);
const isSlot = (segment: string | undefined) => segment?.startsWith('{') === true;

/** Words of paths that other APIs write otherwise: `text-to-speech`, `text2audio`. */
function wordOf(segment: string): string {
  const word = segment.toLowerCase().replaceAll('-to-', '2');
  return word === 'text2speech' || word === 'speech' ? 'tts' : word;
}

/** Ids as vendors write them: a number, a UUID, one of the unified API. Put behind a path that takes none, it is a small slip. */
const idForm = /^(?:\d{16,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|cl[a-z\d]{23})$/i;

/** How one segment of a template is met: 0 as it is, a little with a slip, not at all. */
function costOf(template: string, sent: string): number {
  if (isSlot(template)) return sent === '' ? Infinity : 0;
  if (template === sent) return 0;
  if (wordOf(template) === wordOf(sent)) return 0.05;
  // The beginning of a word may be another one: /kling is no slip of kling-3.0-omni.
  return sent.length * 2 < template.length || findNearName(sent, [template]) === undefined ? Infinity : 0.1;
}

interface Way {
  /** Segments missing and too many, and slips. */
  readonly cost: number;
  /** Words of the template that were met. */
  readonly met: number;
}

/** The cheapest way from a template to what was sent. Its last word must be there: it says what the call does. */
function compare(template: readonly string[], sent: readonly string[]): Way {
  const lastWord = template.findLastIndex((segment) => !isSlot(segment));
  const better = (a: Way, b: Way) => (a.cost < b.cost || (a.cost === b.cost && a.met >= b.met) ? a : b);
  let row: Way[] = Array.from({ length: sent.length + 1 }, (_, extra) => ({ cost: extra, met: 0 }));
  template.forEach((segment, place) => {
    const missing = place === lastWord ? Infinity : 1;
    const next: Way[] = [{ cost: (row[0]?.cost ?? 0) + missing, met: 0 }];
    sent.forEach((given, index) => {
      const [before, above, left] = [row[index], row[index + 1], next[index]] as [Way, Way, Way];
      const met = { cost: before.cost + costOf(segment, given), met: before.met + (isSlot(segment) ? 0 : 1) };
      const skipped = { cost: above.cost + missing, met: above.met };
      next.push(better(met, better(skipped, { cost: left.cost + (idForm.test(given) ? 0.5 : 1), met: left.met })));
    });
    row = next;
  });
  return row[sent.length] ?? { cost: Infinity, met: 0 };
}

/** The call that deletes what stands at a path, for those who send DELETE: no vendor takes that. */
function tellDelete(calls: readonly SuggestedCall[], template: string): string {
  const segments = segmentsOf(template).filter((segment) => !isSlot(segment));
  const [noun = ''] = segments.slice(-1);
  const right = calls.find(({ method, path }) => {
    const own = segmentsOf(path);
    const [, what] = /^delete-(.+)$/.exec(own.at(-1) ?? '') ?? [];
    const isBeside = own.slice(0, -1).join('/') === segments.slice(0, -1).join('/');
    return method === 'POST' && isBeside && what !== undefined && `-${noun}`.endsWith(`-${what}`);
  });
  return right === undefined ? '' : ` To delete, send POST ${right.path}.`;
}

const mostBeside = 8;

/** Where no call is near: those whose last word has all that was sent, else what stands at the place where the path leaves them. */
function suggestBeside(
  calls: readonly SuggestedCall[],
  method: string,
  sent: readonly string[],
  isOwn: (dialect: string | undefined) => boolean,
): string | undefined {
  const templates = calls.flatMap(({ path, otherPaths = [], method, dialect }) =>
    isOwn(dialect) ? [path, ...otherPaths].map((one) => ({ method, path: one, steps: segmentsOf(one) })) : [],
  );
  const depthOf = (steps: readonly string[]) => steps.findIndex((step, index) => step !== sent[index]);
  const deepest = Math.max(0, ...templates.map(({ steps }) => Math.max(0, depthOf(steps))));
  if (deepest === 0) return undefined;
  const beside = templates.filter(({ steps }) => depthOf(steps) === deepest && !isSlot(steps[deepest]));
  const asked = sent[deepest] ?? '';
  const isMeant = (word: string) => isAlike(asked, word) || isAlike(`${asked}s`, word);
  const alike = beside.filter(({ steps }) => steps.length === deepest + 1 && isMeant(steps[deepest] ?? ''));
  const ofMethod = alike.filter((call) => call.method === method);
  const named = [...new Set((ofMethod.length > 0 ? ofMethod : alike).map((call) => `${call.method} ${call.path}`))];
  if (asked !== '' && named.length > 0 && named.length <= mostBeside) return `Did you mean ${named.join(' or ')}?`;
  const next = [...new Set(beside.flatMap(({ steps }) => steps[deepest] || []))];
  const shown = next.slice(0, mostBeside).join(', ');
  const more = next.length > mostBeside ? ', …' : '';
  return next.length === 0 ? undefined : `Known below /${sent.slice(0, deepest).join('/')}: ${shown}${more}.`;
}

function suggestAmong(
  calls: readonly SuggestedCall[],
  method: string,
  path: string,
  asked: string | undefined,
): string | undefined {
  const sent = segmentsOf(path.replace(/(?<=[^/])\/+$/, ''));
  if (sent.length > mostSegments) return undefined;
  const near = calls
    .flatMap(({ path: own, otherPaths = [], otherNames = [], ...call }) => [
      ...[own, ...otherPaths].map((template) => ({ ...call, template, form: template })),
      ...otherNames.map(({ path: form, note = call.note }) => ({ ...call, template: own, form, note })),
    ])
    .map((call) => ({ ...call, ...compare(segmentsOf(call.form), sent) }))
    .filter(({ cost, met, isOptional }) => (isOptional ? cost === 0 : Math.floor(cost) <= Math.min(met, 2)))
    .sort((a, b) => a.cost - b.cost || Number(b.method === method) - Number(a.method === method) || b.met - a.met);
  const [best] = near;
  if (!best) return suggestBeside(calls, method, sent, (dialect) => dialect === undefined || dialect === asked);
  const { template, dialect, note = '' } = best;
  const isOwn = best.form === template;
  const methods = isOwn
    ? [...new Set(near.filter((call) => call.template === template).map((call) => call.method))]
    : [best.method];
  const right = method === 'DELETE' ? tellDelete(calls, template) : '';
  const isResult = method === 'GET' && !methods.includes('GET') && best.replies === 'when-finished';
  const result = isResult ? 'answers with its result: nothing reads it later.' : '';
  if (isResult && `/${sent.join('/')}/`.startsWith(`${template}/`)) return `${best.method} ${template} ${result}`;
  if (best.cost === 0 && isOwn) return `${template} takes ${methods.join(' or ')}.${right}`;
  const owner = dialect === undefined || dialect === asked ? '' : ` It is one of ${dialect}.`;
  const meant = methods.includes(method) ? method : methods.join(' or ');
  const query = near.find((call) => call.template === template && call.method === meant)?.query ?? '';
  return `Did you mean ${meant} ${template}${query}?${owner}${note}${right}${result && ` It ${result}`}`;
}

const rootOf = (path: string) => segmentsOf(path)[0] ?? '';

/**
 * The call that may be meant by one that is not there, in a sentence; `undefined` when none is near. A suggestion never crosses
 * dialects: below a first segment that the dialect that answers has, only its calls are near. Where it has none there,
 * another vendor's call may be meant: the message names it.
 *
 * @param dialect who answers there
 * @example suggestRoute(operations, 'POST', '/v1/general/custom-voice') // 'Did you mean POST /v1/general/custom-voices?'
 */
export function suggestRoute(
  calls: readonly SuggestedCall[],
  method: string,
  path: string,
  dialect?: string,
): string | undefined {
  const suggest = (ofOthers: boolean) =>
    suggestAmong(
      calls.filter((call) => (call.dialect !== dialect) === ofOthers),
      method,
      path,
      dialect,
    );
  const below = calls.filter((call) => rootOf(call.path) === rootOf(path));
  if (below.some((call) => call.dialect === dialect)) return suggest(false);
  return below.length > 0 ? (suggest(true) ?? suggest(false)) : (suggest(false) ?? suggest(true));
}
