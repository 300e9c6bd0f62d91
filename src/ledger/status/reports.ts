/** Reports that have not come. */
import {
  and,
  below,
  cell,
  isBlank,
  isDay,
  or,
  orElse,
  present,
  setting,
  value,
  when,
  wordIn,
} from '../expression/build';
import { CLOSED, STATUS } from './statuses';

const [NO, YES] = [value(0), value(1)];
const since = setting('periodStart');

/** 实际值, 自报进度 and 进展情况 are all blank: 1, else 0. */
export const UNREPORTED = orElse(when(and(isBlank('actual'), isBlank('self'), isBlank('progress')), YES, NO), NO);

/** 本期未报, an open row without a 填报日期 since 本期起始: 1, else 0. Nobody is, while no period has been set. */
export const STALE = when(
  present(since),
  when(
    or(...wordIn('status', STATUS, CLOSED)),
    NO,
    when(isDay('reportedOn'), when(below(cell('reportedOn'), since), YES, NO), YES),
  ),
  NO,
);
