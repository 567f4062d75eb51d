/**
 * Validates what the emulator itself says, with `strict`: answers and callbacks against the contract's schemas. A
 * violation never changes an answer; it is counted, logged and shown in `/__emulator/info`.
 */
import { catalog } from '../../contracts/spec/catalog.ts';
import { redactAndCut, redactKnown } from '../../contracts/spec/redaction.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { Violation } from '../../contracts/spec/violation.ts';
import type { Logger } from '../options.ts';
import type { AnswerFacts, Lifecycle, RequestFacts } from '../shell/lifecycle.ts';
import type { AccountRedaction } from './redaction.ts';

interface ResponseViolation {
  /** The operation, or the task of a callback. */
  readonly about: string;
  readonly schema: string;
  readonly pointer: string;
  readonly message: string;
}

export interface ValidationReport {
  readonly on: boolean;
  readonly violations: number;
  readonly latest: readonly ResponseViolation[];
}

export interface ResponseValidator {
  validate(about: string, schema: string, text: string): void;
  report(): ValidationReport;
}

export type FindViolations = (schemaId: string, value: unknown) => readonly Violation[];

const keptViolations = 20;

/** What `/__emulator/info` says without `strict`. */
export const noReport: ValidationReport = { on: false, violations: 0, latest: [] };

/**
 * @example createResponseValidator({ findViolations, logger }).validate('kling.text-to-speech', schemaId, answer.body)
 */
export function createResponseValidator(deps: {
  readonly findViolations: FindViolations;
  readonly logger: Logger | undefined;
}): ResponseValidator {
  let violations = 0;
  const latest: ResponseViolation[] = [];
  return {
    validate(about, schema, text) {
      const found = deps.findViolations(schema, JSON.parse(text) as unknown);
      if (found.length === 0) return;
      violations += 1;
      const findings = found.map(({ pointer, message }) => ({ about, schema, pointer, message }));
      latest.unshift(...findings);
      latest.length = Math.min(latest.length, keptViolations);
      deps.logger?.error({ about, schema, findings }, 'The emulator’s response violates its own schema.');
    },
    report: () => ({ on: true, violations, latest: [...latest] }),
  };
}

function schemaOf({ dialect, operation, isRefused }: RequestFacts, answer: AnswerFacts): string | undefined {
  if (answer.isOffContract) return undefined;
  if (answer.schema !== undefined) return answer.schema;
  if (operation) return isRefused ? operation.schemas.error : operation.schemas.response;
  return vendorOf(dialect.id).errorSchema;
}

/** Validates every answer. */
export function validateAnswers(lifecycle: Lifecycle, validator: ResponseValidator, redaction: AccountRedaction): void {
  lifecycle.subscribe('request-answered', ({ request, answer }) => {
    const schema = schemaOf(request, answer);
    if (schema === undefined) return;
    const { operation, method, path, secrets } = request;
    const hide = (text: string) => redaction.hide(redactKnown(text, secrets));
    validator.validate(operation?.id ?? `${method} ${redactAndCut(path, 2000, hide)}`, schema, answer.body);
  });
  lifecycle.subscribe('request-unreadable', ({ entry: { dialect, diagnostics }, body }) => {
    if (dialect !== undefined)
      validator.validate(diagnostics[0]?.rule ?? 'unreadable', vendorOf(dialect).errorSchema, body);
  });
}

/** Validates the body of a callback as it is made; most are never posted. */
export function validateCallback(
  validator: ResponseValidator | undefined,
  task: { readonly id: string; readonly operation: string },
  body: string | undefined,
): string | undefined {
  const schema = validator && catalog.find(({ id }) => id === task.operation)?.schemas.callback;
  if (body !== undefined && schema !== undefined) validator?.validate(`callback of task ${task.id}`, schema, body);
  return body;
}
