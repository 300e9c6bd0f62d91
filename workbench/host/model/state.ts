/** What the host keeps of a sheet beside its cells. Areas move with inserted and deleted rows and columns. */
import type { Area } from '../../../src/grid/area';

export interface Validation {
  area: Area;
  /** As the client sends and reads it: `{list: {...}}`, `{wholeNumber: {...}}` … */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; showPrompt: boolean };
  errorAlert: { title: string; message: string; showAlert: boolean; style: string };
}

export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  readonly type: string;
  formula: string;
  stopIfTrue: boolean;
  font: { color?: string; bold?: boolean; italic?: boolean };
  fill?: string;
}

export interface Series {
  name: string;
  values: string;
  categories: string;
  color: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: Series[];
  /** Points from the sheet's corner. */
  box: { left: number; top: number; width: number; height: number };
  valueAxis: { numberFormat: string; maximum: number | ''; minimum: number | ''; reversed: boolean };
  categoryAxis: { numberFormat: string; reversed: boolean };
}

export interface Layout {
  orientation: string;
  paperSize: string;
  printArea?: Area | undefined;
  titleRows?: Area | undefined;
  titleColumns?: Area | undefined;
  zoom: Readonly<Record<string, number>>;
  /** Rows that begin a page, by hand. */
  rowBreaks: number[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Points. */
  margins: Record<'Top' | 'Right' | 'Bottom' | 'Left' | 'Header' | 'Footer', number>;
  texts: Record<'LeftHeader' | 'CenterHeader' | 'RightHeader' | 'LeftFooter' | 'CenterFooter' | 'RightFooter', string>;
}

export interface Group {
  rows: boolean;
  from: number;
  to: number;
}

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export const newLayout = (): Layout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  rowBreaks: [],
  centerHorizontally: false,
  centerVertically: false,
  margins: { Top: 54, Right: 50.4, Bottom: 54, Left: 50.4, Header: 21.6, Footer: 21.6 },
  texts: { LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' },
});
