import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { dramaSubtitle } from '../../src/emulator/core/products/solutions.ts';
import { createInspectingProbe } from '../../src/emulator/effects/media-probe.ts';
import { createTargetGuard, type TargetGuard } from '../../src/emulator/effects/guarded-request.ts';
import { findClosedPort, startReceiver as startServer, startTcpReceiver } from './receivers.ts';
import { makeMovie, makeMp3, makeWav } from './media-probe-files.ts';

const limits = {
  accountId: 'ada',
  kinds: ['mp3', 'wav', 'mp4', 'mov'],
  minMs: 5000,
  maxMs: 30_000,
  maxBytes: 1_000_000,
  assumedMs: 5041,
};
const noContents = { ok: false, message: 'Something went wrong when we tried to get the contents of the file.' };
const wrongFormat = {
  ok: false,
  message: 'The format of the file is not supported. Supported formats: mp3, wav, mp4, mov.',
};

type Changes = Partial<Parameters<ReturnType<typeof createInspectingProbe>['look']>[0]>;

/** Looks at what a server answers; gives the facts and what was told beside them. */
async function lookAt(answer: RequestListener, changes: Changes = {}, timeoutMs = 60_000) {
  const server = await startServer(answer);
  return lookAtUrl(server.url, changes, timeoutMs);
}

let told: string[] = [];

/** One for each time-out: the thread that reads files starts once. */
const probes = new Map<number, ReturnType<typeof createInspectingProbe>>();

afterAll(() => Promise.all([...probes.values()].map(async (probe) => probe.close())));

function probeWithin(timeoutMs: number) {
  const guard = createTargetGuard({ allow: [] });
  const probe =
    probes.get(timeoutMs) ?? createInspectingProbe({ guard, timeoutMs, tell: (reason) => told.push(reason) });
  probes.set(timeoutMs, probe);
  return probe;
}

async function lookAtUrl(url: string, changes: Changes = {}, timeoutMs = 60_000) {
  told = [];
  return { facts: await probeWithin(timeoutMs).look({ url, ...limits, ...changes }), told };
}

const serve = (file: Buffer) => (_: IncomingMessage, response: ServerResponse) => response.end(file);

test.each([
  ['WAV', makeWav(6.5), 6500],
  ['MP3', makeMp3(141), 5076],
  ['MP4', makeMovie(7123), 7123],
  ['MP4 with 64-bit times and sizes', makeMovie(7123, 'mp42', 1), 7123],
  ['MOV', makeMovie(29_999, 'qt  '), 29_999],
  ['MOV of old, without a brand', makeMovie(8000, ''), 8000],
])('The length of a %s file is read from the file', async (_, file, durationMs) => {
  expect((await lookAt(serve(file))).facts).toEqual({ ok: true, durationMs });
});

const subtitled: Changes = { ...dramaSubtitle.source, maxBytes: limits.maxBytes };

test.each([
  [
    'a sound',
    makeWav(6.5),
    {},
    'The source video format is not supported. Please provide a decodable video file (MP4 recommended).',
  ],
  ['a page', Buffer.from('<html>gone</html>'), {}, 'The source video format is not supported.'],
  ['too large', makeMovie(7123), { maxBytes: 100 }, 'The source video exceeds the 500MB size limit.'],
  ['301 s long', makeMovie(301_000), {}, 'The source video exceeds the 300-second duration limit.'],
  ['without a length', makeMovie(0), {}, 'No valid audio or video track detected in the source video.'],
])('A source of subtitles that is %s is refused in the words of the page', async (_, file, changes, message) => {
  const { facts } = await lookAt(serve(file), { ...subtitled, ...changes });
  expect(facts).toMatchObject({ ok: false, message: expect.stringContaining(message) });
});

test('The type that the server states does not matter', async () => {
  const { facts } = await lookAt((_, response) => {
    response.setHeader('content-type', 'video/webm');
    response.end(makeWav(6));
  });
  expect(facts).toEqual({ ok: true, durationMs: 6000 });
});

test('Raw base64 is read in place', async () => {
  expect((await lookAtUrl(makeWav(6).toString('base64'))).facts).toEqual({ ok: true, durationMs: 6000 });
  expect((await lookAtUrl(makeWav(2).toString('base64'))).facts).toMatchObject({ ok: false });
});

test.each([
  ['text', Buffer.from('hello, this is no media file')],
  ['HTML', Buffer.from('<!doctype html><html></html>')],
  [
    'a PNG',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  ['a movie cut off', makeMovie(7000).subarray(0, 3000)],
  ['an M4A', makeMovie(7000, 'M4A ')],
])('The format of %s is not supported', async (_, file) => {
  expect((await lookAt(serve(file))).facts).toEqual(wrongFormat);
});

test('Only the kinds that are asked for are supported', async () => {
  expect((await lookAt(serve(makeWav(6)), { kinds: ['mp4', 'mov'] })).facts).toEqual({
    ok: false,
    message: 'The format of the file is not supported. Supported formats: mp4, mov.',
  });
});

test.each([
  [4999, false],
  [5000, true],
  [30_000, true],
  [30_001, false],
])('A file of %i ms is within the limits: %s', async (milliseconds, ok) => {
  const { facts } = await lookAt(serve(makeMovie(milliseconds)));
  expect(facts).toEqual(
    ok
      ? { ok: true, durationMs: milliseconds }
      : {
          ok: false,
          message: `The duration of the file is ${milliseconds / 1000} s; it must be between 5 s and 30 s.`,
        },
  );
});

test('A movie without a stated length says so', async () => {
  expect((await lookAt(serve(makeMovie(0)))).facts).toEqual({
    ok: false,
    message: 'The duration of the file could not be read.',
  });
});

test('A file above the limit is refused, whether its size is announced or not', async () => {
  const tooLarge = { ok: false, message: 'The file is larger than 1 MB.' };
  const changes = { maxBytes: 1_048_576 };
  const announced = await lookAt(
    (_, response) => response.writeHead(200, { 'content-length': 2e9 }).flushHeaders(),
    changes,
  );
  expect(announced.facts).toEqual(tooLarge);
  const endless = await lookAt((_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(10_000))) continue;
    };
    response.on('drain', pour);
    pour();
  }, changes);
  expect(endless.facts).toEqual(tooLarge);
  expect((await lookAtUrl(makeWav(6).toString('base64'), { maxBytes: 1000 })).facts).toEqual({
    ok: false,
    message: 'The file is larger than 1000 bytes.',
  });
});

test.each([
  ['404', (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end('no'), /answered HTTP 404/],
  ['500', (_: IncomingMessage, response: ServerResponse) => response.writeHead(500).end(), /answered HTTP 500/],
  ['nothing', () => undefined, /No answer/],
  ['an empty file', (_: IncomingMessage, response: ServerResponse) => response.end(), undefined],
  ['a drip', (_: IncomingMessage, response: ServerResponse) => response.write('drip'), /took longer than 1000 ms/],
  [
    'half a file',
    (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
    },
    /broke off/,
  ],
])('A server that answers with %s gets the vendor’s one sentence', async (_, answer, told) => {
  // Only who answers too late, or never, is given little time; a drip must begin within it.
  const looked = await lookAt(answer, {}, /No answer|took longer/.test(String(told)) ? 1000 : undefined);
  expect(looked.facts).toEqual(noContents);
  if (told) expect(looked.told).toEqual([expect.stringMatching(told)]);
  else expect(looked.told).toEqual([]);
});

test('A place that refuses or breaks the connection, or is none, gets it too', async () => {
  expect(await lookAtUrl(`http://127.0.0.1:${await findClosedPort()}/`)).toEqual({
    facts: noContents,
    told: [expect.stringContaining('refused the connection')],
  });
  const breaking = await startTcpReceiver((socket) => socket.resetAndDestroy());
  expect((await lookAtUrl(breaking.url)).facts).toEqual(noContents);
  expect((await lookAtUrl('ftp://127.0.0.1/voice.mp3')).facts).toEqual(noContents);
  expect((await lookAtUrl('no url')).facts).toEqual(noContents);
});

test('A place that the guard forbids is not fetched, and what to do is reported', async () => {
  expect(await lookAtUrl('http://93.184.216.34/voice.mp3')).toEqual({
    facts: noContents,
    told: [expect.stringContaining('--allow-callbacks-to 93.184.216.34')],
  });
});

test('Up to three redirects are followed, relative ones too', async () => {
  const hops = (last: number) =>
    lookAt((request, response) => {
      const hop = Number(request.url?.split('/').at(-1)) || 0;
      if (hop === last) response.end(makeWav(6));
      else response.writeHead(302, { location: `/hops/${hop + 1}` }).end();
    });
  expect((await hops(3)).facts).toEqual({ ok: true, durationMs: 6000 });
  expect(await hops(4)).toEqual({ facts: noContents, told: ['More than 3 redirects.'] });
});

test('Every redirect is judged by the guard', async () => {
  for (const location of ['http://169.254.169.254/latest/meta-data', 'http://93.184.216.34/', 'file:///etc/passwd']) {
    const { facts, told } = await lookAt((_, response) => response.writeHead(302, { location }).end());
    expect(facts).toEqual(noContents);
    expect(told).toHaveLength(1);
  }
});

/** A guard that lets no host through until released; `asked` are the hosts in order. */
function createHeldGuard() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const guard: TargetGuard = {
    resolve: (host) => {
      asked.push(host);
      return new Promise((resolve) => {
        waiting.push(() => resolve({ ok: false, reason: 'unresolved', message: 'no such host' }));
      });
    },
  };
  return {
    guard,
    asked,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
}

test('Sixteen hanging sources of one host hold up neither another host nor another account', async () => {
  const held = createHeldGuard();
  const probe = createInspectingProbe({ guard: held.guard, timeoutMs: 60_000 });
  const look = async (url: string, accountId = 'ada') => probe.look({ ...limits, url, accountId });
  const all = Array.from({ length: 40 }, () => look('http://hanging.test/'));
  all.push(look('http://other.test/'), look('http://hanging.test/', 'bob'));
  await new Promise(setImmediate);
  expect(held.asked.filter((host) => host === 'hanging.test')).toHaveLength(17);
  expect(held.asked).toContain('other.test');
  for (let rounds = 0; rounds < 10; rounds += 1) {
    held.release();
    await new Promise(setImmediate);
  }
  expect(await Promise.all(all)).toHaveLength(42);
  expect(held.asked).toHaveLength(42);
  await probe.close();
});

test('Closing ends downloads on their way and those that wait', async () => {
  const server = await startServer(() => undefined);
  const guard = createTargetGuard({ allow: [] });
  const slots = { inAll: 2, own: 1, perOwner: 2, waiting: 10 };
  const probe = createInspectingProbe({ guard, timeoutMs: 60_000, limits: slots });
  const looks = Array.from({ length: 3 }, async () => probe.look({ ...limits, url: server.url }));
  await expect.poll(() => server.requests.length, { timeout: 15_000 }).toBe(1);
  await probe.close();
  expect(await Promise.all(looks)).toEqual([noContents, noContents, noContents]);
});

test('A film of 60 MB is measured from a few bytes of it, wherever its header stands', async () => {
  const box = (name: string, size: number) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(size + 8);
    head.write(name, 4);
    return head;
  };
  const film = makeMovie(7000);
  const [media, rest] = [film.subarray(0, 20), film.subarray(20 + 5008)];
  const piece = Buffer.alloc(1_000_000);
  const { facts } = await lookAt(
    (_, response) => {
      response.write(Buffer.concat([media, box('mdat', 60 * piece.length)]));
      for (let sent = 0; sent < 60; sent += 1) response.write(piece);
      response.end(rest);
    },
    { maxBytes: 100_000_000 },
  );
  expect(facts).toEqual({ ok: true, durationMs: 7000 });
});

test('A WAV file longer than what is kept of it has its whole length', async () => {
  const { facts } = await lookAt(serve(makeWav(200)), { maxBytes: 100_000_000, maxMs: 300_000 });
  expect(facts).toEqual({ ok: true, durationMs: 200_000 });
});

test('A file that keeps the parser busy is refused in time, and this thread goes on meanwhile', async () => {
  const server = await startServer(serve(Buffer.alloc(5_000_000, 0xff)));
  const guard = createTargetGuard({ allow: [] });
  const told: string[] = [];
  const probe = createInspectingProbe({
    guard,
    timeoutMs: 60_000,
    tell: (reason) => told.push(reason),
    reader: { deadlineMs: 300 },
  });
  let turns = 0;
  let done = false;
  const count = () => {
    turns += 1;
    if (!done) setTimeout(count, 1);
  };
  count();
  const facts = await probe.look({ ...limits, url: server.url, maxBytes: 100_000_000 });
  done = true;
  const message = 'The file could not be read within 0.3 s.';
  expect(facts).toEqual({ ok: false, message });
  expect(told).toEqual([message]);
  expect(turns).toBeGreaterThan(10);
  await probe.close();
});
