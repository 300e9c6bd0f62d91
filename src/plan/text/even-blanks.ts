import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';

const BETWEEN = /\n(?:[ \t]*\n)+/g;
const FEWEST = 8;
const SHARE = 0.95;

/** Takes out the blank lines of a paste that has one between (nearly) all its lines: there they part nothing. */
export function withoutEvenBlanks(tracked: Tracked): Tracked {
  const filled = tracked.text.split('\n').filter(line => line.trim()).length;
  const gaps = editsOf(tracked.text.trim(), BETWEEN, () => '\n').length;
  if (filled < FEWEST || gaps < SHARE * (filled - 1)) return tracked;
  return applyEdits(
    tracked,
    editsOf(tracked.text, BETWEEN, () => '\n'),
  );
}
