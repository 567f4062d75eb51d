/**
 * Custom voices: what a finished one shows, and what deleting it does.
 */
import type { Check, CheckContext } from '../run/check.ts';
import { Inconclusive, must } from '../wire/call.ts';
import { asList, asObject, pick, pickText } from '../spec/pick.ts';
import type { Followed } from '../assertions/follow-task.ts';
import { createAndFollow, readTask } from '../assertions/follow-task.ts';
import { isAccepted } from '../wire/dialect-forms.ts';
import { dataOf, describeAnswer, judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { presetVoices } from '../spec/voices.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks } from './define.ts';

const create = operationById('kling.create-custom-voice');
const remove = operationById('kling.delete-voice');
const list = operationById('kling.list-custom-voices');

/** Said where the making told nothing worse. */
const noVoice = 'No voice was made.';

interface Made {
  readonly followed: Followed;
  readonly voiceId: string;
}

async function makeVoice(context: CheckContext, name = 'Contract kit'): Promise<Made | undefined> {
  const body = { ...namedRequest(context, create), voice_name: name };
  const followed = await createAndFollow(context, create, body);
  const voiceId = followed && pickText(followed.final.task, 'task_result', 'voices', 0, 'voice_id');
  return followed && voiceId !== undefined ? { followed, voiceId } : undefined;
}

const deleteVoice = (context: CheckContext, voiceId: string) => context.call(remove, { body: { voice_id: voiceId } });

async function judgeShown(context: CheckContext): Promise<void> {
  const name = 'Ada 潮汐';
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

async function judgeDeletion(context: CheckContext): Promise<void> {
  const made = must(await makeVoice(context), noVoice);
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

function unknownVoiceCheck(name: string, title: string, voiceId: string): Check {
  return defineCheck({
    id: nameCheck(remove, 'refuses', name),
    title: `${remove.summary}: ${title} is refused`,
    tags: ['voices', 'refusals', 'unknown-id'],
    operation: remove,
    facts: ['delete-voice-unknown'],
    async run(context) {
      judgeRefusal(context, await deleteVoice(context, voiceId), {
        codes: [1201],
        messages: ['Voice id not found'],
        mark: 'inferred',
        facts: ['delete-voice-unknown'],
      });
    },
  });
}

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
    title: 'a voice can be deleted',
    facts: ['delete-own-voices', 'delete-voice-body', 'delete-voice-task'],
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
export function voiceChecks(): readonly Check[] {
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
  const preset = asObject(presetVoices[0])?.['id'];
  return [
    ...paid,
    unknownVoiceCheck('unknown', 'an unknown voice', '934560897820524592'),
    unknownVoiceCheck('preset', 'a voice of the official library', String(preset)),
  ];
}
