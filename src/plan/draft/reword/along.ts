/** What was said of places of a text, after the text was edited. */
import type { Correction } from '../../corrections/types';
import type { LineHint } from '../../hints';
import { pasteSpan } from '../../spans';
import type { Item, Measure, Plan, Span } from '../../types';
import type { DraftItem, DraftPlan } from '../types';
import { movedSpans, type Delta } from './delta';

/** A stretch that is gone stands behind the end of the text: it touches nothing of it, and keeps its order among the others that are gone. */
const placer = (delta: Delta): ((span: Span) => Span) => {
  const { span: find, length } = movedSpans(delta);
  return span => {
    if (span.end <= span.start) return span;
    return find(span) ?? pasteSpan(length + span.start, length + span.end);
  };
};

/** True for a stretch that {@link placer} found nowhere. */
export const isGone = (span: Span, length: number): boolean => span.start >= length;

interface Told {
  readonly corrections: readonly Correction[];
  /** Those about words that are there no more. */
  readonly gone: readonly Correction[];
}

/** The corrections of a form, for the text as edited. What holds for a look, or was typed, holds without its place. */
export function correctionsAlong(corrections: readonly Correction[], delta: Delta): Told {
  const { span: find, length } = movedSpans(delta);
  const nowhere = pasteSpan(length, length);
  const gone: Correction[] = [];
  const kept = corrections.flatMap((correction): readonly Correction[] => {
    switch (correction.type) {
      case 'year':
      case 'reading':
        return [correction];
      case 'title':
      case 'issuer':
        return [{ ...correction, at: correction.at && find(correction.at) }];
      case 'join':
      case 'split': {
        const at = find(pasteSpan(correction.at, correction.at + 1));
        if (at) return [{ ...correction, at: at.start }];
        break;
      }
      case 'level':
      case 'column': {
        const at = find(correction.at);
        if (at) return [{ ...correction, at }];
        if (correction.type === 'level' && typeof correction.scope !== 'string')
          return [{ ...correction, at: nowhere }];
      }
    }
    gone.push(correction);
    return [];
  });
  return { corrections: kept, gone };
}

/** What the format showed of lines, for those that are still there. */
export function hintsAlong(hints: readonly LineHint[], delta: Delta): readonly LineHint[] {
  const { span: find } = movedSpans(delta);
  return hints.flatMap(hint => {
    const at = find(pasteSpan(hint.at, hint.at + 1));
    return at ? [{ ...hint, at: at.start }] : [];
  });
}

/** Names of questions end in the place that each is about: `vague@120`. */
export function settledAlong(settled: readonly string[], delta: Delta): readonly string[] {
  const { span: find } = movedSpans(delta);
  return settled.flatMap(name => {
    const found = /^(.+@)(\d+)$/.exec(name);
    if (!found?.[1]) return [name];
    const start = Number(found[2]);
    const at = find(pasteSpan(start, start + 1));
    return at ? [`${found[1]}${at.start}`] : [];
  });
}

const measureAlong = (measure: Measure, place: (span: Span) => Span): Measure => {
  const put = <F extends { readonly span: Span }>(fact: F): F => ({ ...fact, span: place(fact.span) });
  return {
    ...put(measure),
    targets: measure.targets.map(put),
    deadlines: measure.deadlines.map(put),
    owners: measure.owners.map(put),
    ...(measure.persons ? { persons: measure.persons.map(put) } : {}),
  };
};

const sectionsAlong = ({ sections }: Pick<Plan, 'sections'>, place: (span: Span) => Span): Plan['sections'] =>
  sections.map(section => ({ ...section, span: place(section.span) }));

/** A plan as read, its items and sections at their places in the text as edited. */
export function planAlong(plan: Plan, delta: Delta): Plan {
  const place = placer(delta);
  const items = plan.items.map((item): Item => ({
    ...item,
    headingSpan: place(item.headingSpan),
    measures: item.measures.map(measure => measureAlong(measure, place)),
    ...(item.lead ? { lead: measureAlong(item.lead, place) } : {}),
  }));
  return { ...plan, sections: sectionsAlong(plan, place), items };
}

/** As {@link planAlong}, for a plan as edited. Measures whose sentence is gone stand last: what was added behind them follows what is left. */
export function draftAlong(draft: DraftPlan, delta: Delta): DraftPlan {
  const place = placer(delta);
  const { length } = movedSpans(delta);
  const items = draft.items.map(({ id, item, measures }): DraftItem => {
    const put = measures.map(one => ({ ...one, measure: measureAlong(one.measure, place) }));
    const isLost = ({ measure }: (typeof put)[number]): boolean => isGone(measure.span, length);
    return {
      id,
      item: { ...item, headingSpan: place(item.headingSpan) },
      measures: [...put.filter(one => !isLost(one)), ...put.filter(isLost)],
    };
  });
  return { ...draft, head: { ...draft.head, sections: sectionsAlong(draft.head, place) }, items };
}
