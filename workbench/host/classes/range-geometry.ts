/** Ranges made from other ranges. */
import type { Area } from '../../../src/grid/area';
import { parseAddress } from '../model/address';
import { intersect, LAST_COLUMN, LAST_ROW, areasOverlap } from '../../../src/grid/area';
import { valueOf } from '../model/read';
import { Block } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { count, text } from '../protocol/args';
import { invalid, notFound } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';

/** Without `valuesOnly`, formats count as use. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let found: Area | undefined;
  sheet.book.engine
    .sheet(sheet.id)
    .getCellMatrix()
    .forValue((r, c, cell) => {
      const counts = cell && (cell.f !== undefined || valueOf(cell) !== '' || (!valuesOnly && cell.s));
      if (!counts || (within && !areasOverlap(within, { top: r, bottom: r, left: c, right: c }))) return;
      found = found
        ? {
            top: Math.min(found.top, r),
            left: Math.min(found.left, c),
            bottom: Math.max(found.bottom, r),
            right: Math.max(found.right, c),
          }
        : { top: r, left: c, bottom: r, right: c };
    });
  return found;
}

const other = (value: unknown, sheet: Sheet, location: string): Area => {
  const given = stateOf(value, 'Range');
  const area = given ? given.area : parseAddress(text(value, location))?.area;
  if (!area || (given && given.sheet !== sheet)) throw invalid(location);
  return area;
};

function part(block: Block, area: Area, location: string): ReturnType<typeof object<'Range'>> {
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN ||
    area.top > area.bottom ||
    area.left > area.right
  )
    throw invalid(location);
  return object('Range', new Block(block.sheet, area));
}

export const geometry: NonNullable<HostClass<Block>['call']> = {
  _ValidateArraySize: (b, [rows, columns]) => {
    const { top, left, bottom, right } = b.area;
    if (rows !== bottom - top + 1 || columns !== right - left + 1) {
      throw invalid(
        'Range.values',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  },
  GetCell: (b, [row, column]) => {
    const [r, c] = [b.area.top + Number(row), b.area.left + Number(column)];
    return part(b, { top: r, left: c, bottom: r, right: c }, 'Range.getCell');
  },
  GetRow: (b, [row]) => {
    const r = b.area.top + count(row, 'Range.getRow');
    return part(b, { ...b.area, top: r, bottom: r > b.area.bottom ? -1 : r }, 'Range.getRow');
  },
  GetColumn: (b, [column]) => {
    const c = b.area.left + count(column, 'Range.getColumn');
    return part(b, { ...b.area, left: c, right: c > b.area.right ? -1 : c }, 'Range.getColumn');
  },
  GetLastRow: b => part(b, { ...b.area, top: b.area.bottom }, 'Range.getLastRow'),
  GetLastColumn: b => part(b, { ...b.area, left: b.area.right }, 'Range.getLastColumn'),
  GetLastCell: b => part(b, { ...b.area, top: b.area.bottom, left: b.area.right }, 'Range.getLastCell'),
  GetEntireRow: b => part(b, { ...b.area, left: 0, right: LAST_COLUMN }, 'Range.getEntireRow'),
  GetEntireColumn: b => part(b, { ...b.area, top: 0, bottom: LAST_ROW }, 'Range.getEntireColumn'),
  GetOffsetRange: (b, [rows, columns]) => {
    const [dr, dc] = [Number(rows), Number(columns)];
    return part(
      b,
      { top: b.area.top + dr, bottom: b.area.bottom + dr, left: b.area.left + dc, right: b.area.right + dc },
      'Range.getOffsetRange',
    );
  },
  GetResizedRange: (b, [rows, columns]) =>
    part(
      b,
      { ...b.area, bottom: b.area.bottom + Number(rows), right: b.area.right + Number(columns) },
      'Range.getResizedRange',
    ),
  GetAbsoluteResizedRange: (b, [rows, columns]) =>
    part(
      b,
      { ...b.area, bottom: b.area.top + Number(rows) - 1, right: b.area.left + Number(columns) - 1 },
      'Range.getAbsoluteResizedRange',
    ),
  GetBoundingRect: (b, [range]) => {
    const o = other(range, b.sheet, 'Range.getBoundingRect');
    const { area } = b;
    const both = {
      top: Math.min(area.top, o.top),
      left: Math.min(area.left, o.left),
      bottom: Math.max(area.bottom, o.bottom),
      right: Math.max(area.right, o.right),
    };
    return part(b, both, 'Range.getBoundingRect');
  },
  GetIntersection: (b, [range]) => {
    const area = intersect(b.area, other(range, b.sheet, 'Range.getIntersection'));
    if (!area) throw notFound('Range.getIntersection');
    return part(b, area, 'Range.getIntersection');
  },
  GetIntersectionOrNullObject: (b, [range]) => {
    const area = intersect(b.area, other(range, b.sheet, 'Range.getIntersectionOrNullObject'));
    return area ? part(b, area, 'Range.getIntersectionOrNullObject') : null;
  },
  GetUsedRange: (b, [valuesOnly]) =>
    part(
      b,
      usedArea(b.sheet, valuesOnly === true, b.area) ?? { ...b.area, bottom: b.area.top, right: b.area.left },
      'Range.getUsedRange',
    ),
  GetUsedRangeOrNullObject: (b, [valuesOnly]) => {
    const area = usedArea(b.sheet, valuesOnly === true, b.area);
    return area ? part(b, area, 'Range.getUsedRangeOrNullObject') : null;
  },
};
