/** Ticks over an ordered list: everything is ticked until it is taken out, so that what comes later is ticked too. */
import { useCallback, useRef, useState } from 'react';
import type { Proposed } from './lists';

export interface Ticks {
  readonly has: (id: string) => boolean;
  /** @param range from the one that was ticked last up to this one, as Shift does */
  readonly tick: (id: string, on: boolean, range: boolean) => void;
  readonly tickAll: (ids: readonly string[], on: boolean) => void;
}

export interface TickState extends Pick<Ticks, 'has' | 'tickAll'> {
  /** The one that was ticked last. */
  readonly last: { current: string | null };
}

/** The ids that one press changes. @param order all of them as they stand in the list */
export function reach(order: readonly string[], from: string | null, to: string, range: boolean): readonly string[] {
  const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  if (!range || a < 0 || b < 0) return [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** What was ticked out, as long as whoever calls this is on the page. */
export function useTickState(): TickState {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const tickAll = useCallback((ids: readonly string[], on: boolean) => {
    setOff(was => {
      const next = new Set(was);
      for (const id of ids)
        if (on) next.delete(id);
        else next.add(id);
      return next;
    });
  }, []);
  return { has: id => !off.has(id), tickAll, last };
}

/** The ticks of a list. @param order all that can be ticked, as it stands there */
export const ticksOf = ({ has, tickAll, last }: TickState, order: readonly string[]): Ticks => ({
  has,
  tickAll,
  tick: (id, on, range) => {
    tickAll(reach(order, last.current, id, range), on);
    last.current = id;
  },
});

/** What can be ticked of a letter: the rows of a reminder, any other letter as a whole. */
export const tickIds = ({ id, proposal }: Proposed): readonly string[] =>
  proposal.type === 'reminder' ? proposal.rows.map(row => `${id} ${row.key}`) : [id];
