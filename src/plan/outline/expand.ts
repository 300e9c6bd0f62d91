import type { Range, Source } from '../source';
import { groupedByCounts } from './counted';
import { isSalutation } from './furniture/letter';
import { splitHeading, withoutStop } from './heading';
import { isPeriodHeading, type LineKind } from './line-kind';
import { promising } from './promising';
import { isBodyOrJob } from '../facts/owners/names';
import { namesBodies } from './tables/bodies';
import type { Node, Passage } from './types';
import { areHeaded, areLabelled, isTicked } from './unnumbered';

/** 现将任务明确如下: what follows is meant, and nothing else is said; 请抓好以下几点。 */
const LEADS_ON = /^[^。;!?]*:$|[以如]下[^。;,]{0,8}[。:]$/;

const node = (heading: Range, body: Passage[]): Node => ({ marker: null, heading, body, children: [], rows: [] });

/** A paragraph as an entry of its own: its first sentence is the heading. */
function entry(source: Source, passage: Passage): Node {
  const { heading, rest } = splitHeading(source, passage);
  return node(heading, rest.end > rest.start ? [rest] : []);
}

/**
 * Makes entries of what stands under one number, or under none, as {@link addUnnumbered} says. `looks` says of each of its lines how
 * it looks; `isRoot`: no line of the plan has a
 * number; `isPeriod`: they stand below a mere month.
 */
export function expand(
  source: Source,
  at: Node,
  looks: readonly LineKind[],
  { isRoot, isPeriod }: { readonly isRoot: boolean; readonly isPeriod: boolean },
): void {
  if (groupedByCounts(source, at)) return;
  if (areHeaded(looks)) byHeadings(source, at, looks);
  else if (areLabelled(looks)) byLabels(source, at, looks);
  else if (isRoot) byParagraphs(source, at, looks, promising(source, at.body));
  else if (isPeriod) byParagraphs(source, at, looks, []);
}

function byHeadings(source: Source, at: Node, looks: readonly LineKind[]): void {
  let group = at;
  // Where some lines are boxes, all behind signs are tasks.
  const ticks = at.body.some(p => isTicked(source, p));
  const lines = at.body.splice(0);
  lines.forEach((p, i) => {
    // 运检班: above signs, before the first heading: its lines would be nobody's.
    const opens = looks[i] === 'label' && at.children.length === 0 && lines[i + 1]?.bullet === true;
    const isHead = (opens || looks[i] === 'heading') && looks[i + 1] !== undefined;
    if (isHead && looks[i + 1] === 'heading') {
      group = node(withoutStop(source, p), []);
      at.children.push(group);
    } else if (isHead) group.children.push(node(withoutStop(source, p), []));
    else {
      const above = group.children[group.children.length - 1] ?? group;
      if (ticks && p.bullet) above.children.push(entry(source, p));
      else above.body.push(p);
    }
  });
}

function byLabels(source: Source, at: Node, looks: readonly LineKind[]): void {
  let group: Node | null = null;
  const labels = at.body.filter((_, i) => looks[i] === 'label');
  const bodies = labels.filter(p => namesBodies(source, p));
  // 值班长: among 二车间: and 三组:.
  const isHead = (p: Passage): boolean =>
    bodies.includes(p) ||
    (bodies.length > 1 &&
      bodies.length * 2 >= labels.length &&
      isBodyOrJob(source.folded.slice(p.start, p.end).replace(':', '')));
  at.body.splice(0).forEach((p, i) => {
    const last = group?.children[group.children.length - 1];
    if (looks[i] === 'label') {
      // A department answers for what stands below it, a time says when it is due; any other label says nothing of it.
      const words = source.folded.slice(p.start, p.end);
      group = (isHead(p) && !isSalutation(words)) || isPeriodHeading(words) ? node(withoutStop(source, p), []) : at;
      if (group !== at) at.children.push(group);
    } else if (!group) at.body.push(p);
    else if (looks[i] === 'note' && last) last.body.push(p);
    else if (!last && !p.bullet && i + 1 < looks.length && LEADS_ON.test(source.folded.slice(p.start, p.end)))
      group.body.push(p);
    else group.children.push(entry(source, p));
  });
}

/** `tasks`: which of the short lines are tasks; all where nothing is said of them. */
function byParagraphs(source: Source, at: Node, looks: readonly LineKind[], tasks: readonly boolean[]): void {
  const leads = looks.indexOf('prose');
  const isTask = (i: number): boolean => looks[i] === 'prose' || (looks[i] === 'heading' && (tasks[i] ?? true));
  // 1#楼 and 地下车库 above tasks, no line left over.
  const heads = looks.map((look, i) => look === 'heading' && !isTask(i) && isTask(i + 1));
  const parts =
    heads.filter(Boolean).length > 1 &&
    heads.indexOf(true) < looks.findIndex((_, i) => isTask(i)) &&
    looks.every((look, i) => look !== 'heading' || heads[i] || isTask(i));
  let group = at;
  at.body.splice(0).forEach((p, i) => {
    const last = group.children[group.children.length - 1];
    if (parts && heads[i]) {
      group = node(withoutStop(source, p), []);
      at.children.push(group);
      return;
    }
    if (
      i === leads &&
      !p.bullet &&
      looks.includes('prose', i + 1) &&
      LEADS_ON.test(source.folded.slice(p.start, p.end))
    )
      at.body.push(p);
    else if (isTask(i)) group.children.push(entry(source, p));
    else if (looks[i] === 'note' && last) last.body.push(p);
  });
}
