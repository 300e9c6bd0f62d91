/** Units of rows and of what people type beside a number: which are the same, which convert, which do not. */
import { magnitude } from '../numeral/digits';
import { ALIASES, COUNT_UNITS, FAMILIES, FOREIGN_MONEY, VISITS } from './table';

const COUNTABLE = new Set([...COUNT_UNITS.split(' '), '基地', '园', '校', '课时']);
const FOREIGN = new Set(FOREIGN_MONEY.split(' '));
const PREFIX = /^(万亿|[十百千]?[万亿]|[十百千])(.+)$/;

const canonical = (unit: string): string => ALIASES[unit] ?? unit;
const familyOf = (unit: string) => FAMILIES.find(([, family]) => unit in family)?.[1];

/** A row's unit as a factor and what it multiplies: 万元 → 10000 元; 千瓦 and 千克 stay whole. */
export interface SplitUnit {
  readonly factor: number;
  readonly base: string;
}

/** Takes a unit apart; no unit is a factor of 1 and an empty base, 万 alone a factor. Comes folded, in small letters. */
export function splitUnit(unit: string): SplitUnit {
  if (/^(?:万亿|[百千]?[万亿]|[百千])$/.test(unit)) return { factor: magnitude(unit), base: '' };
  const match = PREFIX.exec(unit);
  if (match === null || familyOf(canonical(unit.split('/')[0] ?? '')) !== undefined) return { factor: 1, base: unit };
  return { factor: magnitude(match[1] ?? ''), base: match[2] ?? '' };
}

export type UnitMatch =
  /** How many of the base unit one typed unit is. */
  { readonly factor: number; readonly note: 'unit-converted' | 'unit-differs' | null } | null;

/** True for money that is not 元: it never counts as 元. */
export const isForeignMoney = (unit: string): boolean => FOREIGN.has(unit);

/** Compares a typed unit with a base unit, both folded and in small letters; null if one is not the other. */
export function matchUnit(typed: string, base: string): UnitMatch {
  if (typed === base) return { factor: 1, note: null };
  const [from, to] = [canonical(typed), canonical(base)];
  const family = familyOf(to);
  if (from === to) return { factor: 1, note: null };
  if (family !== undefined && from in family) {
    const factor = (family[from] ?? 1) / (family[to] ?? 1);
    return { factor, note: factor === 1 ? null : 'unit-converted' };
  }
  if ((typed === '个' || typed === '项') && COUNTABLE.has(base) && !VISITS.test(base))
    return { factor: 1, note: 'unit-differs' };
  return null;
}

/** All units that a text may begin with which are the base unit or convert to it, the longest first. */
export function matchesAt(text: string, base: string): { readonly unit: string; readonly match: UnitMatch & {} }[] {
  const out: { unit: string; match: UnitMatch & {} }[] = [];
  for (let n = Math.min(text.length, Math.max(6, base.length)); n > 0; n--) {
    const unit = text.slice(0, n);
    const match = matchUnit(unit, base);
    if (match !== null) out.push({ unit, match });
  }
  return out;
}
