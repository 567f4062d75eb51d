/**
 * Settings that are read before the account of a request is known: no account can have its own value.
 */
import { gatewayOperations, operations, optionalOperations } from '../contracts/spec/catalog.ts';

/** Whether a call exists is judged before its key is. */
const ofRoutes = [...operations, ...optionalOperations, ...gatewayOperations].flatMap(
  ({ onlyWhen }) => onlyWhen?.setting ?? [],
);

/** Bodies of refusals that no account has, and what counts as a key. */
const ofRefusals = ['errors.unknownPath', 'gmi.errors.401', 'kkiai.requireAuth'];

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
