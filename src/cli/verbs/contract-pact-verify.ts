/**
 * Verifies consumer pacts against an emulator, with the official verifier.
 */
import { reportKinds } from '../../contracts/report/write-report.ts';
import { resolve, join } from 'node:path';
import type { Credentials } from '../../contracts/wire/profiles.ts';
import { listSecrets } from '../../contracts/wire/profiles.ts';
import type { PactRun, RunVerifier, VerifierEnd, VerifierJob } from '../../contracts/pact/fold-results.ts';
import { readPacts } from '../../contracts/pact/pact-file.ts';
import type { BrokerSource, PactSource } from '../../contracts/pact/verify-pacts.ts';
import { verifyPacts } from '../../contracts/pact/verify-pacts.ts';
import { createRedactor, listQueryValues, listUserInfo, showUrl } from '../../contracts/spec/redaction.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { findUnwritable } from '../reports.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import type { ReadyTarget } from './contract-target.ts';
import { openTarget } from './contract-target.ts';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { secretText, text, toggle, typeOf } from '../../emulator/option-types.ts';
import { output, rowsIn, runOptions, scope, targetOptions } from './contract-options.ts';
import { writePactReports } from './contract-pact-check.ts';
import { parseJson } from '../../contracts/spec/pick.ts';

type Selector = Readonly<Record<string, unknown>>;

/** Consumer version selectors as brokers document them. */
const selectors = typeOf<readonly Selector[]>({
  placeholder: 'json',
  expected: 'a JSON object or a list of them, such as {"mainBranch":true}',
  accepts: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)),
  convert(given) {
    const parsed = parseJson(String(given));
    return parsed === undefined ? undefined : [parsed].flat();
  },
  write: (value) => JSON.stringify(value),
});

const token = secretText('token', /^[!-~]+$/, 'visible ASCII characters without spaces');

const broker = rowsIn('The broker:');
const name = text('name', /\S/, 'a name');

/** Options of `contract pact verify`. */
export const verifyOptions = {
  target: scope('target', targetOptions.target.type, {
    default: 'emulator',
    description: "Base URL of an emulator, or 'emulator': one is started for the run, with one account.",
  }),
  profile: targetOptions.profile,
  receiverHost: targetOptions.receiverHost,
  provider: broker('provider', name, { default: 'kling', description: "The provider's name at the broker." }),
  brokerToken: broker('broker-token', token, {
    description: 'Bearer token of the broker.',
    secret: true,
    env: ['KLING_CONTRACT_BROKER_TOKEN', 'PACT_BROKER_TOKEN'],
  }),
  brokerUser: broker('broker-user', name, {
    description: 'User of the broker, with basic authentication.',
    env: ['KLING_CONTRACT_BROKER_USER', 'PACT_BROKER_USERNAME'],
  }),
  brokerPassword: broker('broker-password', token, {
    description: "The user's password.",
    secret: true,
    env: ['KLING_CONTRACT_BROKER_PASSWORD', 'PACT_BROKER_PASSWORD'],
  }),
  selectors: broker('selectors', selectors, {
    default: [{ latest: true }],
    description: 'Consumer version selectors: which pacts of the broker are verified.',
  }),
  pending: broker('pending', toggle, {
    default: false,
    description: 'Pending pacts of the broker do not fail the run.',
  }),
  publish: broker('publish', toggle, {
    default: false,
    description: 'Publish the results to the broker; needs --provider-version.',
  }),
  providerVersion: broker('provider-version', name, { description: 'Version that the results are published for.' }),
  providerBranch: broker('provider-branch', name, { description: 'Its branch.' }),
  report: output('report', runOptions.report.type, {
    default: [],
    description: `${reportKinds.join(', ')}, to standard output or to a file.`,
  }),
} as const;

const library = '@pact-foundation/pact';

/** The message for a user without the library. */
export const howToGetLibrary = `Pacts are verified with ${library}, which is not installed: npm install --save-dev ${library}@16`;

/** Where the library is looked for: in the user's project, then beside the emulator. */
export const placesOf = ({ directory }: Shell): readonly string[] => [join(directory, 'package.json'), import.meta.url];

/**
 * Where the library's verifier is.
 *
 * @param places files that would import the library
 * @example findVerifier(['/my/project/package.json']) // '/my/project/node_modules/@pact-foundation/pact-core/src/index.js'
 */
export function findVerifier(places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return createRequire(createRequire(place).resolve(library)).resolve(`${library}-core`);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The child: one job comes in, one end goes out. What the native library prints stays on its own standard output. */
const childProgram = `
const loaded = require(process.argv[1]);
const core = loaded.default ?? loaded;
process.once('message', async (job) => {
  const end = await core.verifyPacts(job).then((text) => ({ text }), (error) => ({ text: String(error.message ?? error) }));
  process.send(end, () => process.disconnect());
});
`;

/** No broker but the one that was named, no filter that was not asked for, no telemetry, no proxy on the way to ourselves. */
function environmentOf(env: Shell['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('PACT_'));
  const near = [env['NO_PROXY'] ?? env['no_proxy'] ?? '', '127.0.0.1', 'localhost']
    .filter((host) => host !== '')
    .join(',');
  return { ...Object.fromEntries(kept), NO_PROXY: near, no_proxy: near, PACT_DO_NOT_TRACK: 'true' };
}

function readEnd(text: string): VerifierEnd {
  try {
    return { kind: 'told', report: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'broken', message: `The verifier could not run: ${text.slice(0, 500)}` };
  }
}

const lastLines = (text: string) => text.trim().split('\n').slice(-3).join(' ').slice(-500);

function runChild(
  verifier: string,
  env: Shell['env'],
  job: VerifierJob,
  signal: AbortSignal | undefined,
): Promise<VerifierEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', childProgram, verifier], {
      env: environmentOf(env),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let printed = '';
    let end: VerifierEnd | undefined;
    const keep = (text: string) => (printed = `${printed}${text}`.slice(-4000));
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('message', (message: { readonly text?: unknown }) => (end = readEnd(String(message.text))));
    child.once(
      'error',
      (error) => (end = { kind: 'broken', message: `The verifier did not start: ${error.message}.` }),
    );
    child.once('close', (code, signal) =>
      resolve(
        end ?? { kind: 'broken', message: `The verifier ended (${signal ?? code ?? ''}): ${lastLines(printed)}` },
      ),
    );
    signal?.addEventListener('abort', () => void child.kill('SIGKILL'), { once: true });
    child.send(job);
  });
}

/** @example const runVerifier = createRunVerifier(verifier, shell.env); */
const createRunVerifier =
  (verifier: string, env: Shell['env']): RunVerifier =>
  (job, signal) =>
    runChild(verifier, env, job, signal);

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
  return writePactReports(run, values.report, secrets, shell);
}

async function run({ values, words: [word = ''] }: Given<typeof verifyOptions>, shell: Shell): Promise<number> {
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

export const verb = defineVerb({
  name: 'contract pact verify',
  description: 'Verifies consumer pacts, HTTP and messages, against an emulator. Needs @pact-foundation/pact.',
  examples: [
    ['contract pact verify pacts', 'an emulator of its own'],
    ['contract pact verify pacts --target http://127.0.0.1:4050', 'a running one'],
    ['contract pact verify https://broker.example --publish --provider-version 1.2.3', 'pacts of a broker'],
  ],
  notes: [
    'Credentials of the target come from the environment, as for contract run; an emulator in open mode needs none. A control',
    'token comes from KLING_EMULATOR_CONTROL_TOKEN. Provider states: GET /__emulator/pact/provider-states.',
    'Exit codes: 0 ok, 1 an interaction failed or its state could not be set up, 2 bad usage, 3 not reachable.',
  ],
  word: '<file|folder|url>',
  options: verifyOptions,
  run,
});
