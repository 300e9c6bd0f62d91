import { SETTING_LINES } from '../../i18n/settings';
import { readDays } from '../../ledger/dates/day-list';
import { PACE_BY } from '../../ledger/columns/words';
import { codeOf } from '../../ledger/columns/vocabulary';
import { defaultSettings } from '../../ledger/rows/settings';
import { SETTING_FORMS, SETTING_KEYS } from '../../ledger/settings/forms';
import { OFFICE_DEFAULTS, type OfficeSettings } from '../../ledger/settings/office';
import { dayIn, numberIn } from '../../ledger/status/cells';
import type { CellValue } from '../spec';
import type { Settings } from '../../ledger/types';
import { cellAt, textOfCell, valueAt } from './grid';
import { foldHead } from './heads';
import type { ReadNote } from './notes';
import type { ReadBook, ReadSheet } from './types';
import type { SerialDay } from '../../ledger/dates/serial';

type Key = keyof Settings;
/** Labels that make a sheet the settings. */
const LEAST_LABELS = 3;

/** Labels in every language, folded, and what each one sets. */
const KEY_OF: ReadonlyMap<string, Key> = new Map(
  [...SETTING_KEYS]
    .reverse()
    .flatMap(key => Object.values<string>(SETTING_LINES[key].label).map(name => [foldHead(name), key])),
);

function linesOf(sheet: ReadSheet): Map<Key, number> {
  const found = new Map<Key, number>();
  sheet.rows.forEach((_, row) => {
    const key = KEY_OF.get(foldHead(textOfCell(valueAt(sheet, row, 0))));
    if (key !== undefined && !found.has(key)) found.set(key, row);
  });
  return found;
}

interface Found {
  readonly sheet: ReadSheet;
  readonly lines: ReadonlyMap<Key, number>;
}

/** The first sheet that reads like the settings. */
function settingsSheet(book: ReadBook): Found | undefined {
  for (const sheet of book.sheets) {
    const lines = linesOf(sheet);
    if (lines.size >= LEAST_LABELS) return { sheet, lines };
  }
  return undefined;
}

/** Where the values of settings stand, for those who write them; rows and columns from 0. */
export function settingCells(
  book: ReadBook,
): ReadonlyMap<Key, { readonly sheet: string; readonly row: number; readonly column: number }> {
  const found = settingsSheet(book);
  return new Map(
    [...(found?.lines ?? [])].map(([key, row]) => [key, { sheet: found?.sheet.name ?? '', row, column: 1 }]),
  );
}

const OFFICE_KEYS = Object.keys(OFFICE_DEFAULTS) as readonly (keyof OfficeSettings)[];

/** A setting of the office's own work as its cell says it; null where the cell is blank or says something else. */
function officeValue(key: keyof OfficeSettings, value: CellValue, year: number | null): unknown {
  const form = SETTING_FORMS[key];
  if (value === null) return null;
  if (form.type === 'days') return readDays(value, year);
  if (form.type === 'text') return textOfCell(value);
  if (form.type === 'word') return codeOf(form.words, textOfCell(value));
  const n = numberIn(value);
  if (n === null || n < 0) return null;
  return form.type === 'number' ? (n > form.most ? null : form.whole ? Math.floor(n) : n) : n;
}

/** Settings of a book; what cannot be read keeps the default of a new book, with a note. Null sheet: none was found. */
export function readSettings(book: ReadBook, year: number | null): { settings: Settings; notes: readonly ReadNote[] } {
  const defaults = defaultSettings(year);
  const found = settingsSheet(book);
  if (found === undefined) return { settings: defaults, notes: [] };
  const notes: ReadNote[] = [];
  const { sheet, lines } = found;
  const at = <T>(key: Key, read: (value: ReturnType<typeof valueAt>, formula: string) => T | null, otherwise: T): T => {
    const row = lines.get(key);
    if (row === undefined) return otherwise;
    const value = valueAt(sheet, row, 1);
    const result = read(value, cellAt(sheet, row, 1)?.formula ?? '');
    if (result === null && value !== null)
      notes.push({ code: 'setting', sheet: sheet.name, row, column: 1, text: textOfCell(value) });
    return result ?? otherwise;
  };
  const limit = (key: Key, otherwise: number): number =>
    at(key, value => (numberIn(value) === null ? null : Math.abs(numberIn(value) ?? 0)), otherwise);
  const day = (key: 'planStart' | 'periodStart'): SerialDay | null => at<SerialDay | null>(key, dayIn, null);
  const today = (formula: string): boolean => /\bTODAY\(\)/i.test(formula);
  const asOfRow = lines.get('asOf');
  const isToday = asOfRow !== undefined && today(cellAt(sheet, asOfRow, 1)?.formula ?? '');
  const office = Object.fromEntries(
    OFFICE_KEYS.map(key => [key, at<unknown>(key, value => officeValue(key, value, year), OFFICE_DEFAULTS[key])]),
  ) as unknown as OfficeSettings;
  return {
    settings: {
      asOf: isToday ? null : at<SerialDay | null>('asOf', dayIn, null),
      planStart: day('planStart'),
      periodStart: day('periodStart'),
      paceBy: at('paceBy', value => (value === null ? null : codeOf(PACE_BY, textOfCell(value))), defaults.paceBy),
      aheadPoints: limit('aheadPoints', defaults.aheadPoints),
      slightPoints: limit('slightPoints', defaults.slightPoints),
      severePoints: limit('severePoints', defaults.severePoints),
      approxTolerance: limit('approxTolerance', defaults.approxTolerance),
      ...office,
    },
    notes,
  };
}
