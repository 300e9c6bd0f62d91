/** 打印: what goes on paper, by formula over the matrix, in the order of the plan. A4 landscape, one page wide. */
import { PRINT } from '../../i18n/print';
import { SHEETS } from '../../i18n/sheets';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import { line, mergesOf, rowsOf, type PlacedCell } from '../canvas';
import { wholeColumn } from '../departments/formulas';
import { quote } from '../formulas/terms';
import { matrixFormats } from '../matrix/formats';
import type { CellSpec, SheetSpec } from '../spec';
import { lettersIn, positionCell, rowCells, sectionCells } from './cells';
import { a1 } from '../../grid/a1';
import { columnAt, PAPER_COLUMNS, paperColumnSpecs, headOf, PAPER_POSITION, sharedWidths, unused } from './columns';
import { MARGINS, pageHead, titled, titleHeight } from './frame';
import { leastPaper, lineHeight } from './heights';
import { printLinesOf, type PrintLine } from './lines';
import type { SerialDay } from '../../ledger/dates/serial';

/** Row of the heads, from 0. */
export const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;
const BAND_HEIGHT = 16;

/** 编号 of the targets that follow a sentence. */
function targetsAfter(lines: readonly PrintLine[], at: number): string[] {
  const found: string[] = [];
  for (let i = at + 1; lines[i]?.kind === 'target'; i++) found.push(lines[i]?.of.entry.row.no ?? '');
  return found;
}

function cellsOf(lines: readonly PrintLine[], i: number, ledger: Ledger): CellSpec[] {
  const { lang } = ledger;
  const each = lines[i];
  if (each === undefined) return [];
  const row = FIRST_ROW + i;
  const position = positionCell(lang, each.of);
  if (each.kind === 'section') return [...sectionCells(each, { lang, row }), position];
  const head = (lines[i - each.up] ?? each).of.entry;
  const cut = each.kind === 'sentence' ? lettersIn(targetsAfter(lines, i)) : 0;
  return [...rowCells(each, { lang, row, letters: cut, head }), position];
}

/** @param asOf 数据截至 in force */
export function printSheet(ledger: Ledger, entries: readonly ComputedRow[], asOf: SerialDay): SheetSpec {
  const { lang, meta } = ledger;
  const lines = printLinesOf(entries);
  const hidden = unused(entries);
  const last = FIRST_ROW + Math.max(1, lines.length) - 1;
  const title = titled(meta.title, PRINT.title[lang], lang);
  /** Rows typed in since, and columns that nobody had written in. */
  const lacking = [
    `COUNT(${wholeColumn(lang, 'group')})>${entries.length}`,
    ...hidden.map(key => `COUNTIF(${wholeColumn(lang, key)},"?*")>0`),
  ];
  const cells = lines.map((_, i) => cellsOf(lines, i, ledger));
  const texts = cells.filter((_, i) => lines[i]?.kind !== 'section');
  const widths = leastPaper(texts, sharedWidths(hidden, lang), lang);
  const shown = widths.filter((_, i) => !hidden.includes(PAPER_COLUMNS[i]?.key as (typeof hidden)[number]));
  const head = pageHead(
    ledger,
    title,
    asOf,
    PAPER_COLUMNS.length - 1,
    'paper',
    `IF(OR(${lacking.join(',')}),${quote(`  ${PRINT.more[lang]}`)},"")`,
  );
  const placed: PlacedCell[] = [
    ...head,
    ...line(
      HEAD_ROW,
      0,
      PAPER_COLUMNS.map(({ key }) => ({ value: headOf(key, lang), style: 'paper.head' })),
    ),
    ...cells.flatMap((row, i) => line(FIRST_ROW + i, 0, row)),
  ];
  const heights = new Map([
    [0, titleHeight(title, shown, lang, 30)],
    [1, 18],
    [HEAD_ROW, 24],
    ...lines.map((each, i): [number, number] => [
      FIRST_ROW + i,
      each.kind === 'section' ? BAND_HEIGHT : lineHeight(cells[i] ?? [], widths, lang),
    ]),
  ]);
  return {
    id: 'print',
    name: SHEETS.print[lang],
    visibility: 'visible',
    columns: paperColumnSpecs(widths, hidden),
    rows: rowsOf(placed, heights).map((row, i) => (i >= FIRST_ROW ? { ...row, grows: true } : row)),
    tables: [],
    validations: [],
    formats: [
      ...matrixFormats(lang, FIRST_ROW, last, { status: columnAt('status') }),
      {
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        formula: `LEN(${a1(1, 0, 'both')})>${String(head.find(({ row }) => row === 1)?.cell.value).length}`,
        style: { bold: true, color: '9C0006' },
      },
    ],
    charts: [],
    merges: mergesOf(placed),
    freeze: { rows: FIRST_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: [HEAD_ROW, HEAD_ROW],
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: last, right: PAPER_POSITION - 1 },
      footer: `&C${PRINT.footer[lang]}`,
      margins: MARGINS,
      centerHorizontally: true,
    },
    showGridLines: false,
  };
}
