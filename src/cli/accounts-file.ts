/**
 * The accounts file: read, judged by its schema and by what a schema can't say, and turned into account options.
 * Loaded only when `--accounts` is given, since Ajv and YAML cost a good part of a cold start.
 */
import { tellCount, pointerSegment } from '../contracts/spec/pick.ts';
import { readFile } from 'node:fs/promises';
import type { ErrorObject } from 'ajv';
import { operations } from '../contracts/spec/catalog.ts';
import { findNearName, suggestName } from '../contracts/spec/near-name.ts';
import type { Progression } from '../emulator/core/records.ts';
import { explainEmulatorWide } from '../emulator/account-defaults.ts';
import type { AccountOptions } from '../emulator/options.ts';
import { findSettingProblems, readProgressionWord, readSetting } from '../emulator/option-types.ts';
import { readDocument } from './files.ts';

export type AccountsRead =
  | { readonly ok: true; readonly accounts: readonly AccountOptions[] }
  | { readonly ok: false; readonly problems: readonly string[] };

type ProgressionEntry = string | { readonly mode: 'time'; readonly processing_ms: number; readonly finish_ms: number };

/** An account as the file says it, after the schema has judged it. */
interface AccountEntry {
  readonly access_key?: string;
  readonly api_keys?: readonly string[];
  readonly packs?: readonly { readonly units: number; readonly used?: number }[];
  readonly videos?: readonly { readonly id: string }[];
  readonly voices?: readonly { readonly id?: string }[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly progressions?: Readonly<Record<string, ProgressionEntry>>;
}

interface Annotated {
  readonly description?: string;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

const placeOf = (error: ErrorObject) => (error.instancePath === '' ? 'The file' : error.instancePath);

function describeTypeError(error: ErrorObject): string {
  const type = String((error.params as { type: unknown }).type);
  const isText = type === 'string';
  // YAML reads `id: 830460928805724256` as a number, and rounds it.
  const quote = isText && typeof error.data === 'number' ? '; put it in quotes' : '';
  const empty = error.data === null ? ', but is empty' : '';
  return `${placeOf(error)} must be ${typeWords[type] ?? type}${empty}${quote}.`;
}

function describeLimit(error: ErrorObject): string {
  const { limit } = error.params as { limit: number };
  const limits: Readonly<Record<string, string>> = {
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be above ${limit}`,
    minItems: `must have at least ${limit} item${limit === 1 ? '' : 's'}`,
    minLength: 'must not be empty',
    maxLength: `must have at most ${tellCount(limit, 'character')}`,
  };
  return `${placeOf(error)} ${limits[error.keyword] ?? error.message ?? 'is not allowed'}.`;
}

/** An unknown key, and the keys that are known in its place. */
const readUnknownKey = (error: ErrorObject) => ({
  key: (error.params as { additionalProperty: string }).additionalProperty,
  known: Object.keys((error.parentSchema as { properties?: object }).properties ?? {}),
});

function findMeantKey(error: ErrorObject): string | undefined {
  const { key, known } = readUnknownKey(error);
  return findNearName(key, known);
}

const listRequired = (error: ErrorObject): readonly string[] =>
  (error.schema as readonly { readonly required?: readonly string[] }[]).flatMap(({ required = [] }) => required);

/** Keys that an error misses. */
function listMissing(error: ErrorObject): readonly string[] {
  if (error.keyword === 'anyOf') return listRequired(error);
  const { missingProperty: name } = error.params as { missingProperty?: string };
  return name === undefined ? [] : [name];
}

function describeUnknownKey(error: ErrorObject): string {
  const { key, known } = readUnknownKey(error);
  return `${placeOf(error)} has an unknown key '${key}'.${suggestName(key, known)}`;
}

function describeMissingKey(error: ErrorObject): string {
  const params = error.params as { missingProperty: string; property?: string };
  const because = params.property === undefined ? '' : `, since it has ${params.property}`;
  return `${placeOf(error)} must have ${params.missingProperty}${because}.`;
}

function describeEnum(error: ErrorObject): string {
  const { allowedValues } = error.params as { allowedValues: readonly string[] };
  return `${placeOf(error)} must be one of ${allowedValues.join(', ')}.${suggestName(String(error.data), allowedValues)}`;
}

function describe(error: ErrorObject): string {
  switch (error.keyword) {
    case 'type':
      return describeTypeError(error);
    case 'additionalProperties':
      return describeUnknownKey(error);
    case 'required':
    case 'dependentRequired':
      return describeMissingKey(error);
    case 'enum':
      return describeEnum(error);
    case 'pattern':
      return `${placeOf(error)} must be ${(error.parentSchema as Annotated).description ?? 'of another form'}.`;
    case 'anyOf':
      return describeChoice(error);
    default:
      return describeLimit(error);
  }
}

function describeChoice(error: ErrorObject): string {
  const branches = error.schema as readonly { readonly required?: readonly string[] }[];
  return branches.every((branch) => branch.required?.length === 1)
    ? `${placeOf(error)} must have ${listRequired(error).join(' or ')}.`
    : `${placeOf(error)} must be ${(error.parentSchema as Annotated).description ?? 'of another form'}.`;
}

/**
 * One sentence for each fault.
 *
 * @param errors of a validator compiled with `allErrors` and `verbose`.
 * @example describeSchemaErrors(errors) // ["/accounts/0 has an unknown key 'acces_key'. Did you mean 'access_key'?"]
 */
function describeSchemaErrors(errors: readonly ErrorObject[]): readonly string[] {
  // What the branches of a choice say contradicts itself; the choice speaks for them.
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => `${error.schemaPath}/`);
  const own = errors.filter((error) => !choices.some((path) => error.schemaPath.startsWith(path)));
  // A slip in a name is why another one is missing: one mistake, one sentence.
  const slips = own.flatMap((error) => {
    const meant = error.keyword === 'additionalProperties' ? findMeantKey(error) : undefined;
    return meant === undefined ? [] : [`${error.instancePath} ${meant}`];
  });
  const isConsequence = (error: ErrorObject) =>
    listMissing(error).some((name) => slips.includes(`${error.instancePath} ${name}`));
  return own.filter((error) => !isConsequence(error)).map(describe);
}

async function findSchemaProblems(value: unknown): Promise<readonly string[]> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  // The same depth below the project in src/ and in dist/.
  const schema = await readFile(new URL('../../schemas/control/accounts-file.json', import.meta.url), 'utf8');
  // Without the meta-schema (a test judges ours by it): compiling takes a third less.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, meta: false, validateSchema: false });
  const validate = ajv.compile(JSON.parse(schema) as object);
  return validate(value) ? [] : describeSchemaErrors(validate.errors ?? []);
}

/** Values that may stand only once, each with its pointer. Secrets are never shown: only places are named. */
function findRepeats(places: readonly (readonly [value: string, pointer: string])[], what: string): readonly string[] {
  const first = new Map<string, string>();
  return places.flatMap(([value, pointer]) => {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, pointer);
    return earlier === undefined ? [] : [`${pointer} repeats the ${what} at ${earlier}; each may stand only once.`];
  });
}

function findRepeatedNames(entries: readonly AccountEntry[]): readonly string[] {
  const each = <T>(pick: (entry: AccountEntry, pointer: string) => readonly T[]) =>
    entries.flatMap((entry, index) => pick(entry, `/accounts/${index}`));
  const accessKeys = each((entry, at) =>
    entry.access_key === undefined ? [] : [[entry.access_key, `${at}/access_key`] as const],
  );
  const apiKeys = each((entry, at) => (entry.api_keys ?? []).map((key, i) => [key, `${at}/api_keys/${i}`] as const));
  const voices = each((entry, at) =>
    (entry.voices ?? []).flatMap(({ id }, i) => (id === undefined ? [] : [[id, `${at}/voices/${i}/id`] as const])),
  );
  // Videos belong to their account, the others are found without knowing it.
  const videos = each((entry, at) =>
    findRepeats(
      (entry.videos ?? []).map(({ id }, i) => [id, `${at}/videos/${i}/id`] as const),
      'video id',
    ),
  );
  return [
    ...findRepeats(accessKeys, 'access key'),
    ...findRepeats(apiKeys, 'API key'),
    ...findRepeats(voices, 'voice id'),
    ...videos,
  ];
}

/** Where a key of the account belongs that was given as a setting. */
const placeAccountKey = (name: string): string =>
  /^progressions?$/i.test(name) ? " It is a key of the account: 'progressions'." : '';

function findValueProblems(entry: AccountEntry, pointer: string): readonly string[] {
  const products = ['*', ...new Set(operations.flatMap((operation) => operation.product ?? []))];
  const given = entry.settings ?? {};
  const wide = Object.keys(given).flatMap((id) => explainEmulatorWide(id) ?? []);
  const settings = [...findSettingProblems(readSettings(given), placeAccountKey), ...wide];
  const packs = (entry.packs ?? []).flatMap((pack, index) =>
    (pack.used ?? 0) > pack.units ? [`${pointer}/packs/${index}/used must not be more than the pack's units.`] : [],
  );
  const progressions = Object.entries(entry.progressions ?? {}).flatMap(([product, progression]) => {
    const at = `${pointer}/progressions/${pointerSegment(product)}`;
    const wrong = products.includes(product)
      ? []
      : [`${at} names no product; known are ${products.join(', ')}.${suggestName(product, products)}`];
    const early = typeof progression === 'object' && progression.finish_ms < progression.processing_ms;
    return early ? [...wrong, `${at}/finish_ms must not be less than processing_ms.`] : wrong;
  });
  return [...settings.map((problem) => `${pointer}/settings: ${problem}`), ...packs, ...progressions];
}

const readSettings = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, readSetting(id, value)]));

function toProgression(entry: ProgressionEntry): Progression {
  if (typeof entry === 'object') {
    return { mode: 'time', processingMs: entry.processing_ms, finishMs: entry.finish_ms };
  }
  const progression = readProgressionWord(entry);
  if (!progression) throw new Error(`The schema let the progression '${entry}' pass.`);
  return progression;
}

const toCamelCase = (key: string) => key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The same value with its keys in camel case, at every depth. */
function renameKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renameKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toCamelCase(key), renameKeys(item)]));
}

function toAccountOptions({ settings, progressions, ...plain }: AccountEntry): AccountOptions {
  return {
    // Every other key has the option's name in snake case: the schema saw to it.
    ...(renameKeys(plain) as AccountOptions),
    ...(settings ? { settings: readSettings(settings) } : {}),
    ...(progressions
      ? { progressions: Object.fromEntries(Object.entries(progressions).map(([id, p]) => [id, toProgression(p)])) }
      : {}),
  };
}

/**
 * Reads an accounts file. Problems are sentences that name the JSON pointer; no secret is ever in them.
 *
 * @example const read = await readAccountsFile('/etc/kling/accounts.yaml');
 */
export async function readAccountsFile(path: string): Promise<AccountsRead> {
  const refuse = (problems: readonly string[]): AccountsRead => ({ ok: false, problems });
  const read = await readDocument(path);
  if (!read.ok) return refuse([`Accounts file ${read.problem}`]);
  const inFile = (problems: readonly string[]) => refuse(problems.map((problem) => `${path}: ${problem}`));
  const broken = await findSchemaProblems(read.value);
  if (broken.length > 0) return inFile(broken);
  const entries = (read.value as { readonly accounts: readonly AccountEntry[] }).accounts;
  const problems = [
    ...findRepeatedNames(entries),
    ...entries.flatMap((entry, index) => findValueProblems(entry, `/accounts/${index}`)),
  ];
  return problems.length > 0 ? inFile(problems) : { ok: true, accounts: entries.map(toAccountOptions) };
}

/** Every secret of the accounts, for the log to hide. */
export function listSecrets(accounts: readonly AccountOptions[]): readonly string[] {
  return accounts.flatMap((account) => [
    ...(account.secretKey === undefined ? [] : [account.secretKey]),
    ...(account.apiKeys ?? []),
    ...(account.webhookSecrets ?? []),
  ]);
}
