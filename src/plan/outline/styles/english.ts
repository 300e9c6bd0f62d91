import type { NumberingStyle } from './style';
import { lastNumber } from '../../../language/script/signs';

/** The first Roman numerals. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The style of any word before a number and a colon. */
export const OTHER_WORD = 'english-other';

/** A1. B2: and S1.2. before Latin letters or Chinese, A1 before a sentence where A2 follows; below Priority A where that stands above. */
export const letterNumber: NumberingStyle = {
  id: 'letter-number',
  rank: 54,
  opens: 'A-Z',
  pattern: /([A-Z]\d{1,2}(?:\.\d{1,2}){0,2})(?:([.:)、])\s*(?=[A-Z\u3400-\u9fff])|[ \t]+(?=[A-Z][a-z]+ ))/y,
  openRow: /^[ \t]*([A-Z](?:\d{1,2}\.){0,2})1[ \t][^]*?^[ \t]*\1(?:2)[ \t]/m,
  value: lastNumber,
  prefix: token => (token.includes('.') ? token.slice(0, token.lastIndexOf('.')) : token.charAt(0)),
};

/** I. II. III. before Latin letters or Chinese. */
export const roman: NumberingStyle = {
  id: 'roman',
  rank: 26,
  opens: 'IVX',
  pattern: /([IVX]{1,5})([.、])\s+(?=\S)/y,
  value: token => ROMAN.indexOf(token) + 1 || null,
};

/** Ⅰ、 Ⅱ. */
export const romanSign: NumberingStyle = {
  id: 'roman-sign',
  rank: 26,
  opens: 'Ⅰ-Ⅻ',
  pattern: /([Ⅰ-Ⅻ])(?:\s*([.、:])|(?=\s))[ \t]*/y,
  value: token => token.charCodeAt(0) - 0x215f,
};

/** a. b) A. (a) before Latin text or Chinese. */
export const letter: NumberingStyle = {
  id: 'letter',
  rank: 75,
  opens: '(A-Ha-h',
  pattern: /(\([A-Ha-h]\)(?!\s+[a-z])|[A-Ha-h]\)(?=\s)|[A-Ha-h](?=[.、]+\s))([.、]?)\s*(?=[A-Z\u3400-\u9fff])/y,
  value: token => token.replace('(', '').toLowerCase().charCodeAt(0) - 96,
};
