import { afterNoun } from './after-noun';
import { beforeNoun } from './before-noun';
import { change } from './change';
import type { Rule } from './context';
import { relative, ofShare } from './share';

/** In order; the first that does not pass reads the number. */
export const TARGET_RULES: readonly Rule[] = [beforeNoun, relative, change, ofShare, afterNoun];
