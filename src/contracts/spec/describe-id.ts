/**
 * What an id is that was given in the wrong place, and where it would be right: for the emulator's diagnostics and for
 * the judge of clients. The caller says what is known by the id; voices of the catalogues are known here.
 */
import { asObject, cutText, tellCount } from './pick.ts';
import type { Operation } from './catalog.ts';
import { operationById, readerOf } from './catalog.ts';
import type { Json } from './ground-facts.ts';
import { controlPath } from './ground-facts.ts';
import { describeNearId, describeWrapped, hasLostDigits } from './near-id.ts';
import { findMeantField, findNearName, isSameName } from './near-name.ts';
import { describePlaceholder } from './explain-credential.ts';
import { describeReading, vendorOf } from './vendors.ts';
import { findPresetVoice, findTtsVoice, presetVoices, solutionVoices, ttsVoices } from './voices.ts';

/** Why something can't be used any more: deleted, too old (a session), or cleared after so many days (media). */
export type Gone = 'deleted' | 'over' | { readonly clearedAfter: number };

/** A task, as far as its ids go. */
export interface IdentifiedTask {
  readonly id: string;
  readonly product: string;
  readonly dialect: string;
  readonly operation: string;
  /** The gateway's own id of it. */
  readonly gatewayId?: string | undefined;
  readonly voiceId?: string | undefined;
  readonly videoId?: string | undefined;
  readonly audioId?: string | undefined;
  readonly elementId?: string | undefined;
  readonly status?: string;
  /** What has become of what it made. */
  readonly gone?: Gone | undefined;
}

/** What is known by an id, and what has become of it. */
export type Meaning =
  | { readonly kind: 'task' | 'gateway' | 'external'; readonly task: IdentifiedTask }
  | { readonly kind: 'voice'; readonly task: Pick<IdentifiedTask, 'id'>; readonly gone?: Gone | undefined }
  /** Made by a task: speech or another sound, or an element. */
  | {
      readonly kind: 'audio' | 'element';
      readonly task: Pick<IdentifiedTask, 'id' | 'product'>;
      readonly isSpeech?: boolean;
      readonly gone?: Gone | undefined;
    }
  | { readonly kind: 'video'; readonly gone?: Gone | undefined };

/** Where an id was given. */
export interface Asked {
  readonly operation: Operation | undefined;
  /** The body or query as it was sent. */
  readonly input: Json;
  /** The kind of thing that was looked for, as failures have it before their dot: voice, video, task. */
  readonly wanted?: string | undefined;
  /** Another account has what is asked for. */
  readonly isForeign?: boolean | undefined;
}

/** Where a task is read; nothing where its answer was its result. */
function placeOfTask({ operation, gatewayId, id }: IdentifiedTask): string {
  const reader = readerOf(operationById(operation));
  if (!reader) return 'its create answered with its result, and nothing reads it';
  return `it is read at GET ${describeReading(reader, gatewayId ?? id)}`;
}

/** Where a task is read, behind what it is; nothing for another account's that was asked for there: only the key is wrong. */
function tellPlace(task: IdentifiedTask, { operation, isForeign = false }: Asked): string {
  const reader = readerOf(operationById(task.operation));
  const isLikewise =
    operation !== undefined &&
    reader?.action === operation.action &&
    reader.product === operation.product &&
    reader.space === operation.space &&
    (operation.product !== undefined || reader.dialect === operation.dialect);
  return isForeign && isLikewise ? '' : `: ${placeOfTask(task)}`;
}

const taskOf = (product: string) => `${/^[aeiou]/.test(product) ? 'an' : 'a'} ${product} task`;

/** Whether what an id leads to is put to work, so that a task's own id is none. */
const takesIds = (operation: Operation | undefined): boolean =>
  operation?.action === 'create-task' || operation?.action === 'work-at-once' || operation?.action === 'delete-element';

/** Only a voice is taken, whatever else is known. */
const takesVoiceAlone = (operation: Operation | undefined): boolean =>
  operation?.action === 'delete-voice' || operation?.product === 'tts';

const madeBy = ({ audioId, voiceId, elementId, videoId }: IdentifiedTask) =>
  Object.entries({ audio: audioId, voice: voiceId, element: elementId, video: videoId }).find(
    ([, id]) => id !== undefined,
  );

/** What has become of something, behind its name. */
const tellGone = (gone: Gone): string =>
  typeof gone === 'object'
    ? `was cleared: media are kept for ${tellCount(gone.clearedAfter, 'day')} (setting media.expireDays)`
    : gone === 'deleted'
      ? 'was deleted'
      : 'is over';

/** What a task made, where that is taken and the task is not; nobody is led to what is gone. */
function tellMade(task: IdentifiedTask, { operation, wanted = '' }: Asked): string {
  const { status, gone, product } = task;
  const [what, id = ''] = madeBy(task) ?? [];
  if (takesVoiceAlone(operation)) {
    const whose = gone === undefined ? `is ${id}` : `${id} ${tellGone(gone)}`;
    return `${what === undefined ? '' : `, whose ${what} ${whose}`}: a task is no voice`;
  }
  if (status === 'failed') return ' that failed: it made nothing';
  const origin = originOfId(`${wanted}_id`);
  if (what === undefined && product === 'text-to-audio')
    return `: it made a sound, which no request takes by its id${origin === undefined ? '' : `. ${origin}`}`;
  if (what === undefined) return ': its results have ids of their own';
  // Nobody is led to what is not taken there either.
  if (origin !== undefined && what !== wanted) return `, which made no ${wanted}. ${origin}`;
  return gone === undefined ? `: its ${what} is ${id}` : `: its ${what} ${id} ${tellGone(gone)}. Make another one`;
}

/** Where the client's own id of a task would be right. */
function describeOwn(task: IdentifiedTask, asked: Asked): string {
  const { operation, input } = asked;
  const what = `the client's own id of ${task.product} task ${task.id}`;
  if (operation?.action === 'find-tasks' && input['task_ids'] !== undefined)
    return `${what}: ${operation.path} takes it in external_task_ids, not in task_ids`;
  return takesIds(operation) || takesVoiceAlone(operation)
    ? `${what}${tellMade(task, asked)}`
    : `${what}${tellPlace(task, asked)}`;
}

function describeTask(task: IdentifiedTask, asked: Asked): string {
  const { operation, input } = asked;
  const { product, dialect } = task;
  if (product === 'identify-face') {
    return task.gone === undefined
      ? 'a session of identify-face: session_id of advanced-lip-sync takes it for 24 hours'
      : 'a session of identify-face that is over: it lives 24 hours. Look for the faces again';
  }
  const isOwn = operation === undefined || dialect === operation.dialect;
  if (takesIds(operation) || takesVoiceAlone(operation)) return `the id of ${taskOf(product)}${tellMade(task, asked)}`;
  if (operation?.action === 'find-tasks' && input['external_task_ids'] !== undefined && isOwn)
    return `the id of ${taskOf(product)}: ${operation.path} takes it in task_ids, not in external_task_ids`;
  return `${taskOf(product)}${isOwn ? '' : ` made at ${dialect}`}${tellPlace(task, asked)}`;
}

/** What a gateway calls a task of its own. */
function describeAlias(task: IdentifiedTask, asked: Asked): string {
  const { operation } = asked;
  const made = `${taskOf(task.product)} made at ${task.dialect}`;
  return takesIds(operation) || takesVoiceAlone(operation)
    ? `the id of ${made}${tellMade(task, asked)}`
    : `${made}${tellPlace(task, asked)}`;
}

const wantsVoice = ({ operation, wanted = 'voice' }: Asked): boolean => wanted === 'voice' && takesIds(operation);

/** TTS and the earlier lip-sync speak with named voices. */
export const speaksNamed = (asked: Asked): boolean =>
  wantsVoice(asked) && (asked.operation?.product === 'tts' || asked.operation?.product === 'lip-sync');

/** The voices that a solution has of its own, where one of them was asked for. */
const ownVoices = (asked: Asked): readonly string[] =>
  (wantsVoice(asked) && solutionVoices[asked.operation?.path ?? '']) || [];

/** Where the id stands that was wanted, in place of one that leads nowhere any more. */
function tellWanted({ operation, wanted = '' }: Asked, again: string): string {
  if (!takesIds(operation)) return '';
  const origin = originOfId(`${wanted}_id`);
  return origin === undefined ? again : `${again}. ${origin}`;
}

const takesVoices = 'elements and videos take it, as element_voice_id, in voice_list and in contents of type voice';

/** What a voice that TTS does not speak with is, and what it is good for where it was asked for. */
function describeVoice(asked: Asked, what: string, elsewhere: string, isDeleted = false): string {
  const use = isDeleted ? '' : 'videos and elements take it, ';
  const [own] = ownVoices(asked);
  if (own !== undefined) return `${what}: ${use}${asked.operation?.path ?? ''} has voices of its own, such as ${own}`;
  return speaksNamed(asked)
    ? `${what}: ${use}only the named voices of TTS speak there, such as oversea_male1 (en)`
    : `${what}${elsewhere}`;
}

/**
 * What is known by an id, as the rest of a sentence that starts with "… is".
 *
 * @example describeMeaning({ kind: 'task', task }, { operation, input: {} }) // 'a tts task: …'
 */
export function describeMeaning(meaning: Meaning, asked: Asked): string {
  const { operation, wanted } = asked;
  switch (meaning.kind) {
    case 'task':
      return describeTask(meaning.task, asked);
    case 'gateway':
      return describeAlias(meaning.task, asked);
    case 'external':
      return describeOwn(meaning.task, asked);
    case 'voice': {
      const isDeleted = meaning.gone !== undefined;
      const what = `a custom voice${isDeleted ? ' that was deleted' : ''}, made by task ${meaning.task.id}`;
      const elsewhere =
        operation?.action === 'delete-voice'
          ? ''
          : takesIds(operation) && !isDeleted
            ? `: ${takesVoices}`
            : takesIds(operation)
              ? tellWanted(asked, ': it speaks nowhere any more')
              : ': it is neither a task nor a video';
      return describeVoice(asked, what, elsewhere, isDeleted);
    }
    case 'element':
      return meaning.gone === undefined
        ? `an element, made by task ${meaning.task.id}: element_list of image-to-video and contents of omni videos take it`
        : `an element that was deleted, made by task ${meaning.task.id}${tellWanted(asked, ': no video shows it any more')}`;
    case 'audio': {
      const { isSpeech = false, task, gone } = meaning;
      if (isSpeech && gone !== undefined)
        return `speech that ${tellGone(gone)}${tellWanted(asked, wanted === 'audio' ? '. Speak the text again' : '')}`;
      return isSpeech
        ? `the id of speech, made by task ${task.id}: audio_id of lip-sync and avatars takes it for 30 days`
        : `the id of a sound, made by ${task.product} task ${task.id}: no request takes it, audio_id is for speech of TTS`;
    }
    case 'video':
      return meaning.gone === undefined
        ? 'a video: the field video_id of a create takes it'
        : `a video whose file ${tellGone(meaning.gone)}${tellWanted(asked, '')}`;
  }
}

/** What a request says of the language that a named voice is to speak. */
function readLanguage({ input }: Asked) {
  // The earlier lip-sync has its fields one level deeper.
  const fields = asObject(input['input']) ?? input;
  const { voice_language: language } = fields;
  const isSent = typeof language === 'string' && language !== '';
  return { fields, language, isSent, spoken: isSent ? language : 'zh' };
}

/**
 * Whether a voice of TTS is asked to speak a language that it does not: its id is right.
 *
 * @example isOtherLanguage('oversea_male1', { operation: tts, input: { voice_language: 'zh' } }) // true
 */
export function isOtherLanguage(reference: string, asked: Asked): boolean {
  const named = speaksNamed(asked) ? findTtsVoice(reference) : undefined;
  const { spoken } = readLanguage(asked);
  return named !== undefined && !named.languages.some((known) => known === spoken);
}

/**
 * A voice of the catalogues, which no account owns, as the rest of a sentence that starts with "… is".
 *
 * @example describeCatalogueVoice('oversea_male1', { operation: tts, input: {} }) // "a voice of TTS that speaks 'en', …"
 */
export function describeCatalogueVoice(reference: string, asked: Asked): string | undefined {
  const { operation } = asked;
  const named = findTtsVoice(reference);
  if (named && speaksNamed(asked)) {
    const { fields, language, isSent } = readLanguage(asked);
    if (!isOtherLanguage(reference, asked)) {
      return "a voice of TTS that the setting tts.catalogue leaves out: it was seen on Kling's pages only";
    }
    const misnamed = Object.keys(fields).find((name) => findMeantField(name, ['voice_language'], fields) !== undefined);
    const isEmptied = language === '' || language === null;
    const why =
      misnamed !== undefined ? `it was sent as '${misnamed}'` : isEmptied ? 'it was sent empty' : 'none was sent';
    const sent = typeof language === 'string' ? `'${language}'` : JSON.stringify(language);
    const heard = isSent ? sent : `'zh', the default, because ${why}`;
    const [right = ''] = named.languages;
    return `a voice of TTS that speaks ${named.languages.join(' and ')}, and voice_language is ${heard}: send ${isSent || misnamed === undefined ? '' : 'voice_language '}'${right}'`;
  }
  if (named && operation?.action === 'delete-voice') return 'a named voice of TTS: only custom voices can be deleted';
  const [own] = ownVoices(asked);
  if (named && own !== undefined)
    return `a named voice of TTS: ${operation?.path ?? ''} has voices of its own, such as ${own}`;
  if (named && takesIds(operation)) {
    return 'a named voice of TTS: TTS and the earlier lip-sync speak with it; elements and videos take presets and custom voices';
  }
  if (named) return 'a named voice of TTS: it can be spoken with, and is neither a task nor a custom voice';
  const solution = Object.entries(solutionVoices).find(([, ids]) => ids.includes(reference));
  if (solution) return `a voice of the solution ${solution[0]}: only that takes it`;
  if (findPresetVoice(reference)) {
    const elsewhere =
      operation?.action === 'delete-voice'
        ? ': only custom voices can be deleted'
        : takesIds(operation)
          ? `: ${takesVoices}`
          : ': it stands in the list of presets, and has no task to read';
    return describeVoice(asked, 'a preset voice of Kling', elsewhere);
  }
  return presetVoices.some(({ taskId }) => taskId === reference)
    ? 'the id under which a preset voice is listed: presets are listed, not read one by one'
    : undefined;
}

/**
 * Whether what is known by an id is of the kind that was looked for: it would be taken where it is known.
 *
 * @example isOfKind({ kind: 'video' }, { operation, input: {}, wanted: 'voice' }) // false
 */
export function isOfKind(meaning: Meaning, asked: Asked): boolean {
  switch (asked.wanted) {
    case 'voice':
      return meaning.kind === 'voice' && !speaksNamed(asked) && ownVoices(asked).length === 0;
    case 'audio':
      return meaning.kind === 'audio' && meaning.isSpeech === true;
    case 'session':
      return meaning.kind === 'task' && meaning.task.product === 'identify-face';
    default:
      return meaning.kind === asked.wanted;
  }
}

/**
 * Where something is known that is not known where it was asked for, as a sentence: vendors may keep their work apart.
 *
 * @param madeAt the dialect through which it was made
 * @param isThere whether it is taken there
 * @example describeApart('kling', true, { operation: operationById('kkiai.delete-voice'), input: {} }) // ' It was made at kling, …'
 */
export function describeApart(madeAt: string, isThere: boolean, { operation }: Asked): string {
  if (!operation) return '';
  const { action, product, space, dialect } = operation;
  const setting = (vendorOf(madeAt).apart ?? vendorOf(dialect).apart)?.setting ?? '';
  const there = vendorOf(madeAt).operations.find(
    (row) => row.action === action && row.product === product && row.space === space,
  );
  const isRead = action === 'get-task' || action === 'find-tasks';
  const call = there && isThere && !isRead ? `: ${there.method} ${there.path} takes it` : '';
  return ` It was made at ${madeAt} and is not known at ${dialect} (setting ${setting})${call}.`;
}

/**
 * Whether an id is so long a number that it may have lost digits: only then the ids that are there need a look.
 *
 * @example mayBeRounded('830460928805724300') // true
 */
export const mayBeRounded = (reference: string): boolean =>
  /^(?:\d{16,20}(?:\.0*)?|\d(?:\.\d{1,18})?e\+?1[5-9])$/i.test(reference);

/** Where the ids stand that fields of requests take. */
const origins: Readonly<Record<string, string>> = {
  video_id:
    "video_id is the id of a video in a task's result, or of one that the accounts file or the control API added",
  audio_id: 'audio_id is the id of speech in an answer of TTS (audios[].id)',
  session_id: 'session_id stands in the answer of identify-face',
  face_id: 'face_id stands in the answer of identify-face (face_data)',
  element_id: "element_id stands in an element task's result",
  voice_id: 'voice_id stands in the list of presets, and in the result of a custom-voice task',
  element_voice_id: 'element_voice_id is a voice_id of the list of presets, or of the result of a custom-voice task',
};

/**
 * Where the id stands that a field of a request takes, as a sentence without its full stop.
 *
 * @example originOfId('session_id') // 'session_id stands in the answer of identify-face'
 */
export const originOfId = (field: string): string | undefined => origins[field];

/**
 * Where the id is found that a field of a create takes, as a sentence; `undefined` for other fields.
 *
 * @example describeSource(operationById('kling.text-to-speech'), 'voice_id') // 'A voice is one of the named ones, such as …'
 */
export function describeSource(operation: Operation, field: string): string | undefined {
  const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const asked = { operation, input: {}, wanted: 'voice' };
  if (name === 'voice_id' && speaksNamed(asked))
    return `A voice is one of the named ones: oversea_male1, uk_boy1 (en), tianmeixuemei-v1, mengwa-v1 (zh) and others: GET ${controlPath}/catalogues lists them.`;
  const [own] = ownVoices(asked);
  if (name === 'voice_id' && own !== undefined) return `${operation.path} has voices of its own, such as ${own}.`;
  const origin = originOfId(name);
  return origin === undefined ? undefined : `${origin.replace(name, field)}.`;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * An id that went through a floating-point number: JSON.parse of an unquoted one, Number(id), a spreadsheet.
 *
 * @example findRounded('830460928805724300', ['830460928805724256']) // '830460928805724256'
 */
export const findRounded = (reference: string, ids: readonly string[]): string | undefined =>
  mayBeRounded(reference) ? ids.find((id) => hasLostDigits(reference, id)) : undefined;

/** Something that has a name beside its id. */
export interface NamedThing {
  readonly kind: 'voice' | 'element' | 'preset';
  readonly id: string;
  readonly name: string;
  /** The task that made it; '' for presets. */
  readonly taskId: string;
  readonly gone?: Gone | undefined;
}

/**
 * A name that was sent where an id is meant, as a sentence; `undefined` when it is the name of nothing.
 *
 * @param things of the account, later ones go first
 * @example describeNamed('Ada', { operation: tts, input: {} }, [ada]) // 'Ada is the name of 830460928805724256, a custom voice, …'
 */
export function describeNamed(reference: string, asked: Asked, things: readonly NamedThing[]): string | undefined {
  const named = things.filter(({ name }) => name === reference || isSameName(name, reference));
  const thing = named.find(({ gone }) => gone === undefined) ?? named[0];
  if (!thing) return undefined;
  const { kind, id, gone, taskId } = thing;
  const meaning: Meaning =
    kind === 'element'
      ? { kind, task: { id: taskId, product: 'element' }, gone }
      : { kind: 'voice', task: { id: taskId }, gone };
  const what = kind === 'preset' ? describeCatalogueVoice(id, asked) : describeMeaning(meaning, asked);
  if (what === undefined) return undefined;
  const isDeletable = kind !== 'preset' || asked.operation?.action !== 'delete-voice';
  const remedy = gone === undefined && isDeletable && isOfKind(meaning, asked) ? '. Send its id' : '';
  return `${cutText(reference, 60)} is the name of ${id}, ${what}${remedy}.`;
}

/** So many names that differ in their numbers alone are offered. */
const mostAlike = 4;

/** The name that may be meant by one that no voice has: the near ones, or those that differ in a number alone. */
function suggestVoice(reference: string, known: readonly string[]): string | undefined {
  const near = findNearName(reference, known);
  const lettersOf = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const letters = lettersOf(reference.slice(0, 60));
  const alike = near === undefined && letters !== '' ? known.filter((name) => lettersOf(name) === letters) : [];
  const meant = near === undefined ? alike : [near];
  if (meant.length === 0 || meant.length > mostAlike) return undefined;
  const isCase = near?.toLowerCase() === reference.toLowerCase();
  return ` Did you mean ${meant.map((name) => `'${name}'`).join(' or ')}?${isCase ? ' Ids are case-sensitive.' : ''}`;
}

/**
 * What may be meant by an id that nothing has, as a sentence; `undefined` when nothing can be said.
 *
 * @param ids the account's ids; none where the reference has the form of none
 * @example guessId('undefined', { operation, input: {} }, []) // "'undefined' is a value that is not there: …"
 */
export function guessId(reference: string, asked: Asked, ids: readonly string[]): string | undefined {
  const { operation } = asked;
  const placeholder = describePlaceholder(reference);
  if (placeholder !== undefined) {
    return `'${reference}' is ${placeholder}: take the id from the data of an answer, as it stands there.`;
  }
  const rounded = findRounded(reference, ids);
  if (rounded !== undefined) {
    return `${rounded} is there: the id was held as a number and lost its last digits. Keep ids as strings.`;
  }
  const around = describeWrapped(reference) ?? describeNearId(reference, ids);
  if (around !== undefined) return around;
  const shown = cutText(reference, 60);
  if (operation?.action === 'delete-voice')
    return `The account has no custom voice with the id '${shown}': voice_id stands in the result of a custom-voice task.`;
  if (speaksNamed(asked)) {
    const names = ttsVoices.map(({ id }) => id);
    const hint = suggestVoice(reference, names) ?? ` GET ${controlPath}/catalogues lists them.`;
    return `No voice of TTS is named '${shown}'.${hint}`;
  }
  const own = ownVoices(asked);
  if (own.length > 0) {
    const hint = suggestVoice(reference, own) ?? '';
    return `No voice of ${operation?.path ?? ''} is named '${shown}'.${hint} It has ${own.join(', ')}.`;
  }
  // Where the ids of tasks have that form it names one.
  const isIdThere = operation !== undefined && vendorOf(operation.dialect).callback.idForm === 'uuid';
  return uuid.test(reference) && !isIdThere
    ? 'It has the form of a request_id, which names a call and no task: the id of a task stands in the data of the answer.'
    : undefined;
}
