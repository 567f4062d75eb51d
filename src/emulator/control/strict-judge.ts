/**
 * Judges what the emulator itself says, with `strict`: answers and callbacks against the contract's schemas. A finding
 * never changes an answer; it is counted, logged and shown in `/__emulator/info`.
 */
import type { Violation } from '../../contracts/spec/violation.ts';
import type { Logger } from '../options.ts';

export interface StrictFinding {
  /** The operation, or the task of a callback. */
  readonly about: string;
  readonly schema: string;
  readonly pointer: string;
  readonly message: string;
}

export interface StrictReport {
  readonly on: boolean;
  readonly violations: number;
  readonly latest: readonly StrictFinding[];
}

export interface StrictJudge {
  judge(about: string, schema: string, text: string): void;
  report(): StrictReport;
}

export type FindViolations = (schemaId: string, value: unknown) => readonly Violation[];

const keptFindings = 20;

/** What `/__emulator/info` says without `strict`. */
export const laxReport: StrictReport = { on: false, violations: 0, latest: [] };

/**
 * @example createStrictJudge({ findViolations, logger }).judge('kling.text-to-speech', schemaId, answer.body)
 */
export function createStrictJudge(deps: {
  readonly findViolations: FindViolations;
  readonly logger: Logger | undefined;
}): StrictJudge {
  let violations = 0;
  const latest: StrictFinding[] = [];
  return {
    judge(about, schema, text) {
      const found = deps.findViolations(schema, JSON.parse(text) as unknown);
      if (found.length === 0) return;
      violations += 1;
      const findings = found.map(({ pointer, message }) => ({ about, schema, pointer, message }));
      latest.unshift(...findings);
      latest.length = Math.min(latest.length, keptFindings);
      deps.logger?.error({ about, schema, findings }, 'The emulator said something that breaks its own contract.');
    },
    report: () => ({ on: true, violations, latest: [...latest] }),
  };
}
