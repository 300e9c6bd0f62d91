import type { OwnerNote } from '../facts/contract';
import type { Passage } from '../outline';
import type { Source } from '../source';
import { hasWords } from '../text';

/**
 * Where marked lines (• …) close with notes of their own, and not only the last line, which names those of all: each note is its line's.
 */
export function ofLines(source: Source, notes: readonly OwnerNote[], body: readonly Passage[]): OwnerNote[] {
  const lines = body.filter(p => p.bullet);
  const lineOf = (note: OwnerNote): Passage | undefined =>
    lines.find(
      p => p.start < note.at.start && note.at.end <= p.end && !hasWords(source.folded.slice(note.at.end, p.end)),
    );
  const [last] = lines.slice(-1);
  if (!notes.some(note => lineOf(note) !== undefined && lineOf(note) !== last)) return [...notes];
  return notes.map(note => {
    const line = lineOf(note);
    return line && hasWords(source.folded.slice(line.start, note.at.start)) ? { ...note, line } : note;
  });
}
