import { day, known } from '../calendar';
import { DUE, isDue } from '../english-words';
import type { TimeRule } from '../rule';

/** by 31/12/2026, by 12/31/2026, by 31.12.2026: where either order could be meant (5/6/2026) the words are kept and no date is told. */
export const englishSlashesRule: TimeRule = {
  name: 'deadlines/english-slashes',
  prefilter: '/.',
  pattern: new RegExp(`\\b(?:(${DUE}) )?(\\d{1,2})([/.])(\\d{1,2})\\3(20\\d{2})(?![\\d/])`, 'gi'),
  read: (m, scope) => {
    const [a, b, year] = [Number(m[2]), Number(m[4]), Number(m[5])];
    if (!isDue(m[1], year, scope)) return null;
    if (a <= 12 && b <= 12 && a !== b) return {};
    return known(year, y => (a > 12 ? day(y, b, a) : day(y, a, b)));
  },
};
