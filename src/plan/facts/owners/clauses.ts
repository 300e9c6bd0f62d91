import { isTimeWord, moved } from './names';
import type { DutySegment } from './segments';

/** The same names, so many units further right. */
export const shifted = (segment: DutySegment, by: number): DutySegment => ({
  duty: segment.duty,
  names: moved(segment.names, by),
});

/** The verb that ends a sentence in the running form. */
export const ENDS_RUNNING =
  /(?:负责|牵头|配合(?:完成)?|落实|实施|承办|参与|推进|协调|抓总|统筹|办理|主办|协办|参加|协助|支持|指导|推行|会办)[。;\s]*$/;

/** Blanks the clauses of a note that say when: 2025年底前完成; 完成时限:12月. */
export const withoutTimes = (text: string): string =>
  text.replace(/[^,;。\s]+/g, clause => {
    const first = clause.replace(ENDS_RUNNING, '').split('、')[0] ?? '';
    return isTimeWord(first) ? ' '.repeat(clause.length) : clause;
  });
