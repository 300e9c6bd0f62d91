/** What the pane needs from outside: the surroundings, the open workbook, the parser, and what this machine keeps. */
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import type { GivenText } from '../../input/given';
import type { WorkerPort } from '../../jobs/worker/messages';
import type { Department } from '../../ledger/types';
import type { CorrectionReach } from '../../plan/corrections';
import type { ParseOptions, Plan, Span } from '../../plan/types';
import type { PreferenceStore } from '../../ui/preferences';
import type { Surface } from '../../ui/theme';
import type { WorkbookSpec } from '../../workbook/spec';
import type { Book } from './book';
import type { ExchangeBook } from './exchange';
import type { DraftStore, EnteredStore, GivenNames, UnreadText, UnsavedStore } from './stores';

export { BookError } from './book';
export type {
  Backup,
  BackupRead,
  Book,
  BookTrouble,
  Live,
  LiveState,
  OpenBook,
  ReportCells,
  Written,
  WriteStep,
} from './book';
export type { Beside, DraftStore, EnteredStore, GivenNames, KeptDraft, UnreadText, UnsavedStore } from './stores';

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
  /** The looks of the line at `at`, most specific first, with the lines that share each; see `shapesOf`. Rejects as `parse` does. */
  alike(
    text: string,
    at: Span,
    options: Pick<ParseOptions, 'corrections' | 'hints'>,
  ): Promise<readonly CorrectionReach[]>;
}

export interface Ports {
  readonly surroundings: Surroundings;
  /** The words of a language: at once where they are loaded. Asked twice while loading, the same promise. */
  readonly texts: (lang: Lang) => PaneTexts | Promise<PaneTexts>;
  /** Null where no workbook is open. */
  readonly book: Book | null;
  /** Sending out and taking back with the open workbook; null where none is open. */
  readonly exchange: ExchangeBook | null;
  /** Starts the worker that reads and compares returned files; throws where workers are forbidden. */
  readonly deskWorker: () => WorkerPort;
  readonly parser: Parser;
  readonly drafts: DraftStore;
  readonly preferences: PreferenceStore;
  readonly unsaved: UnsavedStore;
  readonly entered: EnteredStore;
  readonly unread: UnreadText;
  readonly given: GivenNames;
  /**
   * Text of a plan in a file (.txt, .docx, .xlsx, .csv), with what its format held back and what it shows of the lines.
   * @throws Error with words for the user
   */
  readFile(bytes: Uint8Array, name: string, lang: Lang): Promise<GivenText>;
  /**
   * The department list in a file (.xlsx, .csv, .txt).
   * @throws Error with words for the user
   */
  readDepartments(bytes: Uint8Array, name: string, lang: Lang): Promise<readonly Department[]>;
  /** Bytes of the workbook as a file. */
  toFile(spec: WorkbookSpec): Promise<Uint8Array>;
  /** Hands a file to the browser to save. @param type MIME type; absent: a workbook */
  save(bytes: Uint8Array, name: string, type?: string): void;
  /** Text of one of the sample plans that are served beside the pane. */
  sample(name: SampleName): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
}

export type SampleName = 'county' | 'education' | 'health' | 'table' | 'english';
