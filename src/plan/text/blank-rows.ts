import { isHan } from '../../language/script/han';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** The name of the column that counts the rows, before those of the others. */
const COUNT = '序号';
const FEWEST_NAMES = 3;
const FEWEST_ROWS = 2;

const cellsOf = (line: string): readonly string[] => line.split(' ').filter(Boolean);
/** True where Chinese words go on from one line to the next. */
const joins = (line: string, next: string): boolean =>
  isHan(next.charCodeAt(0)) || isHan(line.charCodeAt(line.length - 1));

/**
 * Puts the rows of a numbered table together again whose cells blanks part and a page's edge broke (1 扫描档案，建立检 / 索目录 档案室 9月底): lines
 * behind the number that comes next go on with its last cell until the row has as many cells as there are names.
 */
export function withWholeRows(tracked: Tracked): Tracked {
  const lines = tracked.text.split('\n').map(line => line.trim());
  const starts: number[] = [];
  tracked.text.split('\n').reduce((at, line) => (starts.push(at), at + line.length + 1), 0);
  const edits: TextEdit[] = [];
  for (let head = 0; head < lines.length; head++) {
    const names = cellsOf(lines[head] ?? '');
    const width = names.length;
    if (names[0] !== COUNT || width < FEWEST_NAMES) continue;
    const ends: number[] = [];
    let row = head + 1;
    let count = 1;
    for (; cellsOf(lines[row] ?? '')[0] === String(count); count++) {
      let last = row;
      let cells = cellsOf(lines[row] ?? '').length;
      while (cells < width && joins(lines[last] ?? '', lines[last + 1] ?? '')) {
        cells += cellsOf(lines[last + 1] ?? '').length - 1;
        ends.push(last++);
      }
      if (cells !== width) break;
      row = last + 1;
    }
    if (count <= FEWEST_ROWS || cellsOf(lines[row] ?? '')[0] === String(count)) continue;
    for (const i of ends) {
      const from = (starts[i] ?? 0) + tracked.text.slice(starts[i], starts[i + 1]).trimEnd().length;
      edits.push({ start: from, end: tracked.text.indexOf(lines[i + 1] ?? '', from) });
    }
    head = row - 1;
  }
  return applyEdits(tracked, edits);
}
