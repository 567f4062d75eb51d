/**
 * Kling's task objects. Key orders: section 8 of the reference (fact `key-order`).
 */
import { catalog } from '../../contracts/spec/catalog.ts';
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { microUsdPerUsd, milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import type { PresetVoice, TaskView } from '../core/outcome.ts';
import type { Account, BoundVoice, ResultFile, Task } from '../core/records.ts';
import { finalCost } from '../core/funds.ts';
import { urlOf } from '../core/result-files.ts';

/** Milli-units as Kling prints them: no padding (`0.05`, `4.4`, `8`). Source: fact `deduction-format`. */
export const formatUnits = (milli: number) => String(milli / milliPerUnit);

/** Seconds as a string, up to 3 decimals, trailing zeros dropped. Source: fact `duration-format`. */
export const formatSeconds = (ms: number) => String(Math.round(ms) / 1000);

/** Where a file of a task is. */
export const fileUrl = (origin: string, task: Task, file: ResultFile) => urlOf(origin, task.id, file.name);

/** Owner part of the URL of a video that no task of ours made. */
const videoOwner = (accountId: string, videoId: string) => `${accountId}.${encodeURIComponent(videoId)}`;

function parentVideoOf(task: Task, origin: string): Json | undefined {
  const { parentVideo } = task;
  if (!parentVideo) return undefined;
  const url = parentVideo.url ?? urlOf(origin, videoOwner(task.accountId, parentVideo.id), 'source.mp4');
  return { id: parentVideo.id, url, duration: formatSeconds(parentVideo.durationMs) };
}

/** What `task_info` says of an id of the client's own. */
export const externalOf = (task: Task): Json =>
  task.externalId === undefined ? {} : { external_task_id: task.externalId };

function taskInfoOf(task: Task, origin: string, parentFirst: boolean): Json {
  const external = externalOf(task);
  const parent = parentVideoOf(task, origin);
  if (!parent) return external;
  return parentFirst ? { parent_video: parent, ...external } : { ...external, parent_video: parent };
}

function voiceItem(view: TaskView, account: Account, origin: string): Json {
  const { task } = view;
  if (task.result?.type !== 'voice') return {};
  return {
    voice_id: task.result.voiceId,
    voice_name: task.input['voice_name'],
    trial_url: fileUrl(origin, task, task.result.trial),
    owned_by: account.id,
    status: account.settings['voices.statusField'] === 'present' ? (view.voiceStatus ?? 'succeed') : undefined,
  };
}

/** A result video; without a watermark there is no key for it (observed 2026-09-20). */
export const videoItem = (origin: string, task: Task, file: ResultFile, watermarked?: ResultFile): Json => ({
  id: file.id,
  url: fileUrl(origin, task, file),
  watermark_url: watermarked && fileUrl(origin, task, watermarked),
  duration: formatSeconds(file.durationMs),
});

const tagNames: Readonly<Record<string, string>> = {
  o_101: 'Hottest',
  o_102: 'Character',
  o_103: 'Animal',
  o_104: 'Item',
  o_105: 'Costume',
  o_106: 'Scene',
  o_107: 'Effect',
  o_108: 'Others',
};

/** The voice of an element: the one that it was given, or that was heard in its video. */
export const elementVoice = ({ boundVoice, result }: Task): BoundVoice | undefined =>
  boundVoice ?? (result?.type === 'element' ? result.heard?.voice : undefined);

/** The tags of an element as answers show them. */
export const elementTags = ({ tag_list: tags = [] }: Task['input']): readonly Json[] =>
  (tags as readonly { readonly tag_id: string }[]).map(({ tag_id: id }) => ({
    id,
    name: tagNames[id],
    description: 'None',
  }));

/** Key order observed 2026-02-28; there was no `element_voice_info` without a voice. */
function elementItem(task: Task, account: Account, origin: string): Json {
  const { input, result } = task;
  const boundVoice = elementVoice(task);
  const { element_name: name, element_description: description, reference_type: type } = input;
  const isMade = result?.type === 'element' ? result : undefined;
  return {
    element_id: Number(isMade?.elementId),
    element_name: name,
    element_description: description,
    [account.settings['elements.typeField']]: type,
    element_image_list: input['element_image_list'] ?? {},
    element_video_list: input['element_video_list'] ?? {},
    element_voice_info: boundVoice && {
      voice_id: boundVoice.id,
      voice_name: boundVoice.name,
      trial_url: urlOf(origin, boundVoice.trialOwner, boundVoice.trialName),
      owned_by: boundVoice.ownedBy,
    },
    owned_by: account.id,
    status: isMade?.status,
    tag_list: elementTags(input),
  };
}

/** Answer of identify-face: no task, but the session that its faces belong to. */
export function encodeFaces(task: Task, account: Account, origin: string): Json {
  const faces = task.result?.type === 'faces' ? task.result.faces : [];
  return {
    session_id: task.id,
    final_unit_deduction: unitDeductionOf(task, account),
    final_balance_deduction: balanceDeductionOf(task, account),
    face_data: faces.map(({ id, image, startMs, endMs }) => ({
      face_id: id,
      face_image: fileUrl(origin, task, image),
      start_time: startMs,
      end_time: endMs,
    })),
  };
}

/** Operations that answer the finished task: their answers have no `task_info` (documented for TTS). */
const answersWhenFinished: ReadonlySet<string> = new Set(
  catalog.filter(({ replies }) => replies === 'when-finished').map(({ id }) => id),
);

/** A failed task may carry an empty result. Source: fact `failed-result`. */
const isFailedEmpty = ({ status, operation }: Task, { settings }: Account) =>
  status === 'failed' && settings['tasks.failedResult'] === 'empty-object' && !answersWhenFinished.has(operation);

function resultOf(view: TaskView, account: Account, origin: string): Json | undefined {
  const { task } = view;
  const { result } = task;
  if (!result) return isFailedEmpty(task, account) ? {} : undefined;
  switch (result.type) {
    case 'voice':
      return { voices: [voiceItem(view, account, origin)] };
    case 'speech': {
      const { audio } = result;
      const item = { id: audio.id, url: fileUrl(origin, task, audio), duration: formatSeconds(audio.durationMs) };
      return { audios: [item] };
    }
    case 'audio': {
      const { mp3, wav, video } = result;
      const audio = {
        id: mp3.id,
        url_mp3: fileUrl(origin, task, mp3),
        url_wav: fileUrl(origin, task, wav),
        duration_mp3: formatSeconds(mp3.durationMs),
        duration_wav: formatSeconds(wav.durationMs),
      };
      if (!video) return { audios: [audio] };
      return { videos: [videoItem(origin, task, video)], audios: [audio] };
    }
    case 'video':
      return { videos: [videoItem(origin, task, result.video, result.watermarked)] };
    case 'outputs':
    case 'faces':
      return undefined;
    case 'element':
      return { elements: [elementItem(task, account, origin)] };
  }
}

function unitDeductionOf(task: Task, account: Account): string | undefined {
  if (task.bill?.isCash === true) return undefined;
  if (task.deductionMilli !== undefined) return formatUnits(task.deductionMilli);
  const zero = account.settings['tasks.deductionUnlessSucceeded'] === 'zero-when-failed';
  return zero && task.status === 'failed' ? '0' : undefined;
}

/** US dollars that a task took from the balance at Kling; nothing when a pack has paid. */
export const formatCash = ({ bill, deductionMilli = 0 }: Task): string | undefined =>
  bill?.isCash === true && bill.state === 'settled'
    ? String(finalCost(bill, deductionMilli) / microUsdPerUsd)
    : undefined;

function balanceDeductionOf(task: Task, account: Account): Json | null | undefined {
  const cash = formatCash(task);
  if (cash !== undefined) return { quota: cash, list_price: cash };
  const shown = account.settings['tasks.balanceDeduction'];
  if (task.deductionMilli === undefined || shown === 'absent') return undefined;
  return shown === 'null' ? null : emptyBalance;
}

const emptyBalance = { quota: '', list_price: '' };

/** One task as queries and lists show it. */
export function encodeTask(view: TaskView, account: Account, origin: string): Json {
  const { task } = view;
  const { settings } = account;
  const info = taskInfoOf(task, origin, false);
  const hasInfo =
    !answersWhenFinished.has(task.operation) &&
    (Object.keys(info).length > 0 || settings['tasks.taskInfo'] === 'empty-object');
  const observed = settings['tasks.keyOrder'] === 'observed';
  const message = task.statusMessage;
  // Undefined members are not written: every answer is born with the same hidden class.
  const head = observed ? undefined : message;
  const tail = observed ? message : undefined;
  const { id, status, createdAt, updatedAt } = task;
  const taskInfo = hasInfo ? info : undefined;
  const result = resultOf(view, account, origin);
  const watermark = task.input['watermark_info'];
  const units = unitDeductionOf(task, account);
  const balance = balanceDeductionOf(task, account);
  return observed
    ? {
        task_id: id,
        task_status: status,
        task_info: taskInfo,
        task_result: result,
        watermark_info: watermark,
        task_status_msg: tail,
        final_unit_deduction: units,
        final_balance_deduction: balance,
        created_at: createdAt,
        updated_at: updatedAt,
      }
    : {
        task_id: id,
        task_status: status,
        task_status_msg: head,
        task_info: taskInfo,
        task_result: result,
        watermark_info: watermark,
        final_unit_deduction: units,
        final_balance_deduction: balance,
        created_at: createdAt,
        updated_at: updatedAt,
      };
}

/** Body of a callback: the bare task in page order (documented; results of voices and audio inferred from the query). */
export function encodeCallbackTask(task: Task, account: Account, origin: string): Json {
  const { settings } = account;
  const info = taskInfoOf(task, origin, true);
  const shown = Object.keys(info).length > 0 || settings['tasks.taskInfo'] === 'empty-object';
  const result = settings['callbacks.body'] === 'as-query' ? resultOf({ task }, account, origin) : undefined;
  return {
    task_id: task.id,
    task_status: task.status,
    task_status_msg: task.statusMessage,
    created_at: task.createdAt,
    updated_at: task.updatedAt,
    final_unit_deduction: unitDeductionOf(task, account),
    final_balance_deduction: balanceDeductionOf(task, account),
    task_info: shown ? info : undefined,
    task_result: result,
    watermark_info: task.input['watermark_info'],
  };
}

function presetItem(voice: PresetVoice, origin: string): Json {
  return {
    voice_id: voice.id,
    voice_name: voice.name,
    trial_url: urlOf(origin, voice.id, voice.trialName),
    owned_by: 'kling',
  };
}

/** Items of presets-voices. */
export function encodePresets(groups: readonly (readonly PresetVoice[])[], origin: string): readonly Json[] {
  return groups.flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return {
      task_id: first.taskId,
      task_status: 'succeed',
      task_result: { voices: group.map((voice) => presetItem(voice, origin)) },
      task_status_msg: '',
      created_at: first.createdAt,
      updated_at: first.updatedAt,
    };
  });
}
