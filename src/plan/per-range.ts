import type { Range, Source } from './source';

interface Known<T> extends Range {
  readonly value: T;
  /** What is known of another stretch that begins here. */
  readonly next: Known<T> | undefined;
}

/** The same answer, found once for each stretch of a source and kept as long as the source is. */
export function perRange<T>(find: (source: Source, at: Range) => T): (source: Source, at: Range) => T {
  const all = new WeakMap<Source, Map<number, Known<T>>>();
  return (source, at) => {
    let known = all.get(source);
    if (known === undefined) all.set(source, (known = new Map<number, Known<T>>()));
    const next = known.get(at.start);
    for (let found = next; found !== undefined; found = found.next) if (found.end === at.end) return found.value;
    const value = find(source, at);
    known.set(at.start, { start: at.start, end: at.end, value, next: known.get(at.start) });
    return value;
  };
}
