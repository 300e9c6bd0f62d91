import { mentions, oneOf } from '../../../language/words';
import { isTimeWord, moved } from './names';
import type { DutySegment } from './segments';

/** The same names, so many units further right. */
export const shifted = (segment: DutySegment, by: number): DutySegment => ({
  duty: segment.duty,
  names: moved(segment.names, by),
});

/** 列第一位者为牵头单位 in its many wordings, one clause of it. */
const FIRST = '(?:列|排|第一|首位|前面|首个|最前)';
const LEADS = '(?:牵头|主办|主责|负责)';
const FIRST_LEADS = new RegExp(
  `${FIRST}[^,;。]{0,12}(?:(?:为|是|系)[^,;。]{0,4}${LEADS}|(?:单位|部门|的)${LEADS})|${LEADS}(?:单位|部门)?[^,;。]{0,2}(?:列|排)[^,;。]{0,4}(?:第一|首位|最?前)`,
);
const LIKEWISE = oneOf('以下同|下同');

const MAY_RULE = mentions('下同|第一|首位|首个|前面|最前|排');
/** Blanks the clauses of a note that say who leads everywhere, keeping offsets. */
export const withoutRule = (text: string): { text: string; hit: boolean } => {
  if (!MAY_RULE.test(text)) return { text, hit: false };
  let hit = false;
  const rest = text.replace(/[^,;。()]+/g, clause => {
    const rules = FIRST_LEADS.test(clause);
    hit ||= rules;
    return rules || LIKEWISE.test(clause.trim()) ? ' '.repeat(clause.length) : clause;
  });
  return { text: rest, hit };
};

/** The verb that ends a sentence in the running form. */
export const ENDS_RUNNING =
  /(?:负责|牵头|配合(?:完成)?|落实|实施|承办|参与|推进|协调|抓总|统筹|办理|主办|协办|参加|协助|支持|指导|推行|会办)[。;\s]*$/;

/** Blanks the clauses of a note that say when: 2025年底前完成; 完成时限:12月. */
export const withoutTimes = (text: string): string =>
  text.replace(/[^,;。\s]+/g, clause => {
    const first = clause.replace(ENDS_RUNNING, '').split('、')[0] ?? '';
    return isTimeWord(first) ? ' '.repeat(clause.length) : clause;
  });
