import { known, monthEnd, yearEnd } from '../calendar';
import { DUE, isDue } from '../english-words';
import type { TimeRule } from '../rule';

/** by year-end, by the end of the year, by mid-year. */
export const englishYearEndRule: TimeRule = {
  name: 'deadlines/english-year-end',
  prefilter: 'yY',
  pattern: new RegExp(
    `\\b(?:(${DUE}) )?(?:the )?(?:end of (?:the |this |the current )?(?:fiscal |financial |school |calendar )?year|year[- ]end|(mid)-?year)\\b`,
    'gi',
  ),
  read: (m, scope) =>
    isDue(m[1], scope.planYear, scope)
      ? known(scope.yearAt(m.index), y => (m[2] === undefined ? yearEnd(y) : monthEnd(y, 6)))
      : null,
};
