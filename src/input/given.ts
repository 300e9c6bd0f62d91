import type { LineHint } from '../plan/hints';

/** Where the text of a plan comes from. */
export type GivenFormat = 'text' | 'word' | 'pdf' | 'web' | 'sheet';

/** What a format holds that is no text of the plan, or hides. */
export type UnreadWhy =
  /** Comments and annotations. */
  | 'comment'
  /** Text that tracked changes have deleted or moved away. */
  | 'deleted'
  /** Text that is formatted as hidden or has no size. */
  | 'hidden'
  /** Footnotes and endnotes. */
  | 'note'
  | 'picture'
  /** Charts, formulas, drawings and other objects whose text is none of the document's. */
  | 'object'
  /** Characters of a font of signs that nobody can tell. */
  | 'symbol'
  /** Sheets of a workbook that are hidden. */
  | 'sheet'
  /** Lines at the head and foot of all pages. */
  | 'margin'
  | 'page-number'
  /** Pages that are damaged. */
  | 'page'
  /** Lines of a table of contents. */
  | 'contents'
  /** Text across or along the edge of a page: watermarks, stamps. */
  | 'askew'
  /** Readings above characters (pinyin). */
  | 'ruby'
  /** The markup is too large to be read: numbers of lists and tables may be missing. */
  | 'markup';

/** How much of one kind a format held back, with the words as far as there are any. */
export interface Unread {
  readonly why: UnreadWhy;
  /** Places, not characters. */
  readonly count: number;
  /** Their words in the order of the document, cut at {@link QUOTE} characters, at most {@link QUOTES} of them. */
  readonly quotes: readonly string[];
}

/** The text of a plan as a format gave it. */
export interface GivenText {
  readonly text: string;
  readonly format: GivenFormat;
  /** What the format held back, each reason once; with the plan's own account every character of the document is accounted for. */
  readonly unread: readonly Unread[];
  /** What it shows of the lines of `text`, ascending. */
  readonly hints: readonly LineHint[];
}

export const QUOTE = 120;
export const QUOTES = 300;

/** What is furniture of pages in every document: listed in the account, and not worth a message. */
const USUAL: readonly UnreadWhy[] = ['margin', 'page-number', 'askew', 'contents', 'ruby'];

/** Whether somebody should be told of it without asking. */
export const isWorthSaying = ({ why }: Unread): boolean => !USUAL.includes(why);

/** How many places were held back that somebody may miss. */
export const placesOf = (unread: readonly Unread[]): number =>
  unread.filter(isWorthSaying).reduce((sum, { count }) => sum + count, 0);

/** Notes down what a reader leaves out. */
export interface Tally {
  /** @param quote its words, if any; blanks are drawn together */
  add(why: UnreadWhy, quote?: string): void;
  list(): readonly Unread[];
}

export function tally(): Tally {
  const found = new Map<UnreadWhy, { count: number; readonly quotes: string[] }>();
  return {
    add(why, quote = '') {
      const one = found.get(why) ?? { count: 0, quotes: [] };
      one.count++;
      const words = quote
        .slice(0, 4 * QUOTE)
        .replace(/\s+/g, ' ')
        .trim();
      if (words !== '' && one.quotes.length < QUOTES) one.quotes.push(Array.from(words).slice(0, QUOTE).join(''));
      found.set(why, one);
    },
    list: () => [...found].map(([why, { count, quotes }]) => ({ why, count, quotes })),
  };
}

/** A text that hides nothing. */
export const plainly = (text: string, format: GivenFormat = 'text'): GivenText => ({
  text,
  format,
  unread: [],
  hints: [],
});
