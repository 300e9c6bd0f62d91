/** What can be done with rows of the tree, as operations of the draft or as levels of what stands in the paste. */
import { eachMeasure, type DraftPlan, type Operation } from '../../../plan/draft';
import type { TreeRow } from '../rows';
import type { Given } from '../source/levels';

/** Where a row begins in the paste; null for what was made by hand. */
export function placeInPlan(plan: DraftPlan, row: TreeRow): number | null {
  const span =
    row.type === 'measure'
      ? row.measure.measure.span
      : row.type === 'item'
        ? row.item.item.headingSpan
        : plan.head.sections[sectionOf(row)]?.span;
  return span && span.end > span.start ? span.start : null;
}

/** Index of the section that a row is. */
export const sectionOf = (row: TreeRow): number => Number(row.key.slice(1));

const UP = { measure: 'task', item: 'section', section: null } as const;
const DOWN = { section: 'task', item: 'measure', measure: null } as const;

/** The level that a row has one step up (-1) or down (1); null where there is none. */
export const levelBy = (row: TreeRow, step: 1 | -1): Given | null => (step < 0 ? UP : DOWN)[row.type];

/** The measures of a row, or below it. */
function measuresOf(plan: DraftPlan, row: TreeRow): readonly string[] {
  if (row.type === 'measure') return [row.measure.id];
  const items = row.type === 'item' ? [row.item] : plan.items.filter(i => i.item.section === sectionOf(row));
  return items.flatMap(item => item.measures.map(({ id }) => id));
}

/** Takes rows away with all that stands below them; each measure once. */
export const dropRows = (plan: DraftPlan, rows: readonly TreeRow[]): Operation => ({
  type: 'drop',
  measures: [...new Set(rows.flatMap(row => measuresOf(plan, row)))],
});

/** Moves rows one place; several go in such an order that none of them gets in another's way. @param id a fresh name */
export function move(rows: readonly TreeRow[], by: 1 | -1, id: string): Operation {
  const ordered = by > 0 ? [...rows].reverse() : rows;
  const operations = ordered.map((row, i): Operation => {
    if (row.type === 'measure') return { type: 'move', measure: row.measure.id, by, id: i === 0 ? id : `${id}.${i}` };
    return row.type === 'item'
      ? { type: 'moveItem', item: row.item.id, by }
      : { type: 'moveSection', section: sectionOf(row), by };
  });
  const [only] = operations;
  return only && operations.length === 1 ? only : { type: 'many', operations };
}

/** Joins the chosen measures, of one task or of several, or a single one with that before it; null where they do not stand beside each other. */
export function joinRows(plan: DraftPlan, rows: readonly TreeRow[]): Operation | null {
  const chosen = rows.flatMap(row => (row.type === 'measure' ? [row.measure.id] : []));
  const all = eachMeasure(plan).map(([, { id }]) => id);
  const at = all.indexOf(chosen[0] ?? '');
  if (at < 0) return null;
  if (chosen.length === 1) return at > 0 ? { type: 'join', measures: all.slice(at - 1, at + 1) } : null;
  return chosen.every((id, i) => all[at + i] === id) ? { type: 'join', measures: chosen } : null;
}

/** Gives a row another name. */
export function rename(row: TreeRow, text: string): Operation {
  if (row.type === 'measure') return { type: 'text', measure: row.measure.id, text };
  return row.type === 'item'
    ? { type: 'heading', item: row.item.id, text }
    : { type: 'section', section: sectionOf(row), title: text };
}

/** The name that a row has now. */
export const nameOfRow = (plan: DraftPlan, row: TreeRow): string =>
  row.type === 'measure'
    ? row.measure.measure.text
    : row.type === 'item'
      ? row.item.item.heading
      : (plan.head.sections[sectionOf(row)]?.title ?? '');
