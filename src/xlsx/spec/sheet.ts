import type { Sheet } from 'hucre/xlsx';
import { SHEETS } from '../../i18n/sheets';
import type { Lang } from '../../i18n/lang';
import type { CellSpec, ColumnSpec, PrintSpec, RowSpec, SheetId, SheetSpec, StyleSpec } from '../../workbook/spec';
import type { ReadSheet } from '../../workbook/read/types';
import { parseArea, parseRange } from '../../grid/a1';
import { chartSpec } from './charts';
import type { SheetExtras } from './extras';
import { differentialSpec, styleKey, styleSpec } from './styles';
import { validationSpecs } from './validations';

/** Collects the styles of a book under the names that their content gives them. */
export type Styles = Map<string, StyleSpec>;

export const sheetId = (name: string): SheetId =>
  (Object.entries(SHEETS).find(([, names]) => Object.values(names).includes(name))?.[0] as SheetId | undefined) ??
  'foreign';

const columnSpec = (read: NonNullable<Sheet['columns']>[number]): ColumnSpec => ({
  width: read.width ?? 0,
  ...(read.hidden ? { hidden: true } : {}),
  ...(read.outlineLevel ? { group: read.outlineLevel } : {}),
  ...(read.collapsed ? { collapsed: true } : {}),
});

/** A cell that says nothing. */
export const EMPTY_CELL: CellSpec = { value: null };

function rowSpecs(
  read: ReadSheet,
  looks: Sheet,
  { heights }: SheetExtras,
  styles: Styles,
  lang: Lang,
): readonly RowSpec[] {
  const at = (key: string) => key.split(',').map(Number) as [number, number];
  const last = Math.max(
    read.rows.length - 1,
    ...[...(looks.cells?.keys() ?? [])].map(key => at(key)[0]),
    ...heights.keys(),
    ...(looks.rowDefs?.keys() ?? []),
  );
  const wide = new Map<number, number>();
  for (const key of looks.cells?.keys() ?? []) {
    const [row, column] = at(key);
    wide.set(row, Math.max(wide.get(row) ?? 0, column + 1));
  }
  return Array.from({ length: last + 1 }, (_, r): RowSpec => {
    const def = looks.rowDefs?.get(r);
    const width = Math.max(read.rows[r]?.length ?? 0, wide.get(r) ?? 0);
    const cells = Array.from({ length: width }, (__, c): CellSpec => {
      const cell = read.rows[r]?.[c];
      const look = looks.cells?.get(`${r},${c}`);
      const style = look?.style ? styleSpec(look.style, lang) : {};
      const name = styleKey(style);
      if (name !== '') styles.set(name, style);
      const link = look?.hyperlink?.location;
      return {
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        ...(name === '' ? {} : { style: name }),
        ...(link === undefined ? {} : { link }),
      };
    });
    return {
      cells,
      ...heights.get(r),
      ...(def?.hidden ? { hidden: true } : {}),
    };
  });
}

function printSpec({ pageSetup, headerFooter }: Sheet): PrintSpec | undefined {
  if (!pageSetup?.paperSize && !pageSetup?.orientation) return undefined;
  const { margins } = pageSetup;
  const rows = parseRange(pageSetup.printTitlesRow ?? '');
  const columns = parseRange(pageSetup.printTitlesColumn ?? '');
  const area = parseArea(pageSetup.printArea ?? '');
  return {
    orientation: pageSetup.orientation ?? 'portrait',
    paper: pageSetup.paperSize === 'a3' ? 'A3' : 'A4',
    ...(area ? { area } : {}),
    ...(rows ? { titleRows: [rows.top, rows.bottom] as const } : {}),
    ...(columns ? { titleColumns: [columns.left, columns.right] as const } : {}),
    fitWidth: pageSetup.fitToWidth ?? 1,
    fitHeight: pageSetup.fitToHeight ?? 1,
    ...(headerFooter?.oddHeader ? { header: headerFooter.oddHeader } : {}),
    ...(headerFooter?.oddFooter ? { footer: headerFooter.oddFooter } : {}),
    ...(margins
      ? {
          margins: {
            top: margins.top ?? 0,
            right: margins.right ?? 0,
            bottom: margins.bottom ?? 0,
            left: margins.left ?? 0,
            header: margins.header ?? 0,
            footer: margins.footer ?? 0,
          },
        }
      : {}),
    ...(pageSetup.horizontalCentered ? { centerHorizontally: true } : {}),
  };
}

/** One sheet: cells from our reader, looks from the library, tables and charts from both. */
export function sheetSpec(read: ReadSheet, looks: Sheet, extras: SheetExtras, styles: Styles, lang: Lang): SheetSpec {
  const print = printSpec(looks);
  const { protection: locks, freezePane: pane, view } = looks;
  const tabColor = view?.tabColor?.rgb?.slice(-6).toUpperCase();
  return {
    id: sheetId(read.name),
    name: read.name,
    visibility: read.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    columns: (looks.columns ?? []).map(columnSpec),
    rows: rowSpecs(read, looks, extras, styles, lang),
    tables: extras.tables,
    validations: (looks.dataValidations ?? []).flatMap(validationSpecs),
    formats: [...(looks.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .flatMap(rule => {
        const area = parseArea(rule.range);
        const formula = [rule.formula ?? []].flat()[0];
        if (rule.type !== 'expression' || !area || formula === undefined) return [];
        return [{ area, formula, style: differentialSpec(rule.style), ...(rule.stopIfTrue ? { stop: true } : {}) }];
      }),
    charts: (looks.charts ?? []).flatMap((chart, i) => {
      const spec = chartSpec(chart, extras.charts[i] ?? { name: '', lying: false });
      return spec ? [spec] : [];
    }),
    merges: read.merges,
    ...(pane ? { freeze: { rows: pane.rows ?? 0, columns: pane.columns ?? 0 } } : {}),
    ...(print ? { print } : {}),
    ...(locks?.sheet
      ? {
          protection: {
            allowFilter: locks.autoFilter === true,
            allowSort: locks.sort === true,
            allowFormatColumns: locks.formatColumns === true,
            allowFormatRows: locks.formatRows === true,
          },
        }
      : {}),
    showGridLines: view?.showGridLines !== false,
    ...(view?.zoomScale === undefined ? {} : { zoom: view.zoomScale }),
  };
}
