/** A department's workbook: 填报表, 填报说明 and the hidden stamp; nothing else. */
import { FORM_GUIDE } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { SHEETS } from '../../i18n/sheets';
import type { Cell } from '../../ledger/types';
import type { SheetSpec, WorkbookSpec } from '../../workbook/spec';
import { CELL_STYLES } from '../../workbook/style/styles';
import { lineCount } from '../../workbook/text-size';
import type { SentRow } from '../batch';
import { stampLines, stampProperties, type Stamp } from '../stamp';
import { formSheet, type FormData } from './form';

const PLAIN = {
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
} as const;

/** Characters that fit across A4 in every program: one column that is too wide is cut off on paper, not shrunk. */
const GUIDE_WIDTH = 72;
const GUIDE_LINE = 16;

const isHeading = (line: string): boolean => /^([一二三四五]、|\d\. )/.test(line);

const guideSheet = (lang: Lang): SheetSpec => ({
  ...PLAIN,
  id: 'guide',
  name: SHEETS.guide[lang],
  visibility: 'visible',
  columns: [{ width: GUIDE_WIDTH }],
  rows: [
    { height: 30, cells: [{ value: SHEETS.guide[lang], style: 'title' }] },
    ...FORM_GUIDE[lang].map(line => ({
      height: isHeading(line) ? 24 : lineCount(line, GUIDE_WIDTH) * GUIDE_LINE + 8,
      cells: [{ value: line, style: isHeading(line) ? 'heading' : 'body' }],
    })),
  ],
  print: { orientation: 'portrait', paper: 'A4', fitWidth: 1, fitHeight: 0 },
  protection: { allowFilter: true, allowSort: true, allowFormatColumns: true, allowFormatRows: true },
  showGridLines: false,
});

/** A hidden sheet of plain lines. */
export const linesSheet = (lang: Lang, lines: readonly (readonly Cell[])[]): SheetSpec => ({
  ...PLAIN,
  id: 'stamp',
  name: SHEETS.stamp[lang],
  visibility: 'veryHidden',
  columns: [{ width: 16 }],
  rows: lines.map(line => ({ cells: line.map(value => ({ value: value === '' ? null : value })) })),
  showGridLines: true,
});

export function departmentBook(data: FormData, stamp: Stamp, sent: readonly SentRow[]): WorkbookSpec {
  const { lang, department, period } = data;
  return {
    lang,
    properties: { title: `${department} ${period}`, custom: stampProperties(stamp) },
    sheets: [formSheet(data), guideSheet(lang), linesSheet(lang, stampLines(stamp, sent))],
    names: [],
    styles: CELL_STYLES,
    active: 0,
  };
}
