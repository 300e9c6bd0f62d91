/**
 * Reads of the open workbook what its matrix needs: the columns that somebody types into, the lists and the settings; of other
 * sheets only as much as tells that they are others. What formulas compute we compute ourselves.
 */
import { CHANGE_COLUMNS } from '../i18n/changes';
import { DEPARTMENT_COLUMNS } from '../i18n/departments';
import { STAMP } from '../i18n/stamp';
import { columnOf } from '../ledger/columns/columns';
import { VALUE_COLUMNS } from '../ledger/live/readings';
import { findSide } from '../workbook/side/read';
import { SIDE_IDS } from '../workbook/side/tables';
import { ownColumns } from '../workbook/read/heads';
import { locateMatrix, type Located } from '../workbook/read/locate';
import { settingCells } from '../workbook/read/settings';
import { findList } from '../workbook/read/tables';
import type { ReadBook, ReadCell, ReadSheet } from '../workbook/read/types';
import type { Area } from '../grid/area';
import { readSheetCells, type Wanted } from './read-cells';
import { givenArea } from '../grid/a1';
import { readable, tablesOf } from './read-book';
import { survey, type LiveSheet, type Survey } from './survey';

/** Heads, settings and lists begin within these rows of a sheet. */
const HEAD_ROWS = 60;
/** A sheet of so few cells is read as a whole, formulas too. */
const SMALL_CELLS = 1_000;

export interface MatrixBook {
  readonly book: ReadBook;
  readonly found: Survey;
}

type Rows = (ReadCell | undefined)[][];

/** A sheet on its way of being read. */
interface Page {
  readonly sheet: LiveSheet;
  readonly as: LiveSheet;
  /** Null: nothing stands on it. */
  readonly used: Area | null;
  readonly small: boolean;
  readonly rows: Rows;
}

const cells = ({ top, bottom, left, right }: Area): number => (bottom - top + 1) * (right - left + 1);

function pageOf({ sheet, as }: { readonly sheet: LiveSheet; readonly as: LiveSheet }): Page {
  const used = sheet.used === '' ? null : givenArea(sheet.used);
  return {
    sheet,
    as,
    used,
    small: used !== null && cells(used) <= SMALL_CELLS,
    rows: Array.from({ length: (used?.bottom ?? -1) + 1 }, () => []),
  };
}

interface Part {
  readonly page: Page;
  readonly area: Area;
  /** With formulas; else values alone. */
  readonly formulas: boolean;
}

async function fill(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const wanted = parts.map(({ page, area, formulas }): Wanted => ({
    sheet: context.workbook.worksheets.getItem(page.sheet.id),
    area,
    tables: tablesOf(page.sheet),
    formulas,
  }));
  const found = await readSheetCells(context, wanted);
  parts.forEach(({ page, area }, i) => {
    for (let line = area.top; line <= area.bottom; line++)
      found[i]?.[line]?.forEach((cell, column) => {
        const row = page.rows[line];
        if (row && cell) row[column] = cell;
      });
  });
}

/** What tells a sheet's kind: all of a small one, of others the first rows and the heads of tables. */
function headsOf(page: Page): Part[] {
  const { used, small, sheet } = page;
  if (used === null) return [];
  if (small) return [{ page, area: used, formulas: true }];
  const top = { ...used, bottom: Math.min(used.bottom, HEAD_ROWS - 1) };
  const deep = tablesOf(sheet).flatMap(({ area }) => (area.top >= HEAD_ROWS ? [{ ...area, bottom: area.top }] : []));
  return [top, ...deep].filter(area => area.bottom >= area.top).map(area => ({ page, area, formulas: false }));
}

/** Neighbouring columns together. */
function strips(columns: Iterable<number>, top: number, bottom: number): Area[] {
  const areas: Area[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last?.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top, left: column, bottom, right: column });
  }
  return areas;
}

/** Columns that people fill, those that nobody knows among them; with their formulas only where a number may be computed. */
function matrixParts(page: Page, { heads, headerRow }: Located): Part[] {
  const bottom = page.used?.bottom ?? 0;
  const values: readonly string[] = VALUE_COLUMNS;
  const typed = [...heads.columns].filter(([key]) => columnOf(key).writer !== 'formula');
  const columns = (own: boolean): number[] =>
    typed.filter(([key]) => values.includes(key) === own).map(([, column]) => column);
  return [true, false].flatMap(own =>
    strips(
      own ? columns(true) : [...columns(false), ...ownColumns(heads).map(({ column }) => column)],
      headerRow,
      bottom,
    )
      .filter(area => area.bottom >= area.top)
      .map(area => ({ page, area, formulas: own })),
  );
}

const asSheet = ({ sheet, as, rows }: Page): ReadSheet => ({
  name: as.name,
  visibility: as.visibility,
  rows,
  tables: tablesOf(sheet),
  merges: sheet.merges,
  ...(as.protected ? { guarded: true } : {}),
});

/** The book with its matrix, its lists and settings; sheets of other kinds with their first rows. */
export async function readMatrixBook(context: Excel.RequestContext): Promise<MatrixBook> {
  const found = await survey(context);
  const pages = readable(found.sheets).map(pageOf);
  await fill(context, pages.flatMap(headsOf));
  const book: ReadBook = {
    sheets: pages.map(asSheet),
    names: found.names,
  };
  const place = locateMatrix(book);
  if (place === null) return { book, found };
  const pageAt = (sheet: ReadSheet | undefined): Page | undefined => pages[book.sheets.findIndex(one => one === sheet)];
  const list = (page: Page | undefined, formulas = false): Part[] =>
    page?.used && !page.small ? [{ page, area: page.used, formulas }] : [];
  const changes = findList(book, CHANGE_COLUMNS, ['who', 'column', 'before', 'after'])?.sheet;
  const [setting] = settingCells(book).values();
  const matrix = pageAt(place.sheet);
  const lists = [
    findList(book, DEPARTMENT_COLUMNS, ['name', 'aliases'])?.sheet,
    book.sheets.find(sheet => sheet.rows[0]?.[0]?.value === STAMP.version),
    changes,
    ...SIDE_IDS.map(id => findSide(book, id)?.sheet),
  ];
  const rest = new Map([
    ...list(pageAt(book.sheets.find(({ name }) => name === setting?.sheet)), true).map(
      part => [part.page, part] as const,
    ),
    ...lists.flatMap(sheet => list(pageAt(sheet))).map(part => [part.page, part] as const),
  ]);
  if (matrix) rest.delete(matrix);
  await fill(context, [...(matrix && !matrix.small ? matrixParts(matrix, place) : []), ...rest.values()]);
  return { book, found };
}
