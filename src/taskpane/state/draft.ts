/** The draft that is open: its text as it stands, and what was done to it. */
import {
  correctionsAlong,
  correctionsOf,
  hintsAlong,
  restore,
  reworded,
  rewordsOf,
  save,
  type Delta,
  type History,
  type Lost,
} from '../../plan/draft';
import type { Beside, KeptDraft } from '../ports';

export interface Draft {
  /** The text as it stands. */
  readonly source: string;
  readonly origin: string;
  /** What the format of the text held back and shows of its lines. */
  readonly beside?: Beside;
  readonly history: History;
  /** The text as it came, where it was edited since. */
  readonly came?: Pick<Draft, 'source' | 'beside'>;
}

/** The draft with another place in its history, and the text as it stands there. */
export function atHistory(draft: Draft, history: History): Draft {
  const { origin, source, beside, came = { source, ...(beside ? { beside } : {}) } } = draft;
  const rewords = rewordsOf(history);
  const isEdited = rewords.length > 0;
  const now = rewords.reduce<Pick<Draft, 'source' | 'beside'>>(
    (text, delta) => ({
      source: reworded(text.source, delta),
      ...(text.beside ? { beside: { ...text.beside, hints: hintsAlong(text.beside.hints, delta) } } : {}),
    }),
    came,
  );
  return { origin, ...now, history, ...(isEdited ? { came } : {}) };
}

/** Letters of the words that a lost correction is told by. */
const QUOTED = 40;

/** Corrections about words that an edit of the text has taken out, by these words. */
export function lostCorrections({ source, history }: Draft, delta: Delta): readonly Lost[] {
  return correctionsAlong(correctionsOf(history), delta).gone.flatMap((correction): readonly Lost[] => {
    if (!('at' in correction) || correction.at === null) return [];
    const start = typeof correction.at === 'number' ? correction.at : correction.at.start;
    const [words = ''] = source.slice(start, start + QUOTED).split('\n');
    return [{ measure: words.trim(), what: 'correction' }];
  });
}

/** A kept draft, opened. */
export const openedDraft = ({ source, origin, beside, saved }: KeptDraft): Draft => {
  const history = restore(saved);
  return atHistory({ source, origin, ...(beside ? { beside } : {}), history }, history);
};

/** What is kept of a draft, with the text as it came. */
export function keptFrom({ came, source, beside, origin, history }: Draft, at: number): KeptDraft {
  const text = came ?? { source, ...(beside ? { beside } : {}) };
  return { ...text, origin, saved: save(history), at };
}
