/** Letters and requests that were entered in the pane and are not written into the workbook yet. */
import { useEffect, useRef, type Dispatch } from 'react';
import type { Press } from '../../ui/duties/pending';
import type { Ports } from '../ports';

export interface Entered {
  /** The oldest first. */
  readonly duties: readonly Press[];
  /** How many of them, from the first on, are being written now: those are not taken back any more. */
  readonly dutiesWriting: number;
  readonly toast: { readonly text: string; readonly undoes: number | null; readonly duties?: readonly Press[] } | null;
}

export type EnterAction =
  /** What was entered is this now; `text` says what was done, with its undo. */
  | { readonly type: 'duties'; readonly presses: readonly Press[]; readonly text?: string }
  | { readonly type: 'dutiesWriting' }
  | { readonly type: 'dutiesEnd'; readonly written: boolean };

/** The undo of something entered before it was written would take back what stands in the workbook. */
const withoutUndo = ({ toast }: Entered): Pick<Entered, 'toast'> => ({ toast: toast?.duties ? null : toast });

export function reduceEntered(work: Entered, action: EnterAction): Entered {
  const { duties, dutiesWriting } = work;
  switch (action.type) {
    case 'duties': {
      const { presses, text } = action;
      return { duties: presses, dutiesWriting, toast: text === undefined ? null : { text, undoes: null, duties } };
    }
    case 'dutiesWriting':
      return { duties, dutiesWriting: duties.length, ...withoutUndo(work) };
    case 'dutiesEnd':
      return { duties: action.written ? duties.slice(dutiesWriting) : duties, dutiesWriting: 0, ...withoutUndo(work) };
  }
}

/** Has what was entered before the pane was loaded anew, and keeps what is entered since. */
export function useEntered(ports: Ports, duties: readonly Press[], dispatch: Dispatch<EnterAction>): void {
  const loaded = useRef(false);
  useEffect(() => {
    if (!ports.book) return;
    if (loaded.current) {
      ports.entered.keep(duties);
      return;
    }
    loaded.current = true;
    const presses = ports.entered.load();
    if (presses.length > 0) dispatch({ type: 'duties', presses });
  }, [ports, duties, dispatch]);
}
