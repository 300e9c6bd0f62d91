/**
 * A workbook as data: what every renderer (file, live Excel) works from, and what reading back gives. Rows and columns count
 * from 0 here; formulas are written in the file's own form, without the leading `=`, in A1, defined names or
 * `Table[[#This Row],[Column]]`.
 */
import type { Lang } from '../i18n/lang';
import type { Area } from '../grid/area';
import type { SHEETS } from '../i18n/sheets';

export interface WorkbookSpec {
  readonly lang: Lang;
  readonly properties: {
    readonly title: string;
    readonly subject?: string;
    readonly custom?: Readonly<Record<string, string>>;
  };
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** Styles by name; cells refer to them. */
  readonly styles: Readonly<Record<string, StyleSpec>>;
  /** Index of the sheet shown on opening. */
  readonly active: number;
}

/** A sheet of ours by its name in the code, or none of ours (`foreign`): kept when a book is written anew. */
export type SheetId = keyof typeof SHEETS | 'foreign';

export interface SheetSpec {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly tables: readonly TableSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly formats: readonly ConditionalFormatSpec[];
  readonly charts: readonly ChartSpec[];
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSpec;
  /** Sheet protection without a password; absent: off. */
  readonly protection?: ProtectionSpec;
  readonly showGridLines: boolean;
  readonly zoom?: number;
}

export interface ColumnSpec {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Outline level, 1…7. */
  readonly group?: number;
  /** On the column behind a folded group, as the file has it. */
  readonly collapsed?: boolean;
  /** Style of cells in this column that have none. */
  readonly style?: string;
}

export interface RowSpec {
  /** Points; absent: left to the program. */
  readonly height?: number;
  /** The height is only the least: a program may make the row taller when more is typed into it. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
  readonly cells: readonly CellSpec[];
}

/** Dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | null;

export interface CellSpec {
  /** For a formula: its cached result. A string is always text, also one that begins with `=`. */
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: string;
  /** Jump inside the workbook: `'Sheet'!A1`. */
  readonly link?: string;
}

export interface TableSpec {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  readonly columns: readonly TableColumnSpec[];
  readonly style: string;
  readonly filter: boolean;
}

export interface TableColumnSpec {
  readonly name: string;
  /** Formula that fills the column, also in rows added later. */
  readonly formula?: string;
}

export interface ValidationSpec {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'words'; readonly words: readonly string[] }
    | {
        readonly type: 'decimal' | 'whole' | 'date' | 'length';
        readonly operator: 'between' | 'atLeast' | 'atMost' | 'greater' | 'less';
        readonly low: number | string;
        readonly high?: number | string;
      }
    | { readonly type: 'custom'; readonly formula: string };
  readonly allowBlank: boolean;
  /** `stop` refuses, `warning` asks, `none` only offers the list. */
  readonly onError: 'stop' | 'warning' | 'none';
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface ConditionalFormatSpec {
  readonly area: Area;
  /** Relative to the area's first cell, A1 or names only. */
  readonly formula: string;
  readonly style: DifferentialStyle;
  readonly stop?: boolean;
}

export interface DifferentialStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface StyleSpec {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** RRGGBB. */
    readonly color?: string;
    readonly underline?: boolean;
  };
  readonly fill?: string;
  readonly border?: { readonly color: string; readonly sides: readonly ('top' | 'right' | 'bottom' | 'left')[] };
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'center' | 'bottom';
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  readonly numberFormat?: string;
  /** Cells are locked unless this is false; only sheet protection makes it felt. */
  readonly locked?: boolean;
}

export interface ChartSpec {
  readonly name: string;
  readonly type: 'bar' | 'barStacked' | 'column' | 'columnStacked' | 'pie' | 'line';
  readonly title: string;
  /** `'Sheet'!$A$1:$A$5`, in file form. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  readonly area: Area;
  readonly percentAxis?: boolean;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  readonly area?: Area;
  /** First and last row repeated on top, zero-based. */
  readonly titleRows?: readonly [number, number];
  /** First and last column repeated on the left where pages stand side by side, zero-based. */
  readonly titleColumns?: readonly [number, number];
  readonly fitWidth: number;
  /** 0: as many pages as it takes. */
  readonly fitHeight: number;
  /** Rows that begin a page, zero-based, rising. Excel heeds them only on sheets that are not fitted to pages: `scale` takes its place. */
  readonly breaks?: readonly number[];
  /** Per cent; only with `breaks`. */
  readonly scale?: number;
  readonly header?: string;
  readonly footer?: string;
  /** Inches. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
}

export interface ProtectionSpec {
  readonly allowFilter: boolean;
  readonly allowSort: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

export interface NameSpec {
  readonly name: string;
  /** File form: `'设置'!$B$3`. */
  readonly refersTo: string;
  readonly hidden?: boolean;
}
