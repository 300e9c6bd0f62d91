import { splitUnit } from '../../language/units/match';
import { NO_PLACE } from '../../plan/spans';
import type { Rhythm, Target } from '../../plan/types';

/**
 * A target with another printed number and unit; `value` and `unit` follow as the parser would have them (42, 亿元 → 4200000000,
 * 元). A bare 百 or 千 before a measure word multiplies only where a measure word follows.
 */
export function withPrinted(target: Target, value: number, upper: number | null, unit: string): Target {
  const { factor, base } = splitUnit(unit);
  const multiple = base === '' && factor < 1e4 ? 1 : factor;
  const times = (n: number) => Number((n * multiple).toPrecision(15));
  return {
    ...without(target, 'upper'),
    value: times(value),
    unit: multiple === 1 ? unit : base,
    printed: { value, unit, ...(upper === null ? {} : { upper }) },
    ...(upper === null ? {} : { upper: times(upper) }),
  };
}

const without = <K extends 'upper' | 'every'>(target: Target, key: K): Omit<Target, K> =>
  Object.fromEntries(Object.entries(target).filter(([name]) => name !== key)) as unknown as Omit<Target, K>;

/** The target with another rhythm, with none (null), or as it is (undefined). */
export const withEvery = (target: Target, every: Rhythm | null | undefined): Target =>
  every === undefined ? target : every === null ? without(target, 'every') : { ...target, every };

/** A target that a user is about to fill in. */
export const newTarget = (): Target => ({
  comparator: '>=',
  value: 1,
  unit: '',
  indicator: '',
  kind: 'count',
  printed: { value: 1, unit: '' },
  span: NO_PLACE,
  quote: '',
  rule: 'user',
  basis: 'stated',
});
