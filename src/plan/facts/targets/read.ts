import type { Range, Source } from '../../source';
import type { Comparator } from '../../types';
import { FALL, REACH_LIST, RISE } from '../lexicon/comparators';
import { isMoney } from '../lexicon/measures';
import { RATE, STOCK } from '../lexicon/nouns';
import { lastRhythm, type Recurrence } from '../lexicon/rhythms';
import { EMPTY, opening, TELLING } from '../lexicon/verbs';
import type { Cell } from './cells';
import type { Coverage } from './coverage';
import type { Draft } from './draft';
import { readHead, type Head } from './head';
import { predicateAt, subject, thing, tidy, verbBefore } from './indicator';
import { conjuncts } from './respectively';

interface Context {
  readonly clause: Range;
  readonly previous: Range | null;
  readonly before: readonly Draft[];
  readonly covers: readonly Coverage[];
}

const SHARE = /^(?:%|‰|倍|成|番|个?百分点|个?基点)$/;

/** Reads the cells of one clause (or bracket), in order; a list shares its comparison, its unit and its subject. */
export function readCells(source: Source, cells: readonly Cell[], context: Context): Draft[] {
  const out: Draft[] = [];
  let floor: Comparator | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (!cell) continue;
    const cover = context.covers.find(c => c.q === cell.q);
    if (cover) {
      out.push(covered(source, cell, cover));
      continue;
    }
    const head = readHead(source.folded.slice(cell.from, cell.q.start), SHARE.test(cell.q.unit));
    let run = i + 1;
    while (cells[run]?.continued && !context.covers.some(c => c.q === cells[run]?.q)) run++;
    if (head.respectively && run > i + 1) {
      out.push(...paired(source, cells.slice(i, run), head, context));
      i = run - 1;
      continue;
    }
    const own = head.comparator ?? cell.q.after;
    if (own) floor = REACH_LIST.test(source.folded.slice(cell.from + head.cut, cell.q.start)) ? own : null;
    const d = single(source, cell, own || !floor ? head : { ...head, comparator: floor }, context, out);
    if (d) out.push(d);
  }
  return out;
}

function covered(source: Source, cell: Cell, c: Coverage): Draft {
  return {
    ...base(source, cell, null, ''),
    rule: 'coverage',
    comparator: c.comparator,
    indicator: c.name(cell.from, cell.to),
    kind: 'level',
    doubtful: c.doubtful,
  };
}

const EVERY_UNIT = /\/(?:年|月|周|日|天|季度|学期)$/;

function base(source: Source, cell: Cell, head: Head | null, verb: string): Draft {
  const { folded } = source;
  const { q } = cell;
  const rhythm: Recurrence | null = lastRhythm(
    EVERY_UNIT.test(q.unit)
      ? `每${q.unit.split('/')[1] ?? ''}`
      : folded.slice(Math.max(cell.from, q.start - 60), q.start),
  );
  return {
    q,
    rule: '',
    comparator: '=',
    indicator: '',
    subject: '',
    verb,
    change: head?.change ?? null,
    per: head?.per ?? '',
    rhythm,
    at: quoteOf(folded, cell),
    reached: head?.comparator !== null && head?.comparator !== undefined,
  };
}

/** The words of a cell without separators at its ends. */
function quoteOf(folded: string, cell: Cell): Range {
  let { from: start, to: end } = cell;
  while (start < end && /[\s、,]/.test(folded.charAt(start))) start++;
  while (end > start && /[\s、,]/.test(folded.charAt(end - 1))) end--;
  return { start, end };
}

function compare(cell: Cell, head: Head, change: '+' | '-' | null): Comparator {
  const { q } = cell;
  if (q.upper !== undefined) return 'range';
  if (q.after === '~' || head.comparator === '~') return '~';
  if (change) return change;
  return q.after ?? head.comparator ?? (q.more ? '>' : '=');
}

/** A、B、C分别达到x、y、z: one target for each number. */
function paired(source: Source, cells: readonly Cell[], head: Head, context: Context): Draft[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return [];
  const left = subjectOf(source, first, head, context);
  const names = conjuncts(
    left.replace(/[和與与以及]+(?=.)/g, m => (m === '和' || m === '與' ? '、' : m)),
    cells.length,
  );
  const at = { start: quoteOf(source.folded, first).start, end: quoteOf(source.folded, last).end };
  const unit = cells.map(c => c.q.unit).find(u => u) ?? '';
  return cells.map((cell, i) => {
    const q = cell.q.unit
      ? cell.q
      : { ...cell.q, unit, printed: { ...cell.q.printed, unit: cell.q.printed.unit || unit } };
    const shared = { ...cell, q: { ...q, after: q.after ?? last.q.after } };
    return {
      ...base(source, shared, head, ''),
      rule: 'respectively',
      at,
      comparator: compare(shared, head, head.change),
      subject: left,
      indicator:
        tidy(names?.[i] ?? left) +
        (head.change && compare(shared, head, head.change) === '~' ? moved(source, first, head) : ''),
    };
  });
}

/** The verb of movement as printed: 增长. */
function moved(source: Source, cell: Cell, head: Head): string {
  const said = source.folded.slice(cell.from + head.cut, cell.q.start);
  const word = [...RISE, ...FALL].find(w => said.startsWith(w));
  return word ? source.text.slice(cell.from + head.cut, cell.from + head.cut + word.length) : '';
}

function subjectOf(source: Source, cell: Cell, head: Head, { previous }: Context): string {
  const own = subject(source.folded, { start: cell.from, end: cell.from + head.cut });
  const r = own.end - own.start >= 2 || !previous || cell.from !== quoteOf(source.folded, cell).start ? own : own;
  return tidy(source.text.slice(r.start, r.end));
}

function single(source: Source, cell: Cell, head: Head, context: Context, done: readonly Draft[]): Draft | null {
  const { folded, text } = source;
  const { q } = cell;
  const share = SHARE.test(q.unit);
  const left = folded.slice(cell.from, cell.from + head.cut);
  const verb = verbBefore(head.between ? head.between : left);
  const right = thing(folded, { start: q.end, end: cell.to });
  const rest = folded.slice(q.end, cell.to);
  const noun = /^[、和及与,)”]/.test(rest) ? '' : tidy(text.slice(right.start, right.end));
  const reached = head.comparator !== null || q.after !== null;
  if (q.unit === '' && !reached) return null;
  const draft = base(source, cell, head, verb.word);
  const own = subjectOf(source, cell, head, context);
  const rated =
    RATE.test(folded.slice(Math.max(cell.from, cell.from + head.cut - 8), cell.from + head.cut)) ||
    (STOCK.test(left) && head.comparator !== null && !q.after);

  if (noun.length >= 2 && !share && !rated && q.unit !== '' && !(head.change && isMoney(q.unit))) {
    return {
      ...draft,
      change: null,
      comparator: compare(cell, head, null),
      subject: own,
      ...beforeNoun(text, cell, head, noun, left, verb, own),
    };
  }
  const lead = opening(
    [...RISE, ...FALL].sort((a, b) => b.length - a.length),
    own,
  );
  const movesBy =
    head.change ??
    ((share || isMoney(q.unit)) && lead && !head.comparator && own.length > lead.length + 1
      ? RISE.includes(lead)
        ? '+'
        : '-'
      : null);
  const comparator = compare(cell, head, movesBy);
  let indicator = head.change || !movesBy ? own : own.slice(lead.length);
  if (share && noun && predicateAt(`  ${noun}`) === 2)
    indicator = indicator.length > 1 ? `${indicator}${noun}率`.replace(/率率$/, '率') : indicator;
  if (indicator.length < 2 && share && /^的/.test(rest.trim()) && noun.length > 3) indicator = flip(noun);
  if (head.base) indicator = relative(indicator, head.base, q.unit, rest);
  else if (indicator.length < 2) indicator = fallback(source, context, done);
  if (
    opening(TELLING, indicator).length === indicator.length ||
    (opening(EMPTY, indicator).length === indicator.length && done.length)
  ) {
    const noun0 = done[done.length - 1]?.indicator ?? context.before[context.before.length - 1]?.indicator ?? '';
    const bare = noun0.slice(opening(TELLING, noun0).length);
    indicator += bare;
  }
  if (comparator === '~' && movesBy) indicator += moved(source, cell, head);
  if (comparator === 'range' && movesBy) indicator += moved(source, cell, head);
  if (indicator.length < 2) return null;
  return {
    ...draft,
    rule: movesBy ? 'change' : share || rated ? 'rate' : 'after-noun',
    change: movesBy,
    comparator,
    subject: own,
    indicator,
  };
}

/** Number before its noun: 15个品牌示范学校, 150所学校提供托管服务. */
function beforeNoun(
  text: string,
  cell: Cell,
  head: Head,
  noun: string,
  left: string,
  verb: ReturnType<typeof verbBefore>,
  own: string,
): Pick<Draft, 'rule' | 'indicator' | 'doubtful' | 'per'> {
  const per =
    head.per ||
    (/(每(?:个|名|位|家|所)?[^、,每]{1,12}?)(?:都|要|应|均)?(?:至少|不少于|建成|建有|建设|拥有|配备|培育|打造|发展)/.exec(
      left + text.slice(cell.from + head.cut, cell.q.start),
    )?.[1] ??
      '');
  const each = /^每(?:年|月|周|天|日|季度|半年|学期|学年)/.test(per) ? '' : per;
  const said = verb.sort === 'telling' ? verb.word : '';
  if (verb.sort !== 'empty') {
    const flipped = flip(noun);
    if (flipped !== noun)
      return { rule: 'agent', indicator: said + flipped, per: each, doubtful: /^(?:与|加强与)$/.test(verb.word) };
  }
  const listed = /等$/.test(left) ? `${own}等` : '';
  const loose = /^(?:推进|加快|加快推进|持续推进|督促实施好|组织和发动|与|加强与)$/.test(verb.word);
  return {
    rule: 'before-noun',
    indicator: listed + each + said + noun,
    per: each,
    doubtful: loose || (cell.q.chinese && cell.q.value < 3),
  };
}

/** 学校提供托管服务 → 提供托管服务的学校. */
function flip(noun: string): string {
  const at = predicateAt(noun);
  return at ? `${noun.slice(at)}的${noun.slice(0, at)}` : noun;
}

/** A multiple or share of something said with it: 不低于省定标准的1.6倍, 不超过岗位总量15%的比例进行评聘. */
function relative(own: string, of: string, unit: string, rest: string): string {
  if (unit === '倍') return own ? `${own}与${of}之比` : of;
  const act = own || (/^的?比例(?:进行|开展|安排|落实|用于)?([^,、]+)/.exec(rest)?.[1] ?? '');
  return act ? `${act.replace(/占$/, '')}占${of}比例` : `${of}占比`;
}

/** Nothing to the left: what the sentence spoke of last, else the clause before. */
function fallback(source: Source, { previous, before }: Context, done: readonly Draft[]): string {
  const last = done[done.length - 1] ?? before[before.length - 1];
  if (last) return last.indicator;
  if (!previous) return '';
  const r = subject(source.folded, previous);
  const start =
    r.start +
    opening(
      [...RISE, ...FALL, '加强'].sort((a, b) => b.length - a.length),
      source.folded.slice(r.start, r.end),
    ).length;
  return tidy(source.text.slice(start, r.end));
}
