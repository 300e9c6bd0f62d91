/** What the pane needs from outside: the surroundings, the open workbook, the parser, and what this machine keeps. */
import type { Lang } from '../i18n/lang';
import type { SavedHistory } from '../plan/draft';
import type { ParseOptions, Plan } from '../plan/types';

export type Surface = 'light' | 'dark';

export interface Surroundings {
  /** Language of Office, else of the browser. */
  readonly lang: Lang;
  /** Tag for numbers and dates, e.g. `zh-CN`, `en-GB`. */
  readonly locale: string;
  readonly surface: Surface;
  /** `ready`: a workbook is open; `absent`: an ordinary browser page; `tooOld`: Excel without the APIs that we need. */
  readonly excel: 'ready' | 'absent' | 'tooOld';
  /** Keeps what is stored apart per site in Office on the web. */
  readonly partition: string;
}

export interface Parser {
  /** Parses off the typing path. Rejects only if the program itself cannot be loaded. */
  parse(text: string, options?: ParseOptions): Promise<Plan>;
}

/** An unwritten plan as kept on this machine. */
export interface KeptDraft {
  readonly source: string;
  /** File name, or empty for a paste. */
  readonly origin: string;
  readonly saved: SavedHistory;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface DraftStore {
  load(): Promise<KeptDraft | null>;
  /** False where the machine's store is full or forbidden. */
  keep(draft: KeptDraft): Promise<boolean>;
  clear(): Promise<void>;
}

/** Choices kept on this machine. */
export interface Preferences {
  /** Null: follow Office. */
  readonly lang: Lang | null;
  /** Name that goes into the change log; empty: this computer. */
  readonly name: string;
}

export interface PreferenceStore {
  load(): Preferences;
  keep(preferences: Preferences): void;
}

export interface Ports {
  readonly surroundings: Surroundings;
  readonly parser: Parser;
  readonly drafts: DraftStore;
  readonly preferences: PreferenceStore;
  /**
   * Text of a plan in a file (.txt, .docx, .xlsx, .csv).
   * @throws Error with words for the user
   */
  readFile(bytes: Uint8Array, name: string, lang: Lang): Promise<string>;
  /** Text of one of the sample plans that are served beside the pane. */
  sample(name: SampleName): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
}

export type SampleName = 'county' | 'education' | 'health' | 'table' | 'english';
