/**
 * The log on standard error. Pino is loaded with the first line that is written or right after the ready line, not before
 * the emulator is ready: it costs about 18 ms of a cold start, pretty printing 22 ms more.
 */
import { createLogRedactor } from '../contracts/spec/redaction.ts';
import { toldFields } from '../emulator/observers/access-log.ts';
import type { CountingLogger, Logger } from '../emulator/options.ts';

export type LogLevel = 'info' | 'warn' | 'error';

export interface LoggerOptions {
  readonly format: 'pretty' | 'json';
  readonly level: LogLevel;
  readonly color: boolean;
  /** Configured secrets, hidden wherever they appear. */
  readonly secrets: readonly string[];
  /** Takes whole lines; answers whether the line was written. */
  readonly write: (line: string) => boolean;
}

export interface ClosableLogger extends CountingLogger {
  /** Loads what writes the lines, if the first line has not done so: later its files may have been replaced. */
  load(): void;
  /** Resolves when every line is written. */
  close(): Promise<void>;
}

const levels: readonly LogLevel[] = ['info', 'warn', 'error'];
const nameLevel = (label: string) => ({ level: label });

/** Lines that may wait while pino is loaded. */
const mostWaiting = 1000;

// In an object, since what has a `then` of any type can't be promised.
async function loadPino(options: LoggerOptions, write: (line: string) => void): Promise<{ readonly logger: Logger }> {
  const { format, level, color } = options;
  const { pino, stdTimeFunctions } = await import('pino');
  if (format === 'json') {
    const layout = { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: nameLevel } };
    return { logger: pino(layout, { write }) };
  }
  const { prettyFactory } = await import('pino-pretty');
  // A function in this thread: a worker would start later and lose the last lines, a stream only the last lines.
  const prettify = prettyFactory({
    colorize: color,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss.l',
    ignore: toldFields.join(','),
  });
  return { logger: pino({ level, base: null }, { write: (line: string) => write(prettify(line)) }) };
}

/** The log where pino can't be loaded, since it was replaced on the disk or no file can be opened: plain JSON lines. */
function createPlainLogger(write: (line: string) => void): Logger {
  const tell = (level: LogLevel) => (fields: object, msg: string) =>
    write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields, msg })}\n`);
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}

/**
 * Makes the log. Lines keep their order, also those logged before pino is loaded. A line that can't be written is dropped
 * and counted; the count is logged as soon as lines can be written again.
 *
 * @example createLogger({ format: 'json', level: 'info', color: false, secrets: [], write: shell.tell }).info({}, 'hello');
 */
export function createLogger(options: LoggerOptions): ClosableLogger {
  const redactor = createLogRedactor(options.secrets);
  const waiting: ((logger: Logger) => void)[] = [];
  let ready: Logger | undefined;
  let loading: Promise<void> | undefined;
  let dropped = 0;
  let untold = 0;
  let isTellingDrops = false;

  function drop(): void {
    dropped += 1;
    untold += 1;
  }

  function tellDrops(): void {
    if (untold === 0 || isTellingDrops) return;
    isTellingDrops = true;
    ready?.[options.level === 'error' ? 'error' : 'warn'](
      { dropped: untold },
      'Log lines were dropped, since they could not be written.',
    );
    isTellingDrops = false;
  }

  /** One line from pino: a log that has lost lines first tries to tell of them. */
  function put(line: string): void {
    if (isTellingDrops) {
      if (options.write(line)) untold = 0;
      return;
    }
    tellDrops();
    if (untold > 0 || !options.write(line)) drop();
  }

  async function load(): Promise<void> {
    try {
      ready = (await loadPino(options, put)).logger;
    } catch (error) {
      ready = createPlainLogger(put);
      const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      // Node.js remembers that the import failed: another try in this process would fail too.
      const text = 'The log formatter could not be loaded: lines are plain JSON until the emulator is started again.';
      waiting.unshift((logger) =>
        logger[levels.indexOf('warn') < levels.indexOf(options.level) ? 'error' : 'warn']({ cause }, text),
      );
    }
    for (const write of waiting.splice(0)) write(ready);
  }

  function write(level: LogLevel, fields: object, message: string): void {
    if (levels.indexOf(level) < levels.indexOf(options.level)) return;
    // Hidden and copied now: the caller may change its object afterwards.
    const safe = redactor.redactFields(fields);
    const text = redactor.redactText(message);
    if (ready) ready[level](safe, text);
    else if (waiting.length < mostWaiting) waiting.push((logger) => logger[level](safe, text));
    else drop();
    startLoading();
  }

  function startLoading(): void {
    loading ??= load();
  }

  return {
    load: startLoading,
    isLevelEnabled: (level) => levels.indexOf(level) >= levels.indexOf(options.level),
    info: (fields, message) => write('info', fields, message),
    warn: (fields, message) => write('warn', fields, message),
    error: (fields, message) => write('error', fields, message),
    dropped: () => dropped,
    close: async () => {
      await loading;
      tellDrops();
    },
  };
}
