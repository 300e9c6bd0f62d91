/** How a row is measured: against elapsed time, against its target itself, or not at all. */
import { COMPARATOR, KIND } from '../columns/words';
import type { Vocabulary } from '../columns/vocabulary';
import { above, and, someOf, cell, equal, isBlank, or, orElse, placeOf, value, when } from '../expression/build';
import type { CellKey, Expr } from '../expression/types';
import type { Relation, RowKind } from '../types';

const numberOf = <Code extends string>(words: Vocabulary<Code>, code: Code): number =>
  [...words.keys()].indexOf(code) + 1;

const oneOf = <Code extends string>(key: CellKey, words: Vocabulary<Code>, codes: readonly Code[]): Expr =>
  someOf(codes.map(code => equal(cell(key), value(numberOf(words, code)))));

/** Place of 类型 in its vocabulary; 0 for none that is known. */
export const KIND_NUMBER = orElse(placeOf('kind', KIND), value(0));

/** Place of 关系 in its vocabulary; a blank one is a bare number, 0 a word that nobody knows. */
export const RELATION_NUMBER = orElse(
  when(isBlank('comparator'), value(numberOf(COMPARATOR, '=')), placeOf('comparator', COMPARATOR)),
  value(0),
);

/** 类型 is one of these. */
export const kindIs = (...kinds: readonly RowKind[]): Expr => oneOf('kindNo', KIND, kinds);
/** 关系 is one of these. */
export const relationIs = (...relations: readonly Relation[]): Expr => oneOf('relationNo', COMPARATOR, relations);

/** Kinds whose 完成率 is what somebody reports in 自报进度. */
export const IS_WORK = kindIs('deliverable', 'event', 'task');

/** A limit from above. */
export const IS_CEILING = relationIs('<=', '<');

/**
 * 2: held against the target itself and done only when the due date has come (level, change, ceilings); 1: held against elapsed
 * time; 0: neither, since the kind is unknown.
 */
export const MODE = when(
  or(kindIs('level', 'change'), and(kindIs('count', 'frequency'), IS_CEILING)),
  value(2),
  when(above(cell('kindNo'), value(0)), value(1), value(0)),
);

export const IS_HELD = equal(cell('mode'), value(2));
export const IS_PACED = equal(cell('mode'), value(1));
