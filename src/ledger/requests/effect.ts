/** What a decided request does to its row. */
import type { REQUEST_PROBLEMS } from '../../i18n/requests';
import { isBlank } from '../status/cells';
import { readAmount, readDate } from '../typed';
import type { Cell, Row } from '../types';
import type { ReadRequest } from './read';
import { WITH_VALUE } from './words';

export type RequestProblem = keyof typeof REQUEST_PROBLEMS;
export interface Problem {
  readonly code: RequestProblem;
  readonly data: Readonly<Record<string, string>>;
}

/** The control block: the cells that a request can change. */
export type Effect = Partial<Pick<Row, 'struck' | 'adjust' | 'newDue' | 'target'>>;

/** The number that a decision names, in the row's own unit; null: none can be told. */
export function decidedNumber(row: Row, cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const reading = readAmount(cell, row);
  return reading.is === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

const decidedDay = (cell: Cell, year: number | null): number | null => {
  const reading = readDate(cell, { year, use: 'deadline' });
  return reading.is === 'value' && typeof reading.value === 'number' ? reading.value : null;
};

/**
 * @param earlier target of the row before it was changed, for 恢复; null: unknown
 * @returns the cells that change, or why none does; for an approved request only
 */
export function effectOf(
  request: ReadRequest,
  year: number | null,
  earlier: Cell = null,
): { readonly cells: Effect } | { readonly problem: Problem } {
  const { row, type, decidedOn, askedOn, value } = request;
  const no = (code: RequestProblem, data: Problem['data'] = {}) => ({ problem: { code, data } });
  if (type === null) return no('unknown-type', { type: String(request.entry.type ?? '') });
  if (row === null) return no('no-row', { no: request.no });
  if (decidedOn === null) return no('no-date');
  if (askedOn !== null && decidedOn < askedOn) return no('decided-before-asked');
  const what = WITH_VALUE[type];
  if (what !== undefined && isBlank(value)) return no('no-value');
  switch (type) {
    case 'strike':
      return { cells: { struck: decidedOn } };
    case 'cancel':
      return { cells: { adjust: 'cancel' } };
    case 'extend': {
      const day = decidedDay(value, year);
      return day === null
        ? no('unclear-value', { value: String(value), what: 'day' })
        : { cells: { adjust: 'postpone', newDue: day } };
    }
    case 'retarget': {
      const target = decidedNumber(row, value);
      return target === null
        ? no('unclear-value', { value: String(value), what: 'number' })
        : { cells: { adjust: 'retarget', target } };
    }
    case 'restore':
      if (!isBlank(row.struck)) return { cells: { struck: null } };
      if (row.adjust === null || row.adjust === 'drop') return no('nothing-to-restore');
      return {
        cells: {
          adjust: null,
          ...(row.adjust === 'postpone' ? { newDue: null } : {}),
          ...(row.adjust === 'retarget' && earlier !== null ? { target: earlier } : {}),
        },
      };
  }
}
