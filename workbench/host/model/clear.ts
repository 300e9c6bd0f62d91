/** Clearing cells. */
import type { Area } from '../../../src/grid/area';
import type { Cells } from '../engine/engine';
import { intersect, isWholeColumns } from '../../../src/grid/area';
import type { Sheet } from './sheet';
import { readHeader } from './table';

const CONTENTS = { v: null, t: null, f: null, si: null, p: null };

/** Whether there is anything to clear: an empty cell with a format stays as it is, and nothing is calculated for it. */
const holdsAny = (cell: object): boolean =>
  Object.entries(cell).some(([key, value]) => key in CONTENTS && value !== null && value !== undefined);

/** @param what a word of `Excel.ClearApplyTo` */
export function clearArea(sheet: Sheet, area: Area, what: string): void {
  const { engine } = sheet.book;
  const extent = engine.bounds.extent(sheet.id);
  const used = extent && intersect(area, extent);
  if (used) {
    const cells: Cells = {};
    engine
      .sheet(sheet.id)
      .getCellMatrix()
      .forValue((r, c, cell) => {
        if (r < used.top || r > used.bottom || c < used.left || c > used.right) return;
        const { link, ...custom } = (cell?.custom ?? {}) as Record<string, unknown>;
        if (what === 'All') (cells[r] ??= {})[c] = null;
        else if (what === 'Contents') {
          if (cell && holdsAny(cell)) (cells[r] ??= {})[c] = { ...CONTENTS } as never;
        } else if (what === 'Formats') engine.format(sheet.id, r, c, {}, link ? { link } : {});
        else if (link) engine.format(sheet.id, r, c, undefined, custom);
      });
    engine.write(sheet.id, cells, used);
  }
  if (what === 'All' || what === 'Formats') {
    sheet.clearFormats(area);
    sheet.merges = sheet.merges.filter(m => !intersect(m, area));
    if (isWholeColumns(area)) for (let c = area.left; c <= area.right; c++) sheet.columnDefaults.delete(c);
  }
  // Clearing everything also clears data validation, as the ribbon's "Clear all" does.
  if (what === 'All') sheet.clearValidation(area);
  // Formats are none of a table's titles.
  if (what !== 'All' && what !== 'Contents') return;
  for (const table of sheet.book.tables.filter(
    t => t.sheet === sheet && intersect({ ...t.area, bottom: t.area.top }, area),
  )) {
    readHeader(table);
    table.announce();
  }
}
