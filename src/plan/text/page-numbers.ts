import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';

const DIGITS = '[\\d０-９]{1,4}';
/** Fewer digits than a year has: 2024/25 is no page. */
const PAGE = '[\\d０-９]{1,3}';
const DASH = '[-—–－―]{1,2}';
const FORMS = [
  `${DASH} *${DIGITS} *${DASH}`,
  `第 *${DIGITS} *页(?: *[/,，]? *共 *${DIGITS} *页)?`,
  `${PAGE} */ *${PAGE}`,
  `Page +${DIGITS}(?: +of +${DIGITS})?`,
];
const LINE = new RegExp(`(^|\\n)[ \\t]*(?:${FORMS.join('|')})[ \\t]*(?=\\n|$)`, 'gi');

/** Takes away lines that hold nothing but a page number (— 3 —, 第3页 共9页, Page 3 of 9). */
export function withoutPageNumbers(tracked: Tracked): Tracked {
  return applyEdits(
    tracked,
    editsOf(tracked.text, LINE, () => ''),
  );
}
