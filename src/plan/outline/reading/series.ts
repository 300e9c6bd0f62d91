import { seldom } from '../../facts/owners/seldom';
import type { Source } from '../../source';
import { blocksBy } from '../blocks';
import { withGroupHeadings } from '../groups';
import { saysWho } from '../line-kind';
import type { TextLine } from '../lines';
import type { Opener } from '../series/series';
import type { Marker } from '../styles';
import type { TablesByLine } from '../tables';
import { MERE_LABEL, odd } from '../odd';
import { cutTail } from '../tail';
import type { LineBlock } from '../types';
import type { ReadingMethod, LineLayout, Page } from './method';
import { cutPage } from './cut';
import { SECTION_RANK, withLevels } from './levels';
import { markedHeadings } from './marked';
import { earlyEntries, withoutLetterEnd } from './zones';

/** The lines cut before the numbers inside them, and the number that each opens with. */
function cutBySeries(
  page: Page,
  series: readonly Opener[],
): { lines: TextLine[]; tables: TablesByLine; heads: Map<number, Marker>; lost: number } {
  const heads = new Map<number, Marker>();
  const cuts = new Map<number, number[]>();
  for (const { marker, line, inside } of series) {
    const start = page.lines[line]?.start ?? 0;
    heads.set(inside ? marker.at.start : start, marker);
    if (inside) cuts.set(line, [...(cuts.get(line) ?? []), marker.at.start]);
  }
  return { ...cutPage(page, i => cuts.get(i) ?? []), heads, lost: series.filter(o => o.inside).length };
}

/** The page by rows of numbers alone: what several readings begin with. */
function numbered(page: Page, openers: readonly Opener[]): LineLayout {
  const { source } = page;
  const { lines, tables, heads, lost } = cutBySeries(page, openers);
  const tail = withoutLetterEnd(page, lines, cutTail(source, lines, tables));
  const blocks = withGroupHeadings(source, blocksBy(source, tail.lines, tables, heads));
  return { blocks, tail, behind: lines.slice(tail.lines.length), lost };
}

const known = new WeakMap<readonly Opener[], LineLayout>();

/** The page by its rows of numbers; `mark` may turn lines without a number into headings, null where it finds none. */
function laid(
  page: Page,
  mark: (blocks: readonly LineBlock[]) => readonly LineBlock[] | null,
  openers: readonly Opener[] = page.series,
): LineLayout | null {
  const layout = known.get(openers) ?? numbered(page, openers);
  known.set(openers, layout);
  const marked = mark(layout.blocks);
  if (marked === null) return null;
  const sorted = withLevels(page.source, marked);
  return { ...layout, blocks: earlyEntries(page, sorted) ?? sorted };
}

/** Numbers of any look that count up, at line starts and where breaks were lost. */
export const bySeries: ReadingMethod = {
  id: 'series',
  lay: page => laid(page, blocks => blocks),
};

/** The same, with headings that have no number: bold lines, lines behind a sign, in brackets, short ones with text below. */
export const byMarks: ReadingMethod = {
  id: 'marks',
  lay: page => laid(page, blocks => markedHeadings(page.source, blocks)),
};

/** Whether a line of who answers stands above all others but a title. */
const opensWithNote = (source: Source, blocks: readonly LineBlock[]): boolean =>
  blocks.slice(0, 3).some(b => b.kind === 'paragraph' && saysWho(source, b.content));

const FEWEST_NOTES = 3;
/** A look: who answers is named, and lines without a number stand below a heading or a section; or nobody is named, and signs below signs may say when. */
function mayBeNoted({ notes }: Page, blocks: readonly LineBlock[]): boolean {
  const first = blocks.findIndex(b => b.kind === 'heading' || (b.kind === 'head' && b.marker.rank < SECTION_RANK));
  const lines = blocks.filter((b, i) => i > first && (b.kind === 'paragraph' || b.kind === 'bullet'));
  const mayBeDated = notes.length === 0 && lines.slice(-FEWEST_NOTES).every(b => b.kind === 'bullet');
  return first >= 0 && lines.length >= FEWEST_NOTES && (mayBeDated || notes.length >= FEWEST_NOTES);
}

/** The same, with each line below such headings an entry, where it names who answers for it. */
export const byNotes: ReadingMethod = {
  id: 'notes',
  lay: page =>
    laid(page, blocks => {
      const marked = markedHeadings(page.source, blocks) ?? blocks;
      return (
        (mayBeNoted(page, marked) ? odd().notedEntries(page, marked) : null) ??
        (opensWithNote(page.source, blocks) ? seldom().underNotes(page.source, blocks) : null)
      );
    }),
};

const FEWEST_LABELS = 2;
/** True where several lines are labels of what stands below. */
const hasLabels = ({ folded }: Source, blocks: readonly LineBlock[]): boolean =>
  blocks.filter(b => b.kind !== 'table' && MERE_LABEL.test(folded.slice(b.content.start, b.content.end))).length >=
  FEWEST_LABELS;

/** The same, with lines that end in a colon as headings and the lines below as entries. */
export const byLabels: ReadingMethod = {
  id: 'labels',
  lay: page => laid(page, blocks => (hasLabels(page.source, blocks) ? odd().belowLabels(page.source, blocks) : null)),
};

/** The same, with 一是, 二是 of running text as entries: for plans that name owners behind each. */
export const byCounts: ReadingMethod = {
  id: 'counts',
  lay: page => (page.counted && page.notes.length >= FEWEST_NOTES ? laid(page, blocks => blocks, page.counted) : null),
};
