/** Small media files of a stated length, made by hand so that nothing of the emulator's own judges itself. */

/** PCM, 8 bits, mono, 8 kHz. */
export function makeWav(seconds: number): Buffer {
  const data = Buffer.alloc(Math.round(seconds * 8000), 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Silent MPEG 1 Layer 3 frames, 128 kbit/s, 32 kHz: 36 ms and 576 bytes each. */
export function makeMp3(frames: number): Buffer {
  const frame = Buffer.alloc(576);
  frame.writeUInt32BE(0xfffb9864);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

const box = (name: string, ...parts: Buffer[]): Buffer => {
  const payload = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(payload.length + 8);
  head.write(name, 4);
  return Buffer.concat([head, payload]);
};

/** The same box with its size in 64 bits. */
const longBox = (name: string, payload: Buffer): Buffer => {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(name, 4);
  head.writeBigUInt64BE(BigInt(payload.length + 16), 8);
  return Buffer.concat([head, payload]);
};

/** A silent film without tracks; its movie header stands behind the media data, as in files fresh from an encoder. */
export function makeMovie(milliseconds: number, brand = 'isom', version: 0 | 1 = 0): Buffer {
  const header = Buffer.alloc(version === 0 ? 100 : 112);
  header.writeUInt8(version);
  header.writeUInt32BE(1000, version === 0 ? 12 : 20);
  if (version === 0) header.writeUInt32BE(milliseconds, 16);
  else header.writeBigUInt64BE(BigInt(milliseconds), 24);
  const media = version === 0 ? box('mdat', Buffer.alloc(5000)) : longBox('mdat', Buffer.alloc(5000));
  const parts = [media, box('moov', box('mvhd', header))];
  return Buffer.concat(brand === '' ? parts : [box('ftyp', Buffer.from(`${brand}\0\0\x02\0${brand}`)), ...parts]);
}
