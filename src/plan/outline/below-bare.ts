import { endsIn } from '../../language/words';
import type { Range, Source } from '../source';
import { lineKindOf, opensLine } from './line-kind';
import type { EntryDraft } from './types';

/** A short line of two clauses is no heading here. */
const isText = (source: Source, line: Range): boolean => {
  const kind = lineKindOf(source, line);
  return kind === 'prose' || (kind === 'heading' && source.folded.slice(line.start, line.end).includes(','));
};
/** An empty line. */
const setApart = (between: string): boolean =>
  between
    .split('\n')
    .slice(1, -1)
    .some(line => line.trim() === '');
const STOPS = endsIn('。|;|!|.');

/**
 * Where a paragraph stands below the last of entries that are one line each: it is said to all, not of that entry. Null where that entry
 * has no stop and others have, and no empty line parts them: then the paragraph goes on with it.
 */
export function belowBare(source: Source, drafts: readonly EntryDraft[]): { passage: number; at: number } | null {
  const last = drafts[drafts.length - 1];
  const closed = ({ heading: { end } }: EntryDraft): boolean =>
    STOPS.test(source.folded.slice(end - 1, end + 1).trim());
  if (!last || drafts.some(d => d.paragraph && d.path)) return null;
  const passage = last.body.findIndex(p => !p.bullet && isText(source, p));
  const found = last.body[passage];
  if (!closed(last) && drafts.some(closed) && !setApart(source.text.slice(last.heading.end, found?.start))) return null;
  return found && opensLine(source, found.start) ? { passage, at: found.start } : null;
}
