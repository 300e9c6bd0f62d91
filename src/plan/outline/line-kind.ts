import { hasHan } from '../../language/script/han';
import { DUTIES, DUTY_LABEL } from '../../language/bodies/duties';
import { KINDS } from '../../language/bodies/kinds';
import { daysAtStart } from '../facts/deadlines/day-starts';
import { bodyBrackets } from '../facts/owners/habits';
import type { Range, Source } from '../source';
import { isDateLine } from './furniture/letter';
import { namesBodies, namesPerson } from './tables/bodies';
import { PART_OF_YEAR } from '../../language/phrases';
import { TIME_HEAD } from './timed';

/** How a line without a number looks: a heading, a mere label (年度目标:), a line of owners or times, or text. */
export type LineKind = 'heading' | 'label' | 'note' | 'prose';

const LONGEST_HEADING = 32;
const LONGEST_LABEL = 16;
/** 年度目标: By the end of the summer we will. */
const LEADS_ON = [':', ' will', ' shall', ' must'];
const NOTE = new RegExp(
  String.raw`^[^\u3400-\u9fffA-Za-z]{0,3}(?:(?:${DUTIES})(?:${KINDS})?(?=\()|${DUTY_LABEL}|(?:完成|整改|办结|办理)时[限间]|时限|时间节点|owner|lead|support|responsible|responsibility|sponsor|contact|due(?: date)?|deadline|timeline)\s*[:(]`,
  'i',
);
const MONTH = new RegExp(
  String.raw`^(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|[到至]?(?:(?:\d{4})?年[底末]|(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|[底末])?|(?:${PART_OF_YEAR})[底末]?))前?|[上中下]旬|(?:周|星期)[一二三四五六日天末]|第[一二三四五六七八九十\d]{1,3}[周天]|(?:Day|Week|Month) ?\d{1,2}|Q[1-4]|${TIME_HEAD}[-—–~至]+${TIME_HEAD} ?[\u3400-\u9fff]{2,6})(?:工作(?:安排|重点)?|重点工作)?:?$`,
);

/** True for a line that names a month or quarter and nothing else, or a phase with its span (3.1—3.10 筹备): the heading of what is due then. */
export const isPeriodHeading = (line: string): boolean => line.length <= LONGEST_LABEL && MONTH.test(line);

/** Names of bodies in brackets and nothing else, in a text that has them at its line ends. */
const isBracketOfBodies = (source: Source, line: Range, text: string): boolean =>
  /^\([^()]+\)[。;]?$/.test(text) && bodyBrackets(source).includes(line.start);

/** 志愿者40人,小鹿负责,提前到岗; 调试灯光,30号前完成: more than a heading says. */
const SAYS_MORE = /^(?=\D*\d)[^,]*,[^,]*(?:,|\d[月日号点][^,]*前)/;

/** Judges a line by itself; `line` counts in the cleaned text. */
export function lineKindOf(source: Source, line: Range): LineKind {
  const text = source.folded.slice(line.start, line.end);
  const wide = hasHan(text) ? 1 : 3;
  if (text.length <= wide * LONGEST_LABEL && LEADS_ON.some(end => text.endsWith(end))) return 'label';
  if (NOTE.test(text.slice(0, 24)) || isBracketOfBodies(source, line, text)) return 'note';
  // A day, or a month with its year, opens what is to be done then.
  if (daysAtStart(source).has(line.start)) return 'prose';
  const short = text.length <= wide * LONGEST_HEADING;
  return short && !/[。;!?,、.:]$|[。;:]|^\(/.test(text) && !SAYS_MORE.test(text) && !isDateLine(text)
    ? 'heading'
    : 'prose';
}

/** True for a line that says who answers, by a label or by the names alone (安保部). */
export const saysWho = (source: Source, line: Range): boolean =>
  lineKindOf(source, line) === 'note' || namesBodies(source, line) || namesPerson(source, line);
