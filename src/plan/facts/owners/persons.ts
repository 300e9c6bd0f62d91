import { singleBlanks } from '../../text/blank';
import type { Range } from '../../source';
import { TIME_PART } from './lexicon';
import type { NamedBody } from './names';
import { TITLE } from './titled';
import { gather } from '../../loops';
import { opensInHan } from '../../../language/script/han';

/** Where 市委常委、副市长李某 is one person: a mere title, and a title with a name behind it. */
const ONLY_TITLE = new RegExp(`${TITLE}$`);
const TITLE_AND_NAME = new RegExp(`^[^、,;/|\\s]*${TITLE}\\s?(?!$)[^、,;/|\\s]`);
/** Only a name behind the blank of 副县长 程远. */
const NAME_NEXT = /^ ?[\u3400-\u9fff]{2,3}(?=$|[、,;/|\n\t ])/;
const NOBODY =
  /^(?:[0-9-]+\)?|无|暂无|略|待定|同上|同左|n\/?a|none|tbd|[/\\—–-]*)$|^(?:时间|日期|地点|电话|权重|分值)|%$/i;

/** True for words that begin with another whole name, or say when: 李明 7月底. */
const beginsAnother = (words: string): boolean => opensInHan(words) || TIME_PART.test(words);

/** Places where a list of persons parts: marks, and blanks between two whole names, not the blank in 李 明. */
const parts = (text: string): Range[] => {
  const found: Range[] = [];
  let [from, depth] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !'、,;/|\n\t '.includes(c)) continue;
    if (c === ' ' && ONLY_TITLE.test(text.slice(from, i)) && NAME_NEXT.test(text.slice(i))) continue;
    if (c === ' ' && !(/[\u3400-\u9fff]{2}$/.test(text.slice(from, i)) && beginsAnother(text.slice(i).trimStart())))
      continue;
    if (c === '、' && ONLY_TITLE.test(text.slice(from, i)) && TITLE_AND_NAME.test(text.slice(i + 1))) continue;
    found.push({ start: from, end: i });
    from = i + 1;
  }
  return [...found, { start: from, end: text.length }];
};

/**
 * Splits a list of persons, titles kept as printed (副市长李某, Dr Chen); offsets are those of `text`, which `source` spells as
 * the plan does. 等 at the end words for nobody and times are left out.
 */
export const readPersons = (text: string, source: string): NamedBody[] =>
  gather(parts(text), part => {
    const word = text.slice(part.start, part.end);
    const start = part.start + (/^[\s:*_.。@-]*/.exec(word)?.[0].length ?? 0);
    const end = start + text.slice(start, part.end).replace(/(?:[\s*_.。]|等(?:同志|人)?$)+$/, '').length;
    const name = singleBlanks(source.slice(start, end));
    return end <= start || NOBODY.test(text.slice(start, end)) || TIME_PART.test(text.slice(start, end))
      ? []
      : [{ start, end, name, vague: false, mark: null }];
  });
