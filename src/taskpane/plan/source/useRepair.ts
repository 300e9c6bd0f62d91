import { useCallback, useMemo, useState } from 'react';
import { usualScope, type CorrectionReach } from '../../../plan/corrections/reach';
import type { Correction, Level } from '../../../plan/corrections';
import { correctionsOf, madeBy } from '../../../plan/draft';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../state/context';
import type { Draft } from '../../state/draft';
import type { Correct } from '../reading/useCorrecting';
import { alikeCorrections, corrections, LEVELS, othersOf, type Given, type Others } from './levels';
import { segmentAt, type Segment } from './segments';

/** After one line was given a level: the other lines that look like it, by how far the look is taken. */
export interface AlikeLines {
  readonly level: Given;
  /** The line that was corrected. */
  readonly at: number;
  readonly reaches: readonly Others[];
  /** Which of these is meant unless the user says otherwise. */
  readonly usual: number;
}

export interface Repair {
  readonly segments: readonly Segment[];
  /** Gives neighbouring pieces a level, in one step of undo. */
  readonly give: (chosen: readonly Segment[], level: Level) => void;
  /** Gives what begins at each of these places of the paste its level, in one step of undo. */
  readonly giveAt: (places: readonly { readonly at: number; readonly level: Given }[]) => void;
  readonly correct: Correct;
  readonly alike: AlikeLines | null;
  /** Gives the same level to lines of one of the looks, `only` those named. */
  readonly giveAlike: (others: Others, only: readonly Segment[]) => void;
  readonly dismiss: () => void;
  /** The other lines that begin with the same number or sign as this one, or have its style of headings; null where there is none. */
  readonly look: (segment: Segment) => Promise<CorrectionReach | null>;
  /** Gives a piece and others like it a level, in one step of undo. */
  readonly giveAll: (segment: Segment, others: Others, level: Given) => void;
}

interface Found {
  readonly made: readonly Correction[];
  readonly at: number;
  readonly level: Given;
  readonly reaches: readonly CorrectionReach[];
}

/** Repairing how a text was read, piece by piece, by example. */
export function useRepair(
  read: Plan,
  { source, beside, history }: Draft,
  segments: readonly Segment[],
  correct: Correct,
): Repair {
  const { texts, ports, work } = usePane();
  const words = texts.source;
  const hints = beside?.hints;
  const [found, setFound] = useState<Found | null>(null);

  const give = useCallback(
    (chosen: readonly Segment[], level: Level) => {
      const [head] = chosen;
      const tail = chosen[chosen.length - 1];
      if (!head || !tail) return;
      const made = corrections(chosen, segments[segments.indexOf(tail) + 1], level);
      const what = level === 'in' || level === 'group' ? words.take : words.became(words.levels[level]);
      correct(made, (plan, tasks) => (plan === read ? words.same : words.did(what, chosen.length, tasks)));
      setFound(null);
      const given = LEVELS.find(one => one === level);
      if (chosen.length > 1 || !given) return;
      ports.parser
        .alike(source, head, { corrections: [...correctionsOf(history), ...made], ...(hints ? { hints } : {}) })
        .then(
          reaches => setFound({ made, at: head.start, level: given, reaches }),
          // The correction itself says why the reader cannot be started.
          () => undefined,
        );
    },
    [segments, correct, words, ports, source, hints, history, read],
  );
  const giveAt = useCallback<Repair['giveAt']>(
    places => {
      const [first] = places;
      const found = places.flatMap(({ at, level }) => {
        const one = segmentAt(segments, at);
        const segment = segments[one];
        return segment ? [{ segment, next: segments[one + 1], level }] : [];
      });
      const only = found[0];
      if (!first || !only) return;
      if (found.length === 1) return give([only.segment], only.level);
      setFound(null);
      const made = found.flatMap(({ segment, next, level }) => corrections([segment], next, level));
      correct(made, (plan, tasks) =>
        plan === read ? words.same : words.did(words.became(words.levels[first.level]), found.length, tasks),
      );
    },
    [segments, give, correct, words, read],
  );

  const { operations, at } = history;
  const last = operations[at - 1];
  const stands =
    found !== null &&
    work.asked.length === 0 &&
    last !== undefined &&
    madeBy(last).includes(found.made[0] as Correction);
  const alike = useMemo((): AlikeLines | null => {
    if (!found || !stands) return null;
    const all = othersOf(found.reaches, segments, found.at, found.level);
    const scope = usualScope(found.reaches);
    const usual = all.find(({ shape }) => typeof scope !== 'string' && shape === scope.shape);
    // Where the lines that are usually meant are so already, the reader has drawn the conclusion by itself.
    if (!usual || usual.segments.length === 0) return null;
    const reaches = all.filter(
      (one, i) => one === usual || (one.segments.length > 0 && one.segments.length !== all[i - 1]?.segments.length),
    );
    return { level: found.level, at: found.at, reaches, usual: reaches.indexOf(usual) };
  }, [found, stands, segments]);

  const giveAlike = useCallback(
    (others: Others, only: readonly Segment[]) => {
      if (!alike) return;
      const level = words.levels[alike.level];
      correct(alikeCorrections(others, alike.level, only), (_, tasks) => words.alike.done(only.length, level, tasks));
      setFound(null);
    },
    [alike, correct, words],
  );
  const look = useCallback<Repair['look']>(
    async segment => {
      const reaches = await ports.parser.alike(source, segment, {
        corrections: correctionsOf(history),
        ...(hints ? { hints } : {}),
      });
      const scope = usualScope(reaches);
      const marked = typeof scope !== 'string' && (scope.shape.template || scope.shape.heading !== undefined);
      return (marked && reaches.find(r => r.shape === scope.shape)) || null;
    },
    [ports, source, hints, history],
  );
  const giveAll = useCallback<Repair['giveAll']>(
    (segment, others, level) => {
      const next = segments[segments.indexOf(segment) + 1];
      const made = [...corrections([segment], next, level), ...alikeCorrections(others, level, others.segments)];
      correct(made, (_, tasks) => words.alike.done(others.segments.length + 1, words.levels[level], tasks));
      setFound(null);
    },
    [segments, correct, words],
  );
  const dismiss = useCallback(() => setFound(null), []);
  return useMemo(
    () => ({ segments, give, giveAt, correct, alike, giveAlike, dismiss, look, giveAll }),
    [segments, give, giveAt, correct, alike, giveAlike, dismiss, look, giveAll],
  );
}
