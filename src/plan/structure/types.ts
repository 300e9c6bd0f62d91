/** How sure the outline is: `check` shows what another reading would give, `guess` asks for a correction. */
export type Confidence = 'sure' | 'check' | 'guess';

/** Another way of reading the outline. */
export interface Alternative {
  readonly id: string;
  readonly items: number;
  readonly sections: number;
  /** How its items begin, as printed at the first of them: `（一）`, `■`; empty for lines without a sign, `table` for rows. */
  readonly by: string;
}

/** Alarms by what the finished items show. */
export type AlarmName =
  | 'no-items'
  | 'owners-in-one'
  | 'sections-as-items'
  | 'large-items'
  | 'cells-in-headings'
  | 'labels-as-items'
  | 'form-in-items'
  | 'first-apart'
  | 'owners-outside';

/** Signs that the outline was read in the wrong form; each has words in `src/i18n/structure.ts`. */
export type StructureAlarm =
  | AlarmName
  | 'headings-within'
  | 'levels-mixed'
  | 'owners-untold'
  | 'numbers-left'
  | 'line-ends-lost'
  | 'fragments'
  | 'words-outside'
  | 'lines-cut'
  | 'spoken';

export interface Structure {
  readonly confidence: Confidence;
  /** The reading that was taken. */
  readonly reading: string;
  /** How its items begin, as in {@link Alternative.by}. */
  readonly by: string;
  readonly alternatives: readonly Alternative[];
  readonly alarms: readonly StructureAlarm[];
}
