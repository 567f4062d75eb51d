/**
 * Makes what a running check uses: composes messages, signs and sends them.
 */
import { curlOf } from '../wire/curl.ts';
import { Inconclusive } from '../wire/exchange.ts';
import type { VendorSimulator } from './vendor-simulator.ts';
import { createIds } from './vendor-simulator.ts';
import type {
  DeliveryOptions,
  Limits,
  Message,
  Posted,
  ReceiverContext,
  ReceiverFinding,
  Signing,
} from './receiver-check.ts';
import type { Probe } from './probe.ts';
import { shorten } from './probe.ts';
import type { Outcome } from './sender.ts';
import { sendDelivery, sign } from './sender.ts';
import { showUrl } from '../spec/redaction.ts';

/** As Kling says it (fact `callback-request`). */
const klingType = 'application/json; charset=utf-8';

/** What all checks of a run share. */
export interface ReceiverTools {
  readonly url: string;
  readonly vendor: VendorSimulator;
  readonly limits: Limits;
  readonly secret: string | undefined;
  readonly probe: Probe | undefined;
  readonly seed: string;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Hides what no report may show. */
  readonly hide: (text: string) => string;
  /** Told how every attempt ended. */
  readonly onOutcome: (outcome: Outcome) => void;
}

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The attempt for a shell. The signature is the one that was sent: receivers take it for five minutes. What is secret in
 * the address is for the reader to fill in.
 */
function writeCurl(url: string, method: string, headers: Readonly<Record<string, string>>, body: Buffer): string {
  const { origin, pathname, search } = new URL(url);
  const path = showUrl(`${pathname}${search}`);
  const { 'content-type': contentType, ...others } = headers;
  const line = curlOf(origin, {
    method,
    path,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body.length === 0 ? {} : { body: body.toString('utf8') }),
  });
  // An empty value is written with a semicolon, or curl leaves the header out.
  const signing = Object.entries(others).map(
    ([name, value]) => ` -H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`,
  );
  return `curl -sS${signing.join('')}${line.slice('curl -sS'.length)}`;
}

function createSigning(
  tools: ReceiverTools,
  message: Message,
  options: DeliveryOptions,
): Readonly<Record<string, string>> {
  if (tools.secret === undefined) return {};
  const timestamp = String(Math.floor(tools.now() / 1000) - (options.ageSeconds ?? 0));
  const signature = sign(tools.secret, { id: message.id, timestamp, body: message.body });
  const headers: Signing = {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  };
  return options.forge ? options.forge(headers) : { ...headers };
}

/** What came back, without secrets: a receiver may well give back what it was sent. */
function hideOutcome(outcome: Outcome, hide: ReceiverTools['hide']): Outcome {
  switch (outcome.kind) {
    case 'answered': {
      const { location, text } = outcome;
      return { ...outcome, text: hide(text), location: location === undefined ? undefined : showUrl(hide(location)) };
    }
    case 'broken':
    case 'unreachable':
      return { ...outcome, message: hide(outcome.message) };
    case 'silent':
    case 'left':
      return outcome;
  }
}

async function attempt(tools: ReceiverTools, message: Message, options: DeliveryOptions): Promise<Posted> {
  const { method = 'POST', contentType = klingType, pace, deadlineMs = tools.limits.deadlineMs } = options;
  const body = options.body ?? message.body;
  const headers = {
    ...(body.length === 0 && method === 'GET' ? {} : { 'content-type': contentType }),
    ...createSigning(tools, message, options),
  };
  const outcome = await sendDelivery({ url: tools.url, method, headers, body, deadlineMs, ...(pace && { pace }) });
  return { outcome: hideOutcome(outcome, tools.hide), curl: writeCurl(tools.url, method, headers, body) };
}

/**
 * The play of one check: its ids come from the seed and its name, so that it sends the same alone and among others.
 *
 * @example createReceiverContext(tools, 'receiver/signature/stale', (finding) => void findings.push(finding))
 */
export function createReceiverContext(
  tools: ReceiverTools,
  checkId: string,
  find: (finding: ReceiverFinding) => void,
): ReceiverContext {
  const { vendor, limits, secret, probe } = tools;
  const ids = createIds(`${tools.seed}/${checkId}`);
  const composeText: ReceiverContext['composeText'] = (task, body) => ({
    task,
    id: secret === undefined ? '' : ids.delivery(),
    body: Buffer.from(body),
  });
  return {
    vendor,
    limits,
    ids,
    secret,
    probe,
    find,
    wait: tools.wait,
    show: (text) => shorten(tools.hide(text)),
    newTask(product = vendor.products[0] ?? '') {
      return { id: vendor.newTaskId(ids), product, createdAt: tools.now() - 60_000 };
    },
    compose(task, stage, change = (message) => message) {
      return composeText(task, JSON.stringify(change(vendor.buildMessage(task, stage, { now: tools.now(), ids }))));
    },
    composeText,
    tryPost: (message, options = {}) => attempt(tools, message, options),
    async post(message, options = {}) {
      const posted = await attempt(tools, message, options);
      tools.onOutcome(posted.outcome);
      if (posted.outcome.kind !== 'unreachable') return posted;
      throw new Inconclusive(`The receiver can not be reached: ${posted.outcome.message}.`, true);
    },
  };
}
