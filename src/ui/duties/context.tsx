import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { DUTY_TEXTS, type DutyTexts } from '../../i18n/duties';
import type { Lang } from '../../i18n/lang';
import type { DocPart } from '../../jobs/doc-file';
import type { Carried } from '../../ledger/duties/carry-out';
import type { Ledger } from '../../ledger/types';
import type { DocSpec } from '../../report/doc/types';
import type { DutyLists } from './lists';
import type { Press } from './pending';
import type { TickState } from './ticks';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

/** Ways in which a letter leaves the page; those that this host does not know are absent. */
export interface Deliver {
  /** Makes a .docx and hands it over. @returns what to say */
  readonly docx?: (doc: DocSpec, name: string) => Promise<string>;
  /** Makes a .docx of each and hands them over in one archive. @returns what to say */
  readonly zip?: (parts: readonly DocPart[], name: string) => Promise<string>;
  /** Writes a printable sheet. @returns what to say */
  readonly sheet?: (doc: DocSpec, name: string) => Promise<string>;
}

/** What surrounds the lists: the pane with an open workbook, or the page with a file. */
export interface DutyHost {
  readonly lang: Lang;
  /** The book as it was read last. */
  readonly ledger: Ledger;
  /** Today, as a serial day. */
  readonly today: SerialDay;
  /** Who decides and receives, where a field asks for it; blank: not known. */
  readonly who: string;
  /** What was entered and is not written yet. */
  readonly presses: readonly Press[];
  readonly perform: (press: Press) => void;
  /** Takes one press back. */
  readonly remove: (at: number) => void;
  readonly drop: () => void;
  /** Label of the button that writes. */
  readonly writeLabel: string;
  /** Writes what was entered; rejects with what `explain` has words for. */
  readonly write: () => Promise<Carried>;
  /** It is being written now. */
  readonly busy: boolean;
  readonly explain: (error: unknown) => string;
  /** Selects rows of the matrix; false: they are gone. Absent where there is no sheet to look at. */
  readonly goTo?: (keys: readonly RowKey[]) => Promise<boolean>;
  /** 行键 of the row that is selected in the sheet. */
  readonly selected?: RowKey | null;
  readonly deliver: Deliver;
  /** What was typed into forms before the page was loaded anew, and where it is kept from now on; absent: nowhere. */
  readonly kept?: KeptTexts;
}

/** Texts of fields by the name of the field. */
export interface KeptTexts {
  load(): Readonly<Record<string, string>>;
  keep(texts: Readonly<Record<string, string>>): void;
}

export interface Duties extends DutyHost {
  readonly words: DutyTexts;
  /** The book with what was entered carried out on it. */
  readonly carried: Carried;
  readonly lists: DutyLists;
  /** Serial day that letters are judged by and dated with. */
  readonly day: SerialDay;
  /** The only body that is looked at; blank: all. */
  readonly unit: string;
  /** Opens a letter, a list, a form of application in place of the lists. */
  readonly look: (paper: Paper) => void;
  /** What was ticked among the letters that the day asks for. */
  readonly ticked: TickState;
  /** What is typed into forms, by the name of the field: leaving a list drops nothing. */
  readonly typed: Typed;
}

/** Something to look at, copy and print. */
export interface Paper {
  readonly title: string;
  readonly doc: DocSpec;
  /** File name without its ending. */
  readonly name: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly notes: readonly string[];
  /** Each letter by itself, where there are several. */
  readonly parts?: readonly DocPart[];
}

interface Typed {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, text: string) => void;
  /** Forgets the fields whose names begin so. */
  readonly clear: (prefix: string) => void;
}

const DutiesContext = createContext<Duties | null>(null);

export const DutiesProvider = ({ value, children }: { readonly value: Duties; readonly children: ReactNode }) => (
  <DutiesContext.Provider value={value}>{children}</DutiesContext.Provider>
);

export function useDuties(): Duties {
  const duties = useContext(DutiesContext);
  if (!duties) throw new Error('useDuties outside of its page');
  return duties;
}

export const dutyWords = (lang: Lang): DutyTexts => DUTY_TEXTS[lang];

/** Texts of fields, as long as whoever calls this is on the page, and where they are kept longer. */
export function useTyped(kept?: KeptTexts): Typed {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(() => new Map(Object.entries(kept?.load() ?? {})));
  useEffect(() => {
    kept?.keep(Object.fromEntries(texts));
  }, [kept, texts]);
  const set = useCallback((name: string, text: string) => setTexts(was => new Map(was).set(name, text)), []);
  const clear = useCallback(
    (prefix: string) => setTexts(was => new Map([...was].filter(([name]) => !name.startsWith(prefix)))),
    [],
  );
  return { get: name => texts.get(name), set, clear };
}

/** One field of a form: its text, and how it changes. */
export function useField(name: string, begin = ''): readonly [string, (text: string) => void] {
  const { typed } = useDuties();
  return [typed.get(name) ?? begin, text => typed.set(name, text)];
}
