import { LOSS_LOOKS } from './mending';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** Where the bars of a line stand between two places. */
function barsIn(line: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = line.indexOf('|', from); at >= 0 && at < to; at = line.indexOf('|', at + 1)) found.push(at);
  return found;
}

/** Where one row of bars ends and the next begins on a line that holds a whole table: as many bars as its rule has. */
function endsIn(line: string): number[] {
  const rule = LOSS_LOOKS.rule.pattern.exec(line);
  if (!rule) return [];
  const bars = rule[0].split('|').length - 1;
  const before = barsIn(line, 0, rule.index);
  const behind = barsIn(line, rule.index + rule[0].length, line.length);
  if (before.length < bars || behind.length < bars || behind.length % bars !== 0) return [];
  const head = before[before.length - bars] ?? 0;
  return [...(line.slice(0, head).trim() ? [head] : []), rule.index, ...behind.filter((_, i) => i % bars === 0)];
}

/** Puts back the line ends of a table of bars that came as one line (| 序号 | 任务 | |---|---| | 1 | 植树 | | 2 | 修路 |). */
export function withRowEnds(tracked: Tracked): Tracked {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const line of tracked.text.split('\n')) {
    for (const at of endsIn(line)) edits.push({ start: start + at, end: start + at, by: '\n' });
    start += line.length + 1;
  }
  return applyEdits(tracked, edits);
}
