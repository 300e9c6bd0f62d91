/** Arguments and new values are checked as Excel does: wrong shapes and unknown words are InvalidArgument. */
import type { Host } from '../host';
import { invalid } from './errors';

export function text(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalid(location);
  return value;
}

export function count(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalid(location);
  return value;
}

export function number(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(location);
  return value;
}

export function flag(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalid(location);
  return value;
}

/** One of the client's enumerations (`Excel.SheetVisibility`), exactly as spelt there. */
export function word(host: Host, enumeration: string, value: unknown, location: string): string {
  const words = host.table.enums[enumeration];
  if (!words) throw new Error(`The client has no enumeration ${enumeration}.`);
  if (typeof value !== 'string' || !words.includes(value)) throw invalid(location);
  return value;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` in capitals; a few HTML names; anything else is refused. */
export function colour(value: unknown, location: string): string {
  const given = text(value, location);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const named = NAMED[given.toLowerCase()];
  if (hex === undefined && named === undefined) throw invalid(location);
  return hex === undefined ? (named ?? '') : `#${hex.toUpperCase()}`;
}

/** A plain object with none but the given keys. */
export function record(value: unknown, keys: readonly string[], location: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid(location);
  if (Object.keys(value).some(key => !keys.includes(key))) throw invalid(location);
  return value as Record<string, unknown>;
}
