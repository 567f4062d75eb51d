/**
 * One request and what came back, as the checks judge it and the reports show it. No secret is ever in an exchange:
 * how the caller proved who it is stands there in words.
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
  /** Value of the Authorization header with secrets replaced by names; absent when none was sent. */
  readonly authorization?: string;
}

export interface ReceivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The parsed body; `undefined` when it is no JSON. */
  readonly json: unknown;
}

export interface Exchange {
  readonly url: string;
  readonly at: number;
  readonly elapsedMs: number;
  readonly operation?: string;
  readonly request: SentRequest;
  /** Absent when there was no proper HTTP answer. */
  readonly answer?: ReceivedAnswer;
  /** Why there is no proper answer. */
  readonly problem?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The value as a JSON object, or `undefined`. */
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The items of a JSON array, or an empty list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/**
 * The value a path of keys and indexes leads to, if any.
 *
 * @example pick({ data: [{ task_id: '7' }] }, 'data', 0, 'task_id') // '7'
 */
export function pick(root: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined;
    return (node as Readonly<Record<string | number, unknown>>)[key];
  }, root);
}

/** The text found there, or `undefined`. */
export function pickText(root: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = pick(root, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The number found there, or `undefined`. */
export function pickNumber(root: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = pick(root, ...path);
  return typeof value === 'number' ? value : undefined;
}
