import { hasDigit } from '../../language/script/signs';
import { namesAtEdges } from '../facts/owners/habits';
import type { Range, Source } from '../source';
import { isPeriodHeading, lineKindOf } from './line-kind';
import type { LineKind } from './line-kind';
import { odd } from './odd';
import { SECTION_RANK } from './reading/levels';
import type { Node, Passage } from './types';

/** Signs and single characters alone are what a damaged paste looks like, no task; 3班: is a label, 1#楼 a place. */
const SAYS = /[\u3400-\u9fff]{2}|[A-Za-z]{3}|\w[\u3400-\u9fff]:|^\d+#?[\u3400-\u9fff]$/;
const FEWEST_HEADINGS = 2;

/** Whether at least two lines look like headings with text below. */
export const areHeaded = (looks: readonly LineKind[]): boolean =>
  looks.filter((l, i) => l === 'heading' && ['prose', 'label'].includes(looks[i + 1] ?? '')).length >= FEWEST_HEADINGS;

/** Whether a line is a mere label of what stands below. */
export const areLabelled = (looks: readonly LineKind[]): boolean =>
  looks.some((l, i) => l === 'label' && i + 1 < looks.length);

/** What may part a time or a label from the words of an entry. */
const APART = '—▶►➤→⇒●◆|:>';
const LONGEST_APART = 20;
const setsApart = (opening: string): boolean =>
  (opening.includes(' ') && hasDigit(opening.slice(0, 6))) || [...opening].some(c => APART.includes(c));
/** Whether one of the last entries of a row opens with a sign or a blank behind a word. */
export const opensAlike = (source: Source, { children }: Node): boolean =>
  children.length > 1 &&
  children
    .slice(-2)
    .some(
      c =>
        opensAlike(source, c) ||
        setsApart(source.folded.slice(c.heading.start, Math.min(c.heading.end + 1, c.heading.start + LONGEST_APART))),
    );

/**
 * Entries without numbers. Where at least two short lines without a stop are each followed by text, they are headings; one
 * followed by another heads a group of them. Lines under a mere label (年度目标:) are entries. In a plan without any number every
 * paragraph is one, but a first one that leads on to the others. A paragraph that counts tasks with sentences of their own (一是…。二是…。) holds as many entries. Below a numbered entry lines stay its body.
 */
export function addUnnumbered(source: Source, root: Node): void {
  const visit = (at: Node, amongPeriods: boolean): void => {
    const headed = at.children.filter(({ marker }) => marker === null);
    const ticked = headed.some(({ body }) => body.length > 0 && body.every(p => isTicked(source, p)));
    // Whole sentences among lists of numbers.
    const listed = headed.some(({ children }) => children.some(c => c.marker !== null));
    const says = ({ body }: Node): boolean => body.every(p => '。;'.includes(source.folded.charAt(p.end - 1)));
    const periods = ticked || headed.filter(child => namesPeriod(source, child)).length > 1;
    if (at.children.length === 0 && at.rows.length === 0) look(source, at, at === root, amongPeriods);
    else at.children.forEach(child => visit(child, periods || (listed && says(child))));
  };
  visit(root, false);
}

/** A month says when, not what: each line below is a task. */
const namesPeriod = ({ folded }: Source, { marker, heading }: Node): boolean =>
  marker === null && isPeriodHeading(folded.slice(heading.start, heading.end));

/** A box to be ticked, or a tick. */
const BOXES = '□☐☑☒✔✓√]';
/** True for a line behind a box: it is a task, whatever stands above. */
export const isTicked = ({ text }: Source, { bullet, start }: Passage): boolean =>
  bullet === true &&
  BOXES.includes(
    text
      .slice(Math.max(0, start - 4), start)
      .trimEnd()
      .slice(-1) || ' ',
  );

/** True for a line that opens with who answers, where a text has them there by habit. */
export const opensWithName = (source: Source, { start }: Range): boolean =>
  namesAtEdges(source).some(n => n.start === start);

function look(source: Source, at: Node, isRoot: boolean, amongPeriods: boolean): void {
  if (isRoot) at.body.push(...at.body.splice(0).filter(p => SAYS.test(source.folded.slice(p.start, p.end))));
  const isPeriod = at.marker === null && !isRoot && (amongPeriods || namesPeriod(source, at));
  // 一连:播种… 二连:清淤…: each says whose task it is.
  const areNamed = !isRoot && at.body.length > 1 && at.body.every(p => opensWithName(source, p));
  const outer = isRoot || isPeriod || (at.marker !== null && at.marker.rank < SECTION_RANK);
  if (!outer || at.body.length === 0) return;
  const looks = at.body.map((p): LineKind => (p.bullet ? 'prose' : p.means ? 'note' : lineKindOf(source, p)));
  const counts = at.body.some(p => source.folded.startsWith('一是', p.start));
  if (isRoot || isPeriod || counts || areNamed || areHeaded(looks) || areLabelled(looks))
    odd().expand(source, at, looks, { isRoot, isPeriod: isPeriod || areNamed });
}
