/** 待核: cells that nobody can count by. */
import { DECIDING } from '../columns/columns';
import { FALSE, above, below, cell, isBlank, isNumber, not, or, orElse, value, when } from '../expression/build';

const self = cell('self');
const WORDS_FOR_A_NUMBER = when(isBlank('actual'), FALSE, not(isNumber('actual')));
const OUTSIDE = when(isNumber('self'), or(below(self, value(0)), above(self, value(1))), not(isBlank('self')));

/** 2 where a cell that decides holds an error value: nothing is computed. 1 where words stand for a number or a self-report lies outside 0…1. Else 0. */
export const DOUBT = orElse(
  {
    op: 'sound',
    keys: DECIDING,
    then: when(or(WORDS_FOR_A_NUMBER, OUTSIDE), value(1), value(0)),
    otherwise: value(2),
  },
  value(2),
);

/** A row is to be checked. */
export const IS_DOUBTFUL = above(cell('doubt'), value(0));
