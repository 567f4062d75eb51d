/**
 * Proposals for the schemas as JSON Patch (RFC 6902): a person decides, the machine only writes them down.
 */
import { asList } from '../spec/pick.ts';
import type { DocumentedField, FieldPath } from './shapes.ts';
import { schemaAt } from './shapes.ts';

export interface PatchStep {
  readonly op: 'add' | 'replace' | 'remove' | 'test';
  readonly path: string;
  readonly value?: unknown;
}

export interface JsonPatch {
  /** Schema below `schemas/`; one that has no file is derived from its create's request (`schemas/variants.mjs`). */
  readonly file: string;
  readonly steps: readonly PatchStep[];
}

const nameOf = (path: FieldPath) => path.slice(path.lastIndexOf('/') + 1);

const typeValue = (types: readonly string[]): string | readonly string[] =>
  types.length === 1 ? (types[0] ?? '') : types;

/** How a schema would have to change for each kind of difference. */
export const patchFor = {
  /** Allows the types that were seen as well. */
  type(field: DocumentedField, seen: ReadonlySet<string>): JsonPatch {
    const types = [...new Set([...field.types, ...seen])];
    return { file: field.file, steps: [{ op: 'add', path: `${field.pointer}/type`, value: typeValue(types) }] };
  },
  /** The field is not required any more. */
  missing(field: DocumentedField, path: FieldPath): JsonPatch {
    const place = `${field.parent}/required`;
    const index = asList(schemaAt(field.parentFile, place)).indexOf(nameOf(path));
    const at = `${place}/${index}`;
    // The test makes the patch fail when the list has changed since.
    return {
      file: field.parentFile,
      steps: [
        { op: 'test', path: at, value: nameOf(path) },
        { op: 'remove', path: at },
      ],
    };
  },
  /** Describes a field that nobody had written down. */
  added(parent: DocumentedField, path: FieldPath, seen: ReadonlySet<string>): JsonPatch {
    return {
      file: parent.file,
      steps: [
        { op: 'add', path: `${parent.pointer}/properties/${nameOf(path)}`, value: { type: typeValue([...seen]) } },
      ],
    };
  },
} as const;

const placeOf = (path: string): readonly [list: string, index: number] => {
  const cut = path.lastIndexOf('/');
  return [path.slice(0, cut), Number(path.slice(cut + 1))];
};

/** Each step with the test that guards it. */
function pairUp(steps: readonly PatchStep[]): readonly (readonly PatchStep[])[] {
  const pairs: PatchStep[][] = [];
  for (const step of steps) {
    const last = pairs.at(-1);
    if (last?.length === 1 && last[0]?.op === 'test') last.push(step);
    else pairs.push([step]);
  }
  return pairs;
}

/**
 * Steps of several patches of one file as one patch. Indexes are those of the file as it is: what is removed from a list goes
 * from the last one down, so that those before it still stand where they stood.
 *
 * @example joinSteps([first, second].flatMap(({ steps }) => steps))
 */
export function joinSteps(steps: readonly PatchStep[]): readonly PatchStep[] {
  const groups = pairUp(steps).filter(
    (pair, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(pair)) === index,
  );
  const isRemoval = (pair: readonly PatchStep[]) => pair.at(-1)?.op === 'remove';
  const removals = groups.filter(isRemoval).toSorted((a, b) => {
    const [listA, indexA] = placeOf(a[0]?.path ?? '');
    const [listB, indexB] = placeOf(b[0]?.path ?? '');
    return listA.localeCompare(listB) || indexB - indexA;
  });
  return [...groups.filter((pair) => !isRemoval(pair)), ...removals].flat();
}
