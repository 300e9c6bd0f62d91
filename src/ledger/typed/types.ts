/** What a typed cell is understood to say. Nothing is ever guessed silently: every liberty is a note, every doubt a question. */

/** A liberty that the reader took; it is shown beside the value. */
export type Note =
  /** 约15, 20多所, 近百: the figure is not exact. */
  | 'approximate'
  /** A bare 65 in a row of %: read as 65 %. */
  | 'percent-assumed'
  /** 2000万 in a row of 万元, 3公顷 in a row of 亩. */
  | 'unit-converted'
  /** 个 in a row of 所. */
  | 'unit-differs'
  /** 下降3% in a row of 下降, 增长 in a row of 提高. */
  | 'direction-read'
  /** Ten times the target or more. */
  | 'far-over'
  /** A hundredth of the target or less. */
  | 'far-under'
  /** 6月30日: the plan's year was taken. */
  | 'year-assumed'
  /** 6月, 二季度, 年底: the last day that still counts was taken. */
  | 'last-day';

/** Why nothing was taken. */
export type Doubt =
  /** More than one reading: 3/4, 1.5 in a row of %, 3/4/2024, 15-20. */
  | 'ambiguous'
  /** A number with words around it that a number cell would lose: 15（其中农村8）. */
  | 'words-beside'
  /** A unit that the row does not have: 15人 in a row of 所. */
  | 'other-unit'
  /** 80% where a count is asked for. */
  | 'share-of-target'
  /** 已完成 where a number is asked for. */
  | 'done-without-number'
  /** 无, 暂无, /, —: nothing stated. */
  | 'nothing-stated'
  /** 2024.2.30: no such day. */
  | 'no-such-day'
  /** A month or quarter where a day is asked for; 6月初; 明年. */
  | 'not-a-day'
  /** 6/8 that the sheet made into a day, where a number is asked for. */
  | 'is-a-date'
  /** 150 % where 0…100 % is asked for. */
  | 'out-of-range'
  /** No reading at all. */
  | 'not-understood';

export type TypedReading<T = number> =
  | { readonly is: 'blank' }
  | { readonly is: 'value'; readonly value: T; readonly notes: readonly Note[] }
  /** 无变化: what was there before still holds. */
  | { readonly is: 'unchanged' }
  | { readonly is: 'question'; readonly why: Doubt; readonly candidates: readonly T[] };

export const BLANK_READING = { is: 'blank' } as const;
export const UNCHANGED = { is: 'unchanged' } as const;

export const readAs = <T>(read: T, ...notes: readonly Note[]): TypedReading<T> => ({ is: 'value', value: read, notes });

export const question = <T>(why: Doubt, ...candidates: readonly T[]): TypedReading<T> => ({
  is: 'question',
  why,
  candidates,
});
