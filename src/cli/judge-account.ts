/**
 * The rules on clients, asked about one account while its client runs: the live page shows what they say.
 */
import type { Composition } from '../emulator/emulator.ts';

/** About the record itself, or about how a client ends: a client that still runs can break neither. */
const notYet = { 'record-incomplete': 'off' } as const;

/**
 * Loaded when it is first asked: an emulator whose clients are not judged does not pay for it.
 *
 * @example startKlingEmulator(options, { judge: judgeAccount })
 */
export const judgeAccount: NonNullable<Composition['judge']> = async (control, accountId) => {
  const { judgeClient, readClientRecord } = await import('../contracts/clients/judge-client.ts');
  const findings = judgeClient(await readClientRecord(control, [accountId]), { rules: notYet });
  return findings.map(({ rule, severity, message, hint, evidence, count }) => ({
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    entries: [...evidence],
    count,
  }));
};
