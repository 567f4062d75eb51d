import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeMedia } from '../../src/emulator/effects/media/media-file.ts';
import { answerRange } from '../../src/emulator/effects/media/frame-file.ts';

const file = describeMedia({ kind: 'wav', durationMs: 5080, tag: '934566013361352716', title: 'Rain' });
const whole = file.read(0, file.length);
const { length } = file;

const ask = (range: string | undefined, method = 'GET') => {
  const { status, headers, body } = answerRange(file, method, range);
  return { status, headers, bytes: Buffer.concat([...body()]) };
};

describe('answers to whole-file requests', () => {
  it('sends the whole file and says that ranges are served', () => {
    const { status, headers, bytes } = ask(undefined);
    expect(status).toBe(200);
    expect(headers).toEqual({ 'Accept-Ranges': 'bytes', 'Content-Type': 'audio/wav', 'Content-Length': length });
    expect(bytes.equals(whole)).toBe(true);
  });

  it('answers HEAD with the same headers and no content, whatever range it names', () => {
    expect(ask(undefined, 'HEAD')).toEqual({ ...ask(undefined), bytes: Buffer.alloc(0) });
    expect(ask('bytes=0-9', 'HEAD')).toEqual(ask(undefined, 'HEAD'));
  });

  it.each([
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'bytes=a-b',
    'bytes=0x1-5',
    'bytes=1.5-4',
    'bytes=--5',
    'bytes=0-1,3-4',
    'items=0-1',
    ' bytes=0-1 x',
  ])('ignores the range header %j', (range) => {
    expect(ask(range).status).toBe(200);
    expect(ask(range).headers).not.toHaveProperty('Content-Range');
  });
});

describe('answers to range requests', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-99', 0, 99],
    ['BYTES=100-199', 100, 199],
    ['bytes=100-', 100, length - 1],
    ['bytes=-100', length - 100, length - 1],
    [`bytes=${length - 1}-`, length - 1, length - 1],
    ['bytes=0-99999999999999999999999', 0, length - 1],
    ['bytes=-99999999999999999999999', 0, length - 1],
  ])('sends the part that %s names', (range, first, last) => {
    const { status, headers, bytes } = ask(range);
    expect(status).toBe(206);
    expect(headers['Content-Range']).toBe(`bytes ${first}-${last}/${length}`);
    expect(headers['Content-Length']).toBe(last - first + 1);
    expect(bytes.equals(whole.subarray(first, last + 1))).toBe(true);
  });

  it.each([`bytes=${length}-`, `bytes=${length}-${length + 5}`, 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    'refuses %s, which the file does not have',
    (range) => {
      const { status, headers, bytes } = ask(range);
      expect(status).toBe(416);
      expect(headers['Content-Range']).toBe(`bytes */${length}`);
      expect(bytes).toHaveLength(0);
    },
  );

  it('sends the named part for any range within the file', () => {
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length - 1), (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(ask(`bytes=${first}-${last}`).bytes.equals(whole.subarray(first, last + 1))).toBe(true);
      }),
    );
  });

  it('never fails, whatever the header', () => {
    const headers = fc.oneof(fc.string(), fc.stringMatching(/^bytes=[0-9, -]{0,20}$/));
    fc.assert(
      fc.property(headers, (range) => {
        const { status, headers, bytes } = ask(range);
        expect([200, 206, 416]).toContain(status);
        expect(headers['Content-Length']).toBe(bytes.length);
      }),
    );
  });

  it('makes content piece by piece, and nothing for a reader who stops', () => {
    const reads: number[] = [];
    const watched = {
      ...file,
      read(start: number, end: number) {
        reads.push(end - start);
        return file.read(start, end);
      },
    };
    const answer = answerRange(watched, 'GET', undefined);
    expect(reads).toEqual([]);
    for (const piece of answer.body()) {
      expect(piece).toHaveLength(65_536);
      break;
    }
    expect(reads).toEqual([65_536]);
    expect(Math.max(...Array.from(answer.body(), (piece) => piece.length))).toBe(65_536);
  });
});

describe('over HTTP', () => {
  const server = createServer((request, response) => {
    const { status, headers, body } = answerRange(file, request.method ?? 'GET', request.headers.range);
    response.writeHead(status, headers);
    for (const piece of body()) response.write(piece);
    response.end();
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rain.wav`;
  });
  afterAll(() => server.close());

  it('lets a client resume a download where it broke off', async () => {
    const head = await fetch(url, { headers: { range: 'bytes=0-99999' } });
    const rest = await fetch(url, { headers: { range: 'bytes=100000-' } });
    const joined = Buffer.concat([Buffer.from(await head.arrayBuffer()), Buffer.from(await rest.arrayBuffer())]);
    expect([head.status, rest.status]).toEqual([206, 206]);
    expect(joined.equals(whole)).toBe(true);
  });

  it('tells the length without content', async () => {
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(length));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });
});
