import { endsIn } from '../../language/words';
import type { Range, Source } from '../source';
import { opensLine } from '../text/opens-line';
import { lineKindOf } from './line-kind';
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

/** How many empty lines, or several together, a stretch holds. */
const gapsIn = (text: string): number =>
  text.split('\n').filter((line, i, all) => i > 0 && i < all.length - 1 && !line.trim() && all[i - 1]?.trim()).length;

/** Where a paragraph stands behind the one empty line that there is below the first entry: it is said to all. */
function behindGap(source: Source, drafts: readonly EntryDraft[]): { passage: number; at: number } | null {
  const [first] = drafts;
  const last = drafts[drafts.length - 1];
  if (!first || !last || first === last) return null;
  const passage = last.body.findIndex(
    (p, i) =>
      !p.bullet && setApart(source.text.slice((last.body[i - 1] ?? last.heading).end, p.start)) && isText(source, p),
  );
  const found = last.body[passage];
  return found && gapsIn(source.text.slice(first.heading.start, found.start)) === 1
    ? { passage, at: found.start }
    : null;
}

/**
 * Where a paragraph stands below the last entry that is said to all, not of that entry: behind the only empty line, or where entries are
 * one line each (`areBare`). Null where such an entry has no stop and others have, and no empty line parts them: then the paragraph
 * goes on with it.
 */
export function belowBare(
  source: Source,
  drafts: readonly EntryDraft[],
  areBare: boolean,
): { passage: number; at: number } | null {
  const apart = behindGap(source, drafts);
  if (apart || !areBare) return apart;
  const last = drafts[drafts.length - 1];
  const closed = ({ heading: { end } }: EntryDraft): boolean =>
    STOPS.test(source.folded.slice(end - 1, end + 1).trim());
  if (!last || drafts.some(d => d.paragraph && d.path)) return null;
  const passage = last.body.findIndex(p => !p.bullet && isText(source, p));
  const found = last.body[passage];
  if (!closed(last) && drafts.some(closed) && !setApart(source.text.slice(last.heading.end, found?.start))) return null;
  return found && opensLine(source, found.start) ? { passage, at: found.start } : null;
}
