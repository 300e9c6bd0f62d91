import { known, monthEnd, yearEnd } from '../calendar';
import { DUE, isDue } from '../english-words';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';

/** Was held [this year], fewer than [this year]: what is told or compared. */
const TOLD = /\b(?:was|were|is|are|had|has|have|did|been)\b|\b(?:far|earlier|already|than|from|for|of|since) $/i;

/** by year-end, by the end of the year, by mid-year; this year and next year behind what is to be done. */
export const englishYearEndRule: TimeRule = {
  name: 'deadlines/english-year-end',
  prefilter: 'yY',
  pattern: new RegExp(
    `\\b(?:(${DUE}) )?(?:the )?(?:end of (?:the |this |the current )?(?:fiscal |financial |school |calendar )?year|year[- ]end|(mid)-?year)\\b|\\b(this|next) (?:(?:school|academic|financial|fiscal|calendar) )?year(?=[.,;)]|$| (?:and|across|in|to|with)\\b)`,
    'gi',
  ),
  read: (m, scope) =>
    m[3] !== undefined
      ? TOLD.test(leftOf(scope.text, m.index, 40))
        ? null
        : known(scope.planYear, y => yearEnd(m[3]?.toLowerCase() === 'next' ? y + 1 : y))
      : isDue(m[1], scope.planYear, scope)
        ? known(scope.yearAt(m.index), y => (m[2] === undefined ? yearEnd(y) : monthEnd(y, 6)))
        : null,
};
