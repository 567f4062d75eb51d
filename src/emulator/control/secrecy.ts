/**
 * What may be shown of credentials, and how they are taken out of texts: everything that leaves through the control
 * API passes here.
 */
import type { Account } from '../core/records.ts';
import { maskKey, redact } from '../http/redact.ts';
import type { EmulatorOptions } from '../options.ts';

/** A function that takes an account's secrets, and anything of a secret's form, out of a text. */
export type Hide = (text: string) => string;

const hidden = '[redacted]';

/** Forms of secrets that are recognised wherever they stand. */
const secretForms = [/\bapi-key-[\w-]{6,}/g, /\bwhsec_[\w+/=%-]+/g] as const;

/** Takes whatever has the form of a secret out of a text. */
export const hideForms: Hide = (text) =>
  secretForms.reduce((left, form) => left.replaceAll(form, hidden), redact(text, []));

/** A secret as it stands in a plain text, in JSON and in a URL. */
const spellings = (secret: string) => [
  ...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]),
];

function createHide(secrets: readonly string[]): Hide {
  // The longest first, so that one that holds another is taken out whole.
  const known = secrets.flatMap(spellings).sort((a, b) => b.length - a.length);
  return (text) => hideForms(redact(text, known));
}

export interface Secrecy {
  /** Takes an account's secrets and every configured one out of a text. */
  hideFor(account: Account): Hide;
  /** Takes every configured secret out of a text that belongs to nobody. */
  readonly hide: Hide;
}

/**
 * @param given secrets by access key, those that came through the control API included
 * @example createSecrecy(options, secrets).hideFor(account)('https://example.com/?token=whsec_…')
 */
export function createSecrecy(
  { accounts = [], controlToken }: EmulatorOptions,
  given: ReadonlyMap<string, string> | undefined,
): Secrecy {
  const configured = [
    ...(controlToken === undefined ? [] : [controlToken]),
    ...accounts.flatMap(({ secretKey, apiKeys = [], webhookSecrets = [] }) => [
      ...(secretKey === undefined ? [] : [secretKey]),
      ...apiKeys,
      ...webhookSecrets,
    ]),
  ];
  /** What was made for an account last: it is asked with every line of the log. */
  const made = new WeakMap<readonly string[], { readonly secrets: readonly string[]; readonly hide: Hide }>();
  return {
    hide: (text) => createHide([...configured, ...(given?.values() ?? [])])(text),
    hideFor({ credentials, webhookSecrets }) {
      const keys = credentials.flatMap((key) => (key.startsWith('key:') ? key.slice(4) : []));
      const secrets = [...keys, ...webhookSecrets, ...configured, ...(given?.values() ?? [])];
      const last = made.get(credentials);
      if (last?.secrets.length === secrets.length && last.secrets.every((secret, index) => secret === secrets[index])) {
        return last.hide;
      }
      const hide = createHide(secrets);
      made.set(credentials, { secrets, hide });
      return hide;
    },
  };
}

/** The last characters only, so that two secrets can be told apart. */
export const maskSecret = (secret: string): string => `whsec_…${secret.slice(-4)}`;

/** Whether a reference may be told back in a message: an id or a short name, nothing that looks like a key. */
export function showReference(reference: string): string {
  const looksSecret = reference.startsWith('api-key-') || reference.length > 24;
  return looksSecret ? maskKey(reference) : hideForms(reference);
}

const longestText = 2000;
const deepest = 4;
const mostItems = 50;

/** A value of a request for showing: texts cut and clean, nothing deep. */
export function hideValue(value: unknown, hide: Hide, depth = 0): unknown {
  if (typeof value === 'string') {
    // Hidden first: a cut could leave the head of a secret that nobody recognises any more.
    const clean = hide(value);
    return clean.length > longestText ? `${clean.slice(0, longestText)}… (${value.length} characters)` : clean;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => hideValue(item, hide, depth + 1));
  const entries = Object.entries(value).slice(0, mostItems);
  return Object.fromEntries(entries.map(([key, item]) => [key, hideValue(item, hide, depth + 1)]));
}
