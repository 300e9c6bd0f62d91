import { SOFT_BREAK } from './markup';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';
import { gather } from '../loops';

/** A line that is a cell behind its bar: | 第一周; the second group is empty where the cell is. */
const CELL = /^[ \t]*[|｜][ \t]*([^|｜]*)$/;
const FEWEST_ROWS = 3;

/**
 * Puts the rows of a web table together again that came with each cell on a line, all but a row's first behind a bar, and a bar alone
 * where a row ends (三月 / | 第一周 / | 植树 / |). A cell may have lines of its own.
 */
export function withBarRows(tracked: Tracked): Tracked {
  const { text } = tracked;
  const lines = text.split('\n');
  const cells = lines.map(line => CELL.exec(line));
  const ends = gather(lines, (_, i) => (cells[i]?.[1] === '' && !cells[i + 1] ? [i] : []));
  const first = cells.findIndex(cell => cell !== null);
  if (ends.length < FEWEST_ROWS || first < 1) return tracked;
  const begins = [first - 1, ...ends.map(end => end + 1)];
  const edits: TextEdit[] = [];
  let offset = 0;
  let row = 0;
  lines.forEach((line, i) => {
    const at = offset + line.length;
    offset = at + 1;
    while (row < ends.length && i >= (ends[row] ?? 0)) row++;
    const inRow = row < ends.length && i >= (begins[row] ?? 0);
    if (inRow) edits.push({ start: at, end: at + 1, by: cells[i + 1] ? ' ' : SOFT_BREAK });
  });
  return applyEdits(tracked, edits);
}
