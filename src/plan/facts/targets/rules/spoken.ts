import type { Range, Source } from '../../../source';
import { PREPOSITIONS } from '../../lexicon/verbs';
import { mentions, opening, wordList } from '../../../../language/words';
import { subject } from '../indicator';
import { EMPTY_PHRASE, concat, part, phrase, tidyPhrase, type Phrase } from '../phrase';
import { labelBefore } from './under-label';
import type { NumberContext } from './context';

const WEAK = wordList('提高|提升|增加|扩大|加强|强化|加大|降低|减少|压减|促进|优化|完善');
const BEHIND =
  /\d.*的(?!基础)([\u3400-\u9fff]{2,8}?)(?=$|逐[一-鿿]|全[部面])|的\d[\d.,]*[万亿]?[一-鿿]((?:(?!逐)[\u3400-\u9fff]){2,5})$/;

/** 金额300万元以上的[业务收费], 逾期90天以上的[账款]逐笔清收, 下达的1200户[改厕]: what the clause before speaks of, behind its figure. */
export function behindOf(source: Source, { start, end }: Range): Phrase | null {
  const m = BEHIND.exec(source.folded.slice(start, end));
  const said = m?.[1] ?? m?.[2];
  if (!m || !said) return null;
  const at = start + m.index + m[0].length - said.length;
  return phrase(source, { start: at, end: at + said.length });
}

/** Nothing to the left: what the sentence spoke of last, else the clause before. */
export function spokenThing({
  source,
  previous,
  done,
  moments,
}: Pick<NumberContext, 'source' | 'previous' | 'done' | 'moments'>): Phrase {
  const last = done[done.length - 1];
  if (last) return last.indicator;
  if (!previous) return EMPTY_PHRASE;
  const meant = behindOf(source, previous);
  if (meant) return meant;
  const from = subject(source.folded, previous, moments).start + 2;
  const reach =
    /(?:[仅只约]?[为是有达]?\d(?!\d*(?:[、和]\d+)*[号#])|过半|达到|超过|不[高低]于|完成|提[高升]到|大幅|明显|有效|动态清零)/.exec(
      source.folded.slice(from, previous.end),
    );
  const end = reach ? from + reach.index : previous.end;
  const r = subject(source.folded, { start: previous.start, end }, moments);
  const p = phrase(source, r);
  // “书香四季”活动:每季度一个主题,全年[不少于]80场
  const label = p.folded.startsWith('一个') ? labelBefore(source, previous.end) : null;
  if (label) return label;
  const toWhom = reach ? opening(PREPOSITIONS, p.folded).length : 0;
  const there =
    /^为?(?:现有|原有|已有|原计划|原定|目前|去年|上年|全[市县区省镇乡校]|在册|在岗|在编)+/.exec(p.folded)?.[0].length ??
    0;
  return tidyPhrase(part(p, there || toWhom || opening(WEAK, p.folded).length));
}

const BOTH = mentions('均 都 双双');
/** 接待游客850万人次、旅游收入62亿元,[均增长]12%: all that the clause before counts. */
export function allBefore({ source, cell, done, previous }: NumberContext): Phrase | null {
  const [last, ...others] = done.filter(d => d.q.start >= (previous?.start ?? cell.from)).reverse();
  if (!last || others.length === 0 || !BOTH.test(source.folded.slice(cell.from, cell.q.start))) return null;
  return others.reduce((all, { indicator }) => concat(indicator, '、', all), last.indicator);
}

/** 参与率90%以上,[每周5天]: a figure that is no share is not of a rate, but of what has it. */
export function spokenOff(r: NumberContext): Phrase {
  const last = r.done[r.done.length - 1];
  if (!last?.indicator.folded.endsWith('率') || r.share) return spokenThing(r);
  const { indicator } = r.done.find(d => !d.indicator.folded.endsWith('率')) ?? r.done[0] ?? last;
  return part(
    indicator,
    0,
    indicator.folded.length > 4 ? indicator.folded.replace(/[一-鿿]{2}率$/, '').length : undefined,
  );
}
