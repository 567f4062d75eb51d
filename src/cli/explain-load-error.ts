/** Codes of the system for a file that can't be opened or read, of Node.js for a module that it does not find. */
const unreadable = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ENOENT|EACCES|EPERM|EISDIR|EIO|ESTALE|EMFILE|ENFILE)$/;

/** Half a file, or files of two versions: what Node.js's own loader finds when it compiles and links modules. */
const isBroken = (error: Error) =>
  error instanceof SyntaxError && (error.stack ?? '').includes('node:internal/modules/');

/**
 * Why a part of the program could not be loaded and what to do, in a sentence; `undefined` for every other error. Node.js
 * remembers some of these failures for the life of the process, so that only a new start helps.
 *
 * @param ownFolder URL of the folder that holds the program's own files, with a slash at the end
 * @example explainLoadError(error, new URL('../', import.meta.url)) // 'A file of kling-emulator is missing …'
 */
export function explainLoadError(error: unknown, ownFolder: URL): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path = '' } = error as { readonly code?: unknown; readonly path?: unknown };
  const name = String(code);
  const folder = decodeURIComponent(ownFolder.pathname);
  if (isBroken(error))
    return 'A file of kling-emulator is incomplete or of another version than the rest. Install it again and start it again.';
  if (!unreadable.test(name) || !`${String(path)} ${error.message}`.includes(folder)) return undefined;
  return name === 'EMFILE' || name === 'ENFILE'
    ? `A file of kling-emulator could not be opened (${name}): too many files are open. Raise the limit (ulimit -n) and start it again.`
    : `A file of kling-emulator is missing or can not be read (${name}), perhaps since it was installed or built meanwhile. Start it again; install it again when that fails too.`;
}
