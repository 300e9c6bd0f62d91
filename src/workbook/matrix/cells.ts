/** Values of the matrix' cells: codes become words, helpers and computed columns come from the pure functions. */
import type { Lang } from '../../i18n/lang';
import {
  ADJUST,
  COMPARATOR,
  EVERY,
  HINT,
  KIND,
  LIGHT,
  STANDING_WORD,
  STATUS,
  wordOf,
} from '../../ledger/columns/words';
import { markedNames, tidyName } from '../../ledger/rows/names';
import { dueOf, startOf } from '../../ledger/status/due';
import { isInForce } from '../../ledger/status/in-force';
import { isDoubtful, isFaulty } from '../../ledger/status/doubt';
import { obstacle } from '../../ledger/status/scored';
import { comparatorOf, isHeld, isPaced, kindOf } from '../../ledger/status/measure';
import { isUnreported } from '../../ledger/status/decide';
import { groupOf } from '../../ledger/status/groups';
import { countedRate, isSoon, lacksDeadline, lacksOwner } from '../../ledger/status/totals';
import { isStale } from '../../ledger/status/stale';
import { comparedValue, frequencyPeriods } from '../../ledger/status/rate';
import { STANDING, type Cell, type Computed, type Row, type Settings } from '../../ledger/types';
import type { HelperKey } from '../formulas/columns';
import { groupNumber } from '../formulas/group';
import { RANK_STEP } from '../formulas/late';

const WORDS = { kind: KIND, comparator: COMPARATOR, every: EVERY, adjust: ADJUST } as const;

/** What a typed column shows. */
export function typedCell(row: Row, key: keyof Row, lang: Lang): Cell {
  const value = row[key];
  if (value === '') return null;
  if (key === 'due' && value === STANDING) return wordOf(STANDING_WORD, STANDING, lang);
  if (typeof value === 'string' && key in WORDS) return wordOf(WORDS[key as keyof typeof WORDS], value, lang);
  return value;
}

/** What a computed column shows; null stands for the formula's "". */
export function computedCell(computed: Computed, key: keyof Computed, lang: Lang): Cell {
  if (key === 'status') return wordOf(STATUS, computed.status, lang);
  if (key === 'light') return wordOf(LIGHT, computed.light, lang);
  if (key === 'hint') return computed.hint === null ? null : wordOf(HINT, computed.hint, lang);
  return computed[key];
}

const rank = (days: number | null, line: number): number | null => (days === null ? null : days * RANK_STEP + line);

const lacks = (row: Row): number => (lacksOwner(row) ? 1 : 0) + (lacksDeadline(row) ? 2 : 0);

/** What lists, counts and means look for: nothing on a row out of force. @param line row of the sheet, from 1. */
export function helperCell(row: Row, key: HelperKey, computed: Computed, settings: Settings, line: number): Cell {
  const counts = isInForce(computed.status);
  switch (key) {
    case 'dueDay':
      return dueOf(row);
    case 'startDay':
      return startOf(row, settings);
    case 'kindNo':
      return 1 + [...KIND.keys()].findIndex(code => code === kindOf(row));
    case 'relationNo':
      return 1 + [...COMPARATOR.keys()].findIndex(code => code === comparatorOf(row));
    case 'doubt':
      return isFaulty(row) ? 2 : isDoubtful(row) ? 1 : 0;
    case 'scorable':
      return obstacle(row, settings) === null ? 1 : 0;
    case 'periods':
      return frequencyPeriods(row, settings) ?? 0;
    case 'held':
      return comparedValue(row);
    case 'mode':
      return isHeld(row) ? 2 : isPaced(row) ? 1 : 0;
    case 'blank':
      return isUnreported(row) ? 1 : 0;
    case 'stale':
      return isStale(row, settings, computed.status) ? 1 : 0;
    case 'leads':
      return counts ? markedNames(row.lead) : null;
    case 'supports':
      return counts ? markedNames(row.support) : null;
    case 'sections':
      return counts ? `、${tidyName(row.section)}、` : null;
    case 'late':
      return computed.status === 'overdue' ? rank(computed.daysLeft, line) : null;
    case 'soon':
      return isSoon(computed) ? rank(computed.daysLeft, line) : null;
    case 'lacks':
      return counts ? lacks(row) : 0;
    case 'lackRow':
      return counts && lacks(row) > 0 ? line : null;
    case 'group':
      return groupNumber(groupOf(computed.status));
    case 'counted':
      return countedRate({ row, computed }, settings);
  }
}
