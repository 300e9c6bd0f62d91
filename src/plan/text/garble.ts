import type { Range } from '../source';
import { GARBLED, TONED, UNREADABLE } from './toned';
import { matchesOf } from '../loops';

/**
 * What unreadable text looks like: a reading whose character and bracket are lost (?jī), the marks of a failed decoding
 * (U+FFFD, 锟斤拷, 烫烫烫), UTF-8 read as Latin-1 (ä¸­) or as GBK (锛 鐨 銆), runs of question marks for lost characters.
 */
const SIGNS = new RegExp(
  [
    String.raw`[?？][a-zü]*[${TONED}][a-zü]*[)）][^,，。;；!！?？\n]{0,80}`,
    '\ufffd+',
    `(?:${UNREADABLE}){1,40}`,
    String.raw`(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){2,40}`,
    String.raw`[\u3400-\u9fff]{0,4}(?:[${GARBLED}][\u3400-\u9fff€\u00a0-\u00ff]{0,4}){3,40}`,
    String.raw`[\u3400-\u9fff,，、]\?{3,60}`,
  ].join('|'),
  'g',
);

/** Ranges that came through unreadable: the words stay, nothing may be read from them. */
export function garbledRanges(text: string): Range[] {
  return matchesOf(text, SIGNS).map(m => ({ start: m.index, end: m.index + m[0].length }));
}
