import { isHan } from '../../language/script/han';
import { unitSet } from '../../language/script/unit-set';
import type { Range, Source } from '../source';
import { isBlankCode } from './blank';
import { hasWords } from './has-words';
import { outermost, pairs } from './brackets';

const STOPS = unitSet('。!?;\n\u2028.');
/** A full stop of Latin text, where its sentence ends with the stretch or another one begins. */
const LATIN_STOP = /^\.(?=\s+["“(]?[A-Z]|\s*$)/;
/** No sentence is longer: text without any stop (a torn table, noise) is cut at its commas and blanks. */
const LONGEST = 1000;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|No|Mr|Ms|Dr|vs|U\.S|Inc|Co|Fig|approx)$/;

/** The range without blanks and line breaks at its ends. */
export function trim(text: string, { start, end }: Range): Range {
  let a = start;
  let b = end;
  while (a < b && isBlankCode(text.charCodeAt(a))) a++;
  while (b > a && isBlankCode(text.charCodeAt(b - 1))) b--;
  return { start: a, end: b };
}

/** A stretch in pieces of at most `longest` units, cut behind commas and blanks where there are any. */
export function bounded(folded: string, { start, end }: Range, longest: number): Range[] {
  const out: Range[] = [];
  let from = start;
  while (end - from > longest) {
    let at = from + longest;
    while (at > from + longest / 2 && !/[,;、\s]/.test(folded.charAt(at - 1))) at--;
    if (at <= from + longest / 2) at = from + longest;
    out.push({ start: from, end: at });
    from = at;
  }
  out.push({ start: from, end });
  return out;
}

/**
 * Cuts a stretch into sentences at 。!?; and line ends (and at the full stops of Latin text), not inside brackets, quotation marks
 * or unreadable runs. Each keeps its stop. Fragments of mere punctuation are left out.
 */
export function sentences(source: Source, stretch: Range): Range[] {
  const { folded } = source;
  const shut = pairs(folded, stretch.start, stretch.end);
  const garbled = source.garbled.filter(g => g.end > stretch.start && g.start < stretch.end);
  const closed = outermost(garbled.length > 0 ? [...shut, ...garbled] : shut);
  const out: Range[] = [];
  let from = stretch.start;
  let next = 0;
  const push = (end: number): void => {
    const r = trim(source.text, { start: from, end });
    if (r.end > r.start && hasWords(folded.slice(r.start, r.end)))
      if (r.end - r.start <= LONGEST) out.push(r);
      else out.push(...bounded(folded, r, LONGEST));
    from = end;
  };
  for (let at = stretch.start; at < stretch.end; at++) {
    const code = folded.charCodeAt(at);
    if (isHan(code) || STOPS[code] !== 1) continue;
    const latin = folded.charAt(at) === '.';
    if (latin && !LATIN_STOP.test(folded.slice(at, stretch.end))) continue;
    while ((closed[next]?.end ?? Infinity) <= at) next++;
    const shield = closed[next];
    if (shield && shield.start <= at) continue;
    if (latin && ABBREVIATION.test(folded.slice(Math.max(stretch.start, at - 8), at))) continue;
    push(at + 1);
  }
  push(stretch.end);
  return out;
}
