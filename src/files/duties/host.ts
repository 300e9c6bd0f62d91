/** The files page with a master that it holds as what surrounds the lists of letters and requests. */
import { useEffect, useState } from 'react';
import { FILES_TEXTS } from '../../i18n/files';
import type { DutiesDone, HeldMaster } from '../../jobs/desk/desk';
import { docFile, docFiles } from '../../jobs/doc-file';
import { useDesk } from '../../ui/desk/context';
import { troubleText } from '../../ui/desk/trouble';
import { dutyWords, type DutyHost } from '../../ui/duties/context';
import { actsOf, withoutPending, type Press } from '../../ui/duties/pending';

/** What was done just now, and what was entered before it. */
interface Said {
  readonly text: string;
  readonly before: readonly Press[];
}

export interface FileHost extends DutyHost {
  readonly said: Said | null;
  readonly undo: () => void;
}

interface Around {
  readonly master: HeldMaster;
  readonly who: string;
  /** A new master was made; the lists go by it from now on. */
  readonly onDone: (done: DutiesDone) => void;
}

/** Keeps what was entered until it is written, or the page goes. */
export function useFileHost({ master, who, onDone }: Around): FileHost {
  const { ports, lang } = useDesk();
  const words = dutyWords(lang);
  const [presses, setPresses] = useState<readonly Press[]>([]);
  const [writing, setWriting] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const today = ports.today();
  const { ledger } = master;
  const set = (next: readonly Press[], text: string): void => {
    setSaid({ text, before: presses });
    setPresses(next);
  };
  useEffect(() => {
    if (presses.length === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [presses.length]);

  return {
    lang,
    ledger,
    today,
    who,
    presses,
    busy: writing > 0,
    writeLabel: words.pending.make,
    explain: error => troubleText(error, FILES_TEXTS[lang], lang),
    perform: press => set([...presses, press], press.text),
    remove: at => {
      if (at >= writing) set(withoutPending(ledger, presses, at, { moment: today, who }), words.pending.removed);
    },
    drop: () => {
      if (writing === 0) set([], words.pending.dropped(presses.length));
    },
    write: async () => {
      const own = presses.length;
      setWriting(own);
      // What is being written is not taken back any more.
      setSaid(null);
      try {
        const watch = { ports, signal: new AbortController().signal, onStep: () => undefined };
        const done = await ports.desk.duties({ master: master.id, acts: actsOf(presses), who }, lang, watch);
        setPresses(now => now.slice(own));
        if (done.file) ports.save(done.file);
        onDone(done);
        return done.carried;
      } finally {
        setWriting(0);
      }
    },
    deliver: {
      docx: async (doc, name) => {
        const made = await docFile(doc, name);
        ports.save(made);
        return words.letter.savedFile(made.name);
      },
      zip: async (parts, name) => {
        const made = await docFiles(parts, name);
        ports.save(made);
        return words.letter.savedFile(made.name);
      },
    },
    said,
    undo: () => {
      if (said === null || writing > 0) return;
      setPresses(said.before);
      setSaid(null);
    },
  };
}
