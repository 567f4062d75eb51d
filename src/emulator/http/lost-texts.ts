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
function tellText(name: string, value: string): Pick<Diagnostic, 'rule' | 'message'> | undefined {
  const isText = namesText(name);
  if (!isText) {
    const dead = /^https?:/i.test(value) ? describeDeadSource(value) : undefined;
    if (dead === undefined) return undefined;
    const message = `No file can be found at '${cutText(showUrl(value), 100)}': ${dead}. Send the URL of the file.`;
    return { rule: 'source-url', message };
  }
  const lost = describeLostText(name, value);
  if (lost === undefined) return undefined;
  return {
    rule: 'text-placeholder',
    message: `${lost}, and is taken as the text that it is: look where ${name} is made.`,
  };
}

/**
 * What was accepted, and can't have been meant: addresses of sources at which nothing can be, and texts that a program made
 * of nothing.
 *
 * @example findLostTexts(exchange)[0]?.pointer // '/voice_url', whose value is 'https://undefined/a.mp3'
 */
export function findLostTexts({ operation, sent }: Pick<Exchange, 'operation' | 'sent'>): readonly Diagnostic[] {
  if (!operation || sent === undefined || !makes.has(operation.action)) return nothing;
  let found: Diagnostic[] | undefined;
  let left: number = mostTexts;
  /** Names from the body down to the text that is looked at: a pointer is made of them where there is something to tell. */
  const path: string[] = [];
  const look = (node: unknown, name: string): void => {
    if (typeof node === 'string') {
      left -= 1;
      const told = tellText(name, node);
      if (told === undefined) return;
      const pointer = path.map((segment) => `/${pointerSegment(segment)}`).join('');
      if (pointer !== callbackPointerOf(operation)) (found ??= []).push({ severity: 'warning', pointer, ...told });
    } else if (typeof node === 'object' && node !== null && path.length < deepestText) {
      const isList = Array.isArray(node);
      for (const [key, value] of Object.entries(node)) {
        if (left === 0) return;
        if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue;
        path.push(key);
        look(value, isList ? name : key);
        path.pop();
      }
    }
  };
  look(sent, '');
  return found ?? nothing;
}

const nothing: readonly Diagnostic[] = [];
