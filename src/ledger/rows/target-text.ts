import { EVERY } from '../columns/words';
import { wordOf } from '../columns/vocabulary';
import type { Target } from '../../plan/types';
import { FALL, RISE } from '../../plan/facts/lexicon/comparators';
import { closing } from '../../language/words';
import type { Lang } from '../../i18n/lang';
import { MARKS, unitGap } from '../../i18n/marks';
import { RELATION_SIGNS } from '../../i18n/vocabularies';
import { relationOf } from '../columns/relation';
import type { Relation } from '../types';

const shown = (value: number, lang: Lang): string =>
  Math.abs(value) < 10_000
    ? String(value)
    : String(value).replace(/^(-?\d+)/, whole => whole.replace(/\B(?=(\d{3})+$)/g, MARKS[lang].thousands));

/** In English the indicator mostly ends in the noun that is counted, and says what it is per. */
const saysUnit = (indicator: string, unit: string): boolean =>
  /^[A-Za-z][a-z]{2,}$/.test(unit) && new RegExp(`\\b${unit}\\b`, 'i').test(indicator);
const saysRhythm = (indicator: string): boolean => /\b(?:per|each|every) \w+$/i.test(indicator);

/** An indicator that ends in the movement (一般性支出下降) has said where to. */
const saysWay = (indicator: string): boolean => closing(RISE, indicator) !== '' || closing(FALL, indicator) !== '';

function amount(target: Target, lang: Lang): string {
  const { value, upper } = target.printed;
  const relation: Relation = saysWay(target.indicator) ? target.comparator : relationOf(target);
  const sign = RELATION_SIGNS[relation][lang];
  const unit = saysUnit(target.indicator, target.printed.unit) ? '' : target.printed.unit;
  const [low, high] = [shown(value, lang), upper === undefined ? '' : shown(upper, lang)];
  const number = high === '' ? low : `${low}${MARKS[lang].to}${high}`;
  const money = /^(?:(million|billion|thousand|m|bn|k|M|B|K) )?([$€£¥￥])$/.exec(unit);
  if (money) return `${sign}${money[2]}${number}${money[1] ? ` ${money[1]}` : ''}`;
  return `${sign}${number}${unitGap(unit, lang)}${unit}`;
}

/** 量化目标 as people say it: `品牌示范学校 ≥15个`, `直接办理 每月≥2件`. */
export function targetText(target: Target, lang: Lang): string {
  const told = saysRhythm(target.indicator);
  const rhythm =
    target.kind === 'frequency' && target.every !== undefined && !told ? wordOf(EVERY, target.every, lang) : '';
  const gap = rhythm === '' ? '' : MARKS[lang].space;
  const number = `${target.per ?? ''}${rhythm}${gap}${amount(target, lang)}`;
  return target.indicator === '' ? number : `${target.indicator} ${number}`;
}
