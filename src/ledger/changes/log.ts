/** Changes as lines of 更新记录. */
import { LOG_WORDS } from '../../i18n/change-log';
import type { Lang } from '../../i18n/lang';
import { ADJUST, COMPARATOR, EVERY, KIND, STANDING_WORD } from '../columns/words';
import { wordOf, type Vocabulary } from '../columns/vocabulary';
import { toIso } from '../dates/serial';
import { dayIn, isPercent } from '../status/cells';
import type { Cell, ChangeEntry, Row } from '../types';
import type { RowsDiff } from './diff';
import { columnName, columnOf, type TypedKey } from '../columns/columns';

export interface LogContext {
  readonly lang: Lang;
  /** Serial day, with the time of day as its fraction; null: unknown. */
  readonly on: number | null;
  /** Name typed under Settings; null: what nobody saw happen is 未知. */
  readonly who: string | null;
  /** The file or the part of the program that brought the change. */
  readonly source: string;
}

const WORDS: Readonly<Partial<Record<TypedKey, Vocabulary<string>>>> = {
  kind: KIND,
  comparator: COMPARATOR,
  every: EVERY,
  adjust: ADJUST,
  due: STANDING_WORD,
};

/** A cell as people read it in a log: words for codes, days for serials, percentages in rows of %. */
export function loggedCell(column: TypedKey, cell: Cell, unit: string | null, lang: Lang): Cell {
  const words = WORDS[column];
  if (words !== undefined && typeof cell === 'string') return wordOf(words, cell, lang);
  const { value } = columnOf(column);
  const day = value === 'date' ? dayIn(cell) : null;
  if (day !== null) return toIso(day);
  const share = value === 'share' || (value === 'amount' && isPercent(unit));
  return share && typeof cell === 'number' ? `${Number((cell * 100).toPrecision(12))}%` : cell;
}

/** Units by row key: a log shows shares as percentages. */
export const unitsOf = (rows: readonly Row[]): ReadonlyMap<string, string | null> =>
  new Map(rows.map(row => [row.key, row.unit]));

/** Log lines for what changed, in the order of the change list; rows that came or went give one line each. */
export function logEntries(
  diff: RowsDiff,
  units: ReadonlyMap<string, string | null>,
  context: LogContext,
): ChangeEntry[] {
  const { lang, on, source } = context;
  const who = context.who ?? LOG_WORDS.unknown[lang];
  const line = (no: string, column: string, before: Cell, after: Cell): ChangeEntry => ({
    on,
    who,
    no,
    column,
    before,
    after,
    source,
  });
  return [
    ...diff.cells.map(({ key, no, column, before, after }) => {
      const show = (cell: Cell): Cell => loggedCell(column, cell, units.get(key) ?? null, lang);
      return line(no, columnName(column, lang), show(before), show(after));
    }),
    ...diff.added.map(row => line(row.no, LOG_WORDS.rowAdded[lang], null, row.measure)),
    ...diff.removed.map(row => line(row.no, LOG_WORDS.rowRemoved[lang], row.measure, null)),
  ];
}
