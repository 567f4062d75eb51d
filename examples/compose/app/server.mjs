/**
 * A small application that uses Kling: it makes narrators, and learns from Kling's callbacks when they are ready.
 *
 *   POST /narrators {"name", "sample"}   202 {"id", "state": "in-the-making"}
 *   GET  /narrators                      the voices that the Kling account has
 *   GET  /narrators/ID                   {"id", "state", "voice", "preview"} or {"id", "state": "failed", "reason"}
 *   POST /kling/callbacks                for Kling
 */
import { createServer } from 'node:http';
import { readCallback } from './read-callback.mjs';

const { KLING_BASE_URL, KLING_API_KEY, KLING_WEBHOOK_SECRET, PUBLIC_URL, PORT = '3000' } = process.env;
const narrators = new Map();

async function callKling(path, body) {
  const answer = await fetch(`${KLING_BASE_URL}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${KLING_API_KEY}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { code, message, data } = await answer.json();
  if (code !== 0) throw new Error(`Kling answered ${code}: ${message}`);
  return data;
}

async function makeNarrator({ name, sample }) {
  const task = await callKling('/v1/general/custom-voices', {
    voice_name: name,
    voice_url: sample,
    callback_url: `${PUBLIC_URL}/kling/callbacks`,
  });
  // A callback may be faster than the answer: what it said stays.
  if (!narrators.has(task.task_id)) narrators.set(task.task_id, { state: 'in-the-making' });
  return { status: 202, body: { id: task.task_id, state: 'in-the-making' } };
}

function takeCallback(headers, text) {
  const task = readCallback(headers, text, KLING_WEBHOOK_SECRET);
  if (!task) return { status: 401, body: { error: 'the signature is wrong' } };
  const { task_id: id, task_status: status, task_result: result } = task;
  if (status === 'succeed') {
    const [voice] = result.voices;
    narrators.set(id, { state: 'ready', voice: voice.voice_id, preview: voice.trial_url });
  } else if (status === 'failed') {
    narrators.set(id, { state: 'failed', reason: task.task_status_msg });
  }
  return { status: 200, body: {} };
}

async function listVoices() {
  const tasks = await callKling('/v1/general/custom-voices');
  const voices = tasks.flatMap((task) => task.task_result?.voices ?? []);
  return { status: 200, body: voices.map(({ voice_id, voice_name }) => ({ voice: voice_id, name: voice_name })) };
}

async function answer(method, path, headers, text) {
  if (path === '/health') return { status: 200, body: {} };
  if (method === 'POST' && path === '/kling/callbacks') return takeCallback(headers, text);
  if (method === 'POST' && path === '/narrators') return makeNarrator(JSON.parse(text));
  if (method === 'GET' && path === '/narrators') return listVoices();
  const id = path.replace('/narrators/', '');
  return narrators.has(id) ? { status: 200, body: { id, ...narrators.get(id) } } : { status: 404, body: {} };
}

createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  let result;
  try {
    result = await answer(req.method, req.url, req.headers, Buffer.concat(chunks).toString());
  } catch (error) {
    result = { status: 502, body: { error: error.message } };
  }
  res.writeHead(result.status, { 'content-type': 'application/json' }).end(JSON.stringify(result.body));
}).listen(Number(PORT), () => console.log(`narrators on port ${PORT}, Kling at ${KLING_BASE_URL}`));

// As process 1 of a container it must end itself.
process.once('SIGTERM', () => process.exit(0));
