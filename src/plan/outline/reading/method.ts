import type { Fixes } from '../../corrections/fixes';
import type { Range, Source } from '../../source';
import type { TextLine } from '../lines';
import type { Opener } from '../series/series';
import type { TablesByLine } from '../tables';
import type { Tail } from '../tail';
import type { LineBlock } from '../types';

/** A paste as the candidates see it: its lines, before any of them is cut or sorted. */
export interface Page {
  readonly source: Source;
  /** A second copy of the whole text is left out. */
  readonly lines: readonly TextLine[];
  /** Where that copy begins; null if there is none. */
  readonly copy: number | null;
  /** Lines of a table of contents that are left out. */
  readonly contents: readonly TextLine[];
  /** Comments and an older mail that are left out. */
  readonly asides: readonly Range[];
  /** Where the notes stand that say who leads, ascending. */
  readonly notes: readonly number[];
  /** Its tables, by the index of the line that each begins on. */
  readonly tables: TablesByLine;
  /** Where the words of lines stand that the paste shows as headings: bold, underlined, in 【】. */
  readonly marks: readonly number[];
  /** The numbers that count up through the text, whatever their look. */
  readonly series: readonly Opener[];
  /** The same with 一是, 二是 of running text; null where there are none. */
  readonly counted: readonly Opener[] | null;
  /** What a user said of the form: constraints on every reading. */
  readonly fixes: Fixes;
}

/** The lines of a page as one candidate reads them. */
export interface LineLayout {
  /** Every line of the plan sorted by how it begins, in the order of the text. */
  readonly blocks: readonly LineBlock[];
  readonly tail: Tail;
  /** Lines behind the plan's end. */
  readonly behind: readonly Range[];
  /** Line breaks before numbers that were lost and are put back. */
  readonly lost: number;
  /** No form is seen: every paragraph is an entry. */
  readonly formless?: true;
}

/** One way of reading a page. Candidates are tried side by side; the finished outlines decide. */
export interface ReadingMethod {
  /** Stable name. */
  readonly id: string;
  /** Read only where all other readings are poor. */
  readonly floor?: true;
  /** Null where the page gives no reason to read it so. */
  readonly lay: (page: Page) => LineLayout | null;
}
