/** Writes 领导看板 in the open book for a day, with what has changed since the period before. */
import { SHEETS } from '../../i18n/sheets';
import { COLUMNS } from '../../ledger/columns/columns';
import type { Ledger } from '../../ledger/types';
import { buildWorkbook } from '../../workbook/build';
import { textOfCell, valueAt } from '../../workbook/read/grid';
import type { Located } from '../../workbook/read/locate';
import type { SheetSpec } from '../../workbook/spec';
import { matrixIn, NoMatrix, putSettings } from '../pane/matrix';
import { renderWorkbook, type RenderOptions } from '../render-workbook';
import { withoutEvents } from '../without-events';
import type { SerialDay } from '../../ledger/dates/serial';

/** Columns that the page's formulas call by names which somebody has changed. */
export class HeadsRenamed extends Error {
  override readonly name = 'HeadsRenamed';
  constructor(readonly heads: readonly string[]) {
    super(heads.join(' '));
  }
}

/** Names of ours that formulas of a sheet use and the matrix does not have. */
function missingHeads(
  sheet: SheetSpec,
  { sheet: matrix, heads, headerRow }: Located,
  { lang }: Ledger,
): readonly string[] {
  const formulas = sheet.rows.flatMap(row => row.cells.flatMap(({ formula }) => formula ?? [])).join('\n');
  return COLUMNS.filter(({ key, name }) => {
    const column = heads.columns.get(key);
    const shown = column === undefined ? '' : textOfCell(valueAt(matrix, headerRow, column));
    return shown !== name[lang] && formulas.includes(`[${name[lang]}]`);
  }).map(({ name }) => name[lang]);
}

/**
 * The page counts by the day on 设置, which becomes `asOf`.
 * @param asOf serial day
 * @param options `label`: day and time for the names of copies
 * @returns the name of its sheet
 * @throws NoMatrix, HeadsRenamed, or what Excel reports; done again, it goes on where it was stopped
 */
export async function writeBrief(asOf: SerialDay, options: RenderOptions): Promise<string> {
  const whole = await withoutEvents(async context => {
    const matrix = await matrixIn(context);
    if (!matrix) throw new NoMatrix();
    const { ledger, place } = matrix;
    const protect = place.sheet.guarded === true;
    const book = buildWorkbook({ ...ledger, settings: { ...ledger.settings, asOf } }, { asOf, protect });
    const heads = book.sheets.flatMap(sheet => (sheet.id === 'brief' ? missingHeads(sheet, place, ledger) : []));
    if (heads.length > 0) throw new HeadsRenamed(heads);
    if (ledger.settings.asOf !== asOf) await putSettings(context, { asOf });
    return book;
  });
  const { names } = await renderWorkbook(whole, { ...options, only: ['brief'] });
  const name = SHEETS.brief[whole.lang];
  return names.sheets.get(name) ?? name;
}
