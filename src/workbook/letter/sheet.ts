/** A letter as a sheet that prints on A4 as the paper does: 仿宋 16 pt, lines merged over the width, tables in a grid below them. */
import type { Lang } from '../../i18n/lang';
import { SHEETS } from '../../i18n/sheets';
import { CONVENTIONS } from '../../i18n/paper';
import { mergesOf, rowsOf, span, type PlacedCell } from '../canvas';
import type { SheetSpec } from '../spec';
import { wrappedLines } from '../text-size';

export type LetterLook =
  | 'title'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'body'
  | 'flush'
  | 'right'
  | 'small'
  | 'masthead'
  | 'cut'
  | 'stripe.blue'
  | 'stripe.yellow'
  | 'stripe.red';

/** A line over the whole width, cells side by side with their shares of it, or the end of a page. */
export type LetterLine =
  | { readonly look: 'page' }
  | { readonly look: LetterLook; readonly text: string }
  | {
      readonly look: 'head' | 'cell';
      readonly cells: readonly { readonly text: string; readonly share: number; readonly center: boolean }[];
      /** Room to write by hand. */
      readonly tall?: boolean;
    };

/** Columns of the grid: fine enough for tables of a dozen columns. */
const GRID = 24;
const WIDTH = 3.45;

interface Type {
  readonly size: number;
  /** Points of a line. */
  readonly pitch: number;
}
const TYPES: Readonly<Record<Exclude<LetterLine['look'], 'page'>, Type>> = {
  masthead: { size: 30, pitch: 44 },
  title: { size: 22, pitch: 34 },
  h1: { size: 16, pitch: 28 },
  h2: { size: 16, pitch: 28 },
  h3: { size: 16, pitch: 28 },
  body: { size: 16, pitch: 28 },
  flush: { size: 16, pitch: 28 },
  right: { size: 16, pitch: 28 },
  small: { size: 9, pitch: 14 },
  cut: { size: 9, pitch: 24 },
  'stripe.blue': { size: 12, pitch: 24 },
  'stripe.yellow': { size: 12, pitch: 24 },
  'stripe.red': { size: 12, pitch: 24 },
  head: { size: 10, pitch: 16 },
  cell: { size: 10, pitch: 16 },
};

/** Per cent at which the columns fit between the margins of A4, whichever face the book's cells have: pages that are begun are not fitted. */
const SCALE = 90;

/** Excel's rows are at most 409 points high. */
const MOST_LINES = 14;
/** Lines of room to write by hand. */
const TALL = 3;
/** Two characters, as paragraphs begin. */
const INDENT = '　　';
const INDENTED: readonly LetterLook[] = ['h1', 'h2', 'h3', 'body'];

/** A text in pieces that fit into one row each, cut behind sentences. */
function pieces(text: string, fits: (piece: string) => boolean): readonly string[] {
  if (fits(text)) return [text];
  const sentences = text.match(/[^。；]*[。；]?/g)?.filter(part => part !== '') ?? [text];
  const found: string[] = [];
  for (const part of sentences) {
    const last = found[found.length - 1];
    if (last !== undefined && fits(last + part)) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** First and last column of each cell, by the shares. */
function places(shares: readonly number[]): readonly (readonly [number, number])[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let done = 0;
  return shares.map((share, i) => {
    const from = Math.max(i, Math.round((done / total) * GRID));
    done += share;
    const to = Math.max(from, Math.min(GRID - (shares.length - i), Math.round((done / total) * GRID) - 1));
    return [from, i === shares.length - 1 ? GRID - 1 : to];
  });
}

/** @param name of the sheet; absent: ours */
export function letterSheet(lines: readonly LetterLine[], lang: Lang, name = SHEETS.letter[lang]): SheetSpec {
  const placed: PlacedCell[] = [];
  const heights = new Map<number, number>();
  /** Rows that begin a page. */
  const breaks: number[] = [];
  let row = 0;
  const put = (cells: readonly PlacedCell[], height: number): void => {
    placed.push(...cells);
    heights.set(row, Math.min(409, height));
    row++;
  };
  for (const line of lines) {
    if (line.look === 'page') {
      if (row > 0) breaks.push(row);
      continue;
    }
    const { size, pitch } = TYPES[line.look];
    if ('cells' in line) {
      const spans = places(line.cells.map(({ share }) => share));
      const style = line.look === 'head' ? 'letter.head' : 'letter.cell';
      const count = Math.max(
        line.tall === true ? TALL : 1,
        ...line.cells.map(({ text }, i) => {
          const [from, to] = spans[i] ?? [0, 0];
          return wrappedLines(text, (to - from + 1) * WIDTH, size, lang);
        }),
      );
      put(
        line.cells.map(({ text, center }, i) => {
          const [from, to] = spans[i] ?? [0, 0];
          return span(row, from, to, {
            value: text,
            style: center && line.look === 'cell' ? `${style}.center` : style,
          });
        }),
        count * pitch + 4,
      );
    } else {
      const indent = CONVENTIONS[lang].indented && INDENTED.includes(line.look) ? INDENT : '';
      const count = (text: string): number => wrappedLines(text, GRID * WIDTH, size, lang);
      const parts = pieces(line.text, piece => count(indent + piece) <= MOST_LINES);
      parts.forEach((piece, i) => {
        const text = (i === 0 ? indent : '') + piece;
        put([span(row, 0, GRID - 1, { value: text, style: `letter.${line.look}` })], count(text) * pitch);
      });
    }
  }
  return {
    id: 'letter',
    name,
    visibility: 'visible',
    columns: Array.from({ length: GRID }, () => ({ width: WIDTH })),
    rows: rowsOf(placed, heights),
    tables: [],
    validations: [],
    formats: [],
    charts: [],
    merges: mergesOf(placed),
    print: {
      orientation: 'portrait',
      paper: 'A4',
      fitWidth: 1,
      fitHeight: 0,
      ...(breaks.length > 0 ? { breaks, scale: SCALE } : {}),
      area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: GRID - 1 },
      footer: `&C${CONVENTIONS[lang].pageMarks.join('&P')}`,
      margins: { top: 1.2, right: 0.9, bottom: 1.1, left: 1, header: 0.5, footer: 0.7 },
      centerHorizontally: true,
    },
    showGridLines: false,
  };
}
