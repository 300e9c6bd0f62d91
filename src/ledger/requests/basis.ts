/** 无申请依据: cells of the office's control that no request stands behind. Typing them stays legal; it is only said. */
import type { ColumnKey } from '../columns/types';
import { isBlank } from '../status/cells';
import type { Ledger, Row } from '../types';
import { requestsOf, type ReadRequest } from './read';
import type { RequestType } from './words';
import type { RowKey } from '../rows/key';

export interface WithoutBasis {
  readonly row: Row;
  readonly column: Extract<ColumnKey, 'struck' | 'adjust'>;
}

const ADJUSTED: Readonly<Record<string, RequestType>> = { cancel: 'cancel', postpone: 'extend', retarget: 'retarget' };

/** Cells of 核定销号 and 调整 that the requests in force do not account for. 计划已无 comes with the plan itself. */
export function withoutBasis(ledger: Pick<Ledger, 'requests' | 'rows'>): readonly WithoutBasis[] {
  const requests = requestsOf(ledger).filter(({ state }) => state === 'applied');
  const has = (row: Row, type: RequestType): boolean => requests.some(one => one.key === row.key && one.type === type);
  return ledger.rows.flatMap((row): WithoutBasis[] => {
    const type = row.adjust === null ? undefined : ADJUSTED[row.adjust];
    return [
      ...(!isBlank(row.struck) && !has(row, 'strike') ? [{ row, column: 'struck' } as const] : []),
      ...(type !== undefined && !has(row, type) ? [{ row, column: 'adjust' } as const] : []),
    ];
  });
}

/** Requests about one row, in the order of the table. */
export const requestsFor = (ledger: Pick<Ledger, 'requests' | 'rows'>, key: RowKey): readonly ReadRequest[] =>
  requestsOf(ledger).filter(one => one.key === key);
