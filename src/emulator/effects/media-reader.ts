/**
 * Reads kind and length of media files in a thread of its own, one file at a time, the accounts in turn. The thread is
 * started for the first file and ended when none has come for a while. A file that keeps it too long, fills its memory
 * or ends it is refused; the next one gets a new thread.
 */
import { Worker } from 'node:worker_threads';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearTimeout, setTimeout } = globalThis;

/** What a file turned out to be; `seconds` is undefined where the file doesn't say. */
export interface MediaFacts {
  readonly kind: string;
  readonly seconds: number | undefined;
}

/** `problem`: why the file could not be read, as a sentence. */
type MediaReading = MediaFacts | { readonly problem: string };

/** What of a file is needed to tell its length, and how large the whole is. */
export interface MediaExcerpt {
  readonly bytes: Uint8Array;
  readonly size: number;
}

interface MediaReader {
  read(accountId: string, excerpt: MediaExcerpt): Promise<MediaReading>;
  close(): Promise<void>;
}

export interface MediaReaderOptions {
  /** Wall time for one file, from when the thread has it. */
  readonly deadlineMs?: number;
  /** Memory of the thread's heap. */
  readonly memoryMb?: number;
  /** Wall time after which a thread that has nothing to do is ended. */
  readonly idleMs?: number;
  /** The thread's file; another one in tests. */
  readonly file?: URL;
}

/** Wall time for a thread to load the parser. */
const startMs = 30_000;
/** Built, the thread lies in a folder beside the one of this code, as here. */
const threadFile = () => new URL('../effects/media-thread.mjs', import.meta.url);

interface Job {
  readonly excerpt: MediaExcerpt;
  readonly tell: (reading: MediaReading) => void;
}

/** Jobs that wait, those of one account after those of another. */
function createTurns() {
  const waiting = new Map<string, Job[]>();
  return {
    add(accountId: string, job: Job): void {
      const jobs = waiting.get(accountId) ?? [];
      waiting.set(accountId, jobs);
      jobs.push(job);
    },
    take(): Job | undefined {
      const [entry] = waiting;
      if (!entry) return undefined;
      const [accountId, jobs] = entry;
      const job = jobs.shift();
      // To the end of the row: the next file is another account's.
      waiting.delete(accountId);
      if (jobs.length > 0) waiting.set(accountId, jobs);
      return job;
    },
    takeAll(): readonly Job[] {
      const jobs = [...waiting.values()].flat();
      waiting.clear();
      return jobs;
    },
  };
}

interface ThreadEvents {
  readonly onReady: () => void;
  readonly onFacts: (facts: MediaFacts) => void;
  /** It ended, for this reason or by itself. */
  readonly onEnd: (error?: Error & { readonly code?: string }) => void;
}

function startThread(file: URL, memoryMb: number, { onReady, onFacts, onEnd }: ThreadEvents): Worker {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    // Neither the flags nor the environment of the emulator's process: it only reads files.
    execArgv: [],
    env: {},
  });
  worker.on('message', (message: 'ready' | { readonly facts: MediaFacts }) => {
    if (message === 'ready') onReady();
    else onFacts(message.facts);
  });
  worker.on('error', onEnd);
  worker.on('exit', () => onEnd());
  return worker;
}

/** Why a thread that ended has read nothing. */
function explainEnd(
  error: (Error & { readonly code?: string }) | undefined,
  isReady: boolean,
  memoryMb: number,
): string {
  if (!error) return 'The file could not be read: the parser ended.';
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return `The file could not be read within ${memoryMb} MB of memory.`;
  if (isReady) return 'The file could not be read: the parser failed.';
  // Nothing of the file was looked at yet. The next file starts a new thread, which loads its code anew.
  return (
    `The emulator could not load its media parser (${error.code ?? error.name}): its own files were changed or ` +
    'can not be read. Try again; when that fails too, install the emulator anew and start it again.'
  );
}

/** @example await createMediaReader().read(account.id, { bytes, size: bytes.length }) // { kind: 'mp3', seconds: 5.04 } */
export function createMediaReader(options: MediaReaderOptions = {}): MediaReader {
  const { deadlineMs = 5000, memoryMb = 128, idleMs = 10_000, file = threadFile() } = options;
  const turns = createTurns();
  let thread: Worker | undefined;
  let isReady = false;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** Lets the thread go. What it does afterwards has no effect. */
  const dropThread = (): Promise<unknown> => {
    clearTimeout(timer);
    const gone = thread;
    thread = undefined;
    isReady = false;
    return gone ? gone.terminate() : Promise.resolve();
  };

  const finish = (reading: MediaReading): void => {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    job?.tell(reading);
    goOn();
  };

  /** Refuses the file at hand; the thread is of no use any more. */
  const giveUp = (problem: string): void => {
    void dropThread();
    finish({ problem });
  };

  const limitTime = (ms: number, problem: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(problem), ms);
  };

  const hand = (worker: Worker, { excerpt }: Job): void => {
    limitTime(deadlineMs, `The file could not be read within ${deadlineMs / 1000} s.`);
    // Moved, not copied: it is not used elsewhere.
    const { buffer } = excerpt.bytes;
    worker.postMessage(excerpt, buffer instanceof ArrayBuffer ? [buffer] : []);
  };

  const openThread = (): Worker => {
    /** Events of a thread that was dropped are ignored. */
    const isCurrent = () => thread === worker;
    const worker = startThread(file, memoryMb, {
      onReady() {
        if (!isCurrent()) return;
        isReady = true;
        if (current) hand(worker, current);
      },
      onFacts(facts) {
        if (isCurrent()) finish(facts);
      },
      onEnd(error) {
        if (isCurrent()) giveUp(explainEnd(error, isReady, memoryMb));
      },
    });
    limitTime(startMs, 'The file could not be read: the parser did not start.');
    return worker;
  };

  function goOn(): void {
    if (current || closed) return;
    current = turns.take();
    if (!current) {
      // Nothing to do: the thread does not keep the process alive, and goes after a while.
      thread?.unref();
      if (thread) timer = setTimeout(() => void dropThread(), idleMs).unref();
      return;
    }
    clearTimeout(timer);
    thread?.ref();
    if (thread && isReady) hand(thread, current);
    else thread ??= openThread();
  }

  return {
    read(accountId, excerpt) {
      return new Promise((tell) => {
        if (closed) {
          tell({ problem: 'The emulator is shutting down.' });
          return;
        }
        turns.add(accountId, { excerpt, tell });
        goOn();
      });
    },
    async close() {
      closed = true;
      const jobs = [...(current ? [current] : []), ...turns.takeAll()];
      current = undefined;
      await dropThread();
      for (const { tell } of jobs) tell({ problem: 'The emulator is shutting down.' });
    },
  };
}
