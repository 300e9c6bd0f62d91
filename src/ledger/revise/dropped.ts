/** 计划已无: rows that the plan has lost. They stay, out of every count, until it has them again. */
import { ADJUST } from '../columns/words';
import { codeOf } from '../columns/vocabulary';
import { columnName } from '../columns/columns';
import type { Adjust, ChangeEntry, Row } from '../types';

export const DROPPED: Adjust = 'drop';

/** What earlier versions wrote into 备注 instead. */
const OLD_MARKS = ['计划已无', 'no longer in the plan'];

/** A row with the old mark in 备注, as if 调整 said it; without its mark. Any other row unchanged. */
export function readOldMark(row: Row): Row {
  if (typeof row.remark !== 'string') return row;
  const parts = row.remark.split('；');
  const rest = parts.filter(part => !OLD_MARKS.includes(part.trim()));
  if (rest.length === parts.length) return row;
  return { ...row, adjust: row.adjust ?? DROPPED, remark: rest.join('；') || null };
}

export const isDropped = (row: Row): boolean => row.adjust === DROPPED;

export const drop = (row: Row): Row => (isDropped(row) ? row : { ...row, adjust: DROPPED });

/** What 调整 said before the plan lost the row, as 更新记录 tells it; null where it said nothing. */
function adjustBefore(row: Row, log: readonly ChangeEntry[]): Row['adjust'] {
  const heads = (['zh-CN', 'en'] as const).map(lang => columnName('adjust', lang));
  const line = [...log]
    .reverse()
    .find(
      ({ no, column, after }) =>
        no === row.no && heads.includes(String(column)) && codeOf(ADJUST, String(after ?? '')) === DROPPED,
    );
  const word = line?.before ?? null;
  return word === null || word === '' ? null : (codeOf(ADJUST, String(word)) ?? String(word));
}

/** The plan has the row again: 调整 says what it said before. */
export const takeBackDropped = (row: Row, log: readonly ChangeEntry[]): Row =>
  isDropped(row) ? { ...row, adjust: adjustBefore(row, log) } : row;
