/**
 * Three sources: documents (schemas), recordings, and a live target. Two of them can't tell which one changed; three can.
 */
import { pickNumber } from '../spec/pick.ts';
import { findViolations } from '../spec/violations.ts';
import type { RecordedExchange, Recording } from './recordings.ts';
import { isWhole, restoreReferences } from './recordings.ts';
import type { DocumentedField, FieldPath, JsonPatch, SeenField } from './shapes.ts';
import { patchFor, shapeOfBody, shapeOfSchema } from './shapes.ts';

// What two sources say differently.

export type Severity = 'breaking' | 'notable' | 'info';

/** Who left the others. */
export type Mover = 'target' | 'document' | 'recording' | 'unclear';

export interface Difference {
  readonly schema: string;
  readonly field: FieldPath;
  readonly kind: 'type' | 'missing' | 'added' | 'form' | 'answer';
  readonly severity: Severity;
  readonly moved: Mover;
  /** What each source says, in words. */
  readonly document: string;
  readonly recording: string;
  readonly target: string;
  /** Files of the recordings that say it. */
  readonly files: readonly string[];
  /** How the schema would have to change to agree with the sources that saw real answers. */
  readonly patch?: JsonPatch;
}

// Answers of the same check, recorded and now.

/** HTTP status and business code of an answer. */
function codeOf({ status, body }: RecordedExchange): string {
  const code = pickNumber(body, 'code');
  return code === undefined ? String(status) : `${String(status)}/${code}`;
}

/** The same check, recorded then and now: it must be answered in one of the ways it was. */
function compareAnswers(recordings: readonly Recording[], live: readonly RecordedExchange[]): readonly Difference[] {
  const checks = [...new Set(live.map(({ about, operation }) => `${operation ?? ''} ${about}`))];
  return checks.flatMap((key): Difference[] => {
    const isSame = ({ about, operation }: RecordedExchange) => `${operation ?? ''} ${about}` === key;
    const now = new Set(live.filter(isSame).map(codeOf));
    const before = recordings.map(({ file, exchanges }) => ({ file, codes: exchanges.filter(isSame).map(codeOf) }));
    const seen = new Set(before.flatMap(({ codes }) => codes));
    if (seen.size === 0 || [...now].some((code) => seen.has(code))) return [];
    return [
      {
        schema: key,
        field: '',
        kind: 'answer',
        severity: 'breaking',
        moved: 'target',
        document: 'see the check',
        recording: [...seen].join(' or '),
        target: [...now].join(' or '),
        files: before.filter(({ codes }) => codes.length > 0).map(({ file }) => file),
      },
    ];
  });
}

interface Source {
  readonly fields: ReadonlyMap<FieldPath, SeenField>;
  readonly whole: boolean;
  readonly file: string;
  readonly body: unknown;
}

interface Evidence {
  readonly schema: string;
  readonly recorded: readonly Source[];
  readonly live: readonly Source[];
}

const sourceOf = (exchange: RecordedExchange, file: string, whole: boolean): Source => {
  const body = restoreReferences(exchange.body);
  return { fields: shapeOfBody(body), whole, file, body };
};

/** What is known of each schema, from both sides. */
function gatherEvidence(recordings: readonly Recording[], live: readonly RecordedExchange[]): readonly Evidence[] {
  const ids = new Set([
    ...recordings.flatMap(({ exchanges }) => exchanges.flatMap(({ schema }) => schema ?? [])),
    ...live.flatMap(({ schema }) => schema ?? []),
  ]);
  return [...ids].toSorted().map((schema) => ({
    schema,
    recorded: recordings.flatMap((recording) =>
      recording.exchanges
        .filter((exchange) => exchange.schema === schema)
        .map((exchange) => sourceOf(exchange, recording.file, isWhole(recording))),
    ),
    live: live.filter((exchange) => exchange.schema === schema).map((exchange) => sourceOf(exchange, 'target', true)),
  }));
}

const typesAt = (sources: readonly Source[], path: FieldPath): ReadonlySet<string> =>
  new Set(sources.flatMap(({ fields }) => [...(fields.get(path)?.types ?? [])]));

const say = (types: ReadonlySet<string>, absent: string) => (types.size > 0 ? [...types].join(' or ') : absent);

/** Whether every type that was seen is one that the document allows. */
const fits = (seen: ReadonlySet<string>, { types }: DocumentedField) =>
  types.size === 0 || [...seen].every((type) => types.has(type));

const parentOf = (path: FieldPath) => path.slice(0, path.lastIndexOf('/'));

/** Whole bodies that have the parent of a field and not the field. */
const lacking = (sources: readonly Source[], path: FieldPath) =>
  sources.filter(({ whole, fields }) => {
    if (!whole) return false;
    return (fields.get(parentOf(path))?.types.has('object') ?? false) && !fields.has(path);
  });

type Side = 'agrees' | 'differs' | 'silent';

interface Sides {
  readonly recorded: Side;
  readonly live: Side;
}

/** The source that stands alone has changed. */
function findMover({ recorded, live }: Sides): Mover {
  if (live === 'differs' && recorded === 'differs') return 'document';
  if (live === 'differs') return recorded === 'agrees' ? 'target' : 'unclear';
  if (recorded === 'differs') return live === 'agrees' ? 'recording' : 'unclear';
  return 'unclear';
}

const filesOf = (sources: readonly Source[], path: FieldPath) => [
  ...new Set(sources.filter(({ fields }) => fields.has(path)).map(({ file }) => file)),
];

function compareType(evidence: Evidence, path: FieldPath, field: DocumentedField): readonly Difference[] {
  const recorded = typesAt(evidence.recorded, path);
  const live = typesAt(evidence.live, path);
  const side = (seen: ReadonlySet<string>) => (seen.size === 0 ? 'silent' : fits(seen, field) ? 'agrees' : 'differs');
  const sides: Sides = { recorded: side(recorded), live: side(live) };
  if (sides.recorded !== 'differs' && sides.live !== 'differs') return [];
  const moved = findMover(sides);
  const seen = new Set([...recorded, ...live]);
  return [
    {
      schema: evidence.schema,
      field: path,
      kind: 'type',
      severity: 'breaking',
      moved,
      document: say(field.types, 'any type'),
      recording: say(recorded, 'not seen'),
      target: say(live, 'not seen'),
      files: filesOf(evidence.recorded, path),
      ...(moved === 'target' ? {} : { patch: patchFor.type(field, seen) }),
    },
  ];
}

function compareMissing(evidence: Evidence, path: FieldPath, field: DocumentedField): readonly Difference[] {
  if (!field.required || path === '') return [];
  const recorded = lacking(evidence.recorded, path);
  const live = lacking(evidence.live, path);
  if (recorded.length === 0 && live.length === 0) return [];
  const side = (missing: number, all: readonly Source[]) =>
    missing > 0 ? 'differs' : typesAt(all, path).size > 0 ? 'agrees' : 'silent';
  const moved = findMover({
    recorded: side(recorded.length, evidence.recorded),
    live: side(live.length, evidence.live),
  });
  return [
    {
      schema: evidence.schema,
      field: path,
      kind: 'missing',
      severity: 'breaking',
      moved,
      document: 'required',
      recording: recorded.length > 0 ? 'absent' : say(typesAt(evidence.recorded, path), 'not seen'),
      target: live.length > 0 ? 'absent' : say(typesAt(evidence.live, path), 'not seen'),
      files: [...new Set(recorded.map(({ file }) => file))],
      ...(moved === 'target' ? {} : { patch: patchFor.missing(field, path) }),
    },
  ];
}

function compareAdded(
  evidence: Evidence,
  path: FieldPath,
  documented: ReadonlyMap<FieldPath, DocumentedField>,
): readonly Difference[] {
  const parent = documented.get(parentOf(path));
  // Below an unknown field everything is unknown: the topmost is reported.
  if (documented.has(path) || !parent || path.endsWith('/*')) return [];
  const recorded = typesAt(evidence.recorded, path);
  const live = typesAt(evidence.live, path);
  const isOldNews = evidence.live.length > 0 && live.size === 0;
  const seen = new Set([...recorded, ...live]);
  return [
    {
      schema: evidence.schema,
      field: path,
      kind: 'added',
      severity: isOldNews ? 'info' : 'notable',
      moved:
        recorded.size > 0 && live.size > 0
          ? 'document'
          : live.size > 0 && evidence.recorded.length > 0
            ? 'target'
            : 'unclear',
      document: 'not described',
      recording: say(recorded, 'not seen'),
      target: say(live, 'not seen'),
      files: filesOf(evidence.recorded, path),
      patch: patchFor.added(parent, path, seen),
    },
  ];
}

interface FormSeen {
  readonly field: FieldPath;
  readonly rule: string;
  readonly message: string;
  readonly source: Source;
}

/** Rules beyond types that bodies break: forms of ids, codes, fixed values. What is missing is reported by `compareMissing`. */
function findForms(schema: string, sources: readonly Source[]): readonly FormSeen[] {
  return sources.flatMap((source) =>
    findViolations(schema, source.body).flatMap(({ pointer, rule, message }): FormSeen[] => {
      if (rule === 'required' || rule === 'type' || rule === 'anyOf') return [];
      // A condition over fields that were cut off says nothing.
      if ((rule === 'false schema' || rule === 'maxProperties') && !source.whole) return [];
      return [{ field: pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), rule, message, source }];
    }),
  );
}

const foundIn = (message: string) => `found ${message.split(', found ')[1] ?? ''}`;

function compareForms(evidence: Evidence): readonly Difference[] {
  const { schema } = evidence;
  const recorded = findForms(schema, evidence.recorded);
  const live = findForms(schema, evidence.live);
  const keyOf = ({ field, rule }: FormSeen) => `${field} ${rule}`;
  const keys = [...new Set([...recorded, ...live].map(keyOf))];
  return keys.flatMap((key): Difference[] => {
    const ofRecorded = recorded.filter((form) => keyOf(form) === key);
    const ofLive = live.filter((form) => keyOf(form) === key);
    const [first] = [...ofRecorded, ...ofLive];
    if (!first) return [];
    // A source that has not shown the field has said nothing, and agrees with no other.
    const side = (forms: readonly FormSeen[], all: readonly Source[]): Side =>
      forms.length > 0 ? 'differs' : typesAt(all, first.field).size > 0 ? 'agrees' : 'silent';
    const say = (forms: readonly FormSeen[], of: Side) =>
      of === 'differs' ? foundIn(forms.at(-1)?.message ?? '') : of === 'agrees' ? 'agrees' : 'not seen';
    const sides: Sides = { recorded: side(ofRecorded, evidence.recorded), live: side(ofLive, evidence.live) };
    return [
      {
        schema,
        field: first.field,
        kind: 'form',
        severity: 'breaking',
        moved: findMover(sides),
        document: first.message.split(', found ')[0] ?? first.message,
        recording: say(ofRecorded, sides.recorded),
        target: say(ofLive, sides.live),
        files: [...new Set(ofRecorded.map(({ source }) => source.file))],
      },
    ];
  });
}

function compareOne(evidence: Evidence): readonly Difference[] {
  const documented = shapeOfSchema(evidence.schema);
  const seen = new Set([...evidence.recorded, ...evidence.live].flatMap(({ fields }) => [...fields.keys()]));
  const ofFields = [...documented].flatMap(([path, field]) => [
    ...compareType(evidence, path, field),
    ...compareMissing(evidence, path, field),
  ]);
  const added = [...seen].flatMap((path) => compareAdded(evidence, path, documented));
  return [...ofFields, ...added, ...compareForms(evidence)];
}

const rank: Readonly<Record<Severity, number>> = { breaking: 0, notable: 1, info: 2 };

/**
 * Every difference between the sources, the worst first.
 *
 * @example compareSources(await readRecordings('fixtures/exchanges'), [])
 */
export function compareSources(
  recordings: readonly Recording[],
  live: readonly RecordedExchange[],
): readonly Difference[] {
  return [...gatherEvidence(recordings, live).flatMap(compareOne), ...compareAnswers(recordings, live)].toSorted(
    (a, b) => rank[a.severity] - rank[b.severity] || a.schema.localeCompare(b.schema),
  );
}
