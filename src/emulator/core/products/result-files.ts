/**
 * Names of result files, in the forms seen in recorded URLs (section 8 of the reference).
 */
import type { Chance, Random } from '../inputs.ts';
import type { ResultFile, Account, Task, Video } from '../records.ts';
import type { Yield } from './product.ts';

/** `kling_<uuid>-VTAInferProcessor-<13-digit ms><9 of 0-9a-z>.<kind>`. Source: observed 2025-09-24. */
export function nameAudioFile(kind: 'mp3' | 'wav', ms: number, { random, suffix }: Chance): string {
  return `kling_${random.uuid()}-VTAInferProcessor-${ms}${suffix(9)}.${kind}`;
}

/** `<uuid>.<kind>` or `<uuid>-output.<kind>`. */
export function nameFile(kind: ResultFile['kind'], random: Random, output: boolean): string {
  return `${random.uuid()}${output ? '-output' : ''}.${kind}`;
}

// What every product that makes a video leaves behind.

/** Whether the request asks for a second file with a watermark. */
export function wantsWatermark({ input }: Task): boolean {
  const info = input['watermark_info'];
  return typeof info === 'object' && info !== null && (info as Readonly<Record<string, unknown>>)['enabled'] === true;
}

/**
 * @param made what the video is known by: custom voices can be made only from some
 * @example makeVideo(task, account, now, chance, { madeBy: 'avatar', sound: true, durationMs: 12_270 })
 */
export function makeVideo(
  task: Task,
  account: Account,
  now: number,
  { mint, random }: Chance,
  made: Pick<Video, 'madeBy' | 'sound' | 'durationMs' | 'model'>,
): Yield {
  const { durationMs } = made;
  const { soundOf } = task;
  // Video ids are minted with the task, 18 to 73 ms later. Source: observed, section 8 of the reference.
  const id = mint(task.createdAt + random.integer(18, 73));
  const newFile = (): ResultFile => ({
    id,
    kind: 'mp4',
    durationMs,
    name: nameFile('mp4', random, true),
    ...(soundOf === undefined ? {} : { soundOf }),
  });
  const video = newFile();
  return {
    result: { type: 'video', video, ...(wantsWatermark(task) ? { watermarked: newFile() } : {}) },
    videos: [{ id, accountId: account.id, ...made, createdAt: now, file: video, version: 1 }],
  };
}
