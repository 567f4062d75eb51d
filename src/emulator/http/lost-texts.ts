/** What was accepted, and can't have been meant: addresses and texts that a program made of a value that was not there. */
import { describeDeadSource, describeLostText, namesText } from '../../contracts/spec/dead-url.ts';
import { cutText, pointerSegment } from '../../contracts/spec/pick.ts';
import { showUrl } from '../../contracts/spec/redaction.ts';
import { callbackPointerOf } from '../../contracts/spec/vendors.ts';
import type { Diagnostic } from '../core/journal.ts';
import type { Exchange } from './exchange.ts';

/** Of what is asked for by an id or a filter other causes are told. */
const makes: ReadonlySet<string> = new Set(['create-task', 'work-at-once']);

/** Texts stand no deeper in what vendors read, and no request has more of them. */
const [deepestText, mostTexts] = [6, 500] as const;

/** What of a text of a request will be of no use, though it is taken. */
function tellText(pointer: string, name: string, value: string): Diagnostic | undefined {
  const dead = /^https?:/i.test(value) && !namesText(name) ? describeDeadSource(value) : undefined;
  if (dead !== undefined) {
    const message = `No file can be found at '${cutText(showUrl(value), 100)}': ${dead}. Send the URL of the file.`;
    return { severity: 'warning', pointer, rule: 'source-url', message };
  }
  const lost = describeLostText(name, value);
  if (lost === undefined) return undefined;
  const message = `${lost}, and is taken as the text that it is: look where ${name} is made.`;
  return { severity: 'warning', pointer, rule: 'text-placeholder', message };
}

/**
 * What was accepted, and can't have been meant: addresses of sources at which nothing can be, and texts that a program made
 * of nothing.
 *
 * @example findLostTexts(exchange)[0]?.pointer // '/voice_url', whose value is 'https://undefined/a.mp3'
 */
export function findLostTexts({ operation, sent }: Pick<Exchange, 'operation' | 'sent'>): readonly Diagnostic[] {
  if (!operation || sent === undefined || !makes.has(operation.action)) return [];
  const receiver = callbackPointerOf(operation);
  const found: Diagnostic[] = [];
  let left: number = mostTexts;
  const look = (node: unknown, pointer: string, name: string): void => {
    if (typeof node === 'string') {
      const told = left-- > 0 && pointer !== receiver ? tellText(pointer, name, node) : undefined;
      if (told) found.push(told);
    } else if (typeof node === 'object' && node !== null && left > 0 && pointer.split('/').length <= deepestText) {
      const isList = Array.isArray(node);
      for (const [key, value] of Object.entries(node))
        look(value, `${pointer}/${pointerSegment(key)}`, isList ? name : key);
    }
  };
  look(sent, '', '');
  return found;
}
