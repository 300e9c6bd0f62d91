/** Rows and columns that the user inserts or deletes in the grid. The host does it instead: its tables, names and formulas move along. */
import type { ICommandInfo } from '@univerjs/core';
import { columnsA1, rowsA1 } from '../../src/grid/a1';

export interface Structure {
  readonly sheetId: string;
  /** `3:5`, `B:C`. */
  readonly address: string;
  readonly insert: boolean;
}

interface Params {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** What every way of inserting and deleting in the grid ends in. */
const COMMAND = /^sheet\.command\.(insert|remove)-(row|col)-by-range$/;

/** Null where the command does something else. */
export function structureOf({ id, params }: Readonly<Pick<ICommandInfo, 'id' | 'params'>>): Structure | null {
  const [, act, what] = COMMAND.exec(id) ?? [];
  if (act === undefined) return null;
  const { subUnitId: sheetId, range } = params as Params;
  const address = what === 'row' ? rowsA1(range.startRow, range.endRow) : columnsA1(range.startColumn, range.endColumn);
  return { sheetId, address, insert: act === 'insert' };
}
