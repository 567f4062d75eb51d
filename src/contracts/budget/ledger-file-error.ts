/** A problem with the spending file, as a sentence for the user. */
export class SpendingFileError extends Error {
  override readonly name = 'SpendingFileError';
}

/** The system's word for what went wrong with a file. */
export const explainFileCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
