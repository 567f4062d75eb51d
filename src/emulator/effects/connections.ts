/**
 * Connections to the receivers of callbacks: each carries one request at a time, written as one text, and is kept for the
 * next one to the same address.
 */
import type { Socket } from 'node:net';
import net from 'node:net';
import type { SecureContext } from 'node:tls';
import tls from 'node:tls';
import type { AnswerSoFar } from './answer-reader.ts';
import { beginAnswer, readMore } from './answer-reader.ts';
import type { SendProblem } from './guarded-request.ts';
import type { Deadline } from './system.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { performance, setTimeout } = globalThis;

/** Unused connections are ended before a Node receiver ends them (5 s), so that they are rarely found dead. */
const idleMs = 4000;
/** Between two looks for connections that were unused for too long. */
const sweepMs = 400;

/** Where a connection goes. The address was checked; a name is looked up no more. */
export interface ConnectionTarget {
  readonly address: string;
  readonly port: number;
  /** The name that the certificate is checked against; `''` for an address, `undefined` without TLS. */
  readonly serverName: string | undefined;
}

export interface ConnectionsOptions {
  readonly keepAlive: boolean;
  /** Unused connections that are kept for one target. */
  readonly mostUnused: number;
  readonly secureContext?: SecureContext | undefined;
  /** When requests are written; at once when absent. */
  readonly batchWrites?: ((work: () => void) => void) | undefined;
}

interface Connection {
  readonly socket: Socket;
  readonly place: string;
  /** The answer that is waited for. */
  answer: AnswerSoFar | undefined;
  settle: ((result: AnswerSoFar | SendProblem) => void) | undefined;
  /** It has answered before. */
  isUsedAgain: boolean;
  /** Until when it is kept while it is not used. */
  unusedUntil: number;
}

export interface Connections {
  /**
   * Sends a request, and gives its answer when it is whole or will not become more: it breaks off, or the time is over.
   *
   * @param fresh on a new connection
   * @returns why there is none, when not even its head has come
   */
  send(
    target: ConnectionTarget,
    request: string,
    deadline: Deadline,
    fresh: boolean,
  ): Promise<AnswerSoFar | SendProblem>;
  /** Ends those that are not in use; the others end with their answers. */
  close(): void;
}

/**
 * @example const answer = await createConnections({ keepAlive: true, mostUnused: 64 }).send(target, request, deadline, false)
 */
export function createConnections(options: ConnectionsOptions): Connections {
  const { secureContext, batchWrites } = options;
  /** By place; the one that was used last is the last one. */
  const unused = new Map<string, Connection[]>();
  let isClosed = false;
  let isSweeping = false;

  const forget = (connection: Connection): void => {
    const all = unused.get(connection.place);
    const index = all?.indexOf(connection) ?? -1;
    if (index >= 0) all?.splice(index, 1);
    if (all?.length === 0) unused.delete(connection.place);
  };

  const sweep = (): void => {
    const now = performance.now();
    for (const connection of [...unused.values()].flat())
      if (connection.unusedUntil <= now) connection.socket.destroy();
    isSweeping = unused.size > 0;
    if (isSweeping) setTimeout(sweep, sweepMs).unref();
  };

  const keep = (connection: Connection, forMs: number): void => {
    const { socket, place } = connection;
    const all = unused.get(place) ?? [];
    const isKept = options.keepAlive && !isClosed && !socket.destroyed && all.length < options.mostUnused;
    // A receiver that has announced its end ends it in a second, or sooner.
    const ms = Math.min(idleMs, forMs - 1000);
    if (!isKept || ms <= 0) {
      socket.destroy();
      return;
    }
    connection.isUsedAgain = true;
    connection.unusedUntil = performance.now() + ms;
    all.push(connection);
    unused.set(place, all);
    // It keeps no process alive.
    socket.unref();
    if (!isSweeping) setTimeout(sweep, sweepMs).unref();
    isSweeping = true;
  };

  /** Ends the wait for an answer with what came of it. */
  const finish = (connection: Connection, code: string): void => {
    const { answer, settle, socket, isUsedAgain } = connection;
    connection.answer = undefined;
    connection.settle = undefined;
    if (!answer || !settle) {
      // Nobody asked: what comes now, or the end, makes it useless.
      socket.destroy();
      return;
    }
    if (answer.phase === 'whole' && answer.keptForMs > 0) keep(connection, answer.keptForMs);
    else socket.destroy();
    const stale = isUsedAgain && !answer.hasBegun && (code === 'ECONNRESET' || code === 'EPIPE');
    settle(answer.status > 0 ? answer : { code: answer.problem ?? code, stale });
  };

  const open = ({ address, port, serverName }: ConnectionTarget, place: string): Connection => {
    const where = { host: address, port, noDelay: true };
    const socket =
      serverName === undefined
        ? net.connect(where)
        : tls.connect({ ...where, servername: serverName, secureContext, ALPNProtocols: ['http/1.1'] });
    const connection: Connection = {
      socket,
      place,
      answer: undefined,
      settle: undefined,
      isUsedAgain: false,
      unusedUntil: 0,
    };
    socket.on('data', (bytes: Buffer) => {
      const { answer } = connection;
      if (answer) readMore(answer, bytes);
      if (!answer || answer.phase === 'whole' || answer.problem !== undefined) finish(connection, 'closed');
    });
    socket.on('end', () => finish(connection, 'ECONNRESET'));
    // Stays for the life of the connection: a reset must not crash the process.
    socket.on('error', (error: NodeJS.ErrnoException) => finish(connection, error.code ?? 'unknown problem'));
    socket.on('close', () => {
      forget(connection);
      finish(connection, 'closed');
    });
    return connection;
  };

  const take = (target: ConnectionTarget, fresh: boolean): Connection => {
    const place = `${target.address} ${target.port} ${target.serverName ?? 'plain'}`;
    const all = fresh ? undefined : unused.get(place);
    for (let connection = all?.pop(); connection; connection = all?.pop()) {
      if (connection.unusedUntil > performance.now() && !connection.socket.destroyed) {
        connection.socket.ref();
        return connection;
      }
      connection.socket.destroy();
    }
    return open(target, place);
  };

  return {
    send: (target, request, deadline, fresh) =>
      new Promise((resolve) => {
        const connection = take(target, fresh);
        const { socket } = connection;
        connection.answer = beginAnswer();
        connection.settle = resolve;
        deadline.whenOver(() => {
          if (connection.settle === resolve) finish(connection, 'closed');
        });
        const write = () => {
          if (!socket.destroyed) socket.write(request);
        };
        if (batchWrites) batchWrites(write);
        else write();
      }),
    close() {
      isClosed = true;
      for (const { socket } of [...unused.values()].flat()) socket.destroy();
    },
  };
}
