import type { Range, Source } from '../source';
import { isDateLine } from './furniture/letter';
import { splitHeading, withoutStop } from './heading';
import type { Node, Passage } from './types';

type Look = 'heading' | 'label' | 'prose';

const LONGEST_HEADING = 32;
const LONGEST_LABEL = 16;
const SECTION_RANK = 45;

function lookOf(source: Source, passage: Passage): Look {
  if (passage.bullet) return 'prose';
  const text = source.folded.slice(passage.start, passage.end);
  if (text.length <= LONGEST_LABEL && /:$/.test(text)) return 'label';
  const short = text.length <= (/[\u3400-\u9fff]/.test(text) ? LONGEST_HEADING : 3 * LONGEST_HEADING);
  return short && !/[。;!?,、.:]$|[。;:]|^\(/.test(text) && !isDateLine(text) ? 'heading' : 'prose';
}

const node = (heading: Range, body: Passage[]): Node => ({ marker: null, heading, body, children: [], rows: [] });

/** A paragraph as an entry of its own: its first sentence is the heading. */
function entry(source: Source, passage: Passage): Node {
  const { heading, rest } = splitHeading(source, passage);
  return node(heading, rest.end > rest.start ? [rest] : []);
}

/**
 * Entries without numbers. Where at least two short lines without a stop are each followed by text, they are headings. Lines
 * under a mere label (年度目标:) are entries. In a plan without any number every paragraph is one. Below a numbered entry lines
 * stay its body.
 */
export function addUnnumbered(source: Source, root: Node): void {
  const visit = (at: Node): void => {
    if (at.children.length === 0 && at.rows.length === 0) expand(source, at, at === root);
    at.children.forEach(visit);
  };
  visit(root);
}

function expand(source: Source, at: Node, isRoot: boolean): void {
  const looks = at.body.map(p => lookOf(source, p));
  const isHead = looks.map((l, i) => l === 'heading' && (looks[i + 1] === 'prose' || looks[i + 1] === 'label'));
  const outer = isRoot || (at.marker !== null && at.marker.rank < SECTION_RANK);
  if (!outer) return;
  if (isHead.filter(Boolean).length >= 2) splitAt(source, at, isHead);
  else if (looks.includes('label') && looks.some((l, i) => l === 'label' && i + 1 < looks.length))
    byLabels(source, at, looks);
  else if (isRoot)
    at.children.push(
      ...at.body
        .splice(0)
        .filter((_, i) => looks[i] === 'prose')
        .map(p => entry(source, p)),
    );
}

function splitAt(source: Source, at: Node, isHead: readonly boolean[]): void {
  const passages = at.body.splice(0);
  passages.forEach((p, i) => {
    const last = at.children[at.children.length - 1];
    if (isHead[i]) at.children.push(node(withoutStop(source, p), []));
    else (last ?? at).body.push(p);
  });
}

function byLabels(source: Source, at: Node, looks: readonly Look[]): void {
  const passages = at.body.splice(0);
  let open = false;
  passages.forEach((p, i) => {
    if (looks[i] === 'label') open = true;
    else if (open) at.children.push(entry(source, p));
    else at.body.push(p);
  });
}
