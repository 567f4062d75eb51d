/** Numbers as the vendor reads them. */

const numeric = /^-?\d{1,15}(?:\.\d{1,20})?$/;

/**
 * The number a text stands for, or the text itself.
 *
 * Relays send text-to-audio `duration` and TTS `voice_speed` as strings; `settings.duration` takes 5 and "5"
 * (observed 2026-09-28).
 *
 * @example readNumber('5.0') // 5
 */
export function readNumber(text: string): number | string {
  return text.length <= 37 && numeric.test(text) ? Number(text) : text;
}

/**
 * Rounds half up as decimals, not as binary fractions: 1.25 → 1.3 and 1.15 → 1.2.
 *
 * @example roundHalfUp(1.25, 1) // 1.3
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.abs(value);
  // Beyond these sizes there is nothing to round, or the text form has an exponent of its own.
  if (!(size >= 1e-6 && size < 1e15)) return size < 1e-6 ? 0 : value;
  if (Math.round(size * scale) / scale === size) return value;
  return (Math.sign(value) * Math.round(Number(`${size}e${decimals}`))) / scale;
}
