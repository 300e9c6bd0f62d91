/** What each setting holds: how it is written on 设置 and read from there. */
import type { Lang } from '../../i18n/lang';
import { PACE_BY } from '../columns/words';
import type { Settings } from '../types';
import { GROUPING } from './office';

export type SettingForm =
  | { readonly type: 'day' }
  | { readonly type: 'days' }
  | { readonly type: 'text' }
  | { readonly type: 'share' }
  | { readonly type: 'number'; readonly most: number; readonly whole?: boolean }
  | { readonly type: 'word'; readonly words: ReadonlyMap<string, Readonly<Record<Lang, string>>> };

const day: SettingForm = { type: 'day' };
const days: SettingForm = { type: 'days' };
const text: SettingForm = { type: 'text' };
const share: SettingForm = { type: 'share' };
const points: SettingForm = { type: 'number', most: 1000 };
const whole = (most: number): SettingForm => ({ type: 'number', most, whole: true });

/** In the order of the sheet. */
export const SETTING_FORMS: Readonly<Record<keyof Settings, SettingForm>> = {
  asOf: day,
  planStart: day,
  periodStart: day,
  paceBy: { type: 'word', words: PACE_BY },
  aheadPoints: points,
  slightPoints: points,
  severePoints: points,
  approxTolerance: share,
  office: text,
  docCode: text,
  remindDays: whole(366),
  reminderReply: whole(366),
  supervisionReply: whole(366),
  nudgeGrace: whole(366),
  talkPeriods: whole(12),
  extensionsMost: whole(12),
  extensionAhead: whole(366),
  rankLeast: whole(1000),
  listMost: whole(500),
  stretchShare: share,
  grouping: { type: 'word', words: GROUPING },
  shareDecimals: whole(2),
  latinFont: text,
  phrases: text,
  holidays: days,
  makeUpDays: days,
};

/** In the order of the sheet. */
export const SETTING_KEYS = Object.keys(SETTING_FORMS) as readonly (keyof Settings)[];
