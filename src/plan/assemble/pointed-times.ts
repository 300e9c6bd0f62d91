import { matchesOf } from '../loops';
import { datesSome } from '../outline';
import type { Node } from '../outline';
import type { Range, Source } from '../source';
import type { Deadline } from '../types';
import { POINTER, meantBy, numberedRows } from './pointed-rows';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

/** 第1、2项于4月10日前完成, 其余各项于5月20日前完成: a pointer, or what it leaves, and the clause that says when. */
const POINTS = new RegExp(`(${POINTER})([^。;由]*?)(?=其余|其他|第|[。;]|$)|(?:其余|其他)([^。;由第]*)`, 'g');

/**
 * When entries are due by their numbers, by where the entries' headings begin, as sentences behind a row of numbered entries say
 * (以上第1、2项于4月10日前完成,其余于5月20日前完成).
 */
export function pointedTimes(
  source: Source,
  root: Node,
  calendar: PlanCalendar,
): ReadonlyMap<number, readonly Deadline<Range>[]> {
  const times = new Map<number, readonly Deadline<Range>[]>();
  const rows = numberedRows(root);
  const read = ({ start, end }: Range): void => {
    let row: readonly Node[] = [];
    for (const m of matchesOf(source.folded.slice(start, end), POINTS)) {
      const at = start + m.index;
      const found = m[1] === undefined ? undefined : meantBy(rows, m[1], at);
      const meant = m[1] === undefined ? row.filter(e => !times.has(e.heading.start)) : (found?.meant ?? []);
      row = found?.row ?? row;
      const when = findTimes(source, { start: at + (m[1] ?? '').length, end: at + m[0].length }, calendar);
      if (when.length > 0)
        for (const { heading } of meant)
          times.set(
            heading.start,
            when.map(d => ({ ...d, basis: 'inherited' })),
          );
    }
  };
  const visit = (node: Node): void => {
    node.body.filter(p => datesSome(source, p)).forEach(read);
    node.children.forEach(visit);
  };
  visit(root);
  return times;
}
