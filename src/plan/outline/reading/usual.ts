import { blocksOf } from '../blocks';
import { withGroupHeadings } from '../groups';
import { tablesIn } from '../tables';
import { cutTail } from '../tail';
import { restoreLineBreaks } from '../line-breaks';
import type { ReadingMethod } from './method';

/** Styles of numbering that are known, in the order in which they usually nest. Wins where no other reading is better. */
export const usual: ReadingMethod = {
  id: 'usual',
  lay: ({ source, lines: whole, tables: before }) => {
    const { lines, lost } = restoreLineBreaks(source, whole);
    const tables = lost > 0 ? tablesIn(source, lines) : before;
    const tail = cutTail(source, lines, tables);
    const blocks = withGroupHeadings(source, blocksOf(source, tail.lines, tables));
    return { blocks, tail, behind: lines.slice(tail.lines.length), lost };
  },
};
