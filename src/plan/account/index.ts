import { labelOf } from '../assemble/labels';
import type { NotesTaken } from '../assemble/item';
import type { EntryDraft, Node, Outline, Passage } from '../outline';
import type { Range, Source } from '../source';
import type { Heading, Item, LeftOut, Plan, Stretch } from '../types';
import { painterOf } from './painter';
import type { Painter } from './painter';

const spanOf = (heading: Heading<Range> | null): readonly Range[] => (heading ? [heading.span] : []);

/**
 * Where each character of the paste went: ascending stretches, each in one place of the plan or left out for a reason; together
 * they hold every character that is not blank exactly once. What no entry holds is the label of what follows (withLost). `read` has its spans in the cleaned text.
 */
export function accountOf(source: Source, outline: Outline, read: Plan<Range>, placed: NotesTaken): readonly Stretch[] {
  const painter = painterOf(source);
  const { paint } = painter;
  if (outline.copy) paint(outline.copy, 'second-copy');
  for (const plan of outline.plans) spanOf(plan.title).forEach(r => paint(r, 'title'));
  for (const plan of outline.plans) for (const { why, ...range } of [...plan.left, ...outline.left]) paint(range, why);
  placed.notes.forEach(note => paint(note, 'owner'));
  for (const plan of outline.plans) headsPainted(painter, plan.root);
  read.items.forEach(item => itemPainted(painter, item));
  for (const plan of outline.plans) {
    treePainted(painter, plan.root);
    plan.drafts.forEach(draft => draftPainted(source, painter, draft));
    plan.front.forEach(line => painter.rest(line).forEach(r => paint(r, 'front')));
  }
  painter
    .rest({ start: 0, end: source.text.length })
    .filter(({ end }) => /^[^\S\n]*(?:\n|$)/.test(source.text.slice(end, end + 80)))
    .forEach(label => paint(label, 'section'));
  return painter.stretches();
}

/** The account of a paste that holds no plan. */
export function allLeftOut(source: Source, why: LeftOut): readonly Stretch[] {
  const painter = painterOf(source);
  painter.paint({ start: 0, end: source.text.length }, why);
  return painter.stretches();
}

function itemPainted({ paint }: Painter, item: Item<Range>): void {
  item.measures.forEach(m => paint(m.span, m.span.start === item.headingSpan.start ? 'task' : 'measure'));
  paint(item.headingSpan, 'task');
}

const isParent = (node: Node): boolean => node.children.length > 0 || node.rows.length > 0;

/** Headings of entries with their numbers. */
function headsPainted({ paint }: Painter, root: Node): void {
  const visit = (node: Node): void => {
    const start = node.marker ? node.marker.at.start : node.heading.start;
    paint({ start, end: node.heading.end }, isParent(node) ? 'section' : 'task');
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
}

/** What parents say for all below them, and rows of tables. */
function treePainted(painter: Painter, node: Node): void {
  if (isParent(node)) node.body.forEach(p => painter.paint(p, p.means === 'person' ? 'owner' : (p.means ?? 'section')));
  for (const { table } of node.rows) painter.paint(table.at, 'cell');
  node.children.forEach(child => treePainted(painter, child));
}

/** What stands at an entry beside its sentences: lines of its time or of how it is accepted, what leads in to a list. */
function draftPainted(source: Source, painter: Painter, draft: EntryDraft): void {
  const as = (p: Passage) =>
    (
      ({
        due: 'time',
        closing: 'time',
        stage: 'time',
        acceptance: 'measure',
        aside: 'measure',
        owner: 'owner',
        text: 'task',
        none: 'task',
      }) as const
    )[labelOf(source, p).kind];
  draft.body.forEach(p => painter.paint(p, as(p)));
  painter.paint(draft.heading, draft.paragraph ? 'section' : 'task');
}
