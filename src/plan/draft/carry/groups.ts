import type { Measure, Span } from '../../types';
import type { DraftItem, DraftMeasure } from '../types';

/** Measures as read that were edited together, and what the edits made of them: as a rule one and one. */
export interface EditGroup {
  /** Name of the first one. */
  readonly id: string;
  /** As read, in order; several where they were joined by hand. */
  readonly covers: readonly Measure[];
  /** As edited; none where they were dropped, several where one was cut or others were put behind it. */
  readonly list: readonly DraftMeasure[];
}

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True for what is the same, also after it was kept as text and made again. */
export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What stands before the first measure as read, and the measures as read with what became of them. */
export function groupsOf(
  read: DraftItem,
  edited: DraftItem,
): { readonly front: readonly DraftMeasure[]; readonly groups: readonly EditGroup[] } {
  const original = new Map(read.measures.map(({ id, measure }) => [id, measure]));
  const lists = new Map<string, DraftMeasure[]>();
  let front: DraftMeasure[] = [];
  let list = front;
  for (const one of edited.measures) {
    if (original.has(one.id)) lists.set(one.id, (list = []));
    list.push(one);
  }
  const groups: { id: string; covers: Measure[]; list: readonly DraftMeasure[] }[] = [];
  const hasTaken = (one: DraftMeasure, { span }: Measure): boolean =>
    holds(one.measure.span, span) && !same(original.get(one.id)?.span, one.measure.span);
  for (const { id, measure } of read.measures) {
    const mine = lists.get(id);
    const last = groups[groups.length - 1];
    if (mine) groups.push({ id, covers: [measure], list: mine });
    else if (last?.list.some(one => hasTaken(one, measure))) last.covers.push(measure);
    else if (front.some(one => hasTaken(one, measure))) {
      groups.push({ id, covers: [measure], list: front });
      front = [];
    } else groups.push({ id, covers: [measure], list: [] });
  }
  return { front, groups };
}
