/**
 * The control operations of one account, bound to its name.
 */
import type {
  ControlAccountsFilePack,
  ControlAccountsFileVideo,
  ControlAddFaultRequest,
  ControlClockInput,
  ControlForceTaskRequest,
  ControlGetLedgerQuery,
  ControlListFaultsQuery,
  ControlListVideosQuery,
  ControlListVoicesQuery,
  ControlListCallbacksQuery,
  ControlListTasksQuery,
  ControlProgressionsInput,
  ControlQueryJournalQuery,
  ControlQueryTimingsQuery,
  ControlResetScope,
  ControlUpdateAccountRequest,
  ControlUpstreamResultRequest,
  ControlVerifyJournalRequest,
} from '../../contracts/spec/generated/messages.ts';
import type { Control } from './control.ts';

type FailOrder = Omit<ControlAddFaultRequest, 'kind'>;
type Reason = NonNullable<ControlForceTaskRequest['reason']>;

/**
 * @param account its id, access key or API key; in open mode also one that has never been used
 * @example
 * const ada = createAccountHandle(control, 'access-key-of-ada');
 * await ada.failNext({ product: 'tts' });
 * const { fired } = await ada.advance(1500);
 */
export function createAccountHandle(control: Control, account: string) {
  const by = { account };
  return {
    /** The account with packs, clock and settings. */
    get: () => control.getAccount(by),
    update: (change: ControlUpdateAccountRequest) => control.updateAccount({ ...by, ...change }),
    delete: () => control.deleteAccount(by),
    /** Puts the account back to its start, or only the named parts of it. `await ada.reset('tasks', 'clock')` */
    reset: (...what: ControlResetScope[]) => control.resetAccount({ ...by, ...(what.length > 0 ? { what } : {}) }),
    addPack: (pack: ControlAccountsFilePack) => control.addPack({ ...by, ...pack }),
    deletePack: (pack: string) => control.deletePack({ ...by, pack }),

    clock: () => control.getClock(by),
    /** `await ada.setClock({ mode: 'manual', time: Date.UTC(2026, 9, 1) })` */
    setClock: (clock: ControlClockInput) => control.setClock({ ...by, ...clock }),
    /** Moves time on by `ms`; resolves when everything due has happened, callbacks included. */
    advance: (ms: number) => control.advanceClock({ ...by, ms }),
    /** Moves time to the next due moment. */
    next: () => control.advanceClockToNext(by),
    /** Goes on until nothing is due. */
    runAll: (limit?: number) => control.runClock({ ...by, ...(limit === undefined ? {} : { limit }) }),
    progressions: () => control.getProgressions(by),
    /** `await ada.setProgressions({ '*': 'held', tts: 'fast' })` */
    setProgressions: (progressions: ControlProgressionsInput) => control.setProgressions({ ...by, progressions }),

    /** Lets the next task fail. `await ada.failNext({ product: 'tts', reason: 'bad-source', times: 2 })` */
    failNext: (order: FailOrder = {}) => control.addFault({ ...by, kind: 'fail-task', ...order }),
    /** Lets the next create be refused, with 1301 by default. `await ada.refuseNext({ code: 1303 })` */
    refuseNext: (order: Omit<FailOrder, 'reason'> = {}) => control.addFault({ ...by, kind: 'refuse', ...order }),
    faults: (filter: ControlListFaultsQuery = {}) => control.listFaults({ ...by, ...filter }),
    deleteFault: (fault: string) => control.deleteFault({ ...by, fault }),
    deleteAllFaults: () => control.deleteAllFaults(by),
    /** Ends a running task now. `await ada.force(taskId, { status: 'failed', reason: 'risk-control' })` */
    force: (task: string, end: ControlForceTaskRequest) => control.forceTask({ ...by, task, ...end }),
    succeed: (task: string) => control.forceTask({ ...by, task, status: 'succeed' }),
    fail: (task: string, reason: Reason = 'risk-control') =>
      control.forceTask({ ...by, task, status: 'failed', reason }),
    /** Lets Kling's result arrive at the gateway that made the task, as often as you like. */
    upstreamResult: (task: string, result: ControlUpstreamResultRequest = {}) =>
      control.deliverUpstreamResult({ ...by, task, ...result }),
    /** Lets a held task go, to its end or to `processing`. */
    release: (task: string, to: 'processing' | 'end' = 'end') => control.releaseTask({ ...by, task, to }),

    tasks: (filter: ControlListTasksQuery = {}) => control.listTasks({ ...by, ...filter }),
    /** One task with its whole story: requests, transitions, ledger, callbacks, files. */
    task: (task: string) => control.getTask({ ...by, task }),
    expectedCharge: (task: string) => control.getExpectedCharge({ ...by, task }),
    voices: (filter: ControlListVoicesQuery = {}) => control.listVoices({ ...by, ...filter }),
    videos: (filter: ControlListVideosQuery = {}) => control.listVideos({ ...by, ...filter }),
    plantVideo: (video: ControlAccountsFileVideo) => control.plantVideo({ ...by, ...video }),
    deleteVideo: (video: string) => control.deleteVideo({ ...by, video }),

    callbacks: (filter: ControlListCallbacksQuery = {}) => control.listCallbacks({ ...by, ...filter }),
    callback: (callback: string) => control.getCallback({ ...by, callback }),
    resend: (callback: string) => control.resendCallback({ ...by, callback }),
    /** Sends every callback again, or those in one state. `await ada.resendAll('gave-up')` */
    resendAll: (state?: 'pending' | 'delivered' | 'gave-up') =>
      control.resendAllCallbacks({ ...by, ...(state === undefined ? {} : { state }) }),
    testCallback: (url: string) => control.sendTestCallback({ ...by, url }),

    ledger: (filter: ControlGetLedgerQuery = {}) => control.getLedger({ ...by, ...filter }),
    journal: (filter: ControlQueryJournalQuery = {}) => control.queryJournal({ ...by, ...filter }),
    /** Wall times of the journal's requests and attempts, apart from what is the same in every run of a seed. */
    timings: (filter: ControlQueryTimingsQuery = {}) => control.queryTimings({ ...by, ...filter }),
    counts: () => control.countJournal(by),
    /** `const { ok, message } = await ada.verify({ operation: 'kling.text-to-speech', exactly: 2 })` */
    verify: (wish: ControlVerifyJournalRequest = {}) => control.verifyJournal({ ...by, ...wish }),
    clearJournal: () => control.clearJournal(by),
  };
}

export type AccountHandle = ReturnType<typeof createAccountHandle>;
