import type { Range, Source } from '../source';
import { blockOf } from './blocks';
import { numeralOf } from './series/numerals';
import type { LineBlock } from './types';

/** Rank of a title without a number between the rows of a table: below 一、 and above (一). */
const TITLE_RANK = 44;

/** A number in a cell of its own, or behind a label's word, before the words of a title: 一 | 稳增长, 目标一⇒稳增长. */
const NUMBER_CELL =
  /^([^\d\s一二三四五六七八九十]{0,4}([一二三四五六七八九十]{1,3}|[IVX]{1,4}|\d{1,2}))\s*[\t|=⇒→]\s*(?=\S)/;

function numberedTitle(source: Source, title: Range): LineBlock | null {
  const m = NUMBER_CELL.exec(source.folded.slice(title.start, title.end));
  const numeral = m?.[2] === undefined ? null : numeralOf(m[2]);
  if (!m || !numeral) return null;
  const at = { start: title.start, end: title.start + m[0].length };
  const token = source.text.slice(title.start, title.start + (m[1] ?? '').length);
  const style = `title ${numeral.system}`;
  const marker = { style, rank: TITLE_RANK, value: numeral.value, prefix: '', stop: '', token, at };
  return { kind: 'head', marker, content: { start: at.end, end: title.end }, line: title };
}

/** What stands between the rows of a table is a heading, with a number or without. */
export function rowTitle(source: Source, title: Range): LineBlock {
  const numbered = numberedTitle(source, title);
  if (numbered) return numbered;
  const block = blockOf(source, title);
  return block.kind === 'head'
    ? block
    : { kind: 'heading', level: TITLE_RANK, content: 'content' in block ? block.content : title, line: title };
}
