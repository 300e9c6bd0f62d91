import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { cardsIn } from './cards';
import { decksIn, namesTask } from './decks';
import type { TableFound } from './found';
import { namesDuty, roleByName } from './headers';
import { readMarker } from '../styles';
import { labelAt } from './labels';
import { labelShape } from './look';
import { matchesOf } from '../../loops';

/** A label with its sign behind what parts it from the value of the one before: 任务=…；负责=…；完成=…. */
const INNER = /[;,|\s]+(?=([^\s:=⇒→;,。|()]{2,10})[:=⇒→])/g;
const FEWEST = 2;

/**
 * Reads cards whose labels stand side by side: lines that open with the same label are cut before the others that recur in them, and read as if each had a line
 * of its own. A label of who answers, or when, opens none, unless another one says what is to be done: its line is a note below a task.
 */
export function keyedCards(source: Source, lines: readonly TextLine[]): { at: number; found: TableFound } | null {
  const labels = lines.map(line =>
    matchesOf(source.folded.slice(line.start, line.end), INNER).map(m => ({
      key: labelShape(m[1] ?? ''),
      end: line.start + m.index,
      start: line.start + m.index + m[0].length,
    })),
  );
  const opening = lines.map(
    (line, i) => labelAt(source, { ...line, end: labels[i]?.[0]?.end ?? line.end }, true)?.key ?? '',
  );
  const often = tally(opening);
  const inner = labels.map((found, i) => ((often.get(opening[i] ?? '') ?? 0) < FEWEST ? [] : found));
  const known = tally(inner.flat().map(({ key }) => key));
  let cut = false;
  const pieces = lines.flatMap((line, i): TextLine[] => {
    const cuts = (inner[i] ?? []).filter(({ key }) => key !== opening[i] && (known.get(key) ?? 0) >= FEWEST);
    cut ||= cuts.length > 0;
    return [line.start, ...cuts.map(c => c.start)].map((start, k) => {
      const end = cuts[k]?.end ?? line.end;
      return k === 0 ? { ...line, end } : { ...line, start, end, gap: false };
    });
  });
  if (!cut || toldBetween(source, lines, opening)) return null;
  const decks = decksIn(source, pieces, true).filter(
    deck => !namesDuty(roleByName(deck.keys[0] ?? '')) || namesTask(deck),
  );
  return cardsIn(source, pieces, decks, lines);
}

/** Minutes, not cards: below a numbered heading between lines that open with a label something is told. */
const toldBetween = (source: Source, lines: readonly TextLine[], opening: readonly string[]): boolean =>
  lines.some(
    (line, i) =>
      i > 0 &&
      opening[i] === '' &&
      opening[i - 1] === '' &&
      readMarker(source, lines[i - 1] ?? line) &&
      !readMarker(source, line),
  );

/** How often each of these stands there; empty ones are none. */
function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
