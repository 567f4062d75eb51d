/**
 * Plays Kling against a webhook receiver of the user's, and judges it.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import { gateways, officialVendor, factById } from '../../contracts/spec/vendors.ts';
import { randomBytes } from 'node:crypto';
import { classifyHost, isForbiddenHost } from '../../contracts/wire/target.ts';
import { createHttpClient } from '../../contracts/wire/http-client.ts';
import type { HttpClient } from '../../contracts/wire/http-client.ts';
import {
  createRedactor,
  listQueryValues,
  listSecretValues,
  redactConnections,
} from '../../contracts/spec/redaction.ts';
import type { Limits, ReceiverCheck } from '../../contracts/receivers/receiver-check.ts';
import { createCommandProbe, createUrlProbe } from '../../contracts/receivers/probe.ts';
import type { Probe } from '../../contracts/receivers/probe.ts';
import type { ReceiverReport } from '../../contracts/receivers/run-receiver.ts';
import { writeReceiverReport, runReceiver, buildReceiverSuite } from '../../contracts/receivers/run-receiver.ts';
import { createVendorSimulator } from '../../contracts/receivers/vendor-simulator.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { readPackageVersion } from '../files.ts';
import { deliverReports, findUnwritable, withScreen } from '../reports.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import { profiles } from '../../contracts/wire/profiles.ts';
import { secretForm } from '../../contracts/receivers/sender.ts';
import { list, oneOf, secretText, text, toggle, url, wholeNumber } from '../../emulator/option-types.ts';
import type { OptionType } from '../../emulator/option-types.ts';
import { rowsIn, runOptions, scope } from './contract-options.ts';
import { selectChecks } from '../../contracts/run/check.ts';

const address = url('an http or https URL such as http://127.0.0.1:3000/webhooks/kling', { withQuery: true });

const effects = rowsIn('Effects:');
const limits = rowsIn('Limits:');
const safety = rowsIn('Access:');

/** What the official API gives a receiver, and who gives it another time. */
function listAnswerTimes(): string {
  const usual = officialVendor.callback.answerMs;
  const others = gateways.filter(({ callback }) => callback.answerMs !== usual);
  return `${usual} (${others.map(({ id, callback }) => `${id}: ${callback.answerMs}`).join(', ')})`;
}

const oneSecret = secretText('whsec_…', secretForm, "'whsec_' and base64, as Kling's console shows it");

/** The first one, where KLING_WEBHOOK_SECRET names several for `contract run`. */
const firstSecret: OptionType<string> = {
  ...oneSecret,
  read: (given, directory) =>
    oneSecret.read(
      [
        String(given.at(-1))
          .trim()
          .split(/[\s,]+/)[0],
      ],
      directory,
    ),
};

/** Options of `contract receiver`. */
export const receiverOptions = {
  url: scope('url', address, { description: 'Receiver to test; may be given without the flag.' }),
  secret: scope('secret', firstSecret, {
    env: ['KLING_CONTRACT_SECRET', 'KLING_WEBHOOK_SECRET'],
    secret: true,
    description: 'Webhook secret of the receiver; without it nothing is signed.',
  }),
  profile: scope('profile', oneOf(profiles), {
    default: 'kling',
    description: 'API whose callbacks are simulated: the official one or a gateway.',
  }),
  only: runOptions.only,
  strict: scope('strict', toggle, { default: false, description: 'Warnings also fail the run.' }),
  seed: scope('seed', runOptions.seed.type, {
    description: 'Makes ids repeatable; by default generated and shown. A receiver remembers ids: use a seed once.',
  }),
  list: scope('list', toggle, { default: false, description: 'Show every check and what it means; send nothing.' }),
  probe: effects('probe', address, { description: 'URL that reports effects: GET with task_id and delivery_id.' }),
  probeCommand: effects('probe-command', text('command', /\S/, 'a command'), {
    description: 'Command that reports effects, with KLING_TASK_ID and KLING_DELIVERY_ID in its environment.',
  }),
  settle: effects('settle', wholeNumber(10, 600_000), {
    default: 2000,
    description: 'Milliseconds until an effect is visible.',
  }),
  answerWithin: limits('answer-within', wholeNumber(1, 600_000), {
    description: `Milliseconds a receiver may take to answer; by default ${listAnswerTimes()}.`,
  }),
  burst: limits('burst', wholeNumber(2, 1000), { default: 50, description: 'Callbacks at once.' }),
  hugeBody: limits('huge-body', wholeNumber(1000, 1_000_000_000), {
    default: 16_000_000,
    description: 'Bytes of the huge body.',
  }),
  slowBody: limits('slow-body', wholeNumber(10, 600_000), {
    default: 2000,
    description: 'Milliseconds that the slow body takes.',
  }),
  allowHost: safety('allow-host', list('host', /^[\w.:[\]-]+$/, 'a host name'), {
    default: [],
    description: 'Hosts outside this machine and its private network that may be called.',
  }),
  report: runOptions.report,
} as const;

/** The list for people. */
function formatReceiverChecks(checks: readonly ReceiverCheck[]): string {
  const lines = checks.map(({ id, title, meaning, severity, mark, tags, facts, sources }) => {
    const known = [...facts.map((fact) => `${fact} (${factById(fact).source})`), ...sources].join('; ');
    return `${id}\n    ${title}\n    ${meaning}\n    ${severity} · ${mark} · ${tags.join(' ')}\n    ${known}\n`;
  });
  const must = checks.filter(({ severity }) => severity === 'must').length;
  return [
    ...lines,
    `${tellCount(checks.length, 'check')}: ${must} must hold, ${checks.length - must} only warn.`,
    '',
  ].join('\n');
}

type ReceiverValues = ValuesOf<typeof receiverOptions>;
type Hide = (text: string) => string;

/** Why nothing is sent to an address: it would be a real system. */
async function findRefusal(flag: string, address: string, allowed: readonly string[]): Promise<string | undefined> {
  const { hostname } = new URL(address);
  const bare = hostname.replaceAll(/[[\]]/g, '');
  // Whatever is allowed: the machine's own credentials are there, and no receiver.
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
    // A late answer is distinguished from none at all.
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
  const selection = selectChecks(buildReceiverSuite(values.profile), values.only, '--list');
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

async function run({ values }: Given<typeof receiverOptions>, shell: Shell): Promise<number> {
  const problem = findUsageProblem(values);
  if (problem !== undefined) return refuseUsage(shell, [problem]);
  if (values.list || values.url === undefined) {
    const selection = selectChecks(buildReceiverSuite(values.profile), values.only, '--list');
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

export const verb = defineVerb({
  name: 'contract receiver',
  description:
    'Tests a webhook receiver with simulated callbacks: every product and status; forged, repeated, late, slow and huge ones.',
  examples: [
    ['contract receiver http://127.0.0.1:3000/webhooks/kling', 'the checks that need no secret'],
    [
      'contract receiver http://127.0.0.1:3000/hook --secret whsec_… --probe http://127.0.0.1:3000/effects',
      'all checks',
    ],
    ['contract receiver http://127.0.0.1:3000/hook --only signature,duplicate', 'checks with a tag'],
    ['contract receiver --list', 'every check and what it means'],
  ],
  notes: [
    'The secret may be given in KLING_WEBHOOK_SECRET. The callbacks look real: never use a system whose data you want to keep.',
    'Exit codes: 0 ok, 1 a check failed or none ran, 2 bad usage, 3 the receiver can not be reached.',
  ],
  word: '[url]',
  wordFlag: 'url',
  options: receiverOptions,
  run,
});
