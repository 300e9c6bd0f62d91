/** Lines of 督办台账 as letters. */
import { codeOf } from '../columns/vocabulary';
import type { NoticeEntry } from '../side/types';
import { cleaned, dayIn, isBlank } from '../status/cells';
import type { Cell, Ledger } from '../types';
import {
  GRAVITY,
  NOTICE_ENDING,
  NOTICE_LEVEL,
  NOTICE_TYPE,
  type NoticeEnding,
  type NoticeLevel,
  type NoticeState,
  type NoticeType,
} from './words';
import { asRowKey, type RowKey } from '../rows/key';
import type { SerialDay } from '../dates/serial';

export interface Notice {
  /** Place in the table, from 0. */
  readonly at: number;
  readonly id: string;
  readonly type: NoticeType;
  readonly level: NoticeLevel;
  readonly unit: string;
  /** 行键 of its rows. */
  readonly keys: readonly RowKey[];
  readonly sentOn: SerialDay | null;
  readonly replyBy: SerialDay | null;
  readonly repliedOn: SerialDay | null;
  readonly ending: NoticeEnding | null;
  readonly link: string;
  readonly entry: NoticeEntry;
}

const text = (cell: Cell): string => (cell === null ? '' : cleaned(String(cell)));

/** Letters of a ledger. Lines whose type is no word of ours are the office's own and are left alone. */
export const noticesOf = ({ notices = [] }: Pick<Ledger, 'notices'>): readonly Notice[] =>
  notices.flatMap((entry, at): Notice[] => {
    const type = codeOf(NOTICE_TYPE, text(entry.type));
    if (type === null) return [];
    return [
      {
        at,
        id: text(entry.id),
        type,
        level: codeOf(NOTICE_LEVEL, text(entry.level)) ?? 'blue',
        unit: text(entry.unit),
        keys: text(entry.keys)
          .split(/[、, ]+/)
          .filter(key => key !== '')
          .map(asRowKey),
        sentOn: dayIn(entry.sentOn),
        replyBy: dayIn(entry.replyBy),
        repliedOn: dayIn(entry.repliedOn),
        ending: codeOf(NOTICE_ENDING, text(entry.ending)),
        link: text(entry.link),
        entry,
      },
    ];
  });

/** 结果 on a day; the sheet's own formula says the same (`workbook/side/formulas`). */
export function noticeState(notice: Notice, asOf: SerialDay): NoticeState {
  if (notice.ending !== null) return notice.ending;
  if (notice.repliedOn !== null) return 'answered';
  return notice.replyBy !== null && asOf > notice.replyBy ? 'unanswered' : 'running';
}

/** A letter that waits for its answer. */
export const isOpen = (notice: Notice): boolean =>
  notice.ending === null && isBlank(notice.entry.ending) && notice.repliedOn === null;

/** A letter that counts: not taken back. */
export const isCounted = ({ ending }: Notice): boolean => ending !== 'withdrawn' && ending !== 'void';

/** Gravity of a letter: a red one weighs more than a yellow one. */
export const gravityOf = ({ type, level }: Pick<Notice, 'type' | 'level'>): number =>
  GRAVITY[type] + (type === 'supervision' && level === 'red' ? 1 : 0);
