/** Kling's questions that are answered page by page: a range of times, filters, and a cursor that stands for all of them. */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { microUsdPerUsd, milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import type { CursorQuery, BillingRow, Outcome } from '../core/outcome.ts';
import type { Failure } from '../core/failures.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { catalog } from '../../contracts/spec/catalog.ts';
import { billedUsageOf } from '../../contracts/spec/prices.ts';
import type { Command } from '../core/commands.ts';
import type { Account } from '../core/records.ts';
import { formatSeconds } from './kling-tasks.ts';

/**
 * A refusal that no schema can word, in Kling's form.
 *
 * @param cause what is wrong and what would be right, for the diagnostics
 */
export const refuseField = (pointer: string, rule: string, message: string, cause: string): Failure => ({
  code: 'request.invalid',
  detail: pointer,
  refusal: { code: 1201, message },
  rule,
  cause,
});

type Filters = CursorQuery['filters'];

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const areFilters = (value: unknown): value is Filters =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      typeof (item as Json)['key'] === 'string' &&
      isTexts((item as Json)['values']),
  );

/** The lists that are read by cursors. */
const cursorLists = {
  tasks: 'POST /tasks',
  solutions: 'POST /solutions',
  packs: 'POST /account/billing/package',
  cash: 'POST /account/billing/balance',
} as const;

type CursorList = keyof typeof cursorLists;

/** The cursor of the page behind an answer: opaque to callers, everything that was asked to the emulator. */
export const writeCursor = (next: CursorQuery | undefined, list: CursorList): string =>
  next ? Buffer.from(JSON.stringify({ ...next, list })).toString('base64url') : '';

const isList = (value: unknown): value is CursorList => typeof value === 'string' && Object.hasOwn(cursorLists, value);

function readCursor(cursor: string): { readonly query: CursorQuery; readonly list: CursorList } | undefined {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Json;
    const { start, end, limit, filters, after, list, of } = read;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof after !== 'string') return undefined;
    const isWhole = typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= 500;
    return isWhole && areFilters(filters) && isList(list)
      ? { query: { start, end, limit, filters, after, ...(typeof of === 'string' ? { of } : {}) }, list }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a cursor stands for. One of another list would ask this one for what it does not have. */
function takeCursor(cursor: string, wanted: CursorList): CursorQuery | Failure {
  const read = readCursor(cursor);
  if (read?.list === wanted) return read.query;
  const cause = read
    ? `The cursor is one of ${cursorLists[read.list]}: ${cursorLists[wanted]} takes its own, from data.next_cursor of the page before.`
    : `The cursor is none that was given: send data.next_cursor of the page before of ${cursorLists[wanted]} as it stands there.`;
  return refuseField('/cursor', 'cursor', `cursor value '${cursor.slice(0, 100)}' is invalid`, cause);
}

/**
 * The query of a request: what its cursor stands for, or its times and filters.
 *
 * @param value as read; `limit` has its default
 * @param list which one is asked
 */
export function readCursorQuery(value: Json, list: CursorList): CursorQuery | Failure {
  const { cursor, limit, filters, start_time: start, end_time: end } = value;
  if (typeof cursor === 'string') return takeCursor(cursor, list);
  return {
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof end === 'number' ? { end } : {}),
    limit: Number(limit),
    filters: areFilters(filters) ? filters : [],
  };
}

// Kling's account: packs, billing details. Bodies as its pages show them (facts `account-costs`, `billing-package-rows`).

/** Packs of the account, in an envelope of their own. */
export function encodeCosts(outcome: Extract<Outcome, { kind: 'costs' }>): Json {
  const infos = outcome.packs.map(({ pack, status, remainingMilli }) => ({
    resource_pack_name: pack.name,
    resource_pack_id: pack.id,
    resource_pack_type: pack.type,
    total_quantity: pack.totalMilli / 1000,
    remaining_quantity: remainingMilli / 1000,
    purchase_time: pack.purchaseTime,
    effective_time: pack.effectiveTime,
    invalid_time: pack.invalidTime,
    status,
  }));
  const head = { code: 0, msg: 'success' };
  return infos.length > 0 ? { ...head, resource_pack_subscribe_infos: infos } : head;
}

/** What a request for billing details asks. */
export function decodeBilling(book: 'packs' | 'cash', value: Json): Command {
  const query = readCursorQuery(value, book);
  if ('code' in query) return { kind: 'refuse', failure: query };
  const { start = 0, end = Infinity } = query;
  if (start >= end) {
    const failure = refuseField(
      '/start_time',
      'before',
      'start_time must be before end_time',
      `start_time is ${start} and end_time is ${end}: send the earlier of them as start_time.`,
    );
    return { kind: 'refuse', failure };
  }
  const named = new Set(query.filters.flatMap(({ key, values }) => (values.length > 0 ? key : [])));
  if (named.has('package_name') && named.has('package_id')) {
    const failure = refuseField(
      '/filters',
      'not',
      'package_name and package_id cannot be used together',
      'A pack is named by package_name or by package_id: leave one of the two filters out.',
    );
    return { kind: 'refuse', failure };
  }
  return { kind: 'list-billing', book, query };
}

const rows = new Map<string, Operation>(catalog.map((row) => [row.id, row]));

/** Of which task, for which work, when. */
function encodeWork({ taskId, task, at }: BillingRow, account: Account): Json {
  const row = rows.get(task?.operation ?? '');
  const usage = row && task && billedUsageOf(row, task.input);
  const isNamed = usage !== undefined || account.settings['billing.productFunctions'] === 'named';
  const video = task?.result?.type === 'video' ? task.result.video : undefined;
  return {
    task_id: taskId,
    api_key_name: account.name,
    product_function: isNamed ? (row?.billedAs ?? '') : '',
    model_name: (usage && (task.input['model'] ?? task.input['model_name'])) ?? '',
    resolution: usage?.resolution ?? '',
    duration: video && formatSeconds(video.durationMs),
    refer_video_input: usage?.refer_video,
    video_sound: usage?.sound,
    voice_control: usage?.voice_control,
    deduction_time: String(at),
  };
}

function encodeRow(row: BillingRow, account: Account): Json {
  const { packId, amount, left } = row;
  if (packId !== undefined) {
    return {
      package_id: packId,
      product_type: 'video',
      ...encodeWork(row, account),
      unit_before_deduction: (left + amount) / milliPerUnit,
      deduction_amount: amount / milliPerUnit,
      unit_after_deduction: left / milliPerUnit,
    };
  }
  return {
    ...encodeWork(row, account),
    cash_type: 'balance',
    balance_before_deduction: (left + amount) / microUsdPerUsd,
    deduction_amount: amount / microUsdPerUsd,
    balance_after_deduction: left / microUsdPerUsd,
    list_price: amount / microUsdPerUsd,
    currency: 'USD',
  };
}

/** A page of billing details. */
export function encodeBilling({ book, rows, next }: Extract<Outcome, { kind: 'billing' }>, account: Account): Json {
  return {
    result: { detail: rows.map((row) => encodeRow(row, account)), count: rows.length },
    next_cursor: writeCursor(next, book),
    has_more: next !== undefined,
  };
}
