/**
 * Kling's task objects. Key orders: section 8 of the reference (fact `key-order`).
 */
import type { PresetVoice, TaskView } from '../core/outcome.ts';
import type { Account, ResultFile, Task } from '../core/records.ts';
import { urlOf } from '../core/result-url.ts';

type Json = Readonly<Record<string, unknown>>;

/** Milli-units as Kling prints them: no padding (`0.05`, `4.4`, `8`). Source: fact `deduction-format`. */
export const formatUnits = (milli: number) => String(milli / 1000);

/** Seconds as a string, up to 3 decimals, trailing zeros dropped. Source: fact `duration-format`. */
export const formatSeconds = (ms: number) => String(Math.round(ms) / 1000);

const fileUrl = (origin: string, task: Task, file: ResultFile) => urlOf(origin, task.id, file.name);

/** Owner part of the URL of a video that no task of ours made. */
export const videoOwner = (accountId: string, videoId: string) => `${accountId}.${videoId}`;

function parentVideoOf(task: Task, origin: string): Json | undefined {
  const { parentVideo } = task;
  if (!parentVideo) return undefined;
  const url = parentVideo.url ?? urlOf(origin, videoOwner(task.accountId, parentVideo.id), 'source.mp4');
  return { id: parentVideo.id, url, duration: formatSeconds(parentVideo.durationMs) };
}

const externalOf = (task: Task): Json => (task.externalId === undefined ? {} : { external_task_id: task.externalId });

function taskInfoOf(task: Task, origin: string, parentFirst: boolean): Json {
  const external = externalOf(task);
  const parent = parentVideoOf(task, origin);
  if (!parent) return external;
  return parentFirst ? { parent_video: parent, ...external } : { ...external, parent_video: parent };
}

function voiceItem(view: TaskView, account: Account, origin: string): Json {
  const { task } = view;
  if (task.result?.type !== 'voice') return {};
  const status = account.settings['voices.statusField'] === 'present' ? { status: view.voiceStatus ?? 'succeed' } : {};
  return {
    voice_id: task.result.voiceId,
    voice_name: task.input['voice_name'],
    trial_url: fileUrl(origin, task, task.result.trial),
    owned_by: account.id,
    ...status,
  };
}

function resultOf(view: TaskView, account: Account, origin: string): Json | undefined {
  const { task } = view;
  const { result } = task;
  if (!result) return undefined;
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
      const item = { id: video.id, url: fileUrl(origin, task, video), duration: formatSeconds(video.durationMs) };
      return { videos: [item], audios: [audio] };
    }
  }
}

function deductionsOf(task: Task, account: Account): Json {
  const { settings } = account;
  const balances = { absent: {}, null: { final_balance_deduction: null }, empty: emptyBalance } as const;
  if (task.deductionMilli !== undefined) {
    const units = { final_unit_deduction: formatUnits(task.deductionMilli) };
    return { ...units, ...balances[settings['tasks.balanceDeduction']] };
  }
  const zero = task.status === 'failed' && settings['tasks.deductionUnlessSucceeded'] === 'zero-when-failed';
  return zero ? { final_unit_deduction: '0' } : {};
}

const emptyBalance = { final_balance_deduction: { quota: '', list_price: '' } };

/** Answer of a create: always `submitted`, with `created_at` = `updated_at`. */
export function encodeAccepted(task: Task, account: Account): Json {
  const { settings } = account;
  const shown = task.externalId !== undefined || settings['tasks.taskInfo'] === 'empty-object';
  const taskInfo = shown ? { task_info: externalOf(task) } : {};
  const times = { created_at: task.createdAt, updated_at: task.createdAt };
  return settings['tasks.keyOrder'] === 'observed'
    ? { task_id: task.id, task_status: 'submitted', ...taskInfo, ...times }
    : { task_id: task.id, ...taskInfo, task_status: 'submitted', ...times };
}

/** One task as queries and lists show it. TTS answers have no `task_info` (documented). */
export function encodeTask(view: TaskView, account: Account, origin: string): Json {
  const { task } = view;
  const { settings } = account;
  const info = taskInfoOf(task, origin, false);
  const hasInfo =
    task.product !== 'tts' && (Object.keys(info).length > 0 || settings['tasks.taskInfo'] === 'empty-object');
  const taskInfo = hasInfo ? { task_info: info } : {};
  const result = resultOf(view, account, origin);
  const taskResult = result ? { task_result: result } : {};
  const message = { task_status_msg: task.statusMessage };
  const head = { task_id: task.id, task_status: task.status };
  const tail = { ...deductionsOf(task, account), created_at: task.createdAt, updated_at: task.updatedAt };
  return settings['tasks.keyOrder'] === 'observed'
    ? { ...head, ...taskInfo, ...taskResult, ...message, ...tail }
    : { ...head, ...message, ...taskInfo, ...taskResult, ...tail };
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
    ...deductionsOf(task, account),
    ...(shown ? { task_info: info } : {}),
    ...(result ? { task_result: result } : {}),
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

/** Items of presets-voices: one voice each, or all in one item, by setting. */
export function encodePresets(voices: readonly PresetVoice[], account: Account, origin: string): readonly Json[] {
  const groups = account.settings['presets.grouping'] === 'one-item' ? [voices] : voices.map((voice) => [voice]);
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
