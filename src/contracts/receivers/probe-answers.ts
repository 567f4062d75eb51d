/**
 * Compares what the probe says of two tasks. Of one task any bytes can be compared; of two only what is known not to
 * depend on the task: a count, a `state`, or the text with ids and numbers taken out.
 */
import { Inconclusive } from '../wire/call.ts';
import { pickNumber, pickText } from '../spec/pick.ts';
import type { Message } from './receiver-check.ts';

/** An answer of the probe and the message it is about. */
export interface Told {
  readonly text: string;
  readonly of: Message;
}

export const advice = 'Let the probe answer JSON with a `state` (text) and `effects` (a count).';

/** Whether an answer is a number and nothing else. */
export const isCount = (text: string): boolean => /^\s*\d+\s*$/.test(text);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const countOf = (text: string) => (isCount(text) ? Number(text) : pickNumber(parse(text), 'effects'));

/** The text without the task's own ids. */
const withoutIds = ({ text, of: { task, id } }: Told): string => {
  const plain = text.replaceAll(task.id, '<task>');
  return id === '' ? plain : plain.replaceAll(id, '<delivery>');
};

const withoutNumbers = (text: string) => text.replaceAll(/\d+/g, '#');

function compareTexts(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [withoutIds(one), withoutIds(other)];
  if (left === right) return 'same';
  if (withoutNumbers(left) !== withoutNumbers(right)) return 'different';
  throw new Inconclusive(
    `What the probe says of two tasks differs in numbers only, which may mean anything. ${advice}`,
  );
}

/**
 * Whether as much was done for one task as for another.
 *
 * @throws Inconclusive when the answers don't say.
 * @example compareDone({ text: '{"effects":1}', of: single }, { text: '{"effects":2}', of: double }) // 'different'
 */
export function compareDone(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [countOf(one.text), countOf(other.text)];
  if (left !== undefined && right !== undefined) return left === right ? 'same' : 'different';
  return compareTexts(one, other);
}

/**
 * Whether two tasks ended in the same state.
 *
 * @throws Inconclusive when the answers don't say.
 * @example compareStates({ text: '{"state":"done"}', of: good }, { text: '{"state":"failed"}', of: bad }) // 'different'
 */
export function compareStates(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [one, other].map(({ text }) => pickText(parse(text), 'state'));
  if (left !== undefined && right !== undefined) return left === right ? 'same' : 'different';
  if (isCount(one.text) && isCount(other.text)) {
    throw new Inconclusive(`The probe says how often, not what. ${advice}`);
  }
  return compareTexts(one, other);
}
