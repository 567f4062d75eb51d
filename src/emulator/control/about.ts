/**
 * Control operations about the emulator itself: is it well, what is it, how faithful, how busy, what it has counted.
 */
import { createHash } from 'node:crypto';
import type { SettingId, Settings } from '../../contracts/spec/vendors.ts';
import { factById, facts, defaultSettings, settingRows } from '../../contracts/spec/vendors.ts';
import { presetVoices, ttsVoices } from '../../contracts/spec/voices.ts';
import type {
  ControlCataloguesResponse,
  ControlFidelityResponse,
  ControlGetFidelityQuery,
  ControlHealthResponse,
  ControlIndexResponse,
  ControlInfoResponse,
  ControlReadyResponse,
  ControlSetting,
} from '../../contracts/spec/generated/messages.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import { products } from '../core/products/product-list.ts';
import { allAccounts, countOf, taskCounts } from '../core/reads.ts';
import { clockOf } from '../account-defaults.ts';
import type { ControlDeps } from './control-deps.ts';
import { ControlError } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import type { CountingLogger, Logger } from '../options.ts';
import type { Counts } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';
import type { ValidationReport } from '../observers/response-validator.ts';

const name = 'kling-emulator';

/** Where what is here describes itself, on any host it is reached at. */
const links: ControlIndexResponse['links'] = {
  control_openapi: '/__emulator/openapi.json',
  vendor_openapi: '/openapi.json',
  info: '/__emulator/info',
  health: '/health',
};

/** Date of the vendor's API that is emulated. */
const apiVersion = '2026-09';

let contractHash: string | undefined;

/** A hash of the vendor's schemas: two emulators with the same one hold to the same contract. */
function hashContract(): string {
  if (contractHash !== undefined) return contractHash;
  const hash = createHash('sha256');
  for (const [id, schema] of Object.entries(schemas)) {
    if (!id.startsWith('control/')) hash.update(`${id}\n${JSON.stringify(schema)}\n`);
  }
  return (contractHash = hash.digest('hex'));
}

/** Lists are copied, so that a caller can't change a default. */
const plain = (value: string | number | readonly number[]) => (typeof value === 'object' ? [...value] : value);

function describeLimits(id: SettingId): Pick<ControlSetting, 'choices' | 'min' | 'max'> {
  const row = settingRows[id];
  if ('choices' in row) return { choices: [...row.choices] };
  const { min, max } = 'each' in row ? row.each : row;
  return { min, max };
}

function viewSetting(id: SettingId, settings: Settings): ControlSetting {
  const { about, fact: factId } = settingRows[id];
  const fact = factById(factId);
  return {
    id,
    about,
    fact: fact.id,
    mark: fact.mark,
    source: fact.source,
    ...(fact.date === undefined ? {} : { date: fact.date }),
    default: plain(defaultSettings[id]),
    value: plain(settings[id]),
    ...describeLimits(id),
  };
}

export function createAboutOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { options, shell } = deps;
  const clockOfNew = (): ControlInfoResponse['clock'] => {
    const clock = clockOf(options, shell.wall.now());
    return clock.mode === 'scaled' ? { mode: clock.mode, scale: clock.factor } : { mode: clock.mode };
  };
  return {
    getIndex: (): Promise<ControlIndexResponse> =>
      Promise.resolve({ name, version: deps.version, links: { ...links }, operations: deps.listOperations() }),

    getHealth: (): Promise<ControlHealthResponse> => Promise.resolve({ status: 'ok', version: deps.version }),

    getReady(): Promise<ControlReadyResponse> {
      if (deps.isStopping()) return Promise.reject(new ControlError('unavailable', 'The emulator is stopping.'));
      return Promise.resolve({ status: 'ready' });
    },

    async getInfo(): Promise<ControlInfoResponse> {
      const { on, violations, latest } = deps.readValidation();
      return {
        name,
        version: deps.version,
        api_version: apiVersion,
        schema_hash: hashContract(),
        auth: options.accounts ? 'configured' : 'open',
        seed: options.seed ?? null,
        clock: clockOfNew(),
        strict: { on, violations, latest: [...latest] },
        dialects: [...deps.dialects],
        products: Object.keys(products),
        accounts: await shell.read(countOf(allAccounts)),
      };
    },

    getOpenApi: (): Promise<object> => Promise.resolve(deps.openApi()),

    async getFidelity({ account }: ControlGetFidelityQuery = {}): Promise<ControlFidelityResponse> {
      const { settings } = account === undefined ? deps : await lookup.need(account);
      return {
        facts: facts.map(({ id, mark, statement, source, date }) => ({
          id,
          mark,
          statement,
          source,
          ...(date === undefined ? {} : { date }),
        })),
        settings: Object.keys(settingRows).map((id) => viewSetting(id as SettingId, settings)),
      };
    },

    getCatalogues: (): Promise<ControlCataloguesResponse> =>
      Promise.resolve({
        tts: ttsVoices.map(({ id, names, languages }) => ({
          id,
          name: names.en ?? names.zh ?? id,
          languages: [...languages],
        })),
        presets: presetVoices.map(({ id, name: title }) => ({ id, name: title })),
      }),

    getMetrics: (): Promise<string> => writeMetrics(deps),
  };
}

// `/__emulator/metrics`: counts of what happened, which no reset takes back, in the text format of Prometheus.

/** What is shown beside the counts. */
interface MetricsDeps {
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
async function writeMetrics(deps: MetricsDeps): Promise<string> {
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
