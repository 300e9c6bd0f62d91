/** Finds the measure word or unit behind a number of running text: the longest one, unless it begins another word. */
import { wordList } from '../words';
import { COUNT_UNITS, LATIN, MONEY, SHARE_UNITS, SIZES, TIMES } from './table';

/** A single measure word before these characters is the beginning of another word: 人才, 场景, 支部, 项目. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  人: '才员均工口社大机力文民',
  名: '誉牌录额单',
  场: '景所馆地',
  支: '部持撑援付',
  项: '目',
  部: '门分署委队',
  条: '件例',
  所: '有属需在',
  处: '理置',
  户: '外籍均',
  门: '店户诊槛',
  节: '点能水约日假',
  期: '间货权',
  套: '餐路',
  班: '子主级',
  片: '区',
  点: '位',
  分: '类别布钟之析享解局制',
  天: '然津',
  周: '边年期',
  年: '级龄轻',
  家: '庭长园属政校',
  间: '隔接',
  位: '于列居置',
  口: '岸袋径',
  只: '有要能',
  度: '假汛过',
  对: '口接标于象',
  组: '织建成团',
  列: '入为',
  方: '面案式法向',
  里: '程',
  倍: '增',
  升: '级学规',
  台: '账阶',
  亩: '均',
  网: '络',
  批: '复准次',
  个: '性',
  通: '过车知水电信讯报道告行用关气',
  起: '步',
  床: '位',
  例: '会如行',
  案: '件例卷',
  集: '体中团成约',
  段: '时落位子',
  张: '贴家',
  道: '路德',
  面: '向对积',
  首: '批个届',
  级: '以',
  克: '服难',
  块: '链',
  类: '型别似',
  种: '植类子',
  本: '科地级市县区校次年',
  包: '括容保',
  根: '据本治',
  把: '握关',
  顶: '层',
  册: '',
  县: '域城级',
  校: '园长级区内外友史务训准验对服医车门舍招本企',
  市: '场民级域值政容',
  镇: '域区街',
  村: '级民庄集',
  路: '线口段灯面网由基况演程桥灾',
  字: '段典号体画库',
  棚: '户改区',
  盆: '地景栽',
  具: '有体备',
  束: '缚',
  匹: '配',
  担: '保当任负忧',
  穴: '位',
};

const ALL = wordList([COUNT_UNITS, SIZES, MONEY, TIMES, SHARE_UNITS, LATIN].join(' '));
const COUNTED = new Set(COUNT_UNITS.split(' '));
const MONEY_SET = new Set(MONEY.split(' '));
const SIZE_SET = new Set(SIZES.split(' '));
const TIME_SET = new Set(TIMES.split(' '));

const FIRST_WIDE = 0x80;

/** Before the unit behind a slash: 人/十万人, 例/10万人, 张/千人. */
const PER_STEP = /^(?:10{0,2}(?!\d))?[十百千万亿]{0,2}/;

/** What stands behind a slash without being a measure itself: 2次/季度, 12学时/半年, 15吨/工, 0.5个/KLOC. */
const PERIOD = /^(?:季度?|半年|学期|学年|[A-Z]{2,6}(?![A-Za-z])|[一-鿿](?=$|[,、;。)]))/;

const ends = (word: string, next: string): boolean =>
  word.charCodeAt(word.length - 1) < FIRST_WIDE && /[A-Za-z]$/.test(word)
    ? !/[A-Za-z]/.test(next)
    : word.length > 1 || next === '' || !(OTHER_WORD[word] ?? '').includes(next);

/** 座次, 艘次, 例次: once each, of whatever is counted. */
const OCCASIONS = /^次(?![序性级要数])/;

/** Longest measure word of `folded` that begins at `at`, with a rate behind a slash (元/吨, 元/人·年); empty if none. */
export function measureAt(folded: string, at: number): string {
  const one = (i: number) =>
    ALL.first.get(folded.charCodeAt(i))?.find(w => folded.startsWith(w, i) && ends(w, folded.charAt(i + w.length))) ??
    '';
  const thing = one(at);
  const each = COUNTED.has(thing) && OCCASIONS.test(folded.slice(at + thing.length, at + thing.length + 2));
  const head = each ? `${thing}次` : thing;
  const by = folded.charAt(at + head.length);
  if (!head || (by !== '/' && !(by === '每' && SIZE_SET.has(head)))) return head;
  const behind = at + head.length + 1;
  const said = by === '/' ? (PER_STEP.exec(folded.slice(behind, behind + 5))?.[0] ?? '') : '';
  // 克/千瓦时: a unit of its own, no step.
  const step = one(behind).length > said.length + one(behind + said.length).length ? '' : said;
  const from = behind + step.length;
  const tail = one(from) || (by === '/' ? (PERIOD.exec(folded.slice(from, from + 6))?.[0] ?? '') : '');
  if (!tail) return head;
  if (by === '每' && !SIZE_SET.has(tail)) return head;
  const word = head + by + step + tail;
  const time = /[·•]/.test(folded.charAt(at + word.length)) ? one(at + word.length + 1) : '';
  return time ? folded.slice(at, at + word.length + 1 + time.length) : word;
}

/** 60%, 3‰: a share by its sign. */
export const isShareSign = (unit: string): boolean => unit === '%' || unit === '‰';

/** True for a measure word and nothing else: 户, %, 万元, 个百分点. */
export const isUnit = (word: string): boolean => {
  const bare = word.replace(/^[十百千万亿]{1,2}(?=.)/, '');
  return isShareSign(bare) || (bare !== '' && measureAt(bare, 0) === bare);
};

export const isMoney = (unit: string): boolean =>
  MONEY_SET.has(unit.includes('/') ? unit.slice(0, unit.indexOf('/')) : unit);
/** Units of time: a quantity in them is a length of time, seldom a target. */
export const isTime = (unit: string): boolean => TIME_SET.has(unit);
/** Units of length, area, volume, weight, power and the like. */
export const isSize = (unit: string): boolean => SIZE_SET.has(unit);
