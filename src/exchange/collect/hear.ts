/** What a returned row says about requests and letters. */
import type { Cell } from '../../ledger/types';
import { SAY_KEYS, type SayKey } from '../split/columns';
import type { ReturnedRow } from './form';
import type { CellPlace, RefusalReason } from './types';
import type { RowKey } from '../../ledger/rows/key';

export interface Heard {
  readonly key: RowKey;
  readonly no: string;
  readonly department: string;
  readonly batch: string;
  readonly choice: Cell;
  readonly note: Cell;
  readonly reply: Cell;
  /** Why nothing of it is taken; null: it is. */
  readonly reason: RefusalReason | null;
  readonly place: CellPlace;
}

type Where = Pick<Heard, 'no' | 'department' | 'batch' | 'reason' | 'place'>;

export function hear({ key, says }: ReturnedRow, where: Where): readonly Heard[] {
  if (says.size === 0) return [];
  const cell = (name: SayKey): Cell => says.get(name) ?? null;
  return [{ ...where, key, choice: cell('request'), note: cell('requestNote'), reply: cell('reply') }];
}

/** Part of the name of a file's content; none for forms that say nothing here, so that those keep the name that they had. */
export const contentSays = (says: ReturnedRow['says']): readonly (readonly [SayKey, Cell])[] =>
  SAY_KEYS.flatMap(key => (says.has(key) ? [[key, says.get(key) ?? null] as const] : []));

/** Words as typed, both cells. */
export const wordsOf = ({ choice, note }: Pick<Heard, 'choice' | 'note'>): string =>
  [choice, note].flatMap(cell => (cell === null ? [] : [String(cell).trim()])).join(' ');
