/** What sheets made for paper have in common: a centred title, who made it and for which day. */
import { PRINT } from '../../i18n/print';
import { NAMES } from '../../i18n/sheets';
import type { Lang } from '../../i18n/lang';
import { MARKS } from '../../i18n/marks';
import { partsOf, type SerialDay } from '../../ledger/dates/serial';
import { dayFormula, dayWords } from '../../i18n/days';
import type { Ledger } from '../../ledger/types';
import { quote } from '../formulas/terms';
import { put, span, type PlacedCell } from '../canvas';
import type { PrintSpec } from '../spec';
import { TITLE_SIZE } from '../style/paper';
import { LINE_OF_TYPE, wrappedLines } from '../text-size';

/** Inches, as narrow as printers allow: the type wants the room. */
export const MARGINS = { top: 0.35, right: 0.3, bottom: 0.45, left: 0.3, header: 0.2, footer: 0.25 } as const;

/** A4 across, as many pages down as it takes, numbered. */
export const across = (lang: Lang) =>
  ({
    orientation: 'landscape',
    paper: 'A4',
    fitWidth: 1,
    fitHeight: 0,
    footer: `&C${PRINT.footer[lang]}`,
    margins: MARGINS,
    centerHorizontally: true,
  }) as const satisfies PrintSpec;

/**
 * Title and the line under it, over the columns of a page.
 * @param last last column on paper
 * @param added formula of words behind who made it: in a cell of their own they would cut a long name off
 */
export function pageHead(
  ledger: Ledger,
  title: string,
  asOf: SerialDay,
  last: number,
  look: 'paper' | 'brief' = 'paper',
  added?: string,
): PlacedCell[] {
  const { lang, meta } = ledger;
  const issuer = `${PRINT.issuer[lang]}${meta.issuer === '' ? PRINT.blank[lang] : meta.issuer}`;
  return [
    span(0, 0, last, { value: title, style: 'paper.title' }),
    put(1, 0, {
      value: issuer,
      ...(added === undefined ? {} : { formula: `${quote(issuer)}&${added}` }),
      style: `${look}.line`,
    }),
    put(1, last, {
      value: `${PRINT.asOf[lang]}${dayWords(partsOf(asOf), lang)}`,
      formula: `${quote(PRINT.asOf[lang])}&${dayFormula(NAMES.asOf[lang], lang)}`,
      style: `${look}.line.right`,
    }),
  ];
}

/** Bold letters are wider by so much. */
const BOLD = 1.05;

/**
 * Points of the line with the title.
 * @param widths of the columns that it stands over, in characters
 * @param usual where it takes one line
 */
export function titleHeight(title: string, widths: readonly number[], lang: Lang, usual: number): number {
  const room = widths.reduce((sum, width) => sum + width, 0) / BOLD;
  return usual + (wrappedLines(title, room, TITLE_SIZE, lang) - 1) * Math.round(TITLE_SIZE * LINE_OF_TYPE);
}

/** Name of the plan and of the page. */
export const titled = (plan: string, page: string, lang: Lang): string =>
  plan === '' ? page : `${plan}${MARKS[lang].page}${page}`;
