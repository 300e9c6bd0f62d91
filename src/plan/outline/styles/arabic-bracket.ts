import { numeralIn } from './style';
import type { NumberingStyle } from './style';

/** (1) and ⑴; not (2023). */
export const arabicBracket: NumberingStyle = {
  id: 'arabic-bracket',
  rank: 60,
  opens: '(⑴-⒇',
  runsOn: true,
  pattern: /(\(\s?\d{1,2}\s?\)|[⑴-⒇])([、.,:]?)[ \t]*/y,
  value: token => {
    const sign = token.charCodeAt(0) - 0x2473;
    return sign >= 1 && sign <= 20 ? sign : numeralIn(token);
  },
};
