/** Sample clients, right ones and wrong ones, each judged by `exec` as people run it. */
import { expect, test } from 'vitest';
import { findMissingPrerequisite, judgeSample } from './run-client.ts';

interface Case {
  readonly sample: string;
  readonly options?: string;
  readonly rules: readonly string[];
  readonly code: number;
  /** What its first finding says. */
  readonly says?: RegExp;
}

const quick = '--progression-scale 0.1';

const right: readonly Case[] = [
  { sample: 'right.ts', options: '--progression-scale 0.3', rules: [], code: 0 },
  { sample: 'right.py', options: quick, rules: [], code: 0 },
  { sample: 'right.sh', options: quick, rules: [], code: 0 },
  // It sees the failure and says so: its own exit code stands, and nothing is wrong with it.
  { sample: 'right.py', options: `${quick} --fail-next text-to-audio`, rules: [], code: 1 },
  { sample: 'right.sh', options: `${quick} --refuse-next any`, rules: [], code: 1 },
  { sample: 'refreshed-token.ts', rules: [], code: 0 },
  { sample: 'burst-refresh.ts', rules: [], code: 0 },
  { sample: 'looks-first.ts', options: '--progression-scale 3', rules: [], code: 0 },
  { sample: 'receiver.ts well', options: quick, rules: [], code: 0 },
  // The task takes a minute: a slow machine, too, ends the client before it.
  { sample: 'leaves-early.ts', options: '--progression-scale 40', rules: [], code: 0 },
  { sample: 'asks-first.ts', options: quick, rules: [], code: 0 },
  { sample: 'unified.ts', options: quick, rules: [], code: 0 },
  // The gateway's own client, as its vendor publishes it.
  {
    sample: 'published-mcp.ts test/peers/node_modules/apimodels-mcp/dist/index.js',
    options: '--progression immediate',
    rules: [],
    code: 0,
  },
];

const wrong: readonly Case[] = [
  {
    sample: 'loses-task.ts',
    options: quick,
    rules: ['id-placeholder'],
    code: 1,
    says: /the client asked for task 'undefined', .* task \d{18} was never read/,
  },
  {
    sample: 'asks-elsewhere.ts',
    options: quick,
    rules: ['id-unknown'],
    code: 1,
    says: /is a text-to-audio task: it is read at GET \/v1\/audio\/text-to-audio\/\d{18}/,
  },
  { sample: 'misspelt-field.ts', rules: ['field-unknown'], code: 0, says: /did you mean 'voice_speed'/ },
  { sample: 'number-as-text.ts', options: quick, rules: ['type-tolerated'], code: 0, says: /'duration' was sent as a/ },
  {
    sample: 'long-prompt.ts',
    rules: ['refusals-swallowed', 'schema-broken'],
    code: 1,
    says: /\/prompt: Expected at most 200 characters/,
  },
  { sample: 'hasty-speech.ts', rules: ['value-adjusted'], code: 0, says: /'voice_speed' 3 is read as 2/ },
  { sample: 'wrong-path.sh', rules: ['path-unknown'], code: 1, says: /Did you mean GET \/v1\/general\/custom-voices/ },
  {
    sample: 'form-body.sh',
    rules: ['body-unreadable', 'refusals-swallowed'],
    code: 1,
    says: /Content-Type: application\/json/,
  },
  { sample: 'hard-coded-key.sh', rules: ['key-unknown'], code: 1 },
  { sample: 'no-token.sh', rules: ['token-missing'], code: 1 },
  { sample: 'basic-auth.sh', rules: ['token-unreadable'], code: 1 },
  { sample: 'wrong-secret.py', rules: ['secret-wrong'], code: 1 },
  { sample: 'expired-token.ts', rules: ['token-expired'], code: 1, says: /seen 2 times/ },
  { sample: 'future-token.ts', rules: ['token-not-yet-valid'], code: 1 },
  { sample: 'busy-poller.ts', options: '--progression reads:30', rules: ['polled-too-fast'], code: 0 },
  { sample: 'costs-in-a-loop.ts', rules: ['costs-read-too-fast'], code: 0 },
  {
    sample: 'waits-for-succeeded.py',
    options: '--progression immediate --polls-per-second 100',
    rules: ['success-not-noticed'],
    code: 0,
  },
  {
    sample: 'knows-no-failure.py',
    options: '--progression immediate --fail-next text-to-audio --polls-per-second 100',
    rules: ['failure-not-noticed'],
    code: 1,
    says: /Failure to pass the risk control system/,
  },
  {
    sample: 'ignores-failure.py',
    options: `${quick} --fail-next custom-voice`,
    rules: ['failed-task-used', 'id-placeholder'],
    code: 1,
    says: /sent with voice_id "None", although task \d+ had failed/,
  },
  {
    sample: 'uses-failed-task.ts',
    options: `${quick} --fail-next custom-voice`,
    rules: ['failed-task-used', 'id-unknown'],
    code: 1,
    says: /sent with the id of the failed task as voice_id/,
  },
  {
    sample: 'swallows-failure.py',
    options: `${quick} --fail-next any`,
    rules: ['failures-swallowed'],
    code: 0,
    says: /exit code 0, although every task it started failed \(1\)/,
  },
  {
    sample: 'resubmits-blindly.py',
    options: '--progression immediate --fail-next text-to-audio:3',
    rules: ['failure-resubmitted'],
    code: 1,
  },
  {
    sample: 'impatient.ts',
    options: '--progression-scale 10',
    rules: ['paid-call-repeated'],
    code: 1,
    says: /the client hung up before the answer/,
  },
  {
    sample: 'new-id-each-try.ts',
    options: '--progression-scale 10',
    rules: ['field-unknown', 'paid-call-repeated'],
    code: 1,
    says: /seen 2 times/,
  },
  {
    sample: 'rounds-ids.ts',
    options: '--seed 7 --clock manual',
    rules: ['id-unknown'],
    code: 1,
    says: /lost its last/,
  },
  {
    sample: 'careless-download.ts',
    options: '--progression immediate --clock manual',
    rules: ['key-sent-to-files', 'result-gone'],
    code: 1,
    says: /The header 'authorization' was sent along to the file host/,
  },
  { sample: 'receiver.ts slow', options: `${quick} --callback-ms 200`, rules: ['callback-slow'], code: 0 },
  {
    sample: 'receiver.ts refuses',
    options: `${quick} --set callbacks.retryDelaysMs=[]`,
    rules: ['callback-refused'],
    code: 1,
  },
  {
    sample: 'receiver.ts redirects',
    options: `${quick} --set callbacks.retryDelaysMs=[]`,
    rules: ['callback-refused'],
    code: 1,
  },
  {
    sample: 'receiver.ts silent',
    options: `${quick} --set callbacks.retryDelaysMs=[]`,
    rules: ['callback-unanswered'],
    code: 1,
  },
];

const nameOf = ({ sample, options = '' }: Case) => `${sample} ${options}`.trim();

for (const wanted of [...right, ...wrong]) {
  const obstacle = findMissingPrerequisite(wanted.sample);
  const verdict = wanted.rules.length === 0 ? 'nothing' : wanted.rules.join(' and ');
  test.skipIf(obstacle !== undefined)(
    `${nameOf(wanted)} is convicted of ${verdict}${obstacle === undefined ? '' : ` (${obstacle})`}`,
    async () => {
      const { code, rules, report, told } = await judgeSample(wanted.sample, wanted.options?.split(' '));
      expect(rules, told).toEqual(wanted.rules);
      expect(code).toBe(wanted.code);
      if (wanted.says) expect(`${report.findings[0]?.message} ${report.findings[0]?.hint}`).toMatch(wanted.says);
    },
  );
}
