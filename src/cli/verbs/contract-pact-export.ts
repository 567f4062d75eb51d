/**
 * Writes a pact of what a consumer did with an emulator: of its journal.
 */
import { pickText, tellCount, parseJson } from '../../contracts/spec/pick.ts';
import { createHttpClient } from '../../contracts/wire/http-client.ts';
import { exportPact } from '../../contracts/pact/export-pact.ts';
import { createRedactor, redactInside } from '../../contracts/spec/redaction.ts';
import type { ControlJournalResponse } from '../../contracts/spec/generated/messages.ts';
import { findViolations } from '../../contracts/spec/violations.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { putOut, readPackageVersion, readDocument } from '../files.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import { text, webAddress } from '../../emulator/option-types.ts';
import type { OptionType } from '../../emulator/option-types.ts';
import { file } from '../options.ts';
import { output, scope } from './contract-options.ts';

const source: OptionType<string> = {
  ...webAddress,
  placeholder: 'url|file',
  expected: 'the URL of an emulator or a file name',
  read: (given, directory) => (/^https?:/i.test(String(given.at(-1))) ? webAddress : file).read(given, directory),
};

const name = text('name', /\S/, 'a name');

/** Options of `contract pact export`. */
const exportOptions = {
  from: scope('from', source, { description: 'A running emulator, or a file with the answer of its journal.' }),
  account: scope('account', name, { description: 'Account whose journal is read.' }),
  consumer: output('consumer', name, { default: 'consumer', description: "The consumer's name in the pact." }),
  provider: output('provider', name, { default: 'kling', description: "The provider's name in the pact." }),
  out: output('out', file, { description: 'File to write; by default standard output.' }),
} as const;

type ExportValues = ValuesOf<typeof exportOptions>;

type JournalRead =
  | { readonly ok: true; readonly journal: ControlJournalResponse }
  | { readonly ok: false; readonly problem: string; readonly code: number };

const refuse = (problem: string, code: number = exitCodes.badUsage): JournalRead => ({ ok: false, problem, code });

function readJournal(value: unknown, from: string): JournalRead {
  const [first] = findViolations('control/journal.response.json', value);
  if (!first) return { ok: true, journal: value as ControlJournalResponse };
  return refuse(
    `${from} is no answer of GET /__emulator/accounts/{account}/journal: ${first.pointer} ${first.message}.`,
  );
}

async function fetchJournal(from: string, account: string, shell: Shell): Promise<JournalRead> {
  const token = shell.env['KLING_EMULATOR_CONTROL_TOKEN'];
  const client = createHttpClient();
  const url = `${from}/__emulator/accounts/${encodeURIComponent(account)}/journal`;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const sent = await client.send({ method: 'GET', url, headers, timeoutMs: 30_000 });
  client.close();
  if (sent.kind !== 'answered') return refuse(`${from} can not be reached: ${sent.message}.`, exitCodes.unreachable);
  const body = parseJson(sent.body.toString('utf8'));
  if (body === undefined) return refuse(`${from} is no emulator.`);
  if (sent.status === 200) return readJournal(body, from);
  const told = pickText(body, 'error', 'message') ?? `it answered ${sent.status}`;
  return refuse(`${from}: ${told}`, sent.status === 401 ? exitCodes.unreachable : exitCodes.badUsage);
}

async function findJournal(values: ExportValues, shell: Shell): Promise<JournalRead> {
  const { from, account } = values;
  if (from === undefined) return refuse('--from is missing: the URL of an emulator, or a file with its journal.');
  if (/^https?:/i.test(from)) {
    return account === undefined
      ? refuse('--account is missing: whose journal is read.')
      : fetchJournal(from, account, shell);
  }
  const read = await readDocument(from);
  return read.ok ? readJournal(read.value, from) : refuse(read.problem);
}

async function run({ values }: Given<typeof exportOptions>, shell: Shell): Promise<number> {
  const read = await findJournal(values, shell);
  if (!read.ok) {
    refuseUsage(shell, [read.problem]);
    return read.code;
  }
  const { consumer, provider } = values;
  const version = await readPackageVersion();
  const { pact, calls, messages, leftOut } = exportPact(read.journal.entries, { consumer, provider, version });
  if (calls + messages === 0) return refuseUsage(shell, ['The journal holds nothing that could stand in a pact.']);
  const clean = redactInside(pact, createRedactor([]));
  shell.tell(`${calls} calls and ${messages} messages.\n`);
  for (const why of leftOut) shell.tell(`Left out: ${why}.\n`);
  if (read.journal.dropped > 0)
    shell.tell(
      `The journal was full: ${tellCount(read.journal.dropped, 'entry is', 'entries are')} missing from the pact. Keep more with --journal-entries and --journal-characters.\n`,
    );
  return putOut(`${JSON.stringify(clean, null, 2)}\n`, values.out, shell);
}

export const verb = defineVerb({
  name: 'contract pact export',
  description: "Writes a pact (version 4) from an emulator's journal: requests, and callbacks as messages.",
  examples: [
    ['contract pact export --from http://127.0.0.1:4050 --account my-key --consumer my-app', 'of a running emulator'],
    ['contract pact export --from journal.json --out pacts/my-app-kling.json', 'of a journal that was saved'],
  ],
  notes: [
    'A control token comes from KLING_EMULATOR_CONTROL_TOKEN.',
    'Exit codes: 0 written, 2 bad usage, 3 not reachable.',
  ],
  options: exportOptions,
  run,
});
