/**
 * Simulates the vendor that calls back: the official API, or a gateway. It writes the message of a task at a stage, out of
 * the examples of the callback schemas and the form of the vendor's callbacks, and judges each by its schema before it is
 * sent.
 */
import { createHash } from 'node:crypto';
import { operationsOf } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { callbackFormOf, officialVendor, vendorOf } from '../spec/vendors.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { asObject, mapTexts } from '../spec/pick.ts';
import type { CallbackForm, Stage, ToldTask } from '../spec/vendors/vendor.ts';
import { findViolations } from '../spec/violations.ts';
import type { Profile } from '../wire/profiles.ts';

// Ids out of a seed: the same seed makes the same ids, in any order of checks.

export interface Ids {
  /** Like a snowflake of today: 18 decimal digits. */
  snowflake(): string;
  /** Like a delivery id of the official sample: 19 decimal digits. */
  delivery(): string;
  /** 25 characters from a to z and 0 to 9, the first one a letter. */
  cuid(): string;
  uuid(): string;
  /** Bytes in base64, for unknown secrets. */
  base64(): string;
}

/**
 * @example createIds('abc').snowflake() // '93…', always the same
 */
export function createIds(seed: string): Ids {
  let count = 0;
  const next = () => createHash('sha256').update(`${seed}\n${(count += 1)}`);
  const digits = (length: number) =>
    BigInt(`0x${next().digest('hex')}`)
      .toString()
      .slice(-length);
  return {
    snowflake: () => `93${digits(16)}`,
    delivery: () => `86${digits(17)}`,
    cuid: () => `c${next().digest('hex').slice(0, 24)}`,
    uuid: () =>
      next()
        .digest('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5'),
    base64: () => next().digest('base64'),
  };
}

// Messages are made of the examples that stand in the callback schemas, with ids of their own.

/**
 * The first example of a message: a task that has succeeded.
 *
 * @example exampleOf('kling/create-custom-voice.callback.json')['task_status'] // 'succeed'
 */
function exampleOf(schemaId: string): Json {
  const schema = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[schemaId];
  const example = asObject(schema?.examples?.[0]);
  if (!example) throw new Error(`The schema '${schemaId}' has no example.`);
  return example;
}

const snowflake = /^\d{18}$/;

/** The same value with every id in it replaced by a new one; equal ids stay equal. */
function renewIds(value: unknown, newId: () => string): unknown {
  const known = new Map<string, string>();
  return mapTexts(value, (text) => {
    if (!snowflake.test(text)) return text;
    const id = known.get(text) ?? newId();
    known.set(text, id);
    return id;
  });
}

export type { Stage, ToldTask as Task } from '../spec/vendors/vendor.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface VendorSimulator extends Pick<CallbackForm, 'signs' | 'answerMs'> {
  /** What a callback is known from. */
  readonly facts: readonly FactId[];
  /** What the time to answer is known from. */
  readonly answerFact: FactId;
  readonly profile: Profile;
  /** Products that call back in the vendor's usual form. */
  readonly products: readonly string[];
  /** Those that call back under the names of its newer standard: a client that uses none of them never sees that form. */
  readonly newerProducts: readonly string[];
  /** Its callbacks are those of the official API. */
  readonly isOfficialForm: boolean;
  readonly stages: readonly Stage[];
  /** What the callbacks of a product call a stage. */
  wordOf(product: string, stage: Stage): string;
  newTaskId(ids: Ids): string;
  /** The message of a task at a stage, valid by its schema. */
  buildMessage(task: ToldTask, stage: Stage, tools: { readonly now: number; readonly ids: Ids }): Json;
  /** A message of a task with an unknown status. */
  withStatus(message: Json, status: string): Json;
  /** Only what every message must have. */
  withoutOptional(message: Json): Json;
}

/** Changes the task in a message. */
function changeTask(message: Json, [key, ...rest]: readonly string[], change: (task: Json) => Json): Json {
  if (key === undefined) return change(message);
  return { ...message, [key]: changeTask(asObject(message[key]) ?? {}, rest, change) };
}

/** Members of both; objects are joined. */
const join = (example: Json, changed: Json): Json => ({
  ...example,
  ...Object.fromEntries(
    Object.entries(changed).map(([key, value]) => {
      const [before, after] = [asObject(example[key]), asObject(value)];
      return [key, key === 'outcome' || !before || !after ? value : { ...before, ...after }];
    }),
  ),
});

/**
 * The simulator of a profile's vendor.
 *
 * @example createVendorSimulator('kling').stages // ['submitted', 'processing', 'succeed', 'failed']
 */
export function createVendorSimulator(profile: Profile): VendorSimulator {
  const { callback } = vendorOf(profile);
  const { place, idForm, idPrefix = '', statusField, required, signs, answerMs, facts, answerFact } = callback;
  const rows = operationsOf(profile).filter(({ schemas }) => schemas.callback !== undefined);
  const rowOf = new Map(rows.map((row) => [row.product ?? '', row]));
  const formOf = (product: string): CallbackForm => callbackFormOf(rowOf.get(product) ?? { dialect: profile });
  const productsWhere = (isNewer: boolean) =>
    [...rowOf].flatMap(([product, { space }]) => ((space !== undefined) === isNewer ? product : []));
  return {
    ...{ profile, signs, answerMs },
    facts: facts as readonly FactId[],
    answerFact: answerFact as FactId,
    products: productsWhere(false),
    newerProducts: productsWhere(true),
    isOfficialForm: rows.every(({ schemas }) => schemas.callback?.startsWith(`${officialVendor.id}/`)),
    stages: Object.keys(callback.words) as readonly Stage[],
    wordOf: (product, stage) => formOf(product).words[stage] ?? stage,
    newTaskId: (ids) => `${idPrefix}${ids[idForm]()}`,
    buildMessage(task, stage, { now, ids }) {
      const schema = rowOf.get(task.product)?.schemas.callback ?? '';
      const form = formOf(task.product);
      const example = renewIds(exampleOf(schema), () => ids.snowflake()) as Json;
      const told = {
        [form.idField]: task.id,
        [form.statusField]: form.words[stage],
        ...form.members(task, stage, now),
      };
      const omitted = form.omits(stage);
      const message = changeTask(example, form.place, (shown) =>
        // Key order of the example stays; what a stage has not falls out.
        Object.fromEntries(Object.entries(join(shown, told)).filter(([key]) => !omitted.includes(key))),
      );
      const [violation] = findViolations(schema, message);
      if (violation)
        throw new Error(`Our ${stage} message breaks ${schema}: ${violation.pointer} ${violation.message}`);
      return message;
    },
    withStatus: (message, status) => changeTask(message, place, (task) => ({ ...task, [statusField]: status })),
    withoutOptional: (message) =>
      changeTask(message, place, (task) =>
        Object.fromEntries(Object.entries(task).filter(([key]) => required.includes(key))),
      ),
  };
}
