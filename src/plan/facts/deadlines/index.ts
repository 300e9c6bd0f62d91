import { mentions } from '../../../language/words';
import type { Range } from '../../source';
import type { Deadline } from '../../types';
import type { FindDeadlines } from '../contract';
import { lexed } from '../sentence';
import { clauseAround } from './clause';

/** Feasts that Taiwan, Hong Kong and the mainland keep on days of their own: in Traditional script their words are kept. */
const LOCAL = mentions('兒童|青年節|教師|國慶');

const same = (a: Deadline<Range>, b: Deadline<Range>): boolean =>
  a.span.start === b.span.start &&
  a.date === b.date &&
  a.start === b.start &&
  a.every === b.every &&
  a.interval === b.interval &&
  a.relative === b.relative;

/**
 * Finds the times by which, or the rhythm in which, a sentence, heading or table cell says that something is due. Dates are
 * YYYY-MM-DD; a time that names no year belongs to the last year named before it in the stretch, else to `year`; without
 * either it keeps its words and has no date. Times inside protected ranges and times that are only told, compared or terms of
 * validity are left out. Never throws.
 */
export const findDeadlines: FindDeadlines = (source, sentence, year, guessed = false, month) => {
  const lex = lexed(source, sentence);
  const { words } = lex;
  const times = lex.times(year, guessed, month);
  if (times.length === 0) return [];
  const found: Deadline<Range>[] = [];
  times.forEach((time, i) => {
    const clause = clauseAround(words, time, times[i - 1], times[i + 1]);
    const span = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    const deadline: Deadline<Range> = {
      span,
      quote: source.text.slice(span.start, span.end),
      rule: time.rule,
      basis: 'stated',
      ...(LOCAL.test(source.text.slice(sentence.start + time.start, sentence.start + time.end)) ? {} : time.when),
    };
    if (!found.slice(-4).some(other => same(other, deadline))) found.push(deadline);
  });
  return found;
};
