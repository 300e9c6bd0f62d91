import type { Area } from '../../grid/area';

/** A call that merges: the whole area, or each of its rows for itself. */
export interface MergeCall {
  readonly area: Area;
  readonly across: boolean;
}

/** Merged cells of one row that stand below one another as wide are one call for all of their rows. */
export function mergeCalls(merges: readonly Area[]): MergeCall[] {
  const calls: { area: Area; across: boolean }[] = [];
  const open = new Map<string, { area: Area; across: boolean }>();
  for (const area of [...merges].sort((a, b) => a.top - b.top)) {
    const place = `${area.left} ${area.right}`;
    const above = open.get(place);
    if (area.top === area.bottom && above?.area.bottom === area.top - 1) {
      above.area = { ...above.area, bottom: area.bottom };
      continue;
    }
    const call = { area, across: area.top === area.bottom };
    if (call.across) open.set(place, call);
    calls.push(call);
  }
  return calls;
}
