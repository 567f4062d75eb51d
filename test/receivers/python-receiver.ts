/** Runs the sample receivers in Python. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { python } from '../support/python.ts';

export const hasPython =
  python !== undefined && spawnSync(python, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

/** Starts one for this test; answers its base URL. */
export async function startPythonReceiver(options: {
  readonly program?: 'right_receiver' | 'short_backlog';
  readonly secret?: string;
  /** How this test says what is to be done at its end: of a concurrent one it is its own. */
  readonly atEnd: (stop: () => void) => void;
}): Promise<string> {
  const { program = 'right_receiver', secret = '', atEnd } = options;
  const child = spawn(python ?? 'python3', [`test/receivers/${program}.py`, secret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  atEnd(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return line.toString('utf8').trim();
}
