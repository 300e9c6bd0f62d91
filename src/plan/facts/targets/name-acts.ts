import { opening } from '../../../language/words';
import { TELLING } from '../lexicon/verbs';
import type { NumberStretch } from './cells';
import { concat, part } from './phrase';
import type { TargetDraft } from './target-draft';

/** 新签约[10个]、新开工[8个]、新投产5个项目: acts alone before the last one's noun take it. `d` was read at cell `i` and is not yet in `out`. */
export function nameActs(
  folded: string,
  cells: readonly NumberStretch[],
  i: number,
  d: TargetDraft,
  out: TargetDraft[],
): void {
  if (d.rule !== 'before-noun' || !d.verb || !d.indicator.folded.startsWith(d.verb)) return;
  for (let back = 1; back <= out.length; back++) {
    const [one, cell, next] = [out[out.length - back], cells[i - back], cells[i - back + 1]];
    if (!one || !cell || !next || one.q !== cell.q || one.rule !== 'after-noun' || one.q.unit !== d.q.unit) return;
    if (!one.subject || opening(TELLING, one.subject) !== one.subject) return;
    if (!/^[、和及]$/.test(folded.slice(cell.q.end, next.from))) return;
    out[out.length - back] = { ...one, indicator: concat(one.subject, part(d.indicator, d.verb.length)) };
  }
}
