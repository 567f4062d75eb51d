/**
 * The classic mistakes of webhook receivers, each with the checks that convict it: these and no others.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Limits } from '../../src/contracts/receivers/receiver-check.ts';
import { createVendorSimulator } from '../../src/contracts/receivers/vendor-simulator.ts';
import { actOnce, hmacOf, rankOf, readBody, receive, rightSteps } from './receiver.ts';
import type { Books, Steps } from './receiver.ts';

export interface Mistake {
  readonly name: string;
  readonly changes: Partial<Steps>;
  /** Ids behind `receiver/`; one that ends in `/` stands for all that start so. */
  readonly convictedBy: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Connections that the server takes at a time. */
  readonly mostConnections?: number;
}

const { products } = createVendorSimulator('kling');

const knownFields = new Set([
  ...['task_id', 'task_status', 'task_status_msg', 'created_at', 'updated_at', 'final_unit_deduction'],
  ...['task_info', 'task_result', 'id', 'status', 'outputs', 'message', 'create_time', 'update_time'],
]);

const forgeries = [
  ...['missing', 'other-secret', 'tampered-body', 'other-id', 'moved-timestamp', 'garbled', 'empty'],
].map((name) => `signature/${name}`);

function actAlways({ tasks }: Books, callback: { task_id: string; task_status: string }): void {
  const task = tasks.get(callback.task_id) ?? { state: '', effects: 0 };
  if (rankOf(callback.task_status) < rankOf(task.state)) return;
  tasks.set(callback.task_id, { state: callback.task_status, effects: task.effects + 1 });
}

/** Requests wait for each other, as in a server with one thread. */
function oneByOne(): Steps['receive'] {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const turn = last.then(() => receive(...args));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * Answers wait while there is more than one connection: a server takes one a turn of its event loop, and those of a burst that are
 * answered at once would be gone before the last ones are taken.
 */
const holdForOthers: Steps['receive'] = async (steps, books, req, res) => {
  const { server } = req.socket as Socket & { readonly server: Server };
  const count = promisify(server.getConnections.bind(server));
  if ((await count()) > 1) for (let turn = 0; turn < 100; turn += 1) await nextTurn();
  return receive(steps, books, req, res);
};

export const mistakes: readonly Mistake[] = [
  {
    name: 'takes the task id for the id of the callback',
    changes: {
      act({ tasks, seen }, callback) {
        if (seen.has(callback.task_id)) return;
        seen.add(callback.task_id);
        tasks.set(callback.task_id, { state: callback.task_status, effects: 1 });
      },
    },
    convictedBy: ['order/end-after-beginning'],
  },
  {
    name: 'notes ids before it verifies them',
    changes: {
      async receive(steps, books, req, res) {
        const id = String(req.headers['webhook-id'] ?? '');
        const isKnown = id !== '' && books.noted.has(id);
        books.noted.add(id);
        return isKnown ? { status: 204 } : receive(steps, books, req, res);
      },
    },
    convictedBy: ['signature/forged-before'],
  },
  {
    name: 'looks at no signature',
    changes: { isGenuine: () => true },
    // A fresh look at the timestamp remains: without headers there is none.
    convictedBy: [...forgeries.filter((id) => id !== 'signature/missing'), 'signature/refused-not-acted'],
  },
  {
    name: 'verifies nothing at all',
    changes: { isGenuine: () => true, isFresh: () => true },
    convictedBy: [
      ...forgeries,
      ...['signature/no-number', 'signature/stale', 'signature/future', 'signature/refused-not-acted'],
    ],
  },
  {
    name: 'looks at statuses in place of signatures',
    changes: {
      isGenuine: () => true,
      read(raw) {
        const callback = rightSteps.read(raw);
        return callback && rankOf(callback.task_status) > 0 ? callback : undefined;
      },
    },
    convictedBy: [...forgeries.filter((id) => id !== 'signature/missing'), 'signature/refused-not-acted'],
  },
  {
    name: 'takes callbacks of any age',
    changes: { isFresh: () => true },
    convictedBy: ['signature/no-number', 'signature/stale', 'signature/future'],
  },
  {
    name: 'looks for old callbacks only',
    changes: { isFresh: ({ timestamp }) => Date.now() / 1000 - Number(timestamp) <= 300 },
    convictedBy: ['signature/future'],
  },
  {
    name: 'takes a timestamp that is no number for a young one',
    changes: { isFresh: ({ timestamp }) => !(Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) },
    convictedBy: ['signature/no-number'],
  },
  {
    name: 'verifies JSON that it has written again',
    changes: {
      isGenuine(delivery) {
        const again = JSON.stringify(JSON.parse(delivery.raw.toString('utf8')));
        return delivery.signatures.includes(hmacOf(delivery, again).toString('base64'));
      },
      receive: (...args) => receive(...args).catch(() => ({ status: 400 })),
    },
    convictedBy: ['signature/raw-body'],
  },
  {
    name: 'compares the header with one signature',
    changes: { isGenuine: (delivery) => delivery.signatures === `v1,${hmacOf(delivery).toString('base64')}` },
    convictedBy: ['signature/rotation'],
  },
  {
    name: 'throws over a signature of another length',
    changes: {
      isGenuine(delivery) {
        const given = delivery.signatures.split(' ').map((part) => Buffer.from(part.slice(3), 'base64'));
        if (given.some(({ length }) => length !== 32)) throw new RangeError('Input buffers must have the same length');
        return rightSteps.isGenuine(delivery);
      },
    },
    convictedBy: ['signature/missing', 'signature/garbled', 'signature/empty'],
  },
  {
    name: 'verifies after it has acted',
    changes: {
      async receive(steps, books, req, res) {
        const raw = (await readBody(req)) ?? Buffer.alloc(0);
        const id = String(req.headers['webhook-id'] ?? '');
        const delivery = { id: `early-${id}`, timestamp: '', signatures: '', raw };
        try {
          const callback = steps.read(raw);
          if (callback) await steps.act(books, callback, delivery);
        } catch {
          // No JSON: refused below.
        }
        const replayed = Object.assign(req, { [Symbol.asyncIterator]: () => [raw].values() });
        return receive(steps, books, replayed, res);
      },
    },
    convictedBy: ['signature/refused-not-acted'],
  },
  {
    name: 'acts on every delivery',
    changes: { act: actAlways },
    convictedBy: ['duplicate/acted-once', 'duplicate/at-once'],
  },
  {
    name: 'looks for duplicates, then waits, then acts',
    changes: {
      async act(books, callback, delivery) {
        const known = books.seen.has(delivery.id);
        await new Promise((resolve) => setImmediate(resolve));
        await pause(5);
        books.seen.add(delivery.id);
        if (!known) actAlways(books, callback);
      },
    },
    convictedBy: ['duplicate/at-once'],
  },
  {
    name: 'refuses duplicates',
    changes: {
      async receive(steps, books, req, res) {
        if (books.seen.has(String(req.headers['webhook-id']))) return { status: 409 };
        return receive(steps, books, req, res);
      },
    },
    convictedBy: ['duplicate/answered'],
  },
  {
    name: 'goes back from succeed to processing',
    changes: {
      act(books, callback, { id }) {
        if (books.seen.has(id)) return;
        books.seen.add(id);
        const { effects = 0 } = books.tasks.get(callback.task_id) ?? {};
        books.tasks.set(callback.task_id, { state: callback.task_status, effects: effects + 1 });
      },
    },
    convictedBy: ['order/state-kept'],
  },
  {
    name: 'waits for processing before it believes succeed',
    changes: {
      act(books, callback, delivery) {
        const isKnown = books.tasks.has(callback.task_id);
        if (callback.task_status === 'succeed' && !isKnown) return;
        actOnce(books, callback, delivery);
      },
    },
    // Nothing else that succeeds is seen either: what could not be looked at is reported apart.
    convictedBy: ['order/succeed-first'],
  },
  {
    name: 'takes a failure for a success',
    changes: {
      act: (books, callback, delivery) =>
        actOnce(
          books,
          { ...callback, task_status: callback.task_status === 'failed' ? 'succeed' : callback.task_status },
          delivery,
        ),
    },
    convictedBy: ['effects/failure-told-apart'],
  },
  {
    name: 'knows succeed only',
    changes: {
      receive: async (steps, books, req, res) => receive(steps, books, req, res),
      read(raw) {
        const callback = rightSteps.read(raw);
        return callback?.task_status === 'succeed' ? callback : undefined;
      },
    },
    convictedBy: [
      ...products.flatMap((product) =>
        ['submitted', 'processing', 'failed'].map((status) => `accepts/${product}/${status}`),
      ),
      'accepts/required-only',
      'order/late-answered',
      'effects/failure-told-apart',
    ],
  },
  {
    name: 'breaks on fields it does not know',
    changes: {
      read(raw) {
        const callback = rightSteps.read(raw);
        const unknown = Object.keys(JSON.parse(raw.toString('utf8')) ?? {}).find((key) => !knownFields.has(key));
        if (unknown !== undefined) throw new TypeError(`Unexpected field ${unknown}`);
        return callback;
      },
    },
    convictedBy: ['accepts/unknown-fields'],
  },
  {
    name: 'needs fields that need not be there',
    changes: {
      read(raw) {
        const callback = rightSteps.read(raw);
        const { task_info: info, outputs } = JSON.parse(raw.toString('utf8')) ?? {};
        if (callback && !outputs && typeof info.external_task_id !== 'string') return undefined;
        return callback;
      },
    },
    convictedBy: ['accepts/required-only'],
  },
  {
    name: 'works before it answers',
    changes: {
      async answer({ task_status: status }) {
        if (status === 'succeed') await pause(30);
        return { status: 200 };
      },
    },
    limits: { answerMs: 20, burst: 5 },
    convictedBy: ['answers/in-time', 'load/burst', 'load/slow-body'],
  },
  {
    name: 'redirects',
    changes: { answer: () => ({ status: 302, headers: { location: '/login' } }) },
    convictedBy: [
      ...products.map((product) => `accepts/${product}/`),
      ...['accepts/unknown-fields', 'accepts/required-only', 'signature/rotation', 'signature/raw-body'],
      ...['signature/header-case', 'duplicate/answered', 'order/late-answered'],
    ],
  },
  {
    name: 'answers before it has read',
    changes: {
      async receive(steps, books, req, res) {
        res.writeHead(200).end();
        return receive(steps, books, req, res);
      },
    },
    convictedBy: [...forgeries, ...['signature/no-number', 'signature/stale', 'signature/future', 'load/slow-body']],
  },
  {
    name: 'throws over what is no JSON',
    changes: {
      read(raw) {
        try {
          return rightSteps.read(raw);
        } catch {
          throw new TypeError('Unexpected end of JSON input');
        }
      },
    },
    convictedBy: ['body/cut', 'body/empty'],
  },
  {
    name: 'throws over JSON that is no object',
    changes: {
      read(raw) {
        const body = JSON.parse(raw.toString('utf8'));
        return { task_id: body.task_id.toString(), task_status: body.task_status };
      },
    },
    convictedBy: ['body/list', 'body/null'],
  },
  {
    name: 'throws over a GET',
    changes: {
      receive: (steps, books, req, res) =>
        req.method === 'GET' ? Promise.resolve({ status: 500 }) : receive(steps, books, req, res),
    },
    convictedBy: ['methods/get'],
  },
  {
    name: 'takes forty connections at a time',
    changes: { receive: holdForOthers },
    // Far more than earlier checks open: one dropped there ends the whole play.
    mostConnections: 40,
    limits: { burst: 60 },
    convictedBy: ['load/burst'],
  },
  {
    name: 'serves one request after the other',
    changes: { receive: oneByOne() },
    limits: { answerMs: 2000 },
    convictedBy: ['load/slow-body'],
  },
  {
    name: 'falls over a connection that breaks off',
    changes: {
      receive(steps, books, req, res) {
        req.on('aborted', () => fall(req));
        return receive(steps, books, req, res);
      },
    },
    convictedBy: ['load/broken-off'],
  },
  {
    name: 'keeps a huge body in a memory that is too small',
    changes: {
      async readBody(req) {
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of req as AsyncIterable<Buffer>) {
          chunks.push(chunk);
          size += chunk.length;
          if (size > 2_000_000) fall(req);
        }
        return Buffer.concat(chunks);
      },
    },
    convictedBy: ['load/huge-body'],
  },
];

/** What a crash is to those outside: every connection ends, and nothing listens any more. */
function fall(req: IncomingMessage): void {
  const { server } = req.socket as Socket & { readonly server: Server };
  server.close();
  server.closeAllConnections();
}
