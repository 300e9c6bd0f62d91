import type { NumberingStyle } from './style';

const WORDS: readonly (readonly [string, number])[] = [
  ['Outcome|Part|Pillar|Theme', 10],
  ['Chapter|Workstream|Priority Area|Focus Area|Strategic Priority|Priority', 15],
  ['Strategic Goal|Goal', 20],
  ['Output|Strategic Objective|Objective', 32],
  ['Strategy|Initiative|Key Result', 42],
  ['Action Step|Action Item|Action|Task|Activity|Deliverable|Recommendation|Commitment|Project|Step', 52],
  ['Milestone|Measure', 66],
];
/** Words by which papers call what is no part of their outline. */
const NO_PART = 'Table|Figure|Chart|Box|Annex|Appendix|Attachment|Note|Page|Room|Question|Tel|Fax|Version';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const lastPart = (number: string): number | null => {
  const last = number.slice(number.lastIndexOf('.') + 1);
  if (/^\d+$/.test(last)) return Number(last);
  const roman = ROMAN.indexOf(last) + 1;
  return roman > 0 ? roman : /^[A-Z]$/.test(last) ? last.charCodeAt(0) - 64 : null;
};

/** Goal 1:, Objective 1.2, ACTION 3 –, Milestone A. */
export const englishWords: readonly NumberingStyle[] = WORDS.map(([words, rank]) => ({
  id: `english-${words.split('|').pop() ?? ''}`.toLowerCase().replace(/\s/g, '-'),
  rank,
  opens: 'A-Z',
  pattern: new RegExp(
    `((?:[A-Z][A-Za-z]+ )?(?:${words}|${words.toUpperCase()})\\s+(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])(?![A-Za-z\\d]))\\s*([:.)–—-]|(?=\\s|$))[ \\t]*`,
    'y',
  ),
  value: token => lastPart(token.slice(token.search(/\s\S*$/)).trim()),
}));

/** Key Issue 1:, AIM 2 –: whatever the word, where a colon or a dash ends it. It names the outermost parts as a rule. */
export const englishOther: NumberingStyle = {
  id: 'english-other',
  rank: 12,
  opens: 'A-Z',
  pattern: new RegExp(
    `(?!(?:${NO_PART})\\b)([A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]{2,}){0,2} \\d{1,2})(?!\\d)\\s*(:|[–—-](?=\\s))[ \\t]*(?=[A-Z“"\\n])`,
    'y',
  ),
  value: token => lastPart(/\d+$/.exec(token)?.[0] ?? ''),
};

/** A1. B2: and S1.2. before Latin letters or Chinese, A1 before a sentence where A2 follows; below Priority A where that stands above. */
export const letterNumber: NumberingStyle = {
  id: 'letter-number',
  rank: 54,
  opens: 'A-Z',
  pattern: /([A-Z]\d{1,2}(?:\.\d{1,2}){0,2})(?:([.:)、])\s*(?=[A-Z\u3400-\u9fff])|[ \t]+(?=[A-Z][a-z]+ [a-z\d]))/y,
  openRow: /^[ \t]*([A-Z])1[ \t][^]*?^[ \t]*\1(?:2)[ \t]/m,
  value: token => Number(/\d+$/.exec(token)?.[0]),
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
