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

interface Face {
  /** Of the standard; many machines lack it. */
  readonly standard: string;
  /** What machines have instead. */
  readonly common: string;
  /** Name of the common one in programs that show Latin names. */
  readonly latin?: string;
}

/** Faces of official papers (GB/T 9704-2012, 5.2) by what is set in them; `page`: numbers of pages, cells of tables. */
export const FACES = {
  title: { standard: '方正小标宋简体', common: '华文中宋' },
  heading: { standard: '黑体', common: '黑体', latin: 'SimHei' },
  subheading: { standard: '楷体_GB2312', common: '楷体', latin: 'KaiTi' },
  body: { standard: '仿宋_GB2312', common: '仿宋', latin: 'FangSong' },
  page: { standard: '宋体', common: '宋体', latin: 'SimSun' },
} as const satisfies Readonly<Record<string, Face>>;

export type FaceName = keyof typeof FACES;

/** Names of a face, best first. */
export function faceNames(name: FaceName): readonly string[] {
  const { standard, common, latin }: Face = FACES[name];
  return [...new Set([standard, common, ...(latin === undefined ? [] : [latin])])];
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
