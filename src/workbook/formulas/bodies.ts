import type { TableKey } from './columns';
import { ofRow } from './group';
import { spaced, type Terms } from './terms';

const SEPARATORS = ['"，"', '","', '"；"', '";"', 'CHAR(10)', 'CHAR(13)'];

/** Names of an owner cell between marks, `、甲、乙、`, whatever separators and blanks were typed. */
function marked(t: Terms, key: TableKey): string {
  const bare = SEPARATORS.reduce((text, separator) => `SUBSTITUTE(${text},${separator},"、")`, spaced(t.cell(key)));
  return `SUBSTITUTE(SUBSTITUTE(TRIM("、"&${bare}&"、"),"、 ","、")," 、","、")`;
}

/** 板块 between the same marks, so that COUNTIFS sees no operator in it and blanks can be counted. */
export const sectionsFormula = (t: Terms): string =>
  ofRow(t, `IFERROR("、"&TRIM(${spaced(t.cell('section'))})&"、","、、")`);

export const leadsFormula = (t: Terms): string => ofRow(t, `IFERROR(${marked(t, 'lead')},"")`);
export const supportsFormula = (t: Terms): string => ofRow(t, `IFERROR(${marked(t, 'support')},"")`);
