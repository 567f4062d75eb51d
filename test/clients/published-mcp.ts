/** Right: the unified API's own published client, an MCP server, asked to speak as an agent asks it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const [, , program = ''] = process.argv;
const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface(server.stdout)[Symbol.asyncIterator]();

async function ask(id: number, method: string, params: object) {
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('The MCP server has ended.');
    const message = JSON.parse(value) as { readonly id?: number; readonly result?: unknown };
    if (message.id === id) return message.result;
  }
}

await ask(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'agent', version: '1.0.0' },
});
server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
const speech = { text: 'The train leaves at nine.', model: 'kling-tts', voice_id: 'oversea_male1' };
const spoken = JSON.stringify(
  await ask(2, 'tools/call', { name: 'text_to_speech', arguments: { ...speech, wait_seconds: 10 } }),
);
server.kill();
await once(server, 'exit');
// Its text has the URL of the result; an error has none.
if (!/https?:\/\/[^\s"\\]+/.test(spoken)) throw new Error(spoken);
