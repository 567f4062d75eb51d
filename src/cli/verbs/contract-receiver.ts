/**
 * Plays Kling against a webhook receiver of the user's, and judges it.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { classifyHost, isForbiddenHost } from '../../contracts/wire/hosts.ts';
import { createHttpClient } from '../../contracts/wire/http-client.ts';
import type { HttpClient } from '../../contracts/wire/http-client.ts';
import {
  createRedactor,
  listQueryValues,
  listSecretValues,
  redactConnections,
} from '../../contracts/spec/redaction.ts';
import type { Limits } from '../../contracts/receivers/receiver-check.ts';
import { createCommandProbe, createUrlProbe } from '../../contracts/receivers/probe.ts';
import type { Probe } from '../../contracts/receivers/probe.ts';
import type { ReceiverCheck } from '../../contracts/receivers/receiver-check.ts';
import { writeReceiverReport } from '../../contracts/receivers/receiver-report.ts';
import { runReceiver } from '../../contracts/receivers/run-receiver.ts';
import { factById } from '../../contracts/spec/facts.ts';
import { createVendorSimulator } from '../../contracts/receivers/vendor-simulator.ts';
import { buildReceiverSuite, selectReceiverChecks } from '../../contracts/receivers/suite.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { ReceiverReport } from '../../contracts/receivers/run-receiver.ts';
import type { OptionRow, ValuesOf } from '../options.ts';
import { readPackageVersion } from '../package-version.ts';
import { parseFlags } from '../parse-flags.ts';
import { deliverReports, findUnwritable, withScreen } from '../reports.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { receiverOptions } from './contract-receiver-options.ts';

const receiverText: VerbText = {
  name: 'contract receiver <url>',
  description:
    'Plays Kling against a webhook receiver: every product and status, forged, repeated, late, slow and huge.',
  examples: [
    ['contract receiver http://127.0.0.1:3000/webhooks/kling', 'what can be judged without a secret'],
    [
      'contract receiver http://127.0.0.1:3000/hook --secret whsec_… --probe http://127.0.0.1:3000/effects',
      'all of it',
    ],
    ['contract receiver http://127.0.0.1:3000/hook --only signature,duplicate', 'checks with a tag'],
    ['contract receiver --list', 'every check and what it means'],
  ],
  notes: [
    'The secret may stand in KLING_WEBHOOK_SECRET. What is sent looks real: never point it at a system whose data you want to keep.',
    'Exit codes: 0 all right, 1 a check failed or none ran, 2 bad usage, 3 the receiver can not be reached.',
  ],
};

type ReceiverValues = ValuesOf<typeof receiverOptions>;
type Hide = (text: string) => string;

/** `contract receiver <url> …`: the first word without a flag becomes `--url`; further ones are refused as everywhere. */
function nameUrl(args: readonly string[]): readonly string[] {
  const rows: readonly OptionRow[] = Object.values(receiverOptions);
  const options = Object.fromEntries(
    rows.map(({ flag, type }) => [flag, { type: type.placeholder === undefined ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const word = tokens.find(({ kind }) => kind === 'positional');
  return word ? args.with(word.index, `--url=${args[word.index] ?? ''}`) : args;
}

/** Why nothing is sent to an address: it would be somebody's real system. */
async function findRefusal(flag: string, address: string, allowed: readonly string[]): Promise<string | undefined> {
  const { hostname } = new URL(address);
  const bare = hostname.replaceAll(/[[\]]/g, '');
  // Whatever is allowed: the machine's own credentials are there, and nobody's receiver.
  if (await isForbiddenHost(hostname)) {
    return `${flag} leads to ${bare}, a link-local, metadata or reserved address: nothing is ever sent there.`;
  }
  if (allowed.some((host) => host.replaceAll(/[[\]]/g, '').toLowerCase() === bare)) return undefined;
  if ((await classifyHost(hostname)) !== 'public') return undefined;
  return (
    `${flag} leads to ${bare}, which is neither this machine nor its private network. ` +
    `What is sent there looks real; if it is a test system of yours, add --allow-host ${bare}`
  );
}

function findUsageProblem({ url, secret, profile, probe, probeCommand, list }: ReceiverValues): string | undefined {
  if (url === undefined && !list)
    return 'The receiver is missing: contract receiver http://127.0.0.1:3000/webhooks/kling';
  if (secret !== undefined && !createVendorSimulator(profile).signs) {
    return `Callbacks of the profile ${profile} are not signed with a secret of yours: leave --secret and KLING_WEBHOOK_SECRET out.`;
  }
  if (probe !== undefined && probeCommand !== undefined) return 'Give --probe or --probe-command, not both.';
  return undefined;
}

function createProbe(values: ReceiverValues, client: HttpClient, shell: Shell, hide: Hide): Probe | undefined {
  const { probe: url, probeCommand: command } = values;
  const { env, directory } = shell;
  const timeoutMs = 10_000;
  if (url !== undefined) return createUrlProbe({ url, client, timeoutMs, hide });
  return command === undefined ? undefined : createCommandProbe({ command, env, directory, timeoutMs, hide });
}

function readLimits(values: ReceiverValues): Limits {
  const answerMs = values.answerWithin ?? createVendorSimulator(values.profile).answerMs;
  return {
    answerMs,
    // A late answer is told from none at all.
    deadlineMs: Math.max(2 * answerMs, answerMs + 1000),
    lookMs: 20,
    settleMs: values.settle,
    quietMs: Math.min(values.settle, 250),
    burst: values.burst,
    slowBodyMs: values.slowBody,
    hugeBytes: values.hugeBody,
  };
}

/**
 * Hides in texts from outside what no report may show: the secret, whatever the addresses carry in their queries, what a
 * probe command finds in its environment, and credentials that show by their form. Our own words are never searched: a
 * query of `?mode=pass` would hide verdicts.
 */
function createTextHider({ url, probe, probeCommand, secret }: ReceiverValues, { env }: Shell): Hide {
  const queries = [url, probe].flatMap((text) => (text === undefined ? [] : listQueryValues(text)));
  const known = probeCommand === undefined ? [] : listSecretValues(env);
  const hideKnown = createRedactor([...spellSecret(secret), ...queries, ...known]);
  return (text) => redactConnections(hideKnown(text));
}

const spellSecret = (secret: string | undefined): readonly string[] =>
  secret === undefined ? [] : [secret, secret.replace(/^whsec_/, '')];

async function judge(url: string, values: ReceiverValues, shell: Shell): Promise<number> {
  const selection = selectReceiverChecks(buildReceiverSuite(values.profile), values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const client = createHttpClient();
  const hide = createTextHider(values, shell);
  const probe = createProbe(values, client, shell, hide);
  try {
    const report = await runReceiver({
      url,
      profile: values.profile,
      checks: selection.checks,
      seed: values.seed ?? randomBytes(4).toString('hex'),
      version: await readPackageVersion(),
      limits: readLimits(values),
      strict: values.strict,
      hide,
      ...(values.secret === undefined ? {} : { secret: values.secret }),
      ...(probe ? { probe } : {}),
    });
    const hideSecret = createRedactor(spellSecret(values.secret));
    const write = (kind: ReportKind, final: ReceiverReport) => writeReceiverReport(kind, final, hideSecret);
    return await deliverReports(report, withScreen(values.report), write, shell.print, shell);
  } finally {
    client.close();
  }
}

/** The list for people. */
function formatReceiverChecks(checks: readonly ReceiverCheck[]): string {
  const lines = checks.map(({ id, title, meaning, severity, mark, tags, facts, sources }) => {
    const known = [...facts.map((fact) => `${fact} (${factById(fact).source})`), ...sources].join('; ');
    return `${id}\n    ${title}\n    ${meaning}\n    ${severity} · ${mark} · ${tags.join(' ')}\n    ${known}\n`;
  });
  const must = checks.filter(({ severity }) => severity === 'must').length;
  return [...lines, `${checks.length} checks: ${must} must hold, ${checks.length - must} only warn.`, ''].join('\n');
}

/** Runs `contract receiver`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const parsed = await parseFlags(receiverText, receiverOptions, nameUrl(args), shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const { values, problems } = resolveOptions(receiverOptions, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const problem = findUsageProblem(values);
  if (problem !== undefined) return refuseUsage(shell, [problem]);
  if (values.list || values.url === undefined) {
    const selection = selectReceiverChecks(buildReceiverSuite(values.profile), values.only);
    if (!selection.ok) return refuseUsage(shell, [selection.problem]);
    shell.print(formatReceiverChecks(selection.checks));
    return exitCodes.ok;
  }
  const refusals = await Promise.all([
    findRefusal('The receiver', values.url, values.allowHost),
    ...(values.probe === undefined ? [] : [findRefusal('--probe', values.probe, values.allowHost)]),
  ]);
  const refused = refusals.filter((refusal) => refusal !== undefined);
  return refused.length > 0 ? refuseUsage(shell, refused) : judge(values.url, values, shell);
}
