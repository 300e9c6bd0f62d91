/** A stretch of text as a page holds it, without blanks. Lengths are points; x grows to the right, y downwards from the top of the page as it is looked at. */
export interface PdfRun {
  readonly text: string;
  /** Left edge, and the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters' em. */
  readonly size: number;
  /** A blank that the file holds stands before it. */
  readonly afterBlank?: boolean;
  /** A blank stands behind it at the end of a line. */
  readonly beforeBlank?: boolean;
}

/** A straight line, level or upright, that the page draws: `x0 <= x1`, `y0 <= y1`. */
export interface Ruling {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a page of a PDF holds, without the pictures. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Text that does not run along the page's lines: watermarks, stamps, a margin's vertical line. */
  readonly askew: readonly string[];
  /** Text beyond the page's edges, or too small to see. */
  readonly hidden: readonly string[];
  readonly rulings: readonly Ruling[];
  /** How many outlines with curves are filled: letters that are drawn. */
  readonly drawn: number;
  /** The page could not be read. */
  readonly broken?: true;
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Pictures in the file. */
  readonly pictures: number;
}

/** Runs on one baseline, from left to right. */
export interface PdfLine {
  readonly runs: readonly PdfRun[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Of the largest letters. */
  readonly size: number;
}

/** A box on a page. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
