import { hasHan } from '../../../language/script/han';
import { wholeNumber } from '../../../language/numeral/read';
import { RINGED } from '../../../language/numeral/ringed';
import { areBodies } from './bodies';
import { isUnit } from '../../../language/units/measure';
import { oneOf } from '../../../language/words';
import { BOUND } from '../../../language/phrases';
import { perRange } from '../../per-range';

/** What a cell looks like by itself, whatever its column is called. */
export type Kind = 'blank' | 'mark' | 'count' | 'time' | 'bodies' | 'persons' | 'unit' | 'figure' | 'name' | 'text';

const BLANK = /^(?:[-—–/\\]{0,3}|无|暂无)$/;
/** Signs, and letters that say what a body has to do with a task: R, 主. */
const MARK = oneOf('[●○◎◉√✓✔★☆△▲■□◆◇▽▼RACI主牵协配辅参]');
const CIRCLED = RINGED.slice(0, 20);
const NUMERAL = '一二三四五六七八九十百';
const COUNT = new RegExp(
  `^(?:第?\\d{1,3}|第\\d{1,3}号|(?:20\\d{2}-)?[A-Za-z]{1,4}-?\\d{1,3}|\\d{1,3}(?:[.-]\\d{1,3}){1,3}|第?[${NUMERAL}]{1,4}|第(?:\\d{1,2}|[${NUMERAL}]{1,3})周|[①-⑳])[.、)]?$|^[(【[](?:\\d{1,3}|[${NUMERAL}]{1,4})[)】\\]]$`,
);
/** A word that only a time has. */
const TIME_WORD =
  /\d ?[年月日号旬]|[一二三四五六七八九十]月|[年季月]度?[底末初内中前]|[一二三四1-4] ?季度|[上下]半年|全年|[长中]期|持续|常态|每[年月周日季天学半两]|学期|\d{4}[-./]\d|\d\/\d{1,2}\/20\d\d|\d{1,2}[./]\d{1,2} ?[-—–~至]|印发之日|立行立改|即时/;
const TIME_ONLY =
  /^[\s\d,;。.:()*、/~～–—\-年月份日号周旬季度半上中下初底末前后以内每全长短中期持续推进坚持常态化开展实施完成贯穿执行至到起并落实力争一二三四五六七八九十两零次个第天学间工作印发之会自今明本即时立行改\s]{2,32}$/;
const ENGLISH_TIME =
  /^(?:(?:by|before|from|until|end of|the|early|late|mid|year|each|every)[\s-]?)*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s?\d{0,2},?\s?(?:20\d{2})?|[qh][1-4]\s?(?:20\d{2})?|(?:fy\s?)?20\d{2}|year[ -]end|ongoing|annual(?:ly)?|monthly|quarterly|weekly)$/i;
const PERSONS = /^[\u3400-\u9fff]{2,3}(?:[、,\s/;]+[\u3400-\u9fff]{2,3})*$/;
const FIGURE = /^[^\d。,]{0,8}\d[\d,.]*(?:[-—~至]\d[\d,.]*)?\s?[^\d。,;\s]{0,8}$/;
/** A level to reach without a digit: 良好以上. */
const LEVEL = new RegExp(`^[^。,;]{1,6}(?:${BOUND})$`);
const LONGEST_BLANK = 3;
const LONGEST_COUNT = 16;
const LONGEST_TIME = 32;
const FIRST_WIDE = 0x80;
const LONGEST_NAME = 18;
const isTime = (cell: string): boolean =>
  cell.charCodeAt(0) < FIRST_WIDE && ENGLISH_TIME.test(cell)
    ? true
    : cell.length <= LONGEST_TIME && TIME_ONLY.test(cell) && TIME_WORD.test(cell);

/** True for a number that counts rows: 3, (三), 第2, 1.2, A-03. `cell` comes folded and trimmed. */
export const isCount = (cell: string): boolean => cell.length <= LONGEST_COUNT && COUNT.test(cell);

const isMark = (cell: string): boolean => cell.length === 1 && MARK.test(cell);

/** True for a cell that is a count, a mark, a time or bodies, as no clause is by chance. `cell` comes folded and trimmed. */
export const isFact = (cell: string): boolean => isMark(cell) || isCount(cell) || isTime(cell) || areBodies(cell);

/** Sorts a cell by its content. `cell` comes folded and trimmed. */
export function kindOf(cell: string): Kind {
  if (cell.length <= LONGEST_BLANK && BLANK.test(cell)) return 'blank';
  if (isMark(cell)) return 'mark';
  if (isCount(cell)) return 'count';
  if (isTime(cell)) return 'time';
  if (areBodies(cell)) return 'bodies';
  if (isUnit(cell)) return 'unit';
  if (PERSONS.test(cell)) return 'persons';
  if (FIGURE.test(cell) || LEVEL.test(cell)) return 'figure';
  const wide = hasHan(cell) ? 1 : 3;
  return /[。;!?]/.test(cell) || cell.length > wide * LONGEST_NAME ? 'text' : 'name';
}

/** The kind of the cell at a range, which several ask for. */
export const kindAt = perRange((source, { start, end }): Kind => kindOf(source.folded.slice(start, end)));

/** The number that a cell of the kind `count` ends with; NaN where it has none in digits or Chinese numerals. */
export function countOf(cell: string): number {
  const digits = /(\d{1,3})\D*$/.exec(cell)?.[1];
  if (digits !== undefined) return Number(digits);
  const circled = CIRCLED.indexOf(cell.charAt(0));
  if (circled >= 0) return circled + 1;
  return wholeNumber(/[一二三四五六七八九十百]+/.exec(cell)?.[0] ?? '') ?? NaN;
}

/** Which numerals a count is printed in: rows of another sort than their table's are titles. */
export const numeralsOf = (cell: string): string =>
  cell.replace(/\d+/g, '1').replace(/[一二三四五六七八九十百]+/g, '一');
