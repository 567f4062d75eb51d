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
  /** Value of the header that carries the key, with secrets replaced by names; absent when none was sent. */
  readonly authorization?: string;
  /** Name of that header. */
  readonly keyHeader?: string;
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
