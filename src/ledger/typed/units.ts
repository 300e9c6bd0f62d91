/** Units of rows and of what people type beside a number: which are the same, which convert, which do not. */
import { fold } from './fold';
import { MAGNITUDES } from './numeral';

/** Units of one quantity with their size in the first one. Law of weights and measures of the PRC: 15 亩 are 1 公顷. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 块: 1, 块钱: 1, 人民币: 1, 元人民币: 1, rmb: 1, cny: 1, yuan: 1 },
  { 米: 1, m: 1, 公里: 1000, 千米: 1000, km: 1000, 厘米: 0.01, cm: 0.01 },
  {
    平方米: 1,
    平米: 1,
    平方: 1,
    m2: 1,
    平方公里: 1e6,
    平方千米: 1e6,
    km2: 1e6,
    公顷: 1e4,
    ha: 1e4,
    亩: 1e4 / 15,
  },
  { 公斤: 1, 千克: 1, kg: 1, 斤: 0.5, 吨: 1000, t: 1000, 克: 0.001 },
  { 立方米: 1, 方: 1, m3: 1 },
  { 千瓦: 1, kw: 1, 兆瓦: 1000, mw: 1000 },
  { 千瓦时: 1, 度: 1, kwh: 1 },
  { 分钟: 1, min: 1, 小时: 60, 个小时: 60, h: 60 },
  { 个百分点: 1, 百分点: 1, pp: 1, 点: 1 },
  { 人: 1, 名: 1, 位: 1, 个人: 1, 人员: 1 },
  { 人次: 1, 人次数: 1 },
  { 场: 1, 场次: 1, 场活动: 1 },
  { 户: 1, 家庭: 1 },
  { 天: 1, 日: 1, days: 1, day: 1 },
  { '‰': 1, 千分之: 1 },
];

/** Measure words of countable things: 个 stands for any of them. */
const COUNTABLE = new Set(
  '个 所 家 处 座 项 件 台 套 辆 间 栋 门 本 篇 份 期 次 场 场次 条 批 支 块 幅 面 只 组 部 张 册 节 课时 村 户 人 名 位 例 起 宗 笔 种 类 班 校 园 站 点 基地'.split(
    ' ',
  ),
);

const PREFIX = /^(万亿|亿|千万|百万|十万|万|千|百)(.+)$/;

/** A row's unit as a factor and what it multiplies: 万元 → 10000 元; 千瓦 stays whole. */
export interface RowUnit {
  readonly factor: number;
  readonly base: string;
}

const known = (unit: string): boolean => FAMILIES.some(family => unit in family);

/** Takes a row's unit apart; no unit is a factor of 1 and an empty base. */
export function rowUnit(unit: string | null): RowUnit {
  const base = fold(unit ?? '');
  const match = PREFIX.exec(base);
  if (match === null || known(base)) return { factor: MAGNITUDES[base] ?? 1, base: base in MAGNITUDES ? '' : base };
  return { factor: MAGNITUDES[match[1] ?? ''] ?? 1, base: match[2] ?? '' };
}

export type UnitMatch =
  /** How many of the row's base unit one typed unit is. */
  { readonly factor: number; readonly note: 'unit-converted' | 'unit-differs' | null } | null;

/** Compares a typed unit with a row's base unit, both folded; null if one is not the other. */
export function matchUnit(typed: string, base: string): UnitMatch {
  if (typed === base) return { factor: 1, note: null };
  const family = FAMILIES.find(units => typed in units && base in units);
  if (family !== undefined) {
    const factor = (family[typed] ?? 1) / (family[base] ?? 1);
    return { factor, note: factor === 1 ? null : 'unit-converted' };
  }
  if ((typed === '个' || typed === '项') && COUNTABLE.has(base)) return { factor: 1, note: 'unit-differs' };
  return null;
}

/** The unit at the end of a typed number may be followed by the thing counted: 15所学校 in a row of 所. */
export function matchUnitWithNoun(typed: string, base: string): UnitMatch {
  const whole = matchUnit(typed, base);
  if (whole !== null || base === '') return whole;
  return typed.startsWith(base) && /^[\u4e00-\u9fff]{1,8}$/.test(typed.slice(base.length))
    ? { factor: 1, note: null }
    : null;
}
