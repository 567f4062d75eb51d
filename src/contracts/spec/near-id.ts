/** Ids that went through a number, or lost, changed or won a character: which one of those that are there is meant. */

/** Shorter texts are no vendor's ids, longer ones neither. */
const idForm = /^[\da-z][\da-z-]{14,38}$/i;

/**
 * Whether a text has the form of an id, so that those that are there need a look.
 *
 * @example mayBeMisspelt('83046092880572425') // true
 */
export const mayBeMisspelt = (reference: string): boolean => idForm.test(reference) && /\d/.test(reference);

/** Whether a number is written as programs write one that had too many digits: rounded, with an exponent, in full. */
function isWrittenByProgram(reference: string): boolean {
  if (!/^\d+$/.test(reference)) return true;
  const number = Number(reference);
  return String(number) === reference || (Number.isFinite(number) && BigInt(number).toString() === reference);
}

/** The first digits of a number, rounded, without its point and exponent. */
const writeRounded = (id: string, digits: number): string =>
  Number(id).toPrecision(digits).split('e')[0]?.replace('.', '') ?? '';

/** Spreadsheets keep 15 digits, some languages print fewer; what is shorter fits too many ids. */
const fewestDigits = 12;

/**
 * Whether a number is what became of an id: JSON.parse of an unquoted one, Number(id), a spreadsheet.
 *
 * @param reference digits, or a number with an exponent
 * @example hasLostDigits('830460928805724300', '830460928805724256') // true
 * @example hasLostDigits('830460928805724251', '830460928805724256') // false: no program rounds so
 */
export function hasLostDigits(reference: string, id: string): boolean {
  if (!/^\d+$/.test(id) || reference === id) return false;
  if (Number(reference) === Number(id)) return isWrittenByProgram(reference);
  const [mantissa = '', exponent] = reference.toLowerCase().split('e');
  const digits = mantissa.replace('.', '').replace(/(?<!0)0+$/, '');
  const length = exponent === undefined ? (mantissa.split('.')[0] ?? '').length : Number(exponent) + 1;
  if (length !== id.length || digits.length < fewestDigits || digits.length > 15) return false;
  return id.startsWith(digits) || writeRounded(id, digits.length) === digits;
}

/** Whether one text becomes the other by one character: left out, put in, replaced, or swapped with the next. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** So much of an id must be there, when its end is missing. */
const shortestBeginning = 12;

/**
 * The id that is meant by one that nothing has, and how it was changed, as a sentence; `undefined` where none is near, or
 * several are.
 *
 * @param ids those that are there
 * @example describeNearId('83046092880572425', ['830460928805724256'])
 * // '830460928805724256 is there: the end of the id is missing. Copy the whole id.'
 */
export function describeNearId(reference: string, ids: readonly string[]): string | undefined {
  if (!mayBeMisspelt(reference)) return undefined;
  const plain = (id: string) => id.toLowerCase().replaceAll('-', '');
  const same = ids.find((id) => id !== reference && plain(id) === plain(reference));
  if (same !== undefined)
    return `${same} is there: the id was sent with other ${same.length === reference.length ? 'capitals' : 'dashes'}. Send it as the answer gave it.`;
  const isCut = (id: string) => reference.length >= shortestBeginning && id.startsWith(reference) && id !== reference;
  const near = [...new Set(ids.filter((id) => id !== reference && (isCut(id) || isOneSlip(reference, id))))];
  const [id] = near;
  if (id === undefined || near.length > 1) return undefined;
  return isCut(id)
    ? `${id} is there: the end of the id is missing. Copy the whole id.`
    : `${id} is there, which differs in one character: send it as the answer gave it.`;
}

/** Every vendor's ids are much shorter. */
const longestWrapped = 60;
/** Numbers of Kling, UUIDs of the request queue, ids of the unified API. */
const wrapped = /^([\s"'`[(<]*)(\d{16,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|cl[a-z\d]{23})([\s"'`\])>,;.:]*)$/i;

/**
 * An id with something around it that is not of it: quotes, brackets, white space, the end of a line. As a sentence.
 *
 * @example describeWrapped('"830460928805724256"') // "830460928805724256 was sent with quotes around it: …"
 */
export function describeWrapped(reference: string): string | undefined {
  if (reference.length > longestWrapped) return undefined;
  const [, before = '', id = '', behind = ''] = wrapped.exec(reference) ?? [];
  const around = before + behind;
  if (around === '' || id === '') return undefined;
  const what = /["'`]/.test(around)
    ? 'quotes'
    : /[[\](){}<>]/.test(around)
      ? 'brackets'
      : /\S/.test(around)
        ? 'punctuation'
        : 'white space';
  return `${id} was sent with ${what} around it, as ${JSON.stringify(reference)}: send the id alone.`;
}
