/** What a finished outline is judged by. Each is a share, 0…1. */
export const WEIGHTS = {
  /** Items with exactly one note of who leads, among all. */
  ownNote: 0.6,
  /** Items with several such notes, among those that have one. */
  sharedNotes: -1,
  /** Notes of who leads that stand in no item, section or paragraph. */
  notesOutside: -0.8,
  /** Items that are sections themselves, where they are long. */
  sectionsAsItems: -0.6,
  /** How far the items are longer than items are. */
  lumps: -0.5,
  /** Headings with a tab, a bar or the commas of a table's row in them. */
  cellsInHeadings: -1,
  /** Headings that open with a label that others open with, too. */
  labelsAsItems: -0.6,
  /** Words that stand neither in an entry nor in the plan's head. */
  outside: -1,
  /** Headings that are short and have text below. */
  shortHeadings: 0.3,
  /** Numbers that open lines and yet no entry. */
  numbersLeft: -0.6,
  /** Entries whose number does not follow that of the one before it at the same level. */
  outOfOrder: -0.5,
  /** Items that a colon ends: what they announce stands elsewhere. */
  leadsAlone: -0.6,
  /** Lines that the paste shows as headings and that stand in an item's text. */
  marksLeft: -0.5,
  /** Neighbouring lines that the format sets at other depths to each other than the outline does. */
  levelsCrossed: -0.6,
  /** Headings that are a mere note of owners, or pieces of a word or two. */
  fragments: -0.8,
  /** A reading that sees no form at all. */
  formless: -1,
  /** No item at all, in a text that says something. */
  nothing: -3,
} as const;

export type Term = keyof typeof WEIGHTS;
