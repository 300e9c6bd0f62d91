/** What a question says, in words. */
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import { columnOf } from '../../ledger/columns/columns';
import { sayDay } from '../../ledger/dates/said';
import { isPercent } from '../../ledger/status/cells';
import type { Ask, CellQuestion } from '../../ledger/live/types';
import type { Cell } from '../../ledger/types';

/** A reading as people say it: 15 所, 80%, 2026-06-30 or 30 Jun 2026. */
export function sayValue({ column, unit }: Pick<CellQuestion, 'column' | 'unit'>, cell: Cell, lang: Lang): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  const { value } = columnOf(column);
  if (value === 'date') return sayDay(cell, lang);
  if (value === 'share' || isPercent(unit)) return `${Number((cell * 100).toPrecision(12))}%`;
  return unit === null || column !== 'actual' ? String(cell) : `${cell} ${unit}`;
}

/** Why it is asked. */
export function sayWhy(why: Ask, texts: PaneTexts): string {
  const { live, fill } = texts;
  switch (why) {
    case 'approximate':
      return live.approximate;
    case 'year-assumed':
      return live.year;
    case 'last-day':
      return live.lastDay;
    case 'unheard':
      return live.unheard;
    default:
      return fill.doubts[why];
  }
}
