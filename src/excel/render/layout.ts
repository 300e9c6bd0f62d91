/** Columns, rows, groups, frozen panes and the looks of the sheet as a whole. */
import type { SheetSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { markGroups } from '../marks';
import { addressLists } from '../rectangles';
import { areaA1, columnsA1, rowsA1 } from '../../grid/a1';
import { colour } from './facets';
import { mergeCalls } from './merges';
import { runs, runsByKey } from './runs';
import type { RenderTarget } from './target';

/** Pixels of a digit and of the padding in the default font (Calibri 11, ECMA-376 part 1, 18.3.1.13), and points per pixel. */
const DIGIT = 7;
const PADDING = 5;
const POINTS = 0.75;

/** Width in points for a width in characters. */
export const widthInPoints = (characters: number): number => (characters * DIGIT + PADDING) * POINTS;

/** Groups as ranges of columns, outer ones first. */
function groupsOf(spec: SheetSpec): string[] {
  const deepest = Math.max(0, ...spec.columns.map(c => c.group ?? 0));
  return Array.from({ length: deepest }, (_, level) =>
    runs(spec.columns, c => ((c.group ?? 0) > level ? 1 : undefined)).map(r => columnsA1(r.from, r.to)),
  ).flat();
}

/** Excel does not tell what is grouped: our own mark does, so that nothing is grouped twice. */
async function group(batch: CallBatch, target: RenderTarget): Promise<void> {
  const wanted = groupsOf(target.spec).join(';');
  const have = target.live?.marks.groups ?? '';
  if (wanted === have) return;
  await batch.room(wanted.length + have.length, 20);
  for (const range of have === '' ? [] : have.split(';')) target.sheet.getRange(range).ungroup('ByColumns');
  for (const range of wanted === '' ? [] : wanted.split(';')) target.sheet.getRange(range).group('ByColumns');
  markGroups(target.sheet, wanted);
}

/** Of a new sheet everything is shown. */
const shownOrHidden =
  ({ live }: RenderTarget) =>
  ({ hidden }: { readonly hidden?: boolean }): string | undefined =>
    hidden === true ? 'true' : live ? 'false' : undefined;

async function heights(batch: CallBatch, target: RenderTarget): Promise<void> {
  const { spec, sheet } = target;
  const fixed = runsByKey(spec.rows, row => (row.grows === true ? undefined : row.height), rowsA1);
  for (const [height, parts] of fixed) {
    for (const list of addressLists(parts)) {
      await batch.room(list.length, 3);
      sheet.getRanges(list).format.rowHeight = Number(height);
    }
  }
  for (const run of runs(spec.rows, row => (row.grows === true ? 1 : undefined))) {
    await batch.room(0, 3);
    sheet.getRange(rowsA1(run.from, run.to)).format.autofitRows();
  }
  for (const run of runs(spec.rows, shownOrHidden(target))) {
    await batch.room(0, 2);
    sheet.getRange(rowsA1(run.from, run.to)).rowHidden = run.key === 'true';
  }
}

export async function layout(batch: CallBatch, target: RenderTarget): Promise<void> {
  const { spec, sheet } = target;
  for (const [width, parts] of runsByKey(spec.columns, column => column.width, columnsA1)) {
    for (const list of addressLists(parts)) {
      await batch.room(list.length, 3);
      sheet.getRanges(list).format.columnWidth = widthInPoints(Number(width));
    }
  }
  await group(batch, target);
  for (const run of runs(spec.columns, shownOrHidden(target))) {
    await batch.room(0, 2);
    sheet.getRange(columnsA1(run.from, run.to)).columnHidden = run.key === 'true';
  }
  await heights(batch, target);
  const merges = mergeCalls(spec.merges);
  await batch.room(0, 10 + merges.length * 2);
  for (const { area, across } of merges) sheet.getRange(areaA1(area)).merge(across);
  if (spec.tabColor !== undefined) sheet.tabColor = colour(spec.tabColor);
  sheet.showGridlines = spec.showGridLines;
  const { rows: top = 0, columns: left = 0 } = spec.freeze ?? {};
  if (target.live) sheet.freezePanes.unfreeze();
  if (top > 0 && left > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(areaA1({ top: 0, left: 0, bottom: top - 1, right: left - 1 })));
  else if (top > 0) sheet.freezePanes.freezeRows(top);
  else if (left > 0) sheet.freezePanes.freezeColumns(left);
}
