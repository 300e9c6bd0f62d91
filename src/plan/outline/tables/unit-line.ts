import { isUnit } from '../../../language/units/measure';
import type { Source } from '../../source';
import type { TextLine } from '../lines';

/** A line right above a table that says what its figures count: 单位:万元, (计量单位:亩、株). */
const UNIT_LINE = /^\(?(?:计量|金额|面积)?单位:\s*([^\s:()]{1,10})\)?$/;

/** What stands above the table that begins at line `i`: the words nearest to it but for its unit, and that unit, folded; '' where there is none or several. */
export function aboveTable(
  source: Source,
  lines: readonly TextLine[],
  i: number,
): { readonly above: string; readonly unit: string } {
  const words = (k: number): string => source.folded.slice(lines[k]?.start ?? 0, lines[k]?.end ?? 0);
  const unit = UNIT_LINE.exec(words(i - 1))?.[1];
  return unit === undefined
    ? { above: words(i - 1), unit: '' }
    : { above: words(i - 2), unit: isUnit(unit) ? unit : '' };
}
