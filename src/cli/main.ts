#!/usr/bin/env node
import { runCli } from './run-cli.ts';
import type { Shell } from './shell.ts';

// Who reads our output may leave early (`kling-emulator openapi | head`): that is no failure of ours.
function forgiveClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // EIO: the terminal is gone.
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
  return stream;
}

const shell: Shell = {
  env: process.env,
  directory: process.cwd(),
  // A getter: making the stream costs time that most runs can save.
  get errorIsTerminal() {
    return process.stderr.isTTY;
  },
  print: (text) => void forgiveClosedPipe(process.stdout).write(text),
  tell: (text) => void forgiveClosedPipe(process.stderr).write(text),
  flush: () => new Promise((resolve) => process.stderr.write('', () => resolve())),
  onSignal: (signal, listener) => void process.on(signal, listener),
  exit: (code) => process.exit(code),
};

process.exitCode = await runCli(process.argv.slice(2), shell);
