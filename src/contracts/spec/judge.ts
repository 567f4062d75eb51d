/**
 * Reads a request the way the vendor does: tolerates what it tolerates, and tells every broken rule in its words.
 * Rules and wording stand in the schemas (`schemas/README.md`); this file only applies them.
 */
import { cutText, pointerSegment, isObject } from './pick.ts';
import { exactNumber } from './json-text.ts';
import { explainErrors, refuseUnknown, refuseWhole } from './fault-writer.ts';
import { findMeantField, isSameName, namesCallback } from './near-name.ts';
import type { Fault, JsonSchema, Notice, ParsedRequest, RuleSettings } from './parsed-request.ts';
import type { Json } from './ground-facts.ts';
import type { FieldPlan, ObjectPlan, RequestPlan } from './request-plan.ts';
import { isEmpty, nameSent, objectsIn, planOf } from './request-plan.ts';

// Numbers as the vendor reads them.

const numeric = /^-?\d{1,15}(?:\.\d{1,20})?$/;

/**
 * The number a text stands for, or the text itself.
 *
 * Relays send text-to-audio `duration` and TTS `voice_speed` as strings; `settings.duration` takes 5 and "5"
 * (observed 2026-09-28).
 *
 * @example readNumber('5.0') // 5
 */
function readNumber(text: string): number | string {
  return text.length <= 37 && numeric.test(text) ? Number(text) : text;
}

/**
 * Rounds half up as decimals, not as binary fractions: 1.25 → 1.3 and 1.15 → 1.2.
 *
 * @example roundHalfUp(1.25, 1) // 1.3
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.abs(value);
  // Beyond these sizes there is nothing to round, or the text form has an exponent of its own.
  if (!(size >= 1e-6 && size < 1e15)) return size < 1e-6 ? 0 : value;
  if (Math.round(size * scale) / scale === size) return value;
  return (Math.sign(value) * Math.round(Number(`${size}e${decimals}`))) / scale;
}

const none: readonly never[] = Object.freeze([]);
const mostUnknownFields = 20;
const longestName = 60;
/** Of a list that the schema does not limit. */
const mostItems = 1000;

/** Notices are rare: the list is made only when there is one. */
class Notes {
  list: Notice[] | undefined;

  /** @param place pointer to the object that has the field, `''` for the message itself */
  add(
    place: string,
    name: string,
    kind: Notice['kind'],
    message: string,
    meant?: string,
    meantAs?: string,
    likewise: readonly string[] = none,
  ): void {
    const pointer = `${place}/${pointerSegment(name)}`;
    (this.list ??= []).push({
      pointer,
      kind,
      message,
      ...(meant === undefined ? {} : { meant }),
      ...(meantAs === undefined ? {} : { meantAs }),
      ...(likewise.length === 0 ? {} : { likewise }),
    });
  }
}

/** What a whole request is read with. */
interface Reader {
  readonly plan: RequestPlan;
  readonly settings: RuleSettings;
  readonly dropsEmpty: boolean;
  readonly coerces: boolean;
  readonly notes: Notes;
  /** The text that the request was parsed from. */
  readonly source: string | undefined;
  /** The field of the message that the request is a part of, `''` for a message. */
  readonly within: string;
  faults: readonly Fault[];
}

/** `; it must be from 0.8 to 2`, as far as the schema limits it. */
function tellRange({ minimum: least, maximum: most }: JsonSchema): string {
  if (least === undefined) return `; it must be at most ${most}`;
  return most === undefined ? `; it must be at least ${least}` : `; it must be from ${least} to ${most}`;
}

function clampNumber(field: FieldPlan, value: number, settings: RuleSettings): number {
  const { clamp, schema } = field;
  if (!clamp) return value;
  const { test, holdsWhenEqual } = clamp;
  if (test && (settings[test.setting] === test.is) !== holdsWhenEqual) return value;
  if (schema.maximum !== undefined && value > schema.maximum) return schema.maximum;
  return schema.minimum !== undefined && value < schema.minimum ? schema.minimum : value;
}

/** Numeric strings, extra decimals and clamping, each with its notice; `key` is the name that was sent, or an index in its list. */
function readNumericField(
  field: FieldPlan,
  given: unknown,
  { plan, settings, notes, source }: Reader,
  place: string,
  key: string,
): unknown {
  const name = /^\d+$/.test(key) ? field.name : key;
  let value = given;
  if (typeof value === 'string') {
    value = readNumber(value);
    if (typeof value === 'number' && !plan.isQuery)
      notes.add(place, key, 'coerced', `'${name}' was sent as a string and is read as the number ${value}.`);
  }
  if (typeof value !== 'number') return value;
  let result = value;
  const shown = () => (typeof given === 'number' && source && exactNumber(source, `${place}/${key}`)) || String(value);
  if (field.decimals !== undefined) {
    const rounded = roundHalfUp(result, field.decimals);
    if (rounded !== result) notes.add(place, key, 'rounded', `'${name}' ${shown()} is rounded to ${rounded}.`);
    result = rounded;
  }
  const clamped = clampNumber(field, result, settings);
  if (clamped !== result) {
    const message = `'${name}' ${shown()} is read as ${clamped}${tellRange(field.schema)}.`;
    notes.add(place, key, 'clamped', message);
  }
  return clamped;
}

/** Whether a field takes a value of this form: a text is no object, an object is no text. */
function takesForm({ schema, nested, isList }: FieldPlan, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const types = [schema.type ?? []].flat();
  const isNested = nested !== undefined;
  const takesList = isList || types.includes('array');
  const takesObject = (isNested && !isList) || types.includes('object');
  if (Array.isArray(value)) return takesList || (types.length === 0 && !isNested);
  if (typeof value === 'object') return takesObject || (types.length === 0 && !isNested && !isList);
  return (!takesList && !takesObject) || types.some((type) => type !== 'array' && type !== 'object');
}

interface Meant {
  readonly name: string;
  /** In the words of the message, quotes included. */
  readonly told: string;
  readonly pointer: string;
  /** `told`, where the pointer does not say it. */
  readonly as?: string;
}

/** The field of an object that is meant by a name that it does not know. */
function findOwnField(plan: ObjectPlan, name: string, sent: Json): string | undefined {
  const known = plan.fields.filter((field) => isSameName(field.name, name) || takesForm(field, sent[name]));
  return findMeantField(
    name,
    known.map((field) => field.name),
    sent,
  );
}

/** A list in the message whose items are of a kind that is called so: `{ first_frame: … }` in place of an item. */
function findKind({ plan: whole }: Reader, name: string): Meant | undefined {
  for (const { name: list, nested, isList } of whole.fields) {
    const by = isList ? nested?.fields.find(({ schema }) => schema.enum?.includes(name)) : undefined;
    if (by) {
      const as = `an item of '${list}' with ${by.name} '${name}'`;
      return { name: list, told: as, pointer: `/${list}`, as };
    }
  }
  return undefined;
}

/** The field that is meant by an unknown name: in the object that has it, the one of the same name elsewhere, or a near one. */
function findMeant(reader: Reader, plan: ObjectPlan, name: string, sent: Json, place: string): Meant | undefined {
  const { plan: whole } = reader;
  const own = findOwnField(plan, name, sent);
  const elsewhere = findElsewhere(whole, plan, name);
  // A field of that very name is meant rather than one that other APIs call so.
  if (own !== undefined && (!elsewhere || isSameName(own, name)))
    return { name: own, told: `'${own}'`, pointer: `${place}/${own}` };
  if (!elsewhere) return findKind(reader, name);
  const label = elsewhere.filter((step) => typeof step === 'string').join('.');
  const told = elsewhere.length === 1 ? `'${label}' beside '${place.split('/')[1] ?? ''}'` : `'${label}'`;
  return { name: label, told, pointer: `/${elsewhere.join('/')}` };
}

/** Where another object of the message has a field of this name, or the receiver of callbacks, if it names one. */
function findElsewhere(whole: RequestPlan, plan: ObjectPlan | undefined, name: string) {
  const wanted = namesCallback(name) ? 'callback_url' : name;
  const object = objectsIn(whole).find((one) => one.plan !== plan && one.plan.fieldByName.has(wanted));
  return object && [...object.path, wanted];
}

/**
 * Fields that stand in an object of an unknown name, and belong one level higher: `{ input: { text } }` where `text` is
 * taken, or `{ voice: { id } }` for `voice_id`.
 */
function findWithin(reader: Reader, plan: ObjectPlan, name: string, sent: Json, place: string) {
  const value = sent[name];
  const object = Array.isArray(value) ? (value[0] as unknown) : value;
  if (Array.isArray(value) && typeof object !== 'object' && object !== undefined) {
    // One of several where one is taken: `images: [url]` for `image`.
    const own = findOwnField(plan, name, { ...sent, [name]: object });
    const at = `${place}/${pointerSegment(name)}`;
    return own === undefined ? [] : [{ at, inner: '0', pointer: `${place}/${own}` }];
  }
  if (!isObject(object)) return [];
  const at = `${place}/${pointerSegment(name)}${Array.isArray(value) ? '/0' : ''}`;
  return Object.keys(object)
    .slice(0, mostUnknownFields)
    .flatMap((inner) => {
      const joined = plan.fields.find((field) => isSameName(field.name, `${name}_${inner}`) && !(field.name in sent));
      const known = joined ? joined.name : plan.fieldByName.has(inner) ? inner : undefined;
      const others = { ...sent, [inner]: object[inner] };
      const own = known ?? (inner in sent ? undefined : findOwnField(plan, inner, others));
      if (own !== undefined && own in sent) return [];
      const elsewhere = own === undefined ? findElsewhere(reader.plan, plan, inner) : undefined;
      if (own === undefined && !elsewhere) return [];
      const pointer = elsewhere ? `/${elsewhere.join('/')}` : `${place}/${own ?? ''}`;
      return [{ at, inner: cutText(inner, longestName), pointer }];
    });
}

/** Fields in an object of an unknown name: they are one mistake, and the whole object is where all of it stands in another. */
function noteWithin(
  { notes, within }: Reader,
  plan: ObjectPlan,
  sent: Json,
  place: string,
  name: string,
  found: ReturnType<typeof findWithin>,
): void {
  const [first, ...others] = found;
  if (!first) return;
  const parents = new Set(found.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf('/')).replace(/\/0$/, '')));
  const [parent = ''] = parents;
  const field = plan.fieldByName.get(parent.slice(place.length + 1));
  if (
    others.length > 0 &&
    parents.size === 1 &&
    field?.nested &&
    !(field.name in sent) &&
    takesForm(field, sent[name])
  ) {
    const message = `Unknown field '${name}' is ignored; did you mean '${field.name}'?`;
    notes.add(place, name, 'unknown-field', message, parent);
    return;
  }
  const { at, inner, pointer } = first;
  const likewise = others.map((one) => one.pointer);
  const [label, meant] = labelsOf(`${at}/${inner}`, pointer, within);
  const message = `Unknown field '${label}' is ignored; did you mean '${meant}'?${tellLikewise({ likewise })}`;
  notes.add(at, inner, 'unknown-field', message, pointer, undefined, likewise);
}

const tellEmpty = (name: string, value: unknown): string =>
  `'${name}' is ${value === null ? 'null' : 'an empty string'}, which counts as absent.`;

/** A field that came under both of its names: one of the two is left out. */
function noteTwice({ notes, dropsEmpty }: Reader, plan: ObjectPlan, sent: Json, place: string, alias: string): void {
  const field = plan.fields.find((one) => one.alias === alias);
  if (!field || sent[field.name] === undefined) return;
  const { name } = field;
  if (nameSent(field, sent, dropsEmpty) === alias)
    notes.add(place, name, 'empty-as-absent', tellEmpty(name, sent[name]));
  else if (!isEmpty(sent[alias]))
    notes.add(place, alias, 'unknown-field', `'${alias}' is ignored: '${name}' is there too.`);
}

/** A field that the vendor has, and that is left out here: nothing is wrong with the request. */
function noteNotEmulated({ plan, notes }: Reader, name: string): boolean {
  const known = plan.schema['x-kling-not-emulated'];
  if (!known || !Object.hasOwn(known, name)) return false;
  const message = `'${name}' is a field of Kling that is not emulated, and is left out here. ${known[name]}.`;
  notes.add('', name, 'not-emulated', message);
  return true;
}

function noteUnknownFields(reader: Reader, plan: ObjectPlan, sent: Json, place: string): readonly Fault[] {
  const refuses = reader.settings['requests.unknownFields'] === 'refuse';
  const faults: Fault[] = [];
  let count = 0;
  for (const name of Object.keys(sent)) {
    if (plan.fieldByName.has(name)) continue;
    if (plan.aliases.has(name)) {
      noteTwice(reader, plan, sent, place, name);
      continue;
    }
    if (++count > mostUnknownFields) break;
    if (place === '' && noteNotEmulated(reader, name)) continue;
    const shown = cutText(name, longestName);
    // A list or an object that stands in the right place under another name is that field, and not what stands in it.
    const isWhole = typeof sent[name] === 'object' && findOwnField(plan, name, sent) !== undefined;
    const within = refuses || isWhole ? [] : findWithin(reader, plan, name, sent, place);
    if (within.length > 0) {
      noteWithin(reader, plan, sent, place, shown, within);
      continue;
    }
    const meant = findMeant(reader, plan, shown, sent, place);
    if (refuses) faults.push(refuseUnknown(reader.plan, shown, meant?.name, count, place));
    else {
      const hint = meant === undefined ? '.' : `; did you mean ${meant.told}?`;
      const message = `Unknown field '${shown}' is ignored${hint}`;
      reader.notes.add(place, shown, 'unknown-field', message, meant?.pointer, meant?.as);
    }
  }
  return faults;
}

/** Whether a value is missing that was sent under a name that means it. */
function isMisnamed({ pointer, rule, expected, actual }: Fault, meant: string): boolean {
  if (pointer === meant || pointer.startsWith(`${meant}/`)) return rule === 'required' || actual === 'nothing';
  // The object is missing in which the field that was sent belongs.
  if (rule === 'required') return meant.startsWith(`${pointer}/`);
  return rule === 'anyOf' && isNamedIn(pointer, expected, meant);
}

/** Of several fields of an object one is missing: the rule names them. */
function isNamedIn(pointer: string, expected: string, field: string): boolean {
  const cut = field.lastIndexOf('/');
  return pointer === field.slice(0, cut) && expected.split(/\W+/).includes(field.slice(cut + 1));
}

/** Whether a fault is about a value that was sent empty, and counts as absent. */
const isEmptied = ({ pointer, rule, expected, actual }: Fault, sent: string): boolean =>
  pointer === sent ||
  (actual === 'nothing' && pointer.startsWith(`${sent}/`)) ||
  (rule === 'anyOf' && isNamedIn(pointer, expected, sent));

/** The notice that tells the cause of a fault, if one does. */
const findCause = (fault: Fault, notices: readonly Notice[]): Notice | undefined =>
  notices.find(({ meant, likewise = none, kind, pointer }) =>
    kind === 'empty-as-absent'
      ? isEmptied(fault, pointer)
      : meant !== undefined && [meant, ...likewise].some((one) => isMisnamed(fault, one)),
  );

/**
 * Two places as names with dots. In a part of a message its field goes before both where one of them lies deeper: a name
 * alone is the part's.
 */
function labelsOf(sent: string, meant: string, within: string): readonly [sent: string, meant: string] {
  const labels = [sent, meant].map((pointer) => pointer.slice(1).replaceAll('/', '.'));
  const isDeep = within !== '' && labels.some((label) => label.includes('.'));
  const [from = '', to = ''] = isDeep ? labels.map((label) => `${within}.${label}`) : labels;
  return [from, to];
}

/** Other fields that stand in the same wrong place, and belong in the object that is missing: they are one mistake. */
const listBeside = (notice: Notice, missing: string, notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(
    (one) =>
      one !== notice &&
      one.kind === 'unknown-field' &&
      one.meant?.startsWith(`${missing}/`) === true &&
      notice.meant?.startsWith(`${missing}/`) === true &&
      parentOf(one.pointer) === parentOf(notice.pointer),
  );

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));

/**
 * Puts what is missing and what was sent under another name together: one mistake is reported once, with its cause.
 *
 * @param within the field of the message whose part it is
 * @example joinMisnamed({ value: {}, faults: [textRequired], notices: [unknownTexts] }).faults[0]?.cause // "'texts' was sent, did you mean 'text'?"
 */
export function joinMisnamed({ value, faults, notices }: ParsedRequest, within = ''): ParsedRequest {
  const told = new Set<Notice>();
  const explained = faults.map((fault): Fault => {
    const notice = fault.cause === undefined ? findCause(fault, notices) : undefined;
    if (!notice) return fault;
    const isTold = told.has(notice);
    told.add(notice);
    const beside = fault.rule === 'required' ? listBeside(notice, fault.pointer, notices) : none;
    for (const one of beside) told.add(one);
    if (isTold) return { ...fault, follows: true };
    if (notice.kind === 'empty-as-absent') return { ...fault, cause: notice.message };
    const [sent, meant] = labelsOf(notice.pointer, notice.meant ?? '', within);
    const { meantAs = `'${meant}'` } = notice;
    return {
      ...fault,
      cause: `'${sent}' was sent, did you mean ${meantAs}?${tellLikewise(beside.length > 0 ? { likewise: beside.map(({ meant: one = '' }) => one) } : notice)}`,
    };
  });
  return told.size === 0
    ? { value, faults, notices }
    : { value, faults: explained, notices: notices.filter((notice) => !told.has(notice)) };
}

/** ` Likewise text, voice_id.`: other fields that stand in the same wrong object. */
const tellLikewise = ({ likewise = none }: Pick<Notice, 'likewise'>): string =>
  likewise.length === 0 ? '' : ` Likewise ${likewise.map((pointer) => pointer.split('/').at(-1)).join(', ')}.`;

/** The items of a list, each as its schema has it. */
function readItems(reader: Reader, { nested, item, schema }: FieldPlan, given: readonly unknown[], place: string) {
  // One item too many breaks the rule as well as a million.
  const most = (schema.maxItems ?? mostItems) + 1;
  return given.slice(0, most).map((one, index) => {
    if (nested) return isObject(one) ? readObject(reader, nested, one, `${place}/${index}`) : one;
    return item ? readValue(reader, item, one, place, String(index)) : one;
  });
}

/** What is not as the schema says is left as it came, for the validator. */
function readValue(reader: Reader, field: FieldPlan, found: unknown, place: string, key: string): unknown {
  const { nested, item } = field;
  if (field.isNumber && (reader.coerces || typeof found === 'number'))
    return readNumericField(field, found, reader, place, key);
  if (field.isText && typeof found === 'number') {
    const exact = reader.source && exactNumber(reader.source, `${place}/${key}`);
    return exact === undefined ? String(found) : exact;
  }
  if (!nested && !item) return found;
  if (field.isList) return Array.isArray(found) ? readItems(reader, field, found, `${place}/${key}`) : found;
  return nested && isObject(found) ? readObject(reader, nested, found, `${place}/${key}`) : found;
}

function readObject(reader: Reader, plan: ObjectPlan, given: Json, place: string): Json {
  const { isQuery } = reader.plan;
  const value: Record<string, unknown> = {};
  let recognised = 0;
  for (const field of plan.fields) {
    const name = nameSent(field, given, reader.dropsEmpty);
    let found = given[name];
    if (found !== undefined) {
      recognised++;
      // A repeated query key arrives as a list: the first value wins.
      if (isQuery && Array.isArray(found)) found = found[0] as unknown;
      if (isEmpty(found) && reader.dropsEmpty) {
        if (!isQuery) reader.notes.add(place, name, 'empty-as-absent', tellEmpty(name, found));
        found = undefined;
      } else found = readValue(reader, field, found, place, name);
    }
    if (found === undefined) found = field.fallback;
    if (found !== undefined) value[field.name] = found;
  }
  if (Object.keys(given).length !== recognised) {
    const unknown = noteUnknownFields(reader, plan, given, place);
    if (unknown.length > 0) reader.faults = [...reader.faults, ...unknown];
  }
  return value;
}

/**
 * A request body or query as the vendor would understand it: known fields only, absent-like values dropped, defaults
 * filled in, numbers coerced, rounded and clamped. Looks no deeper into `raw` than the schema names fields.
 *
 * @param schemaId id of a `.request.json` or `.query.json` schema
 * @param settings values of settings that bend rules; an absent setting has its default
 * @param source the text that `raw` was parsed from: numbers are shown as they stand there
 * @param within the field of a message that `raw` is the value of: for names in messages
 * @example readRequest('kling/delete-voice.request.json', { voice_id: '' }, {}).faults[0]?.refusal.message
 */
export function readRequest(
  schemaId: string,
  raw: unknown,
  settings: RuleSettings,
  source?: string,
  within = '',
): ParsedRequest {
  const plan = planOf(schemaId);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { value: {}, faults: [refuseWhole(plan, raw)], notices: none };
  }
  const given = raw as Json;
  const reader: Reader = {
    plan,
    settings,
    // A relay in front of the vendor may be less tolerant.
    dropsEmpty: plan.emptyIsAbsent && settings['requests.emptyIsAbsent'] !== 'off',
    coerces: settings['requests.coerceNumbers'] !== 'off' || plan.isQuery,
    notes: new Notes(),
    source,
    within,
    faults: none,
  };
  const value = readObject(reader, plan, given, '');
  const faults = plan.validate(value)
    ? reader.faults
    : explainErrors(plan, { given, value, source }, settings, reader.faults);
  const { list } = reader.notes;
  return list && faults.length > 0
    ? joinMisnamed({ value, faults, notices: list }, within)
    : { value, faults, notices: list ?? none };
}
