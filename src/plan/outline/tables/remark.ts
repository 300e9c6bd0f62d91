import type { Source } from '../../source';
import type { LineBlock } from '../types';

/** What opens words about a table, not a row of it: 备注, 注1:, 填表说明:. */
const REMARK = /^(?:[附备]?\s?注|(?:填[表报写])?说\s?明|notes?|remarks?)\s?\d{0,2}(?:[:.|\s]|$)/i;

/** True for a cell or line that opens a remark below a table. `words` come folded. */
export const isRemark = (words: string): boolean => REMARK.test(words);

/** True where a remark below a table goes on: its own numbers count up from one, or from two where the first stands on its line. */
const goesOn = (block: LineBlock, before: number): boolean =>
  block.kind === 'paragraph' ||
  block.kind === 'bullet' ||
  (block.kind === 'head' && (block.marker.value === before + 1 || (before === 0 && block.marker.value === 2)));

/** The lines of remarks below tables (注:1.…). */
export function remarksIn(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  // The number that a remark has come to; null where none is open.
  let remark: number | null = null;
  let above: LineBlock | null = null;
  return blocks.filter(block => {
    const words = source.folded.slice(block.line.start, block.line.end);
    if (above?.kind === 'table' && block.kind !== 'table' && isRemark(words)) remark = 0;
    else if (remark !== null && !goesOn(block, remark)) remark = null;
    if (remark !== null && block.kind === 'head') remark = block.marker.value;
    above = block;
    return remark !== null;
  });
}
