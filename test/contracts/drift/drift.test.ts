import { expect, test } from 'vitest';
import type { Difference } from '../../../src/contracts/drift/compare.ts';
import { compareSources } from '../../../src/contracts/drift/compare.ts';
import type { RecordedExchange, Recording } from '../../../src/contracts/drift/recordings.ts';
import { ageOf, createReferences, restoreReferences } from '../../../src/contracts/drift/recordings.ts';
import type { DriftRun } from '../../../src/contracts/drift/drift-report.ts';
import { writeDriftReport } from '../../../src/contracts/drift/drift-report.ts';
import type { PatchStep } from '../../../src/contracts/drift/shapes.ts';
import { schemas } from '../../../src/contracts/spec/generated/schemas.ts';

const schema = 'kling/create-text-to-audio.response.json';

const good = {
  code: 0,
  message: 'SUCCEED',
  request_id: '2138273a-8458-4b26-9e59-c5960727f456',
  data: {
    task_id: '934560897820524592',
    task_status: 'submitted',
    task_info: {},
    created_at: 1_790_845_200_122,
    updated_at: 1_790_845_200_122,
  },
};

const withData = (change: object) => ({ ...good, data: { ...good.data, ...change } });
const exchange = (body: unknown): RecordedExchange => ({
  about: 'a create',
  operation: null,
  schema,
  status: 200,
  body,
});
const recording = (body: unknown, kind: Recording['kind'] = 'verbatim'): Recording => ({
  file: 'a.json',
  date: '2026-03-13',
  source: 'somebody',
  kind,
  exchanges: [exchange(body)],
});

test('sources that agree have no difference', () => {
  expect(compareSources([recording(good)], [exchange(good)])).toEqual([]);
});

const number = withData({ task_id: Number(good.data.task_id) });

test.each([
  ['the target stands alone', [recording(good)], [exchange(number)], 'target'],
  ['target and recording stand against the document', [recording(number)], [exchange(number)], 'document'],
  ['the recording stands alone', [recording(number)], [exchange(good)], 'recording'],
  ['there are only two sources', [recording(number)], [], 'unclear'],
] as const)('who moved: %s', (_, recordings, live, moved) => {
  const differences = compareSources(recordings, live).filter(({ kind }) => kind === 'type');
  expect(differences).toMatchObject([{ field: '/data/task_id', severity: 'breaking', moved }]);
});

test('a field that is missing from a whole body is breaking, from a cut one it proves nothing', () => {
  const { created_at: _gone, ...rest } = good.data;
  const body = { ...good, data: rest };
  expect(compareSources([recording(body)], [])).toMatchObject([
    { field: '/data/created_at', kind: 'missing', severity: 'breaking', files: ['a.json'] },
  ]);
  expect(compareSources([recording(body, 'verbatim, cut')], [])).toEqual([]);
});

test('a new field is notable, and the patch describes it', () => {
  const body = withData({ voice_quality: 'hd' });
  expect(compareSources([recording(good)], [exchange(body)])).toMatchObject([
    {
      field: '/data/voice_quality',
      kind: 'added',
      severity: 'notable',
      moved: 'target',
      patch: {
        file: 'kling/common.json',
        steps: [{ op: 'add', path: '/$defs/createdTask/properties/voice_quality', value: { type: 'string' } }],
      },
    },
  ]);
});

test('a patch for a field that is not required any more removes it from the list, if it is still there', () => {
  const { created_at: _gone, ...rest } = good.data;
  const [difference] = compareSources([recording({ ...good, data: rest })], []);
  const [check, remove] = difference?.patch?.steps ?? [];
  const index = schemas['kling/common.json'].$defs?.['createdTask']?.required?.indexOf('created_at') ?? -1;
  const path = `/$defs/createdTask/required/${index}`;
  expect([check, remove]).toEqual([
    { op: 'test', path, value: 'created_at' },
    { op: 'remove', path },
  ]);
});

test('a value of another form is reported with what was found', () => {
  const body = { ...good, request_id: 'CjI17WevH1IAAAAAAHmgsw' };
  expect(compareSources([recording(good)], [exchange(body)])).toMatchObject([
    { field: '/request_id', kind: 'form', moved: 'target', target: 'found "CjI17WevH1IAAAAAAHmgsw"' },
  ]);
});

const odd = { ...good, request_id: 'CjI17WevH1IAAAAAAHmgsw' };

test.each([
  ['no other source has shown the field', [], [odd], 'unclear', 'not seen', 'found "CjI17WevH1IAAAAAAHmgsw"'],
  ['the target agrees with the document', [odd], [good], 'recording', 'found "CjI17WevH1IAAAAAAHmgsw"', 'agrees'],
  ['both saw it', [odd], [odd], 'document', 'found "CjI17WevH1IAAAAAAHmgsw"', 'found "CjI17WevH1IAAAAAAHmgsw"'],
  ['there is no target', [odd], [], 'unclear', 'found "CjI17WevH1IAAAAAAHmgsw"', 'not seen'],
] as const)('who moved away from a form: %s', (_, recorded, live, moved, recordings, target) => {
  const differences = compareSources(
    recorded.map((body) => recording(body)),
    live.map((body) => exchange(body)),
  );
  expect(differences.filter(({ kind }) => kind === 'form')).toMatchObject([{ moved, recording: recordings, target }]);
});

/** What RFC 6902 says of the steps that are proposed here. */
function applyPatch(list: readonly string[], steps: readonly PatchStep[]): readonly string[] {
  const left = [...list];
  for (const { op, path, value } of steps) {
    const index = Number(path.split('/').at(-1));
    if (op === 'test') expect(left[index]).toBe(value);
    if (op === 'remove') left.splice(index, 1);
  }
  return left;
}

const runWith = (differences: readonly Difference[]): DriftRun => ({
  tool: 'kling-emulator contract drift',
  startedAt: '2026-11-30T12:00:00.000Z',
  durationMs: 20,
  against: 'recordings',
  recordings: 1,
  compared: 1,
  differences,
  ages: [],
  exitCode: 1,
});

test('two fields of an object that are not required any more: the printed patch applies', () => {
  const { code: _code, message: _message, ...rest } = { code: 1201, message: 'x', request_id: good.request_id };
  const refusal = { about: 'x', operation: null, schema: 'kling/error.json', status: 400, body: rest };
  const differences = compareSources([{ ...recording(good), exchanges: [refusal] }], []);
  const text = writeDriftReport('text', runWith(differences));
  const steps = [...text.matchAll(/^ {4}(\{"op".*\})$/gm)].map(([, step]) => JSON.parse(step ?? '') as PatchStep);
  expect(steps).toHaveLength(4);
  expect(applyPatch(schemas['kling/error.json'].required ?? [], steps)).toEqual(['request_id']);
});

test.each([
  [
    'junit',
    /<testcase name="kling\/x\.json data"[^]*<failure type="failure" message="the document is wrong or behind">/,
  ],
  ['html', /<b class="error">error<\/b> the document is wrong or behind/],
  ['markdown', /\*\*error\*\* \*\*kling\/x\.json data\*\* the document is wrong or behind/],
  ['github', /^::error title=kling\/x\.json data::kling\/x\.json data: the document is wrong or behind/m],
  [
    'text',
    /^- kling\/x\.json data: the document is wrong or behind\n {2}document object · recordings text · target text/m,
  ],
] as const)('a breaking difference is a failure in a %s report, one that is seen once is none', (kind, form) => {
  const breaking: Difference = {
    schema: 'kling/x.json',
    field: 'data',
    kind: 'type',
    severity: 'breaking',
    moved: 'document',
    document: 'object',
    recording: 'text',
    target: 'text',
    files: ['a.json', 'b.json'],
  };
  const info: Difference = { ...breaking, field: 'other', severity: 'info', moved: 'recording' };
  const report = writeDriftReport(kind, runWith([breaking, info]));
  expect(report).toMatch(form);
  expect(report).toContain('a.json, b.json');
  expect(report).not.toMatch(/error.*other|<failure[^>]*recording is old/);
});

test('without a difference JUnit has one case, which passes', () => {
  expect(writeDriftReport('junit', { ...runWith([]), exitCode: 0 })).toMatch(
    /tests="1" failures="0"[^]*<testcase name="documents and recordings" classname="drift" time="0\.020"\/>/,
  );
});

const made = (status: number, code: number, about = 'kling.x/missing/y'): RecordedExchange => ({
  about,
  operation: 'kling.create-text-to-audio',
  schema: 'kling/error.json',
  status,
  body: { code, message: 'a sentence', request_id: good.request_id },
});

test('a request that is answered with another code than it was recorded with is breaking', () => {
  const before: Recording = { ...recording(good, 'live'), exchanges: [made(400, 1201)] };
  expect(compareSources([before], [made(400, 1200)])).toMatchObject([
    { kind: 'answer', severity: 'breaking', moved: 'target', recording: '400/1201', target: '400/1200' },
  ]);
  expect(compareSources([before], [made(400, 1201)])).toEqual([]);
});

test('references keep what is equal equal, and are ids again for the schema', () => {
  const references = createReferences();
  const first = references.replace(good);
  const second = references.replace({ message: `Task not found by id/external id: ${good.data.task_id}` });
  expect(first.data.task_id).toBe('ref:id:1');
  expect(second.message).toBe('Task not found by id/external id: ref:id:1');
  expect(first.data.created_at).toBe(good.data.created_at);
  expect(compareSources([recording(first)], [exchange(restoreReferences(first))])).toEqual([]);
});

test.each([
  ['2026-03-13', 202, true],
  ['2026-09-28', 3, false],
  ['2026-08', 31, false],
  ['2025', 274, true],
])('a recording of %s is %i days old', (date, days, isOld) => {
  expect(ageOf({ ...recording(good), date }, Date.UTC(2026, 9, 1))).toMatchObject({ days, isOld });
});
