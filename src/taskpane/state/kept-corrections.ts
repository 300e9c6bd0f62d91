/** Corrections of the form in a kept draft: kept are the text and the corrections, the plans they gave are read again from these. */
import { readCorrections } from '../../plan/corrections/read';
import type { Correction } from '../../plan/corrections/types';
import type { Hint } from '../../plan/hints';
import { madeBy, type SavedHistory } from '../../plan/draft';
import type { Plan } from '../../plan/types';
import type { Parser } from '../ports';

/** FNV-1a, 32 bits: tells whether what is kept in two places belongs together. */
export function mark(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const marks = new WeakMap<Plan, number>();

/** Tells two readings of a text apart by what edits can be about. */
export function markOf(plan: Plan): number {
  const known = marks.get(plan) ?? mark(JSON.stringify([plan.sections, plan.items]));
  marks.set(plan, known);
  return known;
}

function checked(data: unknown): readonly Correction[] {
  const read = readCorrections(data);
  if (typeof read === 'number') throw new RangeError(`entry ${read} of the kept corrections is none`);
  return read;
}

/** The text of a kept draft, and what its format shows of the lines. */
interface Shown {
  readonly source: string;
  readonly hints: readonly Hint[];
}

/** The plans that the corrections of a kept draft gave, read again; as many as this reader reads as they were. */
async function readAgain(
  { source, hints }: Shown,
  saved: SavedHistory,
  gave: readonly number[],
  parser: Pick<Parser, 'parse'>,
): Promise<readonly Plan[]> {
  const corrections = [...checked(saved.given ?? [])];
  const plans: Plan[] = [];
  for (const operation of saved.operations) {
    if (operation.type !== 'structure') continue;
    corrections.push(...checked(madeBy(operation)));
    const plan = await parser.parse(source, { corrections: [...corrections], hints });
    if (markOf(plan) !== gave[plans.length]) break;
    plans.push(plan);
  }
  return plans;
}

/**
 * A kept draft with the plans that its corrections gave. Where this version reads the text otherwise than the one that kept it, or
 * the reader cannot be started, the draft begins at its last correction: every edit is there, only what lies before that cannot be undone.
 * @param gave {@link markOf} each of these plans when it was kept
 */
export async function withReadings(
  shown: Shown,
  saved: SavedHistory,
  gave: readonly number[],
  parser: Pick<Parser, 'parse'>,
): Promise<SavedHistory> {
  const wanted = saved.operations.filter(({ type }) => type === 'structure').length;
  if (wanted === 0) return saved;
  const corrected = await readAgain(shown, saved, gave, parser).catch((): readonly Plan[] => []);
  const { standing, ...rest } = saved;
  const isEnough = standing ? corrected.length >= standing.corrections : true;
  if (isEnough || !standing) return { ...rest, corrected };
  const { behind, plan, first, given } = standing;
  return { plan, first, given, operations: saved.operations.slice(behind), at: saved.at - behind };
}
