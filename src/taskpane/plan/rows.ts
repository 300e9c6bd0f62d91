/** The tree of sections, items and measures as the flat list that is drawn. */
import {
  isLeaderless,
  isUndated,
  isUnowned,
  matches,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
} from '../../plan/draft';

export type TreeRow =
  | {
      readonly type: 'section';
      readonly key: string;
      readonly label: string;
      readonly open: boolean;
      readonly count: number;
    }
  | {
      readonly type: 'item';
      readonly key: string;
      readonly item: DraftItem;
      readonly open: boolean;
      readonly count: number;
    }
  | { readonly type: 'measure'; readonly key: string; readonly item: DraftItem; readonly measure: DraftMeasure };

export const SHOWS = ['all', 'unowned', 'leaderless', 'undated', 'suggested', 'noticed'] as const;
export type Show = (typeof SHOWS)[number];

export interface TreeChoice {
  readonly show: Show;
  readonly words: string;
  readonly closed: ReadonlySet<string>;
  /** Measures with notices. */
  readonly noticed: ReadonlySet<string>;
  /** Measures for which owners are suggested. */
  readonly suggested: { readonly has: (measure: string) => boolean };
}

/** True where a measure belongs to what the user wants to see. */
export function fitsSearch(
  plan: DraftPlan,
  item: DraftItem,
  measure: DraftMeasure,
  { show, noticed, suggested }: Pick<TreeChoice, 'show' | 'noticed' | 'suggested'>,
) {
  switch (show) {
    case 'all':
      return true;
    case 'unowned':
      return isUnowned(item, measure);
    case 'leaderless':
      return isLeaderless(item, measure);
    case 'undated':
      return isUndated(plan, item, measure);
    case 'suggested':
      return suggested.has(measure.id);
    case 'noticed':
      return noticed.has(measure.id);
  }
}

const sectionKey = (section: number | null): string => (section === null ? '' : `s${section}`);

/** Rows in the order of the plan. A section or item that holds nothing of what is wanted is left out. */
export function treeRows(plan: DraftPlan, choice: TreeChoice): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const kept = plan.items
    .map(item => ({
      item,
      measures: item.measures.filter(m => fitsSearch(plan, item, m, choice) && matches(item, m, choice.words)),
    }))
    .filter(({ measures }) => measures.length > 0);
  let last: number | null = null;
  for (const { item, measures } of kept) {
    const { section } = item.item;
    if (section !== null && section !== last) {
      const { number, title } = plan.head.sections[section] ?? { number: '', title: '' };
      const count = kept.filter(k => k.item.item.section === section).reduce((n, k) => n + k.measures.length, 0);
      const key = sectionKey(section);
      rows.push({
        type: 'section',
        key,
        label: [number, title].filter(Boolean).join(' '),
        open: !choice.closed.has(key),
        count,
      });
    }
    last = section;
    if (choice.closed.has(sectionKey(section))) continue;
    const key = `i${item.id}`;
    const open = !choice.closed.has(key);
    rows.push({ type: 'item', key, item, open, count: measures.length });
    if (open) for (const measure of measures) rows.push({ type: 'measure', key: `m${measure.id}`, item, measure });
  }
  return rows;
}
