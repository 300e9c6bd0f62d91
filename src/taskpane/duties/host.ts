/** The pane with its open workbook as what surrounds the lists of letters and requests. */
import { useEffect, useState } from 'react';
import { carryOut } from '../../ledger/duties/carry-out';
import type { Ledger } from '../../ledger/types';
import { docFile, docFiles } from '../../jobs/doc-file';
import type { DocSpec } from '../../report/doc/types';
import { dutyWords, type DutyHost } from '../../ui/duties/context';
import { actsOf, withoutPending } from '../../ui/duties/pending';
import { todayOf } from '../../ui/today';
import { sheetsOnly } from '../../workbook/build';
import { docSheet } from '../../jobs/doc-sheet';
import { usePane } from '../state/context';
import { troubleWords } from '../state/troubleWords';
import { asBookError } from '../state/useBook';
import type { RowKey } from '../../ledger/rows/key';

/** @param active the page is looked at */
export function useHost(ledger: Ledger, active: boolean): DutyHost {
  const { ports, lang, texts, book, work, dispatch, preferences } = usePane();
  const words = dutyWords(lang);
  const { duties: presses, dutiesWriting } = work;
  const today = todayOf(ports.now());
  const who = preferences.name;
  const [selected, setSelected] = useState<RowKey | null>(null);
  useEffect(() => {
    if (!active || !ports.book) return;
    let ended = false;
    let end: () => void = () => undefined;
    void ports.book
      .follow(setSelected)
      .then(stop => (ended ? stop() : (end = stop)))
      .catch(() => undefined);
    void ports.book
      .selectedRow()
      .then(key => ended || setSelected(key))
      .catch(() => undefined);
    return () => {
      ended = true;
      end();
    };
  }, [active, ports]);

  return {
    lang,
    ledger,
    today,
    who,
    presses,
    selected,
    busy: dutiesWriting > 0,
    kept: ports.entered.typed,
    writeLabel: words.pending.write,
    explain: error => troubleWords(asBookError(error), texts.write.failed),
    perform: press => dispatch({ type: 'duties', presses: [...presses, press], text: press.text }),
    remove: at => {
      if (at < dutiesWriting) return;
      const rest = withoutPending(ledger, presses, at, { moment: today, who });
      dispatch({ type: 'duties', presses: rest, text: words.pending.removed });
    },
    drop: () => {
      if (dutiesWriting === 0) dispatch({ type: 'duties', presses: [], text: words.pending.dropped(presses.length) });
    },
    write: async () => {
      if (!ports.book || dutiesWriting > 0) return carryOut(ledger, [], { moment: today, who });
      dispatch({ type: 'dutiesWriting' });
      try {
        const carried = await ports.book.carryOut(actsOf(presses), who);
        // Read anew before what was entered goes: else the lists would show for a moment what they showed before it.
        await book.refresh();
        dispatch({ type: 'dutiesEnd', written: true });
        return carried;
      } catch (error) {
        dispatch({ type: 'dutiesEnd', written: false });
        throw error;
      }
    },
    goTo: async keys => {
      const [first] = keys;
      if (first === undefined || !ports.book) return false;
      try {
        await ports.book.goTo(keys.length === 1 ? { row: first } : { rows: keys });
        return true;
      } catch (error) {
        return asBookError(error).trouble !== 'rowGone';
      }
    },
    deliver: {
      sheet: async (doc: DocSpec, name: string) => {
        const spec = sheetsOnly(ledger, [docSheet(doc, name)]);
        const written = await ports.book?.write(spec, () => undefined, new AbortController().signal);
        await book.refresh();
        return words.letter.sheetDone(written?.sheets[0]?.name ?? name);
      },
      docx: async (doc: DocSpec, name: string) => {
        const made = await docFile(doc, name);
        ports.save(made.bytes, made.name, made.type);
        return words.letter.saved(made.name);
      },
      zip: async (parts, name) => {
        const made = await docFiles(parts, name);
        ports.save(made.bytes, made.name, made.type);
        return words.letter.saved(made.name);
      },
    },
  };
}
