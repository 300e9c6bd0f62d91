import type { Range, Source } from '../source';
import type { Deadline } from '../types';
import { AHEAD_OF } from '../facts/deadlines/numerals';
import { AIMED } from '../../language/phrases';

const OF_NOUN = new RegExp(`^(?![全我本各今]|${AIMED}|贯穿|覆盖)[一-龥]{2}全年[一-龥]`);
/** 签订全年[长协]: 全年 belongs to what is acted upon, where a time is handed down. */
const ofWholeYear = ({ rule, quote }: Deadline<Range>): boolean =>
  rule === 'deadlines/whole-year' && OF_NOUN.test(quote);

/** Words before a time that is that of all entries above it: 以上工作除另有要求外,均应于[5月底前完成]. */
const OF_ALL = /(?:以上|上述)[^。;\n]*$/;

/** 3月10日前成立专班: by then it is due; 8月中期评估 only says when. */
const BY_THEN = new RegExp(`[年月日号旬周季度][底末]?${AHEAD_OF}|[年月季度][底末]`);
/** 全面实施阶段(4—10月): a stretch in which all own days lie, and the measure says something before the first of them. */
const holds = (own: readonly Deadline<Range>[], { start, date }: Deadline<Range>, from: number): boolean =>
  start !== undefined &&
  date !== undefined &&
  own.every(
    d => d.date !== undefined && start < d.date && d.date < date && d.span.start > from && !BY_THEN.test(d.quote),
  );

/**
 * The times of a measure: its own; where these give no day by which it is due (每季度通报一次, 自7月1日起), beside them those handed to it,
 * but for that of a sentence about all entries: what is done every week is not done with by then. What holds a day (8月中期评估) and something
 * else takes as long as the stretch of time that is handed to it.
 */
export function ownOrHanded(
  source: Source,
  own: readonly Deadline<Range>[],
  handed: readonly Deadline<Range>[],
  from = Infinity,
): readonly Deadline<Range>[] {
  if (own.length === 0 || (own.every(ofWholeYear) && handed.some(d => d.date !== undefined))) return handed;
  const stretch = handed.find(time => holds(own, time, from));
  if (stretch) return [...own, stretch];
  if (own.some(d => d.date !== undefined || (d.every ?? d.start) === undefined)) return own;
  return [
    ...own,
    ...handed.filter(
      ({ date, span }) =>
        date !== undefined && !OF_ALL.test(source.folded.slice(Math.max(0, span.start - 40), span.end)),
    ),
  ];
}
