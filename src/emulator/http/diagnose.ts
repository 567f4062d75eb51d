/**
 * What helps the developer, beside the vendor's own body: one response header and the journal's diagnostics.
 */
import type { Fault, Notice } from '../../contracts/spec/reading.ts';
import type { KnownOperation, Vendor } from '../../contracts/spec/vendors/vendor.ts';
import type { Failure } from '../core/failures.ts';
import { failureCatalogue } from '../core/failures.ts';
import type { Diagnostic } from '../core/journal.ts';

/** Name of the response header. */
export const diagnosticsHeader = 'kling-emulator-diagnostics';

/** Node refuses header sections over 16 KB; clients may have tighter limits. */
const maxHeaderLength = 2000;

const diagnoseFault = (fault: Fault): Diagnostic => ({
  severity: 'error',
  pointer: fault.pointer,
  rule: fault.rule,
  message: `Expected ${fault.expected}, got ${fault.actual} (told as ${fault.refusal.code}, ${fault.refusal.mark}).`,
  ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }),
});

const diagnoseNotice = (notice: Notice): Diagnostic => ({
  severity: 'warning',
  pointer: notice.pointer,
  rule: notice.kind,
  message: notice.message,
});

const none: readonly Diagnostic[] = [];

/** The catalogue's sentence, with the header that this vendor reads. */
export function explainFailure(
  { code, isOrdered }: Pick<Failure, 'code' | 'isOrdered'>,
  { credential: { header, scheme } }: Pick<Vendor, 'credential'>,
): string {
  if (isOrdered)
    return 'Nothing of the request is wrong: the control API was asked to refuse it (fault, provider state).';
  const value = scheme === undefined ? '<key>' : `${scheme} <token>`;
  return failureCatalogue[code].replace('<header>', header).replace('<credential>', `${header}: ${value}`);
}

/** The refusal, and what is known besides. */
export interface ToldFailure {
  readonly failure: Failure | undefined;
  /** What was found out about its cause: goes in place of the catalogue's sentence. */
  readonly explained?: string | undefined;
  /** The nearest call, for a path that nobody knows. */
  readonly hint?: string | undefined;
  readonly known?: KnownOperation | undefined;
  /** What a gateway's upstream will refuse the task for; `explained` is about it. */
  readonly foreseen?: Failure | undefined;
}

/** The sentence about what was refused, or will be; nothing when faults of the request say it. */
function tellFailure(vendor: Pick<Vendor, 'credential'>, told: ToldFailure): Diagnostic | undefined {
  const { hint, known, foreseen, failure = foreseen } = told;
  if (!failure || failure.code === 'request.invalid') return undefined;
  const cause = told.explained ?? explainFailure(failure, vendor);
  const message =
    failure === foreseen
      ? `The task is going to fail: ${cause}`
      : known && failure.code === 'route.not-emulated'
        ? `${failure.detail ?? ''} (${known.title}) is not emulated. ${cause}`
        : hint === undefined
          ? cause
          : `${cause} ${hint}`;
  const severity = known || foreseen ? 'warning' : 'error';
  return { severity, pointer: '', rule: failure.code, message };
}

/** Diagnostics of a request: every fault and notice, and the failure that was told when no fault explains it. */
export function diagnose(
  vendor: Pick<Vendor, 'credential'>,
  faults: readonly Fault[],
  notices: readonly Notice[],
  told: ToldFailure,
): readonly Diagnostic[] {
  const { failure, foreseen } = told;
  if (faults.length === 0 && notices.length === 0 && !failure && !foreseen) return none;
  const first = tellFailure(vendor, told);
  return [...(first ? [first] : []), ...faults.map(diagnoseFault), ...notices.map(diagnoseNotice)];
}

const toAscii = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The beginning of a text that takes at most so many characters in the header. */
function cutForHeader(text: string, most: number): string {
  const encode = (part: string) => toAscii(JSON.stringify(part));
  // Characters that need an escape take up to 6 each: a text that is shorter than this is sure to fit.
  if (text.length * 6 <= most || (text.length <= most && encode(text).length <= most)) return text;
  let fits = 0;
  let length = 8;
  for (; fits < text.length; fits += 1) {
    length += encode(text.charAt(fits)).length - 2;
    if (length > most) break;
  }
  return `${text.slice(0, fits)}…`;
}

const cutDiagnostic = (told: Diagnostic): Diagnostic => ({
  ...told,
  pointer: cutForHeader(told.pointer, 300),
  message: cutForHeader(told.message, 1000),
  ...(typeof told.nearest === 'string' ? { nearest: cutForHeader(told.nearest, 200) } : {}),
});

/** The diagnostics as a header value: JSON in plain ASCII; long texts are cut, and what finds no room is left out. */
export function encodeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  let length = 1;
  for (const told of diagnostics) {
    const part = toAscii(JSON.stringify(cutDiagnostic(told)));
    length += part.length + 1;
    if (length > maxHeaderLength) break;
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
}
