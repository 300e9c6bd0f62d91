import { LOSS_LOOKS } from './mending';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';
import { gather } from '../loops';

const FEWEST = 2;

/** Parts the entries of two columns of a page that came side by side (1.清运垃圾   5.栽树): on several lines, both count on. */
export function withColumnsApart(tracked: Tracked): Tracked {
  let start = 0;
  const found = gather(tracked.text.split('\n'), line => {
    const [, words = '', left, blank = '', right] = LOSS_LOOKS.columns.pattern.exec(line) ?? [];
    const at = start + words.length;
    start += line.length + 1;
    return left === undefined ? [] : [{ left: Number(left), right: Number(right), at, end: at + blank.length }];
  });
  const step = (found[1]?.left ?? 0) - (found[0]?.left ?? 0);
  const even = found.every(
    ({ left, right }, i) =>
      right > left &&
      (i === 0 || [left - (found[i - 1]?.left ?? 0), right - (found[i - 1]?.right ?? 0)].every(n => n === step)),
  );
  const edits = found.map(({ at, end }): TextEdit => ({ start: at, end, by: '\n' }));
  return found.length >= FEWEST && step > 0 && even ? applyEdits(tracked, edits) : tracked;
}
