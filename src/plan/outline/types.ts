import type { Range } from '../source';
import type { Marker } from './styles';
import type { TableRow, PlanTable } from './tables/table';

/** One line's worth of the paste, sorted by how it begins. */
export type LineBlock =
  | { readonly kind: 'head'; readonly marker: Marker; readonly content: Range; readonly line: Range }
  | { readonly kind: 'heading'; readonly level: number; readonly content: Range; readonly line: Range }
  | { readonly kind: 'bullet'; readonly content: Range; readonly line: Range }
  /** `entry`: a paragraph that is a task by itself; `means`: one of names and nothing else. */
  | {
      readonly kind: 'paragraph';
      readonly content: Range;
      readonly line: Range;
      readonly entry?: true;
      readonly means?: 'owner' | 'person';
    }
  | { readonly kind: 'table'; readonly table: PlanTable; readonly line: Range };

/** A stretch of text below a heading. */
export interface Passage extends Range {
  readonly bullet?: true;
  /** Somebody said, or its lines show, that it names who answers, or when. */
  readonly means?: 'owner' | 'person' | 'time';
  /** It stands behind other entries, for which it is said, too. */
  readonly shared?: true;
}

/** An entry of the outline. The root has no heading. */
export interface Node {
  /** Null for the root and for headings without a number. */
  readonly marker: Marker | null;
  /** Heading without number and without its stop. */
  readonly heading: Range;
  /** Somebody said that it is a section, which without a number it could not be. */
  readonly said?: 'section';
  /** Text of its own, the rest of the heading's line first. */
  readonly body: Passage[];
  readonly children: Node[];
  /** Rows of pasted tables directly below. */
  readonly rows: { readonly table: PlanTable; readonly row: TableRow }[];
}

/** A future item: where its parts stand, nothing read from them yet. */
export interface EntryDraft {
  readonly path: string;
  readonly heading: Range;
  /** Index of the section that it stands in, null if none. */
  readonly section: number | null;
  /** The entries above it, outermost first, without the root. */
  readonly chain: readonly Node[];
  readonly body: readonly Passage[];
  /** Words of a parent entry that belong to none of its children. */
  readonly paragraph?: true;
  /** Words to everybody behind the last entry. */
  readonly closing?: true;
  readonly cells?: { readonly table: PlanTable; readonly row: TableRow };
}
