/** What a user says about the form of a paste. Spans and offsets count in the text as pasted. */
import type { Role } from '../outline/tables/table';
import type { PasteOffset, Span } from '../spans';

/** What a line is. `owner`, `time`: it names who answers, or when, for what it stands in. `in`: read it, as whatever the reader takes it for. */
export type Level = 'section' | 'group' | 'task' | 'measure' | 'owner' | 'time' | 'left-out' | 'in';

/** How a line looks, without its words; what is absent may be anything. */
export interface Shape {
  /** What it opens with, # for a number: `【#】`, `■`, `#.`; empty for plain words. */
  readonly template?: string;
  readonly bold?: boolean;
  readonly length?: 'short' | 'long';
  /** What it ends with. */
  readonly ends?: 'stop' | 'colon' | 'open';
  /** Blanks before it. */
  readonly indent?: number;
  /** Level of headings whose style it has in the document, 1 outermost, 0 that of the title. */
  readonly heading?: number;
}

/** The line that begins the stretch alone, every line of the stretch, or every line of the shape. */
export type CorrectionScope = 'this' | 'lines' | { readonly shape: Shape };

/** One correction: one action of the user, one step of undo, however many lines it changes. */
export type Correction =
  | { readonly type: 'level'; readonly at: Span; readonly level: Level; readonly scope: CorrectionScope }
  /** The line at `at` goes on with the one above. */
  | { readonly type: 'join'; readonly at: PasteOffset }
  /** A new line begins at `at`; with a shape wherever its template stands behind the end of a sentence. */
  | { readonly type: 'split'; readonly at: PasteOffset; readonly scope: CorrectionScope }
  /** `at` is null where the words were typed. */
  | { readonly type: 'title' | 'issuer'; readonly at: Span | null; readonly text: string }
  | { readonly type: 'year'; readonly year: number | null }
  /** What the column holds that the cell of the header at `at` names. */
  | { readonly type: 'column'; readonly at: Span; readonly means: Role }
  | { readonly type: 'reading'; readonly id: string };

/** A form kept on this machine: looks and what they mean, never words of a plan but the names of its columns. */
export interface Form {
  readonly name: string;
  readonly levels: readonly { readonly shape: Shape; readonly level: Level }[];
  readonly columns: Readonly<Record<string, Role>>;
}
