/**
 * Proposals for the schemas as JSON Patch (RFC 6902): a person decides, the machine only writes them down.
 */
import { asList } from '../exchange.ts';
import type { DocumentedField, FieldPath } from './shapes.ts';
import { schemaAt } from './shapes.ts';

export interface PatchStep {
  readonly op: 'add' | 'replace' | 'remove' | 'test';
  readonly path: string;
  readonly value?: unknown;
}

export interface JsonPatch {
  /** Schema file below `schemas/`. */
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
