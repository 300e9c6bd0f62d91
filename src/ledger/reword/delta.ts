/** What was edited in a text, by its sentences: which are the same, which have other words, which are new. */
import type { Delta, TextPiece } from '../../plan/draft';
import { pasteSpan } from '../../plan/spans';
import { ALIKE, alikeTexts } from '../revise/candidates';
import { align, type ChainEdge } from '../revise/chain';
import { folded } from '../revise/likeness';
import { lettersOf } from './letters';
import { tilesOf } from './tiles';

/** More places than this for one sentence are taken in order. */
const MANY = 60;

const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** Old sentences from `a` on that together have the words of the new ones from `b` on: only where they break is another. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly olds: number;
  readonly news: number;
}

/** More sentences than this are not looked at for other breaks. */
const LONGEST_RUN = 12;

/** Runs that begin where the sentences before them end, on both sides. */
function runsOf(olds: readonly string[], news: readonly string[], pairs: ReadonlyMap<number, number>): readonly Run[] {
  const used = new Set(pairs.values());
  const runs: Run[] = [];
  for (let b = 0; b < news.length; b++) {
    const a = b === 0 ? 0 : (pairs.get(b - 1) ?? NaN) + 1;
    if (pairs.has(b) || Number.isNaN(a)) continue;
    let [old, next, i, j] = ['', '', a, b];
    for (;;) {
      const isOld = old.length <= next.length;
      const isFree = isOld ? i < olds.length && !used.has(i) : j < news.length && !pairs.has(j);
      if (!isFree || i - a + (j - b) > LONGEST_RUN) break;
      if (isOld) old += olds[i++] ?? '';
      else next += news[j++] ?? '';
      if (old !== next || old === '') continue;
      runs.push({ a, b, olds: i - a, news: j - b });
      b = j - 1;
      break;
    }
  }
  return runs;
}

/** The old sentence for each new one, by their places: the same words first, then those alike, both sides in their order as far as may be. */
function pairsOf(
  old: readonly string[],
  next: readonly string[],
): { readonly pairs: ReadonlyMap<number, number>; readonly runs: ReadonlyMap<number, Run> } {
  const [olds, news] = [old.map(folded), next.map(folded)];
  const places = new Map<string, number[]>();
  olds.forEach((text, i) => text !== '' && places.set(text, [...(places.get(text) ?? []), i]));
  const edges = news.flatMap((text, b): readonly ChainEdge[] =>
    (places.get(text) ?? []).slice(0, MANY).map(a => ({ a, b, weight: text.length })),
  );
  const pairs = new Map(align(edges).map(({ a, b }) => [b, a]));
  const runs = runsOf(olds, news, pairs);
  const within = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);
  const used = new Set([...pairs.values(), ...runs.flatMap(run => within(run.a, run.olds))]);
  const taken = new Set([...pairs.keys(), ...runs.flatMap(run => within(run.b, run.news))]);
  const [freeOld, freeNew] = [
    olds.flatMap((text, i) => (text === '' || used.has(i) ? [] : [i])),
    news.flatMap((text, i) => (text === '' || taken.has(i) ? [] : [i])),
  ];
  const alike = alikeTexts(
    freeOld.map(i => olds[i] ?? ''),
    freeNew.map(i => news[i] ?? ''),
  ).flatMap(({ old: a, next: b, alike: share }): readonly ChainEdge[] => {
    const [from, to] = [freeOld[a], freeNew[b]];
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight: (share - ALIKE + 0.05) ** 2 }];
  });
  for (const { a, b } of align(alike)) pairs.set(b, a);
  return { pairs, runs: new Map(runs.map(run => [run.b, run])) };
}

function joined(pieces: readonly TextPiece[]): Delta {
  const delta: TextPiece[] = [];
  for (const piece of pieces) {
    const last = delta[delta.length - 1];
    const isNext = last && last.by === undefined && piece.by === undefined && last.end === piece.start;
    if (isNext) delta[delta.length - 1] = { start: last.start, end: piece.end };
    else if (piece.end > piece.start || piece.by !== '') delta.push(piece);
  }
  return delta;
}

/** How `next` came of `old`; a sentence that was moved is the same sentence. */
export function deltaOf(old: string, next: string): Delta {
  const [olds, news] = [tilesOf(old), tilesOf(next)];
  const front = sharedStart(olds, news);
  const back = sharedStart([...olds.slice(front)].reverse(), [...news.slice(front)].reverse());
  const [from, to] = [olds.slice(front, olds.length - back), news.slice(front, news.length - back)];
  const starts: number[] = [];
  let at = olds.slice(0, front).reduce((sum, tile) => sum + tile.length, 0);
  const begin = at;
  for (const tile of from) {
    starts.push(at);
    at += tile.length;
  }
  const { pairs, runs } = pairsOf(from, to);
  const pieces: TextPiece[] = begin > 0 ? [pasteSpan(0, begin)] : [];
  let last = begin;
  for (let b = 0; b < to.length; b++) {
    const a = pairs.get(b);
    const { a: first, olds: many, news: taken } = runs.get(b) ?? { a: a ?? -1, olds: 1, news: 1 };
    const start = starts[first];
    const tile = to.slice(b, b + taken).join('');
    b += taken - 1;
    if (start === undefined) pieces.push({ ...pasteSpan(last, last), by: tile });
    else {
      const was = from.slice(first, first + many).join('');
      pieces.push(...lettersOf(was, tile, start));
      last = start + was.length;
    }
  }
  if (at < old.length) pieces.push(pasteSpan(at, old.length));
  return joined(pieces);
}
