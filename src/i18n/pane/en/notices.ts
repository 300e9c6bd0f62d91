import type { PaneTexts } from '../types';

export const notices: PaneTexts['notices'] = {
  'no-owner': 'No owner is named.',
  'no-deadline': 'No due date is named, and none follows from the year of the plan.',
  'no-such-day':
    'The due date names a day that no calendar has: its words are kept without a date. Check it and set the right day.',
  vague: 'A vague verb and nothing measurable: hard to tell when it is done.',
  garbled: 'Some characters here are unreadable; nothing was taken from them.',
  'numbering-gap': 'The numbering has a gap: a passage may be missing.',
  'year-guessed':
    'The plan does not say for which year it is: the year is a guess, and dates without one follow it. Please check.',
  'lost-line-breaks': 'The line breaks were lost; entries were told apart by their numbers. Check where they begin.',
  'no-numbers': 'The text has no numbers; it was read by paragraphs. Check where entries begin.',
  'pasted-twice': 'The same plan was pasted twice; it was read once.',
  'two-plans': 'There seem to be two plans in this text: paste them one at a time.',
  'not-a-plan': 'This text does not look like a work plan.',
};
