/** Rows below pace or target, rows overdue, rows not begun: one sentence each, the worst first. */
import { dueOf } from '../../../ledger/status/facts';
import { isBlank, isPercent } from '../../../ledger/status/cells';
import type { ComputedRow } from '../../../ledger/status/compute';
import { amountText, dayText, decimals, percent, plainNumber, pointsText, quoted } from '../../words/numbers';
import { heldFigure } from '../../words/held';
import { rowName } from '../../words/rows';
import type { Facts } from '../facts';
import { figureOf } from '../figure';
import { sentence, type BulletinSentence } from '../sentence';

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
  computed.rate !== null || isBlank(row.progress) ? '' : words.ownWords(quoted(String(row.progress)));

/** A row held against its target itself: 目前为61%，低于目标3个百分点. */
function held(entry: ComputedRow, { words, lang }: Facts): BulletinSentence | null {
  const { row } = entry;
  const figure = heldFigure(entry);
  if (figure === null) return null;
  const { value, by, over, change } = figure;
  const text = words.behindHeld({
    name: rowName(row, words),
    value: amountText(value, row, lang),
    change,
    over,
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
