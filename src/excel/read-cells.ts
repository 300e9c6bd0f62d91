/** Values and formulas of used ranges, in blocks that fit into an answer. */
import type { Area } from '../grid/area';
import type { ReadCell } from '../workbook/read/types';
import { fileForm } from './file-form';
import { holdsCell } from '../grid/area';
import { areaA1 } from '../grid/a1';

/** Cells per request: values and formulas of plan texts stay well under the 5 MB of Excel on the web. */
const BLOCK_CELLS = 20_000;

export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Tables of the sheet: formulas inside are answered without the table's name. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** False: values alone, which is half of the answer or less. */
  readonly formulas?: boolean;
}

interface CellBlock extends Wanted {
  readonly index: number;
}

function blocksOf(wanted: readonly Wanted[], cells: number): CellBlock[] {
  return wanted.flatMap((item, index) => {
    const { top, bottom, left, right } = item.area;
    const height = Math.max(1, Math.floor(cells / (right - left + 1)));
    const blocks: CellBlock[] = [];
    for (let row = top; row <= bottom; row += height)
      blocks.push({ ...item, index, area: { top: row, left, bottom: Math.min(bottom, row + height - 1), right } });
    return blocks;
  });
}

/** Cells; those without formulas count half. */
const size = ({ area, formulas }: CellBlock): number =>
  ((area.bottom - area.top + 1) * (area.right - area.left + 1)) / (formulas === false ? 2 : 1);

/** Blocks that go into one request together. */
function grouped(blocks: readonly CellBlock[], cells: number): CellBlock[][] {
  const groups: CellBlock[][] = [];
  let sum = Infinity;
  for (const block of blocks) {
    if (sum + size(block) > cells) {
      groups.push([]);
      sum = 0;
    }
    groups[groups.length - 1]?.push(block);
    sum += size(block);
  }
  return groups;
}

async function ask(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<Excel.Range[]> {
  const ranges = blocks.map(({ sheet, area, formulas }) => {
    const range = sheet.getRange(areaA1(area));
    range.load('values');
    if (formulas !== false) range.load('formulas');
    return range;
  });
  await context.sync();
  return ranges;
}

const tooLarge = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === 'ResponsePayloadSizeLimitExceeded';

/** A request whose answer is too large is asked again by halves. */
async function answers(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  cells: number,
): Promise<[CellBlock, Excel.Range][]> {
  try {
    const ranges = await ask(context, blocks);
    return blocks.map((block, i): [CellBlock, Excel.Range] => [block, ranges[i] as Excel.Range]);
  } catch (error) {
    if (!tooLarge(error) || cells < 2) throw error;
    const smaller = Math.floor(cells / 2);
    const found: [CellBlock, Excel.Range][] = [];
    for (const part of grouped(blocksOf(blocks, smaller), smaller))
      found.push(
        ...(await answers(context, part, smaller)).map(([b, r]): [CellBlock, Excel.Range] => [
          { ...b, index: blocks[b.index]?.index ?? b.index },
          r,
        ]),
      );
    return found;
  }
}

const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * A cell as read; undefined where it is empty. Texts that begin with `=` answer themselves as formula.
 * @param isError what looks like an error value is one, and not a text
 */
export function readCell(
  value: unknown,
  formula: unknown,
  table: string | undefined,
  isError: boolean,
): ReadCell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const error = isError ? { error: String(value) } : {};
  const plain = isError ? null : (value as ReadCell['value']);
  if (isFormula) return { value: plain, formula: fileForm(formula.slice(1), table), ...error };
  return value === '' ? undefined : { value: plain, ...error };
}

/** Whether a value looks like an error value; a text may. */
export const isErrorValue = (value: unknown): boolean => typeof value === 'string' && ERROR.test(value);

/** Whether what looks like an error is one is asked only where something does. */
async function askTypes(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<void> {
  const doubtful = ranges.filter(range => range.values.some(row => row.some(isErrorValue)));
  if (doubtful.length === 0) return;
  for (const range of doubtful) range.load('valueTypes');
  await context.sync();
}

/**
 * @returns for each wanted range its rows from row 0 of the sheet on, as {@link ReadSheet} holds them
 */
export async function readSheetCells(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<(ReadCell | undefined)[][][]> {
  const sheets: (ReadCell | undefined)[][][] = wanted.map(({ area }) =>
    Array.from({ length: area.bottom + 1 }, () => []),
  );
  for (const group of grouped(blocksOf(wanted, BLOCK_CELLS), BLOCK_CELLS)) {
    const found = await answers(context, group, BLOCK_CELLS);
    await askTypes(
      context,
      found.map(([, range]) => range),
    );
    for (const [{ area, index, tables, formulas }, range] of found) {
      const written = formulas === false ? range.values : range.formulas;
      range.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const [line, column] = [area.top + r, area.left + c];
          const table = tables.find(t => holdsCell(t.area, line, column));
          const isError = isErrorValue(value) && range.valueTypes[r]?.[c] === 'Error';
          const cell = readCell(value, written[r]?.[c], table?.name, isError);
          const target = sheets[index]?.[line];
          if (cell && target) target[column] = cell;
        }),
      );
    }
  }
  return sheets;
}
