import { isPersonName } from '../../../language/bodies/surnames';
import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { countIn } from '../reading/notes';
import { areBodies } from '../tables/bodies';

const FEWEST = 2;
/** Label and first number stand at a line's start. */
const OPENING = 24;
const BEHIND_LABEL = /^([^\s:。,;、()]{2,10}):\s?(?:\(?1[.、)]|\(?一[、)]|①)/;

/**
 * Lines that open with a label, its list of numbers right behind (整改措施:1.…2.…), where it comes again and again: what it holds is one
 * field of an entry, unless several of its numbers name who answers.
 */
export function listsBehindLabels(
  source: Source,
  lines: readonly TextLine[],
  notes: readonly number[],
): ReadonlySet<number> {
  const found = new Map<string, number[]>();
  lines.forEach(({ start, end }, i) => {
    const label = BEHIND_LABEL.exec(source.folded.slice(start, Math.min(end, start + OPENING)))?.[1];
    if (label !== undefined && countIn(notes, start, end) < 2) found.set(label, [...(found.get(label) ?? []), i]);
  });
  return new Set([...found.values()].filter(at => at.length >= FEWEST).flat());
}

/** Lines that open with a person or body, a list of tasks right behind (张丽:1)…;2)…), where several do, each with a name of its own. */
export function listsBehindNames(source: Source, lines: readonly TextLine[]): ReadonlySet<number> {
  const names = new Map<string, number>();
  lines.forEach(({ start, end }, i) => {
    const name = BEHIND_LABEL.exec(source.folded.slice(start, Math.min(end, start + OPENING)))?.[1] ?? '';
    if (isPersonName(name) || areBodies(name)) names.set(name, i);
  });
  return new Set(names.size > FEWEST ? names.values() : []);
}
