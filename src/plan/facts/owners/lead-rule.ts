import { oneOf } from '../../../language/words';
import { LISTED_FIRST, WHO_LEADS } from './seldom';

/** 列第一位者为牵头单位 in its many wordings, one clause of it. */
const FIRST_LEADS = new RegExp(
  `${LISTED_FIRST}[^,;。]{0,12}(?:(?:为|是|系)[^,;。]{0,4}${WHO_LEADS}|(?:单位|部门|的)${WHO_LEADS})|${WHO_LEADS}(?:单位|部门)?[^,;。]{0,2}[列排][^,;。]{0,4}(?:第一|首位|最?前)`,
);
const LIKEWISE = oneOf('以下同|下同');

/** Blanks the clauses of a note that say who leads everywhere, keeping offsets. */
export const withoutLeadRule = (text: string): { text: string; hit: boolean } => {
  let hit = false;
  const rest = text.replace(/[^,;。()]+/g, clause => {
    const rules = FIRST_LEADS.test(clause);
    hit ||= rules;
    return rules || LIKEWISE.test(clause.trim()) ? ' '.repeat(clause.length) : clause;
  });
  return { text: rest, hit };
};
