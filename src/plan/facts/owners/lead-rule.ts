import { oneOf } from '../../../language/words';

/** 列第一位者为牵头单位 in its many wordings, one clause of it. */
const FIRST = '(?:[列排]|第一|首位|前面|首个|最前)';
const LEADS = '(?:牵头|主[办责]|负责)';
const FIRST_LEADS = new RegExp(
  `${FIRST}[^,;。]{0,12}(?:(?:为|是|系)[^,;。]{0,4}${LEADS}|(?:单位|部门|的)${LEADS})|${LEADS}(?:单位|部门)?[^,;。]{0,2}[列排][^,;。]{0,4}(?:第一|首位|最?前)`,
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
