/**
 * Answers of the same check, recorded and now.
 */
import { pickNumber } from '../spec/pick.ts';
import type { Difference } from './difference.ts';
import type { RecordedExchange, Recording } from './recordings.ts';

/** HTTP status and business code of an answer. */
function codeOf({ status, body }: RecordedExchange): string {
  const code = pickNumber(body, 'code');
  return code === undefined ? String(status) : `${String(status)}/${code}`;
}

/** The same check, recorded then and now: it must be answered in one of the ways it was. */
export function compareAnswers(
  recordings: readonly Recording[],
  live: readonly RecordedExchange[],
): readonly Difference[] {
  const checks = [...new Set(live.map(({ about, operation }) => `${operation ?? ''} ${about}`))];
  return checks.flatMap((key): Difference[] => {
    const isSame = ({ about, operation }: RecordedExchange) => `${operation ?? ''} ${about}` === key;
    const now = new Set(live.filter(isSame).map(codeOf));
    const before = recordings.map(({ file, exchanges }) => ({ file, codes: exchanges.filter(isSame).map(codeOf) }));
    const seen = new Set(before.flatMap(({ codes }) => codes));
    if (seen.size === 0 || [...now].some((code) => seen.has(code))) return [];
    return [
      {
        schema: key,
        field: '',
        kind: 'answer',
        severity: 'breaking',
        moved: 'target',
        document: 'see the check',
        recording: [...seen].join(' or '),
        target: [...now].join(' or '),
        files: before.filter(({ codes }) => codes.length > 0).map(({ file }) => file),
      },
    ];
  });
}
