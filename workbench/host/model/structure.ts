/** Inserting and deleting whole rows and columns: everything that has an area moves along. */
import type { Area } from '../../../src/grid/area';
import { invalid } from '../protocol/errors';
import type { Change } from '../engine/engine';
import { parseAddress, sheetAsPrinted } from './address';
import { rangeA1 } from '../../../src/grid/a1';
import { setNameFormula } from './names';
import type { Block, Sheet } from './sheet';
import { fillCalculated, readHeader } from './table';

/** @returns undefined if nothing is left of the area */
export function moved(area: Area, change: Change): Area | undefined {
  const { at, count, insert } = change;
  const [low, high] = change.rows ? [area.top, area.bottom] : [area.left, area.right];
  const shift = (place: number): number =>
    insert ? (place >= at ? place + count : place) : place >= at + count ? place - count : Math.min(place, at);
  const from = shift(low);
  let to = shift(high);
  if (!insert) {
    if (low >= at && high < at + count) return undefined;
    to = high < at ? high : high < at + count ? at - 1 : high - count;
  }
  return change.rows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function moveMap<T>(map: Map<number, T>, change: Change): void {
  const entries = [...map];
  map.clear();
  for (const [place, value] of entries) {
    if (!change.insert && place >= change.at && place < change.at + change.count) continue;
    map.set(place >= change.at ? place + (change.insert ? change.count : -change.count) : place, value);
  }
}

function moveSet(set: Set<number>, change: Change): void {
  const map = new Map([...set].map(place => [place, true]));
  moveMap(map, change);
  set.clear();
  for (const place of map.keys()) set.add(place);
}

const movedList = <T extends { area: Area }>(list: readonly T[], change: Change): T[] =>
  list.flatMap(item => {
    const area = moved(item.area, change);
    return area ? [{ ...item, area }] : [];
  });

/** @param blocks ranges that the client holds; they move too */
export function restructure(sheet: Sheet, change: Change, blocks: Iterable<Block>): void {
  const { book } = sheet;
  const whole = book.tables.filter(t => t.sheet === sheet);
  if (
    change.rows &&
    !change.insert &&
    whole.some(
      t =>
        t.area.top >= change.at && t.area.top < change.at + change.count && t.area.bottom >= change.at + change.count,
    )
  ) {
    throw invalid('Range.delete', 'The header row of a table cannot be deleted.');
  }
  const inside = whole.filter(
    t => change.rows && change.insert && change.at > t.area.top && change.at <= t.area.bottom,
  );
  book.observer?.moving(sheet, change);
  book.engine.restructure(sheet.id, change);
  if (change.insert) book.engine.bounds.widen(sheet.id, change.rows ? change.count : 0, change.rows ? 0 : change.count);
  for (const table of whole) {
    const area = moved(table.area, change);
    if (!area) {
      book.tables = book.tables.filter(t => t !== table);
      book.engine.removeTable(table.name);
      continue;
    }
    if (!change.rows) moveColumns(table, area, change);
    table.area = area;
    if (!change.rows) readHeader(table);
    table.announce();
  }
  for (const table of inside) fillCalculated(table, change.at, change.at + change.count - 1);
  sheet.validations = movedList(sheet.validations, change);
  sheet.formats = movedList(sheet.formats, change);
  sheet.merges = sheet.merges.flatMap(m => moved(m, change) ?? []);
  for (const key of ['printArea', 'titleRows', 'titleColumns'] as const) {
    const area = sheet.layout[key];
    const now = area && moved(area, change);
    sheet.layout = { ...sheet.layout, [key]: now };
  }
  moveMap(change.rows ? sheet.heights : sheet.widths, change);
  moveSet(change.rows ? sheet.hiddenRows : sheet.hiddenColumns, change);
  if (change.rows) moveSet(sheet.filteredRows, change);
  if (!change.rows) moveMap(sheet.columnDefaults, change);
  for (const name of book.names) {
    const address = parseAddress(name.formula);
    if (address?.sheet?.toLowerCase() !== sheet.name.toLowerCase()) continue;
    const area = moved(address.area, change);
    setNameFormula(book, name, area ? absolute(sheet.name, area) : '#REF!');
  }
  for (const block of blocks) if (block.sheet === sheet) block.area = moved(block.area, change) ?? block.area;
}

function moveColumns(table: Sheet['book']['tables'][number], area: Area, change: Change): void {
  const kept = table.columns;
  const old = table.area;
  table.columns = [];
  for (let c = area.left; c <= area.right; c++) {
    const before = change.insert
      ? c >= change.at + change.count
        ? c - change.count
        : c >= change.at
          ? -1
          : c
      : c >= change.at
        ? c + change.count
        : c;
    table.columns.push((before < 0 ? undefined : kept[before - old.left]) ?? table.newColumn(''));
  }
}

/** `'Sheet'!$A$1:$B$2`. */
export const absolute = (sheet: string, area: Area): string =>
  `${sheetAsPrinted(sheet)}!${rangeA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
