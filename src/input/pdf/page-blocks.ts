import { columnsOf } from './gutters';
import { gapTable } from './gap-table';
import { gridsOf } from './grid';
import { pdfLinesOf } from './lines';
import { ruledTable, runsInside, type RuledTable } from './ruled-table';
import type { PdfLine, PdfPage, PdfRun } from './types';

/** What stands on a page, in the order of reading. */
export type PageBlock =
  | { readonly kind: 'lines'; readonly lines: readonly PdfLine[] }
  | { readonly kind: 'table'; readonly table: RuledTable };

/** Stands for a table while the columns of a page are found. */
const MARK = '\ufffc';

const textBlocks = (lines: readonly PdfLine[], words: ReadonlySet<string>): PageBlock[] => {
  if (lines.length === 0) return [];
  const found = gapTable(lines, words);
  if (!found) return [{ kind: 'lines', lines }];
  const { from, to, table } = found;
  return [
    ...(from > 0 ? [{ kind: 'lines', lines: lines.slice(0, from) } as const] : []),
    { kind: 'table', table },
    ...textBlocks(lines.slice(to), words),
  ];
};

/** Lines cut where a table stands among them. */
const parted = (lines: readonly PdfLine[], tables: readonly RuledTable[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  const placed = new Set<RuledTable>();
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'lines', lines: open });
    open = [];
  };
  for (const line of lines) {
    const own = line.runs.filter(run => !run.text.startsWith(MARK));
    if (own.length > 0) open.push(...pdfLinesOf(own));
    for (const mark of line.runs.filter(run => run.text.startsWith(MARK))) {
      const table = tables[Number(mark.text.slice(1))];
      if (!table || placed.has(table)) continue;
      close();
      placed.add(table);
      blocks.push({ kind: 'table', table });
    }
  }
  close();
  return blocks;
};

/**
 * Blocks of a page: tables by their rulings, columns by the gaps between them, tables without rulings by gaps that repeat over rows,
 * and what is left as lines.
 * @param page without the lines that belong to all pages
 */
export function pageBlocks(page: Pick<PdfPage, 'runs' | 'rulings'>, words: ReadonlySet<string>): PageBlock[] {
  let rest: readonly PdfRun[] = page.runs;
  const tables: RuledTable[] = [];
  const marks: PdfRun[] = [];
  for (const grid of gridsOf(page.rulings)) {
    const { inside, outside } = runsInside(grid, rest);
    const table = ruledTable(grid, inside, words);
    const filled = table.rows.flat().filter(cell => cell.text !== '').length;
    if (filled < 2) continue;
    rest = outside;
    const { x0, x1 } = grid.box;
    const size = Math.max(...inside.map(run => run.size));
    // A mark for each line of the table: it stands beside as many lines as it has.
    for (const { y } of pdfLinesOf(inside))
      marks.push({ text: `${MARK}${tables.length}`, x: x0, width: x1 - x0, y, size });
    tables.push(table);
  }
  const inColumns = (lines: readonly PdfLine[]): PageBlock[] =>
    columnsOf(lines).flatMap(column =>
      parted(column, tables).flatMap(one => ('table' in one ? [one] : textBlocks(one.lines, words))),
    );
  // A table that goes across the page comes before the columns, which it would be taken for.
  const whole = pdfLinesOf([...rest, ...marks]);
  return marks.length > 0
    ? inColumns(whole)
    : textBlocks(whole, words).flatMap(one => (one.kind === 'table' ? [one] : inColumns(one.lines)));
}
