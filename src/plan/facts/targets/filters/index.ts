import { isMoney } from '../../../../language/units/measure';
import { closing, opening } from '../../../../language/words';
import { BEFORE_NUMBER } from '../../lexicon/comparators';
import { COUNTED_BODIES } from '../../lexicon/nouns';
import { EMPTY, TELLING } from '../../lexicon/verbs';
import { code } from './code';
import { condition } from './condition';
import { existing } from './existing';
import { negated } from './negated';
import { inNumeral } from './numeral';
import { inOrdinal } from './ordinal';
import { reference } from './reference';
import { isScale, size } from './size';
import { time } from './time';
import { weight } from './weight';
import type { Quantity } from '../../sentence/quantity';
import type { NumberInClause, Filter } from './types';

const FILTERS: readonly Filter[] = [inNumeral, code, inOrdinal, time, negated, reference, weight];

/** The numbers of a clause that may be targets, and those that say of what size the things are. */
export interface Sorted {
  readonly kept: Quantity[];
  readonly sizes: readonly Quantity[];
  /** Those that are there, before another of their list: they name what it counts. */
  readonly told: readonly Quantity[];
}

const NONE: Sorted = { kept: [], sizes: [], told: [] };

/** 52家[、床位]6800张: one list of nouns with their numbers. */
const LISTED = /^(?:[、和及与或]|以及|或者)([一-鿿]{0,8})$/;
const hasVerb = (text: string): boolean => opening(EMPTY, text) !== '' || opening(TELLING, text) !== '';
const listed = (gap: string): boolean => {
  const noun = LISTED.exec(gap)?.[1];
  return noun !== undefined && !hasVerb(noun);
};

/** 2个村集体经营性收入突破[50万元]: of how many it holds is the figure; not 3个企业总产值达到5亿元. */
const ofEach = (gap: string, { unit }: Quantity): boolean =>
  isMoney(unit) &&
  opening(COUNTED_BODIES, gap) !== '' &&
  closing(BEFORE_NUMBER, gap) !== '' &&
  !['总', '计', ',', '、'].some(sign => gap.includes(sign));

/** Sorts out the numbers that are no targets. Conditions are told by the number that follows, so they go last. */
export function filtered(
  qs: readonly Quantity[],
  around: (q: Quantity, next: Quantity | undefined) => NumberInClause,
): Sorted {
  if (qs.length === 0) return NONE;
  const first: Quantity[] = [];
  const sizes: Quantity[] = [];
  const told: Quantity[] = [];
  let there: Quantity | undefined;
  for (const q of qs) {
    if (q.words) continue;
    const here = around(q, undefined);
    // 现有机构52家、床位6800张: the second is there, too.
    if (existing(here) || (there && there.unit !== q.unit && listed(around(there, q).gap))) {
      there = q;
      continue;
    }
    if (there?.unit === q.unit && around(there, q).gap.startsWith('、')) told.push(there);
    there = undefined;
    if (FILTERS.some(excludes => excludes(here))) continue;
    if (size(here)) sizes.push(q);
    first.push(q);
  }
  const kept: Quantity[] = [];
  for (let i = first.length - 1, meant = false; i >= 0; i--) {
    const q = first[i];
    if (!q) continue;
    const here = around(q, first[i + 1]);
    // 注册资本500万元以上、[员工30人以上的]企业: both say which ones.
    const joined: boolean = meant && isScale(q.unit) && listed(here.gap);
    const ahead = first[i - 1];
    meant = joined || sizes.includes(q) || condition(here) || (ahead !== undefined && ofEach(around(ahead, q).gap, q));
    if (!meant) kept.unshift(q);
    else if (joined) sizes.push(q);
  }
  return { kept, sizes, told };
}
