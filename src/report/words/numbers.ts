/** Numbers and days as a letter prints them. */
import type { Lang } from '../../i18n/lang';
import { dayWithin } from '../../i18n/days';
import { unitGap } from '../../i18n/marks';
import { partsOf, type SerialDay } from '../../ledger/dates/serial';
import { isPercent, numberIn } from '../../ledger/status/cells';
import type { Cell, Row } from '../../ledger/types';

/** Rounds half away from zero at fifteen significant digits, as spreadsheet programs do. */
export function decimals(value: number, digits: number): string {
  const unit = 10 ** digits;
  const whole = Math.round(Number((Math.abs(value) * unit).toPrecision(15)));
  const text = (whole / unit).toFixed(digits);
  return value < 0 && whole !== 0 ? `-${text}` : text;
}

/** A share (1 = 100 %) as a letter prints it: one decimal, none where it is whole. */
export const percent = (share: number, digits = 1): string => `${bare(decimals(share * 100, digits))}%`;

/** Percentage points, one decimal, without a sign. */
export const pointsText = (points: number): string => bare(decimals(Math.abs(points), 1));

/** 12.0 → 12, 12.50 → 12.5. */
const bare = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A number as people write it: no exponent, no false decimals. */
export const plainNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(12)));
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 }) : text;
};

/** A day; its year only where it is not the plan's. */
export const dayText = (serial: SerialDay, lang: Lang, planYear: number | null, always = false): string =>
  dayWithin(partsOf(serial), always ? null : planYear, lang);

/** An amount with its unit, as the row has it: 42亿元, 64%, 15 schools. Words stay words. */
export function amountText(value: Cell, row: Pick<Row, 'unit'>, lang: Lang): string {
  const n = numberIn(value);
  if (n === null) return String(value ?? '');
  if (isPercent(row.unit)) return percent(n, 2);
  const unit = row.unit ?? '';
  return `${plainNumber(n)}${unitGap(unit, lang)}${unit}`;
}

/** A text on one line, cut where it is long. @param most characters */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most).join('')}…`;
}

/** Characters of a report that are quoted. */
const QUOTED = 80;

/** What a unit has written, for quotation within a sentence that has a stop of its own: one line, without the stop at its end. */
export const quoted = (text: string): string =>
  shortened(text.trim().replace(/(?:[。；;，,]+|(^|[^.])\.)$/, '$1'), QUOTED);
