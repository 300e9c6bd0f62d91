import { count, eachMeasure, isUndated, isUnowned, type DraftPlan } from '../../plan/draft';
import type { Diagnostic, Severity, Span } from '../../plan/types';

export interface Notice {
  readonly diagnostic: Diagnostic;
  /** The measure that it is about; null where it is about the plan or about text between measures. */
  readonly measure: string | null;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The plan's notices that still hold, the gravest first, then in the order of the text, each with the measure that it is about.
 * What an edit has settled (an owner given, a date set, a measure dropped) is gone.
 */
export function notices(plan: DraftPlan): readonly Notice[] {
  const all = eachMeasure(plan).filter(([, m]) => m.measure.span.end > m.measure.span.start);
  const settled = (code: string, about: (typeof all)[number]): boolean =>
    (code === 'no-owner' && !isUnowned(about[0], about[1])) || (code === 'no-deadline' && !isUndated(plan, ...about));
  const { unowned, undated } = count(plan);
  const settledEverywhere = (code: string): boolean =>
    (code === 'no-owner' && unowned === 0) || (code === 'no-deadline' && undated === 0);
  return plan.head.diagnostics
    .flatMap((diagnostic): readonly Notice[] => {
      const { span, code } = diagnostic;
      const about =
        all.find(([, m]) => touches(m.measure.span, span)) ?? all.find(([i]) => touches(i.item.headingSpan, span));
      if (about ? settled(code, about) : settledEverywhere(code)) return [];
      return [{ diagnostic, measure: about?.[1].id ?? null }];
    })
    .sort(
      (a, b) =>
        ORDER[a.diagnostic.severity] - ORDER[b.diagnostic.severity] ||
        a.diagnostic.span.start - b.diagnostic.span.start,
    );
}
