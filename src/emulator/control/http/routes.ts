/**
 * The control API as a table: one row per operation. Dispatch, validation, the library's functions and the OpenAPI
 * document are derived from it. A row's id is the name of its function in `control/`.
 */
import type { ControlOperation } from '../../../contracts/spec/generated/messages.ts';
import { controlInputs } from '../../../contracts/spec/generated/control-inputs.ts';
import type { SchemaId } from '../../../contracts/spec/generated/schemas.ts';
import { controlPath } from '../../../contracts/spec/ground-facts.ts';
import type { Control } from '../control.ts';

type ControlMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ControlRoute {
  readonly id: keyof Control;
  readonly method: ControlMethod;
  /** `{name}` stands for one segment. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly query: SchemaId | undefined;
  readonly body: SchemaId | undefined;
  /** Schema of the answer, or plain text. */
  readonly response: SchemaId | 'text/plain';
  /** Answers with a stream of events, each by the schema `response`. */
  readonly streams: boolean;
  readonly status: 200 | 201;
  /** Answers without the control token. */
  readonly open: boolean;
}

type NameOf<Kind extends string> = SchemaId extends infer Id
  ? Id extends `control/${infer Name}.${Kind}.json`
    ? Name
    : never
  : never;

interface Extras {
  /** The schema of its input, where that is not called as the operation is. */
  readonly takes?: NameOf<'query' | 'request'>;
  readonly status?: 201;
  readonly open?: true;
  readonly streams?: true;
}

type Row = readonly [
  id: keyof Control,
  call: `${ControlMethod} /${string}`,
  summary: string,
  response: NameOf<'response'> | 'text/plain',
  extras?: Extras,
];

const account = '/accounts/{account}';
const task = `${account}/tasks/{task}`;
const callback = `${account}/callbacks/{callback}`;

const rowsByTag: Readonly<Record<string, readonly Row[]>> = {
  Emulator: [
    ['getIndex', 'GET /', 'This list', 'index'],
    ['getHealth', 'GET /health', 'Whether the process is alive', 'health', { open: true }],
    ['getReady', 'GET /ready', 'Whether requests are taken', 'ready', { open: true }],
    ['getInfo', 'GET /info', 'Version, mode, seed, strictness', 'info'],
    ['getOpenApi', 'GET /openapi.json', 'This document', 'openapi'],
    ['getFidelity', 'GET /fidelity', 'Facts and settings, and where they are known from', 'fidelity'],
    ['followEvents', 'GET /events', 'What happens, as server-sent events', 'event', { streams: true }],
    ['getCatalogues', 'GET /catalogues', 'Voices that requests can name without making them', 'catalogues'],
    ['getMetrics', 'GET /metrics', 'Counts for Prometheus', 'text/plain'],
    ['queryUnattributed', 'GET /journal', 'Requests that belong to no account', 'journal'],
    [
      'queryUnattributedTimings',
      'GET /journal/timings',
      'Wall times of the requests that belong to no account',
      'timings',
      { takes: 'query-timings' },
    ],
    [
      'listUnattributedFindings',
      'GET /findings',
      'What the rules on clients say of the requests that belong to no account',
      'findings',
    ],
    ['clearUnattributed', 'DELETE /journal', 'Clear the requests that belong to no account', 'journal-cleared'],
  ],
  Accounts: [
    ['listAccounts', 'GET /accounts', 'List accounts, oldest first', 'accounts'],
    ['createAccount', 'POST /accounts', 'Create an account', 'account', { status: 201 }],
    ['getAccount', `GET ${account}`, 'Get an account', 'account'],
    ['updateAccount', `PATCH ${account}`, 'Change settings, progressions, webhook secrets', 'account'],
    ['deleteAccount', `DELETE ${account}`, 'Delete an account with everything it has', 'deleted'],
    [
      'resetAccount',
      `POST ${account}/reset`,
      'Put an account back to its start, or the named parts of it',
      'account-reset',
      { takes: 'reset' },
    ],
    [
      'resetAllAccounts',
      'POST /all-accounts/reset',
      'Put every account back to its start',
      'all-accounts-reset',
      { takes: 'reset' },
    ],
    ['addPack', `POST ${account}/packs`, 'Give a resource pack', 'pack', { status: 201 }],
    ['deletePack', `DELETE ${account}/packs/{pack}`, 'Take a resource pack away', 'deleted'],
  ],
  Time: [
    ['getClock', `GET ${account}/clock`, 'Get the clock', 'clock'],
    ['setClock', `PUT ${account}/clock`, 'Set mode and time; forwards everything due on the way happens', 'clock-set'],
    ['advanceClock', `POST ${account}/clock/advance`, 'Move the clock on and do everything that falls due', 'fired'],
    [
      'advanceClockToNext',
      `POST ${account}/clock/next`,
      'Move the clock to the next due moment and do what is due there',
      'fired',
    ],
    ['runClock', `POST ${account}/clock/run-all`, 'Go on until nothing is due any more', 'fired'],
    ['getProgressions', `GET ${account}/progressions`, 'Get how tasks move', 'progressions'],
    ['setProgressions', `PUT ${account}/progressions`, 'Set how tasks made from now on move', 'progressions'],
  ],
  Tasks: [
    ['listTasks', `GET ${account}/tasks`, 'List tasks, newest first', 'tasks'],
    ['getTask', `GET ${task}`, 'Get a task with its whole story', 'task'],
    ['getExpectedCharge', `GET ${task}/expected-charge`, 'Get what a task costs when it succeeds', 'charge'],
    ['releaseTask', `POST ${task}/release`, 'Let a held task go', 'fired'],
    ['forceTask', `POST ${task}/force`, 'End a running task now', 'fired'],
    [
      'deliverUpstreamResult',
      `POST ${task}/upstream-result`,
      "Let Kling's result arrive at the gateway, for the first time or again",
      'fired',
      { takes: 'upstream-result' },
    ],
  ],
  Faults: [
    ['listFaults', `GET ${account}/faults`, 'List failures that are asked for', 'faults'],
    ['addFault', `POST ${account}/faults`, 'Ask for a failure of the next task', 'fault', { status: 201 }],
    ['deleteAllFaults', `DELETE ${account}/faults`, 'Call every failure off', 'deleted'],
    ['deleteFault', `DELETE ${account}/faults/{fault}`, 'Call a failure off', 'deleted'],
  ],
  Media: [
    ['listVoices', `GET ${account}/voices`, 'List custom voices, deleted ones included', 'voices'],
    ['deleteVoice', `DELETE ${account}/voices/{voice}`, 'Delete a custom voice', 'deleted'],
    ['listVideos', `GET ${account}/videos`, 'List videos that video_id can name', 'videos'],
    ['plantVideo', `POST ${account}/videos`, 'Plant a video of earlier work', 'video', { status: 201 }],
    ['deleteVideo', `DELETE ${account}/videos/{video}`, 'Take a video away', 'deleted'],
  ],
  Callbacks: [
    ['listCallbacks', `GET ${account}/callbacks`, 'List callbacks, oldest first', 'callbacks'],
    ['getCallback', `GET ${callback}`, 'Get a callback with its attempts', 'callback'],
    ['resendCallback', `POST ${callback}/resend`, 'Send a callback once more, now', 'fired'],
    [
      'resendAllCallbacks',
      `POST ${account}/callbacks/resend-all`,
      'Send callbacks once more, one after another',
      'fired',
    ],
    [
      'sendTestCallback',
      `POST ${account}/test-callback`,
      'Send the test callback of the console, signed',
      'test-callback',
    ],
  ],
  Records: [
    ['getLedger', `GET ${account}/ledger`, 'Ledger entries and balances', 'ledger'],
    ['queryJournal', `GET ${account}/journal`, 'Requests, transitions and callbacks, oldest first', 'journal'],
    ['listFindings', `GET ${account}/findings`, 'What the rules on clients say of the requests', 'findings'],
    [
      'queryTimings',
      `GET ${account}/journal/timings`,
      'Wall times of the journal, which differ from run to run',
      'timings',
    ],
    ['countJournal', `GET ${account}/journal/counts`, 'Counts of the journal', 'journal-counts'],
    [
      'verifyJournal',
      `POST ${account}/journal/verify`,
      'Whether as many requests came as expected',
      'journal-verified',
    ],
    ['clearJournal', `DELETE ${account}/journal`, 'Clear the journal', 'journal-cleared'],
  ],
  Pact: [
    [
      'listProviderStates',
      'GET /pact/provider-states',
      'List the provider states that pacts may ask for',
      'provider-states',
    ],
    [
      'setUpProviderState',
      'POST /pact/provider-states',
      'Set a provider state up, as a Pact verifier posts it',
      'provider-state',
      { takes: 'provider-state' },
    ],
    [
      'setUpAccountProviderState',
      `POST ${account}/pact/provider-states`,
      'The same for an account that the path names',
      'provider-state',
      { takes: 'provider-state' },
    ],
  ],
};

/** `list-tasks` of `control/list-tasks.query.json`, for the operation `listTasks`. */
const nameOf = (id: string) => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const schemaOf = (name: string, kind: 'query' | 'request'): SchemaId | undefined => {
  const id = `control/${name}.${kind}.json`;
  return controlInputs.has(id) ? (id as SchemaId) : undefined;
};

function readRow(tag: string, [id, call, summary, response, extras = {}]: Row): ControlRoute {
  const { takes = nameOf(id), status = 200, open = false, streams = false } = extras;
  const [method = '', path = ''] = call.split(' ');
  return {
    id,
    method: method as ControlMethod,
    path,
    tag,
    summary,
    query: schemaOf(takes, 'query'),
    body: schemaOf(takes, 'request'),
    response: response === 'text/plain' ? response : `control/${response}.response.json`,
    status,
    open,
    streams,
  };
}

/** Every operation of the control API. */
export const controlRoutes: readonly ControlRoute[] = Object.entries(rowsByTag).flatMap(([tag, rows]) =>
  rows.map((row) => readRow(tag, row)),
);

/** The table as `GET /__emulator` tells it. */
export const listOperations = (): ControlOperation[] =>
  controlRoutes.map(({ id, method, path, summary }) => ({
    operation: id,
    method,
    path: path === '/' ? controlPath : `${controlPath}${path}`,
    summary,
  }));
