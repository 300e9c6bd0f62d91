import { endsIn } from '../../../language/words';
import { DUE_LABEL } from '../deadlines/due-label';
import { choosing } from '../deadlines/choosing';
import { begun, isPast, isNoTime, longest, saidCloser, withoutAttributes, withoutInner } from '../deadlines/refine';
import { ANY_YEAR, yearOf } from '../deadlines/numerals';
import { TIME_RULES } from '../deadlines/rules';
import type { OfPlan } from '../deadlines/refine';
import { leftOf, type TimeMention, type DeadlineScope, type TimeRule } from '../deadlines/rule';
import { englishTimes } from '../english';
import { rareTimes } from '../rare';
import { gather, matchesOf } from '../../loops';

/** Years that the times after them belong to: not those of an aim (到2026年), of the past or of a document. */
const YEARS = new RegExp(`([到至] ?)?(?:(${ANY_YEAR}) ?年(?![底末度以])|([今本]年)(?![底末度以]))`, 'g');
/** Longest stretch, in UTF-16 units, that may be nothing but times. */
const CELL = 60;
/** Up to this length anything may be a cell. */
const SHORT = 16;
/** Words of a cell around its time: 2023年12月底前完成. */
const FILLER = /^(?:[\s,;。.:()|*、-]|前|完成|执行|并|推进|实施|开展|落实|到位|整改|[0-9一二两三]次)*$/;

/** Days of the moon are not those of our calendar: their words are kept. */
const LUNAR = endsIn('农历 阴历 古历 旧历');

const scopeOf = (text: string, { year: planYear, guessed = false }: OfPlan, cell: boolean): DeadlineScope => {
  const find = (): readonly { at: number; year: number }[] =>
    matchesOf(text, YEARS)
      .filter(m => m[1] === undefined || /^ ?[0-9]/.test(text.slice(m.index + m[0].length)))
      .map(m => ({ at: m.index, year: m[3] === undefined ? yearOf(m[2] ?? '') : (planYear ?? 0) }))
      .filter(y => y.year > 0 && (guessed || planYear === null || y.year >= planYear));
  let found: ReturnType<typeof find> | undefined;
  return {
    text,
    planYear,
    guessed,
    cell,
    yearAt: offset => {
      const years = (found ??= find());
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

const chosen = choosing(TIME_RULES);

const readAll = (rules: readonly TimeRule[], scope: DeadlineScope, hidden: (at: number) => boolean): TimeMention[] => {
  const found: TimeMention[] = [];
  for (const { name, pattern, pierces, lead = 0, read: readTime } of rules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(scope.text); match !== null; match = pattern.exec(scope.text)) {
      if (pierces !== true && hidden(match.index)) continue;
      const when = LUNAR.test(leftOf(scope.text, match.index, 2)) ? {} : readTime(match, scope);
      if (when !== null)
        found.push({ start: match.index + lead, end: match.index + match[0].length, rule: name, when });
    }
  }
  return found;
};

const isCell = (text: string, readings: readonly TimeMention[]): boolean => {
  const rest = readings.reduceRight((left, r) => left.slice(0, r.start) + left.slice(r.end), text);
  return readings.length > 0 && FILLER.test(rest.trim());
};

/** Letters that a longer cell of nothing but times is made of. */
const TIMES_ONLY =
  /^[\s0-9A-Za-z,;。.:()|*、/~～–—\-年月日号周旬季度半上中下初底末前后内每全长期持续推进坚持常态化开展实施完成贯穿执行至到起并落实一二三四五六七八九十两〇零次个名学间经性工作任务印发之会议自今明本]+$/;

const mayBeCell = (text: string): boolean => text.length <= SHORT || (text.length <= CELL && TIMES_ONLY.test(text));

/**
 * The times of a stretch by which something is due, or in which it recurs: first as if it were a cell; where more than times stands
 * in it, again as a sentence, without those that are told, compared or past. `hidden` says which offsets stand in names.
 */
export const timesIn = (text: string, year: OfPlan, hidden: (at: number) => boolean): TimeMention[] => {
  const [own, others] = [chosen(text), [...rareTimes(text), ...englishTimes(text)]];
  const rules = others.length > 0 ? [...own, ...others] : own;
  if (rules.length === 0) return [];
  const label = DUE_LABEL.exec(text);
  if (label !== null) {
    const from = label.index + label[0].length;
    const end = label.index === 0 ? text.length : from + (label[1] ?? '').length;
    const part = (start: number, to: number): TimeMention[] =>
      timesIn(text.slice(start, to), year, at => hidden(at + start)).map(r => ({
        ...r,
        start: r.start + start,
        end: r.end + start,
      }));
    return [
      ...(label.index > 0 ? part(0, label.index) : []),
      ...part(from, end),
      ...(end < text.length ? part(end, text.length) : []),
    ];
  }
  const asCell = mayBeCell(text) ? longest(readAll(rules, scopeOf(text, year, true), hidden)) : [];
  if (isCell(text, asCell))
    return withoutInner(
      text,
      asCell.filter((r, i) => !saidCloser(text, r, asCell[i + 1])),
    );
  const kept = longest(readAll(rules, scopeOf(text, year, false), hidden));
  return withoutInner(
    text,
    withoutAttributes(
      text,
      gather(kept, r => (isNoTime(text, r, year) || isPast(text, r, year) ? [] : (begun(text, r) ?? []))),
    ),
  );
};
