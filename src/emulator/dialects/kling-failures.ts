/**
 * How Kling puts each failure: HTTP status, business code, message. Sources: sections 1.4, 2.2 and 2.3 of the reference,
 * cited per row by fact id in `contracts/spec/facts/`; texts that have not been recorded are the error table's explanation.
 */
import type { Failure, FailureCode } from '../core/failures.ts';

interface Wording {
  readonly http: number;
  readonly code: number;
  /** `<detail>` stands for the value that the failure names. */
  readonly message: string;
}

const wordings: Readonly<Record<FailureCode, Wording>> = {
  'route.unknown': { http: 404, code: 1202, message: 'The method is invalid' },
  'route.method': { http: 404, code: 1202, message: 'The method is invalid' },
  // Of the emulator's own: the code of a resource that does not exist, which no client retries.
  'route.not-emulated': { http: 501, code: 1203, message: 'not emulated: <detail>' },
  'auth.missing': { http: 401, code: 1001, message: 'Authorization is empty' },
  'auth.malformed': { http: 401, code: 1002, message: 'The token was expected to have 3 parts, but got <detail>' },
  'auth.invalid': { http: 401, code: 1002, message: 'Authorization is invalid' },
  'auth.api-key-only': {
    http: 401,
    code: 1002,
    message:
      'Authentication error. The current API does not support AK/SK; please go to the console (https://kling.ai/dev/api-key) to create API key.',
  },
  'auth.access-key-unknown': { http: 401, code: 1002, message: 'access key not found' },
  'auth.api-key-unknown': { http: 401, code: 1002, message: 'api key not found' },
  'auth.signature': { http: 401, code: 1000, message: 'Authentication failed' },
  'auth.not-yet-valid': { http: 401, code: 1003, message: 'Authorization is not yet valid' },
  'auth.expired': { http: 401, code: 1004, message: 'Authorization has expired' },
  'body.media-type': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.encoding': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.too-large': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.malformed': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.too-deep': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.timeout': { http: 408, code: 1200, message: 'Invalid request parameters' },
  'body.broken': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.not-an-object': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'request.unreadable': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'model.unknown': { http: 404, code: 1203, message: 'The resource does not exist' },
  'request.invalid': { http: 400, code: 1201, message: 'Invalid request parameters' },
  'funds.exhausted': { http: 429, code: 1102, message: 'Account balance not enough' },
  'concurrency.exceeded': { http: 429, code: 1303, message: 'parallel task over resource pack limit' },
  'rate.exceeded': { http: 429, code: 1302, message: 'Requests too frequent, platform rate limit' },
  'task.not-found': { http: 400, code: 1201, message: 'Task not found by id/external id: <detail>' },
  'external-id.taken': { http: 400, code: 1201, message: 'External_task_id <detail> already exists' },
  'voice.not-found': { http: 400, code: 1201, message: 'Voice id not found' },
  'voice.deleted': { http: 400, code: 1201, message: 'Voice already be deleted for id: <detail>' },
  'voice.limit': { http: 400, code: 1201, message: 'The number of custom voices exceeds the limit' },
  'voice.name-taken': { http: 400, code: 1201, message: 'Voice_name <detail> already exists' },
  'element.unknown': { http: 400, code: 1201, message: 'Element id not found: <detail>' },
  'video.not-found': { http: 400, code: 1201, message: 'From video not found by id: <detail>' },
  'session.not-found': { http: 400, code: 1201, message: 'Session not found by id: <detail>' },
  'face.not-found': { http: 400, code: 1201, message: 'Face not found by id: <detail>' },
  'audio.not-found': { http: 400, code: 1201, message: 'Audio not found by id: <detail>' },
  'voice.invalid': { http: 400, code: 1201, message: 'Invalid voice id: <detail>' },
  'element.not-found': { http: 400, code: 1201, message: 'Element not found by id: <detail>' },
  'element.deleted': { http: 400, code: 1201, message: 'Element already be deleted for id: <detail>' },
  'media.rejected': { http: 400, code: 1201, message: '<detail>' },
  'content.refused': { http: 400, code: 1301, message: '<detail>' },
  'server.busy': { http: 503, code: 5001, message: 'Server temporarily unavailable' },
  'server.error': { http: 500, code: 5000, message: 'Internal error' },
};

/** The wording for a failure, with its detail filled in. */
export function wordFailure(failure: Failure, wrongSignatureCode: '1000' | '1002'): Wording {
  const wording = wordings[failure.code];
  if (failure.refusal) return { ...wording, code: failure.refusal.code, message: failure.refusal.message };
  const code = failure.code === 'auth.signature' ? Number(wrongSignatureCode) : wording.code;
  return { http: wording.http, code, message: wording.message.replace('<detail>', () => failure.detail ?? '') };
}
