/** Reports of a client: every form says the same, and nothing is lost or let through unescaped. */
import { expect, test } from 'vitest';
import { completeReport } from '../../../src/contracts/clients/client-report.ts';
import type { ClientReport, FailOn } from '../../../src/contracts/clients/client-report.ts';
import { examineClient } from '../../../src/contracts/clients/judge-client.ts';
import { writeClientReport } from '../../../src/contracts/clients/report-client.ts';
import { clientRules } from '../../../src/contracts/clients/rules.ts';
import { callback, ended, journal, noticed, recordOf, refused, request } from './records.ts';
import type { Line } from './records.ts';

const nasty = '<script>alert("1")</script>&\u0000';

function reportOf(lines: readonly Line[], failOn: FailOn = 'error', commandExitCode = 0): ClientReport {
  const record = recordOf([journal('ada', lines, { tasks: { 8: 'succeed' } }), journal('-', [])], {
    exitCode: commandExitCode,
  });
  const run = {
    command: `npm run ${nasty}`,
    startedAt: '2026-10-01T00:00:00.000Z',
    durationMs: 1500,
    commandExitCode,
    failOn,
  };
  return completeReport(run, record, examineClient(record));
}

const lines = [
  noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'maximum', 'error'),
  noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'unknown-field', 'warning'),
  refused(`GET /${nasty}`, 'route.unknown', { body: nasty, answer: nasty }),
  ended('8', 'succeed'),
  callback('answered 200'),
];
const keep = (text: string) => text;
const guilty = reportOf(lines);

test('the text has findings with their remedy, what was not looked at, and a line of counts', () => {
  const text = writeClientReport('text', guilty, keep);
  expect(text).toContain('ERRORS (2)\n- schema-broken: POST /v1/audio/tts (entry 1), /field: Told.\n  Send what');
  expect(text).toContain('WARNINGS (1)\n- field-unknown: ');
  expect(text).toMatch(
    /NOT LOOKED AT \(\d+\)\n[\s\S]*No task failed.*\n {4}failed-task-used, failure-not-noticed and \d+ more/,
  );
  expect(text).toContain('3 requests, 1 task, 1 callback, 2 errors, 1 warning, ');
  expect(text).toMatch(/The command ended with 0; exit code 1\.\n$/);
});

test('the JSON is the report', () => {
  expect(JSON.parse(writeClientReport('json', guilty, keep))).toEqual(guilty);
});

test('JUnit has a case for each rule: failed, skipped when it saw nothing, or passed', () => {
  const xml = writeClientReport('junit', guilty, keep);
  expect(xml.match(/<testcase /g)).toHaveLength(clientRules.length);
  expect(xml).toContain(`tests="${clientRules.length}" failures="2" errors="0"`);
  expect(xml.match(/<failure /g)).toHaveLength(2);
  expect(xml).toContain(
    'name="failed-task-used" classname="kling-client" time="0.000"><skipped message="No task failed',
  );
  expect(xml).toContain('name="callback-slow" classname="kling-client" time="0.000"/>');
  // A warning does not fail the run, but is told.
  expect(xml).toMatch(/name="field-unknown".*<system-out>field-unknown: POST/);
  expect(xml).not.toContain('<script>');
  expect(xml).not.toContain('\u0000');
});

test('JUnit counts as failed what fails the run', () => {
  expect(writeClientReport('junit', reportOf(lines, 'warning'), keep)).toContain('failures="3"');
  expect(writeClientReport('junit', reportOf(lines, 'never'), keep)).toContain('failures="0"');
});

test.each([
  ['error', 0, 1],
  ['warning', 0, 1],
  ['never', 0, 0],
  ['error', 9, 9],
] as const)('with --fail-on %s a command that ends with %i ends with %i', (failOn, code, wanted) => {
  expect(reportOf(lines, failOn, code).exitCode).toBe(wanted);
});

const page = writeClientReport('html', guilty, keep);

test('the page lets no markup of a client through', () => {
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\uFFFD');
});

test('every link of the page leads to a place on it', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(lines.length);
  for (const link of links) expect(ids).toContain(link);
});

test('every entry is on the page, with what was found about it', () => {
  expect(page.match(/<details class="entry /g)).toHaveLength(lines.length);
  expect(page.match(/<details class="entry request bad">/g)).toHaveLength(3);
  expect(page).toContain('<a class="badge" href="#finding-0">schema-broken</a>');
  expect(page.match(/<div class="lane">/g)).toHaveLength(3);
});

test('a page of very many entries leaves some out, says so, and keeps those with findings', () => {
  const many = Array.from({ length: 1500 }, () => request('GET /v1/general/presets-voices'));
  const long = writeClientReport('html', reportOf([...many, ...lines]), keep);
  expect(long).toContain('and 502 more entries, which the JSON report has');
  expect(long).toContain('id="entry-0-1501"');
  expect(long.match(/<details class="entry request bad">/g)).toHaveLength(3);
});
