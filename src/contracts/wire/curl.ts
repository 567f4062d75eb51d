import { tellCount } from '../spec/pick.ts';
/**
 * A request as a line for a shell. It stands alone: the live page has it too.
 */
export interface SentRequest {
  readonly method: string;
  /** Path below the base URL, with its query. */
  readonly path: string;
  /** Value of the content-type header; absent when none was sent. */
  readonly contentType?: string;
  /** Value of the content-encoding header; absent when none was sent. */
  readonly contentEncoding?: string;
  /** The body as text; absent when none was sent. */
  readonly body?: string;
  /** Set when the body was no text: its bytes in base64, `body` being only what can be shown of them. */
  readonly bytes?: string;
  /** Value of the header that carries the key, with secrets replaced by names; absent when none was sent. */
  readonly authorization?: string;
  /** Name of that header. */
  readonly keyHeader?: string;
}

/** Longer bodies are cut: they are not pasted, and the report stays readable. */
const longestBody = 1500;

/** A text as one word of a shell. */
export const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A header value that names a variable must stand in double quotes, so that the shell fills it in. */
const quoteHeader = (text: string) =>
  /\$[A-Z]+_/.test(text) ? `"${text.replaceAll('"', String.raw`\"`)}"` : quote(text);

/**
 * A request as a line for a shell. Secrets are not in it: `$KLING_TOKEN` stands for the token.
 *
 * @example curlOf('http://127.0.0.1:4050', { method: 'GET', path: '/v1/general/presets-voices' })
 */
export function curlOf(baseUrl: string, request: SentRequest): string {
  const body = request.body;
  const parts = [
    'curl -sS',
    ...(request.method === 'GET' ? [] : [`-X ${request.method}`]),
    ...(request.authorization === undefined
      ? []
      : [`-H ${quoteHeader(`${request.keyHeader ?? 'Authorization'}: ${request.authorization}`)}`]),
    ...(request.contentType === undefined ? [] : [`-H ${quote(`Content-Type: ${request.contentType}`)}`]),
    // Without this curl would add a content type of its own.
    ...(request.contentType === undefined && body !== undefined ? ["-H 'Content-Type;'"] : []),
    ...(request.contentEncoding === undefined ? [] : [`-H ${quote(`Content-Encoding: ${request.contentEncoding}`)}`]),
    ...(body === undefined
      ? []
      : [
          request.bytes === undefined
            ? `--data-raw ${quote(cutBody(body))}`
            : `--data-binary ${fromBytes(request.bytes)}`,
        ]),
    quote(`${baseUrl}${request.path}`),
  ];
  return parts.join(' ');
}

/** Bytes that are no text can't stand in a shell's line as they are. */
const fromBytes = (base64: string) => `@<(printf %s ${quote(cutBody(base64))} | base64 -d)`;

const cutBody = (body: string) =>
  body.length <= longestBody ? body : `${body.slice(0, longestBody)}… (${tellCount(body.length, 'character')})`;
