/**
 * Tasks under the names of Kling's newer standard, whichever path made them (section 5 of the reference; facts
 * `new-task-fields`, `new-task-outputs`, `new-task-billing`).
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { catalog, operationById } from '../../contracts/spec/catalog.ts';
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { TaskSpace } from '../../contracts/spec/operation.ts';
import { asList, asObject, pick } from '../../contracts/spec/pick.ts';
import { billedUsageOf, usageOf } from '../../contracts/spec/prices.ts';
import type { Command } from '../core/commands.ts';
import type { CursorQuery, Outcome, TaskView } from '../core/outcome.ts';
import type { Account, ResultFile, Task } from '../core/records.ts';
import {
  elementTags,
  elementVoice,
  fileUrl,
  formatCash,
  formatSeconds,
  formatUnits,
  videoItem,
} from './kling-tasks.ts';
import { urlOf } from '../core/result-files.ts';
import { readCursorQuery, refuseField, writeCursor } from './kling-cursor.ts';

/** Products whose tasks are read in a space: those of its own creates, and in `tasks` what legacy paths make besides speech. */
const productsIn = (space: TaskSpace): readonly string[] =>
  catalog.flatMap((row) =>
    row.dialect === 'kling' && row.replies === 'at-acceptance' && (row.space ?? 'tasks') === space
      ? (row.product ?? [])
      : [],
  );

const productsOf = { tasks: productsIn('tasks'), solutions: productsIn('solutions') } as const;

const mostIds = 20;

const listOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(',').flatMap((id) => id.trim() || []) : [];

/** Tasks by their ids or by their caller's own. */
export function decodeFind(space: TaskSpace, value: Json): Command {
  const ids = listOf(value['task_ids']);
  const externalIds = listOf(value['external_task_ids']);
  const refuse = (rule: string, message: string, cause: string): Command => ({
    kind: 'refuse',
    failure: refuseField('/task_ids', rule, message, cause),
  });
  if (ids.length + externalIds.length === 0) {
    const cause = `Send task_ids or external_task_ids in the query; POST /${space} lists tasks by their times.`;
    return refuse('anyOf', 'task_ids or external_task_ids is required', cause);
  }
  if (ids.length + externalIds.length > mostIds) {
    const cause = `${ids.length + externalIds.length} ids were sent: ask for them in several calls.`;
    return refuse('maxItems', `task_ids and external_task_ids cannot exceed ${mostIds} in total`, cause);
  }
  return { kind: 'find-tasks', products: productsOf[space], ids, externalIds };
}

/** In the core's words. */
const withStatuses = (query: CursorQuery): CursorQuery => ({
  ...query,
  filters: query.filters.map(({ key, values }) => ({
    key,
    values: values.map((value) => (value === 'succeeded' ? 'succeed' : value)),
  })),
});

/** Tasks by the time they were made. */
export function decodePage(space: TaskSpace, value: Json): Command {
  const query = readCursorQuery(value, space);
  if ('code' in query) return { kind: 'refuse', failure: query };
  return { kind: 'page-tasks', products: productsOf[space], query: withStatuses(query) };
}

const videoOutput = (origin: string, task: Task, file: ResultFile, watermarked?: ResultFile): Json => ({
  type: 'video',
  ...videoItem(origin, task, file, watermarked),
});

/** A picture or film that an element is made of. One that was sent as base64 has no URL. */
const referenceOf = (type: 'image' | 'video', role: 'frontal' | 'refer', source: unknown): Json => ({
  type,
  role,
  url: typeof source === 'string' && /^https?:/i.test(source) ? source : undefined,
});

/** What an element is made of, the voice that it is bound to behind the rest. Source: fact `new-task-outputs`. */
function referencesOf(task: Task, origin: string): readonly Json[] {
  const { element_image_list: pictures, element_video_list: films } = task.input;
  const boundVoice = elementVoice(task);
  const { frontal_image: frontal, refer_images: others } = asObject(pictures) ?? {};
  return [
    ...(frontal === undefined ? [] : [referenceOf('image', 'frontal', frontal)]),
    ...asList(others).map((item) => referenceOf('image', 'refer', pick(item, 'image_url'))),
    ...asList(pick(films, 'refer_videos')).map((item) => referenceOf('video', 'refer', pick(item, 'video_url'))),
    ...(boundVoice
      ? [
          {
            type: 'voice',
            role: 'refer',
            url: urlOf(origin, boundVoice.trialOwner, boundVoice.trialName),
            id: boundVoice.id,
            name: boundVoice.name,
            owned_by: boundVoice.ownedBy,
          },
        ]
      : []),
  ];
}

/** Source: fact `new-task-outputs`. */
const elementOutput = (
  task: Task,
  { elementId, status }: Extract<Task['result'], { type: 'element' }>,
  account: Account,
  origin: string,
): Json => ({
  type: 'element',
  id: elementId,
  name: task.input['element_name'],
  description: task.input['element_description'],
  element_type: task.input['reference_type'] === 'video_refer' ? 'video_character_elements' : 'multi_image_elements',
  references: referencesOf(task, origin),
  owned_by: account.id,
  status: status === 'deleted' ? 'deleted' : 'succeeded',
  tags: elementTags(task.input),
});

/** The first name in the request that stands there twice. */
function findTwin(contents: readonly Json[]): { readonly id: string; readonly at: number } | undefined {
  const names = contents.map((item) => (typeof item['id'] === 'string' ? item['id'] : undefined));
  const at = names.findIndex((name, index) => name !== undefined && names.indexOf(name) < index);
  const id = names[at];
  return id === undefined ? undefined : { id, at };
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** How much older than `create_time` its id is. Source: observed, section 8 of the reference. */
const newIdLeadMs = [37, 46] as const;

/** A create of the newer standard: what it is given stands in contents and settings, what is not work in options. */
export function decodeNewSubmit(operation: Operation, value: Json): Command {
  const { options, contents, ...rest } = value;
  const items = asList(contents) as readonly Json[];
  const twin = findTwin(items);
  if (twin) {
    const message = `contents id '${twin.id.slice(0, 100)}' is not unique`;
    const cause = 'Another item of contents has the same id: each has one of its own, by which the prompt names it.';
    return { kind: 'refuse', failure: refuseField(`/contents/${twin.at}/id`, 'unique', message, cause) };
  }
  const { callback_url: callback, external_task_id: external, ...others } = asObject(options) ?? {};
  const callbackUrl = textOr(callback);
  const externalId = textOr(external);
  const { model } = operation;
  return {
    kind: 'submit',
    product: operation.product ?? '',
    idLeadMs: newIdLeadMs,
    input: {
      ...rest,
      contents: items,
      watermark_info: others['watermark_info'] ?? others['watermark'],
      ...(model === undefined ? {} : { model, usage: usageOf(operation, value) }),
    },
    ...(callbackUrl === undefined ? {} : { callbackUrl }),
    ...(externalId === undefined ? {} : { externalId }),
  };
}

/** Answer of a create. */
export function encodeNewAccepted(task: Task): Json {
  const { id, externalId, createdAt } = task;
  const times = { create_time: createdAt, update_time: createdAt };
  return spaceOf(task) === 'solutions'
    ? { id, status: 'submitted', ...times, external_id: externalId }
    : { id, status: 'submitted', external_id: externalId, message: '', ...times };
}

/** Creates of the newer standard: their tasks call back under its names. */
const spaces = new Map(catalog.flatMap(({ id, space }) => (space === undefined ? [] : [[id, space] as const])));

/** The space of a task that was made by a path of the newer standard. */
export const spaceOf = ({ operation }: Task): TaskSpace | undefined => spaces.get(operation);

function outputsOf({ task, voiceStatus }: TaskView, account: Account, origin: string): readonly Json[] {
  const { result } = task;
  if (!result) return [];
  switch (result.type) {
    case 'voice': {
      const { voiceId: id, trial } = result;
      const status = voiceStatus === 'deleted' ? 'deleted' : 'succeeded';
      const name = task.input['voice_name'];
      return [{ type: 'voice', id, name, url: fileUrl(origin, task, trial), owned_by: account.id, status }];
    }
    case 'outputs':
      return result.outputs.map(({ kind, file, watermarked }) => ({
        type: kind,
        url: fileUrl(origin, task, file),
        watermark_url: watermarked && fileUrl(origin, task, watermarked),
        duration: file.kind === 'mp4' ? formatSeconds(file.durationMs) : undefined,
      }));
    case 'speech':
    case 'faces':
      return [];
    case 'element':
      return [elementOutput(task, result, account, origin)];
    case 'video':
      return [videoOutput(origin, task, result.video, result.watermarked)];
    case 'audio': {
      const { mp3, wav, video } = result;
      const sound = {
        type: 'audio',
        id: mp3.id,
        mp3_url: fileUrl(origin, task, mp3),
        wav_url: fileUrl(origin, task, wav),
        mp3_duration: formatSeconds(mp3.durationMs),
        wav_duration: formatSeconds(wav.durationMs),
      };
      if (!video) return [sound];
      return [videoOutput(origin, task, video), sound];
    }
  }
}

/** What a video was asked for, where `billing[]` tells it. Source: fact `new-task-billing-usage`. */
function usageTold({ operation, input }: Task, { settings }: Account): Json | undefined {
  if (settings['tasks.billingUsage'] !== 'present') return undefined;
  const usage = billedUsageOf(operationById(operation), input);
  return usage && { video_sound: usage.sound, voice_control: usage.voice_control };
}

function billingOf(task: Task, account: Account): readonly Json[] | undefined {
  if (task.status === 'failed') return [{ amount: '0' }];
  if (task.deductionMilli === undefined) return undefined;
  const cash = formatCash(task);
  if (cash === undefined) {
    const units = { charge_type: 'unit', amount: formatUnits(task.deductionMilli), package_type: 'video' };
    return [{ ...units, ...usageTold(task, account) }];
  }
  const taken = { charge_type: 'cash', amount: cash, cash_type: 'balance', currency: 'USD', list_price: cash };
  return [{ ...taken, ...usageTold(task, account) }];
}

/** The words for statuses. */
const statusOf = ({ status }: Task): string => (status === 'succeed' ? 'succeeded' : status);

/** One task as queries, lists and callbacks show it. */
export function encodeNewTask(view: TaskView, account: Account, origin: string): Json {
  const { task } = view;
  const head = { id: task.id, status: statusOf(task) };
  const outputs = { outputs: outputsOf(view, account, origin) };
  const rest = {
    message: task.statusMessage,
    create_time: task.createdAt,
    update_time: task.updatedAt,
    external_id: task.externalId,
  };
  const billing = billingOf(task, account);
  return spaceOf(task) === 'solutions'
    ? { ...head, ...rest, ...outputs, billing }
    : { ...head, ...outputs, ...rest, billing };
}

/** A page of tasks; without any there is no list either (observed). */
export function encodeTaskPage(
  { views, next }: Extract<Outcome, { kind: 'task-page' }>,
  space: TaskSpace,
  account: Account,
  origin: string,
): Json {
  if (views.length === 0) return { count: 0, has_more: false };
  return {
    result: views.map((view) => encodeNewTask(view, account, origin)),
    count: views.length,
    next_cursor: writeCursor(next, space),
    has_more: next !== undefined,
  };
}
