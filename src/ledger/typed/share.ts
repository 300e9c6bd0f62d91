/** Shares: 自报进度, and amounts in rows of %. */
import { tidy } from '../../language/numeral/digits';
import { numeralAt } from '../../language/numeral/read';
import { shareAt } from '../../language/numeral/share';
import type { Cell } from '../types';
import { isBlank } from '../status/cells';
import { dayInstead } from './as-date';
import { behind, saysMissing } from './behind';
import { foldTyped } from './fold';
import { leadIn } from './lead';
import { BLANK_READING, UNCHANGED, question, readAs, type Note, type TypedReading } from './types';
import { saysDone, saysNotStarted, saysNothing, saysSame, saysUnderway } from './words';

export interface NamedShare {
  readonly share: number;
  readonly approximate: boolean;
  /** What stands behind it. */
  readonly rest: string;
  /** Written as a fraction: 3/4 is a share or two numbers. */
  readonly top?: number;
}

/** The share that opens a folded text: 80%, 95多%, 八成五, 3/4, 三分之二, 百分之八十, 一半, 3‰. Null if none does. */
export function shareIn(text: string): NamedShare | null {
  const word = /^(?:一半|半数|half)/.exec(text)?.[0];
  if (text.startsWith('百分百')) return { share: 1, approximate: false, rest: text.slice(3) };
  if (word !== undefined) return { share: 0.5, approximate: false, rest: text.slice(word.length) };
  const said = shareAt(text, 0);
  if (said !== null) {
    const share = tidy(said.value / (said.unit === '%' ? 100 : 1000));
    return { share, approximate: false, rest: text.slice(said.end) };
  }
  const n = numeralAt(text, 0);
  if (n === null || n.vague || n.upper !== undefined || n.positional) return null;
  const rest = text.slice(n.end).replace(/^ /, '');
  const sign = /^(?:个?%|‰|percent|per cent|pct)/.exec(rest)?.[0];
  if (sign !== undefined)
    return { share: tidy(n.value / (sign === '‰' ? 1000 : 100)), approximate: n.more, rest: rest.slice(sign.length) };
  const below = rest.startsWith('/') ? numeralAt(rest, 1) : null;
  if (below === null || below.value <= 0 || below.more || !/^\d+$/.test(rest.slice(1, below.end))) return null;
  return { share: tidy(n.value / below.value), approximate: false, rest: rest.slice(below.end), top: n.value };
}

/** The number that words beside a share may mean instead: what is still missing. */
export const orMissing = (share: number, missing: boolean): number[] =>
  missing && share <= 1 ? [share, tidy(1 - share)] : [share];

/** A bare number where a share is asked for. Sheets hold 65 % as 0.65; a bare 65 was meant as 65 %. */
export function bareShare(n: number, typedAsText: boolean): TypedReading {
  if (n < 0) return question('out-of-range');
  if (n === 1 && typedAsText) return question('ambiguous', 1, 0.01);
  if (n <= 1) return readAs(n);
  if (n < 2) return question('ambiguous', n, tidy(n / 100));
  return readAs(tidy(n / 100), 'percent-assumed');
}

const inRange = (reading: TypedReading): TypedReading =>
  reading.is === 'value' && reading.value > 1 ? question('out-of-range', reading.value) : reading;

/** A share with the words behind it: the value, or a question where words are left. A second share behind it is offered too. */
export function shareReading(named: NamedShare, approximate: boolean, indicator: string): TypedReading {
  const { clear, missing, ...tail } = behind(named.rest, indicator);
  const notes: Note[] = named.approximate || tail.approximate || approximate ? ['approximate'] : [];
  if (clear) return readAs(named.share, ...notes);
  const other = /^ ?(?:[-~、,]|至|到) ?/.exec(named.rest)?.[0];
  const second = other === undefined ? null : shareIn(named.rest.slice(other.length));
  if (second !== null) return question('ambiguous', named.share, second.share);
  return question('words-beside', ...orMissing(named.share, missing));
}

/** A share somewhere behind other words (不到95%, 尚有5%未完成): a question that offers it; null if there is none. */
export function shareBehindWords(text: string): TypedReading | null {
  for (let at = 1; at <= Math.min(text.length - 1, 12); at++) {
    if (/[\d.]/.test(text.charAt(at - 1))) continue;
    const named = shareIn(text.slice(at));
    if (named !== null && named.top === undefined)
      return question('words-beside', ...orMissing(named.share, saysMissing(text)));
  }
  return null;
}

/**
 * A share of work done, 0…1: 自报进度. 已完成 is 1, 未启动 is 0; 推进中 and 过半 name no number and are asked about.
 */
export function readShare(cell: Cell): TypedReading {
  if (isBlank(cell) || cell === null) return BLANK_READING;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? inRange(bareShare(cell, false)) : question('not-understood');
  const text = foldTyped(String(cell));
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  if (saysDone(text)) return readAs(1);
  if (saysNotStarted(text)) return readAs(0);
  if (saysUnderway(text) || /^(已?过半|大半|多半)$/.test(text)) return question('not-understood');
  const day = dayInstead(text, true);
  if (day !== null) return day;
  const lead = leadIn(text);
  const said = text.slice(lead.length);
  const named = shareIn(said);
  if (named !== null) return inRange(shareReading(named, lead.approximate, ''));
  const n = numeralAt(said, 0);
  const bare = n !== null && n.end === said.length && !n.more && n.upper === undefined && !/[十百千万亿]/.test(said);
  if (bare) return inRange(bareShare(n.value, true));
  return (text.startsWith('=') ? null : shareBehindWords(text)) ?? question('not-understood');
}
