/**
 * Whether cost grows with their number: 5,000 and 100,000 tasks with callbacks under a manual clock, all brought to their
 * ends by one move of it. Time and processor time of that move, as ratios: 20 is what the number alone makes of it.
 */
import { Agent } from 'node:http';
import { token } from './contract.mjs';
import { createTasks, startReceiver } from './callbacks.mjs';
import { ask, startServer } from './server-process.mjs';
import { summarise } from './statistics.mjs';

const few = 5_000;
const many = 100_000;
/** Longer than the life of a task. */
const moveMs = 10_000;

/** Brings so many tasks to their ends in an emulator of their own. */
async function measureMove(contender, context, receiver, total) {
  const manual = {
    ...contender,
    command: (where) => {
      const { args } = contender.command(where);
      // Callbacks of all of them fall due in one moment: none may count as too many.
      return { args: [...args, '--clock', 'manual', '--max-waiting-callbacks', String(4 * many)] };
    },
  };
  const server = await startServer(manual, context);
  const agent = new Agent({ keepAlive: true });
  try {
    await createTasks(server.port, total, receiver.url);
    const before = await receiver.told();
    const cpuBefore = server.cpu();
    const startedAt = performance.now();
    const path = `/__emulator/accounts/${token}/clock/advance`;
    const body = JSON.stringify({ ms: moveMs });
    const { status, text } = await ask({ port: server.port, method: 'POST', path, body, agent });
    if (status !== 200) throw new Error(`the clock was not moved: ${status} ${text.slice(0, 200)}`);
    const ms = performance.now() - startedAt;
    const cpuMicroseconds = cpuBefore === undefined ? undefined : server.cpu() - cpuBefore;
    const callbacks = (await receiver.told()).count - before.count;
    if (callbacks !== 2 * total)
      throw new Error(`${callbacks} callbacks came of ${total} tasks: expected two for each`);
    return { total, ms, cpuMicroseconds };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/**
 * @returns per round both moves, and how many times as much the larger one takes
 * @example await measureManyTasks(emulator, context, { rounds: 3 })
 */
export async function measureManyTasks(contender, context, { rounds }) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const receiver = await startReceiver();
    try {
      const small = await measureMove(contender, context, receiver, few);
      measured.push({ few: small, many: await measureMove(contender, context, receiver, many) });
    } finally {
      receiver.stop();
    }
  }
  return {
    rounds: measured,
    fewMs: summarise(measured.map((round) => round.few.ms)),
    manyMs: summarise(measured.map((round) => round.many.ms)),
    ratio: summarise(measured.map((round) => round.many.ms / round.few.ms)),
    cpuRatio: summarise(measured.map((round) => round.many.cpuMicroseconds / round.few.cpuMicroseconds)),
  };
}
