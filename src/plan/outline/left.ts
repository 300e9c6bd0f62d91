import { withoutBlanks } from '../text/blank';
import { perRange } from '../per-range';
import type { Range, Source } from '../source';
import type { LeftOut } from '../types';
import { isIndexLine } from './furniture/keys';
import { isCoveringNotice, isDateLine, isSalutation } from './furniture/letter';
import { isSiteLine } from './furniture/site';
import type { PlanPart } from './parts';
import type { LineBlock } from './types';
import { gather } from '../loops';

/** A line that is no part of the plan. */
export interface LeftLine extends Range {
  readonly why: LeftOut;
}

/** The name of a paper is so long at most. */
export const LONGEST_NAME = 60;

const words = (source: Source, { start, end }: Range): string => source.folded.slice(start, end);

/** A line that a site put there; so is one behind the sign of a path (> 规划计划), but not where several lines open with it. */
const isSite = (source: Source, line: Range): boolean => {
  const text = words(source, line);
  const sign = text.charAt(0);
  return isSiteLine(text) || ('>»›'.includes(sign) && `\n${source.folded}`.split(`\n${sign}`).length < 3);
};

/** Why a line before the plan's first entry is no part of it; null where it is: title, body, preamble. */
function whyInFront(source: Source, line: Range): LeftOut | null {
  const text = words(source, line);
  if (isIndexLine(text, true) || isSite(source, line)) return 'site';
  return isSalutation(text) || isCoveringNotice(text) || isDateLine(withoutBlanks(text)) ? 'letter' : null;
}

/** True for a line that is left out where it stands before the entries, also of a plan without numbers: Dear colleagues. */
export const isBeforePlan = (source: Source, line: Range): boolean => whyInFront(source, line) !== null;

const isSites = perRange((source, line): boolean => {
  return isIndexLine(words(source, line), false) || isSite(source, line);
});

/** True for a line of the site or of an index header among the entries. */
export const isFurniture = (source: Source, block: LineBlock): boolean =>
  block.kind !== 'table' && isSites(source, block.line);

const ATTACHMENTS = /^附件?\s?\d{0,2}\s?(?::|$)/;

/** True for a short line that names what is attached. */
export const opensAttached = (source: Source, { kind, line }: LineBlock): boolean =>
  kind !== 'table' && line.end - line.start <= LONGEST_NAME && ATTACHMENTS.test(words(source, line));

/** Why each line behind the plan's end is no part of it: from 附件： on attachments, before it the sign-off. */
function whyBehind(source: Source, lines: readonly Range[]): LeftLine[] {
  let attached = false;
  return lines.map(line => {
    attached ||= ATTACHMENTS.test(words(source, line));
    const why = isSites(source, line) ? 'site' : attached ? 'attachments' : 'sign-off';
    return { start: line.start, end: line.end, why };
  });
}

/** What is left out of one plan: lines before its entries, and those among the `printed` entries that are no `entries`. */
export function leftInOutline(
  source: Source,
  {
    front,
    printed,
    entries,
  }: {
    front: readonly Range[];
    printed: readonly LineBlock[];
    entries: readonly LineBlock[];
  },
): LeftLine[] {
  const kept = new Set(entries);
  const as = ({ start, end }: Range, why: LeftOut | null): LeftLine[] => (why ? [{ start, end, why }] : []);
  return [
    ...gather(front, line => as(line, whyInFront(source, line))),
    ...gather(printed, b => as(b.line, isFurniture(source, b) ? 'site' : kept.has(b) ? null : 'sign-off')),
  ];
}

/** What stands outside all plans of a paste. */
export function leftAround(
  source: Source,
  {
    blocks,
    parts,
    signed,
    behind,
    attached,
  }: {
    blocks: readonly LineBlock[];
    parts: readonly PlanPart[];
    signed: readonly Range[];
    behind: readonly Range[];
    attached: ReadonlySet<LineBlock>;
  },
): LeftLine[] {
  const kept = new Set(gather(parts, part => [...part.front, ...part.entries]));
  const past = new Set(gather(parts, part => part.past ?? []));
  return [
    ...blocks
      .filter(b => !kept.has(b))
      .map((b): LeftLine => ({
        start: b.line.start,
        end: b.line.end,
        why: past.has(b) ? 'no-work' : attached.has(b) ? 'attachments' : 'letter',
      })),
    ...whyBehind(source, behind),
    ...signed.map(({ start, end }): LeftLine => ({ start, end, why: 'sign-off' })),
  ];
}
