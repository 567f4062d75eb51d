// Hooks for Dredd: it sends the first example of each operation once for each documented answer, and knows no ids but those of
// the examples. See docs/contract-kit.md.
const hooks = require('hooks');

/** What was made, by the path of its create; ids of answers by the names of their fields. */
const tasks = new Map();
const ids = new Map();
let ownVoice;

const named = /^(?:session|face|audio|element|video)_id$/;

function remember(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (named.test(name) && value !== '') ids.set(name, String(value));
    remember(value);
  }
}

/** What the examples ask for on purpose, and an empty account has not: packs of a day that is over, a further page. */
const ofAnotherDay = [/^GET \/account\/costs/, /^POST \/(?:tasks|solutions)$/];

const fill = (node) => {
  if (Array.isArray(node)) return node.map(fill);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, ids.has(name) && value !== '' ? ids.get(name) : fill(value)]),
  );
};

hooks.beforeEach((transaction, done) => {
  const { expected, request } = transaction;
  // The example is right: no refusal can be caused with it.
  const call = `${request.method} ${transaction.fullPath}`;
  if (expected.statusCode !== '200' || ofAnotherDay.some((form) => form.test(call))) transaction.skip = true;
  // Compared as a text, and the charset is no part of the document.
  delete expected.headers['Content-Type'];
  const [path] = transaction.fullPath.split('?');
  const collection = path.replace(/\/[^/]+$/, '');
  if (request.method === 'GET' && tasks.has(collection))
    transaction.fullPath = `${collection}/${tasks.get(collection)}`;
  if (request.body) request.body = JSON.stringify(fill(JSON.parse(request.body)));
  if (path.endsWith('/delete-voices')) request.body = JSON.stringify({ voice_id: ownVoice });
  // The speech of the example is shorter than the sound that the lip-sync was recorded with.
  if (request.body) request.body = request.body.replace(/"sound_end_time":3000/, '"sound_end_time":2500');
  // Its example has no name, but those of its answers do.
  if (call === 'POST /v1/audio/video-to-audio')
    request.body = JSON.stringify({ ...JSON.parse(request.body), external_task_id: 'dredd' });
  // The other path for the same deletion.
  if (path.endsWith('/delete-advanced-elements')) transaction.skip = true;
  done();
});

hooks.afterEach((transaction, done) => {
  try {
    const { data } = JSON.parse(transaction.real.body);
    const [path] = transaction.fullPath.split('?');
    if (transaction.request.method === 'POST' && data && data.task_id) tasks.set(path, data.task_id);
    remember(data);
    const { voices, audios } = (!Array.isArray(data) && data && data.task_result) || {};
    if (voices) ownVoice = voices[0].voice_id;
    if (audios && path.endsWith('/tts')) ids.set('audio_id', audios[0].id);
  } catch {
    // No JSON: what Dredd says of it is enough.
  }
  done();
});
