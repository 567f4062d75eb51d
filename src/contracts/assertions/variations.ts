/**
 * Variations of a valid request, derived from its schema: one field changed at a time.
 */
import type { RequestBody } from './requests.ts';
import { textOfLength } from './requests.ts';
import type { FieldPlan, RequestPlan } from '../spec/request-plan.ts';

export interface Variation {
  /** For the id of a check: `missing/voice_name`, `wrong-type/duration`. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'missing' | 'wrong-type' | 'boundary' | 'enum' | 'pattern' | 'pair';
  readonly field?: string;
  /** The keyword whose rule is tried. */
  readonly keyword: string;
  /** The changed requests, each to be sent. `unique` is a text that nobody else uses. */
  readonly change: (valid: RequestBody, unique: string) => readonly RequestBody[];
}

const without = (body: RequestBody, field: string): RequestBody =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

const isNumeric = ({ schema }: FieldPlan) => schema.type === 'number' || schema.type === 'integer';

function wrongTypes(field: FieldPlan, isQuery: boolean): readonly unknown[] {
  if (isQuery) return isNumeric(field) ? ['abc', '1.5e3', 'NaN'] : [];
  if (isNumeric(field)) return ['abc', true, {}, [1]];
  return field.schema.type === 'boolean' ? ['maybe', 7, {}, [true]] : [7, true, { a: 1 }, ['a']];
}

function missingVariations(plan: RequestPlan): readonly Variation[] {
  const { required = [] } = plan.schema;
  return required.map((field): Variation => {
    const blanks = plan.isQuery ? [] : [null, ''];
    return {
      name: `missing/${field}`,
      title: `a request without ${field}`,
      kind: 'missing',
      field,
      keyword: 'required',
      change: (valid) => [without(valid, field), ...blanks.map((blank) => ({ ...valid, [field]: blank }))],
    };
  });
}

function typeVariations(plan: RequestPlan): readonly Variation[] {
  return plan.fields.flatMap((field): Variation[] => {
    const values = wrongTypes(field, plan.isQuery);
    if (values.length === 0) return [];
    return [
      {
        name: `wrong-type/${field.name}`,
        title: `a ${field.name} of a wrong type`,
        kind: 'wrong-type',
        field: field.name,
        keyword: 'type',
        change: (valid) => values.map((value) => ({ ...valid, [field.name]: value })),
      },
    ];
  });
}

function boundary(field: FieldPlan, name: string, keyword: string, title: string, value: unknown): Variation {
  const change = (valid: RequestBody) => [{ ...valid, [field.name]: value }];
  return { name: `boundary/${field.name}/${name}`, title, kind: 'boundary', field: field.name, keyword, change };
}

function lengthVariations(field: FieldPlan): readonly Variation[] {
  const { name } = field;
  const { maxLength: most } = field.schema;
  if (most === undefined) return [];
  const title = (length: number) => `a ${name} of ${length} characters`;
  // External ids must differ from run to run, whatever their length.
  const mustDiffer = name === 'external_task_id';
  const text = (length: number, unique: string) =>
    `${mustDiffer ? unique : ''}${textOfLength(length)}`.slice(0, length).replace(/\s$/, '.');
  const at = (length: number): Variation => ({
    ...boundary(field, String(length), 'maxLength', title(length), ''),
    change: (valid, unique) => [{ ...valid, [name]: text(length, unique) }],
  });
  const wide = boundary(
    field,
    `${most}-wide`,
    'maxLength',
    `a ${name} of ${most} Chinese characters`,
    '潮'.repeat(most),
  );
  return mustDiffer ? [at(most), at(most + 1)] : [at(most), wide, at(most + 1)];
}

function rangeVariations(field: FieldPlan, isQuery: boolean): readonly Variation[] {
  const { minimum, maximum } = field.schema;
  if (minimum === undefined || maximum === undefined) return [];
  const { decimals } = field;
  const step = decimals === undefined ? 1 : 10 ** -decimals;
  const exact = (value: number) => Number(value.toFixed(decimals ?? 0));
  const row = (value: number, keyword: string) =>
    boundary(field, String(value), keyword, `${field.name} ${value}`, isQuery ? String(value) : value);
  const edges = [
    row(exact(minimum - step), 'minimum'),
    row(minimum, 'minimum'),
    row(maximum, 'maximum'),
    row(exact(maximum + step), 'maximum'),
  ];
  if (isQuery) return [...edges, row(-1, 'minimum')];
  return [...edges, boundary(field, 'as-text', 'type', `${field.name} sent as a text`, String(minimum))];
}

function enumVariations(field: FieldPlan): readonly Variation[] {
  const values = field.schema.enum;
  if (!values) return [];
  const row = (name: string, title: string, value: unknown): Variation => ({
    name: `enum/${field.name}/${name}`,
    title,
    kind: 'enum',
    field: field.name,
    keyword: 'enum',
    change: (valid) => [{ ...valid, [field.name]: value }],
  });
  return [
    row('unknown', `an unknown ${field.name}`, 'klingon'),
    row('upper-case', `a ${field.name} in capitals`, String(values[0]).toUpperCase()),
  ];
}

/** Texts that are no URL, or nothing at all; each is tried where the pattern forbids it. */
const oddTexts = ['   ', 'waves.mp4', '//example.com/waves.mp4', 'ftp://example.com/waves.mp4', 'http://'];

function patternVariations(field: FieldPlan): readonly Variation[] {
  const pattern = field.schema['pattern'];
  if (typeof pattern !== 'string') return [];
  const values = oddTexts.filter((text) => !new RegExp(pattern, 'u').test(text));
  if (values.length === 0) return [];
  return [
    {
      name: `pattern/${field.name}`,
      title: `a ${field.name} of a wrong form`,
      kind: 'pattern',
      field: field.name,
      keyword: 'pattern',
      change: (valid) => values.map((value) => ({ ...valid, [field.name]: value })),
    },
  ];
}

function pairVariations(plan: RequestPlan): readonly Variation[] {
  const together = (plan.schema['not'] as { readonly required?: readonly string[] } | undefined)?.required ?? [];
  if (together.length === 0) return [];
  const names = together.join(' and ');
  const row = (name: string, title: string, keyword: string, change: Variation['change']): Variation => {
    return { name: `pair/${name}`, title, kind: 'pair', keyword, change };
  };
  const url = 'https://example.com/clips/waves.mp4';
  const valueOf = (field: string) => (field.endsWith('_url') ? url : '830460928805724256');
  return [
    row('neither', `a request without ${names}`, 'anyOf', (valid) => [together.reduce<RequestBody>(without, valid)]),
    row('both', `a request with ${names}`, 'not', (valid) => [
      { ...valid, ...Object.fromEntries(together.map((field) => [field, valid[field] ?? valueOf(field)])) },
    ]),
  ];
}

/**
 * Every variation the schema gives rise to.
 *
 * @example variationsOf(planOf('kling/text-to-speech.request.json')).map(({ name }) => name)
 */
export function variationsOf(plan: RequestPlan): readonly Variation[] {
  const ofFields = plan.fields.flatMap((field) => [
    ...lengthVariations(field),
    ...rangeVariations(field, plan.isQuery),
    ...enumVariations(field),
    ...patternVariations(field),
  ]);
  return [...missingVariations(plan), ...typeVariations(plan), ...ofFields, ...pairVariations(plan)];
}
