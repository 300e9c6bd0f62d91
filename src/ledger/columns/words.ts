/** The closed vocabularies of the matrix; that of 状态 stands with its rules in `status/statuses.ts`. */
import * as words from '../../i18n/vocabularies';
import type { Rhythm } from '../../plan/types';
import type { Adjust, Hint, Light, Relation, RowKind, Settings } from '../types';
import { vocabulary } from './vocabulary';

/** 类型 */
export const KIND = vocabulary<RowKind>(words.KIND_WORDS);

/** 关系 */
export const COMPARATOR = vocabulary<Relation>(words.RELATION_WORDS);

/** 周期 */
export const EVERY = vocabulary<Rhythm>(words.RHYTHM_WORDS);

/** 调整 */
export const ADJUST = vocabulary<Adjust>(words.ADJUST_WORDS);

/** The word in 完成时限 of work without an end. */
export const STANDING_WORD = vocabulary<'standing'>(words.STANDING_WORDS);

/** 灯 */
export const LIGHT = vocabulary<Light>(words.LIGHT_WORDS);

/** 提示: why a figure that somebody reported is not scored. */
export const HINT = vocabulary<Hint>(words.HINT_WORDS);

/** 设置, 进度口径: pace by whole months or by days. */
export const PACE_BY = vocabulary<Settings['paceBy']>(words.PACE_BY_WORDS);
