/**
 * What was heard of the sheet and is not dealt with yet, as places. Places move when rows or columns are put in or taken out
 * afterwards: an edit in row 10 is one in row 11 once a row has come above. Rows and columns count from 0.
 */

import { LAST_COLUMN, contains, areasOverlap, sameArea, type Area } from '../../grid/area';

export type EditOrigin = 'local' | 'remote';

export type SheetEvent =
  | { readonly kind: 'edited'; readonly area: Area; readonly origin: EditOrigin }
  /** Rows of the area have changed their order. */
  | { readonly kind: 'sorted'; readonly area: Area; readonly origin: EditOrigin }
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly what: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      readonly origin: EditOrigin;
    };

export interface PendingEdit {
  readonly id: number;
  readonly area: Area;
  readonly origin: EditOrigin;
}

export interface PendingEdits {
  /** Latest last: it says whose the cell is. */
  readonly edits: readonly PendingEdit[];
  /** By whom rows came or went. */
  readonly rows: ReadonlySet<EditOrigin>;
  /** Counts events. */
  readonly last: number;
}

export const NONE_PENDING: PendingEdits = { edits: [], rows: new Set(), last: 0 };

const shift = (low: number, high: number, at: number, count: number, insert: boolean): [number, number] | null => {
  if (insert) return [low >= at ? low + count : low, high >= at ? high + count : high];
  const end = at + count;
  if (low >= at && high < end) return null;
  return [low >= end ? low - count : Math.min(low, at), high >= end ? high - count : high >= at ? at - 1 : high];
};

function moved(area: Area, event: Extract<SheetEvent, { readonly at: number }>): Area | null {
  const rows = event.what === 'rows';
  const insert = event.kind === 'inserted';
  const now = rows
    ? shift(area.top, area.bottom, event.at, event.count, insert)
    : shift(area.left, area.right, event.at, event.count, insert);
  if (now === null) return null;
  return rows ? { ...area, top: now[0], bottom: now[1] } : { ...area, left: now[0], right: now[1] };
}

/** A sort is told as an edit of all its cells too: that is no edit. What was edited before now stands in any of its rows. */
function sortedEdit(edit: PendingEdit, { area, origin }: Extract<SheetEvent, { readonly area: Area }>): PendingEdit[] {
  if (!areasOverlap(edit.area, area)) return [edit];
  if (edit.origin === origin && contains(edit.area, area)) return [];
  const top = Math.min(edit.area.top, area.top);
  return [{ ...edit, area: { ...edit.area, top, bottom: Math.max(edit.area.bottom, area.bottom) } }];
}

/** What was heard, with one event more. */
export function withEvent(pending: PendingEdits, event: SheetEvent): PendingEdits {
  const last = pending.last + 1;
  if (event.kind === 'edited') {
    const before = pending.edits.filter(edit => !(edit.origin === event.origin && sameArea(edit.area, event.area)));
    return { ...pending, edits: [...before, { id: last, area: event.area, origin: event.origin }], last };
  }
  if (event.kind === 'sorted')
    return { ...pending, edits: pending.edits.flatMap(edit => sortedEdit(edit, event)), last };
  const edits = pending.edits.flatMap(edit => {
    const area = moved(edit.area, event);
    return area ? [{ ...edit, area }] : [];
  });
  if (event.what === 'columns') return { ...pending, edits, last };
  const rows = new Set([...pending.rows, event.origin]);
  if (event.kind === 'deleted') return { edits, rows, last };
  const area = { top: event.at, bottom: event.at + event.count - 1, left: 0, right: LAST_COLUMN };
  return { edits: [...edits, { id: last, area, origin: event.origin }], rows, last };
}

/** What is left when everything up to `last` has been dealt with, but for the spots that are `held`. */
export const stillPending = (
  pending: PendingEdits,
  last: number,
  held: ReadonlySet<number> = new Set(),
): PendingEdits =>
  pending.last === last && held.size === 0
    ? NONE_PENDING
    : {
        ...pending,
        edits: pending.edits.filter(edit => edit.id > last || held.has(edit.id)),
        rows: pending.last === last ? new Set() : pending.rows,
      };

/** Who changed a cell last; null: nobody that was heard. */
export function originAt(pending: PendingEdits, row: number, column: number): EditOrigin | null {
  const at = { top: row, bottom: row, left: column, right: column };
  for (let i = pending.edits.length - 1; i >= 0; i--) {
    const edit = pending.edits[i];
    if (edit && areasOverlap(edit.area, at)) return edit.origin;
  }
  return null;
}

/** Rows from `first` to `last` in which something was heard, as runs. */
export function pendingRuns(
  pending: PendingEdits,
  first: number,
  last: number,
): { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  const inside = pending.edits
    .map(({ area }) => ({ top: Math.max(first, area.top), bottom: Math.min(last, area.bottom) }))
    .filter(({ top, bottom }) => top <= bottom)
    .sort((a, b) => a.top - b.top);
  for (const run of inside) {
    const open = runs[runs.length - 1];
    if (open && run.top <= open.bottom + 1) open.bottom = Math.max(open.bottom, run.bottom);
    else runs.push({ ...run });
  }
  return runs;
}
