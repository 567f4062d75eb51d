/**
 * An emulator in a thread of its own, for test runners whose module loader is not Node's (see `jest.ts`). Tells its URL
 * when it is up; stops on a message.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { startKlingEmulator } from '../emulator/emulator.ts';
import type { EmulatorOptions } from '../emulator/options.ts';

const { url, mounts, stop } = await startKlingEmulator(workerData as EmulatorOptions);
parentPort?.postMessage({ url, mounts });
parentPort?.once('message', () => {
  void stop().then(() => parentPort?.close());
});
