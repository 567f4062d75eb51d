/**
 * Requests whose fields depend on each other: a vendor may ignore what the request's mode does not use, so a field is tried
 * in a request that uses it.
 */
import type { RequestBody } from './requests.ts';
import { asList, asObject, pick } from '../spec/pick.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import type { ObjectPlan, PlacedField } from '../spec/request-plan.ts';
import { objectsIn } from '../spec/request-plan.ts';

export type Path = PlacedField['path'];

/** The same with another value at a place; what is missing on the way there is made. */
function setAt(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const child = setAt(pick(node, step), rest, value);
  if (typeof step === 'string') return { ...asObject(node), [step]: child };
  const items = asList(node);
  return items.length > step ? items.with(step, child) : [...items, child];
}

/** The same without what stands at a place. */
function unsetAt(node: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || pick(node, step) === undefined) return node;
  if (rest.length > 0) return setAt(node, [step], unsetAt(pick(node, step), rest));
  return Object.fromEntries(Object.entries(asObject(node) ?? {}).filter(([name]) => name !== step));
}

export const put = (body: RequestBody, path: Path, value: unknown) => setAt(body, path, value) as RequestBody;
export const without = (body: RequestBody, path: Path) => unsetAt(body, path) as RequestBody;

const namesOf = ({ properties = {} }: JsonSchema) => Object.keys(properties);

/** The fields whose values say whether a field of the object is used: those of its modes, and what it can't be without. */
function selectorsOf({ schema }: ObjectPlan, name: string): readonly string[] {
  return (schema.allOf ?? []).flatMap((rule) => {
    const [condition, consequence] = [rule['if'], rule['then']] as readonly (JsonSchema | undefined)[];
    if (!condition || !consequence) return [];
    const chosen = Object.entries(condition.properties ?? {}).filter(
      ([, value]) => typeof value === 'object' && 'const' in value,
    );
    if (chosen.length > 0) return consequence.required ? chosen.map(([field]) => field) : [];
    const isOnPresence =
      condition.required?.includes(name) && asObject(condition.properties?.[name])?.['properties'] === undefined;
    return isOnPresence ? namesOf(consequence) : [];
  });
}

/** The object as an example of its schema has it in another mode, with the values that it has already. */
function inModeOf(name: string, plan: ObjectPlan, object: RequestBody): RequestBody {
  const selectors = selectorsOf(plan, name);
  const valueIn = (one: RequestBody, field: string) => one[field] ?? plan.fieldByName.get(field)?.fallback;
  const having = (plan.schema.examples ?? []).flatMap((one): readonly RequestBody[] => {
    const body = asObject(one);
    return body && name in body ? [body] : [];
  });
  const isUsed = having.some((one) => selectors.every((field) => valueIn(one, field) === valueIn(object, field)));
  const [example] = having;
  if (isUsed || !example) return object;
  const known = Object.entries(object).filter(([field]) => field in example && !selectors.includes(field));
  return { ...example, ...Object.fromEntries(known) };
}

/** The object without the fields that may not stand beside this one. */
function alone(name: string, { schema }: ObjectPlan, object: RequestBody): RequestBody {
  const together = (schema['not'] as JsonSchema | undefined)?.required ?? [];
  if (!together.includes(name)) return object;
  return Object.fromEntries(Object.entries(object).filter(([field]) => field === name || !together.includes(field)));
}

/**
 * A valid request of the branch that uses the field at a place: in the mode that reads it, without what excludes it.
 *
 * @example useField(planOf('kling/create-element.request.json'), body, ['element_video_list']) // reference_type: video_refer
 */
export function useField(plan: ObjectPlan, body: RequestBody, path: Path): RequestBody {
  return objectsIn(plan).reduce((made, place) => {
    const name = path[place.path.length];
    const isOnTheWay = place.path.every((step, index) => step === path[index]);
    const object = asObject(pick(made, ...place.path));
    if (!isOnTheWay || typeof name !== 'string' || !object) return made;
    return put(made, place.path, alone(name, place.plan, inModeOf(name, place.plan, object)));
  }, body);
}
