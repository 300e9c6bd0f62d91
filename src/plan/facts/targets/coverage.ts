import type { Range, Source } from '../../source';
import type { Comparator } from '../../types';
import type { Quantity } from '../sentence/quantity';
import { closing, endsIn, oneOf, wordList } from '../../../language/words';
import { BEFORE_NUMBER } from '../lexicon/comparators';
import { subject } from './indicator';
import { thing } from './thing';
import { RATE_NOUNS } from '../lexicon/nouns';
import { PREDICATES } from '../lexicon/verbs';
import { concat, part as cutOf, phrase, tidyPhrase, type Phrase } from './phrase';
import { gather, matchesOf } from '../../loops';
import { inNumber } from '../../../language/script/signs';
import { PROPORTION } from '../../../language/phrases';

/** 占全覆盖, 安全覆盖: letters that 全 belongs to. */
const OF_OTHER = oneOf('[占安保]');

const TAKEN_AS = endsIn('以|作|认|成');

/** Words that promise all (or none) of something without a figure. */
export interface Coverage {
  readonly q: Quantity;
  readonly comparator: Comparator;
  readonly doubtful: boolean;
  /** Indicator, once it is known from where in the clause its words begin and where they end. */
  readonly name: (from: number, to: number) => Phrase;
}

/** 项目开工率, 问题整改率: the length of whose rate it is; 0 where nothing but an act is said (整改率). */
const whoseRate = (rate: string): number => (rate.endsWith('率') && rate.length > 4 ? rate.length - 3 : 0);

const REACHED = wordList('实现|达到');
/** Words that promise all or none. */
export const WORDS =
  /(基本)?(?:(全覆盖|全域覆盖|全员覆盖|全面覆盖)|(全部)(?=[一-鿿]{2})(?!门|为止|课程|内容|过程|家当|学校|单位|企业)|(应[一-鿿]{1,3}尽[一-鿿]{1,3}?)(?=”|[,、;。)\s]|$|的)|(不[落漏]一[一-鿿])|(覆盖)(?=[^,、。]{0,10}(?:所有|全部|全体)(?!\d))|((?:保持|降|动态|确保)?为[零0](?![.\d一-鿿]))|(零的突破|[零0](?:事故|发生|(?:重大|较大|伤亡|死亡)[^,、。]{0,8}?事故)))/g;

/** 全部林地面积的70%, 占全部耕地的比例: of all, the share said behind it; 全部[达到20万元]: the figure is. */
const OF_ALL = new RegExp(String.raw`^[^,、]{0,10}的(?:[^,、]{0,4}\d[\d.]*%|${PROPORTION})|^[^,、]{0,3}[到过于在至]\d`);

const END = /^(?:$|[\s、和及与,;。)”]|工作|目标)/;

const NONE: readonly Coverage[] = [];

/** False for a text without any such words; {@link WORDS} are looked for only where this holds. */
export const mayCover = (folded: string): boolean =>
  /覆盖|全部|应[一-鿿]{1,3}尽|不[落漏]一|为[零0]|[零0][的事发重较伤死]/.test(folded);

/** All such words of a clause. */
export function coverageIn(
  source: Source,
  clause: Range,
  previous: Range | null,
  moments: readonly Range[],
): readonly Coverage[] {
  const { folded } = source;
  const part = folded.slice(clause.start, clause.end);
  if (!mayCover(part)) return NONE;
  const matter = (from: number, to: number, whole: boolean): Phrase => {
    const own = subject(folded, { start: from, end: to }, moments);
    const borrowed = own.end - own.start < 2 && previous !== null;
    const p = phrase(source, borrowed ? subject(folded, upToReach(folded, previous), moments) : own);
    // 整改率达100%,3月底前[全部销号]: a rate has none of its own but whose it is (项目开工率).
    if (borrowed && RATE_NOUNS.test(p.folded)) return cutOf(p, 0, whole ? whoseRate(p.folded) : 0);
    const subjectOnly = cutOf(p, 0, p.folded.length - closing(REACHED, p.folded).length);
    const at = subjectOnly.folded.indexOf('实现');
    return tidyPhrase(at > 0 ? concat(cutOf(subjectOnly, 0, at), cutOf(subjectOnly, at + 2)) : subjectOnly);
  };
  return gather(matchesOf(part, WORDS), (m): Coverage[] => {
    const start = clause.start + m.index;
    const end = start + m[0].length;
    const zero = Boolean(m[7] ?? m[8]);
    const q: Quantity = {
      start,
      end,
      bare: end,
      value: zero ? 0 : 100,
      unit: zero ? '' : '%',
      shown: zero ? '' : '%',
      printed: { value: zero ? 0 : 100, unit: zero ? '' : '%' },
      chinese: false,
      after: null,
      more: false,
    };
    const near =
      Boolean(m[1]) || /基本(?:实现|达到)?[^,、]{0,14}$/.test(folded.slice(Math.max(clause.start, start - 18), start));
    const attributive = Boolean(m[2]) && !END.test(folded.slice(end, clause.end));
    const name = (from: number, to: number): Phrase => {
      const left = matter(from, start, m[3] !== undefined);
      const behind = tidyPhrase(phrase(source, { start: end, end: to }));
      const said = phrase(source, { start, end });
      if (m[2]) {
        if (['率', '面'].some(end => left.folded.endsWith(end))) return left;
        // 对12家单位[开展]全覆盖检查
        const carried = attributive ? closing(PREDICATES, left.folded).length : 0;
        const whom = cutOf(left, 0, left.folded.length - carried);
        const right = carried > 1 ? concat(whom, behind) : attributive && left.folded.length < 2 ? behind : left;
        return concat(right, cutOf(said, said.folded.length - 2), '率');
      }
      if (m[3]) {
        const act = cutOf(behind, 0, /[、,]/.exec(behind.folded)?.index);
        if (left.folded === '完成' && act.folded !== '完成') return concat(act, left, '率');
        if (left.folded === '' && act.folded.startsWith('完成')) return concat(cutOf(act, 2), cutOf(act, 0, 2), '率');
        // 层层签订责任书,6月底前全部签订到位: what the same act was said of.
        const done = left.folded.lastIndexOf(act.folded.slice(0, 2));
        const of = done >= 0 && left.folded.length > done + 3 ? cutOf(left, done + 2) : left;
        if (act.folded.length > 3) return concat(act, '的', of, '占比');
        return left.folded.endsWith(act.folded) ? concat(left, '率') : concat(left, act, '率');
      }
      if (m[6]) {
        const of = behind.folded.indexOf('的');
        return concat(
          of > 0 ? tidyPhrase(phrase(source, thing(folded, { start: end + of + 1, end: to }, moments))) : left,
          said,
          '率',
        );
      }
      if (m[8]?.endsWith('事故')) return concat(left, cutOf(said, 1));
      return m[4] || m[5] ? concat(left, said) : left;
    };
    if (m[3] && (folded.slice(start - 2, start) === '覆盖' || OF_OTHER.test(folded.charAt(start - 1)))) return [];
    if (
      m[3] &&
      (OF_ALL.test(folded.slice(end, clause.end)) ||
        closing(BEFORE_NUMBER, folded.slice(clause.start, start)).length > 1)
    )
      return [];
    if (m[8]?.startsWith('0') && inNumber(folded, start)) return [];
    if ((m[7] && folded.charAt(start) !== '为') || left0(folded, clause, start)) return [];
    return [
      {
        q,
        comparator: near ? '~' : m[8] === '零的突破' ? '>' : '=',
        doubtful: near || attributive || !(m[2] === '全覆盖' || m[7]),
        name,
      },
    ];
  });
}

/** 41项[饮水工程], 为1.6万名[军人]: how many there are. */
const SO_MANY = /^.?\d[\d.]*[万亿]?[一-鿿]/;

/** The clause before without how many of them there are, up to where it reaches a figure of its own. */
function upToReach(folded: string, clause: Range): Range {
  const many = SO_MANY.exec(folded.slice(clause.start, clause.end))?.[0].length ?? 0;
  const start = clause.start + many;
  const at = folded.slice(start, clause.end).search(/达|超过|不[低少]于|控制在|\d/);
  return { start, end: at > 1 ? start + at : clause.end };
}

/** 以…为0, 作为零 are no promises. */
const left0 = (folded: string, clause: Range, start: number): boolean =>
  folded.charAt(start) === '为' && TAKEN_AS.test(folded.slice(clause.start, start));
