/** Order-preserving alignment over the pairs that may be. */

/** Place `a` of the old and `b` of the new, with what it is worth to put them together. */
export interface ChainEdge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Best chain that ends at each place, as a tree of maxima over prefixes. */
class Prefixes {
  private readonly best: (number | undefined)[];

  constructor(
    size: number,
    private readonly totals: readonly number[],
  ) {
    this.best = new Array<number | undefined>(size + 1);
  }

  /** Edge with the greatest total among those at places below `place`. */
  below(place: number): number | undefined {
    let found: number | undefined;
    for (let i = place; i > 0; i -= i & -i) {
      const here = this.best[i];
      if (here !== undefined && (found === undefined || (this.totals[here] ?? 0) > (this.totals[found] ?? 0)))
        found = here;
    }
    return found;
  }

  put(place: number, edge: number): void {
    for (let i = place + 1; i < this.best.length; i += i & -i) {
      const here = this.best[i];
      if (here === undefined || (this.totals[edge] ?? 0) > (this.totals[here] ?? 0)) this.best[i] = edge;
    }
  }
}

/**
 * The heaviest choice of edges that uses no place twice and crosses nowhere: both sides stay in their order.
 * @returns the chosen edges in order; O(n log n)
 */
export function heaviestChain(edges: readonly ChainEdge[]): ChainEdge[] {
  const sorted = [...edges].sort((x, y) => x.a - y.a || y.b - x.b);
  const totals: number[] = new Array<number>(sorted.length).fill(0);
  const before: (number | undefined)[] = [];
  const prefixes = new Prefixes(
    sorted.reduce((most, { b }) => Math.max(most, b + 1), 0),
    totals,
  );
  let last: number | undefined;
  for (const [i, { b, weight }] of sorted.entries()) {
    before[i] = prefixes.below(b);
    totals[i] = weight + (before[i] === undefined ? 0 : (totals[before[i] as number] ?? 0));
    prefixes.put(b, i);
    if (last === undefined || (totals[i] ?? 0) > (totals[last] ?? 0)) last = i;
  }
  const chosen: ChainEdge[] = [];
  for (let at = last; at !== undefined; at = before[at]) {
    const edge = sorted[at];
    if (edge !== undefined) chosen.push(edge);
  }
  return chosen.reverse();
}

/** After so many alignments what is left is scattered: the best pair first. */
const ROUNDS = 6;

/** Alignment after alignment, each over what those before have left: what was moved is found by a later one. */
export function align(edges: readonly ChainEdge[]): ChainEdge[] {
  const chosen: ChainEdge[] = [];
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const take = (edge: ChainEdge): void => {
    usedA.add(edge.a);
    usedB.add(edge.b);
    chosen.push(edge);
  };
  let open = edges;
  for (let round = 0; open.length > 0 && round < ROUNDS; round++) {
    heaviestChain(open).forEach(take);
    open = open.filter(({ a, b }) => !usedA.has(a) && !usedB.has(b));
  }
  for (const edge of [...open].sort((x, y) => y.weight - x.weight || x.b - y.b || x.a - y.a))
    if (!usedA.has(edge.a) && !usedB.has(edge.b)) take(edge);
  return chosen;
}
