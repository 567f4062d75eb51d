/**
 * How the request queue puts each failure: HTTP status and one text. Sources: section A9 of the gateways' reference, cited
 * per row by fact id in `contracts/spec/vendors/gmi-facts.ts`; texts without a source are invented.
 */
import type { Failure, FailureCode } from '../core/failures.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';

interface Wording {
  readonly http: number;
  readonly text: string;
}

const unauthorized: Wording = { http: 401, text: 'unauthorized' };
const badBody: Wording = { http: 400, text: 'invalid request body' };

/** What the upstream refuses is wrapped, its status in the text (fact `gmi-upstream-errors`). */
const upstreamRefusal: Wording = { http: 500, text: 'Backend error (400). Please try again.' };

const wordings: Readonly<Record<FailureCode, Wording>> = {
  'route.unknown': { http: 404, text: 'not found' },
  'route.method': { http: 405, text: 'method not allowed' },
  'route.not-emulated': { http: 501, text: 'not emulated: <detail>' },
  'auth.missing': unauthorized,
  'auth.malformed': unauthorized,
  'auth.invalid': unauthorized,
  'auth.api-key-only': unauthorized,
  'auth.access-key-unknown': unauthorized,
  'auth.api-key-unknown': unauthorized,
  'auth.signature': unauthorized,
  'auth.not-yet-valid': unauthorized,
  'auth.expired': unauthorized,
  'body.media-type': badBody,
  'body.encoding': badBody,
  'body.too-large': badBody,
  'body.malformed': badBody,
  'body.too-deep': badBody,
  'body.timeout': { http: 408, text: 'request timeout' },
  'body.broken': badBody,
  'body.not-an-object': badBody,
  'request.unreadable': badBody,
  'model.unknown': { http: 404, text: 'model <detail> does not exist' },
  'request.invalid': { http: 400, text: 'invalid payload parameters' },
  'funds.exhausted': { http: 402, text: 'Insufficient credits' },
  'concurrency.exceeded': { http: 503, text: 'Upstream capacity temporarily exhausted; please retry later' },
  'rate.exceeded': { http: 429, text: 'rate limit exceeded' },
  'task.not-found': { http: 404, text: 'request not found' },
  'external-id.taken': upstreamRefusal,
  'voice.not-found': upstreamRefusal,
  'voice.deleted': upstreamRefusal,
  'voice.limit': upstreamRefusal,
  'voice.name-taken': upstreamRefusal,
  'video.not-found': upstreamRefusal,
  'element.unknown': upstreamRefusal,
  'session.not-found': upstreamRefusal,
  'face.not-found': upstreamRefusal,
  'audio.not-found': upstreamRefusal,
  'voice.invalid': upstreamRefusal,
  'element.not-found': upstreamRefusal,
  'element.deleted': upstreamRefusal,
  'media.rejected': upstreamRefusal,
  'content.refused': upstreamRefusal,
  'server.busy': { http: 503, text: 'service temporarily unavailable' },
  'server.error': { http: 500, text: 'internal server error' },
};

/** Both sources or none: a rule of the upstream, which the gateway passes on by setting. */
const isSourceRule = ({ code, rule }: Failure) => code === 'request.invalid' && (rule === 'anyOf' || rule === 'not');

/**
 * A bad value in the payload, which only Kling knows to be bad; the gateway itself misses parameters.
 *
 * @example isBadParameter('/payload/voice_name', 'maxLength') // true
 */
export const isBadParameter = (pointer: string, rule: string | undefined): boolean =>
  /^\/payload\/[^/]+$/.test(pointer) ? rule !== 'required' : pointer.startsWith('/payload/');

/** The wording for a failure, with its detail filled in. */
export function wordGmiFailure(failure: Failure, settings: Settings): Wording {
  const wording = wordings[failure.code];
  if (isBadParameter(failure.detail ?? '', failure.rule) && settings['gmi.badParameter'] === 'wrapped-500')
    return upstreamRefusal;
  if (isSourceRule(failure) && settings['gmi.sourceRule'] === 'wrapped-500') return upstreamRefusal;
  if (failure.refusal) return { http: wording.http, text: failure.refusal.message };
  if (wording === unauthorized) return { http: 401, text: settings['gmi.errors.401'] };
  if (failure.code === 'task.not-found') {
    const [status = '', ...words] = settings['gmi.errors.requestNotFound'].split(' ');
    return { http: Number(status), text: words.join(' ') };
  }
  return { http: wording.http, text: wording.text.replace('<detail>', () => failure.detail ?? '') };
}
