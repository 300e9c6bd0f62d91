import type { Range } from '../../../source';
import type { Comparator, Target } from '../../../types';
import {
  AGAINST_ENGLISH,
  AMOUNT_ENGLISH,
  BEFORE_ENGLISH,
  CAPPED_ENGLISH,
  EVERY_ENGLISH,
  FALL_ENGLISH,
  MORE_ENGLISH,
  MOVEMENT_ENGLISH,
  PROMISED_ENGLISH,
  RISE_ENGLISH,
  TIME_ENGLISH,
} from '../../lexicon/english';
import { isOnto, movedOn, saysBase } from './base';
import { englishKind } from './kind';
import { startOf } from './clause';
import { indicatorOf } from './indicator';
import { englishLeftOf, SCORES } from './left';
import { numberAt, type EnglishNumber } from './number';
import { countsOn, isAside, isName, isOfThem, NO_NOUN, OF_THEM, OR_MORE } from './named';
import { objectOf, saysOnlyCount, saysWhat } from './object';

/** Where reading stands in the sentence: behind the number before, and the verb that a list of numbers shares. */
export interface EnglishBefore {
  readonly behind: number;
  readonly verb: string;
  /** What the number before counted: an increase of 12% is one of that. */
  readonly indicator: string;
  readonly unit: string;
  readonly comparator: Comparator;
}

export interface EnglishRead extends EnglishBefore {
  readonly target: Omit<Target, 'span' | 'quote' | 'rule' | 'basis'>;
  /** Clause of the number. */
  readonly at: Range;
}

/** What joins two numbers: to, to at least; and behind between. */
const TO = /^\s*(?:to|-|–)\s*(?:at least |over |more than |below |under |no more than |around |about )?/i;
const BOTH = /^\s*and\s*/i;
const BETWEEN = /\bbetween\s*$/i;
/** from 14 days to 9 days. */
const ITS_UNIT = /^(?: [a-z]+){1,2}(?= to\b)/i;
/** keep the total above 400: a number that says itself what it counts. */
const TOTAL = /\b(?:total|number|count|score|rating|index)\b/i;
/** Keep growth under 3%: how far it may move. */
const MOVING = /\b(?:growth|increases?|rises?)$/i;

/** 4 per 1,000 households. */
const RATE = /^(?:[a-z-]+ ){0,2}per \d[\d,]* [a-z]+/i;
/** 19 of the 24 sites, 8.5 out of 10. */
const OUT_OF = /^of (?:the|our|its|all)(?: the)? \d[\d,]*\b\s*(?=[a-z])|^out of \d+\b.*/i;
/** Reads one number of an English sentence; null if it is no target. */
export function readEnglishTarget(
  text: string,
  n: EnglishNumber,
  before: EnglishBefore,
  topic: string,
): EnglishRead | null {
  const start = startOf(text, n, before.behind);
  const own = text.slice(start, n.start);
  const right = text.slice(n.end);
  if (isAside(n, own, right)) return null;
  if (isName(n, text.slice(Math.max(0, n.start - 40), n.start), right)) return null;
  const end = n.end + (/[|;.]|,\s/.exec(right)?.index ?? right.length);
  const between = BETWEEN.test(own);
  const skipped = own.trimEnd().toLowerCase().endsWith('from') ? (ITS_UNIT.exec(right)?.[0].length ?? 0) : 0;
  const to = (between ? BOTH : TO).exec(right.slice(skipped))?.[0];
  const spoken = englishLeftOf(between ? own.replace(BETWEEN, '') : own);
  const next = to ? numberAt(text, n.end + skipped + to.length) : null;
  const high = next && isOnto(spoken.joint, n, next) ? null : next;
  const moved = movedOn(own, before.comparator);
  // By a quarter, from 480 to 600: the figures of what moves.
  const share = n.unit === '%' && /^ of [a-z]/i.test(right);
  const mine = topic !== '' && saysWhat(text.slice((high ?? n).end, end), spoken, before.behind > 0 ? topic : '');
  const known = (share || mine ? '' : topic) || (own.trim() === 'from' ? before.indicator : '');
  const first = moved
    ? { ...spoken, matter: before.indicator, joint: 'to' as const }
    : known && spoken.matter === ''
      ? { ...spoken, matter: known }
      : spoken;
  if (high === null && saysBase(own, right, !n.unit, before.indicator)) return null;
  const left = first.matter === '' && first.verb === '' && !first.ordered ? { ...first, verb: before.verb } : first;
  const shared = left.verb !== first.verb || (before.behind > 0 && /^\s*$|\sfor\s*$/.test(own));
  const from = left.joint === 'from' && high !== null;
  const upper = from ? null : high;
  const last = high ?? n;
  const said = (/^[^()]*/.exec(text.slice(last.end, end))?.[0] ?? '').trim();
  const reach = OR_MORE.exec(said);
  // Plant 600 trees, of which 200 along Mill Road, or 200 of them: the number counts what the one before did.
  const again = before.indicator !== '' && (!n.unit || n.unit === before.unit) && countsOn(own, said);
  const elliptic =
    before.indicator !== '' && (again || isOfThem(own, said, n.unit === '%' && n.spelled && first.matter === ''));
  const rest = elliptic ? said.replace(OF_THEM, '').replace(/^(?:are|is|be) /, '') : said.replace(OUT_OF, '');
  const after = reach ? rest.replace(reach[0], '').trim() : rest;
  const rate = RATE.exec(after)?.[0];
  const {
    text: object,
    noun: counted,
    thing,
  } = rate || (TOTAL.test(left.matter) && NO_NOUN.test(after))
    ? { text: '', noun: rate ?? '', thing: false }
    : objectOf(after);
  const noun = !elliptic && /[a-z]/i.test(counted) && !/^(?:per|each|every) /i.test(object) ? counted : '';
  const rhythm = EVERY_ENGLISH.find(([re]) => re.test(object) || re.test(after.split(/\band\b/)[0] ?? ''));
  const capped = CAPPED_ENGLISH.test(own);
  const unit = last.unit || n.unit;
  const falls = from ? last.value < n.value : moved ? before.comparator === '-' : FALL_ENGLISH.test(own);
  const moves = from || moved || falls || RISE_ENGLISH.test(own);
  if (
    !unit &&
    TIME_ENGLISH.test(noun) &&
    !thing &&
    ((left.comparator === null && reach === null) || /within\s*$/i.test(own)) &&
    left.joint !== 'to' &&
    !(left.joint === 'by' && moves) &&
    !from &&
    !capped &&
    !(rhythm && object !== noun)
  )
    return null;
  const against = unit === '%' ? AGAINST_ENGLISH.exec(after) : null;
  const movement = unit ? (MOVEMENT_ENGLISH.exec(after) ?? (unit === '%' ? MORE_ENGLISH.exec(after) : null)) : null;
  const amount = AMOUNT_ENGLISH.exec(own);
  const way = amount ?? movement ?? against;
  // Energy use to fall 12 %: by that much.
  const bare =
    left.joint === '' &&
    (unit === '%' || noun === 'points') &&
    !share &&
    left.comparator === null &&
    left.matter !== '' &&
    !from;
  const by: Comparator | null = moves && (left.joint === 'by' || bare) ? (falls ? '-' : '+') : null;
  // Increase sales by £2 and visits by 4%: one act for both.
  const sign = moves || left.joint !== 'by' ? '=' : before.comparator.charAt(0);
  const likewise = '-<'.includes(sign) ? '-' : '+>'.includes(sign) ? '+' : by;
  const change = way ? (way[1] ? '-' : '+') : likewise;
  const reached = from || left.joint === 'reach' || (left.joint === 'to' && (moves || unit !== ''));
  const total =
    (left.ordered || (SCORES.test(left.matter.toLowerCase()) && left.matter.length < 40)) &&
    (left.comparator !== null || reach !== null || n.more === true) &&
    TOTAL.test(left.matter);
  // Complaints under 2 per month: the noun stands before.
  const often = rhythm !== undefined && left.comparator !== null;
  const figure =
    !unit &&
    !noun &&
    (from ||
      topic !== '' ||
      total ||
      often ||
      (left.ordered && said.startsWith('out of ')) ||
      (left.joint === 'to' && moves)) &&
    left.matter !== '';
  const alone = /^\s*(?:between\s*)?$/i.test(own);
  const ordered =
    left.ordered ||
    (alone &&
      (PROMISED_ENGLISH.test(said) || (text.slice(0, n.start).trim() === '' && saysOnlyCount(said, noun, n.spelled))));
  if (
    (!unit && !noun && !figure && !elliptic) ||
    (n.spelled &&
      left.comparator === null &&
      !rhythm &&
      !change &&
      !again &&
      !elliptic &&
      !(topic !== '' && own.trim() === '') &&
      !(
        ordered &&
        (n.value > 1 || (!left.verb && left.matter === '') || (rate === undefined && after.includes(' per ')))
      ))
  )
    return null;
  if (
    !unit &&
    !figure &&
    topic === '' &&
    left.comparator === null &&
    !n.more &&
    !reached &&
    !change &&
    !rhythm &&
    !ordered &&
    !shared &&
    !elliptic
  )
    return null;
  const what = movement ? objectOf(after.slice(movement[0].length)).text : null;
  const indicator =
    (elliptic
      ? `${before.indicator} ${(object && /^(?:for|from|in) /.exec(after)?.[0]) ?? ''}${object}`.trim()
      : amount && before.indicator
        ? before.indicator
        : what) ??
    indicatorOf(
      left,
      reached,
      against || noun === 'times' ? '' : share && left.spent ? `${left.spent} ${object}` : object,
    );
  if (indicator.length < 2) return null;
  const stated = to ? BEFORE_ENGLISH(to)?.value : undefined;
  const comparator: Comparator = upper
    ? 'range'
    : (change ??
      (reach ? (/more|above|over|better|higher/i.test(reach[0]) ? '>=' : '<=') : null) ??
      (n.more ? '>=' : null) ??
      stated ??
      left.comparator ??
      (capped ? '<=' : null) ??
      (again ? before.comparator : null) ??
      (reached && n.value > 0 ? (falls ? '<=' : '>=') : '='));
  const shown = unit || (again ? before.unit : noun);
  return {
    at: { start: start + (text.slice(start).length - text.slice(start).trimStart().length), end },
    behind: last.end,
    verb: left.verb,
    indicator: elliptic ? before.indicator : indicator,
    unit: shown,
    comparator,
    target: {
      comparator,
      value: upper ? n.value : last.value,
      ...(upper ? { upper: upper.value } : {}),
      unit: shown,
      indicator,
      kind: englishKind(comparator, {
        change: change !== null,
        moving: unit === '%' && MOVING.test(left.matter),
        often: rhythm !== undefined,
        level: unit === '%' || n.value === 0 || figure || from || rate !== undefined,
        sum: n.money && !/\bper\b|average/i.test(left.matter),
      }),
      printed: {
        value: upper ? n.printed : last.printed,
        ...(upper ? { upper: upper.printed } : {}),
        unit: [last.scale, shown].filter(Boolean).join(' '),
      },
      ...(rhythm ? { every: rhythm[1] } : {}),
    },
  };
}
