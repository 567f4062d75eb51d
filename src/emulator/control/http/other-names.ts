/**
 * What callers take operations of the control API for: paths that are none, each with the operation that does it. Read only
 * when a path is unknown.
 */
import type { OtherName } from '../../../contracts/spec/near-name.ts';
import type { ControlRoute } from './routes.ts';

const account = '/accounts/{account}';
const task = `${account}/tasks/{task}`;
const callback = `${account}/callbacks/{callback}`;

type Rows = Readonly<
  Partial<Record<ControlRoute['id'], readonly (readonly [at: string, words: string, note?: string])[]>>
>;

const rows: Rows = {
  getHealth: [['', 'healthz livez live ping status']],
  getReady: [['', 'readyz']],
  getInfo: [['', 'version about config settings']],
  getMetrics: [['', 'prometheus stats']],
  createAccount: [['/accounts', 'create new add']],
  updateAccount: [
    [account, 'settings setting config', ' Send {"settings":{…}}.'],
    [account, 'webhook-secrets secrets', ' Send {"webhook_secrets":[…]}.'],
  ],
  resetAccount: [[account, 'clear restore wipe clean']],
  resetAllAccounts: [['/accounts', 'reset clear']],
  setClock: [
    [`${account}/clock`, 'mode set manual freeze pause stop', ' Send {"mode":"manual"}.'],
    [`${account}/clock`, 'real resume', ' Send {"mode":"real"}.'],
  ],
  advanceClock: [
    [`${account}/clock`, 'tick forward fast-forward add move jump skip sleep wait', ' Send {"ms":1000}.'],
    [account, 'advance tick', ' Send {"ms":1000}.'],
    [task, 'advance tick', ' Tasks move with the clock of their account: send {"ms":1000}.'],
  ],
  advanceClockToNext: [[`${account}/clock`, 'step next-event advance-to-next']],
  runClock: [[`${account}/clock`, 'run run-to-end drain flush finish']],
  releaseTask: [[task, 'resume unhold continue unlock start go']],
  forceTask: [
    [task, 'succeed success succeeded complete completed finish finished done end', ' Send {"status":"succeed"}.'],
    [task, 'fail failed failure error reject cancel abort stop kill', ' Send {"status":"failed"}.'],
    [`${account}/tasks`, '{task}', ' Send {"status":"succeed"} or {"status":"failed"}.'],
    [task, 'status state resolve settle transition set', ' Send {"status":"succeed"} or {"status":"failed"}.'],
  ],
  addFault: [
    [`${account}/faults`, 'next add new', ' Send {"kind":"fail-task"} or {"kind":"refuse"}.'],
    [account, 'fail-next fail-next-task inject-fault', ' Send {"kind":"fail-task"}.'],
    [account, 'refuse-next', ' Send {"kind":"refuse"}.'],
  ],
  deleteAllFaults: [[`${account}/faults`, 'clear reset']],
  resendCallback: [[callback, 'retry replay redeliver repeat send again']],
  resendAllCallbacks: [[`${account}/callbacks`, 'resend retry replay redeliver retry-all replay-all']],
  sendTestCallback: [
    [account, 'test-webhook'],
    [`${account}/callbacks`, 'test'],
  ],
  listCallbacks: [[account, 'webhooks deliveries notifications']],
  getLedger: [[account, 'balance money deductions']],
  queryJournal: [[account, 'requests log logs history']],
  verifyJournal: [[account, 'verify']],
  setUpProviderState: [
    ['', 'states state _pact setup'],
    ['/pact', 'states state setup provider-state'],
  ],
  setUpAccountProviderState: [
    [account, 'states state provider-states'],
    [`${account}/pact`, 'states state setup provider-state'],
  ],
  clearJournal: [[`${account}/journal`, 'clear reset']],
};

/**
 * The paths that an operation is looked for at, below the path of the control API.
 *
 * @example listOtherNames('getReady') // [{ path: '/readyz', note: undefined }]
 */
export const listOtherNames = (id: ControlRoute['id']): readonly OtherName[] =>
  (rows[id] ?? []).flatMap(([at, words, note]) => words.split(' ').map((word) => ({ path: `${at}/${word}`, note })));
