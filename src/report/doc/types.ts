/**
 * A letter as data: what every renderer (text, .docx, the pane, a printable sheet) shows alike. Pure words; how they look is the
 * renderer's.
 */
import type { Lang } from '../../i18n/lang';
import type { RowKey } from '../../ledger/rows/key';

/** A stretch of a paragraph; runs that come from a sentence know the rows behind it. */
export interface DocRun {
  readonly text: string;
  /** 行键 of the rows that the words are about. */
  readonly rows?: readonly RowKey[];
  /** Number of the sentence, from 1, as the check copy has it. */
  readonly sentence?: number;
  /** A set phrase of the office's: not computed from any row. */
  readonly phrase?: boolean;
}

export interface DocColumn {
  readonly head: string;
  /** Share of the width, any unit. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface DocRow {
  readonly cells: readonly string[];
  /** Room to write by hand. */
  readonly tall?: boolean;
  /** 行键 of the rows that the line is about. */
  readonly rows?: readonly RowKey[];
}

export type DocBlock =
  /** The name of the paper in red above a red line, with its number and day below. */
  | { readonly kind: 'masthead'; readonly name: string; readonly left: string; readonly right: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Who is written to; ends in a colon. */
  | { readonly kind: 'addressees'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly DocRun[] }
  /** Small print below a table or list. */
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly DocColumn[];
      readonly lines: readonly DocRow[];
    }
  /** Who signs and when, at the right. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** An annex begins: its label (附件1) and title, on a new page. */
  | { readonly kind: 'annex'; readonly label: string; readonly title: string }
  /** A stripe of a colour with the colour's word, so that a grey print tells it too. */
  | { readonly kind: 'stripe'; readonly color: keyof typeof STRIPE_COLORS; readonly text: string }
  /** Where the receipt is cut off. */
  | { readonly kind: 'cutLine'; readonly text: string }
  | { readonly kind: 'pageBreak' };

/** Stripes and the type on them, each with a contrast of 4.5 and more. */
export const STRIPE_COLORS = {
  blue: { fill: '2F75B5', type: 'FFFFFF' },
  yellow: { fill: 'FFC000', type: '000000' },
  red: { fill: 'C00000', type: 'FFFFFF' },
} as const;

export interface DocSpec {
  readonly lang: Lang;
  /** The document's own title, for its properties. */
  readonly title: string;
  /** Body that it is from. */
  readonly author: string;
  readonly blocks: readonly DocBlock[];
  /** Type of Latin letters and digits. */
  readonly latinFont: string;
}

/** The words of a paragraph. */
export const textOfRuns = (runs: readonly DocRun[]): string => runs.map(run => run.text).join('');
