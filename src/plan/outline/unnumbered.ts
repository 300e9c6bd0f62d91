import type { Range, Source } from '../source';
import { groupedByCounts } from './counted';
import { splitHeading, withoutStop } from './heading';
import { isPeriodHeading, lineKindOf } from './line-kind';
import type { LineKind } from './line-kind';
import { promising } from './promising';
import { namesBodies } from './tables/bodies';
import type { Node, Passage } from './types';

const SECTION_RANK = 45;
/** Signs and single characters alone are what a damaged paste looks like, no task. */
const SAYS = /[\u3400-\u9fff]{2}|[A-Za-z]{3}/;

/** 现将任务明确如下: what follows is meant, and nothing else is said. */
const LEADS_ON = /^[^。;!?]*:$/;

const node = (heading: Range, body: Passage[]): Node => ({ marker: null, heading, body, children: [], rows: [] });

/** A paragraph as an entry of its own: its first sentence is the heading. */
function entry(source: Source, passage: Passage): Node {
  const { heading, rest } = splitHeading(source, passage);
  return node(heading, rest.end > rest.start ? [rest] : []);
}

/**
 * Entries without numbers. Where at least two short lines without a stop are each followed by text, they are headings; one
 * followed by another heads a group of them. Lines under a mere label (年度目标:) are entries. In a plan without any number every
 * paragraph is one, but a first one that leads on to the others. A paragraph that counts tasks with sentences of their own (一是…。二是…。) holds as many entries. Below a numbered entry lines stay its body.
 */
export function addUnnumbered(source: Source, root: Node): void {
  const visit = (at: Node): void => {
    if (at.children.length === 0 && at.rows.length === 0) expand(source, at, at === root);
    else at.children.forEach(visit);
  };
  visit(root);
}

function expand(source: Source, at: Node, isRoot: boolean): void {
  if (isRoot) at.body.push(...at.body.splice(0).filter(p => SAYS.test(source.folded.slice(p.start, p.end))));
  const looks = at.body.map((p): LineKind => (p.bullet ? 'prose' : lineKindOf(source, p)));
  // A month says when, not what: each line below is a task.
  const isPeriod = at.marker === null && isPeriodHeading(source.folded.slice(at.heading.start, at.heading.end));
  const outer = isRoot || isPeriod || (at.marker !== null && at.marker.rank < SECTION_RANK);
  if (!outer || groupedByCounts(source, at)) return;
  const heads = looks.filter((l, i) => l === 'heading' && ['prose', 'label'].includes(looks[i + 1] ?? '')).length;
  if (heads >= 2) byHeadings(source, at, looks);
  else if (looks.some((l, i) => l === 'label' && i + 1 < looks.length)) byLabels(source, at, looks);
  else if (isRoot) byParagraphs(source, at, looks, promising(source, at.body));
  else if (isPeriod) byParagraphs(source, at, looks, []);
}

function byHeadings(source: Source, at: Node, looks: readonly LineKind[]): void {
  let group = at;
  at.body.splice(0).forEach((p, i) => {
    const isHead = looks[i] === 'heading' && looks[i + 1] !== undefined;
    if (isHead && looks[i + 1] === 'heading') {
      group = node(withoutStop(source, p), []);
      at.children.push(group);
    } else if (isHead) group.children.push(node(withoutStop(source, p), []));
    else (group.children[group.children.length - 1] ?? group).body.push(p);
  });
}

function byLabels(source: Source, at: Node, looks: readonly LineKind[]): void {
  let group: Node | null = null;
  at.body.splice(0).forEach((p, i) => {
    const last = group?.children[group.children.length - 1];
    if (looks[i] === 'label') {
      // A department answers for what stands below it; any other label says nothing of it.
      group = namesBodies(source, p) ? node(withoutStop(source, p), []) : at;
      if (group !== at) at.children.push(group);
    } else if (!group) at.body.push(p);
    else if (looks[i] === 'note' && last) last.body.push(p);
    else group.children.push(entry(source, p));
  });
}

/** `tasks`: which of the short lines are tasks; all where nothing is said of them. */
function byParagraphs(source: Source, at: Node, looks: readonly LineKind[], tasks: readonly boolean[]): void {
  const leads = looks.indexOf('prose');
  at.body.splice(0).forEach((p, i) => {
    const last = at.children[at.children.length - 1];
    if (
      i === leads &&
      !p.bullet &&
      looks.includes('prose', i + 1) &&
      LEADS_ON.test(source.folded.slice(p.start, p.end))
    )
      at.body.push(p);
    else if (looks[i] === 'prose' || (looks[i] === 'heading' && (tasks[i] ?? true))) at.children.push(entry(source, p));
    else if (looks[i] === 'note' && last) last.body.push(p);
  });
}
