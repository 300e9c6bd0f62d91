/** Rows below pace or target, rows overdue, rows not begun: one sentence each, the worst first. */
import { dueOf } from '../../../ledger/status/due';
import { isBlank, isPercent, numberIn } from '../../../ledger/status/cells';
import { comparatorOf, isHeld, kindOf } from '../../../ledger/status/measure';
import { comparedValue, frequencyPeriods } from '../../../ledger/status/rate';
import type { ComputedRow } from '../../../ledger/status/totals';
import { amountText, cut, dayText, decimals, percent, plainNumber, pointsText } from '../../words/numbers';
import { rowName } from '../../words/rows';
import type { Facts } from '../facts';
import { figureOf } from '../figure';
import { sentence, type Sentence } from '../sentence';

/** Characters of a report that are quoted. */
export const QUOTED = 80;

const gapOf = ({ computed }: ComputedRow): number => computed.gap ?? 0;

/** The gap widest first. */
export const worstFirst = (entries: readonly ComputedRow[]): readonly ComputedRow[] =>
  [...entries].sort((a, b) => gapOf(a) - gapOf(b));

export const longestFirst = (entries: readonly ComputedRow[]): readonly ComputedRow[] =>
  [...entries].sort((a, b) => (dueOf(a.row) ?? 0) - (dueOf(b.row) ?? 0));

/** Rows not begun though their time runs: their light is not grey. */
export const lateStarts = ({ withStatus }: Facts): readonly ComputedRow[] =>
  worstFirst(withStatus('notStarted').filter(({ computed }) => computed.light !== 'grey'));

/** The report in the unit's own words, where there is no figure. */
const ownWords = ({ row, computed }: ComputedRow, { words }: Facts): string =>
  computed.rate !== null || isBlank(row.progress) ? '' : words.ownWords(cut(String(row.progress), QUOTED));

/** How far a held row is from its target, in its own unit; null where that cannot be told. */
function distance({ row }: ComputedRow, facts: Facts): { readonly over: boolean; readonly by: number } | null {
  const value = comparedValue(row);
  const periods = frequencyPeriods(row, facts.settings) ?? 1;
  const lower = numberIn(row.target);
  if (value === null || lower === null) return null;
  const upper = comparatorOf(row) === 'range' ? numberIn(row.upper) : null;
  const target = upper !== null && value > upper ? upper : lower * periods;
  return { over: value > target, by: Math.abs(value - target) };
}

/** A row held against its target itself: 目前为61%，低于目标3个百分点. */
function held(entry: ComputedRow, facts: Facts): Sentence | null {
  const { row } = entry;
  const { words, lang } = facts;
  const far = distance(entry, facts);
  if (!isHeld(row) || far === null) return null;
  const value = comparedValue(row);
  const by = Number(decimals(isPercent(row.unit) ? far.by * 100 : far.by, 2));
  const text = words.behindHeld({
    name: rowName(row, words),
    value: amountText(value, row, lang),
    change: kindOf(row) !== 'change' ? null : comparatorOf(row)?.endsWith('-') === true ? 'down' : 'up',
    over: far.over,
    by: isPercent(row.unit) ? words.points(plainNumber(by)) : amountText(by, row, lang),
  });
  const printed = isPercent(row.unit) ? Number(decimals((value ?? 0) * 100, 2)) : (value ?? 0);
  return sentence('behindHeld', text, [row.key], { value: printed, by });
}

export function behindRow(entry: ComputedRow, facts: Facts): Sentence {
  const other = held(entry, facts);
  if (other !== null) return other;
  const { row, computed } = entry;
  const { text, numbers } = figureOf(entry, facts, true);
  const gap = pointsText(computed.gap ?? 0);
  const told = facts.words.behindPaced({
    name: rowName(row, facts.words),
    figure: text === '' ? facts.words.figures.none : text,
    gap,
  });
  return sentence('behindPaced', told, [row.key], { ...numbers, gap: Number(gap) });
}

export function overdueRow(entry: ComputedRow, facts: Facts): Sentence {
  const { row } = entry;
  const { words, lang, ledger, asOf } = facts;
  const due = dueOf(row) ?? asOf;
  const { text: figure, numbers } = figureOf(entry, facts);
  const days = asOf - due;
  const text = words.overdue({
    name: rowName(row, words),
    due: dayText(due, lang, ledger.meta.year),
    days: String(days),
    figure,
  });
  return sentence('overdue', text + ownWords(entry, facts), [row.key], { days, ...numbers });
}

export function notStartedRow(entry: ComputedRow, facts: Facts): Sentence {
  const { row, computed } = entry;
  const text = facts.words.notStarted(rowName(row, facts.words), percent(computed.pace ?? 0));
  return sentence('notStarted', text + ownWords(entry, facts), [row.key], {
    pace: Number(decimals((computed.pace ?? 0) * 100, 1)),
  });
}
