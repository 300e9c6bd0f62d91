import type { Target } from '../types';
import type { Range, Source } from '../source';
import { isUnit } from '../../language/units/measure';
import { findTargets } from '../facts/targets';
import { clean, fold } from '../text';
import { BOUND } from '../../language/phrases';

/** A cell of nothing but a figure without its unit: 140, ≥140, 不低于6, 1.60左右, 3—5. */
const FIGURE = new RegExp(String.raw`^[^\d]{0,8}(\d[\d,.]*)(?:\s?[-~—–至]\s?(\d[\d,.]*))?\s?(?:${BOUND})?$`);

/** By how much in a column of growth: 12%, -5%. */
const BY_SHARE = /^([+-]?)(\d[\d.]*)%$/;

/** What a name adds in brackets at its end: 投资额（亿元）. */
const IN_BRACKETS = /\s*[(（]([^()（）]{1,5})[)）]$/;

/** The unit that a name ends with in brackets; '' where it has none. */
export function unitInName(name: string): string {
  const said = IN_BRACKETS.exec(name)?.[1] ?? '';
  return isUnit(fold(said)) ? said : '';
}

/** 年度[任务]: by itself it says nothing. */
const OF_YEAR = /^(?:20\d\d)?年度?$/;

/** A figure of something without a unit (R&D强度2.6) is read as if it were counted, then loses the unit again. */
const ANY_UNIT = '个';

/**
 * Reads a target cell of a bare figure: its unit stands in a column of its own, in the brackets of the header (`unit`) or in those of the
 * task's name, or it has none. It is read as if name, figure and unit were one phrase. Null where the cell holds more than a figure. The
 * span is the cell's. `grows`: its column says by how much what is named is to grow.
 */
export function cellFigure(
  source: Source,
  cell: Range,
  heading: Range,
  unit: string,
  grows = false,
): Target<Range>[] | null {
  const said = source.folded.slice(cell.start, cell.end).trim();
  // [13.5]: over all years together, as tables of five-year plans print it.
  const words = said.startsWith('[') && said.endsWith(']') ? said.slice(1, -1) : said;
  const moved = grows && BY_SHARE.exec(words);
  const figure = FIGURE.exec(moved ? (moved[2] ?? '') : words);
  if (!figure) return null;
  const name = source.text.slice(heading.start, heading.end);
  const inName = unitInName(name);
  const called = inName === '' ? name : name.replace(IN_BRACKETS, '');
  const counted = moved ? '%' : unit || inName;
  const move = !grows ? '' : words.startsWith('-') ? '下降' : '增长';
  const number = figure[2] ?? figure[1] ?? '';
  const at = words.lastIndexOf(number) + number.length;
  const phrase = clean(
    `${called}${move}${words.slice(moved ? (moved[1]?.length ?? 0) : 0, at)}${counted || ANY_UNIT}${moved ? '' : words.slice(at)}`,
  );
  const found = findTargets(phrase, { start: 0, end: phrase.text.length }).pop();
  if (!found) return [];
  const indicator = OF_YEAR.test(found.indicator) ? called.trim() : found.indicator;
  const placed = {
    ...found,
    indicator,
    span: cell,
    quote: source.text.slice(cell.start, cell.end),
    rule: 'targets/cell',
  };
  return [counted ? placed : { ...placed, unit: '', kind: 'level', printed: { ...found.printed, unit: '' } }];
}
