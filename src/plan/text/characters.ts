import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';

/** Soft hyphen, zero-width characters, direction marks, byte order mark, variation selectors. */
const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f';
const BREAKS = '\r\n|[\r\u000b\u000c\u0085\u2028\u2029]';
const BLANKS = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0000-\u0008\u000e-\u001f\u007f';
const ANY = new RegExp(`[${INVISIBLE}]+|${BREAKS}|[${BLANKS}]`, 'g');
const HIDDEN = new RegExp(`^[${INVISIBLE}]`);
const BREAK = new RegExp(`^(?:${BREAKS})$`);

/** One kind of line break (`\n`), one kind of blank (tabs stay: tables need them), nothing invisible. */
export function plainCharacters(tracked: Tracked): Tracked {
  const edits = editsOf(tracked.text, ANY, ([all]) => (HIDDEN.test(all) ? '' : BREAK.test(all) ? '\n' : ' '));
  return applyEdits(tracked, edits);
}
