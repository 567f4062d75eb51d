/**
 * Standard output and standard error of a process that may run for weeks. A full disk, a closed pipe and a reader that
 * has stopped reading cost lines: neither the process nor its memory.
 */
import { fstatSync, writeSync } from 'node:fs';

export interface Output {
  /**
   * Writes a text, or drops it when the last one could not be written or too much is waiting.
   *
   * @returns whether the text was written, or waits for a reader
   */
  write(text: string): boolean;
  /** Resolves when everything that waits is written, or can't be written any more. */
  flush(): Promise<void>;
  /** Code of the error that lost a text, for example `ENOSPC`; `undefined` while nothing was lost by an error. */
  failure(): string | undefined;
}

/** Characters that may wait for a slow reader: one more text is always taken, however long it is. */
const mostWaiting = 1_000_000;

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

/** A file or device: written at once, so that writing works again as soon as the disk has space. */
function createFileOutput(fd: number): Output {
  let failure: string | undefined;
  /** A text was cut off: the next one starts on a line of its own. */
  let isTorn = false;
  return {
    write(text) {
      const bytes = Buffer.from(isTorn ? `\n${text}` : text);
      let done = 0;
      try {
        while (done < bytes.length) done += writeSync(fd, bytes, done);
        isTorn = false;
        return true;
      } catch (error) {
        isTorn ||= done > 0;
        failure = codeOf(error);
        return false;
      }
    },
    flush: () => Promise.resolve(),
    failure: () => failure,
  };
}

/** A pipe, socket or terminal. */
function createStreamOutput(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined;
  let failure: string | undefined;
  function openOnce(): NodeJS.WriteStream {
    if (stream) return stream;
    stream = open();
    stream.on('error', (error) => (failure = codeOf(error)));
    return stream;
  }
  return {
    write(text) {
      if (failure !== undefined) return false;
      const target = openOnce();
      if (target.writableLength > mostWaiting) return false;
      target.write(text);
      return true;
    },
    flush: () =>
      new Promise((resolve) => {
        if (!stream || failure !== undefined) resolve();
        else stream.write('', () => resolve());
      }),
    failure: () => failure,
  };
}

/**
 * Makes an output of a file descriptor. Nothing is opened before the first text: that would cost start-up time.
 *
 * @param openStream the stream of that descriptor, for what is no file
 * @param isTerminal whether the descriptor is a terminal
 * @example const standardError = createOutput(2, () => process.stderr, process.stderr.isTTY);
 */
export function createOutput(fd: number, openStream: () => NodeJS.WriteStream, isTerminal: () => boolean): Output {
  let made: Output | undefined;
  const make = (): Output => {
    try {
      const kind = fstatSync(fd);
      const isPlain = kind.isFile() || (kind.isCharacterDevice() && !isTerminal());
      return isPlain ? createFileOutput(fd) : createStreamOutput(openStream);
    } catch {
      // The descriptor was closed before we started.
      return createFileOutput(fd);
    }
  };
  const output = (): Output => (made ??= make());
  return {
    write: (text) => output().write(text),
    flush: () => made?.flush() ?? Promise.resolve(),
    failure: () => made?.failure(),
  };
}
