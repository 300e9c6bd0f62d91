/** What the pane hears from the workbook. Events are hints: Excel loses some, so whoever hears one reads again. */
import { isOurs } from '../ours';
import { matrixIn, type LiveMatrix } from './matrix';
import { askStill, isStill } from './still';
import type { RowKey } from '../../ledger/rows/key';

interface Registered {
  readonly context: unknown;
  remove(): void;
}

async function register(add: (context: Excel.RequestContext) => Registered | Promise<Registered>): Promise<() => void> {
  const handler = await Excel.run(async context => {
    const added = await add(context);
    await context.sync();
    return added;
  });
  return () => {
    // A handler can only be taken off in the context that it was made in.
    void Excel.run(handler.context as Excel.RequestContext, async context => {
      handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}

/**
 * Calls back on every change of cells in the workbook by the user or co-authors; where Excel does not say whose doing it was, also
 * by us. @returns what ends it
 */
export const onAnyChange = (heard: () => void): Promise<() => void> =>
  register(
    context =>
      context.workbook.worksheets.onChanged.add(async args => {
        if (!isOurs(args)) heard();
      }) as unknown as Registered,
  );

/**
 * Calls back with the 行键 of the row that the user selects in the matrix, null for any other place there.
 * @returns what ends it; where there is no matrix nothing is heard
 */
export async function onSelectedRow(
  heard: (key: RowKey | null) => void,
  last: () => LiveMatrix | null = () => null,
): Promise<() => void> {
  const name =
    last()?.place.sheet.name ?? (await Excel.run(async context => (await matrixIn(context))?.place.sheet.name ?? null));
  if (name === null) return () => undefined;
  return register(
    context =>
      context.workbook.worksheets.getItem(name).onSelectionChanged.add(async ({ address }) => {
        const line = Number(/\d+/.exec(address)?.[0] ?? 0) - 1;
        heard(await Excel.run(inner => keyOn(inner, last(), line)));
      }) as unknown as Registered,
  );
}

/** 行键 of the row on a line of the sheet, by the last reading where the row still stands there. */
async function keyOn(context: Excel.RequestContext, last: LiveMatrix | null, line: number): Promise<RowKey | null> {
  const key = keyAt(last, line);
  const still = last && key !== null ? askStill(context, last, key) : null;
  if (still) await context.sync();
  return still && isStill(still) ? key : keyAt(await matrixIn(context), line);
}

/** 行键 of the row on a line of the sheet, from 0; the matrix has just been read, since it may have been sorted. */
const keyAt = (matrix: LiveMatrix | null, line: number): RowKey | null =>
  matrix?.ledger.rows[matrix.lines.indexOf(line)]?.key ?? null;

/** 行键 of the row of the matrix that is selected now (of several: the first); null for any other place. */
export const selectedRow = (): Promise<RowKey | null> =>
  Excel.run(async context => {
    const selected = context.workbook.getSelectedRange();
    selected.load('rowIndex,worksheet/name');
    const matrix = await matrixIn(context);
    await context.sync();
    return matrix?.place.sheet.name === selected.worksheet.name ? keyAt(matrix, selected.rowIndex) : null;
  });

/** Texts of the selected cells, tabs between columns. A selection of whole columns is cut to the used part of the sheet. */
export const selectedText = (): Promise<string> =>
  Excel.run(async context => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    if (used.isNullObject) return '';
    return (used.values as unknown[][])
      .map(row => row.map(value => String(value).replace(/[\t\r\n]+/g, ' ')).join('\t'))
      .join('\n');
  });
