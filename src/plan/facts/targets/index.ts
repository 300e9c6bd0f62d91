import { hasHan } from '../../../language/script/han';
import type { FindTargets } from '../contract';
import type { Range, Source } from '../../source';
import type { Target } from '../../types';
import { numberStretches, numberGroups } from './cells';
import { lexed, type Sentence } from '../sentence';
import { coverageIn, mayCover } from './coverage';
import type { TargetDraft } from './target-draft';
import { english, isEnglish } from '../english';
import { graded } from './graded';
import { kindOfTarget } from './kind';
import type { Phrase } from './phrase';
import { IN_TURN, rare } from '../rare';
import { readCells } from './read';
import { HOW_LONG } from '../../../language/phrases';
import { endsIn, opensWith } from '../../../language/words';
import { filtered } from './filters';

/** A few English words in a row, not only a name: 完成换证 and close 14 audit findings. */
const ENGLISH_AMONG = /(?: [a-z]{2,}){2}/;
/** A cell of hardly more than a number, in a row that is English. */
const SHORT = 40;

/**
 * Finds the targets in one sentence (or heading, or table cell), in the order of their numbers. Spans and quotes count in
 * `source.text`. What is no target (dates, ordinals, names, what exists already) is left out; see `filters/`.
 */
export const findTargets: FindTargets = (source, at, topic, year = null, guessed = false) => {
  const { folded } = source;
  const sentence = lexed(source, at);
  const words = folded.slice(at.start, at.end);
  const bare = topic && words.length <= SHORT && !hasHan(words) && isEnglish(folded, topic);
  if (bare || isEnglish(folded, at))
    return english().findTargets(source, at, sentence.moments, topic, sentence.times(year, guessed));
  if (sentence.numbers.length === 0 && !mayCover(words)) return [];
  let before: readonly TargetDraft[] = [];
  let previous: Range | null = topic ?? null;
  const out: Target<Range>[] = [];
  for (const clause of sentence.clauses) {
    const read = inClause(source, sentence, [clause, previous], before, guessed ? null : year);
    const drafts =
      read.length === 0 || !IN_TURN.test(folded.slice(previous?.start ?? clause.start, clause.end))
        ? read
        : rare().paired(sentence, [year, guessed], { start: previous?.start ?? clause.start, end: clause.end }, read);
    out.push(...drafts.map(d => finish(source, d)));
    if (drafts.length) before = [...before, ...drafts];
    previous = clause;
  }
  return ENGLISH_AMONG.test(words) ? [...out, ...english().amongChinese(source, at, sentence.moments, out)] : out;
};

/** 截至2026年底: of what is told as of a day. */
const AS_OF = opensWith('截[至止]');
/** 完成基准值的,[兑现绩效年薪100%]: what somebody gets or loses then. */
const GETS = opensWith('兑现|[上下]浮|扣|罚|核减|按');
/** 办理时间:[一般事项5个工作日、复杂事项10个工作日]: what a label says is measured, where several lengths of time stand under it. */
const TERM = endsIn(`${HOW_LONG}|时间|用时|耗时`);
const NONE: readonly TargetDraft[] = [];

/** 在去年建成110公里的基础上[再建50公里]: what there is says nothing of what comes on top of it. */
const behindBase = (left: string): string =>
  left.slice(left.lastIndexOf('基础上') + 1 && left.lastIndexOf('基础上') + 3);

function inClause(
  source: Source,
  sentence: Sentence,
  [clause, previous]: readonly [Range, Range | null],
  before: readonly TargetDraft[],
  year: number | null,
): readonly TargetDraft[] {
  const { folded } = source;
  const numbers = sentence.numbers.filter(q => q.start >= clause.start && q.end <= clause.end);
  const covers = coverageIn(source, clause, previous, sentence.moments);
  if (numbers.length === 0 && covers.length === 0) return NONE;
  const ahead = previous ? folded.slice(previous.start, previous.end) : '';
  if (ahead.endsWith('的') && GETS.test(folded.slice(clause.start, clause.end))) return NONE;
  const labelled = numbers.length > 1 && folded.charAt(clause.start - 1) === ':' && TERM.test(ahead);
  const from = previous && (labelled || AS_OF.test(ahead)) ? previous.start : clause.start;
  const { kept, sizes, told } = filtered(numbers, (q, next) => ({
    q,
    year,
    apart: folded.charAt(q.start - 1) === ' ',
    left: behindBase(folded.slice(Math.max(from, q.start - 40), q.start)).trimEnd(),
    right: folded.slice(q.end, Math.min(clause.end, q.end + 60)),
    next,
    gap: next ? folded.slice(q.end, next.start) : '',
  }));
  if (kept.length === 0 && covers.length === 0) return NONE;
  const marks = [...kept, ...told, ...covers.map(c => c.q)].sort((a, b) => a.start - b.start);
  const drafts: TargetDraft[] = [];
  for (const { region, qs } of numberGroups(folded, clause, marks)) {
    const read = readCells(source, numberStretches(folded, region, qs), {
      clause,
      previous,
      before: [...before, ...drafts.filter(d => d.q.start < region.start)],
      covers,
      moments: sentence.moments,
      sizes,
      numbers: sentence.numbers,
    });
    drafts.push(...read);
  }
  return graded(
    folded,
    drafts.filter(d => !told.includes(d.q)).sort((a, b) => a.q.start - b.q.start),
  );
}

/** Words that a rule added to a phrase in Traditional script are in that script, too. */
const inScript = ({ folded, text }: Phrase): string =>
  text !== folded && [...text].some((c, i) => c !== folded.charAt(i) && hasHan(c))
    ? text.replaceAll('占比', '佔比')
    : text;

function finish(source: Source, d: TargetDraft): Target<Range> {
  const { q } = d;
  const left = source.folded.slice(d.at.start, q.start);
  const kind = kindOfTarget(d, left);
  const said = kind === 'frequency' ? d.rhythm : null;
  return {
    span: d.at,
    quote: source.text.slice(d.at.start, d.at.end),
    rule: `targets/${d.rule}`,
    basis: 'stated',
    comparator: d.comparator,
    value: q.value,
    ...(q.upper === undefined ? {} : { upper: q.upper }),
    unit: q.shown,
    indicator: inScript(d.indicator),
    kind,
    printed: q.printed,
    ...(said ? { every: said.every, ...(said.interval ? { interval: said.interval } : {}) } : {}),
    ...(d.per ? { per: d.per } : {}),
    ...(d.comparator === '~' && d.change ? { direction: d.change } : {}),
    ...(d.due ? { due: d.due } : {}),
    ...(d.doubtful ? { doubtful: true as const } : {}),
  };
}
