/**
 * Verifies consumer pacts against an emulator, with the official verifier.
 */
import { resolve } from 'node:path';
import { listSecrets } from '../../contracts/wire/credentials.ts';
import type { Credentials } from '../../contracts/wire/credentials.ts';
import type { PactRun } from '../../contracts/pact/pact-report.ts';
import { readPacts } from '../../contracts/pact/pact-file.ts';
import type { BrokerSource, PactSource } from '../../contracts/pact/verify-pacts.ts';
import { verifyPacts } from '../../contracts/pact/verify-pacts.ts';
import { createRedactor, listQueryValues, listUserInfo, showUrl } from '../../contracts/spec/redaction.ts';
import type { ValuesOf } from '../options.ts';
import { parseFlags } from '../parse-flags.ts';
import { findUnwritable } from '../reports.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { createRunVerifier, findVerifier, howToGetLibrary, placesOf } from './contract-pact-library.ts';
import { verifyOptions } from './contract-pact-options.ts';
import { splitWords, writeReports } from './contract-pact-words.ts';
import type { ReadyTarget } from './contract-target.ts';
import { openTarget } from './contract-target.ts';

const verifyText: VerbText = {
  name: 'contract pact verify <file|folder|broker url>',
  description: 'Verifies consumer pacts, HTTP and messages, against an emulator. Needs @pact-foundation/pact.',
  examples: [
    ['contract pact verify pacts', 'an emulator of its own'],
    ['contract pact verify pacts --target http://127.0.0.1:4050', 'one that runs'],
    ['contract pact verify https://broker.example --publish --provider-version 1.2.3', 'pacts of a broker'],
  ],
  notes: [
    'Credentials of the target come from the environment, as for contract run; an emulator in open mode needs none. A control',
    'token comes from KLING_EMULATOR_CONTROL_TOKEN. Provider states: GET /__emulator/pact/provider-states.',
    'Exit codes: 0 all right, 1 an interaction failed or its state could not be set up, 2 bad usage, 3 not reachable.',
  ],
};

type VerifyValues = ValuesOf<typeof verifyOptions>;

type SourceRead = { readonly ok: true; readonly source: PactSource } | { readonly ok: false; readonly problem: string };

function readBroker(url: string, values: VerifyValues): SourceRead {
  const { brokerToken, brokerUser, brokerPassword, providerVersion, providerBranch, publish } = values;
  if (!URL.canParse(url)) return { ok: false, problem: `'${showUrl(url).slice(0, 100)}' is no URL.` };
  if (publish && providerVersion === undefined) return { ok: false, problem: '--publish needs --provider-version.' };
  // One pact of a broker, or the broker itself.
  const isOnePact = /\/pacts\/|\.json$/.test(new URL(url).pathname);
  const broker: BrokerSource = {
    provider: values.provider,
    ...(isOnePact
      ? { pactUrls: [url] }
      : { pactBrokerUrl: url, consumerVersionSelectors: values.selectors, enablePending: values.pending }),
    ...(brokerToken === undefined ? {} : { pactBrokerToken: brokerToken }),
    ...(brokerUser === undefined ? {} : { pactBrokerUsername: brokerUser }),
    ...(brokerPassword === undefined ? {} : { pactBrokerPassword: brokerPassword }),
    ...(publish && providerVersion !== undefined ? { publishVerificationResult: true, providerVersion } : {}),
    ...(providerBranch === undefined ? {} : { providerVersionBranch: providerBranch }),
  };
  return { ok: true, source: { kind: 'broker', broker } };
}

async function readSource(word: string, values: VerifyValues, shell: Shell): Promise<SourceRead> {
  if (/^https?:\/\//i.test(word)) return readBroker(word, values);
  const read = await readPacts(resolve(shell.directory, word));
  return read.ok ? { ok: true, source: { kind: 'files', pacts: read.pacts } } : read;
}

/** What no report may show: also what the address of a broker holds, which its errors repeat. */
function listAllSecrets(
  credentials: Credentials,
  word: string,
  { brokerToken = '', brokerPassword = '' }: VerifyValues,
  controlToken = '',
): readonly string[] {
  const broker = /^https?:/i.test(word) ? [...listQueryValues(word), ...listUserInfo(word)] : [];
  return [...listSecrets(credentials), brokerToken, brokerPassword, controlToken, ...broker];
}

interface Order {
  readonly target: ReadyTarget;
  /** What was named on the command line. */
  readonly word: string;
  readonly source: PactSource;
  readonly verifier: string;
  readonly values: VerifyValues;
}

async function verify({ target, word, source, verifier, values }: Order, shell: Shell): Promise<number> {
  const { baseUrl, credentials, targetInfo, version, profile } = target.options;
  if (targetInfo.kind === 'real') {
    return refuseUsage(shell, [`${baseUrl} is no emulator: provider states can't be set up there.`]);
  }
  const controlToken = shell.env['KLING_EMULATOR_CONTROL_TOKEN'];
  const startedAt = Date.now();
  const end = await verifyPacts({
    source,
    baseUrl,
    credentials,
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(values.receiverHost === undefined ? {} : { receiverHost: values.receiverHost }),
    runVerifier: createRunVerifier(verifier, shell.env),
    now: Date.now,
  });
  const secrets = listAllSecrets(credentials, word, values, controlToken);
  if (end.kind !== 'verified') {
    refuseUsage(shell, [createRedactor(secrets)(end.problem)]);
    return end.kind === 'unreachable' ? exitCodes.unreachable : exitCodes.badUsage;
  }
  const run: PactRun = {
    verb: 'verify',
    subject: `${showUrl(word)} at ${baseUrl}`,
    target: baseUrl,
    profile,
    auth: targetInfo.auth,
    version,
    startedAt,
    endedAt: Date.now(),
    checks: end.checks,
    notes: end.checks.length === 0 ? ['No interaction was verified: nothing is proven.'] : [],
  };
  return writeReports(run, values.report, secrets, shell);
}

/** Runs `contract pact verify`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const { words, flags } = splitWords(args, verifyOptions);
  const parsed = await parseFlags(verifyText, verifyOptions, flags, shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const { values, problems } = resolveOptions(verifyOptions, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const [word] = words;
  if (word === undefined || words.length > 1) {
    return refuseUsage(shell, ['Name one pact file, one folder of them, or the URL of a broker.']);
  }
  const verifier = findVerifier(placesOf(shell));
  if (verifier === undefined) return refuseUsage(shell, [howToGetLibrary]);
  const read = await readSource(word, values, shell);
  if (!read.ok) return refuseUsage(shell, [read.problem]);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const blank = { only: [], strict: true, seed: undefined, budgetUnits: undefined, spendingFile: undefined };
  const reach = { voiceUrl: undefined, videoUrl: undefined, receiverUrl: undefined, receiverPort: undefined };
  const opened = await openTarget({ ...blank, ...reach, ...values }, values.target, [], shell);
  if (!opened.ok) return refuseUsage(shell, [opened.problem]);
  try {
    return await verify({ target: opened.target, word, source: read.source, verifier, values }, shell);
  } finally {
    await opened.target.close();
  }
}
