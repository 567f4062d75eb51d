/**
 * What may be shown of credentials, and how they are taken out of texts: everything that leaves through the control
 * API passes here.
 */
import type { Redact } from '../../contracts/spec/redaction.ts';
import {
  createRedactor,
  maskKey,
  namesSecret,
  redactAndCut,
  redactedMark,
  redactForms,
} from '../../contracts/spec/redaction.ts';
import type { Account } from '../core/records.ts';
import { apiKeysOf } from '../core/records.ts';
import type { EmulatorOptions } from '../options.ts';

/** A function that takes an account's secrets, and anything of a secret's form, out of a text. */
export type Hide = Redact;

const createHide = (secrets: readonly string[]): Hide => createRedactor(secrets, { shortest: 6 });

export interface AccountRedaction {
  /** Takes an account's secrets and every configured one out of a text. */
  hideFor(account: Account): Hide;
  /** Takes every configured secret out of a text that belongs to no account. */
  readonly hide: Hide;
}

/**
 * @param given secrets by access key, those that came through the control API included
 * @example createRedaction(options, secrets).hideFor(account)('https://example.com/?token=whsec_…')
 */
export function createRedaction(
  { accounts = [], controlToken }: EmulatorOptions,
  given: ReadonlyMap<string, string> | undefined,
): AccountRedaction {
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
      const secrets = [...apiKeysOf({ credentials }), ...webhookSecrets, ...configured, ...(given?.values() ?? [])];
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

/** Whether a reference may be repeated in a message: an id or a short name, nothing that could be a key. */
export function showReference(reference: string): string {
  const looksSecret = reference.startsWith('api-key-') || reference.length > 24;
  return looksSecret ? maskKey(reference) : redactForms(reference);
}

const longestText = 2000;
const deepest = 4;
const mostItems = 50;

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** A value of a request for showing: texts cut and clean, nothing deep, nothing of a field that names a secret. */
export function hideValue(value: unknown, hide: Hide, depth = 0): unknown {
  if (typeof value === 'string') return redactAndCut(value, longestText, hide);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => hideValue(item, hide, depth + 1));
  const entries = Object.entries(value).slice(0, mostItems);
  return Object.fromEntries(
    entries.map(([key, item]) => [
      hide(key),
      isPlain(item) && namesSecret(key) ? redactedMark : hideValue(item, hide, depth + 1),
    ]),
  );
}
