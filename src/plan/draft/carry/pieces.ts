/** Edits of a measure that no longer stands in one piece. */
import { overlaps, type Span } from '../../spans';
import type { Measure } from '../../types';
import { holds, same } from './groups';
import type { PlanPlaces, Slot } from './places';

/** What an edit was about; `shape`: cut or joined by hand, `correction`: what a line was said to be. */
export type LostEdit =
  'text' | 'kind' | 'targets' | 'deadlines' | 'owners' | 'dropped' | 'added' | 'heading' | 'shape' | 'correction';

/** A measure as read and as edited. */
export interface Edited {
  readonly read: Measure;
  readonly now: Measure;
  readonly span: Span;
}

export const FIELDS = ['text', 'targets', 'deadlines', 'owners', 'kind'] as const;
type Field = (typeof FIELDS)[number];

/** A kind that follows from having targets was not chosen. */
export const kindWith = (kind: Measure['kind'], targets: Measure['targets']): Measure['kind'] =>
  targets.length > 0 ? 'target' : kind === 'target' ? 'task' : kind;

export const isEdited = ({ read, now }: Edited, field: Field): boolean =>
  !same(read[field], now[field]) && (field !== 'kind' || (now.kind !== 'target' && read.kind !== 'target'));

const change = (slot: Slot, make: (measure: Measure) => Measure): void => {
  slot.out = slot.out.map((one, i) => (i === 0 ? { ...one, measure: make(one.measure) } : one));
};

function distinct<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter(one => !seen.has(key(one)) && seen.add(key(one)));
}

/** The text of a piece with the edited words in it; null where they have no place there. */
function textIn(piece: string, { read, now }: Edited): string | null {
  if (piece.includes(read.text)) return piece.replace(read.text, () => now.text);
  return read.text.includes(piece) ? now.text : null;
}

function carryText(places: PlanPlaces, pieces: readonly Slot[], edited: Edited): boolean {
  const { start } = edited.span;
  const first = pieces.find(({ fresh: { measure } }) => measure.span.start <= start && start < measure.span.end);
  const text = first?.out[0] ? textIn(first.out[0].measure.text, edited) : null;
  if (!first || text === null) return false;
  change(first, measure => ({ ...measure, text }));
  return true;
}

function carryTargets(pieces: readonly Slot[], { now, span }: Edited): void {
  const left = new Set(now.targets);
  const shares = pieces.map(slot => {
    const here = now.targets.filter(target => left.has(target) && holds(slot.fresh.measure.span, target.span));
    here.forEach(target => left.delete(target));
    return here;
  });
  pieces.forEach((slot, i) =>
    change(slot, measure => {
      const others = measure.targets.filter(target => !holds(span, target.span));
      // Those without a place in the paste, typed by hand, go to the first piece.
      const targets = [...others, ...(shares[i] ?? []), ...(i === 0 ? left : [])];
      return { ...measure, targets, kind: kindWith(measure.kind, targets) };
    }),
  );
}

function carryShared(pieces: readonly Slot[], field: 'owners' | 'deadlines', standing: readonly Edited[]): void {
  for (const slot of pieces) {
    const here = standing.filter(one => overlaps(one.span, slot.fresh.measure.span));
    change(slot, measure =>
      field === 'owners'
        ? {
            ...measure,
            owners: distinct(
              here.flatMap(one => one.now.owners),
              owner => `${owner.role} ${owner.name}`,
            ),
          }
        : {
            ...measure,
            deadlines: distinct(
              here.flatMap(one => one.now.deadlines),
              JSON.stringify,
            ),
          },
    );
  }
}

/**
 * Puts the edits of one measure on the pieces that it is in now: owners, deadlines and kind on all, the text on the one that
 * holds its first character, targets where their words stand.
 * @param standing every measure that was in one of these pieces: a piece of two keeps the owners and deadlines of both
 * @returns what found no place
 */
export function onPieces(places: PlanPlaces, edited: Edited, standing: readonly Edited[]): readonly LostEdit[] {
  const fields = FIELDS.filter(field => isEdited(edited, field));
  if (fields.length === 0) return [];
  const pieces = places.pieces(edited.span).filter(slot => slot.out.length > 0);
  return fields.filter(field => {
    if (pieces.length === 0) return true;
    if (field === 'text') return !carryText(places, pieces, edited);
    if (field === 'targets') carryTargets(pieces, edited);
    else if (field === 'kind') {
      const able = pieces.filter(slot => slot.out[0]?.measure.targets.length === 0);
      able.forEach(slot => change(slot, measure => ({ ...measure, kind: edited.now.kind })));
      return able.length === 0;
    } else carryShared(pieces, field, standing);
    return false;
  });
}
