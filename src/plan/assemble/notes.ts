import type { OwnerNote } from '../facts/contract';
import type { Range, Source } from '../source';
import { overlaps } from '../spans';
import { findOwnerNotes, readOwnerCell } from '../facts/owners';
import { seldom } from '../facts/owners/seldom';
import { ownEnd } from '../outline';
import type { Passage } from '../outline';
import { opensWith } from '../../language/words';
import { bounded, hasWords } from '../text';
import { gather } from '../loops';

const LONGEST = 6000;

/** 这项工作由甲局、乙局共同抓, with sentences behind it: it says so of its own sentence. */
const OF_THIS = opensWith('[这该此]|,[这该此]|;[这该此]');
const ofOneSentence = (source: Source, { at }: OwnerNote, end: number): boolean =>
  OF_THIS.test(source.folded.slice(at.start, at.start + 2)) && hasWords(source.folded.slice(at.end, end));

/** The owner notes of an entry; one that is longer than any real one is read piece by piece. */
export const ownerNotes = (source: Source, stretch: Range): OwnerNote[] =>
  gather(bounded(source.folded, stretch, LONGEST), piece => findOwnerNotes(source, piece)).map(note =>
    ofOneSentence(source, note, stretch.end) ? { ...note, within: true } : note,
  );

/** What the sentences lose to notes: all but names that are words of their own. */
export const cutOut = (notes: readonly OwnerNote[]): Range[] => gather(notes, ({ at, within }) => (within ? [] : [at]));

/** The notes of an entry, with the paragraphs of which somebody said that they name who answers: these are notes as a whole. */
function withSaid(source: Source, notes: readonly OwnerNote[], body: readonly Passage[]): OwnerNote[] {
  const said = body.filter(p => p.means === 'owner' || p.means === 'person');
  const apart = notes.filter(({ at }) => !said.some(p => overlaps(p, at)));
  return [
    ...apart,
    ...said.map(({ start, end, means }): OwnerNote => {
      const at = { start, end };
      return means === 'person'
        ? { at, owners: [], persons: seldom().readPersonCell(source, at, 'person') }
        : { at, owners: readOwnerCell(source, at, 'list') };
    }),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** All notes of an entry, and the stretch of its own words: what is shared with others stands behind these. */
export function entryNotes(
  source: Source,
  heading: Range,
  body: readonly Passage[],
): { readonly stretch: Range; readonly notes: OwnerNote[] } {
  const stretch = { start: heading.start, end: ownEnd(heading, body) };
  const shared = gather(body, p => (p.shared ? ownerNotes(source, p) : []));
  return { stretch, notes: withSaid(source, [...ownerNotes(source, stretch), ...shared], body) };
}
