/** Kling's account: packs, billing details. Bodies as its pages show them (facts `account-costs`, `billing-package-rows`). */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { catalog } from '../../contracts/spec/catalog.ts';
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { billedUsageOf } from '../../contracts/spec/prices.ts';
import type { Command } from '../core/commands.ts';
import type { BillingRow, Outcome } from '../core/outcome.ts';
import type { Account } from '../core/records.ts';
import { formatSeconds } from './kling-tasks.ts';
import { readCursorQuery, refuseField, writeCursor } from './kling-cursor.ts';

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
  const query = readCursorQuery(value);
  if ('code' in query) return { kind: 'refuse', failure: query };
  const { start = 0, end = Infinity } = query;
  if (start >= end) {
    const failure = refuseField('/start_time', 'before', 'start_time must be before end_time');
    return { kind: 'refuse', failure };
  }
  const named = new Set(query.filters.flatMap(({ key, values }) => (values.length > 0 ? key : [])));
  if (named.has('package_name') && named.has('package_id')) {
    const failure = refuseField('/filters', 'not', 'package_name and package_id cannot be used together');
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

const milliPerUnit = 1000;
const microPerUsd = 1_000_000;

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
    balance_before_deduction: (left + amount) / microPerUsd,
    deduction_amount: amount / microPerUsd,
    balance_after_deduction: left / microPerUsd,
    list_price: amount / microPerUsd,
    currency: 'USD',
  };
}

/** A page of billing details. */
export function encodeBilling({ rows, next }: Extract<Outcome, { kind: 'billing' }>, account: Account): Json {
  return {
    result: { detail: rows.map((row) => encodeRow(row, account)), count: rows.length },
    next_cursor: writeCursor(next),
    has_more: next !== undefined,
  };
}
