import type { Rhythm } from '../../types';
import { wholeNumber } from '../../../language/numeral/read';
import { matchesOf } from '../../loops';
import { CAPACITY } from '../../../language/phrases';

const NAMES: Readonly<Record<string, Rhythm>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  半年: 'half-year',
  旬: 'day',
  半月: 'week',
  半个月: 'week',
  年: 'year',
  学年: 'year',
  年度: 'year',
  学期: 'term',
};
const EVERY = new RegExp(
  String.raw`(?:均(?=每[日天月][^,、]{1,6}(?:量|额|收入|成本))|(?:${CAPACITY})(?:达到?|为)?)?每(\d{1,2}|[一二两三四五六])?个?(天|日|周|星期|月|季度|季|旬|半年|半个?月|学年|学期|年度|年)(?!级|龄|末|轮)`,
  'g',
);

export interface Recurrence {
  readonly every: Rhythm;
  readonly interval?: number;
  /** Where the words stand in the text that was searched. */
  readonly at: number;
  readonly end: number;
}

/** The last rhythm (每月, 每两年, 每学期) said in a short piece of folded text; null if none. */
export function lastRhythm(text: string): Recurrence | null {
  let found: Recurrence | null = null;
  for (const m of matchesOf(text, EVERY)) {
    const every = NAMES[m[2] ?? ''];
    if (!every || !m[0].startsWith('每')) continue;
    const n = m[2] === '旬' ? 10 : m[2]?.endsWith('月') && m[2] !== '月' ? 2 : m[1] ? (wholeNumber(m[1]) ?? 1) : 1;
    found = { every, at: m.index, end: m.index + m[0].length, ...(n > 1 ? { interval: n } : {}) };
  }
  return found;
}
