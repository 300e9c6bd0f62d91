import type { Source } from '../../source';
import { partNamed } from '../../parts/part';
import type { rowItemOf } from '../../assemble/row';
import type { TextLine } from '../lines';
import type { rowTitle } from '../row-title';
import type { findTables } from './find';
import type { TableFound } from './found';
import { looksLikeTable } from './look';
import type { remarksIn } from './remark';
import type { namesColumn } from './headers';
import type { isSum } from './sum';

/** Reads tables and their rows. */
export interface TableReader {
  readonly find: typeof findTables;
  readonly isSum: typeof isSum;
  readonly namesColumn: typeof namesColumn;
  readonly remarks: typeof remarksIn;
  readonly rowItem: typeof rowItemOf;
  readonly rowTitle: typeof rowTitle;
}

/** The place of what reads tables: asked only where lines look like one. */
export const tables = partNamed<TableReader>('tables');

/** The tables among the lines of a paste, by the index of the line that each begins on. */
export type TablesByLine = ReadonlyMap<number, TableFound>;

const NONE: TablesByLine = new Map();

/** The tables of a paste, in whatever way their cells are parted. */
export const tablesIn = (source: Source, lines: readonly TextLine[]): TablesByLine =>
  looksLikeTable(source, lines) ? tables().find(source, lines) : NONE;
