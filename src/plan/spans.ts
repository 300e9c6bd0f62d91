/**
 * Two texts are counted in, in UTF-16 code units: the text as pasted, and the cleaned text that rules read. Offsets and stretches of
 * the one are none of the other. The brands exist for the compiler alone (decision 0044).
 */
declare const countsIn: unique symbol;

/** Offset in the text as pasted. It comes from {@link pasteAt} or {@link pasteOffset}. */
export type PasteOffset = number & { readonly [countsIn]: 'paste' };

/** Offset in the cleaned text, and in its folded copy: any number but one that counts in the paste. Rules count there all the time. */
export type CleanOffset = number & { readonly [countsIn]?: 'cleaned' };

/** A stretch of the text as pasted, end exclusive. */
export interface Span {
  readonly start: PasteOffset;
  readonly end: PasteOffset;
}

/** A stretch of the cleaned text (and of its folded copy), end exclusive. */
export interface Range {
  readonly start: CleanOffset;
  readonly end: CleanOffset;
}

/** Offset in a text made of the paste → offset in the paste; one entry more than the text has units. */
export type OffsetMap = Pick<Int32Array, 'length' | 'subarray'> & { readonly [at: number]: PasteOffset };

/** Any number but one that counts in the cleaned text. */
type NotCleaned = number & { readonly [countsIn]?: 'paste' };

/** A number that counts in the text as pasted: from a search in it, from arithmetic with its offsets, from a record of ours. */
export const pasteOffset = (at: NotCleaned): PasteOffset => at as PasteOffset;

/** As {@link pasteOffset}, for a stretch. */
export const pasteSpan = (start: NotCleaned, end: NotCleaned): Span => ({
  start: pasteOffset(start),
  end: pasteOffset(end),
});

/** Numbers that count in the text as pasted, by the offsets of a text made of it. */
export const offsetMap = (places: Int32Array): OffsetMap =>
  places as Pick<Int32Array, 'length' | 'subarray'> as OffsetMap;

/** Where a unit of a text made of the paste stands in the paste; 0 outside of the text. */
export const pasteAt = (map: OffsetMap, at: CleanOffset): PasteOffset => map[at] ?? pasteOffset(0);

/** Where a fact stands that no word of the paste says: somebody typed it. */
export const NO_PLACE = pasteSpan(0, 0);

/** True where two stretches of one text share a character. */
export const overlaps = <S extends Span | Range>(a: S, b: S): boolean => a.start < b.end && b.start < a.end;
