import type { Source } from '../source';
import { secondCopy } from './copies';
import { linesOf } from './lines';
import type { Outline } from './outline';
import { readingsOf } from './reading/candidates';
import type { Page } from './reading/candidate';
import { shownHeadings } from './reading/marked';
import { leadNotes } from './reading/notes';
import { choose } from './reading/reading';
import type { Choice } from './reading/reading';
import { counts, seriesIn } from './series/series';
import { tablesIn } from './tables';

export type { Period } from './front/period';
export { splitHeading } from './heading';
export type { Left } from './left';
export type { Outline, PlanOutline } from './outline';
export type { Choice, Reading } from './reading/reading';
export { cellsOf } from './tables/table';
export type { Row, Table } from './tables/table';
export type { Draft, Node, Passage } from './types';

/** Reads the structure of a cleaned paste in every way that its lines give reason for, and chooses. */
export function readOutline(source: Source): Outline & { readonly choice: Choice } {
  const copy = secondCopy(source);
  const lines = linesOf(source).filter(l => copy === null || l.start < copy);
  const tables = tablesIn(source, lines);
  const openers = seriesIn(source, lines, tables);
  const page: Page = {
    source,
    lines,
    copy,
    notes: leadNotes(source),
    marks: shownHeadings(source, lines),
    tables,
    series: openers.filter(o => !counts(o)),
    counted: openers.some(counts) ? openers : null,
  };
  const choice = choose(readingsOf(page));
  return { ...choice.best.outline, choice };
}
