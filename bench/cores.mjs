/**
 * Which core does what: the server on one, load generator and this script on another, so that they don't take each
 * other's time. Needs `taskset` and two cores; without them nothing is pinned.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function listCores() {
  if (process.platform !== 'linux' || spawnSync('taskset', ['-V']).error) return [];
  const allowed = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  return allowed.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const [first, second] = listCores();
const roles = second === undefined ? undefined : { server: first, generator: second };

/** In words, for the report. */
export const pinning = roles
  ? `server on core ${roles.server}, generator on core ${roles.generator}`
  : 'not pinned (needs taskset and two cores)';

/** The command, pinned to the core of its role. */
export function pinned(role, command) {
  return roles ? ['taskset', '-c', String(roles[role]), ...command] : command;
}

/** Moves this process to the generator's core. */
export function pinSelf() {
  if (roles) spawnSync('taskset', ['-a', '-c', '-p', String(roles.generator), String(process.pid)]);
}
