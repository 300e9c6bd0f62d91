/** What this machine keeps for the pane. */
import type { GivenText } from '../../input/given';
import type { SavedHistory } from '../../plan/draft';
import type { KeptTexts } from '../../ui/duties/context';
import type { Press } from '../../ui/duties/pending';

/** What the format of a text held back, and what it shows of the lines. */
export type Beside = Omit<GivenText, 'text'>;

/** An unwritten plan as kept on this machine. */
export interface KeptDraft {
  readonly source: string;
  /** File name, or empty for a paste. */
  readonly origin: string;
  /** What the format of the text held back and shows; absent where it came as mere text. */
  readonly beside?: Beside;
  readonly saved: SavedHistory;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface DraftStore {
  /** `later`: a later version has kept one, which this one leaves as it is. */
  load(): Promise<KeptDraft | 'later' | null>;
  /** False where the machine's store is full or forbidden, or holds what a later version has kept. */
  keep(draft: KeptDraft): Promise<boolean>;
  /** @param evenLater also what a later version has kept */
  clear(evenLater?: boolean): Promise<void>;
  /** Drafts that were put aside for another one, the latest first. */
  loadAside(): Promise<readonly KeptDraft[]>;
  /** The latest few of them, in place of those kept before. */
  keepAside(drafts: readonly KeptDraft[]): Promise<void>;
}

/** Names of returned files that were given and not yet written into the workbook; kept as long as the window lives. */
export interface GivenNames {
  load(): readonly string[];
  keep(names: readonly string[]): void;
}

/** What is typed into the Fill page and not saved yet, by 行键 and field, kept while the window lives. */
export interface UnsavedStore {
  load(): Readonly<Record<string, Readonly<Record<string, string>>>>;
  keep(entries: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
}

/** What was entered about letters and requests of the open workbook and is not written into it yet. */
export interface EnteredStore {
  load(): readonly Press[];
  /** @param presses none leaves nothing behind */
  keep(presses: readonly Press[]): void;
  /** What is typed into the forms and not entered yet, kept while the window lives. */
  readonly typed: KeptTexts;
}

/** The text that was given last and could not be read, because a piece of the program did not come; kept as long as the window lives. */
export interface UnreadText {
  load(): GivenText | null;
  /** @param given null leaves nothing behind @returns whether it is kept now */
  keep(given: GivenText | null): boolean;
}
