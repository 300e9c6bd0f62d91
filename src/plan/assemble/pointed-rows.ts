import { wholeNumber } from '../../language/numeral/read';
import { gather, matchesOf } from '../loops';
import type { Node } from '../outline';

/** Pattern of a number in a pointer. */
export const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
/** Pattern of what names entries by their numbers: 第1项、第3项, 第2至4项, 第一、五项. */
export const POINTER = `(?:第?${NUMBER}项?(?:[、,和及]|[至到—–~-]))*第${NUMBER}项|第${NUMBER}(?:[、,和及至到—–~-]${NUMBER})+项`;
const PART = new RegExp(`([至到—–~-])?第?(${NUMBER})`, 'g');
/** Letters count too, but no number means them. */
const hasLetter = (token: string): boolean => token.toLowerCase() !== token.toUpperCase();
const MOST = 60;

/** The numbers that a pointer names: 第2至4项 are three. */
function numbersIn(pointer: string): number[] {
  const numbers: number[] = [];
  for (const [, span, digits = ''] of matchesOf(pointer, PART)) {
    const n = wholeNumber(digits) ?? 0;
    const from = span === undefined ? n : (numbers[numbers.length - 1] ?? n) + 1;
    for (let k = from; k <= n && numbers.length < MOST; k++) numbers.push(k);
  }
  return numbers;
}

/** Entries side by side with their numbers. */
export const numberedRows = (node: Node): (readonly Node[])[] => [
  ...(node.children.filter(c => c.marker !== null).length > 1 ? [node.children] : []),
  ...gather(node.children, numberedRows),
];

/** The entries that a pointer at `at` means, with the row they stand in: the last row before it that has all its numbers. */
export function meantBy(
  rows: readonly (readonly Node[])[],
  pointer: string,
  at: number,
): { readonly meant: readonly Node[]; readonly row: readonly Node[] } | undefined {
  const numbers = numbersIn(pointer);
  if (numbers.length === 0) return undefined;
  return [...rows]
    .reverse()
    .map(row => ({
      row,
      meant: gather(numbers, n =>
        row.filter(e => e.marker?.value === n && !hasLetter(e.marker.token) && e.heading.start < at),
      ),
    }))
    .find(({ meant }) => meant.length === numbers.length);
}
