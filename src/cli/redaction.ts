/**
 * Hides secrets in what is logged: by the name of the field, by their form, and by being a configured one.
 */
const hidden = '[hidden]';

/** Fields whose values are never shown, whatever they hold. `accessKey` is a name, not a secret. */
const secretField = /authorization|cookie|secret|password|credential|signature|token$|api[-_]?keys?$/i;

/** Every form of credential the emulator takes, wherever it stands in a text. */
const secretForms: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, hidden],
  [/\b(bearer|basic)\s+[^\s"',;]+/gi, `$1 ${hidden}`],
  [/\bapi-key-[\w-]{6,}/gi, hidden],
  [/\bwhsec_[\w+/=-]+/g, hidden],
  [/([?&](?:[\w.-]*[_.-])?(?:token|key|secret|signature|password|sig|apikey|accesstoken)=)[^&#\s"']+/gi, `$1${hidden}`],
  [/(\/\/[^/\s:@]*:)[^/\s@]+@/g, `$1${hidden}@`],
];

/** Deeper values are not logged at all. */
const deepest = 8;

export interface Redactor {
  hideText(text: string): string;
  hideFields(fields: object): Record<string, unknown>;
}

/**
 * Makes the redactor of a log.
 *
 * @param secrets configured ones of any form; those under 6 characters are hidden by their fields only, since hiding
 *   every `a` would hide the log.
 * @example createRedactor([]).hideFields({ authorization: 'Bearer x' }) // { authorization: '[hidden]' }
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const quoted = secrets
    .filter((secret) => secret.length >= 6)
    .toSorted((a, b) => b.length - a.length)
    .map((secret) => secret.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const configured = quoted.length > 0 ? new RegExp(quoted.join('|'), 'g') : undefined;

  function hideText(text: string): string {
    const known = configured ? text.replaceAll(configured, hidden) : text;
    return secretForms.reduce((left, [form, replacement]) => left.replaceAll(form, replacement), known);
  }

  function hideValue(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return hideText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= deepest) return '[too deep]';
    if (Array.isArray(value)) return value.map((item) => hideValue(item, depth + 1));
    if (value instanceof Error) {
      const { name, message, stack, cause } = value;
      return hideObject({ name, message, stack, cause, ...Object.fromEntries(Object.entries(value)) }, depth + 1);
    }
    if (value instanceof Date || value instanceof URL) return hideText(JSON.stringify(value).slice(1, -1));
    return hideObject(value, depth + 1);
  }

  function hideObject(fields: object, depth: number): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, secretField.test(key) ? hidden : hideValue(value, depth)]),
    );
  }

  return { hideText, hideFields: (fields) => hideObject(fields, 0) };
}
