/** What has been reached on a row, in words: 完成15个，完成率75%; by self-report where no number is counted. */
import { isWork } from '../../ledger/status/facts';
import { numberIn } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import { amountText, decimals, percent } from '../words/numbers';
import type { Facts } from './facts';

export interface BulletinFigure {
  /** Empty where nothing is reported that counts. */
  readonly text: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** @param ofTarget whether the rate is told as a share of the target */
export function figureOf({ row, computed }: ComputedRow, { words, lang }: Facts, ofTarget = false): BulletinFigure {
  const { rate } = computed;
  if (rate === null) return { text: '', numbers: {} };
  const printed = percent(rate);
  const numbers = { rate: Number(decimals(rate * 100, 1)) };
  if (isWork(row)) return { text: words.figures.self(printed), numbers };
  const actual = amountText(row.actual, row, lang);
  const say = ofTarget ? words.figures.doneOf : words.figures.done;
  const n = numberIn(row.actual);
  return { text: say(actual, printed), numbers: { ...numbers, ...(n === null ? {} : { actual: n }) } };
}
