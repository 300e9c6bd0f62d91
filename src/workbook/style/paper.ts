/** Styles of sheets that are made for paper: ink on white, lines that a copier keeps, cells joined by leaving lines out. */
import type { StyleSpec } from '../spec';
import { ACCENT, INK } from './palette';

const NAME = 'Microsoft YaHei';
/** Points; with the columns of 打印 it is 7.5 at least on A4. */
export const PAPER_SIZE = 9;
const FONT = { name: NAME, size: PAPER_SIZE, color: INK } as const;
const RULE = '8C8C8C';

type Align = NonNullable<StyleSpec['align']>;
type Side = NonNullable<StyleSpec['border']>['sides'][number];

/**
 * How a cell stands to those above and below it: alone, or first, inner or last of cells that look like one. Cells are not merged:
 * a table of merged cells cannot be sorted, copied or read back.
 */
export type Edge = 'alone' | 'first' | 'inner' | 'last';

const SIDES: Readonly<Record<Edge, readonly Side[]>> = {
  alone: ['top', 'right', 'bottom', 'left'],
  first: ['top', 'right', 'left'],
  inner: ['right', 'left'],
  last: ['right', 'bottom', 'left'],
};

const LOOKS = {
  text: { align: { vertical: 'center', wrap: true } },
  center: { align: { horizontal: 'center', vertical: 'center', wrap: true } },
  date: { align: { horizontal: 'center', vertical: 'center', wrap: true }, numberFormat: 'yyyy-mm-dd' },
  percent: { align: { horizontal: 'center', vertical: 'center' }, numberFormat: '0.0%' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type PaperLook = keyof typeof LOOKS;

/** Name of a cell's style. */
export const paperStyle = (look: PaperLook, edge: Edge = 'alone'): string => `paper.${look}.${edge}`;

const cells = Object.keys(LOOKS).flatMap(look =>
  Object.entries(SIDES).map(([edge, sides]): [string, StyleSpec] => [
    paperStyle(look as PaperLook, edge as Edge),
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

export const PAPER_STYLES: Readonly<Record<string, StyleSpec>> = {
  ...Object.fromEntries(cells),
  'paper.title': line({ horizontal: 'center' }, { size: 16, bold: true, color: ACCENT }),
  'paper.line': line({}),
  'paper.line.right': line({ horizontal: 'right' }),
  'paper.line.date': { ...line({ horizontal: 'left' }), numberFormat: 'yyyy-mm-dd' },
  'paper.warning': line({}, { bold: true, color: '9C0006' }),
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
