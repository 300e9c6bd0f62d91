import { blocksOf } from '../blocks';
import { withGroupHeadings } from '../groups';
import { tablesIn } from '../tables';
import { cutTail } from '../tail';
import { odd } from '../odd';
import type { ReadingMethod } from './method';

/** A number inside a line, behind a stop or a word, as it stands where the break before it was lost. */
const INSIDE =
  /:一、|(?:[。!?"”’)\]】]|(?![第一二三四五六七八九十百])[\u3400-\u9fff]) ?(?:[一二三四五六七八九十百]{1,4}、|\(\s?(?:[一二三四五六七八九十百]{1,4}|\d{1,2})\s?\)|\d{1,3}\s?[.、](?!\d|[^\S\n]*\n))/;

/** Styles of numbering that are known, in the order in which they usually nest. Wins where no other reading is better. */
export const usual: ReadingMethod = {
  id: 'usual',
  lay: ({ source, lines: whole, tables: before }) => {
    const { lines, lost } = INSIDE.test(source.folded)
      ? odd().restoreLineBreaks(source, whole)
      : { lines: whole, lost: 0 };
    const tables = lost > 0 ? tablesIn(source, lines) : before;
    const tail = cutTail(source, lines, tables);
    const blocks = withGroupHeadings(source, blocksOf(source, tail.lines, tables));
    return { blocks, tail, behind: lines.slice(tail.lines.length), lost };
  },
};
