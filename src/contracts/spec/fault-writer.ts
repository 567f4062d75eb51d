/** Puts broken schema rules into the vendor's words. Runs only for requests that are refused. */
import { explainKind, findKindSent } from './kind-fields.ts';
import {
  asObject,
  camelName,
  cutText,
  echoOf,
  excerptOf,
  pointerSegment,
  showLong,
  tellCount,
  namesIn,
  pick,
} from './pick.ts';
import { describeDeadSource } from './dead-url.ts';
import { exactNumber } from './json-text.ts';
import type { JsonSchema, RefusalNote, RuleNote, Fault, RuleSettings } from './parsed-request.ts';
import { findMeantKinds } from './near-name.ts';
import { explainForm, findNearestValue } from './near-value.ts';
import type { FieldPlan, ObjectPlan, RequestPlan } from './request-plan.ts';
import { nameSent, wordingOf } from './request-plan.ts';
import type { Json } from './ground-facts.ts';
import type { SchemaError } from './violation.ts';

// One mistake is reported once: of faults that have one cause, the others follow from it.

/** A fault, and what the validator says of it. */
interface FoundFault {
  readonly fault: Fault;
  readonly error?: SchemaError;
  /** A kind that contradicts what stands beside it: every field that it misses is one mistake. */
  readonly kind?: string | undefined;
}

/** Keywords that say something of several fields, or of the items of a list: two of them at one place are two mistakes. */
const ofSeveral: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'not', 'contains']);

interface Rule {
  readonly schema: JsonSchema;
  /** Pointer to the object that has the rule. */
  readonly place: string;
}

/** The rule between fields that an error breaks, if it breaks one: a member of the first `allOf` on its way. */
function findRule({ schemaPath, instancePath }: SchemaError, whole: JsonSchema): Rule | undefined {
  const steps = schemaPath.split('/').slice(1);
  let schema: unknown = whole;
  let depth = 0;
  for (let index = 0; index < steps.length; index += 1) {
    const [step = '', next = ''] = steps.slice(index, index + 2);
    schema = (schema as JsonSchema | undefined)?.[step];
    if (step === 'items') depth += 1;
    else if (step === 'properties' || step === 'allOf') {
      schema = (schema as Readonly<Record<string, unknown>> | undefined)?.[next];
      if (step === 'allOf' && typeof schema === 'object' && schema !== null) {
        const place = instancePath
          .split('/')
          .slice(0, depth + 1)
          .join('/');
        return { schema: schema as JsonSchema, place };
      }
      index += 1;
      depth += 1;
    } else return undefined;
  }
  return undefined;
}

/** A rule as text, without the requests that break it: whether it speaks of a field is seen there. */
const textOf = (rule: JsonSchema): string =>
  JSON.stringify(rule, (key, value: unknown) => (key === 'x-kling-rule' ? undefined : value));

const fieldsIn = (pointer: string) => namesIn(pointer).filter((step) => !/^\d+$/.test(step));

/**
 * Marks the faults that follow from others: a second one of the same value, and a rule between fields where one of those
 * is wrong by itself. They are refused as before, and not reported.
 *
 * @param found in the order the vendor would tell them
 * @example markFollowing([{ fault: badType }, { fault: noFirstFrame, error }], schema)[1]?.follows // true
 */
function markFollowing(found: readonly FoundFault[], schema: JsonSchema): readonly Fault[] {
  if (found.length < 2) return found.map(({ fault }) => fault);
  const ruled = found.map(({ error, ...one }) => ({ ...one, rule: error && findRule(error, schema) }));
  const own = ruled.flatMap(({ fault, rule }) => (rule || ofSeveral.has(fault.rule) ? [] : [fault.pointer]));
  const seen = new Set<string>();
  return ruled.map(({ fault, rule, kind }): Fault => {
    const text = rule && textOf(rule.schema);
    const isMoot = own.some((pointer) => {
      if (!rule || !pointer.startsWith(`${rule.place}/`)) return false;
      return fieldsIn(pointer.slice(rule.place.length)).every((name) => text?.includes(`"${name}"`));
    });
    const isSecond = fault.pointer !== '' && !ofSeveral.has(fault.rule) && seen.has(fault.pointer);
    if (isMoot || isSecond || (kind !== undefined && seen.has(kind))) return { ...fault, follows: true };
    seen.add(kind ?? fault.pointer);
    return fault;
  });
}

/** For schemas that word nothing. */
const plainRefusal: RefusalNote = {
  code: 1201,
  message: '<field> is invalid',
  mark: 'invented',
  fact: 'wording-unrecorded',
};

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const listOf = (values: readonly unknown[]): string => values.map(String).join(', ');

/** `2.0` for decimal fields, as the vendor's validator writes limits of decimals (observed 2026-09-28). */
function writeLimit(schema: JsonSchema, limit: number): string {
  return schema.type === 'number' && Number.isInteger(limit) ? limit.toFixed(1) : String(limit);
}

const limitOf = (schema: JsonSchema, rule: string): number | undefined => {
  const limit = schema[rule];
  return typeof limit === 'number' ? limit : undefined;
};

/** What the patterns of addresses and of texts that may not be blank ask for, where a schema does not word it. */
function sayPattern({ pattern }: JsonSchema): string | undefined {
  if (typeof pattern !== 'string') return undefined;
  if (pattern === '\\S') return 'a text with more than white space in it';
  if (!pattern.includes('[Hh][Tt][Tt][Pp]')) return undefined;
  return pattern.startsWith('^(?:[Hh]') ? 'an http or https URL, or base64' : 'an http or https URL';
}

/** Whether a field takes a point of time: lengths in milliseconds have another description. */
const isTime = ({ type, description = '' }: JsonSchema): boolean =>
  type === 'integer' && /milliseconds/i.test(description) && /\b(?:unix|epoch|since 1970)\b/i.test(description);

function findNearest(schema: JsonSchema, rule: string, actual: unknown): Fault['nearest'] {
  if (rule === 'minimum' || rule === 'maximum') return limitOf(schema, rule);
  // Most rules have no choice to be near to, and a word is no number.
  const isWord = typeof actual === 'string' && !/\d/.test(actual);
  if (rule === 'type' && schema.type === 'integer' && !schema.enum && isWord) return undefined;
  if (rule !== 'type' && rule !== 'enum' && rule !== 'maxLength') return undefined;
  if (rule !== 'type' || !isTime(schema)) return findNearestValue(schema, rule, actual);
  const time = typeof actual === 'string' && /^\d{4}-\d\d-\d\d/.test(actual) ? Date.parse(actual.slice(0, 40)) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** What a number must be that is missing: its unit or its range, which no other answer says. */
function sayNumber(schema: JsonSchema): string | undefined {
  const { minimum, maximum } = schema;
  if (isTime(schema)) return 'an integer, milliseconds since 1970 (13 digits)';
  if (minimum !== undefined && maximum !== undefined) return `a number from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `a number of at least ${minimum}`;
  return maximum === undefined ? undefined : `a number of at most ${maximum}`;
}

function sayExpected(schema: JsonSchema, rule: string, note: RefusalNote): string {
  if (note.expected !== undefined) return note.expected;
  const { minimum, maximum } = schema;
  switch (rule) {
    case 'required':
      return sayNumber(schema) ?? (schema.enum ? `one of ${listOf(schema.enum)}` : 'a value');
    case 'type':
      if (isTime(schema)) return sayNumber(schema) ?? '';
      // Which texts they are says more than that they are texts.
      if (schema.enum) return `one of ${listOf(schema.enum)}`;
      return article(listOf([schema.type].flat()));
    case 'enum':
      return `one of ${listOf(schema.enum ?? [])}`;
    case 'minimum':
    case 'maximum':
      return minimum !== undefined && maximum !== undefined
        ? `a number from ${minimum} to ${maximum}`
        : `a number ${rule === 'minimum' ? 'of at least' : 'of at most'} ${limitOf(schema, rule) ?? ''}`;
    case 'maxLength':
      return `at most ${tellCount(limitOf(schema, rule) ?? 0, 'character')}`;
    case 'minItems':
    case 'maxItems':
      return `at ${rule === 'minItems' ? 'least' : 'most'} ${tellCount(limitOf(schema, rule) ?? 0, 'item')}`;
    case 'additionalProperties':
      return 'only known fields';
    case 'pattern':
      return sayPattern(schema) ?? `the rule '${rule}' to hold`;
    default:
      return `the rule '${rule}' to hold`;
  }
}

interface Place {
  readonly name: string;
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly order: number;
  readonly actual: unknown;
  /** In place of an excerpt of `actual`. */
  readonly found?: string | undefined;
  /** `actual`, where it is a number, as it was written. */
  readonly exact?: string | undefined;
}

function fillMessage(note: RefusalNote, rule: string, place: Place): string {
  const { name, schema, actual } = place;
  const words: Readonly<Record<string, () => string>> = {
    field: () => name,
    camelField: () => camelName(name),
    value: () => place.exact ?? echoOf(actual),
    limit: () => writeLimit(schema, limitOf(schema, rule) ?? 0),
    allowed: () => listOf(schema.enum ?? []),
    type: () => listOf([schema.type].flat()),
  };
  return note.message.replace(/<(\w+)>/g, (whole, word: string) => words[word]?.() ?? whole);
}

/** Whether a value is refused as no integer although it is one: it has more digits than are read as a number. */
const isOutOfReach = (schema: JsonSchema, rule: string, actual: unknown): boolean =>
  rule === 'type' && schema.type === 'integer' && /^-?\d{16,80}$/.test(typeof actual === 'string' ? actual.trim() : '');

/** What a text is that is no URL and no base64: a value that is not there, a template, a file with `data:` before it. */
function explainAddress({ pattern }: JsonSchema, actual: string): string | undefined {
  const asked = typeof pattern === 'string' ? pattern : '';
  const takesBase64 = asked.includes('A-Za-z0-9+/');
  if (!takesBase64 && !asked.includes('[Hh][Tt][Tt][Pp]')) return undefined;
  const [prefix] = /^data:[^,]{0,100};base64,/i.exec(actual) ?? [];
  if (prefix !== undefined)
    return takesBase64
      ? `'${prefix}' stands before the base64: leave it out.`
      : 'Nothing can be fetched from a data: URL: put the file where it has an address.';
  const dead = actual.trim() === actual ? describeDeadSource(actual) : 'white space stands around it';
  return dead === undefined ? undefined : `${dead.charAt(0).toUpperCase()}${dead.slice(1)}.`;
}

/** A kind of content that other APIs call otherwise, or a value that stands one level too deep. */
function explainValue({ schema, actual, name }: Place, rule: string, nearest: Fault['nearest']): string | undefined {
  if (rule === 'enum' && typeof actual === 'string') {
    const texts = (schema.enum ?? []).filter((item) => typeof item === 'string');
    const kinds = findMeantKinds(actual, texts);
    const isMeant = kinds.length > 0 && (nearest === undefined || nearest === kinds[0]);
    return isMeant
      ? `'${cutText(actual, 60)}' was sent, did you mean ${kinds.map((kind) => `'${kind}'`).join(' or ')}?`
      : undefined;
  }
  if (rule === 'pattern' && typeof actual === 'string') return explainAddress(schema, actual);
  const last = name.split('.').at(-1) ?? '';
  const isWithin = rule === 'type' && typeof actual === 'object' && actual !== null && Object.hasOwn(actual, last);
  if (rule === 'type' && !isWithin && nearest !== undefined && !isTime(schema)) return explainForm(actual, nearest);
  return isWithin ? `'${name}' is an object with '${last}' in it: send that in its place.` : undefined;
}

function writeFault(note: RefusalNote, rule: string, place: Place): Fault {
  const nearest = findNearest(place.schema, rule, place.actual);
  const cause = explainValue(place, rule, nearest);
  return {
    pointer: place.pointer,
    rule,
    expected: isOutOfReach(place.schema, rule, place.actual)
      ? `an integer of at most 15 digits${/milliseconds/.test(place.schema.description ?? '') ? ' (milliseconds have 13)' : ''}`
      : sayExpected(place.schema, rule, note),
    actual: place.found ?? place.exact ?? (rule === 'maxLength' ? showLong(place.actual) : excerptOf(place.actual)),
    ...(cause === undefined ? {} : { cause }),
    ...(nearest === undefined ? {} : { nearest }),
    stage: note.stage ?? 'fields',
    order: place.order,
    refusal: { code: note.code, message: fillMessage(note, rule, place), mark: note.mark },
  };
}

/** The refusal of a body that is no JSON object at all. */
export function refuseWhole(plan: RequestPlan, raw: unknown): Fault {
  const note = { expected: 'a JSON object', ...(wordingOf(plan, 'body') ?? plainRefusal) };
  return writeFault(note, 'type', { name: 'body', pointer: '', schema: plan.schema, order: 0, actual: raw });
}

/** The refusal of a field the vendor does not know, when a setting asks for it. */
export function refuseUnknown(
  plan: RequestPlan,
  name: string,
  near: string | undefined,
  count: number,
  at: string,
): Fault {
  const note = wordingOf(plan, 'unknown') ?? plainRefusal;
  const place = {
    name,
    pointer: `${at}/${pointerSegment(name)}`,
    schema: plan.schema,
    order: 1000 + count,
    actual: name,
  };
  const fault = writeFault(note, 'additionalProperties', place);
  return near === undefined ? fault : { ...fault, nearest: near };
}

/** Standard base64, padded or not. A loop, because a pattern may run out of stack on megabytes. */
function isBase64(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 16) return false;
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  for (let at = 0; at < text.length - padded; at++) {
    const unit = text.charCodeAt(at);
    const isLetter = (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
    if (!isLetter && !(unit >= 48 && unit <= 57) && unit !== 43 && unit !== 47) return false;
  }
  return true;
}

function isExcused(note: RefusalNote, actual: unknown, settings: RuleSettings): boolean {
  const { unless } = note;
  if (!unless || settings[unless.setting] !== unless.is) return false;
  return unless.encoding === undefined || isBase64(actual);
}

/** Errors inside the branches of a choice: the choice itself is reported. */
const isInsideChoice = (error: SchemaError): boolean => /\/(?:(?:anyOf|oneOf)\/\d+|contains)\//.test(error.schemaPath);

const stepInto = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[name] : undefined;

/** The innermost known field or object that an error is about. */
interface Spot {
  /** As the vendor writes it: `input.voice_speed`, `face_choose[0].face_id`. Empty for the message itself. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** Of the outermost field, then of those in it. */
  readonly order: number;
  /** The rule is one of an object and not of a field of it. */
  readonly isObject: boolean;
  readonly given: unknown;
  readonly read: unknown;
  /** The names that lead to it, as they were sent: a field may have come under its other name. */
  readonly sentAs: readonly string[];
}

function findSpot(segments: readonly string[], plan: RequestPlan, given: object, value: object): Spot {
  let spot: Spot = { name: '', schema: plan.schema, order: 0, isObject: true, given, read: value, sentAs: [] };
  let owner: ObjectPlan | undefined = plan;
  let weight = 1;
  for (const [index, segment] of segments.entries()) {
    const isItem = spot.schema.items !== undefined;
    const field: FieldPlan | undefined = isItem ? undefined : owner?.fieldByName.get(segment);
    if (!isItem && !field) break;
    const name = field ? nameSent(field, (spot.given ?? {}) as Json, plan.emptyIsAbsent) : segment;
    const sent = stepInto(spot.given, name);
    spot = {
      name: isItem ? `${spot.name}[${segment}]` : spot.name === '' ? segment : `${spot.name}.${segment}`,
      schema: field?.schema ?? spot.schema.items ?? {},
      order: spot.order + (field?.order ?? 0) * weight,
      isObject: isItem || (field?.nested !== undefined && !field.isList),
      given: plan.isQuery && index === 0 && Array.isArray(sent) ? (sent[0] as unknown) : sent,
      read: stepInto(spot.read, segment),
      sentAs: [...spot.sentAs, name],
    };
    if (field) {
      owner = field.nested;
      weight /= 1000;
    }
  }
  return spot;
}

const isPair = ({ keyword }: SchemaError): boolean => keyword === 'anyOf' || keyword === 'not';

function placeOf(
  error: SchemaError,
  segments: readonly string[],
  spot: Spot,
  note: RefusalNote,
  source: string | undefined,
): Place {
  const { name, schema, given, sentAs } = spot;
  const pointer = [...sentAs, ...segments.slice(sentAs.length)]
    .map((segment) => `/${pointerSegment(segment)}`)
    .join('');
  if (name === '') {
    const found = error.keyword === 'not' ? 'both' : 'neither';
    return { name: 'body', pointer, schema, order: schema['x-kling-order'] ?? 1000, actual: undefined, found };
  }
  if (!spot.isObject || !isPair(error)) {
    const isEncoded = error.keyword === 'type' && typeof given === 'string' && /^\s*[{[]/.test(given);
    // A list that hangs on another field (`filters`, `model_name`) stands in a rule and not in the field's own schema.
    const allowed = error.keyword === 'enum' ? error.params['allowedValues'] : undefined;
    return {
      name,
      pointer,
      schema: Array.isArray(allowed) ? { ...schema, enum: allowed } : schema,
      order: spot.order,
      actual: given,
      found: isEncoded ? `${excerptOf(given)}, a text (is it JSON, encoded twice?)` : undefined,
      exact: typeof given === 'number' && source ? exactNumber(source, pointer) : undefined,
    };
  }
  const order = spot.order + (note.order ?? 999) / 1000;
  return { name, pointer, schema, order, actual: undefined, found: error.keyword === 'not' ? 'both' : 'neither' };
}

/** The rule between fields that an error breaks, if it is one of those. */
function ruleOf({ schemaPath }: SchemaError, { schema }: RequestPlan): RuleNote | undefined {
  const [, index] = /^#\/allOf\/(\d+)\//.exec(schemaPath) ?? [];
  return index === undefined ? undefined : schema.allOf?.[Number(index)]?.['x-kling-rule'];
}

function readError(error: SchemaError, plan: RequestPlan, request: ReadTexts, settings: RuleSettings) {
  const { given, value, source } = request;
  const missing = error.keyword === 'required' ? error.params['missingProperty'] : undefined;
  const segments = [...namesIn(error.instancePath), ...(typeof missing === 'string' ? [missing] : [])];
  const spot = findSpot(segments, plan, given, value);
  const rule = ruleOf(error, plan);
  const note =
    rule ?? spot.schema['x-kling-refusals']?.[error.keyword] ?? wordingOf(plan, error.keyword) ?? plainRefusal;
  if (isExcused(note, spot.read, settings)) return undefined;
  const fault = writeFault(note, error.keyword, placeOf(error, segments, spot, note, source));
  const ordered = rule ? { ...fault, order: rule.order } : fault;
  return tellKind({ fault: ordered, error }, plan, value, typeof missing === 'string' ? missing : undefined);
}

/** What the fields beside a wrong or missing one say of it. */
function tellKind(
  { fault, error }: Required<Pick<FoundFault, 'fault' | 'error'>>,
  { kinds }: RequestPlan,
  value: object,
  missing?: string,
): FoundFault {
  const place = namesIn(error.instancePath);
  const beside = asObject(pick(value, ...(missing === undefined ? place.slice(0, -1) : place))) ?? {};
  // Few messages have a field that says the kind of another, and nothing says so but a value that a kind takes.
  if (!kinds.some(({ takes }) => takes.some((name) => beside[name] !== undefined))) return { fault, error };
  if (missing !== undefined) {
    const kind = explainKind(kinds, missing, beside);
    return kind === undefined ? { fault, error } : { fault: { ...fault, cause: kind }, error, kind };
  }
  if (error.keyword !== 'enum' || fault.nearest !== undefined) return { fault, error };
  const nearest = findKindSent(kinds, place.at(-1) ?? '', beside);
  return { fault: nearest === undefined ? fault : { ...fault, nearest }, error };
}

const stageRank = { fields: 0, lookups: 1 } as const;

/** A request in all its forms. */
interface ReadTexts {
  /** As it came, for excerpts. */
  readonly given: object;
  /** As read, which the validator has judged. */
  readonly value: object;
  /** The text that it was parsed from. */
  readonly source?: string | undefined;
}

/**
 * Faults for what the validator found, in the order the vendor would tell them.
 *
 * @param others faults found before, to be sorted in
 */
export function explainErrors(
  plan: RequestPlan,
  request: ReadTexts,
  settings: RuleSettings,
  others: readonly Fault[],
): readonly Fault[] {
  const found: FoundFault[] = others.map((fault) => ({ fault }));
  const errors = (plan.validate.errors ?? []).filter((error) => error.keyword !== 'if' && !isInsideChoice(error));
  // What has the wrong type breaks other rules too (enum, not): telling the first is enough.
  const mistyped = new Map(
    errors.filter(({ keyword }) => keyword === 'type').map((error) => [error.instancePath, error] as const),
  );
  for (const error of errors) {
    if ((mistyped.get(error.instancePath) ?? error) !== error) continue;
    const one = readError(error, plan, request, settings);
    if (one) found.push(one);
  }
  found.sort(({ fault: a }, { fault: b }) => stageRank[a.stage] - stageRank[b.stage] || a.order - b.order);
  return markFollowing(found, plan.schema);
}
