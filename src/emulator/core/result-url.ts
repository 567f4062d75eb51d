/** Result files: which a task has, and where they are served, whichever vendor's answer names them. */
import { mediaPath } from '../../contracts/spec/ground-facts.ts';
import type { ResultFile, Task } from './records.ts';

/**
 * URL of a result file. Path and query as in recorded international URLs.
 *
 * @param owner task id, preset voice id, or `<account id>.<video id>` of a planted video
 * @example urlOf('http://127.0.0.1:4050', task.id, file.name)
 */
export function urlOf(origin: string, owner: string, name: string): string {
  return `${origin}${mediaPath}${owner}/${name}?x-kcdn-pid=112372`;
}

const resultUrl = new RegExp(`^https?://[^/]+${mediaPath}(\\d{1,20})/([^/?#]+)`, 'i');

/**
 * Whose result a URL names, by the form of it.
 *
 * @example readResultUrl(urlOf(origin, task.id, 'a.mp4')) // { owner: task.id, name: 'a.mp4' }
 */
export function readResultUrl(url: string | undefined): { readonly owner: string; readonly name: string } | undefined {
  const [, owner, name] = resultUrl.exec(url ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

/** Every file a task made. */
export function filesOf({ result }: Task): readonly ResultFile[] {
  if (!result) return [];
  switch (result.type) {
    case 'voice':
      return [result.trial];
    case 'speech':
      return [result.audio];
    case 'audio':
      return result.video ? [result.mp3, result.wav, result.video] : [result.mp3, result.wav];
    case 'video':
      return result.watermarked ? [result.video, result.watermarked] : [result.video];
    case 'outputs':
      return result.outputs.flatMap(({ file, watermarked }) => (watermarked ? [file, watermarked] : [file]));
    case 'faces':
      return result.faces.map(({ image }) => image);
    case 'element':
      return result.heard ? [result.heard.trial] : [];
  }
}

/** Ids of what a task made. */
export const outputIdsOf = (task: Task): readonly string[] =>
  task.result?.type === 'element' ? [task.result.elementId] : filesOf(task).map(({ id }) => id);

/** What two runs of one seed must not differ in: host and port. */
export const seededOrigin = 'http://kling-emulator';

const resultOrigin = new RegExp(`https?://[^/"\\s]+(?=${mediaPath})`, 'gi');

/** The same text, without host and port in its result URLs. */
export const hideResultOrigins = (text: string): string => text.replaceAll(resultOrigin, seededOrigin);
