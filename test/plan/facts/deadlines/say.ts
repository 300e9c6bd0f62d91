import type { TimeMention, DeadlineScope, TimeRule } from '../../../../src/plan/facts/deadlines/rule';
import type { When } from '../../../../src/plan/facts/deadlines/calendar';
import { fold } from '../../../../src/plan/text';

/** A time in words: 2025-06-30, a..b, from a, every 2 week, standing, relative, open. */
export const inWords = (when: When): string => {
  if (when.standing) return 'standing';
  if (when.relative) return 'relative';
  if (when.every) return `every ${when.interval ? `${when.interval} ` : ''}${when.every}`;
  if (when.start && !when.date) return `from ${when.start}`;
  if (when.date) return when.start ? `${when.start}..${when.date}` : when.date;
  return 'open';
};

/** What one rule alone reads in a sentence of a plan of `year`; each reading as `words → time`. */
export const readBy = (rule: TimeRule, text: string, year: number | null = 2025, cell = false): string[] => {
  const folded = fold(text);
  const scope: DeadlineScope = { text: folded, planYear: year, cell, yearAt: () => year };
  const found: TimeMention[] = [];
  for (const match of folded.matchAll(rule.pattern)) {
    const when = rule.read(match, scope);
    if (when)
      found.push({ start: match.index + (rule.lead ?? 0), end: match.index + match[0].length, rule: rule.name, when });
  }
  const needed = [...rule.prefilter].some(letter => folded.includes(letter));
  if (found.length > 0 && !needed) throw new Error(`${rule.name} would not be asked about ${text}`);
  return found.map(r => `${folded.slice(r.start, r.end).trim()} → ${inWords(r.when)}`);
};
