/** Reports of a client: every form says the same, and nothing is lost or let through unescaped. */
import { expect, test } from 'vitest';
import type { ClientRecord } from '../../../src/contracts/clients/client-record.ts';
import { completeReport } from '../../../src/contracts/clients/client-report.ts';
import type { ClientReport, FailOn } from '../../../src/contracts/clients/client-report.ts';
import { examineClient, clientRules } from '../../../src/contracts/clients/judge-client.ts';
import { writeClientReport } from '../../../src/contracts/clients/report-client.ts';
import { noAccount } from '../../../src/contracts/clients/client-record.ts';
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
  expect(text).toContain(
    '\nFailed: 2 errors, 1 warning. The command ended with 0; exit code 1.\n\nERRORS (2)\n- schema-broken',
  );
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
  // A warning does not fail the run, but is reported.
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

test('the page says what the shapes of its time line mean', () => {
  const legend = /<ul class="legend[^]*?<\/ul>/.exec(page)?.[0] ?? '';
  for (const sign of [
    'state processing',
    'mark request',
    'mark transition succeed',
    'mark callback',
    'mark request bad',
  ])
    expect(legend).toContain(`<span class="${sign}">`);
});

test.each([
  [
    'submitted',
    { callback_url: 'http://127.0.0.1:9/hook' },
    /1 task with a callback_url had not moved when the command/,
  ],
  [
    'processing',
    { callback_url: 'http://127.0.0.1:9/hook' },
    /1 task with a callback_url moved, and no callback was due/,
  ],
  ['succeed', {}, /^No callback was sent: none of the tasks had a callback_url\.$/],
] as const)('why no callback was sent is told as it was: a task that is %s with %j', (status, url, reason) => {
  const told = examineClient(recordOf([journal('ada', [], { tasks: { 8: { status, ...url } } })])).notLooked.filter(
    ({ rule }) => /^callback-(refused|unanswered)$/.test(rule),
  );
  expect(told.map((one) => one.reason)).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
});

test('a command that sends nothing is reported in one finding, and not once more by each rule', () => {
  const record = recordOf([journal(noAccount, [])], { exitCode: 0 });
  const run = { command: 'true', startedAt: '2026-10-01T00:00:00.000Z', durationMs: 5, commandExitCode: 0 };
  const text = writeClientReport(
    'text',
    completeReport({ ...run, failOn: 'error' }, record, examineClient(record)),
    keep,
  );
  expect(text).toContain('No request came.');
  expect(text).not.toContain('NOT LOOKED AT');
  expect(text.split('\n').length).toBeLessThan(15);
});

test('callbacks that nobody took were sent all the same: what was not looked at says so', () => {
  const { notLooked } = reportOf([ended('8', 'succeed'), callback('failed: refused')]);
  const slow = notLooked.find(({ rule }) => rule === 'callback-slow');
  expect(slow?.reason).toBe('No callback was answered: none was sent, or no receiver took one.');
});

test('a page of very many entries leaves some out, says so, and keeps those with findings', () => {
  const many = Array.from({ length: 1500 }, () => request('GET /v1/general/presets-voices'));
  const long = writeClientReport('html', reportOf([...many, ...lines]), keep);
  expect(long).toContain('and 502 more entries, which the JSON report has');
  expect(long).toContain('id="entry-0-1501"');
  expect(long.match(/<details class="entry request bad">/g)).toHaveLength(3);
});

const told = (record: ClientRecord): ClientReport =>
  completeReport(
    { command: 'npm test', startedAt: '2026-10-01T00:00:00.000Z', durationMs: 5, commandExitCode: 0, failOn: 'error' },
    record,
    examineClient(record),
  );
const broken = (more: object = {}) =>
  refused('POST /v1/audio/tts', 'request.invalid', {
    operation: 'kling.text-to-speech',
    content_type: 'application/json',
    body: '{"text":""}',
    answer: '{"code":1201,"message":"text is required"}',
    diagnostics: [{ severity: 'error', pointer: '/text', rule: 'minLength', message: 'Told.' }],
    ...more,
  });

test('the same slip of several tests is one finding that names them, by account or by header', () => {
  const report = told(
    recordOf([
      { ...journal('a', [broken(), broken()]), test: 'speaks' },
      { ...journal('b', [broken()]), test: 'speaks again' },
      journal('c', [broken({ test: 'says so itself' }), broken()]),
    ]),
  );
  const [finding] = report.findings;
  expect(report.findings).toHaveLength(1);
  expect(finding).toMatchObject({ rule: 'schema-broken', count: 5, account: 'a', evidence: [1, 2] });
  expect(finding?.tests).toEqual(['speaks', 'speaks again', 'says so itself']);
  expect(finding?.elsewhere).toEqual([
    { account: 'b', evidence: [1] },
    { account: 'c', evidence: [1, 2] },
  ]);
  const html = writeClientReport('html', report, keep);
  expect(html).toContain('In tests speaks, speaks again, says so itself');
  expect(html.match(/<details class="entry request bad">/g)).toHaveLength(5);
});

test('the text puts findings under their tests, with the request and its answer', () => {
  const wrong = noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'maximum', 'error');
  const text = writeClientReport(
    'text',
    told(recordOf([{ ...journal('a', [broken()]), test: 'speaks' }, journal('b', [wrong])])),
    keep,
  );
  expect(text).toContain('ERRORS (2)\n- schema-broken: POST /v1/audio/tts (entry 1), /field: Told.\n');
  expect(text).toContain("\n\nTest 'speaks'\n- schema-broken: POST /v1/audio/tts (entry 1), /text: Told.\n");
  expect(text).toContain(
    `curl -sS -X POST -H "Authorization: Bearer $KLING_API_KEY" -H 'Content-Type: application/json' --data-raw '{"text":""}' 'http://127.0.0.1:4050/v1/audio/tts'`,
  );
  expect(text).toContain('\n  Answered 400: {"code":1201,"message":"text is required"}\n');
});

test('headings count what stands below them, and what is not emulated stands with what was not looked at', () => {
  const slip = broken({
    diagnostics: ['/text', '/voice_id'].map((pointer) => ({
      severity: 'error',
      pointer,
      rule: 'required',
      message: '',
    })),
  });
  const ignored = noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'unknown-field', 'warning');
  const beyond = ['effects', 'motion-control'].map((name) =>
    refused(`POST /v1/videos/${name}`, 'route.not-emulated', {
      status: 501,
      diagnostics: [
        { severity: 'warning', pointer: '', rule: 'route.not-emulated', message: `${name} is not emulated. Told.` },
      ],
    }),
  );
  const report = told(recordOf([journal('a', [slip, ignored, ...beyond])]));
  const [errors = '', rest = ''] = writeClientReport('text', report, keep).split('WARNINGS');
  expect(errors).toMatch(/ERRORS \(2\)\n(?:- schema-broken(?:.|\n)*){2}$/);
  expect(rest).toMatch(/^ \(1\)\n- field-unknown/);
  expect(rest).toMatch(
    / {2}effects is not emulated: a request was not judged\. motion-control is [^\n]*\n {4}not-judged\n\nThe curl lines [^\n]*\n\d+ requests/,
  );
  expect(writeClientReport('html', report, keep)).toContain('<h2>Errors (2)</h2>');
  expect(writeClientReport('junit', report, keep)).toMatch(/name="not-judged"[^>]*><skipped message="effects is not/);
});

test('a workflow gets an annotation for each finding, and nothing that a client wrote is a command', () => {
  const lines = writeClientReport('github', guilty, keep).split('\n');
  expect(lines.every((line) => line === '' || /^::(?:error|warning|notice) title=[^:]*::/.test(line))).toBe(true);
  expect(lines.filter((line) => line.startsWith('::error title=schema-broken::schema-broken%3A'))).toHaveLength(0);
  expect(lines.filter((line) => line.startsWith('::error title=schema-broken::schema-broken: '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('::warning title=field-unknown::'))).toHaveLength(1);
  const evil = refused('GET /a', 'route.unknown', {
    diagnostics: [{ severity: 'error', pointer: '', rule: 'route.unknown', message: 'x\n::error::y\r::z%0A' }],
  });
  const text = writeClientReport('github', told(recordOf([journal('-', [evil])])), keep);
  expect(text).not.toMatch(/^::error::y/m);
  expect(text).toContain('x%0A::error::y');
});

test('Markdown has findings with folded requests, and no markup of a client', () => {
  const text = writeClientReport('markdown', guilty, keep);
  expect(text).toContain('**error** **path-unknown** GET /\\<script\\>alert("1")\\</script\\>\\&');
  expect(text).toContain('**warning** **field-unknown** ');
  const shown = writeClientReport(
    'markdown',
    told(recordOf([journal('a', [broken({ body: '```\n</details>' })])])),
    keep,
  );
  expect(shown).toContain('````json\n```\n</details>\n````');
  expect(shown).toContain('```json\n{\n  "code": 1201,');
});

test('the page says of a warning that it is one, in another colour than an error', () => {
  expect(page).toContain('<span class="verdict warning">warning</span><span>field-unknown</span>');
  expect(page).toContain('<span class="verdict fail">fail</span><span>schema-broken</span>');
  expect(page).toContain('<b class="error">error</b> ');
  // A rule is named once, as the heading of what breaks it; nothing says of a warning that it fails nothing.
  expect(page.match(/<(?:b|code|span)>schema-broken<\/(?:b|code|span)>/g)).toHaveLength(1);
  expect(page.match(/<(?:b|code|span)>field-unknown<\/(?:b|code|span)>/g)).toHaveLength(1);
  expect(page).not.toContain('Fails nothing');
  expect(page).toContain('.warning{color:var(--could-not-look)}.error{color:var(--fail)}');
});
