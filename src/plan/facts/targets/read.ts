import { hasHan } from '../../../language/script/han';
import type { Range, Source } from '../../source';
import type { Comparator } from '../../types';
import { REACH_LIST } from '../lexicon/comparators';
import { isMoney, isTime } from '../../../language/units/measure';
import { RATE_NOUNS, STOCK } from '../lexicon/nouns';
import { TELLING } from '../lexicon/verbs';
import { opening, endsIn } from '../../../language/words';
import { IN_TURN, rare } from '../rare';
import type { Quantity } from '../sentence/quantity';
import { movedTo } from './arrow';
import type { NumberStretch } from './cells';
import { comparatorOf } from './compare';
import type { Coverage } from './coverage';
import type { TargetDraft } from './target-draft';
import { fromTo } from './from-to';
import { readHead, type TargetHead } from './head';
import { subject, verbBefore } from './indicator';
import { thingBehind } from './thing';
import { EMPTY_PHRASE, averageFirst, concat, part, phrase, tidyPhrase, timeless, type Phrase } from './phrase';
import { likeBefore, nameActs } from './name-acts';
import { TARGET_RULES } from './rules';
import { SHARE } from './share-units';
import { started } from './started';
import { ledOn, toward } from './toward';
import { AIMED } from '../../../language/phrases';

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
        ...started(source, cell, null, context),
        rule: 'coverage',
        comparator: cover.comparator,
        indicator: covered(cover.name(cell.from, cell.to), [...context.before, ...out].pop()),
        kind: 'level',
        doubtful: cover.doubtful,
      });
      continue;
    }
    const inTurn = IN_TURN.test(source.folded.slice(cell.from, cell.q.start));
    const shared = inTurn ? rare().sharedOut(source, cells.slice(i), context) : [];
    if (shared.length) {
      out.push(...shared);
      i += shared.length - 1;
      continue;
    }
    const { unit } = cell.q;
    const head = readHead(source.folded.slice(cell.from, cell.q.start), SHARE.test(unit), isMoney(unit));
    let run = i + 1;
    while (cells[run]?.continued && !context.covers.some(c => c.q === cells[run]?.q)) run++;
    const list = cells.slice(i, head.respectively ? rare().likewise(source, cells, run) : run);
    const dealt =
      head.respectively || list.length < 2 || !inTurn
        ? null
        : rare().dealtOut(source, cell, head.cut, list.length, context.moments);
    if (list.length > 1 && (head.respectively || dealt)) {
      out.push(...rare().apiece(source, list, head, context, out, dealt));
      i += list.length - 1;
      continue;
    }
    const own = head.comparator ?? cell.q.after;
    if (own) floor = REACH_LIST.test(source.folded.slice(cell.from + head.cut, cell.q.start)) ? own : null;
    const d = single(source, cell, own || !floor ? head : { ...head, comparator: floor }, context, out);
    if (d) {
      const before = out[out.length - 1];
      if (d.act && before?.rule === 'before-noun' && cells[i - 1]?.q === before.q && cell.listed)
        out[out.length - 1] = { ...before, rule: 'agent', indicator: concat(d.act, '的', before.indicator) };
      const lacking = cells[i - 1];
      const kept = before?.q === lacking?.q ? before : undefined;
      const whole =
        lacking?.q.unit === cell.q.unit && d.rule !== 'after-noun'
          ? rare().nounBehind(source, [lacking, cell], kept, d, context)
          : null;
      if (whole) out.splice(kept ? -1 : out.length, 1, whole);
      nameActs(source.folded, cells, i, d, out);
      out.push(likeBefore(source.folded, cells, i, d, out));
    }
  }
  return out;
}

/** 覆盖面2026年达到60%,2028年实现[全覆盖]: a mere 覆盖率 takes the name of the one before. */
const COVER = endsIn('覆盖率|覆盖面');
const covered = (name: Phrase, last: TargetDraft | undefined): Phrase =>
  name.folded === '覆盖率' && last && COVER.test(last.indicator.folded) ? last.indicator : name;

/** Names of what is measured: 年营收, 单个投资额, 总投资. */
const ATTRIBUTE = endsIn('[额值量收税资]|收入|面积|规模|能力|产能|用[水电气]');

/** 培育年营收2000万元以上的[农业龙头15家]: the thing with the verb that tells, without what is measured and its size, where something is done to it. */
function ofSize(source: Source, size: Range, from: number, to: number, { moments }: TargetContext): Phrase | null {
  const said = subject(source.folded, { start: from, end: size.start }, moments);
  const matter = phrase(source, said);
  const verb = opening(TELLING, matter.folded).length;
  if (!ATTRIBUTE.test(matter.folded) || (said.start === from && !verb)) return null;
  const at = source.folded.charAt(size.end) === '的' ? size.end + 1 : size.end;
  if (to - at < 2 || matter.folded.length - verb < 2) return null;
  return concat(part(matter, 0, verb), tidyPhrase(phrase(source, { start: at, end: to })));
}

/** No thing stands behind the number: a mark does, or by when it must be done (造林2.6万亩[须于4月前]), what for, to whom it goes (经验1篇[报市政府]), or that a figure is a mark (500亿元[大关]). */
const NO_THING = new RegExp(
  `^(?:[、和及与,)”—]|用于|由(?![^,;。]*的)|上?报(?![告刊表道社亭名])|的?(?:新?台阶|大关|关口)|(?:必?须|应|需|拟|将|${AIMED})[于在])`,
);

/** 培训新坐席12名 李娜: a blank behind the number alone sets off other words; 建设 5 个 公园 has blanks all around. */
const setOff = (folded: string, start: number, rest: string): boolean =>
  rest.startsWith(' ') && folded.charAt(start - 1) !== ' ';

/** [累计]完成投资48亿元: a sum since the beginning is not what the year adds. */
function running(source: Source, { from, q }: NumberStretch, { folded, text }: Phrase): Phrase {
  const at = isMoney(q.unit) ? source.folded.slice(from, q.start).indexOf('累计') : -1;
  const sum = { start: from + at, end: from + at + 2 };
  return at < 0 || folded.includes('累计') || folded.length < 2 || '新再'.includes(folded.charAt(0))
    ? { folded, text }
    : concat(phrase(source, sum), { folded, text });
}

const LARGE = endsIn('[万亿萬億]');

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
  const last = context.numbers.filter(n => n.end <= q.start).pop();
  const way =
    moved?.comparator ??
    ledOn(folded, context.clause, q, last, [...context.before, ...done].find(d => d.q === last)?.change ?? null);
  const said = way ? { ...printed, comparator: printed.comparator ?? way, reached: true } : printed;
  const matter = averageFirst(
    tidyPhrase(
      timeless(
        source,
        subject(
          folded,
          fromTo(
            source,
            { start: cell.from, end: cell.from + said.cut - (moved?.length ?? 0) },
            moved ? [] : context.numbers,
          ),
          context.moments,
        ),
        context.moments,
      ),
    ),
  );
  const size = SHARE.test(q.unit)
    ? undefined
    : context.sizes.filter(s => s.start >= cell.from && s.end < cell.from + said.cut).pop();
  const sized = size && ofSize(source, size, cell.from, cell.from + said.cut, context);
  const ground = folded.slice(context.previous?.start ?? cell.from, q.start).includes('基础上')
    ? rare().grounded(source, context, cell)
    : null;
  const { head, own } =
    toward(said, before, matter) ?? (ground ? { head: said, own: ground } : { head: said, own: sized ?? matter });
  // 完成投资1.2亿: so large a number counts what stands before it, also without a unit.
  const ahead = source.folded.slice(cell.from, q.start);
  const large = LARGE.test(q.printed.unit) && (ahead === '' ? context.previous !== null : hasHan(ahead));
  // 利用系数提高0.02
  const moves = head.change !== null && RATE_NOUNS.test(own.folded);
  if (q.unit === '' && head.comparator === null && q.after === null && !large && !moves) return null;
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
    own: running(source, cell, own),
    thing:
      (NO_THING.test(rest) || setOff(folded, q.start, rest)) &&
      !(own.folded === '' && SHARE.test(q.unit) && rest.startsWith('用'))
        ? EMPTY_PHRASE
        : thingBehind(source, { start: q.end + aside, end: cell.to }, context.moments),
    rest,
    verb,
    share: SHARE.test(q.unit),
    rated: RATE_NOUNS.test(left.slice(-8)) || (STOCK.test(left.slice(-8)) && head.reached),
    previous: context.previous,
    moments: context.moments,
    done: done.length ? done : context.before,
  };
  for (const rule of TARGET_RULES) {
    const read = rule(reading);
    if (!read) continue;
    const draft = started(source, cell, head, context);
    return Object.assign(draft, read, {
      comparator: comparatorOf(isTime(q.unit) && rest.startsWith('内') ? { ...q, after: '<=' } : q, head, read.change),
      subject: own.folded,
      verb: verb.word,
      per: read.per ?? draft.per,
    });
  }
  return null;
}
