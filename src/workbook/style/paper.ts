/** Styles of sheets that are made for paper: ink on white, lines that a copier keeps, cells joined by leaving lines out. */
import type { StyleSpec } from '../spec';
import { ACCENT, INK, LIGHT_TONES, MUTED, PAPER, SHEET_FACE } from './palette';

/** Points; with the columns of 打印 it is 7.5 at least on A4. */
export const PAPER_SIZE = 9;
const FONT = { name: SHEET_FACE, size: PAPER_SIZE, color: INK } as const;
const RULE = '8C8C8C';

type Align = NonNullable<StyleSpec['align']>;
type Side = NonNullable<StyleSpec['border']>['sides'][number];

/**
 * How a cell stands to those above and below it: alone, or first, inner or last of cells that look like one. Cells are not merged:
 * a table of merged cells cannot be sorted, copied or read back.
 */
export type CellEdge = 'alone' | 'first' | 'inner' | 'last';

const SIDES: Readonly<Record<CellEdge, readonly Side[]>> = {
  alone: ['top', 'right', 'bottom', 'left'],
  first: ['top', 'right', 'left'],
  inner: ['right', 'left'],
  last: ['right', 'bottom', 'left'],
};

const LOOKS = {
  text: { align: { vertical: 'center', wrap: true } },
  center: { align: { horizontal: 'center', vertical: 'center', wrap: true } },
  date: { align: { horizontal: 'center', vertical: 'center', wrap: true }, numberFormat: 'yyyy-mm-dd' },
  englishDate: { align: { horizontal: 'center', vertical: 'center', wrap: true }, numberFormat: 'd mmm yyyy' },
  percent: { align: { horizontal: 'center', vertical: 'center' }, numberFormat: '0.0%' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type PaperLook = keyof typeof LOOKS;

/** Name of a cell's style. */
export const paperStyle = (look: PaperLook, edge: CellEdge = 'alone'): string => `paper.${look}.${edge}`;

const cells = Object.keys(LOOKS).flatMap(look =>
  Object.entries(SIDES).map(([edge, sides]): [string, StyleSpec] => [
    paperStyle(look as PaperLook, edge as CellEdge),
    {
      font: FONT,
      border: { color: RULE, sides },
      ...LOOKS[look as PaperLook],
      // What stands for several lines begins where they begin.
      ...(edge === 'first' && look === 'text' ? { align: { ...LOOKS.text.align, vertical: 'top' as const } } : {}),
    },
  ]),
);

const line = (align: Align, more: Partial<StyleSpec['font']> = {}): StyleSpec => ({
  font: { ...FONT, ...more },
  align: { vertical: 'center', ...align },
});

/** Points of type on 领导看板, and of its figures. */
const BRIEF_SIZE = 10;
const CARD = 'F3F6FA';
const HAIR = 'CBD2DB';
const card = (size: number, more: Partial<StyleSpec['font']>, numberFormat = '0'): StyleSpec => ({
  font: { name: SHEET_FACE, size, color: INK, ...more },
  fill: CARD,
  border: { color: PAPER, sides: ['left', 'right'] },
  align: { horizontal: 'center', vertical: 'center' },
  numberFormat,
});
const ruled = (align: Align, more: Partial<StyleSpec> = {}): StyleSpec => ({
  font: { ...FONT, size: BRIEF_SIZE },
  border: { color: HAIR, sides: ['bottom'] },
  align: { vertical: 'center', wrap: true, ...align },
  ...more,
});
const BRIEF_INK: Readonly<Record<string, string>> = {
  rows: INK,
  done: LIGHT_TONES.blue.color,
  onPace: LIGHT_TONES.green.color,
  behind: LIGHT_TONES.yellow.color,
  overdue: LIGHT_TONES.red.color,
  other: MUTED,
};

const BRIEF_STYLES: Readonly<Record<string, StyleSpec>> = {
  ...Object.fromEntries(
    Object.entries(BRIEF_INK).map(([key, color]) => [`brief.${key}`, card(22, { bold: true, color })]),
  ),
  'brief.label': card(BRIEF_SIZE, { color: MUTED }),
  'brief.share': card(BRIEF_SIZE, {}, '0.0%'),
  'brief.since': card(BRIEF_SIZE, { color: MUTED }),
  'brief.line': line({}, { size: BRIEF_SIZE }),
  'brief.line.right': line({ horizontal: 'right' }, { size: BRIEF_SIZE }),
  'brief.heading': line({}, { size: 12, bold: true, color: ACCENT }),
  'brief.sentence': line({ wrap: true }, { size: 10.5 }),
  'brief.note': line({ wrap: true }, { size: BRIEF_SIZE, color: MUTED }),
  'brief.head': ruled({ horizontal: 'center' }, { font: { ...FONT, size: BRIEF_SIZE, bold: true }, fill: 'E3EAF3' }),
  'brief.text': ruled({}),
  'brief.center': ruled({ horizontal: 'center' }),
  'brief.state': ruled({ horizontal: 'center' }, { font: { ...FONT, size: BRIEF_SIZE, bold: true } }),
  'brief.list.text': line({ wrap: true }, { size: BRIEF_SIZE }),
  'brief.list.center': line({ horizontal: 'center' }, { size: BRIEF_SIZE }),
  'brief.list.percent': { ...line({ horizontal: 'center' }, { size: BRIEF_SIZE }), numberFormat: '0.0%' },
  'brief.signature': line({ horizontal: 'center' }, { size: 10.5 }),
};

/** Points of the title of a page. */
export const TITLE_SIZE = 16;

export const PAPER_STYLES: Readonly<Record<string, StyleSpec>> = {
  ...BRIEF_STYLES,
  ...Object.fromEntries(cells),
  'paper.title': line({ horizontal: 'center', wrap: true }, { size: TITLE_SIZE, bold: true, color: ACCENT }),
  'paper.line': line({}),
  'paper.line.right': line({ horizontal: 'right' }),
  'paper.line.date': { ...line({ horizontal: 'left' }), numberFormat: 'yyyy-mm-dd' },
  'paper.head': {
    font: { ...FONT, bold: true },
    fill: 'E3EAF3',
    border: { color: RULE, sides: SIDES.alone },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  'paper.band': {
    font: { ...FONT, bold: true },
    fill: 'F0F0F0',
    border: { color: RULE, sides: ['top', 'bottom'] },
    align: { vertical: 'center' },
  },
};
