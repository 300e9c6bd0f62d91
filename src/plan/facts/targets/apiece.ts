import type { Range, Source } from '../../source';
import { times } from '../../../language/numeral/digits';
import { isMoney } from '../../../language/units/measure';
import { closing } from '../../../language/words';
import { TELLING } from '../lexicon/verbs';
import type { Quantity } from '../sentence/quantity';
import type { NumberStretch } from './cells';
import { comparatorOf, isCeiling } from './compare';
import { readHead, type TargetHead } from './head';
import { SHARE } from './share-units';
import { subject } from './indicator';
import { thing } from './thing';
import { EMPTY_PHRASE, concat, part, phrase, tidyPhrase, type Phrase } from './phrase';
import type { TargetContext } from './read';
import { conjuncts, townAndCountry } from './respectively';
import { spokenThing } from './rules/spoken';
import { movement } from './rules/change';
import { quoteOf, started } from './started';
import type { TargetDraft } from './target-draft';
import { matchesOf } from '../../loops';
import { PART_OF_YEAR } from '../../../language/phrases';

/** 到2026年和2030年,…分别: the numbers part by the years, not by the things. */
const TWO_YEARS = /20\d\d ?年底?(?:和|、|及)20\d\d ?年/;

/** 整改率[一季度末、三季度末]分别达50%、95%: the times that the numbers part by. */
const TIMES_BEHIND = new RegExp(String.raw`(?:[、和及]?(?:${PART_OF_YEAR}|\d{1,2}月)[底末]?前?){2,}$`);

/** 20、45、70亿元: the unit of the last with its words of size. */
const unitOf = (q: Quantity, { unit, shown, value, printed }: Quantity): Partial<Quantity> => ({
  unit,
  shown,
  value: q.value === q.printed.value ? times(q.value, value / printed.value) : q.value,
  printed: { ...q.printed, unit: printed.unit },
});

/** What stands between a number of a list and the one before it. */
const ownHead = (source: Source, { from, q }: NumberStretch): TargetHead =>
  readHead(source.folded.slice(from, q.start), SHARE.test(q.unit), isMoney(q.unit));

/** 分别控制在3.2亿立方米以内、[下降16%]: where the list ends when words of comparison alone stand before its further numbers. */
export function likewise(source: Source, cells: readonly NumberStretch[], end: number): number {
  let to = end;
  for (let cell = cells[to]; cell && cells[to - 1]?.to === cells[to - 1]?.q.end; cell = cells[++to])
    if (ownHead(source, cell).cut > 0) break;
  return to;
}

const IN_TURN = /分别|依次/g;
/** Says no more than the thing built does. */
const BUILDING = /^[新改扩续]+建/;
/**
 * 甲、乙、丙三个标段分别完成产值[1.2亿元、9000万元、6500万元]: to whom the numbers are dealt out stands before 分别, the matter
 * behind it, without an act of building. One name for each number, or null.
 */
export function dealtOut(
  source: Source,
  { from }: NumberStretch,
  cut: number,
  count: number,
  moments: readonly Range[],
): Phrase[] | null {
  const words = source.folded.slice(from, from + cut);
  const turn = matchesOf(words, IN_TURN).pop();
  if (!turn) return null;
  const done = tidyPhrase(
    phrase(source, subject(source.folded, { start: from + turn.index + 2, end: from + cut }, moments)),
  );
  const act = BUILDING.exec(done.folded)?.[0].length ?? 0;
  const matter = part(done, done.folded.length - act > 1 ? act : 0);
  const whom = tidyPhrase(phrase(source, subject(source.folded, { start: from, end: from + turn.index }, moments)));
  return matter.folded.length < 2 ? null : (conjuncts(whom, count)?.map(name => concat(name, matter)) ?? null);
}

/** A、B、C分别达到x、y、z: one target for each number. */
export function apiece(
  source: Source,
  cells: readonly NumberStretch[],
  head: TargetHead,
  context: TargetContext,
  out: readonly TargetDraft[],
  dealt: readonly Phrase[] | null = null,
): TargetDraft[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return [];
  const before = tidyPhrase(
    phrase(source, subject(source.folded, { start: first.from, end: first.from + head.cut }, context.moments)),
  );
  const own = part(before, 0, before.folded.replace(TIMES_BEHIND, '').length);
  const spoken = [...context.before, ...out].slice(-cells.length).map(d => d.indicator);
  const twice = TWO_YEARS.test(source.folded.slice(context.previous?.start ?? first.from, first.from));
  const names = twice
    ? null
    : dealt
      ? dealt
      : own.folded || spoken.length < cells.length
        ? (townAndCountry(own, cells.length) ?? conjuncts(own, cells.length))
        : spoken;
  // 一至四季度分别完成…, 2025年、2026年分别完成…: only times are said here.
  const matter = own.folded
    ? own
    : spokenThing({ source, previous: context.previous, moments: context.moments, done: [...context.before, ...out] });
  const said = first.from + head.cut + 2;
  const act = closing(TELLING, head.between) ? phrase(source, { start: said, end: said + head.between.length }) : '';
  const alone = phrase(source, { start: said, end: said + head.between.length });
  if (!matter.folded && !names && !alone.folded) return [];
  // 分别完成30%、70%的整改: the matter stands behind the last number.
  const behind = own.folded
    ? EMPTY_PHRASE
    : tidyPhrase(phrase(source, thing(source.folded, { start: last.q.end, end: last.to }, context.moments)));

  const at = { start: quoteOf(source.folded, first).start, end: quoteOf(source.folded, last).end };
  const unit = cells.find(c => c.q.unit)?.q;
  return cells.map((cell, i) => {
    // 2个和3个百分点: what is counted is said behind the last.
    const whole = cell.q.unit === '个' && last.q.unit.startsWith('个') ? last.q : cell.q.unit ? undefined : unit;
    const lacks = whole ? unitOf(cell.q, whole) : {};
    const q = { ...cell.q, ...lacks, after: cell.q.after ?? last.q.after };
    const said = i > 0 && cell.q.start > cell.from ? ownHead(source, cell) : head;
    const comparator = comparatorOf(q, said, said.change);
    const name =
      behind.folded.length > 1
        ? concat(alone, behind)
        : matter.folded || names
          ? concat(act, tidyPhrase(names?.[i] ?? matter))
          : alone;
    const moves =
      said.change && (comparator === '~' || comparator === 'range' || isCeiling(comparator))
        ? movement({ source, cell: said === head ? first : cell, head: said })
        : '';
    return {
      ...started(source, cell, said, context),
      q,
      rule: 'respectively',
      at,
      comparator,
      change: said.change,
      subject: own.folded,
      indicator: concat(name, moves),
    };
  });
}
