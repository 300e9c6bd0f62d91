import type { Range } from '../../../source';
import type { Comparator, Target } from '../../../types';
import {
  BEFORE_ENGLISH,
  EMPTY_ENGLISH,
  EVERY_ENGLISH,
  FALL_ENGLISH,
  MONTH_ENGLISH,
  NAMED_ENGLISH,
  RISE_ENGLISH,
  TELLING_ENGLISH,
  TIME_ENGLISH,
} from '../../lexicon/english';
import { numberAt, type EnglishNumber } from './number';

export interface EnglishRead {
  readonly target: Omit<Target, 'span' | 'quote' | 'rule' | 'basis'>;
  /** Clause of the number. */
  readonly at: Range;
  /** Where the next number may begin. */
  readonly behind: number;
}

const ADJECTIVES =
  /^[\s-]?(?:(?:new|additional|more|further|extra|different|high-quality|full-time|qualified|local|public|small|rural)\s)*([a-z][a-z-]*)/i;
const LATER = /\s(?:by|in|before|until|across|over|during|from)\s.*$/i;

/** Years, ordinals, names, parts of codes. */
function named(n: EnglishNumber, left: string, right: string): boolean {
  if (MONTH_ENGLISH.test(right) || /\b(?:every|each|per)\s*$/i.test(left)) return true;
  if (NAMED_ENGLISH.test(left) || /^(?:st|nd|rd|th)\b|^[/:]\d|^\.\d|^-[a-z]/.test(right)) return true;
  const year = !n.unit && !n.scale && Number.isInteger(n.value) && n.value >= 1900 && n.value <= 2100;
  return year && !BEFORE_ENGLISH.some(([re]) => re.test(left));
}

/** What is counted or measured, from the words around the number. */
function indicatorOf(own: string, after: string, n: EnglishNumber, unitWord: string): string {
  const bare = own
    .replace(EMPTY_ENGLISH, '')
    .replace(/^(?:the|a|an|all)\s+/i, '')
    .trim();
  const object = after
    .replace(LATER, '')
    .replace(/^(?:in|of|for|to)\s+(?:the |all )?/i, '')
    .trim();
  if (n.money)
    return bare.length > 2
      ? bare
      : after
          .replace(/^(?:in|of|for|to|on)\s+/i, '')
          .replace(/\s(?:by|before|until)\s.*$/i, '')
          .trim();
  if (n.unit) {
    if (/^of\b/i.test(after) || bare.length < 3) return TELLING_ENGLISH.test(own) ? `${own} ${object}` : object || bare;
    return bare;
  }
  if (TELLING_ENGLISH.test(own)) return `${own} ${object}`;
  if (/ (?:to|for)$/.test(bare)) return `${bare} ${object}`;
  return object.length > unitWord.length || bare.length < 3 ? object : bare;
}

/** Reads one number of an English sentence; null if it is no target. */
export function readEnglish(text: string, n: EnglishNumber): EnglishRead | null {
  const left = text.slice(0, n.start);
  const right = text.slice(n.end);
  if (named(n, left, right)) return null;
  const start =
    Math.max(left.lastIndexOf('|'), left.lastIndexOf(';'), left.lastIndexOf(', '), left.lastIndexOf('. ')) + 1;
  const end = n.end + (/[|;.]|,\s/.exec(right)?.index ?? right.length);
  const own = text.slice(start, n.start);
  const to = /^\s*(?:to|-|–)\s*/.exec(right)?.[0];
  const high = to ? numberAt(text, n.end + to.length) : null;
  const from = /\bfrom\s*$/i.test(own) && high !== null;
  const upper = from ? null : high;
  const last = high ?? n;
  const unitWord = ADJECTIVES.exec(text.slice(last.end))?.[1] ?? '';
  const unit = last.unit || n.unit;
  const after = text.slice(last.end, end).trim();
  const found = BEFORE_ENGLISH.find(([re]) => re.test(own));
  if (!unit && TIME_ENGLISH.test(unitWord) && (!found || /within/i.test(own))) {
    if (!/\bto\s*$/i.test(own)) return null;
  }
  const falls = FALL_ENGLISH.test(own);
  const change = /\bby\s*$/i.test(own) && (falls || RISE_ENGLISH.test(own)) ? (falls ? '-' : '+') : null;
  const reach =
    from ||
    (/\b(?:to|reach|achieve|attain)\s*$/i.test(own) &&
      (falls || RISE_ENGLISH.test(own) || Boolean(unit) || !/\bto\s*$/i.test(own)));
  const rhythm = EVERY_ENGLISH.find(([re]) => re.test(after));
  const act = own
    .slice(0, own.length - (found?.[0].exec(own)?.[0].length ?? 0))
    .trim()
    .replace(/\s?\b(?:by|from|of|at|reach|with)$/i, '')
    .replace(unit || reach ? /\s?\bto$/i : /$^/, '')
    .replace(/\s(?:rate of|at|in)$/i, '')
    .trim();
  if ((!unit && !unitWord) || (n.spelled && !found && !rhythm && !EMPTY_ENGLISH.test(act))) return null;
  if (!unit && !found && !reach && !change && !rhythm && !EMPTY_ENGLISH.test(act) && !TELLING_ENGLISH.test(act))
    return null;
  const indicator = indicatorOf(act, after, { ...n, unit, money: n.money }, unitWord);
  if (indicator.length < 2) return null;
  const comparator: Comparator = upper ? 'range' : (change ?? found?.[1] ?? (reach ? (falls ? '<=' : '>=') : '='));
  const level = unit === '%' || ['<=', '<'].includes(comparator);
  return {
    at: { start: start + (text.slice(start).length - text.slice(start).trimStart().length), end },
    behind: last.end,
    target: {
      comparator,
      value: upper ? n.value : last.value,
      ...(upper ? { upper: upper.value } : {}),
      unit: unit || unitWord,
      indicator,
      kind: change ? 'change' : rhythm ? 'frequency' : level ? 'level' : 'count',
      printed: {
        value: upper ? n.printed : last.printed,
        ...(upper ? { upper: upper.printed } : {}),
        unit: [last.scale, unit || unitWord].filter(Boolean).join(' '),
      },
      ...(rhythm ? { every: rhythm[1] } : {}),
    },
  };
}
