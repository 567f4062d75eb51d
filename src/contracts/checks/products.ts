/**
 * What single products promise beyond their schema: custom voices, speech, sounds, dubbing, account costs.
 */
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted, Inconclusive, must } from '../wire/http-client.ts';
import { asList, asObject, pick, pickNumber, pickText, tellCount } from '../spec/pick.ts';
import type { Followed } from '../assertions/follow-task.ts';
import { createAndFollow, readTask, requestOf } from '../assertions/follow-task.ts';
import { dataOf, describeAnswer, judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import { priceOf } from '../spec/prices.ts';
import { apart, authorizeOther, judgeOthersDelete } from '../assertions/requests.ts';
import { presetVoices } from '../spec/voices.ts';
import { lengthToleranceSeconds } from '../assertions/result-files.ts';
import { refusedCheck } from './lists.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, refusalCheck } from './rules.ts';
import type { FactId } from '../spec/vendors.ts';

// Custom voices: what a finished one shows, and what deleting it does.

const create = operationById('kling.create-custom-voice');
const remove = operationById('kling.delete-voice');
const list = operationById('kling.list-custom-voices');

const elements = operationById('kling.create-element');
const deletion = operationById('kling.delete-element');

/** Reported where the create shows nothing worse. */
const noVoice = 'No voice was made.';

interface Made {
  readonly followed: Followed;
  readonly voiceId: string;
}

async function makeVoice(context: CheckContext, name = context.uniqueName()): Promise<Made | undefined> {
  const body = { ...namedRequest(context, create), voice_name: name };
  const followed = await createAndFollow(context, create, body);
  const voiceId = followed && pickText(followed.final.task, 'task_result', 'voices', 0, 'voice_id');
  return followed && voiceId !== undefined ? { followed, voiceId } : undefined;
}

const deleteVoice = (context: CheckContext, voiceId: string) => context.call(remove, { body: { voice_id: voiceId } });

async function judgeShown(context: CheckContext): Promise<void> {
  // As long as a name may be.
  const name = `潮 ${context.uniqueName()}`.padEnd(20, '潮').slice(0, 20);
  const { followed, voiceId } = must(await makeVoice(context, name), noVoice);
  const { exchange, task } = followed.final;
  const voices = asList(pick(task, 'task_result', 'voices'));
  if (voices.length !== 1)
    tell(context, exchange, 'voices', `A task makes one voice, but this shows ${voices.length}.`);
  const shown = pickText(voices[0], 'voice_name');
  if (shown !== name) tell(context, exchange, 'voice-name', `voice_name must be "${name}", but is "${shown ?? ''}".`);
  if (voiceId === followed.taskId) {
    tell(context, exchange, 'voice-id', 'The id of a voice differs from the id of its task.', { mark: 'observed' });
  }
  const trial = pickText(voices[0], 'trial_url') ?? '';
  if (!/\.wav(?:\?|$)/.test(trial)) {
    const message = `trial_url is a .wav preview, but is ${trial}.`;
    tell(context, exchange, 'trial-url', message, { mark: 'observed', fact: 'voice-trial-url' });
  }
  if (pickText(voices[0], 'owned_by') === 'kling') {
    const message = "A custom voice is owned by its account, but this one says 'kling'.";
    tell(context, exchange, 'owned-by', message, { fact: 'voice-owned-by' });
  }
}

/** What a custom voice is for: it speaks in what its own account makes of it, and in nothing of another one. Elements are free. */
async function judgeVoiceUse(
  context: CheckContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const body = () => ({ ...namedRequest(context, elements), element_voice_id: id });
  if (context.otherKey !== undefined) {
    const authorization = await authorizeOther(context, elements.dialect);
    const exchange = await context.call(elements, { body: body(), authorization });
    if (isAccepted(exchange))
      tell(
        context,
        exchange,
        'apart',
        `Another account must not speak with our voice ${id}, but was allowed to.`,
        apart,
      );
  }
  const followed = await createAndFollow(context, elements, body());
  if (!followed) return;
  const { task, exchange } = followed.final;
  const made = pick(task, 'task_result', 'elements', 0);
  for (const [field, expected] of [
    ['voice_id', id],
    ['voice_name', name],
  ] as const) {
    const found = pickText(made, 'element_voice_info', field);
    if (found === expected) continue;
    const message = `An element shows the voice that it speaks with: ${field} must be '${expected}', but is '${found ?? ''}'.`;
    tell(context, exchange, 'element-voice', message, { mark: 'inferred', fact: 'element-voice' });
  }
  const elementId = pickNumber(made, 'element_id');
  if (elementId !== undefined) await context.call(deletion, { body: { element_id: String(elementId) } });
}

async function judgeDeletion(context: CheckContext): Promise<void> {
  const name = context.uniqueName();
  const made = must(await makeVoice(context, name), noVoice);
  await judgeVoiceUse(context, { id: made.voiceId, name });
  await judgeOthersDelete(context, remove, { voice_id: made.voiceId });
  const externalId = pickText(requestOf(made.followed.created), 'external_task_id') ?? '';
  for (const [what, other] of [
    ['the id of its task', made.followed.taskId],
    ['its name', name],
    ['the external id of its task', externalId],
  ] as const) {
    const byOther = other === '' ? undefined : await deleteVoice(context, other);
    if (!byOther || !isAccepted(byOther)) continue;
    const message = `A voice is deleted by its own id, but ${what} ("${other}") was accepted.`;
    tell(context, byOther, 'voice-id', message, { mark: 'inferred', fact: 'delete-voice-unknown' });
  }
  const exchange = await deleteVoice(context, made.voiceId);
  const body = judgeSuccess(context, exchange, remove);
  // The bare form was observed on the twin endpoints for elements: two readings.
  if (body === undefined || pick(body, 'data') === undefined) return;
  const { task_id: taskId, task_status: status } = dataOf(body);
  if (taskId !== made.followed.taskId || status !== 'succeed') {
    const message = `data must name task ${made.followed.taskId} with 'succeed', but has ${JSON.stringify(dataOf(body))}.`;
    tell(context, exchange, 'deleted-task', message, { mark: 'invented', fact: 'delete-voice-task' });
  }
}

/** A voice that was made and deleted; without one there is nothing to look at, which is never green. */
async function makeDeleted(context: CheckContext): Promise<Made> {
  const made = must(await makeVoice(context), noVoice);
  const exchange = await deleteVoice(context, made.voiceId);
  if (isAccepted(exchange)) return made;
  throw new Inconclusive(`The voice could not be deleted: ${describeAnswer(exchange)}.`);
}

async function judgeListAfterDeletion(context: CheckContext): Promise<void> {
  const made = await makeDeleted(context);
  const exchange = await context.call(list, { query: { pageSize: list.maxPageSize ?? 1000 } });
  const items = asList(pick(judgeSuccess(context, exchange, list), 'data'));
  const item = items.find((entry) => pickText(entry, 'task_id') === made.followed.taskId);
  if (!item || pickText(item, 'task_result', 'voices', 0, 'status') === 'deleted') return;
  const message = `Voice ${made.voiceId} was deleted, but is still listed as if it were there.`;
  tell(context, exchange, 'deleted-listed', message, { mark: 'invented', fact: 'deleted-voices-in-lists' });
}

async function judgeQueryAfterDeletion(context: CheckContext): Promise<void> {
  const made = await makeDeleted(context);
  const again = await readTask(context, create, made.followed.taskId);
  if (!again || again.task['task_status'] === 'succeed') return;
  const message = `The task of a deleted voice stays 'succeed', but is '${String(again.task['task_status'])}'.`;
  tell(context, again.exchange, 'deleted-task', message, { mark: 'inferred' });
}

async function judgeSecondDeletion(context: CheckContext): Promise<void> {
  const made = await makeDeleted(context);
  const exchange = await deleteVoice(context, made.voiceId);
  if (isAccepted(exchange)) return void judgeSuccess(context, exchange, remove);
  judgeRefusal(context, exchange, {
    codes: [1201],
    messages: [`Voice already be deleted for id: ${made.voiceId}`, 'Voice id not found'],
    mark: 'inferred',
    facts: ['delete-voice-twice'],
  });
}

const unknownVoiceCheck = (name: string, title: string, voiceId: string): Check =>
  refusalCheck({
    operation: remove,
    name: `refuses/${name}`,
    title: `${title} is refused`,
    tags: ['voices', 'refusals', 'unknown-id'],
    options: { body: { voice_id: voiceId } },
    refusal: { codes: [1201], messages: ['Voice id not found'], mark: 'inferred', facts: ['delete-voice-unknown'] },
  });

interface VoiceCheck {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly run: (context: CheckContext) => Promise<void>;
}

const paidChecks: readonly VoiceCheck[] = [
  {
    name: 'shown',
    title: 'a finished voice shows its name, its own id and its owner',
    facts: ['custom-voice-result', 'voice-owned-by', 'voice-trial-url'],
    run: judgeShown,
  },
  {
    name: 'deleted',
    title: 'a voice speaks in elements until it is deleted, for its own account only',
    facts: ['element-voice', 'delete-own-voices', 'accounts-apart', 'delete-voice-body', 'delete-voice-task'],
    run: judgeDeletion,
  },
  {
    name: 'deleted-not-listed',
    title: 'a deleted voice is not listed any more, or as deleted',
    facts: ['deleted-voices-in-lists', 'voice-status-field'],
    run: judgeListAfterDeletion,
  },
  {
    name: 'deleted-queried',
    title: 'the task of a deleted voice can still be queried',
    facts: ['custom-voice-result'],
    run: judgeQueryAfterDeletion,
  },
  {
    name: 'deleted-twice',
    title: 'deleting twice is refused, or does nothing',
    facts: ['delete-voice-twice'],
    run: judgeSecondDeletion,
  },
];

/** Checks of custom voices beyond their life. */
function voiceChecks(): readonly Check[] {
  const paid = paidChecks.map((row) =>
    defineCheck({
      id: nameCheck(create, 'voice', row.name),
      title: `Custom voices: ${row.title}`,
      tags: ['voices', ...(row.name.startsWith('deleted') ? ['deletion', remove.id] : [])],
      operation: create,
      cost: priceOfTasks(create),
      facts: row.facts,
      needs: ['voice-source'],
      run: row.run,
    }),
  );
  const preset = asObject(presetVoices[0]);
  return [
    ...paid,
    unknownVoiceCheck('unknown', 'an unknown voice', '934560897820524592'),
    unknownVoiceCheck('preset', 'a voice of the official library', String(preset?.['id'])),
    unknownVoiceCheck('preset-name', 'the name of a voice of the official library', String(preset?.['name'])),
    unknownVoiceCheck('speaker', 'a voice of speech from text', 'oversea_male1'),
  ];
}

const speech = operationById('kling.text-to-speech');
const sound = operationById('kling.create-text-to-audio');
const dubbing = operationById('kling.create-video-to-audio');
const costs = operationById('kling.get-account-costs');

function wrongVoiceChecks(): readonly Check[] {
  const rows = [
    ['unknown', 'an unknown voice', 'kling-contract-nobody', 'zh'],
    ['preset', 'a voice of the numeric catalogue', presetVoices[0]?.id ?? '', 'zh'],
    ['language', 'a voice that does not speak the language', 'oversea_male1', 'zh'],
  ] as const;
  return rows.map(([name, title, voiceId, language]) => ({
    ...refusalCheck({
      operation: speech,
      name: `voice/${name}`,
      title,
      tags: ['voices', 'refusals', 'unknown-id'],
      options: { body: { text: 'The tide comes in.', voice_id: voiceId, voice_language: language } },
      refusal: { codes: [1201], messages: ['Voice id not found'], mark: 'observed', facts: ['tts-voice-not-found'] },
    }),
    title: `Speech from text: ${title} is refused`,
  }));
}

async function judgeSpeech(context: CheckContext): Promise<void> {
  const body = { text: 'The tide comes in twice a day.', voice_id: context.samples.speakers.en, voice_language: 'en' };
  const exchange = await context.call(speech, { body });
  const answer = judgeSuccess(context, exchange, speech);
  if (answer === undefined) return;
  const status = pickText(answer, 'data', 'task_status');
  if (status !== 'succeed') {
    tell(context, exchange, 'synchronous', `One POST answers the finished speech, but this one is '${status ?? ''}'.`, {
      mark: 'observed',
      fact: 'tts-synchronous',
    });
  }
  if (pick(answer, 'data', 'task_info') !== undefined) {
    tell(context, exchange, 'task-info', 'The answer of speech has no task_info.', { fact: 'tts-result' });
  }
  const seconds = Number(pickText(answer, 'data', 'task_result', 'audios', 0, 'duration'));
  if (!(seconds > 0.5 && seconds < 30)) {
    tell(context, exchange, 'duration', `30 characters take 1 to 30 s to say, but the audio has ${seconds} s.`);
  }
}

/** The text is observed on lip-sync, which takes the same ids. */
function unknownVideoCheck(operation: Operation): Check {
  const videoId = '934560897820524592';
  return refusalCheck({
    operation,
    name: 'unknown-video',
    title: 'an unknown video is refused',
    tags: ['refusals', 'unknown-id'],
    // Where a video is looked up later, the task is made and fails: the other reading.
    cost: priceOfTasks(operation),
    facts: ['video-not-found', 'media-problems'],
    options(context) {
      const { video_url: _url, voice_url: _voice, ...rest } = namedRequest(context, operation);
      return { body: { ...rest, video_id: videoId } };
    },
    refusal: {
      codes: [1201],
      messages: [`From video not found by id: ${videoId}`],
      mark: 'inferred',
      facts: ['video-not-found'],
    },
  });
}

function noReaderCheck(): Check {
  return defineCheck({
    id: nameCheck(speech, 'no-query'),
    title: 'Speech from text: there is no query by id',
    tags: ['routes'],
    operation: speech,
    facts: ['tts-get'],
    async run(context) {
      const path = `${speech.path}/934562155817472021`;
      const exchange = await context.call(speech, { method: 'GET', path });
      const code = pickNumber(exchange.answer?.json, 'code');
      // The other reading: it answers like the queries of other products.
      if (exchange.answer?.status === 404 || code === 1201) return;
      tell(context, exchange, 'status', `This must be 404, but was ${exchange.answer?.status ?? 'not answered'}.`, {
        mark: 'inferred',
        fact: 'tts-get',
      });
    },
  });
}

async function judgeLength(context: CheckContext): Promise<void> {
  const wanted = 4.2;
  const body = { ...namedRequest(context, sound), duration: wanted };
  const followed = await createAndFollow(context, sound, body);
  if (!followed) return;
  const audio = asList(pick(followed.final.task, 'task_result', 'audios'))[0];
  const seconds = Number(pickText(audio, 'duration_wav'));
  if (Math.abs(seconds - wanted) <= lengthToleranceSeconds) return;
  tell(context, followed.final.exchange, 'duration', `The sound must be ${wanted} s long, but has ${seconds} s.`, {
    mark: 'inferred',
  });
}

/** The mp3 has a frame or two more than the wav. */
function judgeEncodings(context: CheckContext, task: unknown, exchange: Exchange): void {
  const audio = asList(pick(task, 'task_result', 'audios'))[0];
  const [mp3, wav] = [pickText(audio, 'duration_mp3'), pickText(audio, 'duration_wav')];
  if (Number(mp3) >= Number(wav)) return;
  const message = `The mp3 is not shorter than the wav, but has ${mp3 ?? ''} s beside ${wav ?? ''} s.`;
  tell(context, exchange, 'duration', message, { mark: 'observed', fact: 'audio-result-observed' });
}

async function judgeDubbing(context: CheckContext): Promise<void> {
  const body = namedRequest(context, dubbing);
  const followed = await createAndFollow(context, dubbing, body);
  if (!followed) return;
  const { task, exchange } = followed.final;
  judgeEncodings(context, task, exchange);
  const url = pickText(task, 'task_info', 'parent_video', 'url');
  // What a video_url source shows is our default; absent is the other reading.
  if (url === undefined || url === body['video_url']) return;
  tell(context, exchange, 'parent-video', `parent_video.url must be the URL that was sent, but is ${url}.`, {
    mark: 'invented',
    fact: 'parent-video-of-url',
  });
}

async function readRemaining(context: CheckContext): Promise<number | undefined> {
  const now = context.now();
  const query = { start_time: now - 86_400_000, end_time: now + 86_400_000 };
  const body = judgeSuccess(context, await context.call(costs, { query }), costs);
  if (body === undefined) return undefined;
  const packs = asList(pick(body, 'data', 'resource_pack_subscribe_infos'));
  if (packs.length === 0) {
    const reason =
      'The account shows no pack: there is nothing that could fall. Take the key of an account with a pack.';
    throw context.strict ? new Inconclusive(reason) : new NotApplicable(reason);
  }
  return packs.reduce<number>((sum, pack) => sum + (pickNumber(pack, 'remaining_quantity') ?? 0), 0);
}

/** What the balance falls by around one call, with the call; nothing where an answer was wrong, which is reported. */
async function measureCharge(context: CheckContext): Promise<{ taken: number; exchange: Exchange } | undefined> {
  const before = await readRemaining(context);
  const body = { text: 'One call.', voice_id: context.samples.speakers.en, voice_language: 'en' };
  const exchange = await context.call(speech, { body });
  if (before === undefined || judgeSuccess(context, exchange, speech) === undefined) return undefined;
  const after = await readRemaining(context);
  return after === undefined ? undefined : { taken: Math.round((before - after) * 1000), exchange };
}

/** Others may use the account at the same time: one undisturbed call is enough, and a fault shows at every call. */
const chargeAttempts = 4;
const longestPauseMs = 2500;

async function judgeBalance(context: CheckContext): Promise<void> {
  const expected = priceOf(speech.price).milliUnits;
  const seen = new Set<number>();
  for (let attempt = 1; attempt <= chargeAttempts; attempt += 1) {
    const charge = await measureCharge(context);
    if (!charge || charge.taken === expected) return;
    // The pages speak of up to 12 hours until a charge shows: on the real API nothing is no fault, and shows nothing.
    if (!context.strict && charge.taken === 0) {
      throw new NotApplicable(
        'Nothing has been taken from the packs yet: it may take up to 12 hours to show. Run it again then.',
      );
    }
    seen.add(charge.taken);
    if (attempt === chargeAttempts && seen.size === 1) {
      const message = `remaining_quantity must fall by ${tellCount(expected / 1000, 'unit')}, but fell by ${charge.taken / 1000}.`;
      tell(context, charge.exchange, 'balance', message, { mark: 'observed', fact: 'account-costs-lag' });
      return;
    }
    // A run that started at the same moment would come back at the same moment too.
    await context.wait(Math.random() * longestPauseMs);
  }
  throw new Inconclusive('The balance falls by another amount at every look: others are using the account.');
}

/** Checks of single products. */
export function productChecks(): readonly Check[] {
  const row = (operation: Operation, name: string, title: string, run: (context: CheckContext) => Promise<void>) => ({
    id: nameCheck(operation, name),
    title: `${operation.summary}: ${title}`,
    operation,
    cost: priceOfTasks(operation),
    run,
  });
  return [
    ...voiceChecks(),
    ...wrongVoiceChecks(),
    ...[dubbing, operationById('kling.create-custom-voice')].map(unknownVideoCheck),
    noReaderCheck(),
    defineCheck({
      ...row(speech, 'synchronous', 'one POST answers the finished speech', judgeSpeech),
      tags: ['life-cycle'],
      facts: ['tts-synchronous', 'tts-result', 'tts-length'],
    }),
    defineCheck({
      ...row(sound, 'length', 'the sound is as long as asked', judgeLength),
      tags: ['life-cycle'],
      facts: ['text-to-audio-limits', 'audio-result', 'duration-decimals'],
      mark: 'inferred',
    }),
    defineCheck({
      ...row(dubbing, 'parent-video', 'the source is named, and the sound has the length of both files', judgeDubbing),
      tags: ['life-cycle'],
      facts: ['audio-result-observed', 'parent-video', 'parent-video-of-url'],
      needs: ['video-source'],
    }),
    refusedCheck(costs, readRemaining, 'charged-on-success'),
    defineCheck({
      ...row(costs, 'balance', 'a charge shows in the pack', judgeBalance),
      tags: ['money'],
      cost: priceOfTasks(speech, chargeAttempts),
      facts: ['account-costs', 'account-costs-lag', 'charged-on-success'],
      stage: 'alone',
    }),
  ];
}
