import { useEffect, useRef, type Dispatch } from 'react';
import type { RibbonCommand } from '../../commands/commands';
import type { PaneTexts } from '../../i18n/pane';
import { troubleWords } from './troubleWords';
import { asBookError } from './useBook';
import type { Ports } from '../ports';
import type { PlanReaders } from './reading';
import { NO_WORK, type Screen, type Work } from './work';
import type { Action } from './action';

const FIRST: Readonly<Record<RibbonCommand, Screen>> = {
  open: 'start',
  read: 'plan',
  fill: 'fill',
  overview: 'overview',
  exchange: 'exchange',
};

/** The pane as the command that opened it wants it. */
export const openedBy = (command: RibbonCommand): Work => ({ ...NO_WORK, screen: FIRST[command] });

async function readSelection(
  ports: Ports,
  dispatch: Dispatch<Action>,
  read: PlanReaders,
  texts: PaneTexts,
): Promise<void> {
  // A draft of before is found first, so that it becomes the previous one and is not written over.
  const kept = await ports.drafts.load();
  if (kept) dispatch(kept === 'later' ? { type: 'foundLater' } : { type: 'found', kept });
  try {
    const text = (await ports.book?.selectedText()) ?? '';
    if (text.trim() !== '') return await read.text(text, '');
    dispatch({ type: 'failed', id: null, problem: { type: 'said', message: texts.start.selectionEmpty } });
  } catch (error) {
    const message = troubleWords(asBookError(error), texts.write.failed);
    dispatch({ type: 'failed', id: null, problem: { type: 'said', message } });
  }
}

/** Does, once, what the command wants beyond the page that it shows. */
export function useOpening(
  command: RibbonCommand,
  ports: Ports,
  dispatch: Dispatch<Action>,
  read: PlanReaders,
  texts: PaneTexts,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !ports.book) return;
    done.current = true;
    if (command === 'read') void readSelection(ports, dispatch, read, texts);
    if (command === 'fill')
      void ports.book
        .selectedRow()
        .then(key => key !== null && dispatch({ type: 'walk', walk: { at: key } }))
        // Whatever is selected instead (a chart, several areas): the page then shows the first row.
        .catch(() => undefined);
  }, [command, ports, dispatch, read, texts]);
}
