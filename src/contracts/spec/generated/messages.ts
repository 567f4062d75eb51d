// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.
export type ApimodelsCode = 200;
export type ApimodelsMsg = 'success';
/**
 * Looks like a cuid.
 */
export type ApimodelsTaskId = string;
export type ApimodelsMilliseconds = number;
/**
 * epoch milliseconds of the account's clock
 */
export type ControlTime = number;
/**
 * how tasks move from submitted to their end
 */
export type ControlProgression =
  | {
      mode: 'time';
      /**
       * account ms after creation
       */
      processing_ms: number;
      /**
       * account ms after creation
       */
      finish_ms: number;
    }
  | {
      mode: 'reads';
      /**
       * answers that show it unfinished
       */
      reads: number;
    }
  | {
      mode: 'immediate' | 'held';
    };
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
export type ControlDeliveryState = 'pending' | 'delivered' | 'gave-up';
/**
 * something that happened
 */
export type ControlFired = ControlFiredTransition | ControlFiredCallback;
export type ControlTaskStatus = 'submitted' | 'processing' | 'succeed' | 'failed';
export type ControlResetScope =
  | 'tasks'
  | 'voices'
  | 'videos'
  | 'callbacks'
  | 'ledger'
  | 'faults'
  | 'clock'
  | 'journal'
  | 'packs'
  | 'wallets'
  | 'settings';
/**
 * whsec_ followed by base64, as the official page shows it
 */
export type ControlWebhookSecret = string;
/**
 * fast, realistic, immediate, held, reads:N, { "preset": "realistic", "scale": 0.1 }, or as answers show it
 */
export type ControlProgressionInput =
  | string
  | {
      preset: 'fast' | 'realistic';
      /**
       * stretches (above 1) or shrinks (below 1) its times
       */
      scale?: number;
    }
  | {
      mode: 'time';
      /**
       * account ms after creation
       */
      processing_ms: number;
      /**
       * account ms after creation
       */
      finish_ms: number;
    }
  | {
      mode: 'reads';
      /**
       * answers that show it unfinished
       */
      reads: number;
    }
  | {
      mode: 'immediate' | 'held';
    };
/**
 * an entry of the journal
 */
export type ControlJournalEntry = ControlJournalRequest | ControlJournalTransition | ControlJournalCallback;
/**
 * where it is known from, best first; invented = our default for an unknown
 */
export type ControlMark = 'observed' | 'documented' | 'third-party' | 'inferred' | 'invented';
export type ControlSettingValue = string | number | number[];
/**
 * The page shows req-uuid-1234: not validated any tighter.
 */
export type GmiId = string;
export type GmiStatus = 'created' | 'queued' | 'dispatched' | 'processing' | 'success' | 'failed' | 'cancelled';
/**
 * voices, data (faces) or media_urls of a success; error of a failure, or of a success without voices.
 */
export type GmiOutcome = {
  voices?: GmiVoice[];
  data?: {
    session_id: string;
    final_unit_deduction?: string;
    face_data: {
      face_id: string;
      face_image: string;
      start_time: number;
      end_time: number;
    }[];
  };
  media_urls?: {
    url: string;
  }[];
  video_url?: string;
  error?: string;
} | null;
/**
 * Unix time in seconds.
 */
export type GmiSeconds = number;
/**
 * Decimal snowflake as a string: larger than 2^53. 18 digits from 2020 until 2027.
 */
export type KlingId = string;
export type KlingStatus = 'submitted' | 'processing' | 'succeed' | 'failed';
/**
 * Where a result file can be fetched for 30 days.
 */
export type KlingUrl = string;
/**
 * Seconds as a string, at most three decimals, trailing zeros dropped.
 */
export type KlingDuration = string;
/**
 * Decimal string without padding or exponent.
 */
export type KlingDecimal = string;
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
 * Unix time in milliseconds, a number.
 */
export type KlingMilliseconds = number;
/**
 * Made by the system for tracing: a lower-case UUID.
 */
export type KlingRequestId = string;
export type KlingSuccess = 0;
export type KlingSucceed = 'SUCCEED';
export type KlingNewStatus = 'submitted' | 'processing' | 'succeeded' | 'failed';

export interface ApimodelsGeneration {
  taskId: ApimodelsTaskId;
  state: 'pending' | 'processing' | 'completed' | 'failed';
  model: string;
  modelType?: string;
  /**
   * @minItems 1
   */
  resultUrls?: string[];
  /**
   * Of kling-identify-face at /audio/generations, in place of resultUrls.
   */
  faceData?: {
    session_id: string;
    face_list: {
      face_id: string;
      face_reference: string;
    }[];
  };
  /**
   * The result as a JSON text. At /video/generations it alone has sessionId and faceId, or audioId.
   */
  resultJson?: string;
  failMsg?: string;
  failCode?: string;
  retryable?: boolean;
  createTime?: ApimodelsMilliseconds;
  completeTime?: ApimodelsMilliseconds;
}
/**
 * What a callback tells: beyond three keys nothing is certain.
 */
export interface ApimodelsNotice {
  taskId: ApimodelsTaskId;
  state: 'pending' | 'processing' | 'completed' | 'failed';
  model: string;
  modelType?: string;
  /**
   * @minItems 1
   */
  resultUrls?: string[];
  resultJson?: string;
  failMsg?: string;
  failCode?: string;
  retryable?: boolean;
  createTime?: ApimodelsMilliseconds;
  completeTime?: ApimodelsMilliseconds;
}
export interface ApimodelsCreateAdvancedLipSyncRequest {
  model: 'kling-advanced-lip-sync';
  /**
   * At most 24 hours old.
   */
  session_id: string;
  /**
   * Kling takes one face today.
   *
   * @minItems 1
   * @maxItems 1
   */
  face_choose: {
    face_id: string;
    /**
     * At most 30 days old, 2 to 60 s.
     */
    audio_id?: string;
    /**
     * URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 60 s.
     */
    sound_file?: string;
    /**
     * Milliseconds from the start of the sound.
     */
    sound_start_time: number;
    /**
     * Milliseconds from the start of the sound; at least 2 s after its start.
     */
    sound_end_time: number;
    /**
     * Milliseconds from the start of the video.
     */
    sound_insert_time: number;
    sound_volume?: number;
    original_audio_volume?: number;
  }[];
  callback_url?: string;
}
/**
 * Once, when it is completed or has failed.
 */
export interface ApimodelsCreateGenerationCallback {
  code: ApimodelsCode;
  msg: ApimodelsMsg;
  data: ApimodelsNotice;
}
export interface ApimodelsCreateGenerationResponse {
  code: ApimodelsCode;
  msg: ApimodelsMsg;
  data: ApimodelsGeneration;
}
export interface ApimodelsCreateIdentifyFaceRequest {
  model: 'kling-identify-face';
  video_url: string;
  callback_url?: string;
}
/**
 * Speech for kling-lip-sync-video, of a text and a preset voice.
 */
export interface ApimodelsCreateLipSyncTtsRequest {
  model: 'kling-lip-sync-tts';
  text: string;
  /**
   * Named after audioId: the page's own name is not visible.
   */
  voiceId: string;
  callback_url?: string;
}
/**
 * A face of kling-identify-face speaks a whole sound from the start of the video.
 */
export interface ApimodelsCreateLipSyncVideoRequest {
  model: 'kling-lip-sync-video';
  sessionId: string;
  faceId: string;
  audioUrl?: string;
  audioId?: string;
  callback_url?: string;
}
export interface ApimodelsCreateSoundEffectsRequest {
  model: 'kling-sound-effects';
  prompt: string;
  /**
   * A string, one decimal: "3.0" to "10.0".
   */
  duration: string;
  callback_url?: string;
}
export interface ApimodelsCreateTtsRequest {
  model: 'kling-tts';
  text: string;
  voice_id: string;
  voice_language: 'zh' | 'en';
  voice_speed?: number;
  callback_url?: string;
}
export interface ApimodelsCreateVideoToAudioRequest {
  model: 'kling-video-to-audio';
  video_id?: string;
  /**
   * MP4 or MOV, at most 100 MB, 3 to 20 s.
   */
  video_url?: string;
  sound_effect_prompt?: string;
  bgm_prompt?: string;
  asmr_mode?: boolean;
  callback_url?: string;
}
/**
 * {code, msg, data}, or by setting {error}; sometimes in HTTP 200.
 */
export interface ApimodelsError {
  code?: number;
  msg?: string;
  data?: null;
  error?: {
    message: string;
  };
}
export interface ApimodelsGetBalanceResponse {
  code: ApimodelsCode;
  msg: ApimodelsMsg;
  data: {
    balance: number;
  };
}
export interface ApimodelsGetGenerationQuery {
  task_id: string;
}
export interface ApimodelsGetGenerationResponse {
  code: ApimodelsCode;
  msg: ApimodelsMsg;
  data: ApimodelsGeneration;
}
export interface ApimodelsListModelsResponse {
  data: {
    id: string;
  }[];
}
export interface ControlAccountResetResponse {
  /**
   * id
   */
  account: string;
  cleared: ControlCleared;
}
/**
 * how many things of each kind were cleared; clock and settings: 1 when they had been changed
 */
export interface ControlCleared {
  tasks?: number;
  voices?: number;
  videos?: number;
  callbacks?: number;
  ledger?: number;
  faults?: number;
  clock?: number;
  journal?: number;
  packs?: number;
  /**
   * balances at gateways
   */
  wallets?: number;
  settings?: number;
}
export interface ControlAccount {
  id: string;
  /**
   * the name it was given, else the access key, or the ends of the API key
   */
  name: string;
  credentials: ControlCredential[];
  created_at: ControlTime;
  clock: ControlClock;
  packs: ControlPack[];
  /**
   * running tasks that hold a concurrency slot
   */
  running: number;
  webhook_secrets: {
    count: number;
    masked: string[];
  };
  /**
   * settings that differ from their defaults
   */
  settings: {
    [k: string]: string | number | number[] | undefined;
  };
  /**
   * by product; * = every product that is not named
   */
  progressions: {
    [k: string]: ControlProgression | undefined;
  };
  /**
   * failures that are asked for and have not happened yet
   */
  faults: number;
}
export interface ControlCredential {
  kind: 'access-key' | 'api-key';
  /**
   * an access key as it is; of an API key the ends only
   */
  shown: string;
}
export interface ControlClock {
  mode: 'real' | 'scaled' | 'manual';
  /**
   * account ms per ms of wall time, when scaled
   */
  scale?: number;
  time: ControlTime;
  /**
   * when the next thing of the account is due
   */
  next_due_at?: number;
}
export interface ControlPack {
  id: string;
  name: string;
  type: 'decreasing_total' | 'constant_period';
  status: 'toBeOnline' | 'online' | 'expired' | 'runOut';
  total_units: number;
  remaining_units: number;
  /**
   * promised to running tasks, not yet taken
   */
  held_units: number;
  /**
   * most tasks at once; absent = no limit
   */
  concurrency?: number;
  purchase_time: ControlTime;
  effective_time: ControlTime;
  invalid_time: ControlTime;
}
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
  wallets?: ControlAccountsFileWallets;
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
 * balances in US dollars, by dialect: at gateways 1,000 where none is given, cash at Kling only where it is given
 */
export interface ControlAccountsFileWallets {
  kling?: number;
  gmi?: number;
  kkiai?: number;
  apimodels?: number;
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
export interface ControlAccountsResponse {
  accounts: ControlAccount[];
  /**
   * id of the account to which something happened last, as far as the journal tells
   */
  latest?: string;
  /**
   * how many there are on all pages
   */
  total: number;
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface ControlAddFaultRequest {
  /**
   * fail-task: accepted, then ends failed; refuse: refused at submission
   */
  kind: 'fail-task' | 'refuse';
  /**
   * a product, for example custom-voice
   */
  product?: string;
  /**
   * only the task with this external id
   */
  external_task_id?: string;
  /**
   * how many tasks it hits, default 1
   */
  times?: number;
  /**
   * of fail-task: which of the vendor's texts is used; default risk-control
   */
  reason?: 'risk-control' | 'bad-source' | 'upstream-error';
  /**
   * of refuse: Kling's code; gateways tell it in their own words; default 1301
   */
  code?: 1102 | 1301 | 1302 | 1303;
  /**
   * what the client reads instead; gateways have words of their own for refusals
   */
  message?: string;
}
export interface ControlAdvanceClockRequest {
  /**
   * milliseconds of the account's time; 0 = do what is due now
   */
  ms: number;
}
export interface ControlAllAccountsResetResponse {
  /**
   * how many accounts
   */
  accounts: number;
  cleared: ControlCleared;
}
export interface ControlCallbackResponse {
  delivery: ControlDelivery;
  attempts: ControlAttempt[];
}
export interface ControlDelivery {
  /**
   * the webhook-id, the same for every attempt
   */
  id: string;
  task_id: string;
  /**
   * order of the transition within the task
   */
  number: number;
  task_status: string;
  url: string;
  state: ControlDeliveryState;
  attempts: number;
  created_at: ControlTime;
  /**
   * when the next attempt is due
   */
  due_at?: number;
  /**
   * what came of the last attempt: "answered 500", or "failed: " and why
   */
  outcome?: string;
  /**
   * why the last attempt was no success, with the first words of the receiver
   */
  reason?: string;
  /**
   * exactly what is sent
   */
  body: string;
}
export interface ControlAttempt {
  number: number;
  at: ControlTime;
  /**
   * asked for through this API
   */
  resent: boolean;
  /**
   * answered with 2xx
   */
  ok: boolean;
  /**
   * "answered 200", or "failed: " and why
   */
  outcome: string;
  /**
   * HTTP status of the receiver
   */
  status?: number;
  /**
   * start of the receiver's answer
   */
  answer?: string;
  /**
   * why there is no answer
   */
  message?: string;
}
export interface ControlCallbacksResponse {
  callbacks: ControlDelivery[];
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface ControlCataloguesResponse {
  /**
   * named voices of speech and of the text mode of lip-sync
   */
  tts: {
    id: string;
    name: string;
    languages: string[];
  }[];
  /**
   * the official library, by number
   */
  presets: {
    id: string;
    name: string;
  }[];
}
export interface ControlCharge {
  task_id: string;
  product: string;
  /**
   * what success costs, by the price table
   */
  units: number;
  /**
   * held while the task runs (due where a gateway takes nothing before success), charged when it succeeded, released when it failed
   */
  state: 'free' | 'due' | 'held' | 'charged' | 'released';
  pack_id?: string;
  /**
   * what success costs at the gateway that made the task
   */
  micro_usd?: number;
}
export interface ControlClockSetResponse {
  clock: ControlClock;
  fired: ControlFired[];
}
export interface ControlFiredTransition {
  kind: 'transition';
  at: ControlTime;
  task_id: string;
  product: string;
  from: 'submitted' | 'processing' | 'succeed' | 'failed' | null;
  to: ControlTaskStatus;
}
export interface ControlFiredCallback {
  kind: 'callback';
  at: ControlTime;
  task_id: string;
  task_status: string;
  delivery_id: string;
  attempt: number;
  /**
   * "answered 200", or "failed: " and why
   */
  outcome: string;
}
/**
 * setting ids and values (GET /__emulator/fidelity lists them); null = what the account started with
 */
export interface ControlSettings {
  /**
   * @maxItems 100
   */
  [k: string]: string | number | number[] | null | undefined;
}
export interface ControlClockInput {
  /**
   * real: runs with the wall clock; scaled: faster or slower; manual: moves only when told
   */
  mode: 'real' | 'scaled' | 'manual';
  /**
   * account ms per ms of wall time; needed when scaled
   */
  scale?: number;
  /**
   * where it stands now, in epoch milliseconds; without it the account's time goes on from where it is
   */
  time?: number;
}
/**
 * by product; * = every product that is not named
 */
export interface ControlProgressionsInput {
  [k: string]: ControlProgressionInput | undefined;
}
export interface ControlFile {
  /**
   * id of the audio, video or voice
   */
  id: string;
  kind: 'mp3' | 'wav' | 'mp4' | 'png' | 'srt' | 'ass';
  name: string;
  url: string;
  seconds: number;
  expires_at: ControlTime;
}
export interface ControlTask {
  id: string;
  external_task_id?: string;
  /**
   * the gateway's own id of the task
   */
  gateway_id?: string;
  product: string;
  operation: string;
  dialect: string;
  status: ControlTaskStatus;
  status_message: string;
  /**
   * true when its owner called it off
   */
  cancelled?: boolean;
  created_at: ControlTime;
  updated_at: ControlTime;
  progression: ControlProgression;
  /**
   * when its next step is due; absent when only a read or a release moves it
   */
  due_at?: number;
  /**
   * reads counted so far
   */
  reads: number;
  /**
   * set when it was decided that the task will fail: its task_status_msg
   */
  fails_with?: string;
  callback_url?: string;
  parent_video?: {
    id: string;
    seconds: number;
    url?: string;
  };
  price_units: number;
  /**
   * what success took
   */
  deducted_units?: number;
  /**
   * the pack that pays
   */
  pack_id?: string;
  /**
   * whether it counts for concurrency while it runs
   */
  holds_slot: boolean;
  /**
   * the request as read, long texts cut
   */
  input: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | unknown[]
      | {
          [k: string]: unknown | undefined;
        }
      | undefined;
  };
  /**
   * the custom voice it made
   */
  voice_id?: string;
  files: ControlFile[];
}
export interface ControlFault {
  id: string;
  kind: 'fail-task' | 'refuse';
  product?: string;
  external_task_id?: string;
  /**
   * how many more tasks it hits
   */
  remaining: number;
  /**
   * what the client will read
   */
  message: string;
}
export interface ControlVoice {
  id: string;
  name: string;
  status: 'succeed' | 'deleted';
  task_id: string;
  created_at: ControlTime;
  trial_url: string;
}
export interface ControlVideo {
  /**
   * what video_id names
   */
  id: string;
  /**
   * the kind of work that made it
   */
  made_by: string;
  model?: string;
  sound: boolean;
  seconds: number;
  created_at: ControlTime;
  /**
   * older than results are kept: video_id does not find it any more
   */
  cleared: boolean;
}
export interface ControlLedgerEntry {
  number: number;
  at: ControlTime;
  kind: 'grant' | 'hold' | 'settle' | 'release';
  pack_id: string;
  task_id?: string;
  units: number;
  /**
   * of the pack, after this entry
   */
  remaining_units: number;
  /**
   * of the pack, after this entry
   */
  held_units: number;
}
export interface ControlWalletEntry {
  number: number;
  at: ControlTime;
  /**
   * the gateway
   */
  dialect: string;
  kind: 'charge' | 'adjustment' | 'refund';
  task_id: string;
  /**
   * taken from the balance; negative = given back
   */
  micro_usd: number;
  /**
   * at the gateway, after this entry
   */
  balance_micro_usd: number;
}
export interface ControlWalletBalance {
  /**
   * the gateway
   */
  dialect: string;
  micro_usd: number;
}
export interface ControlDiagnostic {
  severity: 'error' | 'warning';
  /**
   * JSON pointer into the body or query
   */
  pointer: string;
  rule: string;
  message: string;
  /**
   * the nearest legal value
   */
  nearest?: string | number | boolean;
}
export interface ControlJournalRequest {
  kind: 'request';
  number: number;
  at: ControlTime;
  request_id: string;
  method: string;
  path: string;
  dialect?: string;
  operation?: string;
  task_id?: string;
  content_type?: string;
  user_agent?: string;
  /**
   * the test that sent it, as its header kling-emulator-test says
   */
  test?: string;
  /**
   * id of the fault that it met: it was refused for it, or its task is going to fail
   */
  fault?: string;
  body: string;
  status: number;
  /**
   * our name of what went wrong
   */
  failure?: string;
  answer: string;
  diagnostics: ControlDiagnostic[];
}
export interface ControlJournalTransition {
  kind: 'transition';
  number: number;
  at: ControlTime;
  task_id: string;
  product: string;
  from: string | null;
  to: string;
  message: string;
}
export interface ControlJournalCallback {
  kind: 'callback';
  number: number;
  at: ControlTime;
  delivery_id: string;
  task_id: string;
  task_status: string;
  url: string;
  attempt: number;
  resent: boolean;
  outcome: string;
  body: string;
}
/**
 * one call of the control API
 */
export interface ControlOperation {
  /**
   * name of the library's function
   */
  operation: string;
  method: string;
  /**
   * on this host; {name} stands for one segment
   */
  path: string;
  summary: string;
}
/**
 * wall time of one journal entry, kept apart because two runs of one seed differ in it
 */
export interface ControlTiming {
  /**
   * number of the journal entry
   */
  number: number;
  started_at: ControlTime;
  /**
   * until the answer, or until the client closed the connection
   */
  ms: number;
  /**
   * true when the client had closed the connection before the answer was ready
   */
  hung_up?: boolean;
}
export interface ControlJournalCounts {
  requests: number;
  transitions: number;
  callbacks: number;
  /**
   * requests by operation id; none = no operation was found
   */
  by_operation: {
    [k: string]: number | undefined;
  };
  /**
   * requests by HTTP status
   */
  by_status: {
    [k: string]: number | undefined;
  };
  /**
   * entries that are gone because the journal was full
   */
  dropped: number;
}
export interface ControlFact {
  id: string;
  mark: ControlMark;
  statement: string;
  source: string;
  date?: string;
}
export interface ControlSetting {
  id: string;
  about: string;
  /**
   * the fact it rests on
   */
  fact: string;
  mark: ControlMark;
  source: string;
  date?: string;
  default: ControlSettingValue;
  value: ControlSettingValue;
  choices?: string[];
  min?: number;
  max?: number;
}
export interface ControlStrictFinding {
  /**
   * operation or task
   */
  about: string;
  schema: string;
  pointer: string;
  message: string;
}
export interface ControlCreateAccountRequest {
  /**
   * what lists, logs and reports call it; by default the access key, or the ends of the API key
   */
  name?: string;
  access_key?: ControlAccountsFileCredential;
  /**
   * what its JWTs are signed with; needed and checked only when accounts are configured
   */
  secret?: string;
  api_key?: ControlAccountsFileCredential;
  /**
   * without it those of the profile; [] = none
   *
   * @maxItems 100
   */
  packs?: ControlAccountsFilePack[];
  /**
   * besides the samples
   *
   * @maxItems 1000
   */
  videos?: ControlAccountsFileVideo[];
  /**
   * custom voices that exist already
   *
   * @maxItems 1000
   */
  voices?: ControlAccountsFileVoice[];
  clock?: ControlClockInput;
  /**
   * secrets that callbacks are signed with; two while one is being replaced, [] = unsigned
   *
   * @maxItems 20
   */
  webhook_secrets?: ControlWebhookSecret[];
  settings?: ControlSettings;
  progressions?: ControlProgressionsInput;
  wallets?: ControlAccountsFileWallets;
}
export interface ControlDeletedResponse {
  /**
   * ids
   */
  deleted: string[];
}
export interface ControlErrorResponse {
  error: {
    code: 'invalid-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable' | 'internal';
    message: string;
    /**
     * JSON pointer to the place that is wrong
     */
    pointer?: string;
  };
}
/**
 * The data of one server-sent event; its id is the event's id. Bodies and paths are not told: the journal has them.
 */
export interface ControlEventResponse {
  /**
   * to go on from later: Last-Event-ID, or after
   */
  id: string;
  /**
   * request, transition, callback: an entry of the account's journal. removal: all tasks of the account are gone. reset, account-removal: an account was put back or removed. changed: a control operation changed something. missed: events were lost, read everything anew
   */
  kind: 'request' | 'transition' | 'callback' | 'removal' | 'reset' | 'account-removal' | 'changed' | 'missed';
  /**
   * id of the account; '-' for requests that belong to none
   */
  account?: string;
  at?: ControlTime;
  task_id?: string;
  /**
   * of the vendor's API (request) or of the control API (changed)
   */
  operation?: string;
  /**
   * HTTP status of a request's answer
   */
  status?: number;
  /**
   * how many things were wrong with the request
   */
  diagnostics?: number;
  product?: string;
  /**
   * null when the task was made
   */
  from?: ControlTaskStatus | null;
  to?: ControlTaskStatus;
  delivery_id?: string;
  attempt?: number;
  outcome?: string;
}
export interface ControlFaultsResponse {
  faults: ControlFault[];
  /**
   * how many there are on all pages
   */
  total: number;
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface ControlFidelityResponse {
  facts: ControlFact[];
  settings: ControlSetting[];
}
export interface ControlFindingsResponse {
  /**
   * whether the rules could be asked
   */
  available: boolean;
  /**
   * why not
   */
  reason?: string;
  findings: {
    /**
     * id of a rule of kling-emulator exec
     */
    rule: string;
    severity: 'error' | 'warning';
    message: string;
    /**
     * how to fix it
     */
    hint?: string;
    /**
     * numbers of journal entries, the first that shows it first
     */
    entries: number[];
    /**
     * how often it was seen
     */
    count: number;
  }[];
}
export interface ControlFiredResponse {
  time: ControlTime;
  fired: ControlFired[];
}
export interface ControlFollowEventsQuery {
  /**
   * id of the last event that was received; the header Last-Event-ID says the same
   */
  after?: string;
}
export interface ControlForceTaskRequest {
  status: 'succeed' | 'failed';
  /**
   * which of the vendor's texts is used; default risk-control
   */
  reason?: 'risk-control' | 'bad-source' | 'upstream-error';
  /**
   * task_status_msg instead of the reason's
   */
  message?: string;
}
export interface ControlGetFidelityQuery {
  /**
   * shows the values of this account
   */
  account?: string;
}
export interface ControlGetLedgerQuery {
  /**
   * task id or external id
   */
  task?: string;
  /**
   * from 1
   */
  page?: number;
  /**
   * entries of either kind a page, default 1000
   */
  size?: number;
  /**
   * by the time they were made; oldest-first by default
   */
  order?: 'oldest-first' | 'newest-first';
}
export interface ControlHealthResponse {
  status: 'ok';
  version: string;
}
export interface ControlIndexResponse {
  name: 'kling-emulator';
  version: string;
  /**
   * paths on this host
   */
  links: {
    /**
     * OpenAPI 3.1 of the control API
     */
    control_openapi: string;
    /**
     * OpenAPI 3.1 of the vendor's API
     */
    vendor_openapi: string;
    info: string;
    health: string;
  };
  /**
   * every operation of the control API
   */
  operations: ControlOperation[];
}
export interface ControlInfoResponse {
  name: 'kling-emulator';
  version: string;
  /**
   * date of the vendor's API that is emulated
   */
  api_version: string;
  /**
   * SHA-256 of the contract's schemas
   */
  schema_hash: string;
  /**
   * open: every credential is its own account
   */
  auth: 'open' | 'configured';
  seed: string | null;
  clock: {
    /**
     * of new accounts
     */
    mode: 'real' | 'scaled' | 'manual';
    scale?: number;
  };
  strict: {
    on: boolean;
    /**
     * answers and callbacks that broke their schema
     */
    violations: number;
    latest: ControlStrictFinding[];
  };
  dialects: string[];
  products: string[];
  accounts: number;
}
export interface ControlJournalClearedResponse {
  /**
   * entries
   */
  cleared: number;
  /**
   * entries that were gone already because the journal was full; absent when there were none
   */
  dropped?: number;
}
export interface ControlJournalVerifiedResponse {
  ok: boolean;
  actual: number;
  /**
   * expectation and outcome in a sentence
   */
  message: string;
  /**
   * entries of the account that are gone because the journal was full; the message says when the count may be too low for them
   */
  dropped: number;
}
export interface ControlJournalResponse {
  entries: ControlJournalEntry[];
  /**
   * entries that are gone because the journal was full
   */
  dropped: number;
  /**
   * whether there are further entries: ask for those after the last number
   */
  more?: boolean;
}
export interface ControlLedgerResponse {
  entries: ControlLedgerEntry[];
  balances: ControlPack[];
  /**
   * what gateways took and gave back
   */
  wallet: ControlWalletEntry[];
  /**
   * balances at gateways
   */
  wallets: ControlWalletBalance[];
  /**
   * how many entries there are on all pages, of packs and of gateways together
   */
  total: number;
  /**
   * whether there is a next page, of either kind
   */
  more: boolean;
}
export interface ControlListAccountsQuery {
  /**
   * from 1
   */
  page?: number;
  /**
   * accounts a page, default 100
   */
  size?: number;
}
export interface ControlListCallbacksQuery {
  /**
   * task id or external id
   */
  task?: string;
  state?: 'pending' | 'delivered' | 'gave-up';
  /**
   * from 1
   */
  page?: number;
  /**
   * callbacks a page, default 100
   */
  size?: number;
  /**
   * by the time they were made; oldest-first by default
   */
  order?: 'oldest-first' | 'newest-first';
}
export interface ControlListFaultsQuery {
  /**
   * from 1
   */
  page?: number;
  /**
   * failures a page, default 100
   */
  size?: number;
}
export interface ControlListTasksQuery {
  /**
   * a product, for example custom-voice
   */
  product?: string;
  status?: 'submitted' | 'processing' | 'succeed' | 'failed';
  /**
   * from 1
   */
  page?: number;
  /**
   * tasks a page, default 100
   */
  size?: number;
}
export interface ControlListVideosQuery {
  /**
   * from 1
   */
  page?: number;
  /**
   * videos a page, default 100
   */
  size?: number;
}
export interface ControlListVoicesQuery {
  /**
   * from 1
   */
  page?: number;
  /**
   * voices a page, default 100
   */
  size?: number;
  /**
   * by the time they were made; oldest-first by default
   */
  order?: 'oldest-first' | 'newest-first';
}
export interface ControlOpenapiResponse {
  openapi: string;
  info: {
    [k: string]: unknown | undefined;
  };
  paths: {
    [k: string]: unknown | undefined;
  };
}
export interface ControlProgressionsResponse {
  /**
   * by product; * = every product that is not named
   */
  progressions: {
    [k: string]: ControlProgression | undefined;
  };
}
/**
 * what Pact verifiers of any language post; fields beside these are ignored
 */
export interface ControlProviderStateRequest {
  /**
   * default setup
   */
  action?: 'setup' | 'teardown';
  /**
   * name of a state; empty for an interaction without states
   */
  state?: string | null;
  /**
   * by name, as the catalogue describes them
   */
  params?: {
    [k: string]: unknown | undefined;
  } | null;
  [k: string]: unknown | undefined;
}
/**
 * values for provider-state generators
 */
export interface ControlProviderStateResponse {
  [k: string]: string | number | undefined;
}
export interface ControlProviderStatesResponse {
  /**
   * the account that is prepared when the call names none
   */
  default_account: string;
  states: {
    /**
     * what the pact says; a word in braces is a parameter, given in params or written in its place
     */
    name: string;
    does: string;
    /**
     * JSON Schema of params
     */
    params: {
      [k: string]: unknown | undefined;
    };
    /**
     * values for provider-state generators
     */
    returns: string[];
  }[];
}
export interface ControlQueryJournalQuery {
  kind?: 'request' | 'transition' | 'callback';
  /**
   * operation id, for example kling.create-custom-voice
   */
  operation?: string;
  /**
   * task id or external id
   */
  task?: string;
  /**
   * only entries with a larger number
   */
  after?: number;
  /**
   * most entries; default all that are kept
   */
  limit?: number;
}
export interface ControlQueryTimingsQuery {
  /**
   * only entries with a larger number
   */
  after?: number;
  /**
   * most entries; default all that are kept
   */
  limit?: number;
}
export interface ControlQueryUnattributedQuery {
  /**
   * operation id, for example kling.create-custom-voice
   */
  operation?: string;
  /**
   * only entries with a larger number
   */
  after?: number;
  /**
   * most entries; default all that are kept
   */
  limit?: number;
}
export interface ControlReadyResponse {
  status: 'ready';
}
export interface ControlReleaseTaskRequest {
  /**
   * default end
   */
  to?: 'processing' | 'end';
}
export interface ControlResendAllCallbacksRequest {
  /**
   * only those in this state; default: all
   */
  state?: 'pending' | 'delivered' | 'gave-up';
}
export interface ControlResetRequest {
  /**
   * default: everything
   *
   * @minItems 1
   * @maxItems 20
   */
  what?: ControlResetScope[];
}
export interface ControlRunClockRequest {
  /**
   * most moments, default 10000
   */
  limit?: number;
}
export interface ControlSendTestCallbackRequest {
  /**
   * where to
   */
  url: string;
}
export interface ControlSetProgressionsRequest {
  progressions: ControlProgressionsInput;
}
export interface ControlTaskResponse {
  task: ControlTask;
  requests: ControlJournalRequest[];
  transitions: ControlJournalTransition[];
  ledger: ControlLedgerEntry[];
  callbacks: {
    delivery: ControlDelivery;
    attempts: ControlAttempt[];
  }[];
  charge: ControlCharge;
  /**
   * what a gateway took and gave back for the task
   */
  wallet: ControlWalletEntry[];
  /**
   * journal entries of the account that are gone because the journal was full: requests and transitions may be missing
   */
  dropped: number;
  /**
   * the account's tasks whose results its request names, in the order of the request
   */
  made_from: {
    id: string;
    product: string;
    status: ControlTaskStatus;
  }[];
}
export interface ControlTasksResponse {
  tasks: ControlTask[];
  /**
   * tasks that pass the filter
   */
  total: number;
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface ControlTestCallbackResponse {
  /**
   * its webhook-id
   */
  delivery_id: string;
  url: string;
  body: string;
  ok: boolean;
  outcome: string;
  status?: number;
  answer?: string;
  message?: string;
}
export interface ControlTimingsResponse {
  timings: ControlTiming[];
  /**
   * whether there are further timings: ask for those after the last number
   */
  more?: boolean;
  /**
   * entries that are gone because the journal was full
   */
  dropped: number;
}
export interface ControlUpdateAccountRequest {
  /**
   * secrets that callbacks are signed with; two while one is being replaced, [] = unsigned
   *
   * @maxItems 20
   */
  webhook_secrets?: ControlWebhookSecret[];
  settings?: ControlSettings;
  progressions?: ControlProgressionsInput;
  wallets?: ControlAccountsFileWallets;
}
/**
 * Without anything: the result that the task has reported already, or is going to report.
 */
export interface ControlUpstreamResultRequest {
  status?: 'succeed' | 'failed';
  /**
   * units that Kling deducted, a decimal text such as 0.05; by default the price of the task
   */
  final_unit_deduction?: string;
  /**
   * a success that brings no voices or files
   */
  without_result?: boolean;
  /**
   * the gateway takes the success for a failure, with this text
   */
  classified_as_failure?: string;
  /**
   * reason of a failure
   */
  message?: string;
}
export interface ControlVerifyJournalRequest {
  kind?: 'request' | 'transition' | 'callback';
  /**
   * operation id, for example kling.create-custom-voice
   */
  operation?: string;
  /**
   * task id or external id
   */
  task?: string;
  /**
   * HTTP status of requests
   */
  status?: number;
  /**
   * as many
   */
  exactly?: number;
  /**
   * no fewer; 1 when no number is given
   */
  at_least?: number;
  /**
   * no more
   */
  at_most?: number;
}
export interface ControlVideosResponse {
  videos: ControlVideo[];
  /**
   * how many there are on all pages
   */
  total: number;
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface ControlVoicesResponse {
  voices: ControlVoice[];
  /**
   * how many there are on all pages
   */
  total: number;
  /**
   * whether there is a next page
   */
  more: boolean;
}
export interface GmiAvatarPayloadRequest {
  /**
   * URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.
   */
  image: string;
  /**
   * At most 30 days old, 2 to 300 s.
   */
  audio_id?: string;
  /**
   * URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 300 s.
   */
  sound_file?: string;
  prompt?: string;
  mode?: 'std' | 'pro';
}
/**
 *
 */
export interface GmiRecord {
  request_id: GmiId;
  org_id?: string;
  user_id?: string;
  model: string;
  status: GmiStatus;
  is_public?: boolean;
  payload: GmiPayload;
  error?: string;
  outcome?: GmiOutcome;
  created_at: GmiSeconds;
  updated_at: GmiSeconds;
  queued_at: GmiSeconds;
}
/**
 * As it was sent, to the byte, misspelt keys included.
 */
export interface GmiPayload {
  [k: string]: unknown | undefined;
}
export interface GmiVoice {
  voice_id: string;
  voice_name: string;
  trial_url: string;
}
export interface GmiModelRecord {
  model: string;
  org_id?: string;
  model_type: string;
  brief_description?: string;
  detailed_description?: string;
  modalities?: {
    [k: string]: unknown | undefined;
  };
  parameters: {
    name: string;
    display_name?: string;
    description?: string;
    type: string;
    required: boolean;
  }[];
  internal_parameters?: {
    [k: string]: unknown | undefined;
  };
  tags?: string[];
  price_info: {
    price: number;
    pricing_type: string;
    unit: string;
  };
  host_type?: string;
  external_provider?: string;
  external_api_url?: string;
  external_api_endpoint?: string;
  icon_link?: string;
  background_image_url?: string;
  qworkers?: unknown[];
  created_at?: GmiSeconds;
  updated_at?: GmiSeconds;
}
export interface GmiCustomVoicePayloadRequest {
  voice_name: string;
  /**
   * .mp3 or .wav audio, .mp4 or .mov video, 5 to 30 s, exactly one human voice.
   */
  voice_url?: string;
  /**
   * Made by V2.6 with sound, the Avatar API or the Lip-Sync API.
   */
  video_id?: string;
}
/**
 * Body of every refusal.
 */
export interface GmiError {
  error: string;
}
export interface GmiIdentifyFacePayloadRequest {
  /**
   * .mp4 or .mov, at most 100 MB, 2 to 60 s, 720p or 1080p, sides 512 to 2160 px.
   */
  video_url: string;
}
export interface GmiLipSyncPayloadRequest {
  /**
   * At most 24 hours old.
   */
  session_id: string;
  /**
   * Kling takes one face today.
   *
   * @minItems 1
   * @maxItems 1
   */
  face_choose: {
    face_id: string;
    /**
     * At most 30 days old, 2 to 60 s.
     */
    audio_id?: string;
    /**
     * URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 60 s.
     */
    sound_file?: string;
    /**
     * Milliseconds from the start of the sound.
     */
    sound_start_time: number;
    /**
     * Milliseconds from the start of the sound; at least 2 s after its start.
     */
    sound_end_time: number;
    /**
     * Milliseconds from the start of the video.
     */
    sound_insert_time: number;
    sound_volume?: number;
    original_audio_volume?: number;
  }[];
}
export interface GmiListModelsResponse {
  model_ids?: string[];
  models?: GmiModelRecord[];
}
export interface GmiListRequestsQuery {
  /**
   * Only requests of this model.
   */
  model_id?: string;
  page_size?: number;
}
export interface GmiListRequestsResponse {
  requests: GmiRecord[];
  total: number;
}
export interface GmiSubmitAvatarRequest {
  model: 'kling-avatar';
  /**
   * Judged by avatar-payload.request.json.
   */
  payload: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where the final result is posted.
   */
  webhook?: {
    url: string;
  };
}
export interface GmiSubmitCustomVoiceRequest {
  model: 'kling-custom-voice';
  /**
   * Judged by custom-voice-payload.request.json.
   */
  payload: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where the final result is posted.
   */
  webhook?: {
    url: string;
  };
}
export interface GmiSubmitIdentifyFaceRequest {
  model: 'kling-identify-face';
  /**
   * Judged by identify-face-payload.request.json.
   */
  payload: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where the final result is posted.
   */
  webhook?: {
    url: string;
  };
}
export interface GmiSubmitLipSyncRequest {
  model: 'kling-lip-sync';
  /**
   * Judged by lip-sync-payload.request.json.
   */
  payload: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where the final result is posted.
   */
  webhook?: {
    url: string;
  };
}
/**
 * Four keys, or the whole record by setting.
 */
export interface GmiSubmitRequestCallback {
  request_id: GmiId;
  model: string;
  status: GmiStatus;
  outcome: GmiOutcome;
  error?: string;
  payload?: GmiPayload;
  created_at?: GmiSeconds;
  updated_at?: GmiSeconds;
  queued_at?: GmiSeconds;
  org_id?: string;
  user_id?: string;
  is_public?: boolean;
}
/**
 * Without payload and outcome as long as the request runs; the terminal record when the model is synchronous.
 */
export interface GmiSubmitRequestResponse {
  request_id: GmiId;
  model?: string;
  status: GmiStatus;
  payload?: GmiPayload;
  error?: string;
  outcome?: GmiOutcome;
  created_at?: GmiSeconds;
  updated_at?: GmiSeconds;
  queued_at?: GmiSeconds;
  org_id?: string;
  user_id?: string;
  is_public?: boolean;
}
/**
 * One of the four bodies of the software family.
 */
export interface KkiaiError {
  /**
   * Middleware: an object; fork reads: a text.
   */
  error?:
    | {
        message?: string;
        type?: string;
        code?: string;
      }
    | string;
  /**
   * A word, or Kling's number.
   */
  code?: string | number;
  message?: string;
  type?: string;
  param?: string;
  request_id?: string;
  /**
   * null, or the upstream's body wrapped twice.
   */
  data?: {
    [k: string]: unknown | undefined;
  } | null;
}
export interface KkiaiShortTextToSpeechRequest {
  text: string;
  /**
   * Taken as a voice of TTS, which speaks its own language.
   */
  voice_id: string;
  speed?: number;
  /**
   * Its range is not known; the emulator's speech has one volume.
   */
  volume?: number;
}
export interface KlingAdvancedLipSyncTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingTaskInfo {
  external_task_id?: string;
  parent_video?: KlingParentVideo;
}
export interface KlingParentVideo {
  id?: KlingId;
  url?: KlingUrl;
  duration?: KlingDuration;
}
export interface KlingVideoResult {
  /**
   * @minItems 1
   */
  videos: KlingVideo[];
}
export interface KlingVideo {
  id: KlingId;
  url: KlingUrl;
  watermark_url?: KlingUrl;
  duration: KlingDuration;
}
export interface KlingWatermark {
  enabled?: boolean;
}
export interface KlingAvatarTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
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
export interface KlingNewOutput {
  type: 'video' | 'image' | 'audio' | 'voice' | 'element';
  /**
   * Of everything but images.
   */
  id?: string | number;
  url?: KlingUrl;
  watermark_url?: string;
  duration?: KlingDuration;
  mp3_url?: KlingUrl;
  wav_url?: KlingUrl;
  mp3_duration?: KlingDuration;
  wav_duration?: KlingDuration;
  name?: string;
  owned_by?: string;
  /**
   * Of voices and elements.
   */
  status?: 'succeeded' | 'deleted';
  description?: string;
  element_type?: 'video_character_elements' | 'multi_image_elements';
  /**
   * What an element is made of; callbacks call it materials.
   */
  references?: {
    type: 'image' | 'video' | 'voice';
    role?: 'frontal' | 'refer';
    url?: KlingUrl;
    id?: string;
    name?: string;
    owned_by?: string;
  }[];
  tags?: {
    id: string;
    name?: string;
    description?: string;
  }[];
}
export interface KlingNewBilling {
  charge_type?: 'cash' | 'unit';
  amount: KlingDecimal;
  /**
   * Of cash only.
   */
  cash_type?: 'balance' | 'test_balance';
  currency?: 'CNY' | 'USD';
  list_price?: string;
  /**
   * Of units only.
   */
  package_type?: 'video' | 'image' | 'audio';
  /**
   * Of videos, where it is told.
   */
  video_sound?: 'native' | 'original' | 'off';
  /**
   * Of videos, where it is told.
   */
  voice_control?: boolean;
}
/**
 *
 *
 *
 */
export interface KlingNewTask {
  id: KlingId;
  status: KlingNewStatus;
  outputs?: KlingNewOutput[];
  /**
   * Reason of a failure; empty otherwise.
   */
  message?: string;
  create_time: KlingMilliseconds;
  update_time: KlingMilliseconds;
  external_id?: string;
  billing?: KlingNewBilling[];
}
export interface KlingElement {
  /**
   * A number: of 18 digits in Feb 2026, of 15 in Sep 2026. Parse it without loss.
   */
  element_id: number;
  element_name: string;
  element_description: string;
  reference_type?: 'image_refer' | 'video_refer';
  /**
   * In place of reference_type, as seen live.
   */
  element_type?: string;
  element_image_list?: {
    frontal_image?: string;
    refer_images?: {
      image_url?: string;
    }[];
  };
  element_video_list?: {
    refer_videos?: {
      video_url?: string;
    }[];
  };
  element_voice_info?: KlingVoice;
  tag_list?: {
    id?: string;
    name?: string;
    description?: string;
  }[];
  owned_by: string;
  status: 'succeed' | 'deleted';
}
export interface KlingElementResult {
  /**
   * @minItems 1
   */
  elements: KlingElement[];
}
export interface KlingNewCreatedTask {
  id: KlingId;
  status: KlingNewStatus;
  external_id?: string;
  message?: string;
  create_time: KlingMilliseconds;
  update_time: KlingMilliseconds;
}
export interface KlingSolutionOutput {
  type: 'video' | 'subbed_video' | 'srt' | 'ass' | 'product_image' | 'model_images' | 'product_video';
  url: KlingUrl;
  watermark_url?: string;
  duration?: KlingDuration;
}
/**
 *
 *
 */
export interface KlingSolutionTask {
  id: KlingId;
  status: KlingNewStatus;
  outputs?: KlingSolutionOutput[];
  /**
   * Reason of a failure; empty otherwise.
   */
  message?: string;
  create_time: KlingMilliseconds;
  update_time: KlingMilliseconds;
  external_id?: string;
  billing?: KlingNewBilling[];
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateAdvancedLipSyncCallback {
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
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateAdvancedLipSyncRequest {
  /**
   * At most 24 hours old.
   */
  session_id: string;
  /**
   * Kling takes one face today.
   *
   * @minItems 1
   * @maxItems 1
   */
  face_choose: {
    face_id: string;
    /**
     * At most 30 days old, 2 to 60 s.
     */
    audio_id?: string;
    /**
     * URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 60 s.
     */
    sound_file?: string;
    /**
     * Milliseconds from the start of the sound.
     */
    sound_start_time: number;
    /**
     * Milliseconds from the start of the sound; at least 2 s after its start.
     */
    sound_end_time: number;
    /**
     * Milliseconds from the start of the video.
     */
    sound_insert_time: number;
    sound_volume?: number;
    original_audio_volume?: number;
  }[];
  watermark_info?: {
    enabled?: boolean;
  };
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateAdvancedLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateAvatarCallback {
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
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateAvatarRequest {
  /**
   * URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.
   */
  image: string;
  /**
   * At most 30 days old, 2 to 300 s.
   */
  audio_id?: string;
  /**
   * URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 300 s.
   */
  sound_file?: string;
  prompt?: string;
  mode?: 'std' | 'pro';
  watermark_info?: {
    enabled?: boolean;
  };
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateAvatarResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
export interface KlingCreateClothingDupeRequest {
  /**
   * @minItems 1
   */
  contents: {
    type: 'product_info' | 'source_video' | 'product_image' | 'model_image' | 'bgm' | 'voice';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    voice_id?: string;
  }[];
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark_info?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateClothingDupeResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
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
  task_result?:
    | KlingVoiceResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
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
export interface KlingCreateDramaSubtitleRequest {
  /**
   * @minItems 1
   */
  contents: {
    type: 'source_video' | 'glossary';
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    source?: string;
    target?: string;
  }[];
  settings?: {
    target_language?: 'en';
    /**
     * At most so many are shown in a second.
     */
    target_cps?: number;
    /**
     * Pixels; by default 340 in a portrait, 80 in a landscape.
     */
    margin_v?: number;
    /**
     * By default 60 in a portrait, 56 in a landscape.
     */
    font_size?: number;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
  };
}
export interface KlingCreateDramaSubtitleResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateElementCallback {
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
  task_result?:
    | KlingElementResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateElementRequest {
  element_name: string;
  element_description: string;
  reference_type: 'image_refer' | 'video_refer';
  /**
   * For image_refer: one from the front, one to three others.
   */
  element_image_list?: {
    frontal_image: string;
    /**
     * @minItems 1
     * @maxItems 3
     */
    refer_images: {
      image_url: string;
    }[];
  };
  /**
   * For video_refer: one .mp4 or .mov, 3 to 8 s, 1080p, 16:9 or 9:16.
   */
  element_video_list?: {
    /**
     * @minItems 1
     * @maxItems 1
     */
    refer_videos: {
      video_url: string;
    }[];
  };
  /**
   * Of a custom voice or a preset.
   */
  element_voice_id?: string;
  tag_list?: {
    tag_id: 'o_101' | 'o_102' | 'o_103' | 'o_104' | 'o_105' | 'o_106' | 'o_107' | 'o_108';
  }[];
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateElementResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
export interface KlingCreateImageToVideo26Request {
  /**
   * @minItems 1
   */
  contents: {
    type: 'prompt' | 'first_frame' | 'last_frame' | 'voice';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    voice_id?: string;
  }[];
  settings?: {
    audio?: 'native' | 'off';
    resolution?: '720p' | '1080p';
    /**
     * Seconds.
     */
    duration?: 5 | 10;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark_info?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateImageToVideo26Response {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateImageToVideoCallback {
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
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateImageToVideoRequest {
  /**
   * Models that sound or voices were made for.
   */
  model_name?: 'kling-v2-6' | 'kling-v3';
  /**
   * URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.
   */
  image: string;
  /**
   * URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.
   */
  image_tail?: string;
  prompt?: string;
  /**
   * @maxItems 7
   */
  element_list?: {
    element_id: string;
  }[];
  negative_prompt?: string;
  sound?: 'off' | 'on';
  /**
   * At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.
   *
   * @maxItems 2
   */
  voice_list?: {
    /**
     * Of a custom voice or a preset; not of the TTS catalogue.
     */
    voice_id: string;
  }[];
  /**
   * std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.
   */
  mode?: 'std' | 'pro';
  /**
   * 5 or 10 with kling-v2-6, 3 to 15 with kling-v3.
   */
  duration?: '5' | '10' | '3' | '4' | '6' | '7' | '8' | '9' | '11' | '12' | '13' | '14' | '15';
  watermark_info?: {
    enabled?: boolean;
  };
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateImageToVideoResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
/**
 * The bare task, without an envelope.
 */
export interface KlingCreateLipSyncCallback {
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
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateLipSyncRequest {
  input: {
    /**
     * At most 30 days old, 2 to 60 s.
     */
    video_id?: string;
    /**
     * .mp4 or .mov, at most 100 MB, 2 to 60 s, sides 512 to 2160 px.
     */
    video_url?: string;
    mode: 'text2video' | 'audio2video';
    /**
     * For text2video.
     */
    text?: string;
    /**
     * For text2video; an id of the TTS catalogue.
     */
    voice_id?: string;
    voice_language?: 'zh' | 'en';
    voice_speed?: number;
    /**
     * For audio2video.
     */
    audio_type?: 'file' | 'url';
    /**
     * For audio_type file; .mp3, .wav, .m4a or .aac, at most 5 MB.
     */
    audio_file?: string;
    /**
     * For audio_type url.
     */
    audio_url?: string;
    /**
     * May stand here or outside.
     */
    callback_url?: string;
  };
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCreatedTask;
}
export interface KlingCreateOmniVideo30Request {
  /**
   * @minItems 1
   */
  contents: {
    type:
      'prompt' | 'first_frame' | 'last_frame' | 'refer_image' | 'feature_video' | 'base_video' | 'element' | 'voice';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    voice_id?: string;
    element_id?: string | number;
  }[];
  settings?: {
    audio?: 'native' | 'original' | 'off';
    resolution?: '480p' | '720p' | '1080p' | '4k';
    aspect_ratio?: string;
    /**
     * Seconds; what is outside 3 to 15 is taken too, and counts as the nearest of them.
     */
    duration?: number;
    seed?: number;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark_info?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateOmniVideo30Response {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
}
export interface KlingCreateOmniVideo40FlashRequest {
  /**
   * At most 15 beside the prompt.
   *
   * @minItems 1
   */
  contents: {
    type:
      | 'prompt'
      | 'first_frame'
      | 'middle_frame'
      | 'last_frame'
      | 'refer_image'
      | 'feature_video'
      | 'base_video'
      | 'element'
      | 'voice';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    voice_id?: string;
    element_id?: string | number;
  }[];
  settings?: {
    resolution?: '720p';
    aspect_ratio?: '21:9' | '16:9' | '9:16' | '1:1' | '4:3' | '3:4';
    /**
     * Seconds, 3 to 20.
     */
    duration?: number;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark_info?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateOmniVideo40FlashResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
}
export interface KlingCreateOmniVideo40Request {
  /**
   * At most 15 beside the prompt.
   *
   * @minItems 1
   */
  contents: {
    type:
      | 'prompt'
      | 'first_frame'
      | 'middle_frame'
      | 'last_frame'
      | 'refer_image'
      | 'feature_video'
      | 'base_video'
      | 'element'
      | 'voice';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
    voice_id?: string;
    element_id?: string | number;
  }[];
  settings?: {
    resolution?: '720p' | '1080p';
    aspect_ratio?: '21:9' | '16:9' | '9:16' | '1:1' | '4:3' | '3:4';
    /**
     * Seconds, 3 to 30.
     */
    duration?: number;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark_info?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateOmniVideo40Response {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
}
export interface KlingCreateTalkingAgentRequest {
  /**
   * @minItems 1
   */
  contents: {
    type:
      | 'avatar_image'
      | 'avatar_id'
      | 'ref_image'
      | 'goods_title'
      | 'goods_price'
      | 'goods_target_audience'
      | 'goods_selling_point'
      | 'speech_script';
    text?: string;
    url?: string;
    /**
     * Unique in the request; the prompt names it as @id.
     */
    id?: string;
  }[];
  settings?: {
    resolution?: '720p' | '1080p';
    aspect_ratio?: '9:16' | '16:9';
    allow_polish?: boolean;
    bgm_enabled?: boolean;
    /**
     * One of the solution's own; required beside avatar_image.
     */
    voice_id?: string;
    speech_rate?: 0.8 | 1 | 1.2;
    action_prompt?: string;
  };
  options?: {
    /**
     * The server posts the task here.
     */
    callback_url?: string;
    /**
     * Name of your own for the task, unique within the account; usable in queries.
     */
    external_task_id?: string;
    watermark?: {
      enabled?: boolean;
    };
  };
}
export interface KlingCreateTalkingAgentResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingNewCreatedTask;
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
  task_result?:
    | KlingSoundResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
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
export interface KlingCreateTextToVideoCallback {
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
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
}
export interface KlingCreateTextToVideoRequest {
  /**
   * Models that sound or voices were made for.
   */
  model_name?: 'kling-v2-6' | 'kling-v3';
  prompt: string;
  aspect_ratio?: '16:9' | '9:16' | '1:1';
  negative_prompt?: string;
  sound?: 'off' | 'on';
  /**
   * At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.
   *
   * @maxItems 2
   */
  voice_list?: {
    /**
     * Of a custom voice or a preset; not of the TTS catalogue.
     */
    voice_id: string;
  }[];
  /**
   * std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.
   */
  mode?: 'std' | 'pro';
  /**
   * 5 or 10 with kling-v2-6, 3 to 15 with kling-v3.
   */
  duration?: '5' | '10' | '3' | '4' | '6' | '7' | '8' | '9' | '11' | '12' | '13' | '14' | '15';
  watermark_info?: {
    enabled?: boolean;
  };
  /**
   * The server posts the task here whenever its status changes.
   */
  callback_url?: string;
  /**
   * Name of your own for the task, unique within the account; usable in place of the task id in queries.
   */
  external_task_id?: string;
}
export interface KlingCreateTextToVideoResponse {
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
  task_result?:
    | KlingDubbingResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
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
export interface KlingCustomVoiceTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVoiceResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingDeleteElementRequest {
  /**
   * A text; the number of the answers is taken too.
   */
  element_id: string;
}
export interface KlingDeleteElementResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  /**
   * Documented; seen live without it.
   */
  data?: {
    task_id: KlingId;
    task_status: KlingStatus;
  };
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
export interface KlingElementTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingElementResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
/**
 * Body of every refusal: no data.
 */
export interface KlingError {
  code: number;
  message: string;
  request_id: KlingRequestId;
}
export interface KlingFindSolutionsQuery {
  /**
   * Separated by commas; at most 20, and not beside the others.
   */
  task_ids?: string;
  /**
   * Separated by commas; at most 20, and not beside the others.
   */
  external_task_ids?: string;
}
export interface KlingFindSolutionsResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  /**
   * Unknown ids are left out.
   */
  data: KlingSolutionTask[];
}
export interface KlingFindTasksQuery {
  /**
   * Separated by commas; at most 20 with the others.
   */
  task_ids?: string;
  /**
   * Separated by commas; at most 20 with the others.
   */
  external_task_ids?: string;
}
export interface KlingFindTasksResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  /**
   * Unknown ids are left out.
   */
  data: KlingNewTask[];
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
export interface KlingGetAdvancedLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingAdvancedLipSyncTask;
}
export interface KlingGetAvatarResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingAvatarTask;
}
export interface KlingGetConcurrencyQuery {
  budget_type: 'video' | 'image';
}
export interface KlingGetConcurrencyResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: number;
}
export interface KlingGetCustomVoiceResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingCustomVoiceTask;
}
export interface KlingGetElementResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingElementTask;
}
export interface KlingGetImageToVideoResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingImageToVideoTask;
}
export interface KlingImageToVideoTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingGetLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingLipSyncTask;
}
export interface KlingLipSyncTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingGetTextToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingTextToAudioTask;
}
export interface KlingTextToAudioTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingSoundResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingGetTextToVideoResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingTextToVideoTask;
}
export interface KlingTextToVideoTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingVideoResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingGetVideoToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingVideoToAudioTask;
}
export interface KlingVideoToAudioTask {
  task_id: KlingId;
  task_status: KlingStatus;
  task_info?: KlingTaskInfo;
  task_result?:
    | KlingDubbingResult
    | {
        [k: string]: unknown | undefined;
      };
  watermark_info?: KlingWatermark;
  /**
   * Reason of a failure; empty otherwise.
   */
  task_status_msg?: string;
  final_unit_deduction?: KlingDecimal;
  final_balance_deduction?: KlingBalanceDeduction;
  created_at: KlingMilliseconds;
  updated_at: KlingMilliseconds;
}
export interface KlingIdentifyFaceRequest {
  /**
   * At most 30 days old, at most 60 s.
   */
  video_id?: string;
  /**
   * .mp4 or .mov, at most 100 MB, 2 to 60 s, 720p or 1080p, sides 512 to 2160 px.
   */
  video_url?: string;
}
export interface KlingIdentifyFaceResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    session_id: KlingId;
    final_unit_deduction?: KlingDecimal;
    final_balance_deduction?: KlingBalanceDeduction;
    face_data: {
      face_id: string;
      face_image: KlingUrl;
      /**
       * Milliseconds.
       */
      start_time: number;
      /**
       * Milliseconds.
       */
      end_time: number;
    }[];
  };
}
export interface KlingListAdvancedLipSyncQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListAdvancedLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingAdvancedLipSyncTask[];
}
export interface KlingListAvatarsQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListAvatarsResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingAvatarTask[];
}
export interface KlingListBalanceBillingRequest {
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  start_time?: number;
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  end_time?: number;
  limit?: number;
  /**
   * Values of one key are alternatives, several keys narrow; no values = no filter.
   */
  filters?: {
    key: 'api_key_name';
    values: string[];
  }[];
  /**
   * next_cursor of the page before: everything else is taken from there. Empty = none.
   */
  cursor?: string;
}
export interface KlingListBalanceBillingResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    result: {
      detail: {
        task_id: KlingId;
        api_key_name?: string;
        product_function: string;
        model_name?: string;
        resolution?: string;
        /**
         * Of videos only.
         */
        duration?: string;
        /**
         * Of videos only.
         */
        refer_video_input?: boolean;
        /**
         * Of videos only.
         */
        video_sound?: 'native' | 'original' | 'off';
        /**
         * Of videos only.
         */
        voice_control?: boolean;
        /**
         * Unix time in milliseconds, as a text.
         */
        deduction_time: string;
        cash_type: 'balance' | 'test_balance';
        balance_before_deduction: number;
        deduction_amount: number;
        balance_after_deduction: number;
        list_price: number;
        currency: 'CNY' | 'USD';
      }[];
      count: number;
    };
    /**
     * Asks for the next page; empty or absent on the last one.
     */
    next_cursor?: string;
    has_more: boolean;
  };
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
export interface KlingListElementsQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListElementsResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingElementTask[];
}
export interface KlingListImageToVideoQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListImageToVideoResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingImageToVideoTask[];
}
export interface KlingListLipSyncQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListLipSyncResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingLipSyncTask[];
}
export interface KlingListPackageBillingRequest {
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  start_time?: number;
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  end_time?: number;
  limit?: number;
  /**
   * Values of one key are alternatives, several keys narrow; no values = no filter.
   */
  filters?: {
    key: 'api_key_name' | 'product_type' | 'package_name' | 'package_id';
    values: string[];
  }[];
  /**
   * next_cursor of the page before: everything else is taken from there. Empty = none.
   */
  cursor?: string;
}
export interface KlingListPackageBillingResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    result: {
      detail: {
        package_id: string;
        product_type: 'video' | 'image' | 'try-on';
        task_id: KlingId;
        api_key_name?: string;
        product_function: string;
        model_name?: string;
        resolution?: string;
        /**
         * Of videos only.
         */
        duration?: string;
        /**
         * Of videos only.
         */
        refer_video_input?: boolean;
        /**
         * Of videos only.
         */
        video_sound?: 'native' | 'original' | 'off';
        /**
         * Of videos only.
         */
        voice_control?: boolean;
        /**
         * Unix time in milliseconds, as a text.
         */
        deduction_time: string;
        unit_before_deduction: number;
        deduction_amount: number;
        unit_after_deduction: number;
      }[];
      count: number;
    };
    /**
     * Asks for the next page; empty or absent on the last one.
     */
    next_cursor?: string;
    has_more: boolean;
  };
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
  data: KlingTextToAudioTask[];
}
export interface KlingListTextToVideoQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListTextToVideoResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingTextToVideoTask[];
}
export interface KlingListVideoToAudioQuery {
  pageNum?: number;
  pageSize?: number;
}
export interface KlingListVideoToAudioResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: KlingVideoToAudioTask[];
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
export interface KlingPageSolutionsRequest {
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  start_time?: number;
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  end_time?: number;
  limit?: number;
  /**
   * Values of one key are alternatives, several keys narrow; no values = no filter.
   */
  filters?: {
    key: 'status';
    values: string[];
  }[];
  /**
   * next_cursor of the page before: everything else is taken from there. Empty = none.
   */
  cursor?: string;
}
export interface KlingPageSolutionsResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    /**
     * Absent when there is no task.
     */
    result?: KlingSolutionTask[];
    count: number;
    /**
     * Asks for the next page; empty or absent on the last one.
     */
    next_cursor?: string;
    has_more: boolean;
  };
}
export interface KlingPageTasksRequest {
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  start_time?: number;
  /**
   * Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.
   */
  end_time?: number;
  limit?: number;
  /**
   * Values of one key are alternatives, several keys narrow; no values = no filter.
   */
  filters?: {
    key: 'status' | 'product_type';
    values: string[];
  }[];
  /**
   * next_cursor of the page before: everything else is taken from there. Empty = none.
   */
  cursor?: string;
}
export interface KlingPageTasksResponse {
  code: KlingSuccess;
  message: KlingSucceed;
  request_id: KlingRequestId;
  data: {
    /**
     * Absent when there is no task.
     */
    result?: KlingNewTask[];
    count: number;
    /**
     * Asks for the next page; empty or absent on the last one.
     */
    next_cursor?: string;
    has_more: boolean;
  };
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
