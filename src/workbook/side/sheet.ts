/** A side table as a sheet: title, note, a table that grows. */
import type { Lang } from '../../i18n/lang';
import type { AnySideEntry, SideId, SideTables } from '../../ledger/side/types';
import type { Cell, Ledger } from '../../ledger/types';
import { pagesAcross } from '../print/fit';
import { across } from '../print/frame';
import type { CellSpec, SheetSpec, ValidationSpec } from '../spec';
import { SIDE, SIDE_IDS, type SideColumn } from './tables';

export const SIDE_HEAD_ROW = 2;
const FIRST_ROW = SIDE_HEAD_ROW + 1;
/** Lines below the last one that offer their words too. */
const SPARE_ROWS = 200;
/** Points of the cells' type. */
export const SIDE_TYPE = 10;

const STYLES: Readonly<Record<SideColumn['value'], string>> = {
  text: 'cell.text',
  label: 'cell.label',
  day: 'cell.date',
  count: 'cell.count',
  share: 'cell.percent',
};

/** Names and heads of the columns, in the order of the sheet. */
export function sideColumns(id: SideId): readonly (readonly [string, SideColumn])[] {
  const columns: Readonly<Record<string, SideColumn>> = SIDE[id].columns;
  return Object.entries(columns);
}

function sideSheet(id: SideId, entries: readonly AnySideEntry[], lang: Lang): SheetSpec {
  const columns = sideColumns(id);
  const cells = (entry: Readonly<Record<string, Cell>> | null): CellSpec[] =>
    columns.map(([key, { value, formula }]) => ({
      value: entry?.[key] ?? null,
      // A formula in a cell of text would be shown, not worked out.
      ...(formula === undefined
        ? { style: STYLES[value] }
        : { style: value === 'count' ? STYLES.count : 'cell.center', formula: formula(lang) }),
    }));
  const lines = entries.length === 0 ? [null] : entries;
  const widths = columns.map(([, { width, hidden }]) => ({ width, ...(hidden ? { hidden } : {}) }));
  const page = { ...across(lang), titleRows: [SIDE_HEAD_ROW, SIDE_HEAD_ROW], titleColumns: [0, 0] } as const;
  const bottom = FIRST_ROW + lines.length - 1;
  return {
    id,
    name: SIDE[id].sheet[lang],
    visibility: 'visible',
    columns: widths,
    rows: [
      { height: 30, cells: [{ value: SIDE[id].sheet[lang], style: 'title' }] },
      { height: 18, cells: [{ value: SIDE[id].note[lang], style: 'note.line' }] },
      { height: 24, cells: columns.map(([, { name }]) => ({ value: name[lang], style: 'head' })) },
      ...lines.map(entry => ({ cells: cells(entry) })),
    ],
    tables: [
      {
        name: SIDE[id].table[lang],
        area: { top: SIDE_HEAD_ROW, left: 0, bottom, right: columns.length - 1 },
        columns: columns.map(([, { name, formula }]) => ({
          name: name[lang],
          ...(formula === undefined ? {} : { formula: formula(lang) }),
        })),
        style: 'TableStyleLight1',
        filter: true,
      },
    ],
    validations: columns.flatMap(([, { list }], c): ValidationSpec[] =>
      list === undefined
        ? []
        : [
            {
              area: { top: FIRST_ROW, left: c, bottom: bottom + SPARE_ROWS, right: c },
              rule: { type: 'words', words: list.map(words => words[lang]) },
              allowBlank: true,
              onError: 'warning',
            },
          ],
    ),
    formats: [],
    charts: [],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    print: { ...page, fitWidth: pagesAcross(widths, page, SIDE_TYPE) },
    showGridLines: false,
  };
}

/** Sheets of the side tables that a ledger has. */
export const sideSheets = (ledger: Pick<Ledger, 'lang'> & SideTables): readonly SheetSpec[] =>
  SIDE_IDS.flatMap(id => {
    const entries = ledger[id];
    return entries === undefined ? [] : [sideSheet(id, entries, ledger.lang)];
  });
