/** Before anything typed is replaced, the sheet is copied as it stands. */
import type { Lang } from '../i18n/lang';
import { BACKUP } from '../i18n/sheets';
import type { ReadRow } from '../workbook/read/types';
import type { SheetId } from '../workbook/spec';
import type { Area } from '../grid/area';
import { freeName } from '../workbook/adapt';
import { markBackup, unmark } from './marks';
import type { RenderTarget } from './render/target';
import { specCellAt } from './render/target';
import type { Survey } from './survey';

/** The word in the names of copies, in each language. */
export const BACKUP_WORDS: readonly string[] = Object.values(BACKUP);

const within = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/**
 * Cells that somebody typed and that will no longer stand where they stand. Formulas are no typing.
 * @param copy what an earlier writing, that has not come to its end, copied from the sheet: what stands there is not lost
 */
export function replacedCells(target: RenderTarget, copy: readonly ReadRow[] | undefined): number {
  const areas = [...(target.area ? [target.area] : []), ...target.before];
  let count = 0;
  target.old.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || cell.formula !== undefined || !areas.some(area => within(area, r, c))) return;
      const next = specCellAt(target.spec, r, c);
      if (next && (next.formula !== undefined || next.value === cell.value)) return;
      if (copy?.[r]?.[c]?.value === cell.value) return;
      count++;
    }),
  );
  return count;
}

/**
 * Copies a sheet to the end, hidden. The copy counts as unfinished until it is marked {@link DONE}.
 * @param label goes into the name of the copy: day and time
 * @param taken names of sheets to come, in lower case
 * @returns its name
 */
export function copyAside(
  source: { readonly sheet: Excel.Worksheet; readonly name: string; readonly id: SheetId },
  survey: Survey,
  lang: Lang,
  label: string,
  taken: Set<string>,
): string {
  const name = freeName(
    `${source.name} ${BACKUP[lang]} ${label}`.slice(0, 31),
    n => taken.has(n.toLowerCase()) || survey.sheets.some(s => s.name.toLowerCase() === n.toLowerCase()),
    ' ',
    31,
  );
  taken.add(name.toLowerCase());
  const copy = source.sheet.copy('End');
  copy.name = name;
  copy.visibility = 'Hidden';
  unmark(copy);
  markBackup(copy, source.id);
  return name;
}

/** Copies the sheet that is about to be replaced. */
export function backUp(target: RenderTarget, survey: Survey, lang: Lang, label: string, taken: Set<string>): string {
  const { sheet, spec, live } = target;
  return copyAside({ sheet, name: live?.name ?? spec.name, id: spec.id }, survey, lang, label, taken);
}
