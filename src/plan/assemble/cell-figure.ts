import type { Target } from '../types';
import type { Range, Source } from '../source';
import { findTargets } from '../facts/targets';
import { clean } from '../text';

/** A cell of nothing but a figure without its unit: 140, ≥140, 不低于6, 1.60左右, 3—5. */
const FIGURE = /^[^\d]{0,8}(\d[\d,.]*)(?:\s?[-~—–至]\s?(\d[\d,.]*))?\s?(?:以上|以内|以下|左右)?$/;

/**
 * Reads a target cell whose unit stands in a column of its own (or in the header's brackets): as if heading, figure and unit were one
 * phrase. Null where the cell holds more than a figure. The span is the cell's.
 */
export function cellFigure(source: Source, cell: Range, heading: Range, unit: string): Target<Range>[] | null {
  const words = source.folded.slice(cell.start, cell.end).trim();
  const figure = FIGURE.exec(words);
  if (!figure || !unit) return null;
  const number = figure[2] ?? figure[1] ?? '';
  const at = words.lastIndexOf(number) + number.length;
  const phrase = clean(
    `${source.text.slice(heading.start, heading.end)}${words.slice(0, at)}${unit}${words.slice(at)}`,
  );
  const found = findTargets(phrase, { start: 0, end: phrase.text.length }).pop();
  return found ? [{ ...found, span: cell, quote: source.text.slice(cell.start, cell.end), rule: 'targets/cell' }] : [];
}
