/** Finds out the cause of a refusal from the request alone, after it was refused. */
import { excerptOf } from '../../contracts/spec/excerpts.ts';
import { explainBody } from '../../contracts/spec/json-text.ts';
import { suggestName } from '../../contracts/spec/near-name.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { Failure } from '../core/failures.ts';
import type { RefusedCredential } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import { credentialOf } from './stages.ts';

export interface ExplainDeps {
  readonly explainCredential: (refused: RefusedCredential) => string | undefined;
}

const explainMediaType = (sent: string | undefined): string =>
  `${sent === undefined ? 'There is no Content-Type' : `The Content-Type is ${excerptOf(sent)}`}: send the body with "Content-Type: application/json".`;

function explainModel(dialect: string, sent: string): string {
  const known = vendorOf(dialect).operations.flatMap(({ selector }) => selector?.value ?? []);
  const hint = suggestName(sent, known) || ` Known are ${known.join(', ')}.`;
  return `No model of ${dialect} has the id ${excerptOf(sent)}.${hint} Ids are case-sensitive.`;
}

/**
 * The cause of a refusal in a sentence, in place of the catalogue's; `undefined` when the catalogue says it.
 *
 * @example explainRefusal(deps, exchange, fail('auth.invalid')) // "The scheme of the Authorization header is 'Basic', …"
 */
export function explainRefusal(
  deps: ExplainDeps,
  exchange: Exchange,
  { code, detail = '' }: Failure,
): string | undefined {
  const { req, dialect, query, text } = exchange;
  if (code === 'body.malformed' || code === 'body.not-an-object') return explainBody(text);
  if (code === 'body.media-type') return explainMediaType(req.headers['content-type']);
  if (code === 'model.unknown') return explainModel(dialect.id, detail);
  // Of what else fails in the emulator the client learns nothing more.
  if (code === 'server.error' && detail !== '') return detail;
  if (!code.startsWith('auth.')) return undefined;
  const value = credentialOf(req, dialect);
  return deps.explainCredential({ value, headers: req.headers, query, vendor: vendorOf(dialect.id), code });
}
