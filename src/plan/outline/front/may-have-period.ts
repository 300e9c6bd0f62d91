import { FISCAL_YEAR } from '../../../language/phrases';
import type { Heading } from '../../types';
import type { Range } from '../../source';

/** How far into the text a definition is looked for, in UTF-16 units. */
export const PERIOD_WITHIN = 2000;
/** What a year is called that is not the calendar's, where days say how long it is. */
const OWN_YEAR = new RegExp(
  String.raw`${FISCAL_YEAR}|学年[^。\n]{0,12}\d{4}年|FY ?\d|(?:[Ff]iscal|[Ff]inancial|[Aa]cademic|[Ss]chool) [Yy]ear`,
);

/** A look: whether a plan may have a year of its own, which its text defines or its title names. Text comes folded. */
export const mayHavePeriod = (folded: string, title: Heading<Range> | null): boolean =>
  OWN_YEAR.test(folded.slice(0, PERIOD_WITHIN)) ||
  (title !== null && folded.slice(title.span.start, title.span.end).includes('学年'));
