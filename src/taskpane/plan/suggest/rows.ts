/** The rows of the page of suggestions: a section, then its measures. */
import type { OwnerSuggestion } from '../../../ledger/suggest';
import type { DraftPlan } from '../../../plan/draft';
import { bySection, type Suggestions } from '../suggestions';

export type SuggestRow =
  | { readonly type: 'section'; readonly key: string; readonly label: string; readonly measures: readonly string[] }
  | {
      readonly type: 'measure';
      readonly key: string;
      readonly id: string;
      readonly text: string;
      readonly owners: readonly OwnerSuggestion[];
    };

/** In the order of the plan. A plan without sections has measures only. */
export function suggestRows(plan: DraftPlan, suggestions: Suggestions): readonly SuggestRow[] {
  return bySection(plan, suggestions).flatMap(({ section, measures }): readonly SuggestRow[] => {
    const head = section === null ? undefined : plan.head.sections[section];
    const rows = measures.map(({ id, measure }): SuggestRow => ({
      type: 'measure',
      key: `m${id}`,
      id,
      text: measure.text,
      owners: suggestions.get(id) ?? [],
    }));
    if (!head) return rows;
    const label = [head.number, head.title].filter(Boolean).join(' ');
    return [{ type: 'section', key: `s${section}`, label, measures: measures.map(m => m.id) }, ...rows];
  });
}
