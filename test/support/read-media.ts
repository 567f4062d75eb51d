/** Result files as an independent reader sees them. */
import { parseBuffer } from 'music-metadata';

/** Length, tracks and tags of the file at an address. */
export async function readMedia(url: string) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const { format, common } = await parseBuffer(bytes, { size: bytes.length });
  return {
    seconds: Number((format.duration ?? 0).toFixed(3)),
    soundOf: common.comment?.[0]?.text,
    title: common.title,
    hasVideo: format.hasVideo,
    hasAudio: format.hasAudio,
  };
}
