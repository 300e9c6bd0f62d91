/** Rows below pace or target, rows overdue, rows not begun: one sentence each, the worst first. */
import { dueOf } from '../../../ledger/status/facts';
import { isBlank, isPercent, numberIn } from '../../../ledger/status/cells';
import type { ComputedRow } from '../../../ledger/status/compute';
import { amountText, shortened, dayText, decimals, percent, plainNumber, pointsText } from '../../words/numbers';
import { rowName } from '../../words/rows';
import type { Facts } from '../facts';
import { figureOf } from '../figure';
import { sentence, type BulletinSentence } from '../sentence';

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
  computed.rate !== null || isBlank(row.progress) ? '' : words.ownWords(shortened(String(row.progress), QUOTED));

/** A row that is held against its target itself. */
const isHeld = ({ cell }: ComputedRow): boolean => cell('mode') === 2;

/** What is compared with the target, in the row's own unit. */
const comparedValue = ({ cell }: ComputedRow): number | null => {
  const value = cell('held');
  return typeof value === 'number' ? value : null;
};

/** How far a held row is from its target, in its own unit; null where that cannot be told. */
function distance(entry: ComputedRow): { readonly over: boolean; readonly by: number } | null {
  const { row, cell } = entry;
  const value = comparedValue(entry);
  const lower = numberIn(row.target);
  if (value === null || lower === null) return null;
  const upper = row.comparator === 'range' ? numberIn(row.upper) : null;
  const target = upper !== null && value > upper ? upper : lower * Number(cell('periods'));
  return { over: value > target, by: Math.abs(value - target) };
}

const isFall = (comparator: string | null): boolean => comparator !== null && comparator.endsWith('-');

/** A row held against its target itself: 目前为61%，低于目标3个百分点. */
function held(entry: ComputedRow, facts: Facts): BulletinSentence | null {
  const { row } = entry;
  const { words, lang } = facts;
  const [far, value] = [distance(entry), comparedValue(entry)];
  if (!isHeld(entry) || far === null || value === null) return null;
  const by = Number(decimals(isPercent(row.unit) ? far.by * 100 : far.by, 2));
  const text = words.behindHeld({
    name: rowName(row, words),
    value: amountText(value, row, lang),
    change: row.kind !== 'change' ? null : isFall(row.comparator) ? 'down' : 'up',
    over: far.over,
    by: isPercent(row.unit) ? words.points(plainNumber(by)) : amountText(by, row, lang),
  });
  return sentence('behindHeld', text, [row.key], {
    value: isPercent(row.unit) ? Number(decimals(value * 100, 2)) : value,
    by,
  });
}

export function behindRow(entry: ComputedRow, facts: Facts): BulletinSentence {
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

export function overdueRow(entry: ComputedRow, facts: Facts): BulletinSentence {
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

export function notStartedRow(entry: ComputedRow, facts: Facts): BulletinSentence {
  const { row, computed } = entry;
  const text = facts.words.notStarted(rowName(row, facts.words), percent(computed.pace ?? 0));
  return sentence('notStarted', text + ownWords(entry, facts), [row.key], {
    pace: Number(decimals((computed.pace ?? 0) * 100, 1)),
  });
}
