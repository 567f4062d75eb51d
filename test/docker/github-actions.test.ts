import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownVariables, startOptions } from '../../src/cli/options.ts';
import { exitCodes } from '../../src/cli/shell.ts';
import { runOptions } from '../../src/cli/verbs/contract-options.ts';

const folder = 'examples/github-actions';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));

test.each(files)('%s: every action is pinned to a commit, its version beside it', (file) => {
  const uses = read(file)
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line));
  expect(uses).not.toEqual([]);
  expect(uses.filter((line) => !/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test.each(files)('%s: asks for no more rights than it needs, and ends', (file) => {
  const { permissions, jobs } = parse(read(file));
  expect(permissions.contents).toBe('read');
  for (const job of Object.values<any>(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
});

test('the service container is set by variables that exist, on the port the image listens on', () => {
  const { kling } = parse(read('service-container.yml')).jobs.test.services;
  expect(Object.keys(kling.env).filter((name) => !knownVariables.includes(name))).toEqual([]);
  expect(kling.ports).toEqual([`${startOptions.port.default}:${startOptions.port.default}`]);
});

test('the nightly run uses options that exist, on a budget', () => {
  const [command = ''] = /npx kling-emulator contract run[^|]*/.exec(read('nightly-contract.yml')) ?? [];
  const flags = [...command.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag);
  const known = Object.values(runOptions).map(({ flag }) => flag);
  expect(flags.filter((flag) => flag === undefined || !known.includes(flag))).toEqual([]);
  expect(command).toMatch(/--budget-units \d/);
  expect(command).toContain('--target https://api-singapore.klingai.com');
});

test('the nightly run knows every exit code, opens an issue on drift alone, and is never green without a look', () => {
  const { steps } = parse(read('nightly-contract.yml')).jobs.contract;
  const issue = steps.find(({ run = '' }: any) => run.includes('gh issue create'));
  expect(issue.if).toBe(`steps.contract.outputs.code == '${exitCodes.contractFailure}'`);
  const ending: string = steps.at(-1).run;
  const codes = [...ending.matchAll(/^\s*(\d)\) (.*);;$/gm)].map(([, code, does = '']) => [
    Number(code),
    does.includes('exit 1'),
  ]);
  expect(Object.fromEntries(codes)).toEqual({
    [exitCodes.ok]: false,
    [exitCodes.contractFailure]: true,
    [exitCodes.badUsage]: true,
    [exitCodes.unreachable]: true,
    [exitCodes.budgetReached]: false,
  });
  expect(ending).toMatch(/\*\).*exit 1/);
});
