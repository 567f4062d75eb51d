/**
 * The failure catalogue: what can go wrong, in our words. A dialect says how its vendor would put each of them; a test
 * holds that none is missing there or in `docs/failures.md`.
 */

/** Every failure code with what it means and what the developer can do; `<header>` and `<credential>` are the vendor's. */
export const failureCatalogue = {
  'route.unknown': 'No operation has this path. Check the base URL and the path against /openapi.json.',
  'route.method': 'The path exists, but not with this method.',
  'route.not-emulated':
    'The operation is known, but the emulator does not have it: nothing was judged and nothing was made. Answer it by a stub of your own, or leave it out here.',
  'auth.missing': 'There is no <header> header. Send "<credential>".',
  'auth.malformed':
    'The bearer token is neither an API key (six characters or more, no dots or spaces) nor a JWT of three parts.',
  'auth.invalid': 'The <header> header cannot be read: scheme, algorithm or claims are wrong.',
  'auth.api-key-only':
    'The path is one of the newer standard: it takes an API key, and neither a JWT nor anything else.',
  'auth.access-key-unknown': 'The JWT names an access key (iss) that no account has.',
  'auth.api-key-unknown':
    'No account has this API key. Where accounts are given (--accounts), no others exist: GET /__emulator/accounts lists them.',
  'auth.signature': 'The JWT is not signed with the secret of its access key.',
  'auth.not-yet-valid': 'The JWT is not valid yet (nbf). Check the clock of the signing machine.',
  'auth.expired': 'The JWT has expired (exp). Sign a new one before each burst of calls.',
  'body.media-type': 'The body must be sent with "Content-Type: application/json".',
  'body.encoding':
    'The Content-Encoding is none of gzip, deflate and br, or several of them, or the compressed bytes are broken.',
  'body.too-large':
    'The body is larger than it may be: 10 MB, or what --max-body-bytes (maxBodyBytes) says. Name large media by their URLs.',
  'body.malformed': 'The body is not JSON in UTF-8.',
  'body.too-deep': 'The JSON of the body nests deeper than 100,000 levels.',
  'body.timeout':
    'The body did not arrive whole in the time that it may take. Raise it with --body-timeout-ms (bodyTimeoutMs) if needed.',
  'body.broken':
    'The body broke off, or its chunks are malformed: send as many bytes as announced, and stay until the answer has come.',
  'body.not-an-object': 'The body must be a JSON object.',
  'request.unreadable': 'What arrived cannot be read as an HTTP/1.1 request; the diagnostics say what it was.',
  'model.unknown': 'No model of the gateway has this id. Ids are case-sensitive.',
  'request.invalid': 'A field or parameter breaks a rule of the operation.',
  'funds.exhausted': 'No active resource pack of the account has enough units left, and it has no cash that would pay.',
  'concurrency.exceeded': 'As many tasks are running as the account’s packs allow. Wait for one to end.',
  'rate.exceeded': 'More requests in a second than the account may make.',
  'task.not-found': 'No task of this product and account has this id or external id.',
  'external-id.taken': 'Another task of the account has this external_task_id.',
  'voice.not-found': 'No preset and no custom voice of the account that was not deleted has this id.',
  'voice.deleted': 'The voice was deleted already.',
  'voice.limit': 'The account has as many custom voices as it may have.',
  'voice.name-taken': 'Another custom voice of the account has this name.',
  'element.unknown': 'The contents name an element that the account has not, or has deleted.',
  'video.not-found': 'The account has no video with this id, or it is older than 30 days.',
  'session.not-found': 'The account has no session of identify-face with this id, or it is older than 24 hours.',
  'face.not-found': 'The session has no face with this id.',
  'audio.not-found': 'The account has no speech with this id, or it is older than 30 days.',
  'voice.invalid': 'No preset and no custom voice of the account that was not deleted has this id.',
  'element.not-found': 'No element of the account that was not deleted has this id.',
  'element.deleted': 'The element was deleted already.',
  'media.rejected': 'The source media cannot be used.',
  'sound.times': 'The part of the sound, its place in the video and the face do not fit together.',
  'content.refused': 'The content was refused by policy (asked for through the control API).',
  'server.busy':
    'The bodies of the requests in flight fill the memory they may take. Send the request again later, or raise --body-memory-bytes (bodyMemoryBytes).',
  'server.error': 'The emulator itself failed. This is a bug: please report it.',
} as const;

export type FailureCode = keyof typeof failureCatalogue;

/** One failure. `detail` is the value that the vendor's text names (an id, a name). */
export interface Failure {
  readonly code: FailureCode;
  readonly detail?: string;
  /** The vendor's own code and text where the schema gives them (`request.invalid`) or the caller chose them. */
  readonly refusal?: { readonly code: number; readonly message: string };
  /** Nothing of the request is wrong: the failure was injected. */
  readonly isOrdered?: boolean;
  /** Id of the order by which somebody asked for it. */
  readonly orderId?: string;
  /** What is wrong and what would be right, where no schema says it (`request.invalid`). */
  readonly cause?: string;
  /** What was counted, as a sentence: stands behind the catalogue's. */
  readonly counted?: string;
  /** Why, as a sentence in place of the catalogue's. */
  readonly instead?: string;
  /** Name of the field that is wrong, where no id in `detail` leads to it. */
  readonly field?: string;
  /** The JSON Schema keyword that is broken (`request.invalid`). */
  readonly rule?: string;
}

/**
 * A failure value.
 *
 * @example fail('task.not-found', '123')
 */
export function fail(code: FailureCode, detail?: string): Failure {
  return detail === undefined ? { code } : { code, detail };
}
