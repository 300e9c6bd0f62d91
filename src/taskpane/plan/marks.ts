/** Places in the paste from which facts were read, for drawing them in the text. Offsets are those of the paste. */
import {
  deadlinesOf,
  eachMeasure,
  ownersOf,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
} from '../../plan/draft';
import { pasteSpan, type Span } from '../../plan/spans';

export type MarkType = 'target' | 'deadline' | 'owner';

export interface FactMark extends Span {
  readonly type: MarkType;
  /** The measure whose fact it is. */
  readonly measure: string;
}

export interface MarkedStretch extends Span {
  /** The mark that begins first and covers this stretch, if any. */
  readonly mark: FactMark | null;
}

/** The marks of one measure, without facts that were typed by hand. */
export function marksOf(item: DraftItem, measure: DraftMeasure): readonly FactMark[] {
  const mark = (type: MarkType) => (fact: { readonly span: Span }) => ({ ...fact.span, type, measure: measure.id });
  return [
    ...measure.measure.targets.map(mark('target')),
    ...deadlinesOf(item, measure).map(mark('deadline')),
    ...ownersOf(item, measure).map(mark('owner')),
  ].filter(({ start, end }) => end > start);
}

/** All marks of a plan in the order of the text; the same stretch of the same type once. */
export function allMarks(plan: DraftPlan): readonly FactMark[] {
  const seen = new Map<string, FactMark>();
  for (const [item, measure] of eachMeasure(plan))
    for (const mark of marksOf(item, measure)) {
      const key = `${mark.type} ${mark.start} ${mark.end}`;
      if (!seen.has(key)) seen.set(key, mark);
    }
  return [...seen.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a stretch at the marks; a mark inside or across another one is shown only where the other one is not. */
export function segments(stretch: Span, marks: readonly FactMark[]): readonly MarkedStretch[] {
  const result: MarkedStretch[] = [];
  let at: number = stretch.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, stretch.end);
    if (end <= start) continue;
    if (start > at) result.push({ ...pasteSpan(at, start), mark: null });
    result.push({ ...pasteSpan(start, end), mark });
    at = end;
  }
  if (at < stretch.end) result.push({ ...pasteSpan(at, stretch.end), mark: null });
  return result;
}

/** Letters of context on either side of a measure, and of a fact that stands elsewhere. */
const AROUND = 24;

/** The stretches of the paste that show a measure and the facts that stand outside of it. */
export function windows(measure: Span, marks: readonly FactMark[], length: number): readonly Span[] {
  const all = [measure, ...marks]
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => pasteSpan(Math.max(0, start - AROUND), Math.min(length, end + AROUND)))
    .sort((a, b) => a.start - b.start);
  return all.reduce<Span[]>((merged, next) => {
    const last = merged[merged.length - 1];
    if (!last || next.start > last.end) return [...merged, next];
    return [...merged.slice(0, -1), pasteSpan(last.start, Math.max(last.end, next.end))];
  }, []);
}

/** Lines of a text as stretches; a line longer than `longest` units is cut, not inside a surrogate pair. */
export function lines(text: string, longest: number): readonly Span[] {
  const result: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    let from = start;
    while (end - from > longest) {
      const low = text.charCodeAt(from + longest) & 0xfc00;
      const cut = from + longest - (low === 0xdc00 ? 1 : 0);
      result.push(pasteSpan(from, cut));
      from = cut;
    }
    result.push(pasteSpan(from, end));
    if (stop < 0) break;
    start = stop + 1;
  }
  return result;
}

/** Which of the ascending stretches touch each of the ascending rows, by the row's index. */
export function byRow<S extends Span>(
  rows: readonly Span[],
  stretches: readonly S[],
): ReadonlyMap<number, readonly S[]> {
  const result = new Map<number, S[]>();
  const touch = (r: number): S[] => {
    const found = result.get(r) ?? [];
    result.set(r, found);
    return found;
  };
  let row = 0;
  for (const stretch of stretches) {
    while (row < rows.length && (rows[row]?.end ?? 0) <= stretch.start) row++;
    for (let r = row; r < rows.length && (rows[r]?.start ?? 0) < stretch.end; r++) touch(r).push(stretch);
  }
  return result;
}
