import { EVERY, wordOf } from '../columns/words';
import type { Comparator, Target } from '../../plan/types';
import type { Lang } from '../../i18n/lang';

/** How a comparator reads before its number; none begins with `=`, `+`, `-` or `@`. */
const SIGNS: Readonly<Record<Comparator, Readonly<Record<Lang, string>>>> = {
  '=': { 'zh-CN': '', en: '' },
  '>=': { 'zh-CN': '≥', en: '≥' },
  '>': { 'zh-CN': '＞', en: '> ' },
  '<=': { 'zh-CN': '≤', en: '≤' },
  '<': { 'zh-CN': '＜', en: '< ' },
  '~': { 'zh-CN': '约', en: 'about ' },
  range: { 'zh-CN': '', en: '' },
  '+': { 'zh-CN': '提高', en: 'up by ' },
  '-': { 'zh-CN': '下降', en: 'down by ' },
};

function amount(target: Target, lang: Lang): string {
  const { value, upper, unit } = target.printed;
  const number = upper === undefined ? String(value) : `${value}～${upper}`;
  const glue = lang === 'en' && /^[A-Za-z]/.test(unit) ? ' ' : '';
  return `${SIGNS[target.comparator][lang]}${number}${glue}${unit}`;
}

/** 量化目标 as people say it: `品牌示范学校 ≥15个`, `直接办理 每月≥2件`. */
export function targetText(target: Target, lang: Lang): string {
  const rhythm = target.kind === 'frequency' && target.every !== undefined ? wordOf(EVERY, target.every, lang) : '';
  const glue = rhythm !== '' && lang === 'en' ? ' ' : '';
  const number = `${target.per ?? ''}${rhythm}${glue}${amount(target, lang)}`;
  return target.indicator === '' ? number : `${target.indicator} ${number}`;
}
