/** Styles by name: `block.format` for cells of the matrix, plain names for the rest. */
import { BLOCKS, isTypedInto } from '../../ledger/columns/columns';
import type { ColumnBlock } from '../../ledger/columns/types';
import type { StyleSpec } from '../spec';
import { LETTER_STYLES } from './letters';
import { PAPER_STYLES } from './paper';
import { ACCENT, BLOCK_COLORS, INK, INPUT, LIGHT_TONES, LINE_COLOR, MUTED, PAPER, SHEET_FACE } from './palette';

const FONT = { name: SHEET_FACE, size: 10, color: INK } as const;
const BOX = { color: LINE_COLOR, sides: ['top', 'right', 'bottom', 'left'] } as const;

type Align = NonNullable<StyleSpec['align']>;
const TOP: Align = { vertical: 'center', wrap: true };
const MIDDLE: Align = { horizontal: 'center', vertical: 'center', wrap: true };
const RIGHT: Align = { horizontal: 'right', vertical: 'center', indent: 1 };

export const DATE_FORMAT = 'yyyy-mm-dd';

/** How a cell of the matrix shows its value. */
const FORMATS = {
  text: { align: TOP, numberFormat: '@' },
  center: { align: MIDDLE, numberFormat: '@' },
  free: { align: TOP },
  word: { align: MIDDLE },
  date: { align: MIDDLE, numberFormat: DATE_FORMAT },
  general: { align: RIGHT },
  whole: { align: RIGHT, numberFormat: '#,##0' },
  percent0: { align: RIGHT, numberFormat: '0%' },
  percent1: { align: RIGHT, numberFormat: '0.0%' },
  percent2: { align: RIGHT, numberFormat: '0.00%' },
  points: { align: MIDDLE, numberFormat: '+0.0;-0.0;0.0' },
  days: { align: RIGHT, numberFormat: '0' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type CellFormat = keyof typeof FORMATS;
export const styleName = (block: ColumnBlock, format: CellFormat): string => `${block}.${format}`;

function blockStyles(block: ColumnBlock): [string, StyleSpec][] {
  const fill = block === 'progress' ? { fill: INPUT } : {};
  const cells = Object.entries(FORMATS).map(([format, look]): [string, StyleSpec] => [
    `${block}.${format}`,
    { font: FONT, border: BOX, ...fill, ...look, ...(isTypedInto(block) ? { locked: false } : {}) },
  ]);
  const { band, head } = BLOCK_COLORS[block];
  return [
    ...cells,
    [
      `${block}.band`,
      { font: { ...FONT, bold: true, color: PAPER }, fill: band, align: { horizontal: 'left', vertical: 'center' } },
    ],
    [
      `${block}.head`,
      { font: { ...FONT, bold: true }, fill: head, border: { ...BOX, color: 'A3A3A3' }, align: MIDDLE },
    ],
  ];
}

const PLAIN: Readonly<Record<string, StyleSpec>> = {
  title: { font: { ...FONT, size: 18, bold: true, color: ACCENT }, align: { vertical: 'center' } },
  subtitle: { font: { ...FONT, color: MUTED }, align: { vertical: 'center' } },
  'subtitle.date': {
    font: { ...FONT, color: MUTED },
    align: { vertical: 'center', horizontal: 'left' },
    numberFormat: DATE_FORMAT,
  },
  heading: { font: { ...FONT, size: 12, bold: true, color: ACCENT }, align: { vertical: 'center' } },
  note: { font: { ...FONT, color: MUTED }, align: { vertical: 'center', wrap: true } },
  'note.line': { font: { ...FONT, color: MUTED }, align: { vertical: 'center' } },
  body: { font: FONT, align: { vertical: 'center', wrap: true } },
  strong: { font: { ...FONT, bold: true }, align: { vertical: 'center', wrap: true } },
  label: { font: FONT, border: BOX, align: TOP },
  head: { font: { ...FONT, bold: true }, fill: 'DCE6F1', border: { ...BOX, color: 'A3A3A3' }, align: MIDDLE },
  cell: { font: FONT, border: BOX, align: TOP },
  'cell.text': { font: FONT, border: BOX, align: TOP, numberFormat: '@' },
  'cell.label': { font: FONT, border: BOX, align: MIDDLE, numberFormat: '@' },
  'cell.time': { font: FONT, border: BOX, align: MIDDLE, numberFormat: 'yyyy-mm-dd hh:mm' },
  mark: { font: { ...FONT, color: ACCENT }, border: BOX, align: MIDDLE },
  'cell.center': { font: FONT, border: BOX, align: MIDDLE },
  'cell.count': { font: FONT, border: BOX, align: { horizontal: 'center', vertical: 'center' }, numberFormat: '0' },
  'cell.percent': {
    font: FONT,
    border: BOX,
    align: { horizontal: 'center', vertical: 'center' },
    numberFormat: '0.0%',
  },
  'cell.points': {
    font: FONT,
    border: BOX,
    align: { horizontal: 'center', vertical: 'center' },
    numberFormat: '+0.0;-0.0;0.0',
  },
  'cell.date': { font: FONT, border: BOX, align: MIDDLE, numberFormat: DATE_FORMAT },
  'total.count': {
    font: { ...FONT, bold: true },
    fill: 'F3F4F6',
    border: BOX,
    align: { horizontal: 'center', vertical: 'center' },
    numberFormat: '0',
  },
  'total.percent': {
    font: { ...FONT, bold: true },
    fill: 'F3F4F6',
    border: BOX,
    align: { horizontal: 'center', vertical: 'center' },
    numberFormat: '0.0%',
  },
  'total.label': { font: { ...FONT, bold: true }, fill: 'F3F4F6', border: BOX, align: TOP },
  input: { font: FONT, fill: INPUT, border: BOX, align: MIDDLE, locked: false },
  'input.text': { font: FONT, fill: INPUT, border: BOX, align: TOP, numberFormat: '@', locked: false },
  'input.date': { font: FONT, fill: INPUT, border: BOX, align: MIDDLE, numberFormat: DATE_FORMAT, locked: false },
  'input.percent': { font: FONT, fill: INPUT, border: BOX, align: MIDDLE, numberFormat: '0%', locked: false },
};

const HAIR = { color: 'E5E7EB', sides: ['bottom'] } as const;
const ONE_LINE: Align = { vertical: 'center' };
const CENTER: Align = { horizontal: 'center', vertical: 'center' };

const LISTS: Readonly<Record<string, StyleSpec>> = {
  list: { font: FONT, border: HAIR, align: ONE_LINE },
  line: { font: FONT, align: ONE_LINE },
  'line.count': { font: FONT, align: CENTER, numberFormat: '0' },
  'line.percent': { font: FONT, align: CENTER, numberFormat: '0.0%' },
  'line.points': { font: FONT, align: CENTER, numberFormat: '+0.0;-0.0;0.0' },
  'line.date': { font: FONT, align: CENTER, numberFormat: DATE_FORMAT },
  'list.count': { font: FONT, border: HAIR, align: CENTER, numberFormat: '0' },
  'list.percent': { font: FONT, border: HAIR, align: CENTER, numberFormat: '0.0%' },
};

const FIGURE_INK: Readonly<Record<string, string>> = {
  rows: INK,
  done: LIGHT_TONES.blue.color,
  onPace: LIGHT_TONES.green.color,
  behind: LIGHT_TONES.yellow.color,
  overdue: LIGHT_TONES.red.color,
  other: MUTED,
  percent: ACCENT,
};

/** Cards with a label and a large number. */
const FIGURES: Readonly<Record<string, StyleSpec>> = {
  'figure.label': {
    font: { ...FONT, color: MUTED },
    fill: 'F3F6FA',
    border: { color: PAPER, sides: ['left', 'right'] },
    align: CENTER,
  },
  ...Object.fromEntries(
    Object.entries(FIGURE_INK).map(([key, color]): [string, StyleSpec] => [
      `figure.${key}`,
      {
        font: { ...FONT, size: 20, bold: true, color },
        fill: 'F3F6FA',
        border: { color: PAPER, sides: ['left', 'right'] },
        align: CENTER,
        numberFormat: key === 'percent' ? '0.0%' : '0',
      },
    ]),
  ),
};

const LIGHTS: Readonly<Record<string, StyleSpec>> = Object.fromEntries(
  Object.entries(LIGHT_TONES).map(([light, { fill, color }]): [string, StyleSpec] => [
    `light.${light}`,
    { font: { ...FONT, bold: true, color }, fill, border: BOX, align: CENTER },
  ]),
);

export const CELL_STYLES: Readonly<Record<string, StyleSpec>> = {
  ...PLAIN,
  ...LISTS,
  ...FIGURES,
  ...LIGHTS,
  ...PAPER_STYLES,
  ...LETTER_STYLES,
  ...Object.fromEntries(BLOCKS.flatMap(blockStyles)),
};
