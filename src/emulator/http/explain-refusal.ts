/** Finds out the cause of a refusal from the request alone, after it was refused. */
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { Failure } from '../core/failures.ts';
import type { RefusedCredential } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import { credentialOf } from './stages.ts';

export interface ExplainDeps {
  readonly explainCredential: (refused: RefusedCredential) => string | undefined;
}

/**
 * The cause of a refusal in a sentence, in place of the catalogue's; `undefined` when the catalogue says it.
 *
 * @example explainRefusal(deps, exchange, fail('auth.invalid')) // "The scheme of the Authorization header is 'Basic', …"
 */
export function explainRefusal(deps: ExplainDeps, exchange: Exchange, { code }: Failure): string | undefined {
  const { req, dialect, query } = exchange;
  if (!code.startsWith('auth.')) return undefined;
  const value = credentialOf(req, dialect);
  return deps.explainCredential({ value, headers: req.headers, query, vendor: vendorOf(dialect.id), code });
}
