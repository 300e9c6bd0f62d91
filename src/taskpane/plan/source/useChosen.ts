import { useEffect, useState, type MouseEvent, type RefObject } from 'react';
import type { PasteOffset } from '../../../plan/spans';
import type { ListHandle } from '../../../ui/VirtualList';
import { caretIn } from './caret';
import { segmentAt, type Segment } from './segments';

/** Which pieces of the source are chosen, and where the cursor is in them. */
export interface Chosen {
  /** Index of the active piece. */
  readonly here: number;
  /** It and its neighbours up to the one where choosing began. */
  readonly pieces: readonly Segment[];
  readonly isChosen: (index: number) => boolean;
  /** Offset of the last click within the active piece. */
  readonly caret: PasteOffset | null;
  readonly dropCaret: () => void;
  /** Goes to a piece; `extend` keeps where choosing began. */
  readonly go: (to: number, extend: boolean) => void;
  readonly press: (event: MouseEvent<HTMLElement>, segment: Segment) => void;
}

/** Where somebody asked to be led; asked for again, it is another one. */
export interface Place {
  readonly offset: number;
}

/** @param at where to begin; another one goes there */
export function useChosen(segments: readonly Segment[], at: Place | null, list: RefObject<ListHandle | null>): Chosen {
  // By their offsets: a piece is the same one where its text is read anew.
  const [active, setActive] = useState(at?.offset ?? segments[0]?.start ?? 0);
  const [anchor, setAnchor] = useState(active);
  const [caret, setCaret] = useState<PasteOffset | null>(null);
  const here = Math.max(0, segmentAt(segments, active));
  const from = Math.max(0, segmentAt(segments, anchor));
  const [first, last] = [Math.min(here, from), Math.max(here, from)];

  useEffect(() => {
    if (at === null) return;
    const row = segmentAt(segments, at.offset);
    if (row < 0) return;
    setActive(at.offset);
    setAnchor(at.offset);
    list.current?.show(Math.max(0, row - 1), 'start');
    // Only where another place is asked for, not when the text is read anew.
  }, [at]);

  return {
    here,
    pieces: segments.slice(first, last + 1),
    isChosen: i => i >= first && i <= last,
    caret,
    dropCaret: () => setCaret(null),
    go: (to, extend) => {
      const index = Math.max(0, Math.min(segments.length - 1, to));
      const segment = segments[index];
      if (!segment) return;
      setActive(segment.start);
      if (!extend) setAnchor(segment.start);
      setCaret(null);
      list.current?.show(index, 'nearest');
    },
    press: (event, segment) => {
      if ((event.target as HTMLElement).closest('button, [role=button]')) return;
      setActive(segment.start);
      if (!event.shiftKey) setAnchor(segment.start);
      // The browser marks words from the last click to this one as well; what is chosen is pieces.
      else window.getSelection()?.removeAllRanges();
      setCaret(event.shiftKey ? null : caretIn(event.currentTarget, segment));
      list.current?.focus();
    },
  };
}
