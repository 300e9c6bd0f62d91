import { splitHeading } from '../outline';
import type { EntryDraft, PlanOutline } from '../outline';
import type { Range, Source } from '../source';
import { overlaps } from '../spans';
import { findTargets } from '../facts/targets';
import { sentences } from '../text';
import { findTimes } from './times';
import type { PlanCalendar } from './times';
import { gather } from '../loops';
import { BY_RULE } from '../../language/phrases';

/** What the paper is for, not what it asks for: 为确保2027年建成12座泵站,制定本方案。 */
const WHY = new RegExp(`^(?:为|${BY_RULE})|(?:制定|制订|提出|编制|拟定)(?:本|如下|以下|了|此)|(?:现|特)(?:将|就|制定)`);

/** True for a sentence that gives a figure and the day by which it is reached. */
const asks = (source: Source, sentence: Range, calendar: PlanCalendar): boolean =>
  !WHY.test(source.folded.slice(sentence.start, sentence.end)) &&
  findTimes(source, sentence, calendar).some(d => d.date !== undefined) &&
  findTargets(source, sentence, undefined, calendar.year, calendar.guessed).some(t => !t.doubtful);

/**
 * Figures to reach above the first number (具体指标:到2027年,建成12座泵站。) are entries without a number: what is asked for stands
 * from the first such sentence of a line to the line's end.
 */
export function promisesInFront(source: Source, plan: PlanOutline, calendar: PlanCalendar): EntryDraft[] {
  if (plan.drafts.length === 0) return [];
  const behind = plan.title?.span.end ?? 0;
  const taken = plan.drafts.filter(d => d.path.startsWith('·')).length;
  const known = [...plan.left, ...gather(plan.drafts, d => [d.heading, ...d.body])];
  return gather(
    plan.front.filter(line => line.start >= behind && !known.some(k => overlaps(k, line))),
    line => {
      const first = sentences(source, line).find(s => asks(source, s, calendar));
      return first ? [splitHeading(source, { start: first.start, end: line.end })] : [];
    },
  ).map(({ heading, rest }, i) => ({
    path: `·${String(taken + i + 1)}`,
    heading,
    section: null,
    chain: [],
    body: rest.end > rest.start ? [rest] : [],
  }));
}
