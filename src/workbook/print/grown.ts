/** 打印 of a book whose matrix changes in place: its lines grow with what was reported, or only a strip of it could be read on paper. */
import type { Lang } from '../../i18n/lang';
import { LANGS } from '../../i18n/lang';
import { isBlank } from '../../ledger/status/cells';
import type { Row } from '../../ledger/types';
import type { SheetPatch } from '../patch';
import { textOfCell, valueAt } from '../read/grid';
import type { ReadBook, ReadSheet } from '../read/types';
import { columnAt, headOf, PAPER_COLUMNS, PAPER_POSITION, widthsOf } from './columns';
import { lineHeight } from './heights';
import { HEAD_ROW } from './sheet';

const isPaper = (sheet: ReadSheet): boolean =>
  LANGS.some(lang =>
    PAPER_COLUMNS.every(({ key }, i) => textOfCell(valueAt(sheet, HEAD_ROW, i)) === headOf(key, lang)),
  );

/** 打印 of a book, whatever it is called now. */
export const paperIn = (book: ReadBook): ReadSheet | undefined => book.sheets.find(isPaper);

/** 行键 of the row that a line shows, by the formula that finds it; empty where there is none. */
export const keyOfLine = (formula: string | undefined): string => /\bMATCH\("([^"]+)"/i.exec(formula ?? '')?.[1] ?? '';

/** Texts that are written into rows of the matrix from outside, and may be long. */
export const GROWING = ['progress', 'lead', 'support'] as const satisfies readonly (keyof Row)[];

/** What a line needs at least for the cells that have changed, however narrow their columns are in this book. */
function leastHeight(row: Row, changed: readonly string[], lang: Lang): number {
  const cells = PAPER_COLUMNS.map(({ key }) => {
    const text = GROWING.find(each => each === key && changed.includes(key));
    return { value: text === undefined || isBlank(row[text]) ? null : String(row[text]) };
  });
  return lineHeight(cells, widthsOf([], lang), lang);
}

/** Least heights of the lines that show rows with changed cells; null where nothing of it is on the sheet, or there is none. */
export function grownLines(
  book: ReadBook,
  changed: readonly { readonly row: Row; readonly keys: readonly string[] }[],
  lang: Lang,
): SheetPatch | null {
  const told = new Map(
    changed
      .filter(({ keys }) => GROWING.some(key => keys.includes(key)))
      .map(({ row, keys }) => [String(row.key), leastHeight(row, keys, lang)]),
  );
  const sheet = told.size === 0 ? undefined : paperIn(book);
  if (sheet === undefined) return null;
  const heights = new Map<number, number>();
  sheet.rows.forEach((cells, line) => {
    const height = told.get(keyOfLine(cells[PAPER_POSITION]?.formula));
    // A sentence with targets below it shows no report of its own.
    if (height !== undefined && cells[columnAt('progress')]?.formula !== undefined) heights.set(line, height);
  });
  const rows = new Map([...heights.keys()].map(line => [line, new Map()]));
  return heights.size === 0 ? null : { name: sheet.name, rows, heights };
}
