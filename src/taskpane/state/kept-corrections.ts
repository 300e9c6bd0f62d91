/** Corrections of the form in a kept draft: kept are the text and the corrections, the plans they gave are read again from these. */
import { readCorrections } from '../../plan/corrections/read';
import type { Correction } from '../../plan/corrections/types';
import type { LineHint } from '../../plan/hints';
import {
  correctionsAlong,
  hintsAlong,
  isReading,
  madeBy,
  reworded,
  type Delta,
  type SavedHistory,
} from '../../plan/draft';
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
export function planMarkOf(plan: Plan): number {
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
export interface Shown {
  readonly source: string;
  readonly hints: readonly LineHint[];
}

const edited = ({ source, hints }: Shown, delta: Delta): Shown => ({
  source: reworded(source, delta),
  hints: hintsAlong(hints, delta),
});

/** The plans that the corrections of a kept draft gave, and its text where it was edited, read again; as many as this reader reads as they were. */
async function readAgain(
  shown: Shown,
  saved: SavedHistory,
  gave: readonly number[],
  parser: Pick<Parser, 'parse'>,
): Promise<readonly Plan[]> {
  let corrections = checked(saved.given ?? []);
  let text = shown;
  const plans: Plan[] = [];
  for (const operation of saved.operations) {
    if (!isReading(operation)) continue;
    if (operation.type === 'reword') {
      corrections = correctionsAlong(corrections, operation.delta).corrections;
      text = edited(text, operation.delta);
    } else corrections = [...corrections, ...checked(madeBy(operation))];
    const plan = await parser.parse(text.source, { corrections, hints: text.hints });
    if (planMarkOf(plan) !== gave[plans.length]) break;
    plans.push(plan);
  }
  return plans;
}

/**
 * A kept draft with the plans that its corrections gave. Where this version reads the text otherwise than the one that kept it, or
 * the reader cannot be started, the draft begins at its last correction: every edit is there, only what lies before that cannot be undone.
 * @param gave {@link planMarkOf} each of these plans when it was kept
 * @returns also the text that the draft begins with
 */
export async function withReadings(
  shown: Shown,
  saved: SavedHistory,
  gave: readonly number[],
  parser: Pick<Parser, 'parse'>,
): Promise<{ readonly saved: SavedHistory; readonly shown: Shown }> {
  const wanted = saved.operations.filter(isReading).length;
  if (wanted === 0) return { saved, shown };
  const corrected = await readAgain(shown, saved, gave, parser).catch((): readonly Plan[] => []);
  const { standing, ...rest } = saved;
  const isEnough = standing ? corrected.length >= standing.corrections : true;
  if (isEnough || !standing) return { saved: { ...rest, corrected }, shown };
  const { behind, plan, first, given, rewords = [] } = standing;
  return {
    saved: { plan, first, given, operations: saved.operations.slice(behind), at: saved.at - behind },
    shown: rewords.reduce(edited, shown),
  };
}
