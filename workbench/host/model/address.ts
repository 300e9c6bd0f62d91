/** A1 addresses. Rows and columns count from 0, ends inclusive. */
import type { Area } from '../../../src/workbook/spec';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** `A1`, `A1:B2`, `A:C` or `1:3`, as Excel prints it. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const from = `${columnName(area.left)}${area.top + 1}`;
  return area.top === area.bottom && area.left === area.right
    ? from
    : `${from}:${columnName(area.right)}${area.bottom + 1}`;
}

export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

const inside = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;

/** @returns undefined if the text is no address; corners may come in any order, `$` signs are ignored */
export function parseAddress(text: string): Address | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = split ? (split[1]?.replace(/''/g, "'") ?? split[2]) : undefined;
  const plain = (split?.[3] ?? text).trim().replace(/\$/g, '');
  const area = parseArea(plain);
  return area && inside(area) ? { ...(sheet === undefined ? {} : { sheet }), area } : undefined;
}

function parseArea(plain: string): Area | undefined {
  let found = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (found) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = found;
    const rows = [Number(r1) - 1, Number(r2) - 1];
    const columns = [columnIndex(c1), columnIndex(c2)];
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }
  found = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (found) {
    const columns = [columnIndex(found[1] ?? ''), columnIndex(found[2] ?? '')];
    return { top: 0, bottom: LAST_ROW, left: Math.min(...columns), right: Math.max(...columns) };
  }
  found = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (!found) return undefined;
  const rows = [Number(found[1]) - 1, Number(found[2]) - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: LAST_COLUMN };
}

export const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export function intersect(a: Area, b: Area): Area | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** The parts of `area` that lie outside `hole`, at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(part => part.top <= part.bottom && part.left <= part.right);
}
