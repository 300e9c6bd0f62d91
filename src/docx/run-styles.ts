/**
 * How the parts of a letter look. Chinese papers: GB/T 9704-2012, 5.2 and 7 (A4, 22 lines of 28 characters, 仿宋 三号 on 28 pt);
 * English ones: 12 pt, ragged right. Lengths in twips (1/20 pt), sizes in half points.
 */
import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from 'docx';
import type { Lang } from '../i18n/lang';
import { FACES, type FaceName } from '../i18n/paper';

export interface RunStyle {
  readonly run: IRunStylePropertiesOptions;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

export type RunStyleName =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'addressees'
  | 'note'
  | 'signature'
  | 'annex'
  | 'masthead'
  | 'issue'
  | 'caption'
  | 'cell'
  | 'cellHead';

const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const pt = (points: number): number => points * 20;

export const RED = 'C00000';

/** Page and margins. The footer's distance is from the page's edge to its text. */
export const PAGES = {
  'zh-CN': {
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25), header: mm(15), gutter: 0 },
    /** Width of the text. */
    width: mm(156),
  },
  en: {
    margin: { top: mm(25), bottom: mm(25), left: mm(25), right: mm(25), footer: mm(12), header: mm(12), gutter: 0 },
    width: mm(160),
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

const exact = (points: number, more: object = {}): IParagraphStylePropertiesOptions => ({
  spacing: { line: pt(points), lineRule: 'exact', before: 0, after: 0 },
  ...more,
});

const face = (name: FaceName, size: number, more: object = {}): IRunStylePropertiesOptions => ({
  font: { eastAsia: FACES[name].standard },
  size,
  ...more,
});

/** 三号 on 28 pt, set a quarter of a point closer: only so do 28 characters fit into a line of 156 mm. */
const BODY = { size: 32, characterSpacing: -5 } as const;
const INDENT = { firstLineChars: 200, firstLine: pt(32) } as const;

const ZH: Readonly<Record<RunStyleName, RunStyle>> = {
  title: {
    run: face('title', 44),
    paragraph: exact(35, {
      alignment: 'center',
      spacing: { line: pt(35), lineRule: 'exact', before: 0, after: pt(14) },
    }),
  },
  heading1: {
    run: face('heading', 32, { characterSpacing: -5 }),
    paragraph: exact(28, { indent: INDENT, keepNext: true }),
  },
  heading2: {
    run: face('subheading', 32, { characterSpacing: -5 }),
    paragraph: exact(28, { indent: INDENT, keepNext: true }),
  },
  heading3: {
    run: face('body', 32, { bold: true, characterSpacing: -5 }),
    paragraph: exact(28, { indent: INDENT, keepNext: true }),
  },
  body: { run: face('body', BODY.size, BODY), paragraph: exact(28, { indent: INDENT, alignment: 'both' }) },
  addressees: { run: face('body', BODY.size, BODY), paragraph: exact(28) },
  note: { run: face('page', 21), paragraph: exact(16) },
  signature: {
    run: face('body', BODY.size, BODY),
    paragraph: exact(28, { alignment: 'right', indent: { right: pt(64) } }),
  },
  annex: { run: face('heading', 32), paragraph: exact(28, { pageBreakBefore: true }) },
  masthead: {
    run: face('title', 72, { color: RED }),
    paragraph: exact(60, {
      alignment: 'center',
      spacing: { line: pt(60), lineRule: 'exact', before: 0, after: pt(14) },
    }),
  },
  issue: {
    run: face('body', 32),
    paragraph: exact(28, { spacing: { line: pt(28), lineRule: 'exact', before: 0, after: pt(28) } }),
  },
  caption: { run: face('heading', 28), paragraph: exact(24, { alignment: 'center', keepNext: true }) },
  cell: { run: face('page', 21), paragraph: exact(16) },
  cellHead: { run: face('heading', 21), paragraph: exact(16, { alignment: 'center' }) },
};

const plain = (size: number, more: object = {}): IRunStylePropertiesOptions => ({ size, ...more });
const spaced = (before: number, after: number, more: object = {}): IParagraphStylePropertiesOptions => ({
  spacing: { line: 276, lineRule: 'auto', before: pt(before), after: pt(after) },
  ...more,
});

const EN: Readonly<Record<RunStyleName, RunStyle>> = {
  title: { run: plain(36, { bold: true }), paragraph: spaced(0, 12, { alignment: 'center' }) },
  heading1: { run: plain(28, { bold: true }), paragraph: spaced(12, 6, { keepNext: true }) },
  heading2: { run: plain(24, { bold: true }), paragraph: spaced(8, 4, { keepNext: true }) },
  heading3: { run: plain(24, { italics: true }), paragraph: spaced(6, 3, { keepNext: true }) },
  body: { run: plain(24), paragraph: spaced(0, 6) },
  addressees: { run: plain(24), paragraph: spaced(0, 6) },
  note: { run: plain(18), paragraph: spaced(3, 3) },
  signature: { run: plain(24), paragraph: spaced(0, 0, { alignment: 'right' }) },
  annex: { run: plain(24, { bold: true }), paragraph: spaced(0, 6, { pageBreakBefore: true }) },
  masthead: { run: plain(56, { bold: true, color: RED }), paragraph: spaced(0, 6, { alignment: 'center' }) },
  issue: { run: plain(22), paragraph: spaced(0, 18) },
  caption: { run: plain(24, { bold: true }), paragraph: spaced(6, 6, { keepNext: true }) },
  cell: { run: plain(18), paragraph: spaced(1, 1) },
  cellHead: { run: plain(18, { bold: true }), paragraph: spaced(1, 1, { alignment: 'center' }) },
};

export const RUN_STYLES: Readonly<Record<Lang, Readonly<Record<RunStyleName, RunStyle>>>> = { 'zh-CN': ZH, en: EN };
