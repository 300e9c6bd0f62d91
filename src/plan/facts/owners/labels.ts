import { LABELS, UNLISTED } from './lexicon';
import type { Duty } from './lexicon';

/** A label where it stands, with what sets it off from the names. */
export interface Label {
  readonly duty: Duty;
  /** UTF-16 units, the colon and blank behind it included. */
  readonly length: number;
}

/** What stands behind a label: its colon, or 为 where it names a kind of body (牵头单位为市教育局). */
const LABEL_MARK = /^ ?(?:\([^()]{1,6}\))? ?(?:(?:为|是)?[*_]{0,2}:[*_]{0,2} ?| ?(?:→|—{1,2}) ?|[为是](?=[^:,;。]{2}))/;

const markLength = (text: string, at: number): number => LABEL_MARK.exec(text.slice(at, at + 14))?.[0].length ?? 0;

/** The label at `at`; null where there is none. */
export function dutyLabelAt(text: string, at: number): Label | null {
  const found = LABELS(text.slice(at, at + 16));
  return found && { duty: found.value, length: found.length + markLength(text, at + found.length) };
}

/**
 * A label with its colon that says by its words who answers, though it is none of the usual ones (认领部门:); `otherwise` is the duty where
 * its words do not tell: behind a label that says who answers any other kind of body helps (成员单位:).
 */
export function unlistedLabelAt(text: string, at: number, otherwise: Duty = 'list'): Label | null {
  const found = UNLISTED(text.slice(at, at + 12));
  return found && { duty: found.value ?? otherwise, length: found.length + markLength(text, at + found.length) };
}

/** What else a list tells behind a colon once a label has opened it: Due:Q3, 预计完成:上半年. */
const FIELD = /^(?:[A-Za-z][A-Za-z -]{1,15}|[\u4e00-\u9fff]{2,8}): ?/;

/** A label that names nobody, whatever its words; null where none stands at `at`. */
export function fieldAt(text: string, at: number): Label | null {
  const found = FIELD.exec(text.slice(at, at + 18));
  return found && { duty: 'other', length: found[0].length };
}
