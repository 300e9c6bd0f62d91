/** A target typed in one line: 不少于 1200 人次 · 品牌示范学校 ≥15个 · 每季度2次 · 提高3—5% · at least 15 schools. */
import { wordGap } from '../../i18n/marks';
import type { Lang } from '../../i18n/lang';
import { numeralAt } from '../../language/numeral/read';
import type { Rhythm } from '../../plan/types';
import { EVERY } from '../columns/words';
import type { Relation } from '../types';

export interface TargetLine {
  /** What stands before the number and says neither relation nor rhythm; empty where nothing does. */
  readonly indicator: string;
  readonly relation: Relation;
  /** As printed: 1.2 of 1.2万人. */
  readonly value: number;
  readonly upper?: number;
  /** As printed: 万人. */
  readonly unit: string;
  readonly every?: Rhythm;
}

/** Words before the number. Longer ones win. */
const BEFORE: Readonly<Record<Relation, string>> = {
  '>=': '大于等于|大于或等于|不少于|不低于|不小于|至少|达到|达|≥|>=|at least|no less than|not less than|no fewer than|minimum',
  '>': '超过|大于|多于|高于|>|over|more than|above',
  '<=': '小于等于|小于或等于|不超过|不高于|不多于|不大于|至多|最多|控制在|≤|<=|at most|no more than|not more than|up to|maximum',
  '<': '少于|低于|小于|<|under|less than|fewer than|below',
  '~': '约|大约|左右|about|around|approximately',
  '=': '等于|为|共|=|exactly',
  range: '区间|range|between',
  '+': '提高|增长|增加|上升|提升|up by|increase by|increased by|grow by|rise by',
  '-': '下降|降低|减少|压减|down by|decrease by|reduce by|reduced by|cut by|fall by',
  '~+': '约提高|约增长|约增加|提高约|增长约|增加约|up by about',
  '~-': '约下降|约减少|约降低|下降约|减少约|降低约|down by about',
};
const AFTER: Readonly<Record<string, Relation>> = {
  以上: '>=',
  及以上: '>=',
  'or more': '>=',
  以内: '<=',
  之内: '<=',
  以下: '<=',
  'or less': '<=',
  左右: '~',
  上下: '~',
};
const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [/每(?:日|天)|\b(?:daily|(?:a|per|each|every) day)\b/i, 'day'],
  [/每周|\b(?:weekly|(?:a|per|each|every) week)\b/i, 'week'],
  [/每(?:个)?月|\b(?:monthly|(?:a|per|each|every) month)\b/i, 'month'],
  [/每(?:个)?季度?|\b(?:quarterly|(?:a|per|each|every) quarter)\b/i, 'quarter'],
  [/每半年|\b(?:half-yearly|(?:every|each) half[- ]year)\b/i, 'half-year'],
  [/每(?:个)?学期|\b(?:termly|(?:a|per|each|every) term)\b/i, 'term'],
  [/每(?:个)?年度?|\b(?:yearly|annually|(?:a|per|each|every) year)\b/i, 'year'],
];

const escaped = (words: string): string => words.replace(/[.*+?^$()[\]\\]/g, '\\$&');
const all = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const RELATIONS: ReadonlyMap<string, Relation> = new Map(
  (Object.entries(BEFORE) as [Relation, string][]).flatMap(([relation, words]) =>
    words.split('|').map((word): [string, Relation] => [word, relation]),
  ),
);
const NUMBER = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|-?\\.\\d+';
const HAN_NUMBER = '[零〇一二两三四五六七八九十百千]+(?![年月日号])';
const UNIT = '(?:[^\\d\\s,，、。;；:：~～<>≤≥=-]{0,12}?|[A-Za-z%][A-Za-z% /-]{0,30}?)';
const LINE = new RegExp(
  `^(.*?)\\s*(${all([...RELATIONS.keys()])})?\\s*(${NUMBER}|${HAN_NUMBER})\\s*(${UNIT})` +
    `(?:\\s*(?:-|–|—|~|～|至|到|\\band\\b|\\bto\\b)\\s*(${NUMBER})\\s*(${UNIT}))?\\s*(${all(Object.keys(AFTER))})?\\s*$`,
  'i',
);

const numberIn = (written: string): number | null => {
  if (/^[-.\d]/.test(written)) return Number(written.replace(/,/g, ''));
  const read = numeralAt(written, 0);
  return read && read.end === written.length && !read.vague ? read.value : null;
};

/** Takes the rhythm out of what stands around the number. */
function rhythmOf(text: string): { readonly every?: Rhythm; readonly rest: string } {
  for (const [words, every] of RHYTHMS) {
    const found = words.exec(text);
    if (found) return { every, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
  }
  return { rest: text };
}

/**
 * Reads a target typed in one line: what is counted, a relation before or behind the number, the number or a range, its unit, a
 * rhythm anywhere. Without a relation the number is to be reached exactly. Null where no number with its unit ends the line.
 */
export function readTargetLine(typed: string): TargetLine | null {
  const widths = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const { every, rest } = rhythmOf(widths.replace(/[。.;；，,、]+$/, ''));
  const match = LINE.exec(rest.replace(/\s+/g, ' ').trim());
  if (!match) return null;
  const [, before = '', word, low = '', lowUnit = '', high, highUnit = '', behind] = match;
  const value = numberIn(low);
  const upper = high === undefined ? null : numberIn(high);
  if (value === null || (upper !== null && upper < value)) return null;
  const stated = word === undefined ? undefined : RELATIONS.get(word.toLowerCase());
  const nearly = AFTER[behind?.toLowerCase() ?? ''];
  const relation: Relation =
    upper !== null
      ? 'range'
      : nearly === '~' && (stated === '+' || stated === '-')
        ? `~${stated}`
        : (stated ?? nearly ?? '=');
  if (relation === 'range' && upper === null) return null;
  const indicator = before.replace(/^[\s:：,，、]+|[\s:：,，、]+$/g, '');
  // Nothing but numbers before the number: which of them is meant?
  if (/^[\d\s.,]+$/.test(indicator)) return null;
  return {
    indicator,
    relation,
    value,
    ...(upper === null ? {} : { upper }),
    unit: (highUnit || lowUnit).trim(),
    ...(every ? { every } : {}),
  };
}

/** A target as one line that {@link readTargetLine} reads back: 品牌示范学校 不少于 15个. */
export function targetLine(
  { indicator, relation, value, upper, unit, every }: TargetLine,
  lang: Lang,
  word: (relation: Relation) => string,
): string {
  const amount = upper === undefined ? String(value) : `${value}–${upper}`;
  const said = relation === '=' || relation === 'range' ? '' : word(relation);
  return [indicator, every ? EVERY.get(every)?.[lang] : '', said, `${amount}${wordGap(unit, lang)}${unit}`]
    .filter(Boolean)
    .join(' ');
}
