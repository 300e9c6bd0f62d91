/** Measures that were read and have been deleted in the draft: they stay in sight in the source, and can be taken back. */
import { toDraft, type DraftMeasure, type DraftPlan, type Operation } from '../../../plan/draft';
import { overlaps, type Span } from '../../../plan/spans';
import type { Plan } from '../../../plan/types';

/** A deleted measure, and where it stood. */
export interface Deleted extends Span {
  readonly item: string;
  /** The measures that stood before it in its item, the nearest first. */
  readonly behind: readonly string[];
  readonly measure: DraftMeasure;
}

/** The deleted measures in the order of the text. One that was joined with another or cut is not deleted: its words are there. */
export function deletedIn(read: Plan, plan: DraftPlan): readonly Deleted[] {
  const there = plan.items.flatMap(({ measures }) => measures);
  const ids = new Set(there.map(({ id }) => id));
  return toDraft(read)
    .items.flatMap(({ id: item, measures }) =>
      measures.flatMap((measure, i): readonly Deleted[] => {
        if (ids.has(measure.id)) return [];
        const behind = measures.slice(0, i).map(({ id }) => id);
        return [{ ...measure.measure.span, item, behind: behind.reverse(), measure }];
      }),
    )
    .filter(one => one.end > one.start && !there.some(({ measure }) => overlaps(measure.span, one)))
    .sort((a, b) => a.start - b.start);
}

/** Puts deleted measures back where they stood, as they were read. */
export function takeBackDeleted(plan: DraftPlan, deleted: readonly Deleted[]): Operation {
  const there = new Set(plan.items.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const operations = deleted.map(({ item, behind, measure }): Operation => {
    const after = behind.find(id => there.has(id)) ?? null;
    there.add(measure.id);
    return { type: 'add', item, after, id: measure.id, measure: measure.measure };
  });
  return { type: 'many', operations };
}

/** Which pieces of the paste hold nothing but deleted measures, or head a task whose measures all are; with these, by their index. */
export function deletedBySegment(
  segments: readonly Span[],
  deleted: readonly Deleted[],
  plan: DraftPlan,
): ReadonlyMap<number, readonly Deleted[]> {
  if (deleted.length === 0) return new Map();
  const living = plan.items.flatMap(({ measures }) => measures.map(({ measure }) => measure.span));
  const empty = plan.items.filter(({ measures }) => measures.length === 0);
  return new Map(
    segments.flatMap((segment, i): readonly [number, readonly Deleted[]][] => {
      const headed = empty.find(({ item }) => overlaps(item.headingSpan, segment));
      const here = deleted.filter(one => overlaps(one, segment) || one.item === headed?.id);
      return here.length > 0 && !living.some(span => overlaps(span, segment)) ? [[i, here]] : [];
    }),
  );
}
