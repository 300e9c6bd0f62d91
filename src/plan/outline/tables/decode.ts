import type { Kind } from './kinds';
import type { Role } from './table';

/** What a column of a role usually holds, in hundredths. */
const USUAL: Readonly<Record<Role, Partial<Record<Kind, number>>>> = {
  number: { count: 95 },
  group: { name: 75, text: 10, persons: 10 },
  task: { name: 45, text: 40, figure: 5, bodies: 5 },
  measure: { text: 55, name: 30, figure: 5, bodies: 3 },
  target: { figure: 40, name: 25, text: 25, count: 8 },
  leader: { persons: 75, name: 10, bodies: 10 },
  person: { persons: 75, name: 10, bodies: 10 },
  lead: { bodies: 75, name: 12, persons: 8 },
  owner: { bodies: 75, name: 12, persons: 8 },
  support: { bodies: 75, name: 12, persons: 8 },
  due: { time: 80, name: 10, text: 4 },
  start: { time: 85, name: 10 },
  mark: { mark: 95 },
  acceptance: { text: 45, name: 35, figure: 15 },
  unit: { unit: 95 },
  extra: { name: 25, text: 25, figure: 15, bodies: 10, time: 10, persons: 5, count: 5 },
};
const FLOOR = 0.015;
/** A long name and a short sentence are told apart by length alone. */
const ALIKE = 0.15;

/** How likely a cell of a kind is in each column: the logarithm of its share, from the column's role and the cells seen so far. */
export function likely(
  roles: readonly (Role | null)[],
  seen: readonly (readonly Kind[])[],
): (kind: Kind, column: number) => number {
  const tables = roles.map((role, c) => {
    const usual = USUAL[role ?? 'extra'];
    const own = seen[c] ?? [];
    return (kind: Kind): number => {
      const other = kind === 'name' ? 'text' : kind === 'text' ? 'name' : kind;
      const share = (k: Kind): number =>
        (4 * Math.max(FLOOR, (usual[k] ?? 0) / 100) + own.filter(x => x === k).length) / (4 + own.length);
      return Math.log(share(kind) + (other === kind ? 0 : ALIKE * share(other)));
    };
  });
  const known = new Map<string, number>();
  return (kind, column) => {
    const key = `${kind} ${String(column)}`;
    if (kind === 'blank') return 0;
    const found = known.get(key) ?? tables[column]?.(kind) ?? -9;
    known.set(key, found);
    return found;
  };
}

/** One line of a table with a cell per line. */
export interface Token {
  readonly kind: Kind;
  /** It may be the next number of the count. */
  readonly counts: boolean;
  /** A title stands above it: a row begins here. */
  readonly opens: boolean;
}

const SKIP = 0.7;
const JOIN = 2;
const JOIN_BODIES = 0.5;
const NEW = 0.1;
const MERGED = 1.2;
const NO_COUNT = 3;

/**
 * Gives each line of a table with one cell per line its column: the likeliest way through the columns row by row, where a column
 * may stay empty or take several lines, and a row under a merged number begins without one. Rows begin where the column does not
 * grow, or where the result says so.
 */
export function decoded(
  tokens: readonly Token[],
  n: number,
  number: number,
  fit: (kind: Kind, column: number) => number,
): { column: number; begins: boolean }[] {
  const back: Int8Array[] = [];
  const fresh: Uint8Array[] = [];
  let before: number[] = [];
  tokens.forEach((token, t) => {
    const now = Array.from({ length: n }, () => -Infinity);
    const from = new Int8Array(n).fill(-1);
    const begins = new Uint8Array(n);
    for (let c = 0; c < n; c++) {
      const here = fit(token.kind, c) - (c === number && !token.counts ? NO_COUNT : 0);
      const start = NEW + c * SKIP + (number >= 0 && c > number ? MERGED - SKIP : 0);
      if (t === 0) {
        now[c] = here - start;
        begins[c] = 1;
        continue;
      }
      for (let p = 0; p < n; p++) {
        const sum = before[p] ?? -Infinity;
        const onward =
          c > p
            ? (c - p - 1) * SKIP
            : c === p && c !== number
              ? token.kind === 'bodies'
                ? JOIN_BODIES
                : JOIN
              : Infinity;
        const anew = start + (n - 1 - p) * SKIP;
        const opens = token.opens || anew < onward;
        const value = sum + here - (opens ? anew : onward);
        if (value > (now[c] ?? -Infinity)) {
          now[c] = value;
          from[c] = p;
          begins[c] = opens ? 1 : 0;
        }
      }
    }
    back.push(from);
    fresh.push(begins);
    before = now;
  });
  const out: { column: number; begins: boolean }[] = [];
  let c = before.indexOf(Math.max(...before));
  for (let t = tokens.length - 1; t >= 0; t--) {
    out.push({ column: c, begins: fresh[t]?.[c] === 1 });
    c = back[t]?.[c] ?? 0;
  }
  return out.reverse();
}
