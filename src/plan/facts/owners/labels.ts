import { LABELS, UNLISTED } from './lexicon';
import type { Duty } from './lexicon';

/** A label where it stands, with what sets it off from the names. */
export interface Label {
  readonly duty: Duty;
  /** UTF-16 units, the colon and blank behind it included. */
  readonly length: number;
}

/** One pattern for any of a list. */
export const anyOf = (patterns: readonly (readonly [RegExp, Duty | null])[]): RegExp =>
  new RegExp(patterns.map(([{ source }]) => source).join('|'));
/** Any label, for leaving at once what is none. */
const ANY_LABEL = anyOf(LABELS);
const ANY_UNLISTED = anyOf(UNLISTED);

/** What stands behind a label: its colon, or 为 where it names a kind of body (牵头单位为市教育局). */
const LABEL_MARK = /^ ?(?:\([^()]{1,6}\))? ?(?:(?:为|是)?[*_]{0,2}:[*_]{0,2} ?| ?(?:→|—{1,2}) ?|[为是](?=[^:,;。]{2}))/;

/** The label at `at`; null where there is none. */
export function dutyLabelAt(text: string, at: number): Label | null {
  const rest = text.slice(at, at + 16);
  if (!ANY_LABEL.test(rest)) return null;
  for (const [pattern, duty] of LABELS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const mark = LABEL_MARK.exec(text.slice(at + found[0].length, at + found[0].length + 14));
    return { duty, length: found[0].length + (mark === null ? 0 : mark[0].length) };
  }
  return null;
}

/**
 * A label with its colon that says by its words who answers, though it is none of the usual ones (认领部门:); `otherwise` is the duty where
 * its words do not tell: behind a label that says who answers any other kind of body helps (成员单位:).
 */
export function unlistedLabelAt(text: string, at: number, otherwise: Duty = 'list'): Label | null {
  const rest = text.slice(at, at + 12);
  if (!ANY_UNLISTED.test(rest)) return null;
  for (const [pattern, duty] of UNLISTED) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const mark = LABEL_MARK.exec(rest.slice(found[0].length));
    return { duty: duty ?? otherwise, length: found[0].length + (mark?.[0].length ?? 0) };
  }
  return null;
}
