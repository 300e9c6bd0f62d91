import { OTHER_WORD, ROMAN } from './english';
import { keyResult, objective } from './okr';
import type { NumberingStyle } from './style';
import { isDigits, lastNumber } from '../../../language/script/signs';

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

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
/** One, TWO: numbers in words. */
const COUNTED = NUMBERS.map(
  word => `${word.charAt(0).toUpperCase()}(?:${word.slice(1)}|${word.slice(1).toUpperCase()})`,
).join('|');

const lastPart = (number: string): number | null => {
  const last = number.slice(number.lastIndexOf('.') + 1);
  if (isDigits(last)) return Number(last);
  const said = NUMBERS.indexOf(last.toLowerCase()) + 1;
  if (said > 0) return said;
  const roman = ROMAN.indexOf(last) + 1;
  return roman > 0 ? roman : /^[A-Z]$/.test(last) ? last.charCodeAt(0) - 64 : null;
};

/** Goal 1:, Objective 1.2, ACTION 3 –, Milestone A, Pillar One:. */
const named: readonly NumberingStyle[] = WORDS.map(([words, rank]) => ({
  id: `english-${words.split('|').pop() ?? ''}`.toLowerCase().replaceAll(' ', '-'),
  rank,
  opens: 'A-Z',
  pattern: new RegExp(
    `((?:[A-Z][A-Za-z]+ )?(?:${words}|${words.toUpperCase()})\\s+(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-Z]|${COUNTED})(?![A-Za-z\\d]))\\s*([:.)–—-]|(?=\\s|$))[ \\t]*`,
    'y',
  ),
  value: token => lastPart(token.slice(token.search(/\s\S*$/)).trim()),
}));

/** Key Issue 1:, AIM 2 –, Sprint 1(3.2—3.13): whatever the word, where a colon, a dash or a bracket ends it. It names the outermost parts as a rule. */
const other: NumberingStyle = {
  id: OTHER_WORD,
  rank: 12,
  opens: 'A-Z',
  pattern: new RegExp(
    `(?!(?:${NO_PART})\\b)([A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]{2,}){0,2} \\d{1,2})(?!\\d)(?:\\s*(:|[–—-](?=\\s))[ \\t]*(?=[A-Z“"\\n])|(?=\\())`,
    'y',
  ),
  value: lastNumber,
};

/** Words before a number: those that plans use for their levels, then any other. */
export const WORD_STYLES: readonly NumberingStyle[] = [objective, keyResult, ...named, other];
