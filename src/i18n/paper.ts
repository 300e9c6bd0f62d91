/** How papers of a language look, whatever they are written as: a .docx, a sheet, a fragment of HTML. */
import type { Lang } from './lang';

interface Conventions {
  /** Paragraphs begin two characters in. */
  readonly indented: boolean;
  /** Numbers of pages stand at the outer edge, so that odd and even pages differ. */
  readonly facing: boolean;
  /** What stands before and behind the number of a page. */
  readonly pageMarks: readonly [string, string];
  /** Size of the page's number, half points. */
  readonly pageSize: number;
  /** Characters have a face of their own beside the Latin one. */
  readonly eastAsian: boolean;
  /** Distance of lines as CSS. */
  readonly line: string;
}

/** Chinese papers follow GB/T 9704-2012 (7.5: “— 1 —” at the outer edge, 28 pt lines). */
export const CONVENTIONS: Readonly<Record<Lang, Conventions>> = {
  'zh-CN': {
    indented: true,
    facing: true,
    pageMarks: ['— ', ' —'],
    pageSize: 28,
    eastAsian: true,
    line: 'line-height:28pt;mso-line-height-rule:exactly',
  },
  en: { indented: false, facing: false, pageMarks: ['', ''], pageSize: 20, eastAsian: false, line: 'line-height:1.15' },
};
