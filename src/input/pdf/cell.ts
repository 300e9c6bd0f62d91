import { hadToEnd } from './break';
import { joined } from './join';
import { endsBlank, lineText } from './lines';
import type { Line } from './types';

/** What stands in one cell of a table, with its lines where the page has any. */
export interface Cell {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where the text of the cell's column ends. */
  readonly right: number;
}

export const BLANK_CELL: Cell = { text: '', lines: [], right: 0 };

/** Ends a sentence or a note. */
export const STOP = /[。！？!?；;：:.)）】\]]["”’]?$/;

/** Whether a cell had to break before what a next line or page begins with. */
export function goesOnIn(above: Cell, below: Cell): boolean {
  const [last, first] = [above.lines[above.lines.length - 1], below.lines[0]];
  return !!last && !!first && hadToEnd(last, first, lineText(first), above.right);
}

/**
 * Text of a cell. Lines that had to end are one with the next; others stay lines of their own.
 * @param right where the text of the cell's column ends
 */
export function cellOf(lines: readonly Line[], right: number, words: ReadonlySet<string>): Cell {
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const own = lineText(line);
    if (!before) text = own;
    else text = hadToEnd(before, line, own, right) ? joined(text, own, words, endsBlank(before)) : `${text}\n${own}`;
  });
  return { text, lines, right };
}
