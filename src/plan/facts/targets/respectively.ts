import { wholeNumber } from '../../../language/numeral/read';
import { mentions } from '../../../language/words';
import { METRIC, STOCK } from '../lexicon/nouns';
import { concat, part, type Phrase } from './phrase';
import { matchesOf } from '../../loops';

const AND = mentions('[和与及]');

/** How the conjuncts of a list may be parted: at all its marks, at 、 alone. */
const PARTINGS = [/、|以及|和|及(?!以)|与/g, /、/g];

function split(p: Phrase, marks: RegExp): Phrase[] {
  const out: Phrase[] = [];
  let from = 0;
  for (const m of matchesOf(p.folded, marks)) {
    out.push(part(p, from, m.index));
    from = m.index + m[0].length;
  }
  return [...out, part(p, from)];
}

/** Where the last conjunct's own name ends, as its last letter is that of the first: 宫颈癌、乳腺癌|筛查率. 0 if it is not. */
function nameEnd(first: string, core: string): number {
  const end = core.lastIndexOf(first.charAt(first.length - 1)) + 1;
  return end > 1 && (end <= first.length + (first.length > 3 ? 3 : 0) || first.endsWith(')')) ? end : 0;
}

/** 省、市、县三级[河长], 第一、二、三[产业]: one letter each, said with what goes with all. */
const GRADES = /^([省市县区乡镇村](?:[、和及][省市县区乡镇村])+)[两二三四五]级/;
const ORDINALS = /^第([一二三四五](?:[、和及][一二三四五])+)/;

function numbered(subject: Phrase, count: number): Phrase[] | null {
  const grades = GRADES.exec(subject.folded);
  const m = grades ?? ORDINALS.exec(subject.folded);
  const letters = m?.[1]?.replace(/[、和及]/g, '') ?? '';
  if (!m || letters.length !== count) return null;
  const rest = part(subject, m[0].length);
  return [...letters].map(letter => (grades ? concat(letter, '级', rest) : concat('第', letter, rest)));
}

/** 甲、乙、丙三个[标段], 甲、乙两[厂]: how many they are, and what all of them are called. */
const TOGETHER =
  /(?:[、和及与]|以及)[^、和及与]{1,10}?(([两二三四五六七八九十]|\d+)[个大类种项条家所]|(两))(?=[一-鿿])[^、]*$/;

function together(subject: Phrase, count: number): Phrase[] | null {
  const m = TOGETHER.exec(subject.folded);
  if (!m || wholeNumber(m[2] ?? m[3] ?? '') !== count) return null;
  const at = subject.folded.lastIndexOf(m[1] ?? '');
  const rest = part(subject, at + (m[1] ?? '').length);
  const list = PARTINGS.map(marks => split(part(subject, 0, at), marks)).find(names => names.length === count);
  return list?.map(name => concat(name, rest)) ?? null;
}

/**
 * Pairs the conjuncts of one subject with the numbers behind 分别: the words that the last conjunct adds for all
 * (花生种植、收获机械化率; 家庭农场、农民合作社 share none; 项目履约率、开工率) and those that the first one opens for all are given to each. Null where the counts differ.
 */
export function conjuncts(subject: Phrase, count: number): Phrase[] | null {
  const each = numbered(subject, count) ?? together(subject, count);
  if (each) return each;
  const parts = PARTINGS.map(marks => split(subject, marks)).find(list => list.length === count);
  const first = parts?.[0];
  const last = parts?.[count - 1];
  if (!parts || count < 2 || !first || !last || parts.some(p => !p.folded)) return null;
  const whose = /^(.{2,}?)[毛净总]?(?!.化)[一-鿿]{2}率$/.exec(first.folded)?.[1]?.length ?? 0;
  if (whose && parts.slice(1).every(p => /^[一-鿿]{2}率$/.test(p.folded)))
    return parts.map((p, i) => (i ? concat(part(first, 0, whose), p) : p));
  if (METRIC.test(first.folded) || STOCK.test(first.folded)) return parts;
  const metric = METRIC.exec(last.folded)?.[0] ?? '';
  const quoted = /^.*”/.exec(first.folded)?.[0].length ?? 0;
  const stem = first.folded.length - quoted;
  const core = last.folded.length - metric.length;
  const own = quoted ? 0 : nameEnd(first.folded, last.folded.slice(0, core));
  if (metric === '' && own === 0 && stem > 3 && !quoted) return parts;
  const shared = own || (core <= stem + 1 || quoted ? core : stem);
  const several = AND.test(first.folded) || (own > 2 && first.folded.endsWith(last.folded.slice(own - 2, own)));
  const head = part(first, 0, several ? 0 : quoted || Math.max(0, stem - shared));
  const tail = part(last, last.folded.startsWith('等', shared) ? core : shared);
  return parts.map((p, i) => concat(i ? head : '', i < count - 1 ? p : part(last, 0, shared), tail));
}

/** 城乡居民 with two numbers is 城镇居民 and 农村居民. */
export function townAndCountry(subject: Phrase, count: number): Phrase[] | null {
  const at = subject.folded.indexOf('城乡');
  if (at < 0 || count !== 2) return null;
  const village = subject.text.charAt(at + 1) === '鄉' ? '農村' : '农村';
  return ['城镇', village].map((word, i) =>
    concat(
      part(subject, 0, at),
      i ? { folded: '农村', text: word } : { folded: word, text: village === '農村' ? '城鎮' : word },
      part(subject, at + 2),
    ),
  );
}
