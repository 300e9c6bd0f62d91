/** Shares: 自报进度, and amounts in rows of %. */
import type { Cell } from '../types';
import { isBlank } from '../status/cells';
import { fold } from './fold';
import { readNumeral, tidy } from './numeral';
import { BLANK, UNCHANGED, question, value, type Note, type Reading } from './types';
import { saysDone, saysNotStarted, saysNothing, saysSame, saysUnderway } from './words';

const APPROX_BEFORE = /^(约|大约|大概|近|将近|接近|超过?|已超过?|突破|逾|≈|~|>|≥|at least |about |over |nearly )/;
const APPROX_AFTER = /(左右|上下|以上|多|余|\+)$/;
const LEADING = /^(已经?|目前|累计|总体|完成率?|进度|达到?|完成了|为|是|:| )+/;

/** A text that names a share: 80%, 八成五, 3/4, 三分之二, 百分之八十, 一半, 3‰. Null if it names none. */
export function shareIn(folded: string): { readonly share: number; readonly approximate: boolean } | null {
  let text = folded.replace(LEADING, '');
  const before = APPROX_BEFORE.exec(text);
  if (before !== null) text = text.slice(before[0].length);
  const after = APPROX_AFTER.exec(text);
  if (after !== null) text = text.slice(0, -after[0].length);
  const approximate = before !== null || after !== null;
  const share = exactShare(text.replace(/^ | $/g, ''));
  return share === null ? null : { share: tidy(share), approximate };
}

function exactShare(text: string): number | null {
  if (/^(一半|半数|half)$/.test(text)) return 0.5;
  const percent = /^百分之(.+)$/.exec(text);
  const part = readNumeral(percent?.[1] ?? text);
  if (percent !== null) return part !== null && part.rest === '' ? part.value / 100 : null;
  if (part === null) return null;
  const { value: n, rest } = part;
  if (/^(%|个%|percent|per cent|pct)$/.test(rest)) return n / 100;
  if (rest === '‰') return n / 1000;
  const tenths = /^成(?:(半)|([一二三四五六七八九1-9]))?$/.exec(rest);
  if (tenths !== null) return n / 10 + (tenths[1] ? 0.05 : (readNumeral(tenths[2] ?? '')?.value ?? 0) / 100);
  const of = /^(?:\/|分之)(.+)$/.exec(rest);
  const other = of === null ? null : readNumeral(of[1] ?? '');
  if (of === null || other === null || other.rest !== '') return null;
  const [top, bottom] = rest.startsWith('/') ? [n, other.value] : [other.value, n];
  return bottom > 0 ? top / bottom : null;
}

/** A bare number where a share is asked for. Sheets hold 65 % as 0.65; a bare 65 was meant as 65 %. */
export function bareShare(n: number, typedAsText: boolean): Reading {
  if (n < 0) return question('out-of-range');
  if (n === 1 && typedAsText) return question('ambiguous', 1, 0.01);
  if (n <= 1) return value(n);
  if (n < 2) return question('ambiguous', n, tidy(n / 100));
  return value(tidy(n / 100), 'percent-assumed');
}

const inRange = (reading: Reading): Reading =>
  reading.is === 'value' && reading.value > 1 ? question('out-of-range', reading.value) : reading;

/**
 * A share of work done, 0…1: 自报进度. 已完成 is 1, 未启动 is 0; 推进中 and 过半 name no number and are asked about.
 */
export function readShare(cell: Cell): Reading {
  if (isBlank(cell) || cell === null) return BLANK;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? inRange(bareShare(cell, false)) : question('not-understood');
  const text = fold(String(cell));
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  if (saysDone(text)) return value(1);
  if (saysNotStarted(text)) return value(0);
  if (saysUnderway(text) || /^(已?过半|大半|多半)$/.test(text)) return question('not-understood');
  const named = shareIn(text);
  const notes: Note[] = named?.approximate === true ? ['approximate'] : [];
  if (named !== null) return inRange(value(named.share, ...notes));
  const n = readNumeral(text.replace(LEADING, ''));
  return n !== null && n.rest === '' && n.magnitude === 1
    ? inRange(bareShare(n.value, true))
    : question('not-understood');
}
