/**
 * How the unified audio API puts each failure. Sources: section C4 of the gateways' reference; where a text is unknown the
 * meaning of the code stands for it.
 */
import type { Failure, FailureCode } from '../core/failures.ts';

interface Wording {
  readonly code: number;
  readonly msg: string;
}

const badRequest: Wording = { code: 400, msg: 'Bad Request: missing or invalid parameters' };
const unauthorized: Wording = { code: 401, msg: 'Unauthorized: invalid API key' };

const wordings: Readonly<Record<FailureCode, Wording>> = {
  'route.unknown': { code: 404, msg: 'Not Found: check the base URL, which ends in /api/v1' },
  'route.method': { code: 404, msg: 'Not Found: check the base URL, which ends in /api/v1' },
  'route.not-emulated': { code: 501, msg: 'not emulated: <detail>' },
  'auth.missing': unauthorized,
  'auth.malformed': unauthorized,
  'auth.invalid': unauthorized,
  'auth.api-key-only': unauthorized,
  'auth.access-key-unknown': unauthorized,
  'auth.api-key-unknown': unauthorized,
  'auth.signature': unauthorized,
  'auth.not-yet-valid': unauthorized,
  'auth.expired': unauthorized,
  'body.media-type': badRequest,
  'body.encoding': badRequest,
  'body.too-large': badRequest,
  'body.malformed': badRequest,
  'body.too-deep': badRequest,
  'body.timeout': { code: 408, msg: 'Request Timeout: the body did not arrive whole' },
  'body.broken': badRequest,
  'body.not-an-object': badRequest,
  'request.unreadable': badRequest,
  'model.unknown': { code: 400, msg: 'Invalid model: <detail>. Supported: <models>' },
  'request.invalid': badRequest,
  'funds.exhausted': { code: 402, msg: 'Payment Required: insufficient credits' },
  'concurrency.exceeded': { code: 429, msg: 'Too many requests' },
  'rate.exceeded': { code: 429, msg: 'Too many requests' },
  'task.not-found': { code: 404, msg: 'Not Found: task id not found' },
  'external-id.taken': badRequest,
  'voice.not-found': badRequest,
  'voice.deleted': badRequest,
  'voice.limit': badRequest,
  'voice.name-taken': badRequest,
  'video.not-found': badRequest,
  'element.unknown': badRequest,
  'session.not-found': badRequest,
  'face.not-found': badRequest,
  'audio.not-found': badRequest,
  'voice.invalid': badRequest,
  'element.not-found': badRequest,
  'element.deleted': badRequest,
  'media.rejected': badRequest,
  'content.refused': { code: 400, msg: 'Content policy violation' },
  'server.busy': { code: 503, msg: 'Service Unavailable: try again later' },
  'server.error': { code: 500, msg: 'Internal Server Error' },
};

/** The wording for a failure, with its detail filled in. */
export function wordApimodelsFailure(failure: Failure, models: readonly string[]): Wording {
  const { code, msg } = wordings[failure.code];
  if (failure.refusal) return { code, msg: failure.refusal.message };
  const filled = msg.replace('<detail>', () => failure.detail ?? '').replace('<models>', () => models.join(', '));
  return { code, msg: filled };
}

/** How a failed task is shown. */
export interface TaskFailure {
  readonly failMsg: string;
  readonly failCode: string;
  readonly retryable: boolean;
}

/** From the upstream's text to the gateway's words (failCode: documented and third-party; which text is which: invented). */
const taskFailures: readonly (readonly [RegExp, TaskFailure])[] = [
  [
    /risk control|content policy|content security/i,
    { failMsg: 'Content policy violation', failCode: 'CONTENT_MODERATION', retryable: false },
  ],
  [/busy|overload/i, { failMsg: 'Upstream is busy', failCode: 'UPSTREAM_BUSY', retryable: true }],
  [/time ?d? ?out/i, { failMsg: 'Generation timed out', failCode: 'TIMEOUT', retryable: true }],
  [/server error|internal/i, { failMsg: '', failCode: 'UPSTREAM_FAILED', retryable: true }],
  [/not found|invalid|get the contents|duration/i, { failMsg: '', failCode: 'INVALID_INPUT', retryable: false }],
];

const otherFailure: TaskFailure = { failMsg: '', failCode: 'OTHER', retryable: false };

/** `failMsg`, `failCode` and `retryable` of a task that failed with the upstream's text. */
export function describeTaskFailure(text: string): TaskFailure {
  const [, known] = taskFailures.find(([form]) => form.test(text)) ?? [undefined, otherFailure];
  return known.failMsg === '' ? { ...known, failMsg: text } : known;
}

/** Kling's texts for what it refuses after the gateway has answered; what the gateway makes of them has not been recorded. */
export function wordUpstreamRefusal(failure: Failure): string {
  switch (failure.code) {
    case 'voice.not-found':
      return 'Voice id not found';
    case 'video.not-found':
      return `From video not found by id: ${failure.detail ?? ''}`;
    case 'session.not-found':
      return `Session not found by id: ${failure.detail ?? ''}`;
    case 'face.not-found':
      return `Face not found by id: ${failure.detail ?? ''}`;
    case 'audio.not-found':
      return `Audio not found by id: ${failure.detail ?? ''}`;
    default:
      return failure.refusal?.message ?? failure.detail ?? 'Upstream failed';
  }
}
