import { mentions, oneOf } from '../../../../language/words';
import type { Range } from '../../../source';
import type { Comparator } from '../../../types';
import { AGAINST_ENGLISH, BEFORE_ENGLISH, CAPPED_ENGLISH, EVERY_ENGLISH } from '../../lexicon/english';
import { againOf, endsThere, onlyLeads, NO_NOUN, OF_THEM } from './again';
import { hasNoun, isAimedAt, isDuration, isBareFigure, LASTS, TOTAL } from './aimed';
import { isOnto, movedOn, saysBase } from './base';
import { startOf } from './clause';
import { firstWord } from './first-word';
import { indicatorOf } from './indicator';
import { englishKind, type EnglishTarget } from './kind';
import { englishLeftOf } from './left';
import { movementOf } from './movement';
import { isAside, isCondition, isName, leadsToFigure, OR_MORE } from './named';
import { numberAt, type EnglishNumber } from './number';
import { objectOf, saysWhat } from './object';

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
  readonly target: EnglishTarget;
  /** Clause of the number. */
  readonly at: Range;
}

/** What a sentence is read with: its words, what a table row is about, and its times. */
export interface EnglishScope {
  readonly text: string;
  readonly topic: string;
  readonly times: readonly Range[];
}

/** What joins two numbers: to, to at least; and behind between. */
const TO =
  /^\s*(?:(?:to|-|–)\s*(?:at least |over |(?:no )?more than |below |under |fewer than |less than |up to |around |about )?|(and)\s*)/i;
const BETWEEN = /\bbetween\s*$/i;
/** from 14 days to 9 days. */
const ITS_UNIT = /^(?: [a-z]+){1,2}(?= to\b)/i;
/** Keep growth under 3%: how far it may move. */
const MOVING = /\b(?:growth|increases?|rises?)$/i;
/** 4 per 1,000 households. */
const RATE = /^(?:[a-z-]+ ){0,2}per \d[\d,]* [a-z]+/i;
/** 19 of the 24 sites, 8.5 out of 10. */
const OUT_OF = /^of (?:the|our|its|all)(?: the)? \d[\d,]*\b\s*(?=[a-z])|^out of \d+\b.*/i;
const RATED = oneOf('per|each|every');
const PLACED = oneOf('for|from|in');
const MORE = mentions('more|above|over|better|higher');
/** And 5 [more] in May. */
const MORE_OF = /^(?:more|extra|others)(?= (?:by|before|in|during|until) |$)/i;
/** Offer places [to 85% of pupils]: who is to have them, no figure that is reached. */
const GIVES = oneOf('offer|give|provide|send|issue|award|deliver|supply|grant|distribute|teach|pay|lend');
/** Aim: [250 members]. */
const AIM = /^\s*(?:aim|target|goal|objective|kpi|milestone)s?:\s*/i;
/** Grants [of £500 each] for young people. */
const APIECE = / (?:of|worth|at) (?:up to |at least )?[$€£][\d.,]+(?:k|m| million)?(?: each| apiece)?/i;

/** The words behind a number up to the next time, where there are any. */
function withoutTime(after: string, { text, times }: EnglishScope, from: number): string {
  const next = times.find(m => m.start >= from);
  const at = next ? after.indexOf(text.slice(next.start, next.end)) : -1;
  return at > 0 ? after.slice(0, at) : after;
}

/** The second of two figures, from 71% [to 92%], and whether it is the end of a range. */
function secondOf(
  text: string,
  n: EnglishNumber,
  own: string,
  right: string,
  joint: string,
): [string, EnglishNumber | null] {
  const skipped = own.trimEnd().toLowerCase().endsWith('from') ? (ITS_UNIT.exec(right)?.[0].length ?? 0) : 0;
  const joins = TO.exec(right.slice(skipped));
  const to = joins && (joins[1] !== undefined) === BETWEEN.test(own) ? joins[0] : '';
  const next = to ? numberAt(text, n.end + skipped + to.length) : null;
  return [to, next && isOnto(joint, n, next) ? null : next];
}

/** Reads one number of an English sentence; null if it is no target. */
export function readEnglishTarget(scope: EnglishScope, n: EnglishNumber, before: EnglishBefore): EnglishRead | null {
  const { text, topic } = scope;
  const start = startOf(text, n, before.behind);
  const own = text.slice(start, n.start).replace(AIM, '');
  const right = text.slice(n.end);
  if (isAside(n, own, right) || isCondition(own, right)) return null;
  if (isName(n, text.slice(Math.max(0, n.start - 40), n.start), right)) return null;
  const end = n.end + (/[|;.]|,\s/.exec(right)?.index ?? right.length);
  const spoken = englishLeftOf(own.replace(BETWEEN, ''), hasNoun(n, right));
  const [to, high] = secondOf(text, n, own, right, spoken.joint);
  if (high === null && saysBase(own, right, !n.unit, before.indicator)) return null;
  const last = high ?? n;
  const said = (/^[^()]*/.exec(text.slice(last.end, end))?.[0] ?? '').trim().replace(before.indicator && MORE_OF, '');
  const moved = movedOn(own, before.comparator);
  const share = n.unit === '%' && /^ of [a-z]/i.test(right);
  const mine = topic !== '' && saysWhat(text.slice(last.end, end), spoken, before.behind > 0 ? topic : '');
  const alike = n.unit !== '' && before.unit === n.unit && endsThere(said);
  const onward = before.indicator !== '' && onlyLeads(own) && (alike || (spoken.way !== '' && spoken.joint === ''));
  const known = (share || mine ? '' : topic) || (onward || own.trim() === 'from' ? before.indicator : '');
  const given = share && spoken.joint === 'to' && GIVES.test(firstWord(own));
  const first = given
    ? { ...spoken, joint: '' as const }
    : moved
      ? { ...spoken, matter: before.indicator, joint: 'to' as const }
      : known && (spoken.matter === '' || onward)
        ? { ...spoken, matter: known }
        : spoken;
  const left = first.matter === '' && first.verb === '' && !first.ordered ? { ...first, verb: before.verb } : first;
  const from = left.joint === 'from' && high !== null;
  const upper = from ? null : high;
  const reach = OR_MORE.exec(said);
  const { same, some } = againOf(n, own, said, first.matter === '');
  const again = before.indicator !== '' && (!n.unit || n.unit === before.unit) && same;
  const elliptic = before.indicator !== '' && (again || some);
  const rest = elliptic ? said.replace(OF_THEM, '').replace(/^(?:are|is|be) /, '') : said.replace(OUT_OF, '');
  const after = reach ? rest.replace(reach[0], '').trim() : rest;
  const rate = RATE.exec(after)?.[0];
  const against = AGAINST_ENGLISH.exec(after);
  const {
    text: object,
    noun: counted,
    thing,
    unsure,
  } = rate || against || (TOTAL.test(left.matter) && NO_NOUN.test(firstWord(after)))
    ? { text: '', noun: rate ?? against?.[1] ?? '', thing: false, unsure: false }
    : objectOf(withoutTime(after.replace(APIECE, ''), scope, last.end), false, last.value > 1);
  const noun = !elliptic && firstWord(counted) !== '' && !RATED.test(firstWord(object)) ? counted : '';
  const rhythm = EVERY_ENGLISH.find(([re]) => re.test(object) || re.test(after.split(/\band\b/)[0] ?? ''));
  const unit = last.unit || n.unit;
  const falls = from ? last.value < n.value : moved ? before.comparator === '-' : left.way === '-';
  const moves = from || moved || left.way !== '';
  const { change, what, amount } = movementOf({
    own,
    after,
    unit,
    noun,
    left,
    before,
    share,
    moves,
    falls,
    from,
    against,
  });
  const reached = from || left.joint === 'reach' || (left.joint === 'to' && (moves || unit !== ''));
  const seen = { n, own, said, after, unit, noun, object, left, topic, thing };
  const how = {
    from,
    moves,
    reached,
    again,
    elliptic,
    change: change !== null,
    amount,
    reach: reach !== null,
    rhythm: rhythm !== undefined,
    rate: rate !== undefined,
  };
  const figure = isBareFigure(seen, how);
  const leads = before.behind > 0 && onlyLeads(own);
  const shared = left.verb !== first.verb || leads || (before.behind > 0 && own.trimEnd().endsWith(' for'));
  // Bring 999 call answering to 95%: a name.
  const named = unsure && !unit && leadsToFigure(right);
  if (
    named ||
    isDuration(seen, how) ||
    !isAimedAt({ ...seen, opens: text.slice(0, n.start).replace(AIM, '').trim() === '' }, { ...how, figure, shared })
  )
    return null;
  const indicator =
    (elliptic
      ? `${before.indicator} ${object && PLACED.test(firstWord(after)) ? `${firstWord(after)} ` : ''}${object}`.trim()
      : (amount || (against && left.matter === '') || (leads && object !== '' && object === before.unit)) &&
          before.indicator
        ? before.indicator
        : what) ??
    indicatorOf(left, reached, noun === 'times' ? '' : share && left.spent ? `${left.spent} ${object}` : object);
  if (indicator.length < 2) return null;
  const capped = CAPPED_ENGLISH.test(own);
  const stated = to ? BEFORE_ENGLISH(to)?.value : undefined;
  const comparator: Comparator = upper
    ? 'range'
    : (change ??
      (reach ? (MORE.test(reach[0].toLowerCase()) ? '>=' : '<=') : null) ??
      (n.more ? '>=' : null) ??
      stated ??
      left.comparator ??
      (capped ? '<=' : null) ??
      (again && spoken.joint !== 'to' ? before.comparator : null) ??
      (reached && n.value > 0 ? (falls ? '<=' : '>=') : '='));
  const shown = unit || (again ? before.unit : noun);
  // By so much, but nothing says which way; a count of what is no plural.
  const unclear = (left.joint === 'by' && !upper && change === null) || (unsure && shown === counted && shown !== '');
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
        level: unit === '%' || n.value === 0 || figure || from || rate !== undefined || LASTS.test(left.matter),
        sum: n.money && !/\bper\b|average/i.test(left.matter),
      }),
      printed: {
        value: upper ? n.printed : last.printed,
        ...(upper ? { upper: upper.printed } : {}),
        unit: [last.scale, shown].filter(Boolean).join(' '),
      },
      ...(rhythm ? { every: rhythm[1] } : {}),
      ...(unclear ? { doubtful: true as const } : {}),
    },
  };
}
