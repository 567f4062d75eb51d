/** What is known of the vendors, found by their ids, and the types that follow from their list. */
import { vendorList } from './vendor-list.ts';
import type { Vendor } from './vendors/vendor.ts';

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
export type StatusWord = Known['tasks']['statuses'][number][number];

/** Id of a fact about a vendor. */
export type FactId = Known['facts'][number]['id'];

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;

/** The settings of all vendors as one table. */
export type SettingRows = Intersection<Known['settings']>;

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
