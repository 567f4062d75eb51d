/** What is known of the vendors (rows, facts, settings), found by their ids, and the types that follow from their list. */
import { vendorList } from './vendor-list.ts';
import { excerptOf } from './pick.ts';
import type { OperationRow } from './operation.ts';
import type { CallbackForm, TaskReading, Vendor } from './vendors/vendor.ts';
import type { Fact, ChoiceRow, NumberRow, SettingRow } from './setting-rows.ts';

export const vendors: readonly Vendor[] = vendorList;

type Known = (typeof vendorList)[number];

/** How a vendor speaks: its id in options, paths of schemas and ids of operations. */
export type DialectId = Known['id'];

/** Ids of all vendors. */
export const vendorIds: readonly DialectId[] = vendorList.map(({ id }) => id);

/** The API itself. */
export const officialVendor: Vendor = vendorList[0];

/** Those who sell it on. */
export const gateways: readonly Vendor[] = vendors.filter(({ isGateway }) => isGateway);

/** Ids of all gateways, for a sentence. */
export const listGateways = (): string => gateways.map(({ id }) => id).join(', ');

/** Ids of two gateways, for examples in help texts. */
export const [exampleGateway = '', otherGateway = ''] = gateways.map(({ id }) => id);

/** Id of an operation; what each of them is stands in docs/fidelity.md. */
export type OperationId = Known['operations'][number]['id'];

type ProductOf<Row> = Row extends { readonly product: infer Product extends string } ? Product : never;

/** The kind of work a task does. */
export type ProductId = ProductOf<Known['operations'][number]>;

/** What a vendor calls the state of a task. */
export type StatusWord =
  | Known['tasks']['statuses'][number][number]
  | Extract<Known, { readonly newer: unknown }>['newer']['tasks']['statuses'][number][number];

/** Id of a fact about a vendor. */
export type FactId = Known['facts'][number]['id'];

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;

/** The settings of all vendors as one table. */
type SettingRows = Intersection<Known['settings']>;

const byId: ReadonlyMap<string, Vendor> = new Map(vendors.map((vendor) => [vendor.id, vendor]));

/**
 * The vendor with this id.
 *
 * @throws Error when there is none: a programming mistake, never bad input.
 * @example vendorOf('kling').environment.apiKey // 'KLING_API_KEY'
 */
export function vendorOf(id: string): Vendor {
  const vendor = byId.get(id);
  if (!vendor) throw new Error(`No vendor '${id}'.`);
  return vendor;
}

/**
 * Vendors whose work another one does not see: nothing of it is found, used, deleted, or takes a name there.
 *
 * @example strangersOf('kling', defaultSettings) // ['kkiai']
 */
export function strangersOf(id: string, settings: Settings): readonly string[] {
  const apart = vendors.filter((vendor) => vendor.apart?.when(settings) === true).map((vendor) => vendor.id);
  return apart.includes(id) ? vendorIds.filter((other) => other !== id) : apart;
}

/** How tasks are shown that an operation makes or reads: those of the newer standard in a way of their own. */
export const taskReadingOf = ({ dialect, space }: Pick<OperationRow, 'dialect' | 'space'>): TaskReading => {
  const vendor = vendorOf(dialect);
  return space === undefined ? vendor.tasks : (vendor.newer ?? vendor).tasks;
};

/**
 * The path, with its query, at which a row reads one task.
 *
 * @param reader a row of action `get-task` or `find-tasks`
 * @example describeReading(operationById('apimodels.get-generation'), '{id}') // '/api/v1/audio/generations?task_id={id}'
 */
export function describeReading(reader: Pick<OperationRow, 'dialect' | 'space' | 'path'>, id: string): string {
  const asked = taskReadingOf(reader).ask(id);
  if (!('query' in asked)) return reader.path.replace('{id}', asked.id);
  const show = (value: string) => (value === '{id}' ? value : encodeURIComponent(value));
  return `${reader.path}?${Object.entries(asked.query)
    .map(([name, value]) => `${name}=${show(value)}`)
    .join('&')}`;
}

/** What the operation's callbacks look like. */
export const callbackFormOf = ({ dialect, space }: Pick<OperationRow, 'dialect' | 'space'>): CallbackForm => {
  const vendor = vendorOf(dialect);
  return space === undefined ? vendor.callback : (vendor.newer ?? vendor).callback;
};

/** Where a create of the operation names the receiver of its callbacks: a JSON pointer. */
export const callbackPointerOf = ({ dialect, callbackAt }: Pick<OperationRow, 'dialect' | 'callbackAt'>): string =>
  callbackAt ?? vendorOf(dialect).callbackPointer;

// What is known about the vendors, one fact a line, each with where it is known from. Rows of the catalog, settings
// and schemas cite facts by id; nothing may rest on a fact that is not here.

export const facts = vendors.flatMap((vendor) => vendor.facts) as readonly Fact<FactId>[];

/**
 * The fact with this id.
 *
 * @throws Error when no such fact exists: a programming mistake, never bad input.
 * @example factById('tts-synchronous').mark // 'observed'
 */
export function factById(id: string): Fact<FactId> {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`No fact '${id}'.`);
  return found;
}

// What has not been observed, or was observed in more than one way, as settings: each with a plain default, its
// choices and the id of the fact it rests on (a test holds that it exists). The rows stand with their vendors.
// `docs/fidelity.md` and `GET /__emulator/fidelity` list this table.

export const settingRows = Object.assign({}, ...vendors.map(({ settings }) => settings)) as SettingRows;

export type SettingId = keyof SettingRows;
type ValueOf<Row> = Row extends ChoiceRow<infer T> ? T : Row extends NumberRow ? number : readonly number[];
export type Settings = { readonly [Id in SettingId]: ValueOf<SettingRows[Id]> };

/** Every setting at its default. */
export const defaultSettings: Settings = Object.freeze(
  Object.fromEntries(Object.entries<SettingRow>(settingRows).map(([id, row]) => [id, row.default])),
) as unknown as Settings;

/** What is wrong with a value for a setting, as a sentence that says what it was, or `undefined`. */
function findSettingProblem(id: string, value: unknown): string | undefined {
  const seen = `but is ${excerptOf(value)}`;
  const row = (settingRows as Readonly<Record<string, SettingRow | undefined>>)[id];
  if (!row) return `Unknown setting '${id}'.`;
  if ('choices' in row) {
    return row.choices.includes(value as string)
      ? undefined
      : `Setting '${id}' must be one of ${row.choices.join(', ')}, ${seen}.`;
  }
  if ('each' in row) {
    const { min, max } = row.each;
    const good = (item: unknown) => typeof item === 'number' && item >= min && item <= max;
    return Array.isArray(value) && value.length <= 100 && value.every(good)
      ? undefined
      : `Setting '${id}' must be a list of at most 100 numbers from ${min} to ${max}, ${seen}.`;
  }
  const isGood = typeof value === 'number' && value >= row.min && value <= row.max;
  if (isGood && (row.whole !== true || Number.isInteger(value))) return undefined;
  return `Setting '${id}' must be a ${row.whole === true ? 'whole ' : ''}number from ${row.min} to ${row.max}, ${seen}.`;
}

/**
 * Completes settings over a base, once.
 *
 * @param given setting id → value; unknown ids and illegal values are collected, not thrown.
 * @example completeSettings({ 'tts.get': 'answers' }, defaultSettings)
 */
export function completeSettings(
  given: Readonly<Record<string, unknown>>,
  base: Settings,
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems = Object.entries(given).flatMap(([id, value]) => findSettingProblem(id, value) ?? []);
  return { settings: problems.length > 0 ? base : Object.freeze({ ...base, ...given }), problems };
}
