/** Cells that share something, as few rectangles: one call formats them all. */
import type { Area } from '../grid/area';

/**
 * Covers the cells of each key by rectangles: runs along a row, joined downwards where they are alike.
 * @param at key of a cell; undefined: none
 */
export function rectangles(
  height: number,
  width: number,
  at: (row: number, column: number) => string | undefined,
): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  let open = new Map<string, Area>();
  for (let row = 0; row < height; row++) {
    const next = new Map<string, Area>();
    for (let left = 0; left < width;) {
      const key = at(row, left);
      let right = left;
      while (right + 1 < width && at(row, right + 1) === key) right++;
      if (key !== undefined) {
        const place = `${left} ${right} ${key}`;
        const above = open.get(place);
        const area = { top: above?.top ?? row, left, bottom: row, right };
        next.set(place, area);
        const list = found.get(key) ?? [];
        if (above) list[list.indexOf(above)] = area;
        else list.push(area);
        found.set(key, list);
      }
      left = right + 1;
    }
    open = next;
  }
  return found;
}

/** `getRanges` cuts its address off after 8,192 characters ("Work with multiple ranges simultaneously"). */
const ADDRESS_LIMIT = 8000;

/** Addresses joined by commas, each short enough for one `getRanges`. */
export function addressLists(parts: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const part of parts) {
    if (list !== '' && list.length + part.length + 1 > ADDRESS_LIMIT) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? part : `${list},${part}`;
  }
  return list === '' ? lists : [...lists, list];
}
