import { gather } from '../../loops';
import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { readMarker } from '../styles';
import type { Marker } from '../styles';
import { SLIPS } from './numerals';

const SLIPPED = new RegExp(
  `^(\\(?)([\\d${SLIPS}]{1,3}(?:\\.[\\d${SLIPS}]{1,2})+(?=\\s)|[\\d${SLIPS}]{1,3}(?=\\s?[.、)])|—(?=\\s?[.、)]))`,
);
/** Behind a scanner's number stands at most so much of its look. */
const LOOK = 12;

/** A scanner's l and O among the digits of a number at a line's start, read as digits, and its — as 1 or 一: the numbers that may be meant. */
export function unslipped(source: Source, line: TextLine): Marker[] {
  const { folded } = source;
  const [, open = '', slip = ''] = SLIPPED.exec(folded.slice(line.start, line.start + LOOK)) ?? [];
  if (slip === '' || /^[\d.]+$/.test(slip)) return [];
  const digits = slip.replace(/[lI|—]/g, '1');
  const end = Math.min(line.end, line.start + LOOK);
  const read = (text: string, number: string): string =>
    text.slice(line.start, line.start + open.length) + number + text.slice(line.start + open.length + slip.length, end);
  return gather([digits, ...(slip === '—' ? ['一'] : [])], number => {
    const [text, printed] = [read(source.text, number), read(folded, number)];
    const marker = readMarker({ ...source, text, folded: printed }, { start: 0, end: printed.length });
    const longer = slip.length - number.length;
    return marker ? [{ ...marker, at: { start: line.start, end: line.start + marker.at.end + longer } }] : [];
  });
}
