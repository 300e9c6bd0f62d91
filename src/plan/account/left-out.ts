import { withoutBlanks } from '../text/blank';
import type { LeftOut, Plan, Span, Stretch } from '../types';

/** Stretches of one reason, and how many characters they hold, blanks not counted. */
export interface LeftGroup {
  readonly reason: LeftOut;
  readonly characters: number;
  readonly spans: readonly Span[];
}

/** What marks and page numbers leave behind is not worth a look: no words of the plan can stand there. */
export const isWorthALook = (stretch: Stretch): boolean =>
  stretch.as === 'left-out' && !['markup', 'page-number', 'pinyin', 'prefix'].includes(stretch.reason);

/** What was left out of a plan by its reason, in the order of the text. */
export function leftOutOf(plan: Pick<Plan, 'account'>, text: string): readonly LeftGroup[] {
  const groups = new Map<LeftOut, { characters: number; spans: Span[] }>();
  for (const { start, end, reason } of plan.account) {
    if (reason === undefined) continue;
    const group = groups.get(reason) ?? { characters: 0, spans: [] };
    group.characters += withoutBlanks(text.slice(start, end)).length;
    group.spans.push({ start, end });
    groups.set(reason, group);
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group }));
}
