/**
 * Names of result files, in the forms seen in recorded URLs (section 8 of the reference).
 */
import type { Chance, Random } from '../inputs.ts';
import type { ResultFile } from '../records.ts';

/** `kling_<uuid>-VTAInferProcessor-<13-digit ms><9 of 0-9a-z>.<kind>`. Source: observed 2025-09-24. */
export function nameAudioFile(kind: 'mp3' | 'wav', ms: number, { random, suffix }: Chance): string {
  return `kling_${random.uuid()}-VTAInferProcessor-${ms}${suffix(9)}.${kind}`;
}

/** `<uuid>.<kind>` or `<uuid>-output.<kind>`. */
export function nameFile(kind: ResultFile['kind'], random: Random, output: boolean): string {
  return `${random.uuid()}${output ? '-output' : ''}.${kind}`;
}
