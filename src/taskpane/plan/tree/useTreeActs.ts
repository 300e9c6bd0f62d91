import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { nextId, type DraftPlan, type History } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { useToast } from '../../components/Toast';
import type { DoEdit } from '../did';
import type { TreeRow } from '../rows';
import type { Repair } from '../source/useRepair';
import { dropRows, joinRows, levelBy, move, placeInPlan, rename } from './acts';

/** Arranging the rows of the tree: those chosen, else the one where the keyboard is. */
export interface TreeActs {
  readonly chosen: ReadonlySet<string>;
  /** Takes a row in or out of the choice. */
  readonly toggle: (row: TreeRow) => void;
  readonly choose: (rows: readonly TreeRow[]) => void;
  readonly clear: () => void;
  readonly level: (step: 1 | -1) => void;
  readonly move: (by: 1 | -1) => void;
  readonly drop: () => void;
  readonly join: () => void;
  /** The chosen rows can be joined, or the one with that before it. */
  readonly canJoin: boolean;
  /** The row that is being renamed. */
  readonly naming: TreeRow | null;
  readonly rename: (text: string | null) => void;
  readonly beginNaming: () => void;
  /** Cuts the measure that is being renamed in two; false where nothing would stand on one side. */
  readonly split: (at: number) => boolean;
  /** Does what a key asks for; false where it asks for nothing of this. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export interface Arranging {
  readonly plan: DraftPlan;
  readonly history: History;
  readonly edit: DoEdit;
  readonly repair: Repair;
}

/** @param here the row where the keyboard is */
export function useTreeActs(
  { plan, history, edit, repair }: Arranging,
  rows: readonly TreeRow[],
  here: TreeRow | undefined,
): TreeActs {
  const { texts } = usePane();
  const say = useToast();
  const words = texts.tree;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [naming, setNaming] = useState<TreeRow | null>(null);
  const meant = useMemo(() => {
    const marked = rows.filter(row => chosen.has(row.key));
    return marked.length > 0 ? marked : here ? [here] : [];
  }, [rows, chosen, here]);

  const toggle = useCallback(
    (row: TreeRow) =>
      setChosen(now => {
        const next = new Set(now);
        if (!next.delete(row.key)) next.add(row.key);
        return next;
      }),
    [],
  );
  const choose = useCallback((list: readonly TreeRow[]) => setChosen(new Set(list.map(row => row.key))), []);
  const clear = useCallback(() => setChosen(now => (now.size > 0 ? new Set<string>() : now)), []);

  const level = (step: 1 | -1) => {
    const places = meant.flatMap(row => {
      const [to, at] = [levelBy(row, step), placeInPlan(plan, row)];
      return to && at !== null ? [{ at, level: to }] : [];
    });
    if (places.length > 0) repair.giveAt(places);
    else if (meant.every(row => levelBy(row, step) === null)) say(step < 0 ? words.highest : words.lowest, false);
    else say(words.byHand, false);
    clear();
  };
  const doMove = (by: 1 | -1) => {
    if (meant.length > 0 && !edit(move(meant, by, nextId(history)))) say(words.edge, false);
  };
  const doDrop = () => {
    if (meant.length > 0) edit(dropRows(plan, meant));
    clear();
  };
  const joined = useMemo(() => joinRows(plan, meant), [plan, meant]);
  const doJoin = () => {
    if (joined) edit(joined);
    else say(meant.length > 1 ? words.notNeighbours : words.noneBefore, false);
    clear();
  };
  const endNaming = (text: string | null) => {
    if (naming && text !== null && text.trim() !== '') edit(rename(naming, text.trim()));
    setNaming(null);
  };
  const split = (at: number): boolean => {
    if (naming?.type !== 'measure') return false;
    const isCut = edit({ type: 'split', measure: naming.measure.id, at, id: nextId(history) });
    if (isCut) setNaming(null);
    return isCut;
  };
  const beginNaming = () => setNaming(meant[0] ?? null);

  const key = (event: KeyboardEvent): boolean => {
    const some = chosen.size > 0;
    const keys: Readonly<Record<string, (() => void) | false>> = {
      'Alt+ArrowUp': () => doMove(-1),
      'Alt+ArrowDown': () => doMove(1),
      'Alt+ArrowLeft': () => level(-1),
      'Alt+ArrowRight': () => level(1),
      // With rows chosen Tab is the outline's; without, and after Escape, it leads on as everywhere.
      'Shift+Tab': some && (() => level(-1)),
      Tab: some && (() => level(1)),
      Escape: some && clear,
      Delete: doDrop,
      Backspace: doJoin,
      F2: beginNaming,
      ' ': () => here && toggle(here),
    };
    const name = `${event.altKey ? 'Alt+' : ''}${event.shiftKey && event.key === 'Tab' ? 'Shift+' : ''}${event.key}`;
    const run = !event.ctrlKey && !event.metaKey && keys[name];
    if (!run) return false;
    run();
    return true;
  };
  return {
    chosen,
    toggle,
    choose,
    clear,
    level,
    move: doMove,
    drop: doDrop,
    join: doJoin,
    canJoin: joined !== null,
    naming,
    rename: endNaming,
    beginNaming,
    split,
    key,
  };
}
