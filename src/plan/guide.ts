import { promises } from './promises';
import type {
  Deadline,
  Diagnostic,
  Fact,
  Item,
  MeasureKind,
  Owner,
  Plan,
  Span,
  Stretch,
  Structure,
  Target,
} from './types';
import { gather } from './loops';

type Sourced = Pick<Fact, 'quote' | 'span' | 'rule' | 'basis'>;

/** The annotation guide's form of a plan, with span, rule and basis of each fact and the notices. Plain data for JSON. */
export interface GuidePlan {
  readonly plan: {
    readonly title: string | null;
    readonly issuer: string | null;
    readonly year: number | null;
    readonly yearBinds: boolean;
  };
  readonly sections: readonly { readonly number: string; readonly title: string; readonly span: Span }[];
  readonly items: readonly GuideItem[];
  readonly targets: readonly (Omit<Target, keyof Fact> & Sourced & { readonly item: string })[];
  readonly deadlines: readonly (Omit<Deadline, keyof Fact> & Sourced & { readonly item: string })[];
  readonly diagnostics: readonly Diagnostic[];
  readonly account: readonly Stretch[];
  readonly structure: Structure;
}

export interface GuideItem {
  readonly path: string;
  readonly heading: string;
  readonly measures: number;
  readonly kinds: readonly MeasureKind[];
  readonly owners: readonly Owner[];
  readonly span: Span;
  readonly paragraph?: true;
}

const guideItem = (item: Item): GuideItem => ({
  path: item.path,
  heading: item.heading,
  measures: item.measures.length,
  kinds: item.measures.map(m => m.kind),
  owners: item.owners,
  span: item.headingSpan,
  ...(item.paragraph ? { paragraph: true as const } : {}),
});

/** Stated times of an item by which something is due, or in which it recurs, each once, in the order of the text. */
function statedDeadlines(item: Item): Deadline[] {
  const all = [...gather(item.measures, m => m.deadlines), ...item.deadlines].filter(
    d => d.basis === 'stated' && (d.start === undefined || d.date !== undefined),
  );
  const seen = new Set<string>();
  const key = (d: Deadline): string => [d.span.start, d.span.end, d.date, d.start, d.every].join('|');
  return all.filter(d => !seen.has(key(d)) && seen.add(key(d))).sort((a, b) => a.span.start - b.span.start);
}

/** The plan in the annotation guide's form. Inherited facts stand at the items (owners) but are not repeated as deadlines. */
export function toGuide(plan: Plan): GuidePlan {
  return {
    plan: {
      title: plan.title?.text ?? null,
      issuer: plan.issuer?.text ?? null,
      year: plan.year,
      yearBinds: plan.yearBinds,
    },
    sections: plan.sections,
    items: plan.items.map(guideItem),
    targets: gather(plan.items, item => gather(promises(item), m => m.targets.map(t => ({ item: item.path, ...t })))),
    deadlines: gather(plan.items, item => statedDeadlines(item).map(d => ({ item: item.path, ...d }))),
    diagnostics: plan.diagnostics,
    account: plan.account,
    structure: plan.structure,
  };
}
