/**
 * The relay's four error bodies. Sources: section B5 of the gateways' reference (facts `kkiai-error-flavours`,
 * `kkiai-middleware-errors`, `kkiai-money-text`).
 */
import type { Failure, FailureCode } from '../core/failures.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { spendableAt } from '../core/funds.ts';
import type { AnswerContext, WireAnswer } from './dialect.ts';

/** a: middleware, b: task relay, c: wrapped upstream, d: raw pass-through. */
type Flavour = 'a' | 'b' | 'c' | 'd';

/** How the relay puts what it refuses itself. Codes absent here are the upstream's refusals. */
interface LocalWording {
  readonly http: number;
  readonly code: string;
  readonly text: string;
  /** What raw pass-through has instead. */
  readonly raw?: { readonly http: number; readonly code: string; readonly text: string };
}

const badToken: LocalWording = { http: 401, code: '', text: 'Invalid token' };
const badBody: LocalWording = { http: 400, code: 'invalid_request', text: 'Invalid request body' };
const badPath: LocalWording = { http: 404, code: '', text: 'Invalid URL' };

const localWordings: Readonly<Partial<Record<FailureCode, LocalWording>>> = {
  'route.unknown': badPath,
  'route.method': badPath,
  'route.not-emulated': { http: 501, code: 'not_emulated', text: 'not emulated: <detail>' },
  'auth.missing': { http: 401, code: '', text: 'No token provided' },
  'auth.malformed': badToken,
  'auth.invalid': badToken,
  'auth.api-key-only': badToken,
  'auth.access-key-unknown': badToken,
  'auth.api-key-unknown': badToken,
  'auth.signature': badToken,
  'auth.not-yet-valid': badToken,
  'auth.expired': badToken,
  'body.media-type': badBody,
  'body.encoding': badBody,
  'body.too-large': badBody,
  'body.malformed': badBody,
  'body.too-deep': badBody,
  'body.timeout': { http: 408, code: 'invalid_request', text: 'Request timeout' },
  'body.broken': badBody,
  'body.not-an-object': badBody,
  'funds.exhausted': {
    http: 403,
    code: 'insufficient_user_quota',
    text: "User's credit limit is insufficient, remaining credit limit: $<balance>",
    raw: { http: 402, code: 'insufficient_quota', text: 'balance too low' },
  },
  'rate.exceeded': { http: 429, code: '', text: 'Too many requests' },
  'server.busy': { http: 503, code: '', text: 'Service temporarily unavailable' },
  'server.error': { http: 500, code: '', text: 'Internal error' },
};

/** What the relay misses itself: forks want it for billing. */
export const missingModelName: Failure = {
  code: 'request.invalid',
  detail: '/model_name',
  refusal: { code: 400, message: 'model_name is required' },
};

const noModelName: LocalWording = { http: 400, code: 'invalid_request', text: 'model_name is required' };

function findLocalWording(failure: Failure): LocalWording | undefined {
  return failure === missingModelName ? noModelName : localWordings[failure.code];
}

function flavourOf(settings: Settings, isLocal: boolean): Flavour {
  const flavour = settings['kkiai.errorFlavour'];
  if (flavour === 'a-b') return isLocal ? 'a' : 'b';
  // Wrapping needs an upstream's body: what the relay refuses itself comes from its middleware.
  return flavour === 'c' && isLocal ? 'a' : flavour;
}

/** 14 digits of time and 8 more, as the family stamps its messages. */
function stampOf({ now, requestId }: AnswerContext): string {
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14);
  const more = Number.parseInt(requestId.slice(0, 7), 16) % 100_000_000;
  return `${time}${String(more).padStart(8, '0')}`;
}

const answer = (status: number, body: unknown): WireAnswer => ({ status, body: JSON.stringify(body) });

const middleware = (http: number, code: string, text: string, context: AnswerContext) =>
  answer(http, { error: { message: `${text} (request id: ${stampOf(context)})`, type: 'new_api_error', code } });

function encodeLocal(wording: LocalWording, { detail }: Failure, flavour: Flavour, context: AnswerContext): WireAnswer {
  const microUsd = context.account ? spendableAt(context.account, 'kkiai') : 0;
  const text = wording.text
    .replace('<balance>', (microUsd / 1_000_000).toFixed(6))
    .replace('<detail>', () => detail ?? '');
  if (flavour === 'b')
    return answer(wording.http, { code: wording.code || 'invalid_request', message: text, data: null });
  if (flavour !== 'd') return middleware(wording.http, wording.code, text, context);
  const raw = wording.raw ?? { ...wording, text };
  return answer(raw.http, { message: raw.text, type: 'one_api_error', param: '', code: raw.code });
}

/** Any code of Kling's other than 0 becomes HTTP 400 with Kling's message; raw pass-through leaves HTTP 200. */
function encodeUpstream(upstream: WireAnswer, flavour: Flavour, context: AnswerContext): WireAnswer {
  const body = JSON.parse(upstream.body) as Readonly<Record<string, unknown>>;
  const message = typeof body['message'] === 'string' ? body['message'] : 'upstream error';
  switch (flavour) {
    case 'a':
      return middleware(400, '', message, context);
    case 'b':
      return answer(400, { code: 'task_failed', message, data: null });
    case 'c':
      return answer(400, { message, data: { message, data: body } });
    case 'd':
      return answer(200, body);
  }
}

/**
 * A refusal in the flavour that the settings choose.
 *
 * @param upstream how Kling would have put it
 */
export function encodeKkiaiFailure(failure: Failure, upstream: WireAnswer, context: AnswerContext): WireAnswer {
  const local = findLocalWording(failure);
  const flavour = flavourOf(context.settings, local !== undefined);
  return local ? encodeLocal(local, failure, flavour, context) : encodeUpstream(upstream, flavour, context);
}
