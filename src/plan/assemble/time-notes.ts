import { gather, matchesOf } from '../loops';
import type { Range, Source } from '../source';
import type { Deadline } from '../types';
import { isTimeWord } from '../facts/owners/names';
import { DUE_LABEL } from '../facts/deadlines/due-label';
import { cellDeadlines } from './cell-deadlines';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

/** Brackets by themselves behind a sentence: …。(11月30日前). */
const ALONE = /[。;!?\n]\s*(?=(\([^()\n]{2,30}\)))/g;
/** A note without its brackets, cut where it goes on to say something else. */
const PIECE = /[^;|()【】[\]]+/g;
/** A word of it: 客服部,长期. */
const WORD = /[^;,、|()【】[\]\s—→/]+/g;

/** The times that stand in the notes behind sentences, each piece of a note read as a cell; notes without a time are left out. */
export function timeNotes(
  source: Source,
  stretch: Range,
  notes: readonly Range[],
  calendar: PlanCalendar,
): { readonly at: Range; readonly times: readonly Deadline<Range>[] }[] {
  const alone = matchesOf(source.folded.slice(stretch.start, stretch.end), ALONE).map(m => {
    const start = stretch.start + m.index + m[0].length;
    return { start, end: start + (m[1] ?? '').length };
  });
  const all = [...notes, ...alone.filter(a => !notes.some(n => n.start < a.end && a.start < n.end))];
  return all
    .sort((a, b) => a.start - b.start)
    .map(at => {
      const timesIn = (piece: RegExp, fits: (words: string) => boolean): Deadline<Range>[] =>
        gather(matchesOf(source.folded.slice(at.start, at.end), piece), m => {
          const [start, end] = [at.start + m.index, at.start + m.index + m[0].length];
          const label = DUE_LABEL.exec(m[0]);
          if (label !== null)
            return cellDeadlines(source, { start: start + label.index + label[0].length, end }, calendar);
          return fits(m[0]) ? findTimes(source, { start, end }, calendar) : [];
        });
      const times = timesIn(PIECE, () => true);
      return { at, times: times.length > 0 ? times : timesIn(WORD, isTimeWord) };
    })
    .filter(n => n.times.length > 0);
}
