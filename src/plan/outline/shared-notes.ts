import { endsIn } from '../../language/words';
import type { Source } from '../source';
import { datesAll } from './dates-all';
import { opensLine } from '../text/opens-line';
import { lineKindOf } from './line-kind';
import type { Node, Passage } from './types';

/** Groups that must show the habit before it counts. */
const FEWEST = 2;

/** 以上工作由甲局牵头; not 以上1由…,2由…. */
const OF_ALL = /^(?:以上|上述)(?![\d、和及至]+由)[^,;。由]{0,8}由.*(?:牵头|负责|落实|承办|实施|主办|完成)/;
const ofAll = (source: Source, line: Passage): boolean =>
  OF_ALL.test(source.folded.slice(line.start, line.end)) || datesAll(source, line);

/** The lines of owners and times at the end of an entry's body. */
function closingNotes(source: Source, { body }: Node): Passage[] {
  let from = body.length;
  while (from > 0) {
    const line = body[from - 1];
    if (!line || line.bullet || (lineKindOf(source, line) !== 'note' && !ofAll(source, line))) break;
    from--;
  }
  return body.slice(from);
}

const PARTED = endsIn(';|,');

/** True where the entries before the last one end in a semicolon or a comma: the row is one sentence. */
const isOneSentence = (source: Source, row: readonly Node[]): boolean =>
  row.slice(0, -1).every(({ heading, body }) => {
    const { start, end } = body[body.length - 1] ?? heading;
    return PARTED.test(source.folded.slice(Math.max(start, end - 1), Math.min(source.folded.length, end + 1)).trim());
  });

/**
 * Lines of owners and times that stand once behind a row of entries hold for the whole row: where they say so, the row is one sentence, or no
 * entry but the last of its row has any, in at least two rows. They move up to the entry that the row hangs under.
 */
export function shareNotes(source: Source, root: Node): void {
  const shared: { parent: Node; last: Node; notes: Passage[]; sure: boolean; apart: boolean }[] = [];
  let single = false;
  const visit = (parent: Node): void => {
    const { children } = parent;
    const last = children[children.length - 1];
    const leaves = children.every(c => c.children.length === 0 && c.rows.length === 0);
    if (last && leaves && children.length > 1) {
      const noted = children.slice(0, -1).some(c => c.body.some(p => lineKindOf(source, p) === 'note'));
      single ||= noted;
      const closing = closingNotes(source, last);
      const one = !noted && isOneSentence(source, children);
      // Where the others have notes, only what is said of all is more than the last one's own.
      const from = closing.findIndex(note => ofAll(source, note));
      const notes = !noted ? closing : from < 0 ? [] : closing.slice(from);
      const sure = one || from >= 0;
      if (parent !== root || one ? notes.length > 0 : notes.some(note => datesAll(source, note)))
        shared.push({ parent, last, notes, sure, apart: notes[0] !== undefined && opensLine(source, notes[0].start) });
    }
    children.forEach(visit);
  };
  visit(root);
  const habit = !single && shared.length >= FEWEST;
  for (const { parent, last, notes, sure, apart } of shared) {
    if (!sure && !(habit && apart)) continue;
    last.body.splice(last.body.length - notes.length);
    const said = notes.map((note): Passage => ({ ...note, shared: true }));
    for (const node of parent === root ? root.children : [parent]) node.body.push(...said);
  }
}
