/** What the pane shows of the account of a paste and of how sure its structure is. */
import type { Lang } from '../../../i18n/lang';
import { MARKS } from '../../../i18n/marks';
import { isWorthALook } from '../../../plan/account/left-out';
import '../../../plan/parts/traditional';
import { firstDoubt } from '../../../plan/structure/doubt';
import type { LeftOut, Plan, Span, Stretch, Structure } from '../../../plan/types';

/** What was read before plans were accounted for has neither account nor structure. */
type Kept = Omit<Plan, 'account' | 'structure'> & Partial<Pick<Plan, 'account' | 'structure'>>;

/** A stretch that was left out. */
export type LeftStretch = Extract<Stretch, { readonly as: 'left-out' }>;

const isLeft = (stretch: Stretch): stretch is LeftStretch => stretch.as === 'left-out';

/** Every stretch of the paste that was left out, in the order of the text. */
export const leftStretches = (plan: Kept): readonly LeftStretch[] => (plan.account ?? []).filter(isLeft);

/** How sure the structure is, where the plan says so. */
export const structureIn = (plan: Kept): Structure | null => plan.structure ?? null;

/** Where the structure is doubted first; null where it is clear or nothing tells the place. */
export function doubtIn(plan: Kept, source: string): number | null {
  const { structure, account = [] } = plan;
  if (!structure || structure.confidence === 'sure') return null;
  return firstDoubt({ items: plan.items, sections: plan.sections, structure, account }, source);
}

/** A stretch of words that was left out, as a row of a list. */
export interface LeftRow extends Span {
  readonly reason: LeftOut;
  /** Numbers of its first and last line, from 1. */
  readonly lines: readonly [number, number];
  /** Its first characters on one line. */
  readonly quote: string;
}

export interface LeftList {
  readonly rows: readonly LeftRow[];
  /** Characters in the rows, blanks not counted. */
  readonly characters: number;
  /** Characters of marks, page numbers and the like, which hold no words and are no rows. */
  readonly small: number;
  /** How many lines have a stretch that is a row. */
  readonly lines: number;
}

const QUOTED = 40;

const solid = (text: string): number => text.replace(/\s/g, '').length;

/** The first characters of a stretch in one line, blanks drawn together, with a mark where more follows; no word of letters is cut. */
export function shortQuote(text: string, lang: Lang): string {
  const all = Array.from(text.trim().replace(/\s+/g, ' '));
  if (all.length <= QUOTED) return all.join('');
  const head = all.slice(0, QUOTED).join('');
  const whole = /[a-z]$/i.test(head) && /[a-z]/i.test(all[QUOTED] ?? '') ? head.replace(/\s[a-z'’-]+$/i, '') : head;
  return `${whole.trimEnd()}${MARKS[lang].more}`;
}

/** What was left out of a plan that was read from `source`, as the pane lists it. */
export function leftList(plan: Kept, source: string, lang: Lang): LeftList {
  const rows: LeftRow[] = [];
  let [line, at, characters, small, lines, last] = [1, 0, 0, 0, 0, 0];
  const lineAt = (offset: number): number => {
    for (let n = source.indexOf('\n', at); n !== -1 && n < offset; n = source.indexOf('\n', at)) {
      line++;
      at = n + 1;
    }
    return line;
  };
  for (const stretch of leftStretches(plan)) {
    const { start, end, reason } = stretch;
    const text = source.slice(start, end);
    if (!isWorthALook(stretch)) {
      small += solid(text);
      continue;
    }
    const [from, to] = [lineAt(start), lineAt(end - 1)];
    lines += to - Math.max(from - 1, last);
    last = to;
    characters += solid(text);
    rows.push({ start, end, reason, lines: [from, to], quote: shortQuote(text, lang) });
  }
  return { rows, characters, small, lines };
}
