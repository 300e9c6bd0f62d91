import { FIGURES } from '../../i18n/overview';
import { LANGS } from '../../i18n/lang';
import { textOfCell, valueAt } from '../read/grid';
import type { ReadBook, ReadSheet } from '../read/types';
import { CARDS, BRIEF_ROW } from './layout';

const LABELS = [FIGURES.rows, FIGURES.done] as const;

/** 领导看板 of a book, by the labels of its first cards: an office may well have a sheet of that name. */
export const findBrief = (book: ReadBook): ReadSheet | null =>
  book.sheets.find(sheet =>
    LANGS.some(lang =>
      LABELS.every((label, i) => textOfCell(valueAt(sheet, BRIEF_ROW.labels, CARDS[i]?.[0] ?? 0)) === label[lang]),
    ),
  ) ?? null;
