/** What a result file is by its bytes: kind and length. */

export interface MediaFacts {
  /** `mp3`, `wav` or `mp4`; absent where the bytes are something else. */
  readonly kind?: 'mp3' | 'wav' | 'mp4';
  /** Length of the sound, of a video without any nothing. */
  readonly seconds?: number;
}

function nameKind(container = '', codec = ''): MediaFacts['kind'] {
  if (container === 'WAVE') return 'wav';
  if (codec.endsWith('Layer 3')) return 'mp3';
  return /^(?:isom|iso\d|mp4\d|M4V|avc1|qt)/i.test(container) ? 'mp4' : undefined;
}

/**
 * Kind and length of a sound or a video.
 *
 * @example await readMediaFacts(bytes) // { kind: 'wav', seconds: 5 }
 */
export async function readMediaFacts(bytes: Uint8Array): Promise<MediaFacts> {
  const { parseBuffer } = await import('music-metadata');
  try {
    const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true });
    const kind = nameKind(format.container, format.codec);
    return {
      ...(kind === undefined ? {} : { kind }),
      ...(format.duration === undefined ? {} : { seconds: format.duration }),
    };
  } catch {
    return {};
  }
}
