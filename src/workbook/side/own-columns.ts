/** Columns that an office has added to a side table: kept where its sheet is made anew. */
import { freeNames } from '../matrix/extras';
import { pagesAcross } from '../print/fit';
import { showsDate } from '../read/formats';
import { textOfCell, valueAt } from '../read/grid';
import type { ReadBook, ReadCell } from '../read/types';
import type { CellSpec, SheetSpec } from '../spec';
import { findSide } from './read';
import { SIDE_HEAD_ROW, SIDE_TYPE, sideColumns } from './sheet';
import { isSide, SIDE } from './tables';

const WIDTH = 16;

function kept(cell: ReadCell | null | undefined): CellSpec {
  const { value = null, format = '', formula } = cell ?? {};
  // A formula stays where it names what stands in its own line; any other may point at lines that have moved.
  const own = formula?.includes('[#This Row]') === true ? { formula } : {};
  const style = typeof value === 'number' && showsDate(format) ? 'cell.date' : 'cell';
  return { value, ...own, style: typeof value === 'string' && formula === undefined ? 'cell.text' : style };
}

/** Names of lines, the second of a name told from the first. */
function identities(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map(name => {
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return `${n} ${name}`;
  });
}

/** A side table's sheet with the columns that the book has in it besides ours, each cell in the line of its number or period. */
export function withOwnColumns(sheet: SheetSpec, book: ReadBook): SheetSpec {
  const [table] = sheet.tables;
  const found = isSide(sheet.id) ? findSide(book, sheet.id) : null;
  if (!isSide(sheet.id) || table === undefined || found === null) return sheet;
  const ours = new Set<number>(found.columns.values());
  const own = (found.sheet.rows[found.head] ?? []).flatMap((_, column) =>
    ours.has(column) || valueAt(found.sheet, found.head, column) === null ? [] : [column],
  );
  if (own.length === 0) return sheet;
  const [first] = SIDE[sheet.id].needed;
  const at = sideColumns(sheet.id).findIndex(([key]) => key === first);
  const lines = sheet.rows.slice(SIDE_HEAD_ROW + 1);
  const column = [...found.columns].find(([key]) => key === first)?.[1] ?? 0;
  const there = identities(found.lines.map(line => textOfCell(valueAt(found.sheet, line, column))));
  const here = identities(lines.map(({ cells }) => textOfCell(cells[at]?.value ?? null)));
  const heads = own.map(each => textOfCell(valueAt(found.sheet, found.head, each)));
  const names = freeNames(
    heads,
    table.columns.map(({ name }) => name),
    table.name,
  );
  const added = (row: number): CellSpec[] => {
    if (row < SIDE_HEAD_ROW) return [];
    if (row === SIDE_HEAD_ROW) return names.map(value => ({ value, style: 'head' }));
    const line = found.lines[there.indexOf(here[row - SIDE_HEAD_ROW - 1] ?? '')];
    return own.map(each => kept(line === undefined ? null : found.sheet.rows[line]?.[each]));
  };
  const columns = [...sheet.columns, ...own.map(() => ({ width: WIDTH }))];
  const { print } = sheet;
  return {
    ...sheet,
    columns,
    rows: sheet.rows.map((row, i) => ({ ...row, cells: [...row.cells, ...added(i)] })),
    tables: [
      {
        ...table,
        area: { ...table.area, right: table.area.right + own.length },
        columns: [...table.columns, ...names.map(name => ({ name }))],
      },
    ],
    ...(print === undefined ? {} : { print: { ...print, fitWidth: pagesAcross(columns, print, SIDE_TYPE) } }),
  };
}
