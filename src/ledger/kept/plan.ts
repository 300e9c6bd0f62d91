/**
 * The text of the plan in force, with what a user corrected and edited in it, as lines of the hidden sheet `_mubiao`. From them the
 * draft that was written can be made again; what the matrix says now stands in the matrix.
 */
import type { Correction } from '../../plan/corrections/types';
import type { Operation } from '../../plan/draft/types';
import type { LineHint } from '../../plan/hints';
import type { Cell, Ledger } from '../types';

/** What is kept of a written draft. */
export interface KeptPlan {
  /** The text as pasted. */
  readonly source: string;
  /** File name, or empty for a paste. */
  readonly origin: string;
  /** Corrections under which the text was read before the first operation. */
  readonly given: readonly Correction[];
  /** What was done to it, the last one last. */
  readonly operations: readonly Operation[];
  /** Marks of the readings that the corrections gave, in their order: tells whether a later reader reads the same. */
  readonly gave: readonly number[];
  /** The format that the text came in, and what it showed of its lines; null for a plain paste. */
  readonly format: string | null;
  readonly hints: readonly LineHint[];
}

type Lines = NonNullable<Ledger['stampLines']>;

const KIND = 'plan';
/** 1: operations as they were at first; 2: with edits of the text, which an earlier version cannot repeat. */
const VERSIONS = { first: 1, reworded: 2 } as const;
const KNOWN: readonly Cell[] = Object.values(VERSIONS);

/** A cell holds 32,767 UTF-16 units. */
const PER_CELL = 30_000;
/** UTF-16 units of text and edits that a book carries: three hundred pages. A longer plan is written without them. */
export const MOST_KEPT = 600_000;

/** Pieces of a text that fit into cells, no surrogate pair cut in two. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = Math.min(text.length, from + PER_CELL);
    const isCut = to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00;
    found.push(text.slice(from, isCut ? to - 1 : to));
    from = isCut ? to - 1 : to;
  }
  return found;
}

const versionOf = ({ operations }: KeptPlan): number =>
  VERSIONS[operations.some(({ type }) => type === 'reword') ? 'reworded' : 'first'];

const others = (lines: Lines): Lines => lines.filter(line => line[0] !== KIND);

/**
 * The ledger with the plan that it was made from in its hidden lines, in place of an earlier one; without any where it is null or
 * longer than {@link MOST_KEPT}. The text is kept as JSON: no line break, and nothing that a cell would take for a formula.
 */
export function withPlan(ledger: Ledger, kept: KeptPlan | null): Ledger {
  const { stampLines: before = [], meta, ...rest } = ledger;
  const text = kept ? JSON.stringify(kept) : '';
  const lines: Lines =
    kept && text.length <= MOST_KEPT
      ? pieces(text).map((piece, i): readonly Cell[] => [KIND, versionOf(kept), meta.fingerprint, i, piece])
      : [];
  const stampLines = [...others(before), ...lines];
  return stampLines.length > 0 ? { ...rest, meta, stampLines } : { ...rest, meta };
}

/** The plan kept in a ledger; null where there is none, it is of another plan than the one in force, or a later version kept it. */
export function keptPlan({ stampLines = [], meta }: Pick<Ledger, 'stampLines' | 'meta'>): KeptPlan | null {
  const lines = stampLines.filter(
    ([kind, version, fingerprint]) =>
      kind === KIND && KNOWN.includes(version ?? null) && fingerprint === meta.fingerprint,
  );
  if (lines.length === 0) return null;
  try {
    const text = [...lines]
      .sort((a, b) => Number(a[3]) - Number(b[3]))
      .map(line => String(line[4] ?? ''))
      .join('');
    const kept = JSON.parse(text) as Partial<KeptPlan>;
    const { source, origin = '', given = [], operations = [], gave = [], format = null, hints = [] } = kept;
    return typeof source === 'string' ? { source, origin, given, operations, gave, format, hints } : null;
  } catch {
    // Somebody has typed into the hidden sheet: the matrix still says everything.
    return null;
  }
}
