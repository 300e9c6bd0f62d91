import type { CellSpec, RowSpec, SheetSpec, StyleSpec, WorkbookSpec } from '../../workbook/spec';
import { EMPTY_CELL, sheetId } from './sheet';
import { bareStyle, styleKey } from './styles';

function trimmed<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

const isBlank = (cell: CellSpec): boolean => Object.keys(cell).length === 1 && cell.value === null;
const isBlankRow = (row: RowSpec): boolean => Object.keys(row).length === 1 && row.cells.length === 0;

/** What a sheet prints with where nothing else is said. */
const MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };

/**
 * A spec in the form in which {@link readSpec} gives it: styles named by their content, cells and rows at the ends that say
 * nothing left out. What a file cannot tell back is left out too: styles of whole columns.
 */
export function bareSpec(spec: WorkbookSpec): WorkbookSpec {
  const bare = new Map<string, StyleSpec>(
    Object.entries(spec.styles).map(([name, style]) => [name, bareStyle(style, spec.lang)]),
  );
  const styles = new Map<string, StyleSpec>();
  const cellOf = ({ value, formula, style: named, link }: CellSpec | undefined = EMPTY_CELL): CellSpec => {
    const style = bare.get(named ?? '') ?? {};
    const name = styleKey(style);
    if (name !== '') styles.set(name, style);
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(name === '' ? {} : { style: name }),
      ...(link === undefined ? {} : { link }),
    };
  };
  const rowOf = ({ cells, height, grows, hidden }: RowSpec): RowSpec => ({
    cells: trimmed(Array.from(cells, cellOf), isBlank),
    ...(height === undefined ? {} : { height, ...(grows ? { grows } : {}) }),
    ...(hidden ? { hidden } : {}),
  });
  const sheetOf = (sheet: SheetSpec): SheetSpec => ({
    ...sheet,
    id: sheetId(sheet.name),
    columns: sheet.columns.map(({ width, hidden, group, collapsed }) => ({
      width,
      ...(hidden ? { hidden } : {}),
      ...(group ? { group } : {}),
      ...(collapsed ? { collapsed } : {}),
    })),
    rows: trimmed(sheet.rows.map(rowOf), isBlankRow),
    ...(sheet.print ? { print: { margins: MARGINS, ...sheet.print } } : {}),
    charts: sheet.charts.map(({ percentAxis, ...chart }) => ({
      ...chart,
      series: chart.series.map(one => ({ ...one, color: chart.type === 'pie' ? '' : one.color.toUpperCase() })),
      ...(percentAxis ? { percentAxis } : {}),
    })),
  });
  const sheets = spec.sheets.map(sheetOf);
  return { ...spec, sheets, styles: Object.fromEntries([...styles].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
