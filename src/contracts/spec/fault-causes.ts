/** One mistake is told once: of faults that have one cause, the others follow from it. Runs only for refused requests. */
import type { Fault, JsonSchema } from './parsed-request.ts';
import type { SchemaError } from './violation.ts';

/** A fault, and what the validator told of it. */
export interface FoundFault {
  readonly fault: Fault;
  readonly error?: SchemaError;
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

const namesIn = (pointer: string) => pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));

/**
 * Marks the faults that follow from others: a second one of the same value, and a rule between fields where one of those
 * is wrong by itself. They are refused as before, and not told.
 *
 * @param found in the order the vendor would tell them
 * @example markFollowing([{ fault: badType }, { fault: noFirstFrame, error }], schema)[1]?.follows // true
 */
export function markFollowing(found: readonly FoundFault[], schema: JsonSchema): readonly Fault[] {
  if (found.length < 2) return found.map(({ fault }) => fault);
  const ruled = found.map(({ fault, error }) => ({ fault, rule: error && findRule(error, schema) }));
  const own = ruled.flatMap(({ fault, rule }) => (rule || ofSeveral.has(fault.rule) ? [] : [fault.pointer]));
  const seen = new Set<string>();
  return ruled.map(({ fault, rule }): Fault => {
    const text = rule && textOf(rule.schema);
    const isMoot = own.some((pointer) => {
      if (!rule || !pointer.startsWith(`${rule.place}/`)) return false;
      return namesIn(pointer.slice(rule.place.length)).every((name) => text?.includes(`"${name}"`));
    });
    const isSecond = fault.pointer !== '' && !ofSeveral.has(fault.rule) && seen.has(fault.pointer);
    if (isMoot || isSecond) return { ...fault, follows: true };
    seen.add(fault.pointer);
    return fault;
  });
}
