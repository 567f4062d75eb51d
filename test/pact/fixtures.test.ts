/** The sample pacts, of three consumers: version 4 with messages, version 3, messages of version 3. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPact } from '../../src/contracts/pact/pact-file.ts';
import { callPact, verdictsOf } from './support.ts';

const samples = resolve('fixtures/pacts');

test('every sample pact holds, in the schemas and at the emulator', async () => {
  expect(await callPact(['check', samples])).toMatchObject({ code: 0 });
  const { code, report } = await verdictsOf(['verify', samples]);
  expect([code, report.summary.fail, report.summary['could-not-look']]).toEqual([0, 0, 0]);
  expect(report.summary.pass).toBe(report.checks.length);
});

test('the samples have calls and messages, of versions 3 and 4', () => {
  const pacts = readdirSync('fixtures/pacts').map((name) =>
    readPact(JSON.parse(readFileSync(`fixtures/pacts/${name}`, 'utf8'))),
  );
  const kinds = pacts.flatMap((pact) => pact?.interactions.map(({ kind }) => `${pact.version} ${kind}`) ?? []);
  expect([...new Set(kinds)].sort()).toEqual(['3 http', '3 message', '4 http', '4 message']);
});
