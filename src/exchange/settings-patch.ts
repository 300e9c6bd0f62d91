/** What changes on 设置 of a file. */
import { SETTING_FORMS, SETTING_KEYS } from '../ledger/settings/forms';
import type { Ledger, Settings } from '../ledger/types';
import type { CellPatch, SheetPatch } from '../workbook/patch';
import type { ReadBook } from '../workbook/read/types';
import { settingCells } from '../workbook/read/settings';
import { shownSetting } from '../workbook/settings/sheet';
import { patchedRows } from './list-patch';

export const sameSetting = (a: Settings, b: Settings, key: keyof Settings): boolean =>
  a === b || JSON.stringify(a[key]) === JSON.stringify(b[key]);

/**
 * @returns undefined where nothing changes; null where the book has no cell for a setting that does
 */
export function settingsPatch(book: ReadBook, before: Ledger, after: Ledger): SheetPatch | null | undefined {
  const changed = SETTING_KEYS.filter(key => !sameSetting(before.settings, after.settings, key));
  if (changed.length === 0) return undefined;
  const places = settingCells(book);
  const cells = changed.map(key => ({ key, place: places.get(key) }));
  const [sheet] = [...places.values()];
  if (sheet === undefined || cells.some(({ place }) => place === undefined)) return null;
  const cell = (key: keyof Settings): CellPatch => {
    const value = shownSetting(key, after.settings[key], after.lang);
    if (key === 'asOf' && value === null) return { value: null, formula: 'TODAY()' };
    return { value, ...(SETTING_FORMS[key].type === 'day' ? { isDay: true } : {}) };
  };
  return {
    name: sheet.sheet,
    rows: patchedRows(cells.map(({ key, place }) => [place?.row ?? -1, place?.column ?? -1, cell(key)] as const)),
  };
}
