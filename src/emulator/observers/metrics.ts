/**
 * `/__emulator/metrics`: counts of what happened, which no reset takes back, in the text format of Prometheus.
 */
import { allAccounts, countOf, taskCounts } from '../core/reads.ts';
import type { CountingLogger, Logger } from '../options.ts';
import type { Counts } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';
import type { ValidationReport } from './response-validator.ts';

/** What is shown beside the counts. */
export interface MetricsDeps {
  readonly metrics: Counts;
  readonly shell: Shell;
  readonly readValidation: () => ValidationReport;
  readonly options: { readonly logger?: Logger | undefined };
}

interface Sample {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

const escapeLabel = (text: string) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');

function writeMetric(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string {
  const lines = samples.map(({ labels, value }) => {
    const pairs = Object.entries(labels).map(([key, label]) => `${key}="${escapeLabel(String(label))}"`);
    return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n');
}

/** What the log itself has counted; the loggers of most libraries don't count. */
const countDroppedLines = (logger: Logger | undefined): number | undefined =>
  logger && 'dropped' in logger ? (logger as CountingLogger).dropped() : undefined;

/** @example await writeMetrics(deps) // '# HELP kling_emulator_requests_total …' */
export async function writeMetrics(deps: MetricsDeps): Promise<string> {
  const { metrics, shell } = deps;
  const requests = [...metrics.requests].flatMap(([operation, byStatus]) =>
    [...byStatus].map(([status, value]) => ({ labels: { operation, status }, value })),
  );
  const attempts = [...metrics.attempts].map(([outcome, value]) => ({ labels: { outcome }, value }));
  const unreadable = [...metrics.unreadable].map(([cause, value]) => ({ labels: { cause }, value }));
  const accounts = await shell.read(countOf(allAccounts));
  const tasks = (await shell.read(taskCounts)).map(({ product, status, count: value }) => ({
    labels: { product, status },
    value,
  }));
  const blocks = [
    writeMetric('kling_emulator_requests_total', 'counter', 'Requests by operation and HTTP status.', requests),
    writeMetric(
      'kling_emulator_unreadable_requests_total',
      'counter',
      'Connections on which something arrived that is no HTTP request, by cause.',
      unreadable,
    ),
    writeMetric('kling_emulator_tasks', 'gauge', 'Tasks kept, by product and status.', tasks),
    writeMetric('kling_emulator_callback_attempts_total', 'counter', 'Attempts to deliver, by outcome.', attempts),
    writeMetric('kling_emulator_accounts', 'gauge', 'Accounts kept.', [{ labels: {}, value: accounts }]),
    writeMetric(
      'kling_emulator_contract_violations_total',
      'counter',
      'Own answers and callbacks that broke their schema; counted with strict only.',
      [{ labels: {}, value: deps.readValidation().violations }],
    ),
  ];
  const dropped = countDroppedLines(deps.options.logger);
  if (dropped !== undefined) {
    blocks.push(
      writeMetric('kling_emulator_log_lines_dropped_total', 'counter', 'Log lines that could not be written.', [
        { labels: {}, value: dropped },
      ]),
    );
  }
  return `${blocks.join('\n')}\n`;
}
