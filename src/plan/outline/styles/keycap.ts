import { DIGITS } from './style';
import type { NumberingStyle } from './style';

/** 1⃣ of chat messages (a digit with the keycap sign). */
export const keycap: NumberingStyle = {
  id: 'keycap',
  rank: 48,
  opens: DIGITS,
  pattern: /(\d)\u20e3[ \t]*/y,
  value: Number,
};
