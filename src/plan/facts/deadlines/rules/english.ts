import type { TimeRule } from '../rule';
import { englishDateRule } from './english-date';
import { englishDaySpanRule } from './english-day-span';
import { englishRelativeRule } from './english-relative';
import { englishRhythmRule } from './english-rhythm';
import { englishSeasonRule } from './english-season';
import { englishSlashesRule } from './english-slashes';
import { englishSpanRule } from './english-span';
import { englishStandingRule } from './english-standing';
import { englishYearRule } from './english-year';
import { englishYearEndRule } from './english-year-end';

/** Times named in English words. */
export const ENGLISH_RULES: readonly TimeRule[] = [
  englishDateRule,
  englishDaySpanRule,
  englishRelativeRule,
  englishRhythmRule,
  englishSeasonRule,
  englishSlashesRule,
  englishSpanRule,
  englishStandingRule,
  englishYearRule,
  englishYearEndRule,
];
