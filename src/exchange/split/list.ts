/** 发放清单: what went where, and the rows that nobody got. */
import { LIST_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import { lineCount } from '../../workbook/text-size';
import type { CellValue, SheetSpec, WorkbookSpec } from '../../workbook/spec';
import { CELL_STYLES } from '../../workbook/style/styles';
import type { UnassignedRow } from './assign';
import { leftWords } from './left-words';

export interface ListLine {
  readonly department: string;
  readonly contact: string;
  readonly name: string;
  readonly led: number;
  readonly supported: number;
}

const sheet = (
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  lines: readonly (readonly CellValue[])[],
): SheetSpec => ({
  id: 'print',
  name,
  visibility: 'visible',
  columns: widths.map(width => ({ width })),
  rows: [
    { height: 28, cells: heads.map(value => ({ value, style: 'head' })) },
    ...lines.map(cells => ({
      height: Math.max(1, ...cells.map((value, i) => lineCount(String(value ?? ''), widths[i] ?? 10))) * 15 + 6,
      cells: cells.map(value => ({ value, style: typeof value === 'number' ? 'cell.count' : 'cell.text' })),
    })),
  ],
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', paper: 'A4', titleRows: [0, 0], fitWidth: 1, fitHeight: 0 },
  showGridLines: false,
});

/** The office's own list; it names contacts and stays in the office. */
export function listBook(
  lang: Lang,
  title: string,
  lines: readonly ListLine[],
  left: readonly UnassignedRow[],
): WorkbookSpec {
  const w = (key: keyof typeof LIST_WORDS): string => LIST_WORDS[key][lang];
  const files = sheet(
    w('file'),
    [w('order'), w('department'), w('contact'), w('led'), w('supported'), w('name')],
    [8, 26, 18, 12, 12, 46],
    lines.map((line, i) => [i + 1, line.department, line.contact || null, line.led, line.supported, line.name]),
  );
  const rest = sheet(
    w('left'),
    [
      columnName('no', lang),
      columnName('item', lang),
      columnName('measure', lang),
      columnName('lead', lang),
      w('reason'),
    ],
    [10, 26, 60, 20, 24],
    left.map(({ row, reason }) => [row.no, row.item, row.measure, row.lead, leftWords(reason, lang)]),
  );
  return { lang, properties: { title }, sheets: [files, rest], names: [], styles: CELL_STYLES, active: 0 };
}
