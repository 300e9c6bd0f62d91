import { correcting, NO_FIXES } from '../corrections/place';
import type { Fixes } from '../corrections/fixes';
import type { Level } from '../corrections/types';
import type { Range, Source } from '../source';
import type { Heading } from '../types';
import { withClosing } from './closing';
import { mayExplain } from './may-explain';
import { draftsOf } from './drafts';
import type { FixedLayout } from './fixed';
import { titleWithIssuer, findIssuer } from './front/issuer';
import type { Period } from './front/period';
import { mayHavePeriod } from './front/may-have-period';
import { findTitle } from './front/title';
import { findYear } from './front/year';
import type { PlanYear } from './front/year';
import { isIndexLine } from './furniture/keys';
import { gapsIn } from './gaps';
import type { Gap } from './gaps';
import { odd } from './odd';
import { rare } from '../facts/rare';
import { tables } from './tables';
import { isBeforePlan, isFurniture, leftAround, leftInOutline, opensAttached } from './left';
import type { LeftLine } from './left';
import { withLost } from './lost';
import { planParts } from './parts';
import type { PlanPart } from './parts';
import type { LineLayout, Page } from './reading/method';
import { withoutSignOff } from './tail';
import type { Tail } from './tail';
import { mayShareNotes } from './dates-all';
import { treeOf } from './tree';
import { addUnnumbered, opensAlike } from './unnumbered';
import { trim } from '../text';
import type { LineBlock, EntryDraft, Node } from './types';
import { gather } from '../loops';

/** One plan of a paste. */
export interface PlanOutline {
  /** The entries, hung under each other. */
  readonly root: Node;
  readonly title: Heading<Range> | null;
  readonly issuer: Heading<Range> | null;
  readonly year: PlanYear;
  readonly period: Period | null;
  readonly sections: readonly Node[];
  readonly drafts: readonly EntryDraft[];
  /** What stands before the first entry. */
  readonly front: readonly Range[];
  /** What was left out, and why. */
  readonly left: readonly LeftLine[];
}

/** What the structure of a paste says, before any fact is read. Ranges count in the cleaned text. */
export interface Outline {
  /** At least one; several where different plans were pasted behind each other. */
  readonly plans: readonly PlanOutline[];
  /** The second copy of the same text that was left out. */
  readonly copy: Range | null;
  /** How many line breaks before numbers were lost and put back. */
  readonly lost: number;
  readonly gaps: readonly Gap[];
  /** What stands outside all plans of the paste: sign-off, attachments, a covering notice's own entries. */
  readonly left: readonly LeftLine[];
}

const NONE: ReadonlySet<LineBlock> = new Set();

/** A layout as corrections make it; without any its sign-off is left out and nothing else. */
const fixedAs = (source: Source, layout: LineLayout, fixes: Fixes): FixedLayout =>
  fixes === NO_FIXES
    ? {
        blocks: layout.blocks,
        behind: layout.behind,
        dropped: [],
        signed: [layout.tail.date, layout.tail.organization].filter(range => range !== null),
      }
    : correcting().fixedLayout(source, layout, fixes);

/** The outline that a layout of the page gives. */
export function outlineOf({ source, copy, contents, asides, fixes }: Page, layout: LineLayout): Outline {
  const { tail, lost } = layout;
  const { blocks, behind, signed, dropped } = fixedAs(source, layout, fixes);
  const attached = blocks.some(b => opensAttached(source, b)) ? odd().attachmentNames(source, blocks) : NONE;
  const parts = planParts(
    source,
    blocks.filter(b => !attached.has(b) || fixes.levelOf(b.line) !== null),
    b => fixes.levelOf(b.line) !== null,
  );
  return {
    plans: parts.map(part =>
      planOf(source, fixes.hasLevels ? correcting().fixedPart(part, fixes) : part, tail, behind, fixes),
    ),
    copy: copy === null ? null : { start: copy, end: source.text.length },
    lost,
    gaps: gapsIn(blocks),
    left: [
      ...dropped.map(({ start, end }): LeftLine => ({ start, end, why: 'by-hand' })),
      ...asides.map(({ start, end }): LeftLine => ({ start, end, why: 'aside' })),
      ...contents.map(({ start, end }): LeftLine => ({ start, end, why: 'contents' })),
      ...leftAround(source, { blocks, parts, signed, behind, attached }),
    ],
  };
}

function planOf(source: Source, part: PlanPart, tail: Tail, behind: readonly Range[], fixes: Fixes): PlanOutline {
  const front = part.front.map(b => (b.kind === 'heading' || b.kind === 'paragraph' ? b.content : b.line));
  const around = [...front, ...behind];
  const bare = part.entries.length === 0;
  const title = fixes.title ?? findTitle(source, front, bare);
  const issuer = fixes.issuer ?? findIssuer(source, title, around, tail.organization);
  const printed = bare ? gather(part.front, b => behindTitle(source, b, title)) : part.entries;
  const kept = new Set(
    bare ? printed.filter(b => !isBeforePlan(source, b.line)) : withoutSignOff(source, part.entries),
  );
  // What is said of a line of a table is said of that row.
  const saidOf = (b: LineBlock): Level | null => (b.kind === 'table' ? null : fixes.levelOf(b.line));
  const isTitle = (b: LineBlock): boolean =>
    fixes.title !== undefined && b.line.start < fixes.title.span.end && fixes.title.span.start < b.line.end;
  const byHand = printed.filter(b => saidOf(b) === 'left-out');
  const planned = printed.filter(b => (kept.has(b) || saidOf(b) !== null) && saidOf(b) !== 'left-out' && !isTitle(b));
  const explaining = new Set([
    ...(planned.some(b => b.kind === 'table') ? tables().remarks(source, planned) : []),
    ...(planned.some(b => mayExplain(source, b)) ? odd().explainingIn(source, planned) : []),
  ]);
  const entries = planned.filter(b => !explaining.has(b) || saidOf(b) !== null);
  const read = entries.filter(b => saidOf(b) !== null || !isFurniture(source, b));
  const first = treeOf(source, read);
  if (!fixes.hasLevels && mayShareNotes(source, first)) odd().shareNotes(source, first);
  addUnnumbered(source, first);
  if (opensAlike(source, first)) odd().setApart(source, first);
  const tree = fixes.hasLevels ? correcting().releveled(source, first, read, fixes) : first;
  if (fixes.hasLevels && mayShareNotes(source, tree)) odd().shareNotes(source, tree);
  const { sections, drafts } = draftsOf(source, tree);
  const body = {
    start: part.entries[0]?.line.start ?? 0,
    end: part.entries[part.entries.length - 1]?.line.end ?? source.text.length,
  };
  const year = findYear(source, title, around, tail.date, body);
  const inFront = front.map(({ start, end }) => ({ start, end }));
  const left = [
    ...byHand.map(({ line: { start, end } }): LeftLine => ({ start, end, why: 'by-hand' })),
    ...[...explaining]
      .filter(b => saidOf(b) === null)
      .map(({ line: { start, end } }): LeftLine => ({ start, end, why: 'no-work' })),
    ...leftInOutline(source, {
      front: inFront,
      printed: bare ? [] : printed.filter(b => saidOf(b) === null && !isTitle(b)),
      entries,
    }),
  ];
  const lines = entries.map(b =>
    b.kind !== 'table' && ['measure', 'owner', 'time'].includes(saidOf(b) ?? '') ? b.content : b.line,
  );
  return {
    root: tree,
    title: title && titleWithIssuer(title, issuer),
    issuer,
    year,
    period: mayHavePeriod(source.folded, title) ? rare().findPeriod(source.folded, title) : null,
    sections,
    drafts: withLost(source, { lines, root: tree, drafts: withClosing(source, drafts), left }),
    front: inFront,
    left,
  };
}

/** In a plan without entries: what follows the title, also on the title's own line. */
function behindTitle(source: Source, block: LineBlock, title: Heading<Range> | null): LineBlock[] {
  const from = title?.span.end ?? 0;
  if (block.line.end <= from || isIndexLine(source.folded.slice(block.line.start, block.line.end), true)) return [];
  if (block.line.start >= from || block.kind !== 'paragraph') return [block];
  const rest = trim(source.text, { start: from, end: block.line.end });
  return [{ kind: 'paragraph', content: rest, line: rest }];
}
