/**
 * One request on its way through the stages.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Reading } from '../../contracts/spec/reading.ts';
import type { KnownOperation } from '../../contracts/spec/vendors/vendor.ts';
import type { Account } from '../core/records.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Route } from './router.ts';

export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly route: Route;
  readonly dialect: Dialect;
  readonly requestId: string;
  readonly origin: string;
  readonly secrets: string[];
  /** Wall time of its arrival. */
  readonly startedAt: number;
  /** The candidate of the route that the request means; the first one until the body is read. */
  operation?: Operation;
  /** What the request asks for, where the vendor has it and the emulator has not. */
  known?: KnownOperation | undefined;
  account?: Account;
  text: string;
  /** The body was read, or given up. */
  isBodyRead?: boolean;
  /** The body, when it is a JSON object. */
  sent?: Readonly<Record<string, unknown>>;
  reading?: Reading;
  /** The judged part inside the body, as read. */
  part?: Readonly<Record<string, unknown>>;
  taskId?: string;
  /** Wall time at which the client closed the connection while its answer was waited for. */
  closedAt?: number;
  /** The answer is a refusal. */
  isRefused?: boolean;
}
