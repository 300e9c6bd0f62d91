import type { Source } from '../../source';
import { blockOf } from '../blocks';
import type { TextLine } from '../lines';
import { countIn } from '../reading/notes';

const FEWEST = 2;
/** A label and its colon are no longer. */
const LONGEST = 24;
const BEHIND_LABEL = /^([^\s:。,;、()]{2,10}):\s?(?:\(?1[.、)]|\(?一[、)]|①)/;

/**
 * Lines that open with a label, its list of numbers right behind (整改措施:1.…2.…), where it comes again and again, or signs open the
 * entries (说明:1.…2.… below ●): what it holds is one field of an entry, unless several of its numbers name who answers.
 */
export function listsBehindLabels(
  source: Source,
  lines: readonly TextLine[],
  notes: readonly number[],
): ReadonlySet<number> {
  const isSigned = (line: TextLine | undefined): boolean =>
    line !== undefined && blockOf(source, line).kind === 'bullet';
  const found = new Map<string, number[]>();
  lines.forEach(({ start, end }, i) => {
    const label = BEHIND_LABEL.exec(source.folded.slice(start, Math.min(end, start + LONGEST)))?.[1];
    if (label !== undefined && countIn(notes, start, end) < 2) found.set(label, [...(found.get(label) ?? []), i]);
  });
  return new Set(
    [...found.values()]
      .filter(
        at => at.length >= FEWEST || (at.every(i => !isSigned(lines[i])) && lines.filter(isSigned).length >= FEWEST),
      )
      .flat(),
  );
}
