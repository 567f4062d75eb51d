/**
 * The log on standard error. Pino is loaded with the first line that is written, not before the emulator is ready:
 * it costs about 18 ms of a cold start, pretty printing 22 ms more.
 */
import type { Logger } from '../emulator/options.ts';
import { createLogRedactor } from '../contracts/spec/redaction.ts';

export type LogLevel = 'info' | 'warn' | 'error';

export interface LoggerOptions {
  readonly format: 'pretty' | 'json';
  readonly level: LogLevel;
  readonly color: boolean;
  /** Configured secrets, hidden wherever they appear. */
  readonly secrets: readonly string[];
  /** Takes whole lines. */
  readonly write: (line: string) => void;
}

export interface ClosableLogger extends Logger {
  /** Resolves when every line is written. */
  close(): Promise<void>;
}

const levels: readonly LogLevel[] = ['info', 'warn', 'error'];

// In an object, since what has a `then` of any type can't be promised.
async function loadPino({ format, level, color, write }: LoggerOptions): Promise<{ readonly logger: Logger }> {
  const { pino, stdTimeFunctions } = await import('pino');
  if (format === 'json') {
    const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: nameLevel } };
    return { logger: pino(options, { write }) };
  }
  const { prettyFactory } = await import('pino-pretty');
  // A function in this thread: a worker would start later and lose the last lines, a stream only the last lines.
  const prettify = prettyFactory({ colorize: color, singleLine: true, translateTime: 'SYS:HH:MM:ss.l' });
  return { logger: pino({ level, base: null }, { write: (line: string) => write(prettify(line)) }) };
}

const nameLevel = (label: string) => ({ level: label });

/**
 * Makes the log. Lines keep their order, also those told before pino is there.
 *
 * @example createLogger({ format: 'json', level: 'info', color: false, secrets: [], write: shell.tell }).info({}, 'hello');
 */
export function createLogger(options: LoggerOptions): ClosableLogger {
  const redactor = createLogRedactor(options.secrets);
  const waiting: ((logger: Logger) => void)[] = [];
  let ready: Logger | undefined;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    const { logger } = await loadPino(options);
    for (const write of waiting.splice(0)) write(logger);
    ready = logger;
  }

  function write(level: LogLevel, fields: object, message: string): void {
    if (levels.indexOf(level) < levels.indexOf(options.level)) return;
    // Hidden and copied now: the caller may change its object afterwards.
    const safe = redactor.redactFields(fields);
    const text = redactor.redactText(message);
    if (ready) ready[level](safe, text);
    else waiting.push((logger) => logger[level](safe, text));
    loading ??= load();
  }

  return {
    isLevelEnabled: (level) => levels.indexOf(level) >= levels.indexOf(options.level),
    info: (fields, message) => write('info', fields, message),
    warn: (fields, message) => write('warn', fields, message),
    error: (fields, message) => write('error', fields, message),
    close: async () => {
      await loading;
    },
  };
}
