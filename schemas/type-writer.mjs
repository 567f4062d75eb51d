/** TypeScript types of messages, by json-schema-to-typescript. */
import { compile as compileTypes } from 'json-schema-to-typescript';

const pascal = (text) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
/** `kling/get-custom-voice.response.json` → `KlingGetCustomVoiceResponse`. */
export const typeName = (id) => pascal(id.replace(/\.json$/, ''));
/** `kling/common.json#/$defs/taskInfo` → `KlingTaskInfo`; the file `common` lends its definitions no name of its own. */
const definitionName = (id, name) => typeName(id).replace(/Common$/, '') + pascal(name);

/** Absolute name of a `$ref` seen in the schema `id`. */
function resolveReference(id, ref) {
  const [path, fragment = ''] = ref.split('#');
  const target = path === '' ? id : new URL(path, `schema:///${id}`).pathname.slice(1);
  if (fragment === '') return { target, name: typeName(target) };
  const match = /^\/\$defs\/([^/]+)$/.exec(fragment);
  if (!match) throw new Error(`${id}: only references to $defs can be generated, not '${ref}'.`);
  return { target, definition: match[1], name: definitionName(target, match[1]) };
}

/** A definition that only states conditions has no type of its own. */
export const isTypeless = (schema) =>
  !(
    'type' in schema ||
    '$ref' in schema ||
    'const' in schema ||
    'enum' in schema ||
    'oneOf' in schema ||
    'anyOf' in schema
  );

/**
 * The part of a schema that says something about types: conditions and annotations are dropped, objects are closed
 * (the types are for writing messages; reading tolerates more keys).
 */
function forTypes(id, node) {
  if (Array.isArray(node)) return node.map((item) => forTypes(id, item));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: `#/definitions/${resolveReference(id, node.$ref).name}` };
  const dropped = new Set([
    'allOf',
    'if',
    'then',
    'else',
    'not',
    '$schema',
    '$id',
    '$defs',
    'examples',
    'default',
    'title',
  ]);
  if (node.properties) dropped.add('anyOf').add('oneOf');
  const kept = Object.entries(node).filter(([key]) => !dropped.has(key) && !key.startsWith('x-'));
  const copy = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, property]) => property !== false)
              .map(([name, property]) => [name, forTypes(id, property)]),
          )
        : ['enum', 'const', 'required', 'type'].includes(key)
          ? value
          : forTypes(id, value),
    ]),
  );
  if (copy.properties && copy.additionalProperties === undefined) copy.additionalProperties = false;
  return copy;
}

/**
 * TypeScript types of every schema and definition, without a banner.
 *
 * @example await writeTypes([{ id: 'kling/error.json', schema }])
 */
export async function writeTypes(all) {
  const definitions = {};
  for (const { id, schema } of all) {
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      if (!isTypeless(definition)) definitions[definitionName(id, name)] = forTypes(id, definition);
    }
    if (!isTypeless(schema)) definitions[typeName(id)] = forTypes(id, schema);
  }
  const text = await compileTypes(
    { title: 'Messages', type: 'object', additionalProperties: false, definitions },
    'Messages',
    {
      bannerComment: '',
      unreachableDefinitions: true,
      declareExternallyReferenced: true,
      strictIndexSignatures: true,
      format: true,
      // Tuples with a rest are more exact and harder to build.
      ignoreMinAndMaxItems: true,
      style: { printWidth: 120, singleQuote: true, trailingComma: 'all' },
    },
  );
  return (
    text
      .replace(/export interface Messages \{\}\n/, '')
      // json-schema-to-typescript tells where each definition came from, which is noise here.
      .replace(/^ \* (This interface was referenced by|via the `definition`).*\n/gm, '')
      .replace(/^ \*\n(?= \*\/)/gm, '')
      .replace(/^\/\*\*\n \*\/\n/gm, '')
  );
}
