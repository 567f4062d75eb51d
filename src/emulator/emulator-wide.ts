/**
 * Settings that are read before the account of a request is known: no account can have its own value.
 */
import { catalog } from '../contracts/spec/catalog.ts';
import { vendors } from '../contracts/spec/vendors.ts';

/** Whether a call exists is judged before its key is. */
const ofRoutes = catalog.flatMap(({ onlyWhen }) => onlyWhen?.setting ?? []);

/** Bodies of refusals that no account has, and what counts as a key. */
const ofRefusals = vendors.flatMap(({ emulatorWideSettings }) => emulatorWideSettings);

const known: ReadonlySet<string> = new Set([...ofRoutes, ...ofRefusals]);

/**
 * Why an account cannot have its own value of a setting, as a sentence, or `undefined`.
 *
 * @example explainEmulatorWide('tts.get') // "Setting 'tts.get' is read before an account is known: …"
 */
export function explainEmulatorWide(id: string): string | undefined {
  if (!id.startsWith('auth.') && !known.has(id)) return undefined;
  return `Setting '${id}' is read before an account is known: set it at the start (--set ${id}=…).`;
}
