import type { NumberingStyle } from './style';

/** #101 of a tracker, before a blank. */
export const ticket: NumberingStyle = {
  id: 'ticket',
  rank: 48,
  opens: '#',
  pattern: /(#\d{1,5})[ \t]+(?=\S)/y,
  value: token => Number(token.slice(1)),
};
