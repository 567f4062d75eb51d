/** Why a control operation did not do what it was asked. */
export type ControlErrorCode =
  'invalid-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable' | 'internal';

export const statusOfCode: Readonly<Record<ControlErrorCode, number>> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  internal: 500,
  unavailable: 503,
};

/**
 * Thrown by every control operation, in the library as over HTTP.
 *
 * @example await kling.control.getTask({ account, task: '1' }).catch((error) => error.code) // 'not-found'
 */
export class ControlError extends Error {
  readonly code: ControlErrorCode;
  /** JSON pointer to the place that is wrong. */
  readonly pointer: string | undefined;

  constructor(code: ControlErrorCode, message: string, pointer?: string) {
    super(message);
    this.name = 'ControlError';
    this.code = code;
    this.pointer = pointer;
  }
}

export const refuse = (message: string, pointer?: string) => new ControlError('invalid-request', message, pointer);
export const notFound = (message: string) => new ControlError('not-found', message);
export const conflict = (message: string) => new ControlError('conflict', message);
