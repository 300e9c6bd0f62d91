import { tally, type GivenText } from '../given';
import { furnitureOf } from './furniture';
import { wordsInLines } from './join';
import { pdfLinesOf, piecesOf as phrasesOf } from './lines';
import { pageBlocks, type PageBlock } from './page-blocks';
import { paragraphsOf, type PlacedLine } from './paragraphs';
import { reaches } from './reach';
import { mergedTables, sameColumns, tableLines } from './table-text';
import type { RuledTable } from './ruled-table';
import type { PdfPages } from './types';

/** Text blocks and tables in turn; tables of one form that follow each other are one. */
type Piece = { readonly placed: readonly PlacedLine[] } | { readonly tables: readonly RuledTable[] };

function piecesOf(blocks: readonly (PageBlock & { readonly width: number })[]): Piece[] {
  const texts = blocks.flatMap(block => (block.kind === 'lines' ? [block] : []));
  const edges = reaches(texts);
  const pieces: Piece[] = [];
  let nth = 0;
  for (const block of blocks) {
    const last = pieces[pieces.length - 1];
    if (block.kind === 'table') {
      const before = last && 'tables' in last ? last.tables : null;
      if (before && sameColumns(before[before.length - 1] as RuledTable, block.table))
        pieces[pieces.length - 1] = { tables: [...before, block.table] };
      else pieces.push({ tables: [block.table] });
      continue;
    }
    const reach = edges[nth] ?? { left: 0, right: 0 };
    const placed = block.lines.map(line => ({ line, reach, block: nth }));
    nth++;
    if (last && 'placed' in last) pieces[pieces.length - 1] = { placed: [...last.placed, ...placed] };
    else pieces.push({ placed });
  }
  return pieces;
}

/**
 * The text of a plan from what the pages of a PDF hold: lines become paragraphs, tables rows with tabs, and what belongs to the pages
 * (numbers, repeated lines at head and foot, watermarks) is left out and said.
 */
export function rebuilt({ pages, pictures }: PdfPages): GivenText {
  const unread = tally();
  const lined = pages.map(page => ({ ...page, lines: pdfLinesOf(page.runs) }));
  const furniture = furnitureOf(lined);
  for (const { why, text } of furniture) unread.add(why, text);
  const left = new Set(furniture.flatMap(one => one.line.runs));
  for (const text of pages.flatMap(page => page.askew)) unread.add('askew', text);
  for (const text of pages.flatMap(page => page.hidden)) unread.add('hidden', text);
  pages.forEach((page, i) => page.broken && unread.add('page', String(i + 1)));
  for (let i = 0; i < pictures; i++) unread.add('picture');
  const words = wordsInLines(lined.flatMap(page => page.lines.flatMap(phrasesOf)));
  const blocks = pages.flatMap(({ runs, rulings, width }) =>
    pageBlocks({ runs: runs.filter(run => !left.has(run)), rulings }, words).map(block => ({ ...block, width })),
  );
  const text = piecesOf(blocks)
    .flatMap(piece =>
      'placed' in piece
        ? paragraphsOf(piece.placed, words).map(paragraph => paragraph.text)
        : ['', ...tableLines(mergedTables(piece.tables, words)), ''],
    )
    .join('\n');
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), format: 'pdf', unread: unread.list(), hints: [] };
}
