import type { OwnerNote } from '../facts/contract';
import type { Range, Source } from '../source';
import { findOwnerNotes } from '../facts/owners';
import { bounded } from '../text';

const LONGEST = 6000;

/** The owner notes of an entry; one that is longer than any real one is read piece by piece. */
export const ownerNotes = (source: Source, stretch: Range): OwnerNote[] =>
  bounded(source.folded, stretch, LONGEST).flatMap(piece => findOwnerNotes(source, piece));
