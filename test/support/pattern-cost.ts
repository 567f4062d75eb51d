/**
 * What a regular expression costs: a backtracking matcher that counts its steps as the engine takes them, and texts made
 * from the pattern itself that would make it backtrack. Steps and not times: the same on every machine.
 */
import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

type Continue = (at: number) => boolean;
type Match = (at: number, then: Continue) => boolean;

/** More steps are not counted: the text is a few thousand characters long. */
const mostSteps = 5_000_000;

class TooManySteps extends Error {}

/** Counts the steps that all matches of a pattern in a text take, as `replaceAll` looks for them. */
export function countSteps(pattern: RegExp, text: string): number {
  const { flags } = pattern;
  const plainFlags = flags.replace(/[gy]/g, '');
  const isMultiline = flags.includes('m');
  const isWord = (at: number) => /\w/.test(text.charAt(at));
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps > mostSteps) throw new TooManySteps();
  };

  function charMatcher(node: AST.Node): (at: number) => boolean {
    const one = new RegExp(`^(?:${node.raw})$`, plainFlags);
    const known = new Map<string, boolean>();
    return (at) => {
      step();
      if (at >= text.length) return false;
      const char = text.charAt(at);
      let is = known.get(char);
      if (is === undefined) known.set(char, (is = one.test(char)));
      return is;
    };
  }

  const isChar = (node: AST.Node) => ['Character', 'CharacterSet', 'CharacterClass'].includes(node.type);

  function quantified({ element, min, max, greedy }: AST.Quantifier): Match {
    if (isChar(element)) {
      const is = charMatcher(element);
      return (at, then) => {
        let count = 0;
        const more = () => count < max && is(at + count);
        if (!greedy) {
          for (; ; count += 1) {
            step();
            if (count >= min && then(at + count)) return true;
            if (!more()) return false;
          }
        }
        while (more()) count += 1;
        for (; count >= min; count -= 1) {
          step();
          if (then(at + count)) return true;
        }
        return false;
      };
    }
    const once = compile(element);
    const from = (count: number, at: number, then: Continue): boolean => {
      step();
      const again = () => count < max && once(at, (next) => (next > at || count < min) && from(count + 1, next, then));
      if (count < min) return again();
      return greedy ? again() || then(at) : then(at) || again();
    };
    return (at, then) => from(0, at, then);
  }

  function assertion(node: AST.Assertion): Match {
    if (!('negate' in node)) {
      const [edge, neighbour] = node.kind === 'start' ? [0, -1] : [text.length, 0];
      return (at, then) => (at === edge || (isMultiline && text[at + neighbour] === '\n')) && then(at);
    }
    if (node.kind === 'word') return (at, then) => (isWord(at - 1) !== isWord(at)) !== node.negate && then(at);
    const inner = anyOf(node.alternatives);
    if (node.kind === 'lookahead') return (at, then) => inner(at, () => true) !== node.negate && then(at);
    // Look-behinds of ours are a character long.
    const ends = (at: number) => [0, 1, 2, 3].some((back) => at >= back && inner(at - back, (end) => end === at));
    return (at, then) => ends(at) !== node.negate && then(at);
  }

  function compile(node: AST.Element | AST.QuantifiableElement): Match {
    switch (node.type) {
      case 'Assertion':
        return assertion(node);
      case 'Quantifier':
        return quantified(node);
      case 'Group':
      case 'CapturingGroup':
        return anyOf(node.alternatives);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const is = charMatcher(node);
        return (at, then) => is(at) && then(at + 1);
      }
      default:
        throw new Error(`${node.type} is not counted: ${node.raw}`);
    }
  }

  function sequence(elements: readonly AST.Element[]): Match {
    return elements.map(compile).reduceRight<Match>(
      (rest, match) => (at, then) => match(at, (next) => rest(next, then)),
      (at, then) => then(at),
    );
  }

  function anyOf(alternatives: readonly AST.Alternative[]): Match {
    const all = alternatives.map(({ elements }) => sequence(elements));
    return (at, then) =>
      all.some((match) => {
        step();
        return match(at, then);
      });
  }

  const match = anyOf(parseRegExpLiteral(pattern).pattern.alternatives);
  try {
    for (let at = 0; at <= text.length;) {
      let end = -1;
      match(at, (to) => {
        end = to;
        return true;
      });
      at = end > at ? end : at + 1;
    }
  } catch (error) {
    if (error instanceof TooManySteps || error instanceof RangeError) return Infinity;
    throw error;
  }
  return steps;
}

const letters = [
  'a',
  '0',
  'A',
  '-',
  '_',
  '.',
  '/',
  ':',
  '=',
  '&',
  '@',
  '"',
  "'",
  '\\',
  ' ',
  '\n',
  '{',
  '[',
  '(',
  '%',
  '+',
  '?',
  '#',
  '<',
  '>',
  '!',
  ',',
  ';',
  '\u00e9',
  '\ud800',
];

/**
 * A few texts that a part of a pattern matches.
 *
 * @param least repetitions of what may be repeated: 0 where it may be left out, or 1
 */
function samplesOf(node: AST.Node, flags: string, least: number): readonly string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^(?:${node.raw})$`, flags);
      const matching = letters.filter((letter) => one.test(letter));
      const others = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((c) => one.test(c));
      return matching.length > 0 ? [...new Set([...matching.slice(0, 2), ...matching.slice(-3)])] : others.slice(0, 1);
    }
    case 'Quantifier':
      return samplesOf(node.element, flags, least).map((sample) => sample.repeat(Math.max(least, node.min)));
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.slice(0, 4).flatMap(({ elements }) => sampleOf(elements, flags, least));
    default:
      return [''];
  }
}

/** One text that a sequence matches, but for its assertions. */
const sampleOf = (elements: readonly AST.Element[], flags: string, least: number): string =>
  elements.map((element) => samplesOf(element, flags, least)[0] ?? '').join('');

interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** Texts that may be costly: what a repetition repeats, again and again, behind and before what makes it fail. */
function attacksOf(pattern: RegExp): readonly Attack[] {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const found = new Map<string, Attack>();
  const add = (attack: Attack) => void found.set(JSON.stringify(attack), attack);
  const visit = (alternatives: readonly AST.Alternative[], before: string, least: number) => {
    for (const { elements } of alternatives) {
      elements.forEach((element, index) => {
        const prefix = sampleOf(elements.slice(0, index), flags, least);
        const inner = element.type === 'Quantifier' ? element.element : element;
        if ('alternatives' in inner) visit(inner.alternatives, before + prefix, least);
        if (element.type !== 'Quantifier' || element.max <= 20) return;
        const repeated = samplesOf(element.element, flags, 1);
        const rest = sampleOf(elements.slice(index + 1), flags, least);
        const pumps = new Set([
          ...repeated,
          ...repeated.map((sample) => prefix + sample),
          prefix,
          before + prefix,
          repeated.join(''),
        ]);
        for (const pump of pumps) {
          if (pump === '') continue;
          for (const start of new Set(['', before + prefix, 'x'])) {
            for (const suffix of ['\u0000', rest.slice(0, -1), '\n!']) add({ prefix: start, pump, suffix });
          }
        }
      });
    }
  };
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  for (const least of [0, 1]) visit(alternatives, '', least);
  return [...found.values()];
}

const few = 100;
const many = 4 * few;

/**
 * A text on which the cost of the pattern grows faster than its length; `undefined` when none of those tried is one.
 *
 * @example findSlowText(/eyJ[\w-]+\./) // "eyJ" 1200 times
 */
export function findSlowText(pattern: RegExp): string | undefined {
  for (const { prefix, pump, suffix } of attacksOf(pattern)) {
    const textOf = (count: number) => prefix + pump.repeat(count) + suffix;
    const small = countSteps(pattern, textOf(few));
    // A handful of steps for each character: no need to look further.
    if (small < 15 * textOf(few).length) continue;
    // Four times the text: four times the steps, or sixteen times where they grow with the square.
    if (small === Infinity || countSteps(pattern, textOf(many)) > 8 * small)
      return JSON.stringify({ prefix, pump, suffix });
  }
  return undefined;
}
