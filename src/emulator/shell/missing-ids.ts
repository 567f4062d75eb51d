/**
 * What an id is that was refused because nothing of its kind has it: looked up after the refusal, so that no other request
 * pays for it who is not refused.
 */
import type { Asked, Gone, IdentifiedTask, Meaning, NamedThing } from '../../contracts/spec/describe-id.ts';
import {
  describeApart,
  describeCatalogueVoice,
  describeMeaning,
  describeNamed,
  guessId,
  isOfKind,
  mayBeRounded,
  originOfId,
} from '../../contracts/spec/describe-id.ts';
import { listerOf } from '../../contracts/spec/catalog.ts';
import { mayBeMisspelt } from '../../contracts/spec/near-id.ts';
import { faceSessionMs } from '../../contracts/spec/ground-facts.ts';
import { cutText } from '../../contracts/spec/pick.ts';
import { strangersOf, vendorOf } from '../../contracts/spec/vendors.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import { isCleared } from '../core/products/product.ts';
import {
  accountById,
  isKnown,
  makersOf,
  taskByAlias,
  taskByExternalId,
  taskById,
  taskNamed,
  tasksOf,
  videoById,
  videosOf,
  voiceById,
  voicesOf,
} from '../core/reads.ts';
import type { Account, Task, Video, Voice } from '../core/records.ts';
import { givenNameOf } from './account-names.ts';
import type { Shell } from './shell.ts';

const aboutIds: ReadonlySet<FailureCode> = new Set([
  'task.not-found',
  'voice.not-found',
  'voice.invalid',
  'video.not-found',
  'audio.not-found',
  'session.not-found',
  'face.not-found',
  'element.not-found',
  'element.unknown',
  'element.deleted',
]);

/** The field whose ids a failure is about, for one that nothing has: then it is neither deleted nor too old. */
const fieldsOfIds: Partial<Record<FailureCode, string>> = {
  'video.not-found': 'video_id',
  'audio.not-found': 'audio_id',
  'session.not-found': 'session_id',
  'element.not-found': 'element_id',
  'element.unknown': 'element_id',
  'voice.not-found': 'voice_id',
  'voice.invalid': 'voice_id',
};

/** Of an id that nothing has, what was looked for: the catalogue's sentence has no id. */
function tellNothing(code: FailureCode, id: string, { operation }: Asked): string | undefined {
  const shown = cutText(id, 60);
  if (code === 'face.not-found') return `The session has no face with the id '${shown}'.`;
  if (code !== 'task.not-found' || operation?.action === 'find-tasks') return undefined;
  const product = operation?.product === undefined ? '' : `${operation.product} `;
  const own = operation && vendorOf(operation.dialect).externalIdField === undefined ? '' : ' or external id';
  const lister = operation && listerOf(operation);
  const list = lister ? ` GET ${lister.path} lists those that are there.` : '';
  return `No ${product}task of the account has the id${own} '${shown}': it stands in the answer of the create.${list}`;
}

/** How many of the account's latest ids are looked through for one that lost digits. */
const latest = { limit: 1000, order: 'newest-first' } as const;

/** Who asks, and when by the account's clock. */
interface Asker {
  readonly account: Account;
  readonly now: number;
}

interface Found {
  readonly own: Task | undefined;
  readonly byId: Task | undefined;
  readonly byAlias: Task | undefined;
  readonly voice: Voice | undefined;
  readonly video: Video | undefined;
  /** Tasks that made what has the id. */
  readonly makers: readonly Task[];
  /** The same of any account. */
  readonly foreignMakers: readonly Task[];
  readonly foreignVideo: Video | undefined;
}

const madeIds = ({ result }: Task) => ({
  voiceId: result?.type === 'voice' ? result.voiceId : undefined,
  videoId: result?.type === 'audio' || result?.type === 'video' ? result.video?.id : undefined,
  audioId: result?.type === 'speech' ? result.audio.id : undefined,
  elementId: result?.type === 'element' ? result.elementId : undefined,
});

/** What has become of what a task made. Media are kept as the settings of their owner say: of others that is not known. */
function goneOf(
  { result, accountId, createdAt, updatedAt }: Task,
  voice: Voice | undefined,
  asker: Asker,
): Gone | undefined {
  const { account, now } = asker;
  switch (result?.type) {
    case 'voice':
      return voice?.status === 'deleted' ? 'deleted' : undefined;
    case 'element':
      return result.status === 'deleted' ? 'deleted' : undefined;
    case 'faces':
      return now - createdAt < faceSessionMs ? undefined : 'over';
    default:
      return result && accountId === account.id ? mediaGoneAt(updatedAt, asker) : undefined;
  }
}

function mediaGoneAt(madeAt: number, asker: Asker): Gone | undefined {
  return isCleared(madeAt, asker) ? { clearedAfter: asker.account.settings['media.expireDays'] } : undefined;
}

const identify = (task: Task, voice: Voice | undefined, asker: Asker): IdentifiedTask => ({
  ...task,
  gatewayId: task.alias,
  ...madeIds(task),
  gone: goneOf(task, voice, asker),
});

const kindOf = (task: Task, id: string) => (task.id === id ? 'task' : task.alias === id ? 'gateway' : 'external');

const isVideoOf = ({ result }: Task, id: string): boolean =>
  result?.type === 'video' || (result?.type === 'audio' && result.video?.id === id);

function goneIn(meaning: Meaning): Gone | undefined {
  switch (meaning.kind) {
    case 'task':
    case 'gateway':
    case 'external':
      return meaning.task.gone;
    default:
      return meaning.gone;
  }
}

/** What the id is, and whose: what is the account's own is more likely meant. */
async function findMeaning(shell: Shell, found: Found, id: string, asker: Asker) {
  const { voice, video } = found;
  const [maker = found.foreignMakers[0]] = found.makers;
  const task = found.own ?? found.byId ?? found.byAlias;
  if (task) {
    const { voiceId } = madeIds(task);
    const made = voiceId === undefined ? undefined : await shell.read(voiceById(voiceId));
    const meaning: Meaning = { kind: kindOf(task, id), task: identify(task, made, asker) };
    return { meaning, owner: task.accountId };
  }
  if (voice) {
    const gone = voice.status === 'deleted' ? 'deleted' : undefined;
    const meaning: Meaning = { kind: 'voice', task: { id: voice.taskId }, gone };
    return { meaning, owner: voice.accountId };
  }
  if (maker && !video && !isVideoOf(maker, id)) {
    const kind = maker.result?.type === 'element' ? 'element' : 'audio';
    const isSpeech = maker.result?.type === 'speech';
    const meaning: Meaning = { kind, task: maker, isSpeech, gone: goneOf(maker, undefined, asker) };
    return { meaning, owner: maker.accountId };
  }
  const shown = video ?? found.foreignVideo;
  const owner = shown?.accountId ?? maker?.accountId;
  if (owner === undefined) return undefined;
  const isOwn = shown?.accountId === asker.account.id;
  const meaning: Meaning = { kind: 'video', gone: isOwn ? mediaGoneAt(shown.createdAt, asker) : undefined };
  return { meaning, owner };
}

async function listIds(shell: Shell, accountId: string): Promise<readonly string[]> {
  const { tasks, voices, videos } = await shell.load<{
    tasks: readonly Task[];
    voices: readonly Voice[];
    videos: readonly Video[];
  }>({
    tasks: tasksOf(accountId, {}, latest),
    voices: voicesOf(accountId, latest),
    videos: videosOf(accountId, latest),
  });
  const made = tasks.flatMap((task) => Object.values(madeIds(task))).filter((id) => id !== undefined);
  const aliases = tasks.flatMap(({ alias }) => alias ?? []);
  return [...[...tasks, ...voices, ...videos, ...shell.vendors.presets].map(({ id }) => id), ...made, ...aliases];
}

/** What of the account, and of the presets, has a name: looked through for names that were sent as ids. */
async function listNamed(shell: Shell, accountId: string, wanted: string): Promise<readonly NamedThing[]> {
  if (wanted === 'element') {
    const tasks = await shell.read(tasksOf(accountId, { products: ['element'] }, latest));
    return tasks.flatMap(({ id: taskId, result, input }): readonly NamedThing[] => {
      const { element_name: name } = input;
      if (result?.type !== 'element' || typeof name !== 'string') return [];
      const gone = result.status === 'deleted' ? 'deleted' : undefined;
      return [{ kind: 'element', id: result.elementId, name, taskId, gone }];
    });
  }
  if (wanted !== 'voice') return [];
  const voices = await shell.read(voicesOf(accountId, latest));
  const own = voices.map(({ id, name, taskId, status }): NamedThing => {
    const gone = status === 'deleted' ? 'deleted' : undefined;
    return { kind: 'voice', id, name, taskId, gone };
  });
  const presets = shell.vendors.presets.map(({ id, name }): NamedThing => ({ kind: 'preset', id, name, taskId: '' }));
  return [...own, ...presets];
}

/** Whose it is that the account has not. An account that is called by its key is not named. */
async function tellOwner(shell: Shell, ownerId: string): Promise<string> {
  const other = await shell.read(accountById(ownerId));
  const name = other && givenNameOf(other);
  return ` Another account has it${name === undefined ? '' : `, '${cutText(name, 60)}'`}: send the key that made it, or make one with this key.`;
}

/**
 * What the id of a refusal is and where it would be right, as a sentence; `undefined` when the refusal is about no id, or
 * nothing can be said.
 *
 * @example await explainMissing(shell, account, { operation, input }, fail('voice.not-found', '830460928805724256'))
 */
export async function explainMissing(
  shell: Shell,
  account: Account,
  place: Asked,
  { code, detail: id }: Failure,
): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const asked = { ...place, wanted: code.split('.')[0] };
  const strangers = strangersOf(asked.operation?.dialect ?? '', account.settings);
  if (code === 'external-id.taken') {
    const holder = await shell.read(taskByExternalId(account.id, id, strangers));
    return (
      holder &&
      `Task ${holder.id} (${holder.product}, ${holder.status}) has the external_task_id '${cutText(id, 60)}': send another one, or read that task.`
    );
  }
  if (!aboutIds.has(code)) return undefined;
  const found = await shell.load<Found>({
    own: taskNamed(account.id, id),
    byId: taskById(id),
    byAlias: taskByAlias(id),
    voice: voiceById(id),
    video: videoById(account.id, id),
    makers: makersOf(account.id, [id]),
    foreignMakers: makersOf(undefined, [id]),
    foreignVideo: videoById(undefined, id),
  });
  const [maker = found.own] = found.makers;
  const isApart = maker !== undefined && !isKnown(maker, strangers);
  const known = await findMeaning(shell, found, id, { account, now: shell.nowOf(account) });
  const isForeign = known !== undefined && known.owner !== account.id;
  const what = known ? describeMeaning(known.meaning, { ...asked, isForeign }) : describeCatalogueVoice(id, asked);
  if (what === undefined) {
    const named = /^\d+$/.test(id) ? [] : await listNamed(shell, account.id, asked.wanted ?? '');
    const called = describeNamed(id, asked, named);
    if (called !== undefined) return called;
    const origin = originOfId(fieldsOfIds[code] ?? '');
    const nothing = origin ? `Nothing has the id '${cutText(id, 60)}': ${origin}.` : tellNothing(code, id, asked);
    const mayBeThere = mayBeRounded(id) || mayBeMisspelt(id);
    return guessId(id, asked, mayBeThere ? await listIds(shell, account.id) : []) ?? nothing;
  }
  const foreign = isForeign ? await tellOwner(shell, known.owner) : '';
  const isThere = known !== undefined && goneIn(known.meaning) === undefined && isOfKind(known.meaning, asked);
  const apart = isApart ? describeApart(maker.dialect, isThere, asked) : '';
  return `${cutText(id, 60)} is ${what}.${foreign}${apart}`;
}
