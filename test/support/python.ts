/** The Python of this machine. */
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });

/**
 * The interpreter itself, if there is one: what the search path names may be a script of a version manager, which takes
 * four times as long as the program.
 */
export const python = status === 0 ? stdout.trim() : undefined;
