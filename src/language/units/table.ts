/** Units by what they measure, and measure words of things counted. Data only, Simplified. */

/** What a family of units measures; only what the reader asks for is told apart. */
type Dimension = 'money' | 'size' | 'time' | 'share' | 'counted';

/**
 * Units of one dimension with their size in its first one; a unit stands in one family only. Sizes: GB 3100-93 and the State Council's order on
 * legal units of 1984 (15 亩 are 1 公顷, 2 斤 are 1 千克). Days, weeks and working days do not convert: nobody says how many hours they have.
 */
export const FAMILIES: readonly (readonly [Dimension, Readonly<Record<string, number>>])[] = [
  ['money', { 元: 1, 人民币: 1, 元人民币: 1, 元钱: 1, 块钱: 1, 角: 0.1 }],
  ['size', { 米: 1, 公尺: 1, 公里: 1e3, 千米: 1e3, 里: 500, 厘米: 0.01, 毫米: 1e-3, 海里: 1852, 延米: 1, 延长米: 1 }],
  ['size', { 平方米: 1, 平米: 1, 平方公尺: 1, 坪: 400 / 121, 平方公里: 1e6, 平方千米: 1e6, 公顷: 1e4, 亩: 1e4 / 15 }],
  ['size', { 立方米: 1, 立方: 1, 立方公尺: 1, 方: 1, 升: 1e-3, 公升: 1e-3, 毫升: 1e-6 }],
  ['size', { 公斤: 1, 千克: 1, 斤: 0.5, 市斤: 0.5, 吨: 1e3, 公吨: 1e3, 克: 1e-3, 毫克: 1e-6, 微克: 1e-9 }],
  ['size', { 吨标准煤: 1, 吨标煤: 1, 千克标准煤: 1e-3, 千克标煤: 1e-3, 公斤标准煤: 1e-3 }],
  ['size', { 千瓦: 1, 瓩: 1, 瓦: 1e-3, 兆瓦: 1e3, 吉瓦: 1e6 }],
  ['size', { 千瓦时: 1, 度: 1, 度电: 1, 兆瓦时: 1e3, 吉瓦时: 1e6 }],
  ['size', { 千伏安: 1, 兆伏安: 1e3 }],
  ['size', { 焦耳: 1, 吉焦: 1e9 }],
  ['time', { 分钟: 1, min: 1, 小时: 60, 个小时: 60, h: 60, 秒: 1 / 60, 秒钟: 1 / 60, 毫秒: 1 / 6e4, ms: 1 / 6e4 }],
  ['time', { 天: 1, 日: 1, 自然日: 1, 个自然日: 1 }],
  ['time', { 工作日: 1, 个工作日: 1, 工作天: 1, 个工作天: 1 }],
  ['time', { 周: 1, 星期: 1, 个星期: 1 }],
  ['time', { 月: 1, 个月: 1, 个季度: 3, 年: 12, 年度: 12 }],
  ['time', { 学期: 1, 个学期: 1, 学年: 2, 个学年: 2 }],
  ['share', { 个百分点: 1, 百分点: 1, 个基点: 0.01, 基点: 0.01, 个万分点: 0.01, 万分点: 0.01, BP: 0.01, bp: 0.01 }],
  ['share', { 位次: 1, 个位次: 1, 名次: 1, 个名次: 1 }],
  ['counted', { 标箱: 1, 标准箱: 1 }],
  ['counted', { 人: 1, 名: 1, 位: 1 }],
  ['counted', { 场: 1, 场次: 1 }],
];

/** Units that stand alone. */
const ALONE: Readonly<Record<Exclude<Dimension, 'counted'>, string>> = {
  money: '美元 港元 欧元 日元 英镑',
  size: '吨二氧化碳 吨二氧化碳当量 兆帕 空方 标准煤 千伏 载重吨 总吨 吨位 吨公里 人公里 车公里 皮长公里 芯公里 卡路里 赫兹 比特 字节 兆 分贝 摄氏度 dB',
  time: '岁',
  share: '倍 分 折 番 ppm PPM',
};

/** All units of a dimension, parted by blanks. */
const allOf = (dimension: Exclude<Dimension, 'counted'>): string =>
  [...FAMILIES.flatMap(([d, units]) => (d === dimension ? Object.keys(units) : [])), ALONE[dimension]].join(' ');

export const MONEY = allOf('money');
export const SIZES = allOf('size');
export const TIMES = allOf('time');
export const SHARE_UNITS = allOf('share');
export const LATIN =
  '㎡ m² m2 m³ km² km2 km KM kW KW kWh MW MWh GW GWh MPa GB TB PB Mbps Gbps P ha kgce tce kg t g mg L mL s TEU DDDs ℃ μg/m³ mg/L';

/** What keyboards and other habits write for a unit of the table; in small letters. */
export const ALIASES: Readonly<Record<string, string>> = {
  ...{ 块: '元', rmb: '元', cny: '元', yuan: '元', m: '米', km: '公里', cm: '厘米', mm: '毫米' },
  ...{ 平方: '平方米', m2: '平方米', '㎡': '平方米', 'm²': '平方米', km2: '平方公里', 'km²': '平方公里', ha: '公顷' },
  ...{ m3: '立方米', 'm³': '立方米', l: '升', ml: '毫升', kg: '公斤', t: '吨', g: '克', mg: '毫克' },
  ...{
    mpa: '兆帕',
    s: '秒',
    kw: '千瓦',
    mw: '兆瓦',
    gw: '吉瓦',
    kwh: '千瓦时',
    '℃': '摄氏度',
    mwh: '兆瓦时',
    gwh: '吉瓦时',
  },
  ...{ 钟头: '小时', 个钟头: '小时', day: '天', days: '天', pp: '个百分点', 点: '个百分点' },
  ...{ 个人: '人', 人员: '人', 人次数: '人次', 场活动: '场', 家庭: '户', 千分之: '‰', teu: '标箱' },
};

/** Money that does not turn into 元 by itself, as typed. */
export const FOREIGN_MONEY = ALONE.money + ' 港币 澳元 加元 卢布 韩元 台币 新台币 usd hkd eur gbp jpy $ € £ us$ hk$';

/** What is counted by its own name: 3个标段, 120商户. */
export const NAMING_UNITS = '商户 网点 机组 车位 泊位 停车位 充电桩 岗位 席位 航线 线路 个标段 标段 站点 点位';

/** Measure words of countable things: 个 stands for any of them. */
export const COUNT_UNITS =
  '个 所 名 项 次 场 家 人 件 门 支 套 处 户 间 座 条 批次 期 节 篇 部 本 册 册次 份 辆 台 架 艘 只 头 羽 尾 株 棵 亩次 栋 幢 宗 起 例 案 笔 单 张 ' +
  '间夜 幅 款 种 类 档 组 队 班 轮 轮次 遍 趟 课时 学时 学分 学位 床 床位 张床位 人次 人天 场次 梯次 堂 则 届 批 车次 班次 班列 列 标箱 标台 箱 件次 台次 台套 画幅 自然箱 工日 台件 人年 套次 家次 户次 ' +
  '户数 站 片 块 口 根 杆 盏 眼 孔 叶 对 双 颗 粒 桶 瓶 盒 袋 包 卷 集 部集 首 出 幕 档次 页 条次 项次 篇次 人份 剂次 剂 针次 位 村 镇 县 ' +
  '市 路 字 樘 扇 棚 茬 航次 船次 诊次 校 台班 桩 席 道 顶 把 通 枚 面 帧 尊 窝 畦 盆 宗地 段 单位 丛 蔸 穴 具 束 捆 匹 担 罐 榀 ' +
  NAMING_UNITS;

/** Occasions and visits: counted, but never the same as the things themselves (人次 is no 人). */
export const VISITS = /(?:次|人天|人年|学时|课时|学分)$/;
