/** A number where it stands in the text. */
export interface NumberPlace {
  readonly value: number;
  readonly prefix: string;
  /** How likely an entry opens here, judged by what stands before: 1 at a line's start. */
  readonly trust: number;
}

/** A number follows the one before it. */
const FOLLOWS = 0.5;
/** A row starts again at one after it had got somewhere. */
const RESTARTS = 0.1;
const GAP = -0.3;
const DOUBLED = -0.6;
const BACKWARDS = -0.9;
/** A row that begins elsewhere than at one. */
const LATE = -0.4;
/** So likely numbers open lines: there an entry may be the only one of its row. */
const AT_START = 0.6;
/** How far back the number before may stand, counted in places. */
const WINDOW = 12;

function step(before: NumberPlace, after: NumberPlace): number {
  if (before.prefix !== after.prefix) return after.value === 1 ? RESTARTS : GAP;
  const by = after.value - before.value;
  if (by === 1) return FOLLOWS;
  if (after.value === 1 && before.value > 1) return RESTARTS;
  if (by > 1) return GAP * Math.min(by - 1, 4);
  if (by === 0) return after.value === 1 && after.trust >= AT_START ? 0 : DOUBLED;
  return BACKWARDS;
}

/** The best row of counting numbers through places in the order of the text: their indices. */
export function chainOf(places: readonly NumberPlace[]): number[] {
  const score: number[] = [];
  const from: number[] = [];
  let best = -1;
  places.forEach((place, i) => {
    let top = place.value === 1 ? 0 : LATE;
    let link = -1;
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      const before = places[j];
      const sum = before ? (score[j] ?? 0) + step(before, place) : 0;
      if (before && sum > top) [top, link] = [sum, j];
    }
    score.push(top + place.trust);
    from.push(link);
    if (best < 0 || (score[i] ?? 0) >= (score[best] ?? 0)) best = i;
  });
  const chain: number[] = [];
  for (let i = best; i >= 0; i = from[i] ?? -1) chain.push(i);
  return chain.reverse();
}

/** Cuts a row where it starts again at one. */
export function runsOf(places: readonly NumberPlace[], chain: readonly number[]): number[][] {
  const runs: number[][] = [];
  chain.forEach((i, k) => {
    const place = places[i];
    const before = places[chain[k - 1] ?? -1];
    const last = runs[runs.length - 1];
    if (!last || !place || !before || before.prefix !== place.prefix || place.value <= before.value) runs.push([i]);
    else last.push(i);
  });
  return runs;
}
