import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';
import { hasCells } from '../../language/script/signs';

const STRUCK = '<(?:s|del|strike)>[^<>\\n]{0,400}</(?:s|del|strike)>|~~[^~\\n]{1,400}~~';
const TAGS =
  '</?(?:b|i|u|s|em|strong|span|p|div|font|sup|sub|br|del|ins|td|tr|th|table|thead|tbody|a|h[1-6]|ol|ul|li)(?:\\s[^<>\\n]{0,200})?/?>';
const EMPHASIS = '\\*{2,}';
/** Of forums: [b], [/size], [color=red]. */
const FORUM = '\\[/?(?:b|i|u|s|size|color|font|quote|list|center)(?:=[^\\[\\]\\n]{0,40})?\\]';
const ANY = new RegExp(`${STRUCK}|${TAGS}|${EMPHASIS}|${FORUM}`, 'gi');
const MOST_PASSES = 5;
/** A line break within a row. */
export const SOFT_BREAK = '\u2028';

/** A tag that breaks the line; one that ends an entry or a heading does so too, where the line goes on. */
const BREAK = /^<(?:br|\/(?:li|h[1-6]))/i;

/** The break that a tag stands for: within the row of a table one that does not end the row. */
function breakFor(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
  return hasCells(line) ? SOFT_BREAK : '\n';
}

/** Takes away what web pages and Markdown leave in a paste: tags, `**`, and words that are struck out. Breaks stay breaks. */
export function withoutMarkup(tracked: Tracked): Tracked {
  let now = tracked;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = now.text;
    const edits = editsOf(now.text, ANY, m => (BREAK.test(m[0]) ? breakFor(before, m.index ?? 0) : ''));
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
  }
  return now;
}
