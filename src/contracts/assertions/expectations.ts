/**
 * What the contract says about a request: accepted, or refused in certain words. Where several readings of the
 * vendor's pages are known, there are several expectations, and one of them must hold.
 */
import { readRequest } from '../spec/judge.ts';
import type { JsonSchema, RefusalNote, SettingTest } from '../spec/json-schema.ts';
import { factById } from '../spec/facts.ts';
import type { FactId } from '../spec/facts.ts';
import { planOf } from '../spec/request-plan.ts';
import type { Fault, Mark, RuleSettings } from '../spec/reading.ts';

export type Expectation =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string; readonly wordingMark: Mark };

const markOrder: readonly Mark[] = ['observed', 'documented', 'third-party', 'inferred', 'invented'];

/** The better known of two. */
const strongerMark = (a: Mark, b: Mark): Mark => (markOrder.indexOf(a) <= markOrder.indexOf(b) ? a : b);

/** The less known of two. */
export const weakerMark = (a: Mark, b: Mark): Mark => (markOrder.indexOf(a) >= markOrder.indexOf(b) ? a : b);

/** The best mark of some facts. */
export const strongestMark = (facts: readonly FactId[]): Mark =>
  facts.map((id) => factById(id).mark).reduce(strongerMark, 'invented');

/** Every setting a schema says that its rules depend on, with the value that bends them. */
function collectTests(node: unknown, found: SettingTest[] = []): readonly SettingTest[] {
  if (typeof node !== 'object' || node === null) return found;
  const { setting, is } = node as Partial<SettingTest>;
  if (typeof setting === 'string' && typeof is === 'string') found.push({ setting, is });
  for (const value of Object.values(node)) collectTests(value, found);
  return found;
}

const alternatives = new Map<string, readonly RuleSettings[]>();

function alternativesOf(schemaId: string): readonly RuleSettings[] {
  let known = alternatives.get(schemaId);
  if (!known) {
    const tests = collectTests(planOf(schemaId).schema);
    known = [{}, ...tests.map(({ setting, is }) => ({ [setting]: is }))];
    alternatives.set(schemaId, known);
  }
  return known;
}

function expectationOf(fault: Fault | undefined): Expectation {
  if (!fault) return { kind: 'accepted' };
  const { code, message, mark } = fault.refusal;
  return { kind: 'refused', code, message, wordingMark: mark };
}

/**
 * What may happen to a request, the default reading first.
 *
 * @example expectationsOf('kling/delete-voice.request.json', {}) // [{ kind: 'refused', code: 1201, … }]
 */
export function expectationsOf(
  schemaId: string,
  request: unknown,
  further: readonly RuleSettings[] = [],
): readonly [Expectation, ...Expectation[]] {
  const all = [...alternativesOf(schemaId), ...further].map((settings) =>
    expectationOf(readRequest(schemaId, request, settings).faults[0]),
  );
  const [first, ...rest] = all.filter(
    (item, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index,
  );
  return [first ?? { kind: 'accepted' }, ...rest];
}

const factsOf = (schema: JsonSchema): readonly FactId[] => (schema['x-kling-facts'] ?? []) as readonly FactId[];

/** The facts a rule of a field rests on. */
export function factsOfRule(schemaId: string, field: string | undefined, keyword: string): readonly FactId[] {
  const plan = planOf(schemaId);
  const schema = field === undefined ? plan.schema : (plan.fieldByName.get(field)?.schema ?? plan.schema);
  const note: RefusalNote | undefined = schema['x-kling-refusals']?.[keyword];
  // A limit that was invented together with its wording says so itself; other wordings stand beside documented rules.
  if (keyword === 'maxLength' && note && !note.fact.startsWith('wording-')) return [note.fact as FactId];
  if (plan.isQuery && (keyword === 'minimum' || keyword === 'maximum')) return ['paging-out-of-range'];
  const wording = note ?? plan.refusals[keyword];
  const told = wording ? [wording.fact as FactId] : [];
  return [...new Set([...factsOf(schema), ...factsOf(plan.schema), ...told])];
}
