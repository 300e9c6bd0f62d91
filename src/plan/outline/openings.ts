import { isPersonName } from '../../language/bodies/surnames';
import { isUsualLabel } from '../facts/owners/usual-labels';
import type { Range, Source } from '../source';
import { trim } from '../text';
import { areBodies } from './tables/bodies';
import { OPENS_PERIOD } from './heading';
import { TIMED } from './timed';
import { opensWithName } from './unnumbered';
import type { Node } from './types';

const FEWEST = 3;
/** So many of the entries of a row must open with a time; with a label all. */
const SHARE = 0.8;
/** 强引领:举办培训班2期: a label that names the entry, before what it says. */
const NAMED = /^([^\s:,。;、()[\]]{2,12}):\s?(?=[^\s:]{4})/;

type Cut = (child: Node, length: number, label: number) => Node;

/** The time goes to the entry's body, the heading begins behind it. */
const timeApart: Cut = (child, length, label) => {
  const { start, end } = child.heading;
  const when = { start, end: start + label, means: 'time' as const };
  return { ...child, heading: { start: start + length, end }, body: [when, ...child.body] };
};

/** The label is the heading, what stands behind it the first sentence. */
const labelApart =
  (source: Source): Cut =>
  (child, length, label) => {
    const { start, end } = child.heading;
    const [next] = child.body;
    const line = source.text.indexOf('\n', end);
    // The rest of the heading's own line goes on with it.
    const joins = next !== undefined && !next.means && (line < 0 || next.start < line);
    const rest = trim(source.text, { start: start + length, end: joins ? next.end : end });
    return { ...child, heading: { start, end: start + label }, body: [rest, ...child.body.slice(joins ? 1 : 0)] };
  };

/** A label that says who answers names no task. */
const namesTask = (label: string): boolean => !isUsualLabel(label) && !areBodies(label) && !isPersonName(label);

/**
 * Sets apart what the entries of a row all open with: the time that a sign parts from the task (2026.03 ▶ 完成验收), or a label of its own
 * before a colon, which is then the heading (强引领:举办…). So is the month of one task, where months of several are.
 */
export function setApart(source: Source, root: Node): void {
  const words = ({ start, end }: Range): string => source.folded.slice(start, end);
  const visit = (at: Node): void => {
    const leaves = at.children.filter(c => c.children.length === 0 && c.rows.length === 0);
    const cut = (pattern: RegExp, share: number, by: Cut): boolean => {
      const found = leaves.map(c => (pattern === NAMED && c.marker ? null : pattern.exec(words(c.heading))));
      const labels = found.flatMap(m => (m ? [m[1] ?? ''] : []));
      const names = leaves.filter(c => opensWithName(source, c.heading)).length;
      if (labels.length < FEWEST || labels.length < share * leaves.length) return false;
      if (
        pattern === NAMED &&
        (names * 2 > labels.length ||
          labels.filter(namesTask).length * 2 <= labels.length ||
          new Set(labels).size < labels.length)
      )
        return false;
      const split = (m: RegExpExecArray | null | undefined): boolean =>
        pattern === OPENS_PERIOD && !m?.[0].endsWith(':');
      if (pattern === OPENS_PERIOD && !found.some(m => m && split(m))) return false;
      at.children.forEach((child, i) => {
        const m = found[leaves.indexOf(child)];
        if (m && !split(m)) at.children[i] = by(child, m[0].length, (m[1] ?? '').length);
      });
      return true;
    };
    if (!cut(TIMED, SHARE, timeApart) && !cut(OPENS_PERIOD, SHARE, labelApart(source)))
      cut(NAMED, 1, labelApart(source));
    at.children.forEach(visit);
  };
  visit(root);
}
