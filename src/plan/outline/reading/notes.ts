import { KINDS } from '../../../language/bodies/kinds';
import { bodyBrackets, namesAtEdges } from '../../facts/owners/habits';
import { departmentsInBrackets } from '../../facts/owners/seldom';
import type { Source } from '../../source';
import { matchesOf } from '../../loops';

/** A note that says who leads: its label with a colon, or a bracket with 牵头 or 负责 in it. */
const LEADS = new RegExp(
  String.raw`(?:责任|牵头|主办|承办|主责|落实|负责)(?:${KINDS})?\s?:|[([【][^()[\]【】\n。:]{1,60}?(?:牵头|负责)[^()[\]【】\n]{0,60}[)\]】]|\b(?:owner|lead|responsible)\s?:`,
  'gi',
);

/** Persons who answer, where no body is named. */
const PERSONS = /(?:责任|负责|落实|牵头)人\s?:/g;

/** Fewer notes with a label say nothing of the form; then names count too that the text has in brackets or at its line ends by habit. */
const FEWEST = 3;

/** Where the notes of who leads stand in a text, ascending: one for each stretch that somebody answers for. */
export function leadNotes(source: Source): readonly number[] {
  const places = (label: RegExp): number[] => matchesOf(source.folded, label).map(m => m.index);
  const labelled = places(LEADS);
  if (labelled.length >= FEWEST) return labelled;
  const persons = places(PERSONS);
  if (persons.length >= FEWEST && labelled.length === 0) return persons;
  const edges = namesAtEdges(source).map(note => note.start);
  return [...labelled, ...bodyBrackets(source), ...departmentsInBrackets(source), ...edges].sort((a, b) => a - b);
}

/** How many of the ascending places lie in [start, end). */
export function countIn(places: readonly number[], start: number, end: number): number {
  return firstFrom(places, end) - firstFrom(places, start);
}

/** Index of the first place that is not before `at`. */
function firstFrom(places: readonly number[], at: number): number {
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((places[mid] ?? 0) < at) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
