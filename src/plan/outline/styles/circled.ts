import type { NumberingStyle } from './style';

/** ① … ⑳. */
export const circled: NumberingStyle = {
  id: 'circled',
  rank: 70,
  opens: '①-⑳',
  pattern: /([①-⑳])([、.,:]?)[ \t]*/y,
  value: token => token.charCodeAt(0) - 0x245f,
};
