/**
 * The legal value that is meant by one of another form or spelling: `true` for `on`, `"5s"` for 5, `1080` for `1080p`. Asked
 * only of what is refused.
 */
import { findMeantKinds, findNearName, isSameName } from './near-name.ts';
import type { JsonSchema } from './parsed-request.ts';
import { cutText } from './pick.ts';

/** Longest text that is given back shortened as the nearest legal value. */
const longestNearest = 255;
/** No choice is longer; longer texts are no slip of one. */
const longestChoice = 60;

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'on', '1', 'enable', 'enabled', 'native']);
const no: ReadonlySet<string> = new Set([
  'false',
  'no',
  'n',
  'off',
  '0',
  'none',
  'disable',
  'disabled',
  'mute',
  'muted',
]);

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const wordOf = (value: string | number | boolean) => String(value).trim().toLowerCase();

/** What a word, a number or a boolean says to a question of yes or no. */
function readSwitch(value: unknown): boolean | undefined {
  if (!isPlain(value)) return undefined;
  const word = wordOf(value);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** The choice that switches on or off, where the list has both. */
function findSwitch(value: unknown, choices: readonly string[]): string | undefined {
  const isOn = readSwitch(value);
  if (isOn === undefined || !choices.includes('off')) return undefined;
  return isOn ? choices.find((one) => one === 'on' || one === 'native') : 'off';
}

/** What other APIs, and people, call a choice. */
const sameChoices: Readonly<Record<string, readonly string[]>> = {
  std: ['standard', 'normal'],
  pro: ['professional'],
  '720p': ['hd'],
  '1080p': ['fhd', 'fullhd', 'full-hd', 'full_hd'],
  '4k': ['uhd', '2160p', '2160'],
  '16:9': ['landscape', 'horizontal', 'wide', 'widescreen'],
  '9:16': ['portrait', 'vertical', 'tall'],
  '1:1': ['square'],
  text2video: ['text', 'tts'],
  audio2video: ['audio', 'sound'],
  file: ['base64', 'data', 'upload', 'audio_file'],
  url: ['link', 'uri', 'http', 'https', 'audio_url'],
};

/** The code among some of a language that was named otherwise: `en-US`, `eng`, `English`, `中文`. */
function findLanguage(given: string, codes: readonly string[]): string | undefined {
  if (given.length > 40 || !codes.every((code) => /^[a-z]{2}$/.test(code))) return undefined;
  const nameIn = (language: string, code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code);
  const isNamed = (code: string) =>
    ['en', code].some((language) => nameIn(language, code)?.toLowerCase() === given.toLowerCase());
  try {
    const { language } = new Intl.Locale(given.replaceAll('_', '-'));
    if (codes.includes(language)) return language;
  } catch {
    // No tag of a language: perhaps its name.
  }
  return codes.find(isNamed);
}

/** A number with a unit or a blank behind it, or a decimal comma: `5s`, `10 sec`, `1,5`. */
function readLooseNumber(text: string): number | undefined {
  const [, digits] =
    /^([+-]?\d{1,12}(?:[.,]\d{1,6})?) ?(?:s|sec|secs|seconds?|x|%|px|p)?$/i.exec(text.slice(0, longestChoice).trim()) ??
    [];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

/** The one of some numbers, or of their texts, that is this number: `"5s"` and 5.0 for `"5"`; `1080` for `1080p`. */
function findNumber(given: string | number, allowed: readonly unknown[]): string | number | undefined {
  const number = typeof given === 'number' ? given : readLooseNumber(given);
  if (number === undefined) return undefined;
  const numbers = allowed.filter((one) => typeof one === 'string' || typeof one === 'number');
  const same = numbers.find((one) => Number(one) === number);
  if (same !== undefined) return same;
  const [first, ...others] = numbers.filter((one) => String(one).replace(/p$/, '') === String(number));
  return others.length === 0 ? first : undefined;
}

function findChoice(given: unknown, allowed: readonly unknown[]): string | number | undefined {
  const texts = allowed.filter((item) => typeof item === 'string');
  const onOff = findSwitch(given, texts);
  if (onOff !== undefined || (typeof given !== 'string' && typeof given !== 'number')) return onOff;
  const number = findNumber(given, allowed);
  const word = String(given);
  if (number !== undefined || word.length > longestChoice) return number;
  const [kind, ...others] = findMeantKinds(word, texts);
  // Of ratios digits alone are left, which are near to nothing: `16/9`.
  const same = texts.filter((one) => isSameName(one, word));
  const wanted = word.trim().toLowerCase();
  return (
    (same.length === 1 ? same[0] : undefined) ??
    findLanguage(word, texts) ??
    findNearName(word, texts) ??
    texts.find((one) => sameChoices[one]?.includes(wanted)) ??
    (others.length === 0 ? kind : undefined)
  );
}

function findOfType(schema: JsonSchema, actual: unknown): string | number | boolean | undefined {
  if (schema.enum) return findChoice(actual, schema.enum);
  if (schema.type === 'boolean') return readSwitch(actual);
  if (typeof actual !== 'string') return undefined;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const number = isNumber ? readLooseNumber(actual) : undefined;
  return number === undefined || (schema.type === 'integer' && !Number.isInteger(number)) ? undefined : number;
}

/**
 * The legal value that is nearest to one that breaks a rule; `undefined` where none is.
 *
 * @param rule the keyword of JSON Schema that is broken
 * @example findNearestValue({ type: 'string', enum: ['off', 'on'] }, 'type', true) // 'on'
 */
export function findNearestValue(
  schema: JsonSchema,
  rule: string,
  actual: unknown,
): string | number | boolean | undefined {
  if (rule === 'enum') return findChoice(actual, schema.enum ?? []);
  if (rule === 'type') return findOfType(schema, actual);
  const most = schema.maxLength ?? Infinity;
  return rule === 'maxLength' && most <= longestNearest && typeof actual === 'string'
    ? cutText(actual, most)
    : undefined;
}

/**
 * What is to be sent in place of a value of another type, as a sentence; `undefined` where the types say it.
 *
 * @example explainForm('true', true) // "It is a text: send true without quotes."
 */
export function explainForm(actual: unknown, nearest: string | number | boolean | undefined): string | undefined {
  if (nearest === undefined || typeof actual === typeof nearest || typeof actual === 'object') return undefined;
  if (typeof actual === 'string') return `It is a text: send ${String(nearest)} without quotes.`;
  return `It is a ${typeof actual}: send ${JSON.stringify(nearest)}.`;
}
