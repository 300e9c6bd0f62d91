import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';

const STRUCK = '<(?:s|del|strike)>[^<>\\n]{0,400}</(?:s|del|strike)>|~~[^~\\n]{1,400}~~';
const TAGS =
  '</?(?:b|i|u|s|em|strong|span|p|div|font|sup|sub|br|del|ins|td|tr|th|table|tbody|a)(?:\\s[^<>\\n]{0,200})?/?>';
const EMPHASIS = '\\*{2,}';
/** Of forums: [b], [/size], [color=red]. */
const FORUM = '\\[/?(?:b|i|u|s|size|color|font|quote|list|center)(?:=[^\\[\\]\\n]{0,40})?\\]';
const ANY = new RegExp(`${STRUCK}|${TAGS}|${EMPHASIS}|${FORUM}`, 'gi');
const MOST_PASSES = 5;

/** Takes away what web pages and Markdown leave in a paste: tags, `**`, and words that are struck out. */
export function withoutMarkup(tracked: Tracked): Tracked {
  let now = tracked;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = editsOf(now.text, ANY, () => '');
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
  }
  return now;
}
