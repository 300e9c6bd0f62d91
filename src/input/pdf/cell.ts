import { hadToEnd } from './break';
import { joinedLine } from './join';
import { endingOf, lineText } from './lines';
import { opensAnew } from './opening';
import type { PdfLine } from './types';

/** What stands in one cell of a table, with its lines where the page has any. */
export interface PdfCell {
  readonly text: string;
  readonly lines: readonly PdfLine[];
  /** Where the text of the cell's column ends. */
  readonly right: number;
}

export const BLANK_CELL: PdfCell = { text: '', lines: [], right: 0 };

/** Ends a sentence or a note. */
export const STOP = /[。！？!?；;：:.)）】\]]["”’]?$/;

/** Ems from one line of a cell to the next at most. */
const PITCH = 2.5;

/** Whether a line of a cell goes on in the next: there was no room for more, and the next does not begin anything. */
export const goesOn = (line: PdfLine, next: PdfLine, text: string, right: number): boolean =>
  Math.abs(next.y - line.y) < PITCH * next.size && !opensAnew(text) && hadToEnd(line, next, text, right);

/** Whether a cell had to break before what a next line or page begins with. */
export function goesOnIn(above: PdfCell, below: PdfCell): boolean {
  const [last, first] = [above.lines[above.lines.length - 1], below.lines[0]];
  return !!last && !!first && goesOn({ ...last, y: first.y }, first, lineText(first), above.right);
}

/**
 * Text of a cell. Lines that had to end are one with the next; others stay lines of their own.
 * @param right where the text of the cell's column ends
 */
export function pdfCellOf(lines: readonly PdfLine[], right: number, words: ReadonlySet<string>): PdfCell {
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const own = lineText(line);
    if (!before) text = own;
    else
      text = goesOn(before, line, own, right)
        ? joinedLine(text, own, words, endingOf(before, right))
        : `${text}\n${own}`;
  });
  return { text, lines, right };
}
