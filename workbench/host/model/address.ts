/** Addresses with a sheet before them. */
import { parseRange } from '../../../src/grid/a1';
import type { Area } from '../../../src/grid/area';

/** A sheet's name before an address as Excel prints it: in quotes where it needs them. */
export const sheetAsPrinted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

/** @returns undefined if the text is no address; corners may come in any order, `$` signs are ignored */
export function parseAddress(text: string): Address | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = split ? (split[1]?.replace(/''/g, "'") ?? split[2]) : undefined;
  const plain = (split?.[3] ?? text).trim().replace(/\$/g, '');
  const area = parseRange(plain);
  return area ? { ...(sheet === undefined ? {} : { sheet }), area } : undefined;
}
