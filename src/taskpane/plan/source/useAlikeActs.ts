import { useEffect, useState } from 'react';
import type { CorrectionReach } from '../../../plan/corrections';
import { usePane } from '../../state/context';
import { othersOf, type Given } from './levels';
import type { Act } from './LevelStrip';
import { lookOf } from './look';
import type { Segment } from './segments';
import type { Repair } from './useRepair';

/** What a line that begins with a number or a sign, or has a style of headings, is usually taken for, or should be. */
const OFFERED: readonly Given[] = ['section', 'task', 'measure', 'left-out'];
/** Milliseconds on a line before its likes are looked for: the arrows pass over many. */
const REST = 200;

export interface AlikeActs {
  /** What the lines have in common. */
  readonly look: string;
  readonly acts: readonly Act[];
}

/**
 * The levels that a line can be given together with all others that begin as it does, before anything was said of it; null where it
 * begins with no sign of its own and has no style of headings, or no other line does.
 */
export function useAlikeActs(
  source: string,
  segment: Segment | undefined,
  { look, segments, giveAll, alike }: Repair,
  done: () => void,
): AlikeActs | null {
  const { texts } = usePane();
  const words = texts.source;
  const [found, setFound] = useState<{ readonly of: Segment; readonly reach: CorrectionReach | null } | null>(null);
  useEffect(() => {
    if (!segment?.first) return;
    let passed = false;
    const wait = setTimeout(() => {
      look(segment).then(
        reach => passed || setFound({ of: segment, reach }),
        // A correction says why the reader cannot be started.
        () => undefined,
      );
    }, REST);
    return () => {
      passed = true;
      clearTimeout(wait);
    };
  }, [segment, look]);
  const reach = found?.of === segment ? found?.reach : null;
  if (!segment || !reach || alike) return null;
  const acts = OFFERED.filter(level => level !== segment.as).flatMap((level): Act[] => {
    const [others] = othersOf([reach], segments, segment.start, level);
    if (!others || others.segments.length === 0) return [];
    return [
      {
        words: words.alike.all(others.segments.length + 1, words.levels[level]),
        onPress: () => {
          giveAll(segment, others, level);
          done();
        },
      },
    ];
  });
  return acts.length > 0 ? { look: lookOf(reach.shape, source, segment.start, words.alike), acts } : null;
}
