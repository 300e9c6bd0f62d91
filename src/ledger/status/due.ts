import { STANDING, type Row, type Settings } from '../types';
import { dayIn } from './cells';

/** The day by which a row is due: 调整后时限 if that is a date, else 完成时限 if that is one, else null. */
export const dueOf = (row: Row): number | null => dayIn(row.newDue) ?? dayIn(row.due);

/** Work without an end: 完成时限 says 长期推进 and no later date has been set. */
export const isStanding = (row: Row): boolean => row.due === STANDING && dayIn(row.newDue) === null;

/** First day of a row: 起始, else 计划起始. */
export const startOf = (row: Row, settings: Settings): number | null => dayIn(row.start) ?? settings.planStart;
