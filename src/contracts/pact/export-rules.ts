/**
 * From a recorded body to what a consumer would expect: the body with matching rules. Ids, times, URLs and names by their
 * form; what the schema names one by one (codes, statuses) exactly.
 */
import { asObject } from '../spec/pick.ts';
import { namedValues } from './expected-body.ts';

export interface RuleEntry {
  readonly combine: 'AND';
  readonly matchers: readonly Readonly<Record<string, unknown>>[];
}

export interface Expectation {
  readonly content: unknown;
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

const rule = (matcher: Readonly<Record<string, unknown>>): RuleEntry => ({ combine: 'AND', matchers: [matcher] });

/** Forms of texts that differ from run to run. */
const forms: readonly (readonly [form: RegExp, regex: string])[] = [
  [/^[1-9]\d{14,19}$/, '^[1-9]\\d{14,19}$'],
  [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'],
  [/^https?:\/\/./, '^https?://.+'],
  [/^\d+(\.\d+)?$/, '^\\d+(\\.\\d+)?$'],
];

/** Texts that are compared as they stand: the vendor's own words. */
const exactFields = new Set([
  'task_status',
  'task_status_msg',
  'status',
  'state',
  'external_task_id',
  'final_unit_deduction',
]);

function ruleOfText(field: string, value: string): RuleEntry | undefined {
  if (exactFields.has(field)) return undefined;
  const form = forms.find(([test]) => test.test(value));
  return rule(form ? { match: 'regex', regex: form[1] } : { match: 'type' });
}

/** Whether the schema names the value as one of a few words: then it is compared exactly. */
function isClosed(schemaId: string, pointer: string, value: string): boolean {
  const { values, isComplete } = namedValues(schemaId, pointer);
  return isComplete && values.includes(value);
}

function ruleOfLeaf(schemaId: string, pointer: string, field: string, value: unknown): RuleEntry | undefined {
  switch (typeof value) {
    case 'string':
      return isClosed(schemaId, pointer, value) ? undefined : ruleOfText(field, value);
    case 'number':
      return field === 'code' ? undefined : rule({ match: Number.isInteger(value) ? 'integer' : 'number' });
    default:
      return rule({ match: 'type' });
  }
}

/**
 * A recorded body as an expectation. Of a list the first item stands for all.
 *
 * @example expectBody('kling/get-custom-voice.response.json', JSON.parse(entry.answer)).rules['$.data.task_id']
 */
export function expectBody(schemaId: string, body: unknown): Expectation {
  const rules: Record<string, RuleEntry> = {};
  const walk = (value: unknown, path: string, pointer: string, field: string): unknown => {
    if (Array.isArray(value)) {
      const [first] = value as unknown[];
      if (first === undefined) return [];
      rules[path] = rule({ match: 'type', min: 1 });
      return [walk(first, `${path}[*]`, `${pointer}/0`, field)];
    }
    const named = asObject(value);
    if (named) {
      const kept = Object.entries(named).filter(
        ([key, item]) => item !== null && !(field === 'parent_video' && key === 'url'),
      );
      return Object.fromEntries(
        kept.map(([key, item]) => [key, walk(item, `${path}.${key}`, `${pointer}/${key}`, key)]),
      );
    }
    const found = ruleOfLeaf(schemaId, pointer, field, value);
    if (found) rules[path] = found;
    return value;
  };
  const content = walk(body, '$', '', '');
  return { content, rules };
}
