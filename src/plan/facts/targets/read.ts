import type { Range, Source } from '../../source';
import type { Comparator } from '../../types';
import { REACH_LIST } from '../lexicon/comparators';
import { times } from '../../../language/numeral/digits';
import { isMoney } from '../../../language/units/measure';
import { RATE, STOCK } from '../lexicon/nouns';
import { TELLING } from '../lexicon/verbs';
import { closing, opening } from '../../../language/words';
import { lastRhythm } from '../lexicon/rhythms';
import type { Quantity } from '../sentence/quantity';
import { movedTo } from './arrow';
import { grounded } from './base';
import type { NumberStretch } from './cells';
import type { Coverage } from './coverage';
import type { TargetDraft } from './target-draft';
import { readHead, type TargetHead } from './head';
import { subject, thing, verbBefore } from './indicator';
import { EMPTY_PHRASE, concat, part, phrase, tidy, type Phrase } from './phrase';
import { conjuncts, townAndCountry } from './respectively';
import { RULES } from './rules';
import { spokenOf } from './rules/after-noun';
import { movement } from './rules/change';
import { toward } from './toward';

export interface TargetContext {
  readonly clause: Range;
  readonly previous: Range | null;
  /** Targets of the clauses before. */
  readonly before: readonly TargetDraft[];
  readonly covers: readonly Coverage[];
  readonly moments: readonly Range[];
  /** Numbers that say of what size the things are. */
  readonly sizes: readonly Quantity[];
  /** All numbers of the sentence. */
  readonly numbers: readonly Quantity[];
}

const SHARE = /^(?:%|‰|倍|番|个?百分点|个?基点)$/;

/** Reads the cells of one clause (or bracket), in order; a list shares its comparison, its unit and its subject. */
export function readCells(source: Source, cells: readonly NumberStretch[], context: TargetContext): TargetDraft[] {
  const out: TargetDraft[] = [];
  let floor: Comparator | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (!cell) continue;
    const cover = context.covers.find(c => c.q === cell.q);
    if (cover) {
      out.push({
        ...base(source, cell, null, context),
        rule: 'coverage',
        comparator: cover.comparator,
        indicator: cover.name(cell.from, cell.to),
        kind: 'level',
        doubtful: cover.doubtful,
      });
      continue;
    }
    const { unit } = cell.q;
    const head = readHead(source.folded.slice(cell.from, cell.q.start), SHARE.test(unit), isMoney(unit));
    let run = i + 1;
    while (cells[run]?.continued && !context.covers.some(c => c.q === cells[run]?.q)) run++;
    if (head.respectively && run > i + 1) {
      out.push(...paired(source, cells.slice(i, run), head, context, out));
      i = run - 1;
      continue;
    }
    const own = head.comparator ?? cell.q.after;
    if (own) floor = REACH_LIST.test(source.folded.slice(cell.from + head.cut, cell.q.start)) ? own : null;
    const d = single(source, cell, own || !floor ? head : { ...head, comparator: floor }, context, out);
    if (d) {
      const before = out[out.length - 1];
      if (d.act && before?.rule === 'before-noun' && cells[i - 1]?.q === before.q && cell.listed)
        out[out.length - 1] = { ...before, rule: 'agent', indicator: concat(d.act, '的', before.indicator) };
      out.push(d);
    }
  }
  return out;
}

/** 每生每年500元 is a rate, not a rhythm. */
const PER_HEAD = /每[^每,、]{1,4}每/;
const PER_TIME = /\/(年|月|周|日|天|季度|学期)$/;

function base(source: Source, cell: NumberStretch, head: TargetHead | null, { clause }: TargetContext): TargetDraft {
  const { folded } = source;
  const { q } = cell;
  const unit = PER_TIME.exec(q.unit)?.[1];
  const left = folded.slice(Math.max(clause.start, q.start - 80), q.start);
  return {
    q,
    rule: '',
    comparator: '=',
    indicator: EMPTY_PHRASE,
    subject: '',
    verb: '',
    change: null,
    per: head?.per ?? '',
    rhythm: isMoney(q.unit) && PER_HEAD.test(left) ? null : lastRhythm(unit ? `每${unit}` : left),
    at: quoteOf(folded, cell),
    reached: head?.reached ?? false,
  };
}

/** The stretch of a cell without separators at its ends. */
function quoteOf(folded: string, cell: NumberStretch): Range {
  let { from: start, to: end } = cell;
  while (start < end && /[\s、,]/.test(folded.charAt(start))) start++;
  while (end > start && /[\s、,]/.test(folded.charAt(end - 1))) end--;
  return { start, end };
}

/** A ceiling, also on a movement: 增长不超过5%. */
const isCeiling = (limit: Comparator | null): boolean => limit === '<=' || limit === '<';

/** The annotation guide's order: a range, then 左右 and 约, then a ceiling on a movement, movement, words behind, before, and 余. */
function compare(q: NumberStretch['q'], head: TargetHead, change: '+' | '-' | null): Comparator {
  if (q.upper !== undefined) return 'range';
  if (q.after === '~' || head.comparator === '~') return '~';
  const limit = q.after ?? head.comparator;
  if (change && limit && isCeiling(limit)) return limit;
  return change ?? q.after ?? head.comparator ?? (q.more ? '>' : '=');
}

/** 到2026年和2030年,…分别: the numbers part by the years, not by the things. */
const TWO_YEARS = /20\d\d ?年底?(?:和|、|及)20\d\d ?年/;

/** 20、45、70亿元: the unit of the last with its words of size. */
const unitOf = (q: Quantity, { unit, shown, value, printed }: Quantity): Partial<Quantity> => ({
  unit,
  shown,
  value: q.value === q.printed.value ? times(q.value, value / printed.value) : q.value,
  printed: { ...q.printed, unit: printed.unit },
});

/** A、B、C分别达到x、y、z: one target for each number. */
function paired(
  source: Source,
  cells: readonly NumberStretch[],
  head: TargetHead,
  context: TargetContext,
  out: readonly TargetDraft[],
): TargetDraft[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return [];
  const own = tidy(
    phrase(source, subject(source.folded, { start: first.from, end: first.from + head.cut }, context.moments)),
  );
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
  const at = { start: quoteOf(source.folded, first).start, end: quoteOf(source.folded, last).end };
  const unit = cells.find(c => c.q.unit)?.q;
  return cells.map((cell, i) => {
    const lacks = !cell.q.unit && unit ? unitOf(cell.q, unit) : {};
    const q = { ...cell.q, ...lacks, after: cell.q.after ?? last.q.after };
    const comparator = compare(q, head, head.change);
    const name = matter.folded || names ? concat(act, tidy(names?.[i] ?? matter)) : alone;
    const moves =
      head.change && (comparator === '~' || comparator === 'range' || isCeiling(comparator))
        ? movement({ source, cell: first, head })
        : '';
    return {
      ...base(source, cell, head, context),
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

/** In 由600元提高到650元 the subject ends before 由. */
const fromTo = (left: string): number =>
  /(?:由|从)(?:原来的?|目前的?|现在的?|每)?[^,、]{0,8}\d[^,、]{0,12}$/.exec(left)?.[0].length ?? 0;

/** Names of what is measured: 年营收, 单个投资额, 总投资. */
const ATTRIBUTE = /(?:[额值量收税资]|收入|面积|规模|能力|产能|用[水电气])$/;

/** 培育年营收2000万元以上的[农业龙头15家]: the thing with the verb that tells, without what is measured and its size. */
function ofSize(source: Source, size: Range, from: number, to: number, { moments }: TargetContext): Phrase | null {
  const matter = phrase(source, subject(source.folded, { start: from, end: size.start }, moments));
  const verb = opening(TELLING, matter.folded).length;
  if (!ATTRIBUTE.test(matter.folded)) return null;
  const at = source.folded.charAt(size.end) === '的' ? size.end + 1 : size.end;
  if (to - at < 2 || matter.folded.length - verb < 2) return null;
  return concat(part(matter, 0, verb), tidy(phrase(source, { start: at, end: to })));
}

function single(
  source: Source,
  cell: NumberStretch,
  printed: TargetHead,
  context: TargetContext,
  done: readonly TargetDraft[],
): TargetDraft | null {
  const { folded } = source;
  const { q } = cell;
  const before = folded.slice(cell.from, cell.from + printed.cut);
  const moved = movedTo(before, q.printed.value);
  const said = moved ? { ...printed, comparator: printed.comparator ?? moved.comparator, reached: true } : printed;
  const matter = tidy(
    phrase(
      source,
      subject(
        folded,
        { start: cell.from, end: cell.from + said.cut - (moved?.length ?? fromTo(before)) },
        context.moments,
      ),
    ),
  );
  const size = SHARE.test(q.unit)
    ? undefined
    : context.sizes.filter(s => s.start >= cell.from && s.end < cell.from + said.cut).pop();
  const sized = size && ofSize(source, size, cell.from, cell.from + said.cut, context);
  const ground = grounded(source, context, cell);
  const { head, own } =
    toward(said, before, matter) ?? (ground ? { head: said, own: ground } : { head: said, own: sized ?? matter });
  const large =
    /[万亿萬億]$/.test(q.printed.unit) &&
    /(?:增|达|覆盖|服务|惠及|吸引|突破)$/.test(source.folded.slice(cell.from, q.start).trimEnd());
  if (q.unit === '' && head.comparator === null && q.after === null && !large) return null;
  const cut = cell.from + head.cut;
  const left = folded.slice(cell.from, cut);
  const rest = folded.slice(q.end, cell.to);
  const aside = /^\([^)]*\)?/.exec(rest)?.[0].length ?? 0;
  const verb = verbBefore(
    source,
    head.between ? { start: q.start - head.between.length, end: q.start } : { start: cell.from, end: cut },
  );
  const reading = {
    source,
    cell,
    head,
    left,
    own,
    thing: /^[、和及与,)”]/.test(rest)
      ? EMPTY_PHRASE
      : tidy(phrase(source, thing(folded, { start: q.end + aside, end: cell.to }, context.moments))),
    rest,
    verb,
    share: SHARE.test(q.unit),
    rated: RATE.test(left.slice(-8)) || (STOCK.test(left.slice(-8)) && head.reached),
    previous: context.previous,
    moments: context.moments,
    done: done.length ? done : context.before,
  };
  for (const rule of RULES) {
    const read = rule(reading);
    if (!read) continue;
    const { per, ...rested } = read;
    const draft = base(source, cell, head, context);
    return {
      ...draft,
      ...rested,
      comparator: compare(q, head, read.change),
      subject: own.folded,
      verb: verb.word,
      per: per ?? draft.per,
    };
  }
  return null;
}
