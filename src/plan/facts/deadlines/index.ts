import type { Deadline } from '../../types';
import type { Range, Source } from '../../source';
import type { FindDeadlines } from '../contract';
import { clauseAround } from './clause';
import { ANY_YEAR, yearOf } from './numerals';
import { isPast, isProtected, isTrap, longest, withoutInner } from './refine';
import type { Reading, Scope } from './rule';
import { RULES } from './rules';

const TIME_WORDS = /[0-9年月日季周天旬期]|长期|常态|持续|日常|常年|前|逐|[A-Za-z]{3}/;
/** Years that the times after them belong to: not those of an aim (到2026年), of the past or of a document. */
const YEARS = new RegExp(`([到至] ?)?(${ANY_YEAR}) ?年(?![底末度以])`, 'g');
/** Longest stretch, in UTF-16 units, that may be nothing but times. */
const CELL = 60;
/** Words of a cell around its time: 2023年12月底前完成. */
const FILLER = /^[\s,;。.:()|*、-]*(?:前?完成|执行|分步推进|持续推进|长期坚持)?[\s,;。.:()|*、-]*$/;
/** Struck-out text of web tables, and their tags. */
const STRUCK = /<(s|del|strike)>[^<]*<\/\1>|~~[^~]*~~|<\/?[a-z]{1,6} ?\/?>/gi;

const scopeOf = (text: string, planYear: number | null, cell: boolean): Scope => {
  const years = [...text.matchAll(YEARS)]
    .filter(m => m[1] === undefined || /^ ?[0-9]/.test(text.slice(m.index + m[0].length)))
    .map(m => ({ at: m.index, year: yearOf(m[2] ?? '') }))
    .filter(y => planYear === null || y.year >= planYear);
  return {
    text,
    planYear,
    cell,
    yearAt: offset => {
      let [low, high] = [0, years.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((years[middle]?.at ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return years[low - 1]?.year ?? planYear;
    },
  };
};

const hasAny = (text: string, letters: string): boolean => {
  for (const letter of letters) if (text.includes(letter)) return true;
  return false;
};

const readAll = (scope: Scope, hidden: (at: number) => boolean): Reading[] =>
  RULES.flatMap(rule => {
    if (!hasAny(scope.text, rule.needs)) return [];
    const found: Reading[] = [];
    for (const match of scope.text.matchAll(rule.pattern)) {
      if (rule.pierces !== true && hidden(match.index)) continue;
      const when = rule.read(match, scope);
      if (when !== null) found.push({ start: match.index, end: match.index + match[0].length, rule: rule.name, when });
    }
    return found;
  });

const isCell = (text: string, readings: readonly Reading[]): boolean => {
  const rest = readings.reduceRight((left, r) => left.slice(0, r.start) + left.slice(r.end), text);
  return readings.length > 0 && FILLER.test(rest.trim());
};

/** Readings of a stretch: first as if it were a cell; where more than times stands in it, again as a sentence. */
const read = (text: string, year: number | null, hidden: (at: number) => boolean): Reading[] => {
  const asCell = text.length <= CELL ? longest(readAll(scopeOf(text, year, true), hidden)) : [];
  if (isCell(text, asCell)) return withoutInner(text, asCell);
  const kept = longest(readAll(scopeOf(text, year, false), hidden)).filter(r => !isTrap(text, r) && !isPast(r, year));
  return withoutInner(text, kept);
};

const withoutStruck = (text: string): string =>
  /[<~]/.test(text) ? text.replace(STRUCK, words => ' '.repeat(words.length)) : text;

const same = (a: Deadline, b: Deadline): boolean =>
  a.span.start === b.span.start &&
  a.date === b.date &&
  a.every === b.every &&
  a.interval === b.interval &&
  a.standing === b.standing &&
  a.relative === b.relative;

/**
 * Finds the times by which, or the rhythm in which, a sentence, heading or table cell says that something is due. Dates are
 * YYYY-MM-DD; a time that names no year belongs to the last year named before it in the stretch, else to `year`; without
 * either it keeps its words and has no date. Times inside protected ranges and times that are only told, compared or terms of
 * validity are left out. Never throws.
 */
export const findDeadlines: FindDeadlines = (source, sentence, year) => {
  const text = withoutStruck(source.folded.slice(sentence.start, sentence.end));
  if (!TIME_WORDS.test(text)) return [];
  const hidden = (at: number): boolean => isProtected(sentence.start + at, source.protected);
  const found: Deadline[] = [];
  const readings = read(text, year, hidden);
  readings.forEach((reading, i) => {
    const clause = clauseAround(text, reading, readings[i - 1], readings[i + 1]);
    const span = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    const deadline: Deadline = {
      span,
      quote: source.text.slice(span.start, span.end),
      rule: reading.rule,
      basis: 'stated',
      ...reading.when,
    };
    if (!found.slice(-4).some(other => same(other, deadline))) found.push(deadline);
  });
  return found;
};

/**
 * Reads a 完成时限 cell: the times found in it or, where there are words but none that can be resolved, those words without a
 * date. A blank cell, 无 and / give nothing.
 */
export const readDeadlineCell = (source: Source, cell: Range, year: number | null): Deadline[] => {
  const found = findDeadlines(source, cell, year);
  const raw = source.text.slice(cell.start, cell.end);
  const words = raw.trim();
  if (found.length > 0 || /^(?:无|暂无|[/\\—–-]*)$/.test(words)) return found;
  const start = cell.start + raw.indexOf(words);
  const span = { start, end: start + words.length };
  return [{ span, quote: words, rule: 'deadlines/cell', basis: 'stated' }];
};
