import { numeralIn, STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** Words that number the levels of a plan, outermost first. All forms are Simplified: patterns read folded text. */
const WORDS: readonly (readonly [string, number])[] = [
  ['关注事项|关注项目|重点领域|领域|板块|主题|案由|议题', 18],
  ['战略目标|总体目标|总目标|目标', 22],
  ['重点任务|重点工作|重点|任务|工程', 33],
  ['策略|举措|措施', 43],
  ['行动|项目|工作|事项', 53],
];

/** 目标一：, 任务(二):, 任务2、, 策略1.1 before a blank; not 任务一览. */
export const named: readonly NumberingStyle[] = WORDS.map(([words, rank]) => ({
  id: `named-${String(rank)}`,
  rank,
  opens: words.replace(/([^|])[^|]*\|?/g, '$1'),
  pattern: new RegExp(
    `((?:${words})\\s?(?:[${STYLE_NUMERALS}]{1,3}|\\([${STYLE_NUMERALS}]{1,3}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,2}))\\s*([:、]|\\.(?!\\d)|(?=\\s))[ \\t]*`,
    'y',
  ),
  value: token => {
    const number = /[\d.]+$/.exec(token)?.[0];
    return number === undefined ? numeralIn(token) : Number(number.slice(number.lastIndexOf('.') + 1));
  },
}));
