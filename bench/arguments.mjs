/**
 * What one may ask of `npm run bench`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const help = `npm run bench -- [options]

  --only <ids>       only these, comma-separated: emulator, emulator-held, emulator-logged, emulator-kept,
                     express, aimock, json-server, prism, mockoon, wiremock, wiremock-journal, callbacks,
                     and, only when they are named, many-tasks (a minute a round) and shared
                     (needs redis-server or valkey-server, and four cores)
  --rounds <n>       how often each contender is measured (3)
  --seconds <n>      length of each load with creates and with queries (3)
  --starts <n>       cold starts per round of servers that start within a second (4)
  --short            the emulator and Express only, 2 rounds of 2 s: a minute, nothing to install
  --check            compare with the aims; exit code 1 when one is missed
  --emulator <file>  dist/cli/main.js of another build: measured beside this one in every round, and compared with it
  --help             this text
`;

const options = {
  only: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  starts: { type: 'string' },
  short: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  emulator: { type: 'string' },
  help: { type: 'boolean', default: false },
};

/** They take minutes, or more cores than most machines have. */
const onlyWhenNamed = ['many-tasks', 'shared'];

function readCount(text, name, fallback, least) {
  if (text === undefined) return fallback;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least) {
    throw new Error(`--${name} must be a whole number from ${least}, but is '${text}'.`);
  }
  return count;
}

/**
 * @param known ids of contenders and of sections
 * @throws Error with a sentence for what is wrong
 * @example readArguments(['--short', '--check'], ['emulator', 'express'], ['emulator'])
 */
export function readArguments(given, known, shortList) {
  const { values } = parseArgs({ args: given, options, strict: true });
  const { short } = values;
  const asked = values.only?.split(',').map((id) => id.trim());
  const unknown = asked?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`Unknown contender '${unknown}'; known are ${known.join(', ')}.`);
  const seconds = readCount(values.seconds, 'seconds', short ? 2 : 3, 1);
  return {
    chosen: asked ?? (short ? shortList : known.filter((id) => !onlyWhenNamed.includes(id))),
    rounds: readCount(values.rounds, 'rounds', short ? 2 : 3, 1),
    starts: readCount(values.starts, 'starts', short ? 2 : 4, 1),
    seconds,
    querySeconds: short ? 1 : seconds,
    callbacks: short ? 2000 : 4000,
    emulatorFile: resolve(import.meta.dirname, '../dist/cli/main.js'),
    otherFile: values.emulator && resolve(values.emulator),
    check: values.check,
    help: values.help,
  };
}
