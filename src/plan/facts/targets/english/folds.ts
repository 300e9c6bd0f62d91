import type { Range } from '../../../source';
import type { Target } from '../../../types';
import { objectOf } from './object';
import { gather, matchesOf } from '../../../loops';

/** Acts that say by how much: what is halved falls by 50 %, what is doubled grows by 100 %. */
const FOLD = /(?:^|[,;|.] |\band )(?:to )?(halv|doubl|tripl|quadrupl)(?:e|ing) (?=(?:the|our|its|their) |[a-z])/gi;
const AMOUNT: Readonly<Record<string, readonly ['+' | '-', number]>> = {
  halv: ['-', 50],
  doubl: ['+', 100],
  tripl: ['+', 200],
  quadrupl: ['+', 300],
};

/** Halve the number of families in hostels. Where the clause names the figure (from 9 to 18) that is read instead. Ranges count in `text`. */
export function foldsIn(
  text: string,
): { readonly at: Range; readonly target: Omit<Target, 'span' | 'quote' | 'rule' | 'basis'> }[] {
  return gather(matchesOf(text, FOLD), m => {
    const from = m.index + m[0].length;
    const clause = /^[^,;|.]*/.exec(text.slice(from))?.[0] ?? '';
    const [comparator, value] = AMOUNT[(m[1] ?? '').toLowerCase()] ?? ['+', 0];
    const { text: matter } = objectOf(clause.replace(/^(?:the|our|its|their) /i, ''), true);
    if (matter.length < 3 || /\b(?:from|to) [\d$€£]/.test(clause)) return [];
    const start = m.index + m[0].toLowerCase().indexOf(m[1]?.toLowerCase() ?? '');
    return [
      {
        at: { start, end: from + clause.length },
        target: { comparator, value, unit: '%', indicator: matter, kind: 'change', printed: { value, unit: '%' } },
      },
    ];
  });
}
