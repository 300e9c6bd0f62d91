/** Runs of equal neighbours; undefined interrupts. */
export function runs<T>(
  items: readonly T[],
  key: (item: T) => string | number | undefined,
): { readonly from: number; readonly to: number; readonly key: string | number }[] {
  const found: { from: number; to: number; key: string | number }[] = [];
  items.forEach((item, at) => {
    const k = key(item);
    const last = found[found.length - 1];
    if (k === undefined) return;
    if (last && last.to === at - 1 && last.key === k) last.to = at;
    else found.push({ from: at, to: at, key: k });
  });
  return found;
}

/** Runs with the same key together: the key, and where each of its runs stands. */
export function runsByKey<T>(
  items: readonly T[],
  key: (item: T) => string | number | undefined,
  address: (from: number, to: number) => string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const run of runs(items, key)) {
    const places = found.get(String(run.key)) ?? [];
    places.push(address(run.from, run.to));
    found.set(String(run.key), places);
  }
  return found;
}
