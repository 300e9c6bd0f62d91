/** Lines of 打印: bands of sections, sentences once, and under a sentence its targets. */
import { tidyName } from '../../ledger/rows/names';
import { isBlank } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import type { CellEdge } from '../style/paper';

/** A row with its place in the matrix as written, from 1. */
export interface PlacedRow {
  readonly entry: ComputedRow;
  readonly place: number;
}

export interface SectionLine {
  readonly kind: 'section';
  readonly of: PlacedRow;
}

export interface RowLine {
  /** `whole`: a sentence with its target, if it has one. `sentence`: one whose targets follow. `target`: one of those. */
  readonly kind: 'whole' | 'sentence' | 'target';
  /** The row itself; of a sentence, its first. */
  readonly of: PlacedRow;
  /** Of a target: how many lines up its sentence stands. */
  readonly up: number;
  /** How the line stands in its item and, where it has several targets, in its sentence. */
  readonly inItem: CellEdge;
  readonly inSentence: CellEdge;
}

export type PrintLine = SectionLine | RowLine;

const edge = (at: number, count: number): CellEdge =>
  count === 1 ? 'alone' : at === 0 ? 'first' : at === count - 1 ? 'last' : 'inner';

/** Neighbours that say the same. */
function runs<T>(items: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && same(before, item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

const sectionOf = ({ entry }: PlacedRow): string => tidyName(entry.row.section);
const isSameSection = (a: PlacedRow, b: PlacedRow): boolean => sectionOf(a) === sectionOf(b);
const isSameItem = (a: PlacedRow, b: PlacedRow): boolean =>
  !isBlank(a.entry.row.item) && a.entry.row.item === b.entry.row.item;
const isSameSentence = (a: PlacedRow, b: PlacedRow): boolean =>
  !isBlank(a.entry.row.measure) && a.entry.row.measure === b.entry.row.measure;

type Bare = Pick<RowLine, 'kind' | 'of' | 'up' | 'inSentence'>;

function sentenceLines(rows: readonly PlacedRow[]): Bare[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.length === 1) return [{ kind: 'whole', of: first, up: 0, inSentence: 'alone' }];
  return [
    { kind: 'sentence', of: first, up: 0, inSentence: 'first' },
    ...rows.map((of, i): Bare => ({ kind: 'target', of, up: i + 1, inSentence: edge(i + 1, rows.length + 1) })),
  ];
}

/** Lines in the order of the plan, however the matrix is sorted; a section has a band where there are several. */
export function printLinesOf(entries: readonly ComputedRow[]): readonly PrintLine[] {
  const rows = entries
    .map((entry, i): PlacedRow => ({ entry, place: i + 1 }))
    .sort((a, b) => a.entry.row.order - b.entry.row.order || a.place - b.place);
  const sections = runs(rows, isSameSection);
  return sections.flatMap(section => {
    const [first] = section;
    const band = first !== undefined && sections.length > 1 && sectionOf(first) !== '';
    const lines = runs(section, isSameItem).flatMap(item => {
      const bare = runs(item, isSameSentence).flatMap(sentenceLines);
      return bare.map((line, i): RowLine => ({ ...line, inItem: edge(i, bare.length) }));
    });
    return band ? [{ kind: 'section', of: first } as const, ...lines] : lines;
  });
}
