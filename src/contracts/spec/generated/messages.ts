// Written by `npm run generate` from schemas/ and fixtures/kling/. Do not edit.
/**
 * visible ASCII characters without spaces
 */
export type ControlAccountsFileCredential = string;
/**
 * immediate, held, reads:N, or a map of mode: time, processing_ms and finish_ms
 */
export type ControlAccountsFileProgression =
  | string
  | {
      mode: 'time';
      processing_ms: number;
      finish_ms: number;
    };
/**
 * Decimal snowflake as a string: larger than 2^53. 18 digits from 2020 until 2027.
 */
export type KlingId = string;
/**
 * Made by the system for tracing: a lower-case UUID.
 */
export type KlingRequestId = string;
/**
 * Unix time in milliseconds, a number.
 */
export type KlingMilliseconds = number;
/**
 * Decimal string without padding or exponent.
 */
export type KlingDecimal = string;
/**
 * Seconds as a string, at most three decimals, trailing zeros dropped.
 */
export type KlingDuration = string;
/**
 * Where a result file can be fetched for 30 days.
 */
export type KlingUrl = string;
export type KlingSuccess = 0;
export type KlingSucceed = 'SUCCEED';
export type KlingStatus = 'submitted' | 'processing' | 'succeed' | 'failed';
/**
 * Means something only when cash was used; what stands here otherwise is unknown.
 */
export type KlingBalanceDeduction = {
  /**
   * Discounted amount.
   */
  quota?: string;
  /**
   * List amount.
   */
  list_price?: string;
} | null;

/**
 * One account. It is found by its access key or by any of its API keys.
 */
export interface ControlAccountsFileAccount {
  access_key?: ControlAccountsFileCredential;
  /**
   * text that JWTs are signed with
   */
  secret_key?: string;
  /**
   * a list of plain API keys of any form
   *
   * @minItems 1
   */
  api_keys?: ControlAccountsFileCredential[];
  /**
   * a list of secrets that callbacks are signed with; two while one is being replaced
   *
   * Items: whsec_ followed by base64
   */
  webhook_secrets?: string[];
  /**
   * a list of resource packs; without it those of the profile, [] = none
   */
  packs?: ControlAccountsFilePack[];
  /**
   * a list of videos of earlier work, so that video_id has something to name
   */
  videos?: ControlAccountsFileVideo[];
  /**
   * a list of custom voices that exist already
   */
  voices?: ControlAccountsFileVoice[];
  /**
   * a map of setting ids and values
   */
  settings?: {
    [k: string]: unknown | undefined;
  };
  /**
   * a map from product (* = all others) to how its tasks move
   */
  progressions?: {
    [k: string]: ControlAccountsFileProgression | undefined;
  };
}
export interface ControlAccountsFilePack {
  /**
   * the shown name
   */
  name?: string;
  /**
   * units bought; 0.05 = one TTS call
   */
  units: number;
  /**
   * most tasks at once; absent = no limit
   */
  concurrency?: number;
  /**
   * days from now until it expires (default 30); negative = expired already
   */
  days?: number;
  /**
   * units already used
   */
  used?: number;
}
export interface ControlAccountsFileVideo {
  /**
   * what video_id names
   */
  id: string;
  /**
   * model that made it, for example kling-v2-6
   */
  model?: string;
  /**
   * whether it was made with sound
   */
  sound?: boolean;
  made_by?: 'text2video' | 'image2video' | 'avatar' | 'lip-sync' | 'video-to-audio' | 'other';
  /**
   * length
   */
  seconds?: number;
  /**
   * days since it was made
   */
  age_days?: number;
}
export interface ControlAccountsFileVoice {
  /**
   * 18 digits in quotes
   */
  id?: string;
  /**
   * 1 to 20 characters
   */
  name: string;
}
/**
 * Accounts with known credentials, for `--accounts FILE`. Only these accounts exist then, and secrets are checked.
 */
export interface ControlAccountsFile {
  /**
   * where this schema is, for editors
   */
  $schema?: string;
  /**
   * a list with at least one account
   *
   * @minItems 1
   */
  accounts: ControlAccountsFileAccount[];
}
export interface KlingParentVideo {
  id?: KlingId;
  url?: KlingUrl;
  duration?: KlingDuration;
}
export interface KlingTaskInfo {
  external_task_id?: string;
  parent_video?: KlingParentVideo;
}
export interface KlingVoice {
  voice_id: KlingId;
  voice_name: string;
  trial_url: KlingUrl;
  /**
   * `kling` for the official library, else the id of the creator's account.
   */
  owned_by: string;
  status?: 'succeed' | 'deleted';
}
export interface KlingVoiceResult {
  voices: KlingVoice[];
}
export interface KlingSpeech {
  id: KlingId;
  url: KlingUrl;
  duration: KlingDuration;
}
export interface KlingSpeechResult {
  /**
   * @minItems 1
   */
  audios: KlingSpeech[];
}
export interface KlingSound {
  id: KlingId;
  url_mp3: KlingUrl;
  url_wav: KlingUrl;
  duration_mp3: KlingDuration;
  duration_wav: KlingDuration;
}
export interface KlingSoundResult {
  /**
   * @minItems 1
   */
  audios: KlingSound[];
}
export interface KlingVideo {
  id: KlingId;
  url: KlingUrl;
  duration: KlingDuration;
}
export interface KlingDubbingResult {
  /**
   * @minItems 1
   */
  videos: KlingVideo[];
  /**
   * @minItems 1
   */
  audios: KlingSound[];
}
export interface KlingCreatedTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingCustomVoiceTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?: KlingVoiceResult;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingSoundTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?: KlingSoundResult;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingDubbingTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?: KlingDubbingResult;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingSpeechTask {
  task_id: KlingId;
  task_status: 'succeed' | 'failed';
  task_result?: KlingSpeechResult;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingPresetVoiceItem {
  task_id: KlingId;
  task_status: 'succeed';
  task_result: KlingVoiceResult;
  task_status_msg?: string;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateCustomVoiceCallback {
  task_id: KlingId;
  task_status: KlingStatus;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  task_info?: KlingTaskInfo;
  task_result?: KlingVoiceResult;
}
export interface KlingCreateCustomVoiceRequest {
  voice_name: string;
  /**
   * .mp3 or .wav audio, .mp4 or .mov video, 5 to 30 s: clean, with exactly one human voice.
   */
  voice_url?: string;
  /**
   * A video made with model V2.6 and sound on, by the avatar API or by lip-sync, 5 to 30 s.
   */
  video_id?: string;
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateCustomVoiceResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateTextToAudioCallback {
  task_id: KlingId;
  task_status: KlingStatus;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  task_info?: KlingTaskInfo;
  task_result?: KlingSoundResult;
}
export interface KlingCreateTextToAudioRequest {
  prompt: string;
  /**
   * One decimal.
   */
  duration: number;
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateTextToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateVideoToAudioCallback {
  task_id: KlingId;
  task_status: KlingStatus;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  task_info?: KlingTaskInfo;
  task_result?: KlingDubbingResult;
}
export interface KlingCreateVideoToAudioRequest {
  /**
   * At most 30 days old, 3 to 20 s.
   */
  video_id?: string;
  /**
   * .mp4 or .mov, at most 100 MB, 3 to 20 s.
   */
  video_url?: string;
  sound_effect_prompt?: string;
  bgm_prompt?: string;
  asmr_mode?: boolean;
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateVideoToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
export interface KlingDeleteVoiceRequest {
  /**
   * Custom voices only.
   */
  voice_id: string;
}
export interface KlingDeleteVoiceResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  /**
   * Documented; the twin endpoints for elements answer without it.
   */
  data?: {
    task_id: KlingId;
    task_status: KlingStatus;
  };
}
/**
 * Body of every refusal: no data.
 */
export interface KlingError {
  code: number;
  message: string;
  request_id: KlingRequestId;
}
export interface KlingGetAccountCostsQuery {
  /**
   * Unix time in milliseconds.
   */
  start_time: number;
  /**
   * Unix time in milliseconds.
   */
  end_time: number;
  /**
   * Exact.
   */
  resource_pack_name?: string;
}
export interface KlingGetAccountCostsResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    code: number;
    msg: string;
    /**
     * Absent when the account owns no pack.
     */
    resource_pack_subscribe_infos?: {
      resource_pack_name: string;
      resource_pack_id: string;
      resource_pack_type: 'decreasing_total' | 'constant_period';
      total_quantity: number;
      remaining_quantity: number;
      purchase_time: KlingMilliseconds;
      effective_time: KlingMilliseconds;
      invalid_time: KlingMilliseconds;
      status: 'toBeOnline' | 'online' | 'expired' | 'runOut';
    }[];
  };
}
export interface KlingGetCustomVoiceResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCustomVoiceTask;
}
export interface KlingGetTextToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingSoundTask;
}
export interface KlingGetVideoToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingDubbingTask;
}
export interface KlingListCustomVoicesQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListCustomVoicesResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCustomVoiceTask[];
}
export interface KlingListPresetVoicesQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListPresetVoicesResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingPresetVoiceItem[];
}
export interface KlingListTextToAudioQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListTextToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingSoundTask[];
}
export interface KlingListVideoToAudioQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListVideoToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingDubbingTask[];
}
/**
 * Body of the web framework for a path that does not exist: no code, no request id.
 */
export interface KlingNotFound {
  timestamp: string;
  status: 404;
  error: string;
  message?: string;
  path: string;
}
export interface KlingTextToSpeechRequest {
  text: string;
  /**
   * An id of the catalogue of named voices.
   */
  voice_id: string;
  /**
   * Must be one the voice speaks. Marked required by the documentation, which also gives a default.
   */
  voice_language?: 'zh' | 'en';
  /**
   * One decimal.
   */
  voice_speed?: number;
}
export interface KlingTextToSpeechResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingSpeechTask;
}
