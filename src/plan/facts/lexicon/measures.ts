/** Measure words and units as plans print them, Simplified. Data only; longest match wins. */
import { wordList } from './words';

const COUNTS =
  '个 所 名 项 次 场 家 人 件 门 支 套 处 户 间 座 条 批次 期 节 篇 部 本 册 册次 份 篇 辆 台 架 艘 只 头 羽 尾 株 棵 亩 公顷 亩次 栋 幢 宗 起 例 案 ' +
  '笔 单 张 幅 款 种 类 档 组 队 班 轮 轮次 遍 趟 课时 学时 学分 学位 床 床位 张床位 人次 人天 场次 批 车次 班次 班列 列 标箱 箱 件次 台次 ' +
  '台套 人年 套次 家次 户次 户数 站 站点 点位 个点位 片 块 口 根 杆 盏 眼 孔 对 双 颗 粒 桶 瓶 盒 袋 包 卷 集 部集 首 出 台次 幕 档次 页 ' +
  '条次 项次 篇次 人份 剂次 剂 针次 位 村 镇 县 市 商户 网点 机组 车位 泊位 停车位 桩 充电桩 岗位 席 席位 ' +
  '道 顶 把 通 枚 面 帧 尊 窝 畦 宗地 航线 线路 个标段 标段';
const SIZES =
  '公里 千米 里 米 厘米 毫米 平方公里 平方千米 平方米 平米 立方米 立方 方 公斤 千克 吨 吨标准煤 吨标煤 千克标准煤 千克标煤 公斤标准煤 标准煤 克 毫克 微克 升 毫升 千瓦 千瓦时 兆瓦 ' +
  '兆瓦时 吉瓦 瓦 度 千伏 千伏安 兆伏安 斤 市斤 公升 海里 标准箱 载重吨 总吨 吨位 吨公里 人公里 卡路里 焦耳 吉焦 赫兹 比特 字节 兆 分贝 摄氏度 瓩';
const MONEY = '元 人民币 美元 港元 欧元 日元 英镑 元人民币 元钱 块钱';
const TIMES =
  '个工作日 工作日 天 日 周 星期 个星期 个月 月 年 岁 小时 个小时 分钟 秒 秒钟 个季度 学期 个学期 学年 个学年 年度 个自然日 自然日';
const SHARES = '个百分点 百分点 个基点 基点 倍 分 位次 名次 个位次 个名次 折 度电 番';
const LATIN = '㎡ m² m2 m³ km² km2 km KM kW KW kWh MW MWh GW GWh GB TB PB Mbps Gbps P ha kg t g mg L mL TEU μg/m³ mg/L';

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
  分: '类别布钟之析享解局',
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
  市: '场民级域值政容',
  镇: '域区街',
  村: '级民庄集',
};

const ALL = wordList([COUNTS, SIZES, MONEY, TIMES, SHARES, LATIN].join(' '));
const MONEY_SET = new Set(MONEY.split(' '));
const SIZE_SET = new Set(SIZES.split(' '));
const TIME_SET = new Set(TIMES.split(' '));

/** Before the unit behind a slash: 人/十万人, 例/10万人, 张/千人. */
const PER_STEP = /^(?:\d{1,3})?[十百千万亿]{0,2}/;

const ends = (word: string, next: string): boolean =>
  /[A-Za-z]$/.test(word)
    ? !/[A-Za-z]/.test(next)
    : word.length > 1 || next === '' || !(OTHER_WORD[word] ?? '').includes(next);

/** Longest measure word of `folded` that begins at `at`, with a rate behind a slash (元/吨, 元/人·年); empty if none. */
export function measureAt(folded: string, at: number): string {
  const one = (i: number) =>
    ALL.first.get(folded.charAt(i))?.find(w => folded.startsWith(w, i) && ends(w, folded.charAt(i + w.length))) ?? '';
  const head = one(at);
  const by = folded.charAt(at + head.length);
  if (!head || (by !== '/' && !(by === '每' && SIZE_SET.has(head)))) return head;
  const step = by === '/' ? (PER_STEP.exec(folded.slice(at + head.length + 1, at + head.length + 6))?.[0] ?? '') : '';
  const tail = one(at + head.length + 1 + step.length);
  if (!tail) return head;
  if (by === '每' && !SIZE_SET.has(tail)) return head;
  const word = head + by + step + tail;
  const time = /[·•]/.test(folded.charAt(at + word.length)) ? one(at + word.length + 1) : '';
  return time ? folded.slice(at, at + word.length + 1 + time.length) : word;
}

/** True for a measure word and nothing else: 户, %, 万元, 个百分点. */
export const isUnit = (word: string): boolean => {
  const bare = word.replace(/^[十百千万亿]{1,2}(?=.)/, '');
  return /^[%‰]$/.test(bare) || (bare !== '' && measureAt(bare, 0) === bare);
};

export const isMoney = (unit: string): boolean => MONEY_SET.has(unit.split('/')[0] ?? '');
/** Units of time: a quantity in them is a length of time, seldom a target. */
export const isTime = (unit: string): boolean => TIME_SET.has(unit);
