/** The style of each cell of the matrix, by column and, for amounts, by the row's unit. */
import { columnOf } from '../../ledger/columns/columns';
import { isPercent } from '../../ledger/status/cells';
import type { Cell, Row } from '../../ledger/types';
import { isHelper } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';
import { styleName, type CellFormat } from '../style/styles';
import { blockOfColumn } from './columns';

function percentFormat(values: readonly Cell[]): CellFormat {
  const digits = values.map(value => {
    if (typeof value !== 'number') return 0;
    const [, decimals = ''] = String(Number((value * 100).toPrecision(12))).split('.');
    return decimals.length;
  });
  const most = Math.max(0, ...digits);
  return most === 0 ? 'percent0' : most === 1 ? 'percent1' : 'percent2';
}

const THOUSANDS = 10_000;

/** Rows of % show percentages; a change from a base in another unit shows base and actual as they are. */
function amountFormat(row: Row, key: CellKey): CellFormat {
  const absolute = row.kind === 'change' && row.base !== null && (key === 'actual' || key === 'base');
  if (isPercent(row.unit) && !absolute) {
    const format = percentFormat([row.target, row.upper, row.actual]);
    return key === 'actual' && format === 'percent0' ? 'percent1' : format;
  }
  const value = row[key as 'target'];
  const whole = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= THOUSANDS;
  return whole ? 'whole' : 'general';
}

/** Style of a cell. */
export function cellStyle(row: Row, key: CellKey): string {
  const block = blockOfColumn(key);
  if (isHelper(key)) return styleName(block, 'general');
  const { format, value } = columnOf(key);
  if (format !== undefined) return styleName(block, format);
  switch (value) {
    case 'amount':
      return styleName(block, amountFormat(row, key));
    case 'date':
      return styleName(block, 'date');
    case 'word':
      return styleName(block, 'word');
    default:
      return styleName(block, 'text');
  }
}
