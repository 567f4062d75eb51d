/**
 * Fields that say what kind of value stands beside them (`audio_type`, `mode`, `reference_type`, `type` of an item), and what
 * the value that was sent says of them. The plan of a schema has its kinds.
 */
import type { Json } from './ground-facts.ts';
import { asObject } from './pick.ts';
import type { Kind } from './request-plan.ts';

/** Of the values of a field those that take something that was sent, and nothing that another value takes too. */
function listMeant(kinds: readonly Kind[], field: string, sent: Json): readonly (Kind & { readonly sent: string })[] {
  const own = kinds.filter((kind) => kind.field === field);
  return own.flatMap((kind) => {
    const name = kind.takes.find((one) => sent[one] !== undefined);
    const isOnly = name !== undefined && own.every((other) => other === kind || !other.takes.includes(name));
    return isOnly ? [{ ...kind, sent: name }] : [];
  });
}

/**
 * The value of a field that says the kind, by what was sent beside it; `undefined` where several may be meant.
 *
 * @param sent the object that has the field, as it was read
 * @example findKindSent(kinds, 'audio_type', { audio_url: 'https://example.com/a.mp3' }) // 'url'
 */
export function findKindSent(kinds: readonly Kind[], field: string, sent: unknown): string | undefined {
  const [first, ...others] = listMeant(kinds, field, asObject(sent) ?? {});
  return others.length === 0 ? first?.value : undefined;
}

/**
 * Why a field is missing that was not meant: the kind that was sent contradicts the value beside it, or is missing itself.
 * As a sentence; `undefined` where nothing that was sent says so.
 *
 * @param sent the object in which the field is missing, as it was read
 * @example explainKind(kinds, 'audio_file', { audio_type: 'file', audio_url: 'https://example.com/a.mp3' })
 * // "audio_type is 'file', which takes audio_file, but audio_url was sent: send audio_type 'url', or audio_file."
 */
export function explainKind(kinds: readonly Kind[], missing: string, sent: unknown): string | undefined {
  const object = asObject(sent) ?? {};
  const [meant, ...others] = listMeant(kinds, missing, object);
  if (meant && others.length === 0) return `${meant.sent} was sent: send ${missing} '${meant.value}' beside it.`;
  const asked = kinds.find(({ field, value, takes }) => takes.includes(missing) && object[field] === value);
  if (!asked) return undefined;
  const { field, value } = asked;
  const beside = kinds.flatMap((kind) =>
    kind.field === field && kind.value !== value
      ? kind.takes.filter((name) => !asked.takes.includes(name) && object[name] !== undefined)
      : [],
  );
  const [other] = beside;
  if (other === undefined) return undefined;
  const [right, ...more] = listMeant(kinds, field, object);
  // Of many kinds another one is rarely meant: its value stands in the wrong field.
  const isOneOfTwo = new Set(kinds.flatMap((kind) => (kind.field === field ? kind.value : []))).size === 2;
  const choice = right && more.length === 0 && isOneOfTwo ? `${field} '${right.value}', or ` : '';
  const takes = asked.takes.join(' and ');
  return `${field} is '${value}', which takes ${takes}, but ${other} was sent: send ${choice}${takes}.`;
}
