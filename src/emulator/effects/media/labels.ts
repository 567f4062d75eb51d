/** What is written into a file's tags. */
export interface Labels {
  readonly title: string;
  /** Id of the task, voice or video. */
  readonly tag: string;
}

/** Named in the tags as the maker, so that nobody takes a file for a vendor's. */
export const maker = 'kling-emulator';

const longestTitle = 200;
const longestTag = 200;

/**
 * Labels that every tag format can hold: no NUL characters (they end a text), a title that is not endless.
 *
 * @example cleanLabels({ title: 'Rain', tag: '934563472682131461' })
 */
export function cleanLabels(labels: Labels): Labels {
  const tag = labels.tag.replaceAll('\0', '');
  if (tag.length > longestTag) throw new RangeError(`A media tag has at most ${longestTag} characters.`);
  return { tag, title: Array.from(labels.title.replaceAll('\0', '')).slice(0, longestTitle).join('') };
}
