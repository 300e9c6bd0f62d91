/** Tables: one that stands is resized where its columns are the same, else made anew under its name. */
import type { TableSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { areaA1, rowsA1 } from '../../grid/a1';
import { isInPlace, type OldTable, type RenderTarget } from './target';

const found = ({ sheet }: RenderTarget, old: OldTable): Excel.Table => sheet.tables.getItem(old.id);

/** Rows that a growing table would run over are pushed down if anything stands there. */
function makeRoom({ sheet, old: cells }: RenderTarget, table: TableSpec, old: OldTable): void {
  const more = table.area.bottom - old.area.bottom;
  const below = cells.slice(old.area.bottom + 1, table.area.bottom + 1).some(row => row.some(cell => cell));
  if (more > 0 && below) sheet.getRange(rowsA1(old.area.bottom + 1, old.area.bottom + more)).insert('Down');
}

/** Before values: a table that stays gets its size, one that cannot stay becomes plain cells. */
export async function fitTables(batch: CallBatch, target: RenderTarget): Promise<void> {
  for (const [table, old] of target.tables) {
    if (!old) continue;
    await batch.room(200, 6);
    const live = found(target, old);
    live.clearFilters();
    makeRoom(target, table, old);
    if (!old.sameColumns) live.convertToRange();
    else if (areaA1(old.area) !== areaA1(table.area)) live.resize(areaA1(table.area));
  }
}

/** After values: the table with its name, style and filter button. */
export async function makeTables(batch: CallBatch, target: RenderTarget): Promise<void> {
  for (const [table, old] of target.tables) {
    await batch.room(300, 6);
    const live = old?.sameColumns ? found(target, old) : target.sheet.tables.add(areaA1(table.area), true);
    // A name that is given anew has every formula that speaks of the table calculated.
    if (old?.sameColumns !== true || old.name !== table.name) live.name = table.name;
    live.style = table.style;
    live.showFilterButton = table.filter;
  }
}

/** One formula per column: Excel's AutoCorrect fills a column with the last one anyway (OfficeDev/office-js#6745). */
export async function fillColumns(batch: CallBatch, target: RenderTarget): Promise<void> {
  for (const table of target.spec.tables) {
    const live = target.sheet.tables.getItem(table.name);
    for (const [at, column] of table.columns.entries()) {
      const { formula } = column;
      const { top, left, bottom } = table.area;
      const lines = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
      if (formula === undefined || lines.every(line => isInPlace(target, line, left + at))) continue;
      await batch.room(formula.length * 3, 4);
      live.columns.getItem(column.name).getDataBodyRange().formulas = `=${formula}` as unknown as string[][];
    }
  }
}

/** Tables made of large blocks have come out short (OfficeDev/office-js#3191): their rows are counted. @throws Error */
export async function checkTables(batch: CallBatch, targets: readonly RenderTarget[]): Promise<void> {
  const counted = targets.flatMap(({ spec, sheet }) =>
    spec.tables.map(table => {
      const live = sheet.tables.getItem(table.name);
      live.rows.load('count');
      return { table, live };
    }),
  );
  await batch.room(0, counted.length * 3);
  await batch.send();
  const short = counted.filter(({ table, live }) => live.rows.count !== table.area.bottom - table.area.top);
  for (const { table, live } of short) {
    await batch.room(100, 2);
    live.resize(areaA1(table.area));
    live.rows.load('count');
  }
  if (short.length > 0) await batch.send();
  const wrong = short.find(({ table, live }) => live.rows.count !== table.area.bottom - table.area.top);
  if (wrong) throw new Error(`${wrong.table.name}: ${wrong.live.rows.count}`);
}
