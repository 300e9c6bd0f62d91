import type { TimeRule } from '../rule';

const COUNT = '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty';

/** within 90 days of approval, within six months. */
export const englishRelativeRule: TimeRule = {
  name: 'deadlines/english-relative',
  prefilter: 'wWox',
  pattern: new RegExp(
    `\\b(?:within (?:the (?:first|next) )?|(?:over|in|during) the (?:next|coming) )(?:${COUNT}) (?:calendar |business |working )?(?:hour|day|week|month|year)s?\\b`,
    'gi',
  ),
  read: () => ({ relative: true }),
};
