import type { Source } from '../../source';
import { times } from '../../../language/numeral/digits';
import { closing } from '../../../language/words';
import { TELLING } from '../lexicon/verbs';
import type { Quantity } from '../sentence/quantity';
import type { NumberStretch } from './cells';
import { compare, isCeiling } from './compare';
import type { TargetHead } from './head';
import { subject, thing } from './indicator';
import { EMPTY_PHRASE, concat, part, phrase, tidy } from './phrase';
import type { TargetContext } from './read';
import { conjuncts, townAndCountry } from './respectively';
import { spokenOf } from './rules/after-noun';
import { movement } from './rules/change';
import { quoteOf, started } from './started';
import type { TargetDraft } from './target-draft';

/** 到2026年和2030年,…分别: the numbers part by the years, not by the things. */
const TWO_YEARS = /20\d\d ?年底?(?:和|、|及)20\d\d ?年/;

/** 整改率[一季度末、三季度末]分别达50%、95%: the times that the numbers part by. */
const TIMES_BEHIND = /(?:[、和及]?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月)[底末]?前?){2,}$/;

/** 20、45、70亿元: the unit of the last with its words of size. */
const unitOf = (q: Quantity, { unit, shown, value, printed }: Quantity): Partial<Quantity> => ({
  unit,
  shown,
  value: q.value === q.printed.value ? times(q.value, value / printed.value) : q.value,
  printed: { ...q.printed, unit: printed.unit },
});

/** A、B、C分别达到x、y、z: one target for each number. */
export function apiece(
  source: Source,
  cells: readonly NumberStretch[],
  head: TargetHead,
  context: TargetContext,
  out: readonly TargetDraft[],
): TargetDraft[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return [];
  const before = tidy(
    phrase(source, subject(source.folded, { start: first.from, end: first.from + head.cut }, context.moments)),
  );
  const own = part(before, 0, before.folded.replace(TIMES_BEHIND, '').length);
  const spoken = [...context.before, ...out].slice(-cells.length).map(d => d.indicator);
  const twice = TWO_YEARS.test(source.folded.slice(context.previous?.start ?? first.from, first.from));
  const names = twice
    ? null
    : own.folded || spoken.length < cells.length
      ? (townAndCountry(own, cells.length) ?? conjuncts(own, cells.length))
      : spoken;
  // 一至四季度分别完成…, 2025年、2026年分别完成…: only times are said here.
  const matter = own.folded
    ? own
    : spokenOf({ source, previous: context.previous, moments: context.moments, done: [...context.before, ...out] });
  const said = first.from + head.cut + 2;
  const act = closing(TELLING, head.between) ? phrase(source, { start: said, end: said + head.between.length }) : '';
  const alone = phrase(source, { start: said, end: said + head.between.length });
  if (!matter.folded && !names && !alone.folded) return [];
  // 分别完成30%、70%的整改: the matter stands behind the last number.
  const behind = own.folded
    ? EMPTY_PHRASE
    : tidy(phrase(source, thing(source.folded, { start: last.q.end, end: last.to }, context.moments)));

  const at = { start: quoteOf(source.folded, first).start, end: quoteOf(source.folded, last).end };
  const unit = cells.find(c => c.q.unit)?.q;
  return cells.map((cell, i) => {
    const lacks = !cell.q.unit && unit ? unitOf(cell.q, unit) : {};
    const q = { ...cell.q, ...lacks, after: cell.q.after ?? last.q.after };
    const comparator = compare(q, head, head.change);
    const name =
      behind.folded.length > 1
        ? concat(alone, behind)
        : matter.folded || names
          ? concat(act, tidy(names?.[i] ?? matter))
          : alone;
    const moves =
      head.change && (comparator === '~' || comparator === 'range' || isCeiling(comparator))
        ? movement({ source, cell: first, head })
        : '';
    return {
      ...started(source, cell, head, context),
      q,
      rule: 'respectively',
      at,
      comparator,
      change: head.change,
      subject: own.folded,
      indicator: concat(name, moves),
    };
  });
}
