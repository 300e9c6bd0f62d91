/** The UTF-16 units that stand in a text, one bit each. */
const BITS = 5;
const REST = 31;
const SIZE = 0x10000 >> BITS;

let last = '';
let bits = new Int32Array(SIZE);

/** One pass over a text for all looks at it; looks come one behind the other, so the last text's answer is kept. */
function unitsOf(text: string): Int32Array {
  if (text === last) return bits;
  const found = new Int32Array(SIZE);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    found[unit >> BITS] = (found[unit >> BITS] ?? 0) | (1 << (unit & REST));
  }
  last = text;
  bits = found;
  return found;
}

/** A look at a whole text: a pattern that matches nothing without one of its signs. */
export interface TextLook {
  /** UTF-16 units. */
  readonly signs: string;
  readonly pattern: RegExp;
}

/** Whether a look finds something; where none of its signs stands in the text, the pattern is not tried. */
export function sees({ signs, pattern }: TextLook, text: string): boolean {
  const seen = unitsOf(text);
  for (let i = 0; i < signs.length; i++) {
    const unit = signs.charCodeAt(i);
    if (((seen[unit >> BITS] ?? 0) & (1 << (unit & REST))) !== 0) return pattern.test(text);
  }
  return false;
}
