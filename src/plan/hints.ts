/**
 * What a format shows of one line beside its words: a style of headings, a depth in a list, bold letters. Hints are evidence for the
 * outline, weighed against the rest; no hint decides by itself, and a text without hints is read as ever.
 */
export interface Hint {
  /** Offset in the text as given of the first character of the line. */
  readonly at: number;
  /** Depth that the document states for the line as a heading, 1 outermost; 0: it is styled as the document's title. */
  readonly heading?: number;
  /** Depth of the line in its list, 1 outermost. */
  readonly list?: number;
  /** All words of the line are bold, or as much larger than those around them. */
  readonly bold?: true;
}
