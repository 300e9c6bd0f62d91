/** What Excel refuses of its user: locked cells of a protected sheet, and values that data validation stops. */
import type { ICommandInfo } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Host } from '../host/host';
import { formatOf } from '../host/model/style';
import type { Sheet } from '../host/model/sheet';
import { validationAt, violates } from '../host/model/validation';
import { structureOf } from './structure';

export const VALUES = 'sheet.mutation.set-range-values';

/** Changes of whole rows, columns or blocks: a protected sheet of ours allows none of them. */
const STRUCTURE = new Set(
  ['move-range', 'move-rows', 'move-columns', 'reorder-range', 'add-worksheet-merge', 'remove-worksheet-merge'].map(
    name => `sheet.mutation.${name}`,
  ),
);

export type Refusal =
  { readonly type: 'locked' | 'structure' } | { readonly type: 'invalid'; readonly message: string };

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: { readonly v?: unknown; readonly f?: unknown } | null;
}

const changesOf = ({ cellValue = {} }: ISetRangeValuesMutationParams): Change[] =>
  Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Record<string, Change['cell']>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell,
    })),
  );

/** Pasting goes past data validation, typing into one cell does not (support.microsoft.com, "More on data validation"). */
function invalid(sheet: Sheet, changes: readonly Change[]): Refusal | null {
  const [only] = changes;
  if (!only || changes.length > 1 || only.cell?.v === undefined || only.cell.v === null || only.cell.f) return null;
  const { row, column, cell } = only;
  if (!violates(sheet, row, column, cell.v)) return null;
  return { type: 'invalid', message: validationAt(sheet, row, column)?.errorAlert.message ?? '' };
}

/** Why Excel would not do what the user is about to do; null where it would. */
export function refusal(host: Host, command: Readonly<ICommandInfo>): Refusal | null {
  const params = command.params as ISetRangeValuesMutationParams | undefined;
  const sheet = host.book.sheets.find(s => s.id === params?.subUnitId);
  if (!params || !sheet) return null;
  if (STRUCTURE.has(command.id) || structureOf(command)) return sheet.protection ? { type: 'locked' } : null;
  if (command.id !== VALUES) return null;
  const changes = changesOf(params);
  if (sheet.protection && changes.some(({ row, column }) => formatOf(sheet, row, column).locked))
    return { type: 'locked' };
  return invalid(sheet, changes);
}
