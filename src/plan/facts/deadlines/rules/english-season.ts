import { MONTH_NAME } from '../english-words';
import type { TimeRule } from '../rule';

/** by summer 2025, before Christmas, by the start of term, by the third week of May, before the rainy season: a time of the year has no last day that the plan names. */
export const englishSeasonRule: TimeRule = {
  name: 'deadlines/english-season',
  prefilter: 'sSaAfFwW',
  pattern: new RegExp(
    '\\b(?:(?:by|before) (?:the )?(?:(?:start|end|beginning|onset) of (?:the )?)?[a-z]+ season|(?:by|before|in|during) (?:the )?(?:(?:end|start|beginning) of )?(?:(?:spring|summer|autumn|fall|winter)(?: (?:term|break|holidays?|recess))?(?: of)? 20\\d{2}|(?:(?:next|this|the following|early|late) )?(?:spring|summer|autumn|fall|winter)(?=[.,;)]|$| and\\b)|(?:the )?(?:Christmas|Easter|Ramadan|Thanksgiving|New Year|(?:next |autumn |spring |summer )?term|(?:summer|winter|spring) (?:term|break|holidays?|recess))|' +
      `(?:first|second|third|fourth|last|final) (?:week|half) of ${MONTH_NAME}(?: 20\\d{2})?))(?![A-Za-z])`,
    'gi',
  ),
  read: () => ({}),
};
