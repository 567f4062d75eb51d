/**
 * Requests of an operation, made of its schema: the smallest and the largest valid one, and variations of a valid one; and
 * requests with the key of a second account.
 */
import { asObject, pickAt } from '../spec/pick.ts';
import type { CheckContext, Samples } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import type { FieldPlan, ObjectPlan, RequestPlan } from '../spec/request-plan.ts';
import { readRequest } from '../spec/judge.ts';
import { planOf } from '../spec/request-plan.ts';
import { vendorOf } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import { Inconclusive, isAccepted } from '../wire/http-client.ts';
import { describeAnswer, tell } from './answers.ts';

export type RequestBody = Readonly<Record<string, unknown>>;

/** Schema of what a caller sends: the judged part of the body, the body or the query string. */
export const requestSchemaOf = ({ schemas }: Operation): string | undefined =>
  schemas.part?.schema ?? schemas.body ?? schemas.query;

/**
 * The whole body around the judged part of it; where there is no such part, the same.
 *
 * @example wrapRequest(submit, { voice_name: 'Anna' }) // { model: 'kling-custom-voice', payload: { voice_name: 'Anna' } }
 */
export function wrapRequest({ schemas: { part }, selector }: Operation, request: RequestBody): RequestBody {
  if (!part) return request;
  return { ...(selector ? { [selector.field]: selector.value } : {}), [part.field]: request };
}

/** Longest external id that is sure to be taken: its limit is not known (fact `external-id-length`). */
const safeExternalId = 40;

const dayMs = 86_400_000;

/** Whether a request names a voice of the TTS catalogue and its language. */
export const speaks = (operation: Operation): boolean => {
  const fields = planOf(requestSchemaOf(operation) ?? '').fieldByName;
  return fields.has('voice_id') && fields.has('voice_language');
};

type Use = NonNullable<Operation['uses']>[string];

const useMark = 'made:';

/** Stands in a request for what another operation's answer gives: filled in when the request is sent. */
const nameUse = ({ operation, at }: Use): string => `${useMark}${operation}#${at}`;

/** What a value stands for, if it stands for something. */
function readUse(value: string): Use | undefined {
  const [operation = '', at = ''] = value.slice(useMark.length).split('#');
  return value.startsWith(useMark) ? { operation, at } : undefined;
}

/**
 * The same request with what others have made in it.
 *
 * @param make gives the answer of an operation by its id
 */
export async function fillUses(value: unknown, make: (operation: string) => Promise<unknown>): Promise<unknown> {
  if (typeof value === 'string') {
    const use = readUse(value);
    return use ? (pickAt(await make(use.operation), use.at) ?? value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => fillUses(item, make)));
  const entries = Object.entries(value).map(async ([name, item]) => [name, await fillUses(item, make)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The example of a nested field, with our own samples and what must be made before in it. */
function fitExample(options: RequestOptions, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => fitExample(options, item));
  if (typeof value !== 'object' || value === null) return value;
  const { operation, samples, now } = options;
  const isFilm = 'type' in value && value.type === 'source_video';
  const entries = Object.entries(value).map(([name, item]: [string, unknown]) => {
    const field = isFilm && name === 'url' ? 'video_url' : name;
    // Its ids are such as exist everywhere.
    const isOwn = /_(?:url|file)$/.test(field) || operation.uses?.[field] !== undefined;
    const own = isOwn ? referenceValue(operation, field, samples, now) : undefined;
    const fit = (one: unknown) => (typeof one === 'object' && one !== null ? fitExample(options, one) : (own ?? one));
    return [name, Array.isArray(item) ? item.map(fit) : fit(item)];
  });
  return Object.fromEntries(entries) as unknown;
}

/** What a field must name that exists; `undefined` for fields whose schema says it all. */
function referenceValue(operation: Operation, field: string, samples: Samples, now: number): unknown {
  const use = operation.uses?.[field];
  if (use) return nameUse(use);
  // A schema that names a value that exists everywhere, a preset voice, knows better than this list.
  const isNamed = planOf(requestSchemaOf(operation) ?? '').fieldByName.get(field)?.schema.examples !== undefined;
  if (isNamed && (field === 'voice_id' || field === 'video_id')) return undefined;
  switch (field) {
    case 'voice_url':
    case 'sound_file':
    case 'audio_url':
    case 'audioUrl':
      return samples.voiceUrl;
    case 'video_url':
      return samples.videoUrl;
    case 'voice_id':
      return speaks(operation) ? samples.speakers.zh : '1';
    case 'voiceId':
      return samples.speakers.zh;
    case 'video_id':
      return '1';
    case 'callback_url':
      return undefined;
    case 'start_time':
      return now - 30 * dayMs;
    case 'end_time':
      return now;
    case 'resource_pack_name':
      return 'kling-contract';
    default:
      return undefined;
  }
}

/** Text of an exact number of characters that reads like text. */
export function textOfLength(length: number): string {
  const words = 'The tide comes in twice a day and leaves the sand smooth. ';
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .replace(/\s$/, '.');
}

/** A list of plain values. */
const plainItems = (length: number, valueOf: () => unknown): readonly unknown[] => Array.from({ length }, valueOf);

/** The smallest value that a field's schema takes. */
export function smallestValue(schema: JsonSchema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 0;
  if (schema.items && !schema.examples) {
    const { items } = schema;
    return plainItems(schema.minItems ?? 0, () => smallestValue(items));
  }
  // What a pattern takes can't be made: the schema names its smallest and its largest value.
  return schema.examples?.[0] ?? 'a';
}

function largestValue(schema: JsonSchema): unknown {
  if (schema.enum) return schema.enum.at(-1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return schema.maximum ?? 0;
  if (schema.items && !schema.examples) {
    const { items } = schema;
    return plainItems(schema.maxItems ?? 1, () => largestValue(items));
  }
  return schema.examples?.at(-1) ?? textOfLength(schema.maxLength ?? 50);
}

/** Fields of the first alternative of a choice of required fields; the preferred one is a URL, which needs no earlier work. */
function chosenFields({ schema }: RequestPlan): readonly string[] {
  const choices = (schema['anyOf'] as readonly JsonSchema[] | undefined) ?? [];
  const named = choices.map((choice) => choice.required ?? []);
  return named.find((fields) => fields.some((field) => /_(?:url|file)$/.test(field))) ?? named[0] ?? [];
}

/** Fields that may not stand beside the chosen ones. */
function excludedFields(plan: RequestPlan): readonly string[] {
  const together = (plan.schema['not'] as JsonSchema | undefined)?.required ?? [];
  const chosen = chosenFields(plan);
  return together.filter((field) => !chosen.includes(field));
}

/** Fields that name something: an account may have each name once. */
export const isName = (field: string): boolean => field === 'external_task_id' || field === 'voice_name';

/** A text with a unique beginning. */
export const uniqueText = (unique: string, text: string, most = Infinity): string =>
  `${unique}${text}`.slice(0, most).replace(/\s$/, '.');

export interface RequestOptions {
  readonly operation: Operation;
  readonly samples: Samples;
  readonly now: number;
  /** A unique text, for names that may have to be unique. */
  readonly unique?: string;
  /** A fresh external id, where one may be sent. */
  readonly externalId?: string;
  readonly callbackUrl?: string;
}

/** What a task is called and where its callbacks go, as far as the object has fields for them. */
function nameIn({ externalId, callbackUrl }: RequestOptions, { fieldByName }: ObjectPlan): RequestBody {
  return {
    ...(externalId !== undefined && fieldByName.has('external_task_id')
      ? { external_task_id: externalId.slice(0, safeExternalId) }
      : {}),
    ...(callbackUrl !== undefined && fieldByName.has('callback_url') ? { callback_url: callbackUrl } : {}),
  };
}

function fill(options: RequestOptions, wanted: readonly FieldPlan[], largest: boolean): RequestBody {
  const { operation, samples, now } = options;
  const entries = wanted.flatMap((field): [string, unknown][] => {
    if (field.name === 'callback_url') {
      return options.callbackUrl === undefined ? [] : [[field.name, options.callbackUrl]];
    }
    if (field.name === 'external_task_id') {
      return options.externalId === undefined ? [] : [[field.name, options.externalId.slice(0, safeExternalId)]];
    }
    if (field.nested) {
      const at = largest ? -1 : 0;
      const example = field.schema.examples?.at(at) ?? [field.nested.schema.examples?.at(at) ?? {}];
      const fitted = fitExample(options, example);
      return [[field.name, Array.isArray(fitted) ? fitted : { ...asObject(fitted), ...nameIn(options, field.nested) }]];
    }
    const value = () => (largest ? largestValue(field.schema) : smallestValue(field.schema));
    if (isName(field.name) && options.unique !== undefined)
      return [[field.name, uniqueText(options.unique, largest ? String(value()) : '', field.schema.maxLength)]];
    const own = referenceValue(operation, field.name, samples, now);
    const isOfOwn = own !== undefined && field.isList;
    return [[field.name, isOfOwn ? plainItems(Math.max(1, field.schema.minItems ?? 1), () => own) : (own ?? value())]];
  });
  return Object.fromEntries(entries);
}

/** Named voices speak one language or both: the language that is sent must fit the voice that is sent. */
function fitLanguage(operation: Operation, body: RequestBody, { speakers }: Samples): RequestBody {
  const language = body['voice_language'];
  if (!speaks(operation) || !(language === 'zh' || language === 'en')) return body;
  return { ...body, voice_id: speakers[language] };
}

/**
 * The smallest valid request: required fields only, each as small as its schema allows.
 *
 * @example smallestRequest({ operation: operationById('kling.create-text-to-audio'), samples, now: Date.now() })
 */
export function smallestRequest(options: RequestOptions): RequestBody {
  const schemaId = requestSchemaOf(options.operation) ?? '';
  const plan = planOf(schemaId);
  const required = new Set([...(plan.schema.required ?? []), ...chosenFields(plan)]);
  const fillRequired = () =>
    fill(
      options,
      plan.fields.filter((field) => required.has(field.name)),
      false,
    );
  // What the value of one field makes another need.
  for (const { rule, pointer } of readRequest(schemaId, fillRequired(), {}).faults) {
    if (rule === 'required') required.add(pointer.slice(1));
  }
  return fillRequired();
}

/** The largest valid request: every field that may stand together, each as large as its schema allows. */
export function largestRequest(options: RequestOptions): RequestBody {
  const plan = planOf(requestSchemaOf(options.operation) ?? '');
  const excluded = excludedFields(plan);
  const wanted = plan.fields.filter((field) => !excluded.includes(field.name));
  return fitLanguage(options.operation, fill(options, wanted, true), options.samples);
}

/** An ordinary valid request, as a client sends it. */
export function plainRequest(options: RequestOptions): RequestBody {
  const smallest = smallestRequest(options);
  const plan = planOf(requestSchemaOf(options.operation) ?? '');
  const texts = plan.fields.filter((field) => smallest[field.name] === 'a');
  const plain = Object.fromEntries(
    texts.map((field) => [field.name, textOfLength(Math.min(field.schema.maxLength ?? 40, 18))]),
  );
  // Creates of the newer standard have a place of their own for both.
  const further = plan.fieldByName.get('options')?.nested;
  const named = further ? nameIn(options, further) : {};
  return {
    ...smallest,
    ...plain,
    ...nameIn(options, plan),
    ...(Object.keys(named).length > 0 ? { options: named } : {}),
  };
}

// A second account, which must neither see nor delete what the first one has made.

/** What is found here is no fact of the pages: they say of tasks and voices that they are an account's. */
export const apart = { mark: 'inferred', fact: 'accounts-apart' } as const;

/**
 * The key of the second account, as calls take it.
 *
 * @throws Inconclusive when the target refuses it
 * @example await context.call(reader, { id, authorization: await authorizeOther(context, 'kling') });
 */
export async function authorizeOther(context: CheckContext, vendor: string) {
  const { otherKey } = context;
  if (!otherKey) throw new Inconclusive('No key of a second account is given.');
  const authorization = {
    value: keyValue(vendorOf(vendor), otherKey.value),
    // Named as the run's own profile has it, also where a relay's check is one of the vendor that it relays.
    shown: keyValue(vendorOf(vendor), `$${otherKey.variable}`),
  };
  const operation = operationById(vendorOf(vendor).greeting);
  const greeting = await context.call(operation, { authorization });
  const isLookUp = operation.action === 'get-task';
  if (!isAccepted(greeting) && !(isLookUp && greeting.answer?.status === 404))
    throw new Inconclusive(`The second key is refused: ${describeAnswer(greeting)}.`);
  return authorization;
}

/** That the second account, where its key is known, can't delete what is there. */
export async function judgeOthersDelete(
  context: CheckContext,
  remover: Operation,
  body: Readonly<Record<string, string>>,
): Promise<void> {
  if (context.otherKey === undefined) return;
  const authorization = await authorizeOther(context, remover.dialect);
  const exchange = await context.call(remover, { body, authorization });
  if (!isAccepted(exchange)) return;
  const message = `Another account must not delete ${JSON.stringify(body)}, but was allowed to.`;
  tell(context, exchange, 'apart', message, apart);
}
