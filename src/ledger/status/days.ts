/** Days of a row: when it begins, and when it is due. */
import { STANDING_WORD } from '../columns/words';
import { BLANK, FALSE, cell, isDay, present, says, setting, when, whole } from '../expression/build';

/** Due day in force: 调整后时限 if that is a date, else 完成时限 if that is one, else none. */
export const DUE_DAY = when(isDay('newDue'), whole(cell('newDue')), when(isDay('due'), whole(cell('due')), BLANK));

/** First day: 起始, else 计划起始. */
export const START_DAY = when(isDay('start'), whole(cell('start')), setting('planStart'));

/** 完成时限 says 长期推进. */
export const SAYS_STANDING = says('due', STANDING_WORD, 'standing');

/** Work without an end: it says so, and no later date has been set. */
export const IS_STANDING = when(present(cell('dueDay')), FALSE, SAYS_STANDING);
