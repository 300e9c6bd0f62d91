import { isDisplayFace } from '../strong';

/** What an inline style says, as far as it matters for the text and its outline. */
export interface Inline {
  readonly bold?: boolean;
  /** It is not to be seen: no display, hidden in Word, letters without a size. */
  readonly hidden?: true;
  /** Blanks and line breaks of the source are kept. */
  readonly keeps?: boolean;
  /** Of letters, in points. */
  readonly size?: number;
  /** A face for headings. */
  readonly display?: boolean;
  /** First face named. */
  readonly face?: string;
  /** Level of Word's outline or list, 1 outermost. */
  readonly outline?: number;
  readonly list?: number;
  /** Word: number of a list as literal text. */
  readonly isMark?: true;
  /** Word: a tab, drawn with blanks. */
  readonly isTab?: true;
  /** Word: a list of comments or notes behind the text, or one of them. */
  readonly element?: string;
  /** Word: the sign that refers to a note. */
  readonly refers?: true;
  /** What marks the items of a list. */
  readonly marker?: string;
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75 };

function sizeOf(value: string): number | undefined {
  const [, number, unit] = /^([\d.]+)\s*(pt|px)?$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  return unit === undefined ? (Number(number) === 0 ? 0 : undefined) : Number(number) * (POINTS[unit] ?? 1);
}

const levelIn = (value: string): number | undefined => {
  const level = Number(/\blevel\s*(\d)\b/.exec(value)?.[1] ?? NaN);
  return level >= 1 ? level : undefined;
};

type Part = Partial<{ -readonly [K in keyof Inline]: Inline[K] }>;

const READERS: Readonly<Record<string, (value: string, into: Part) => void>> = {
  'font-weight': (value, into) => void (into.bold = /^bold|^[6-9]\d\d$/.test(value)),
  display: (value, into) => value === 'none' && (into.hidden = true),
  'mso-hide': (value, into) => value === 'all' && (into.hidden = true),
  'font-size': (value, into) => {
    const size = sizeOf(value);
    if (size === 0) into.hidden = true;
    else if (size !== undefined) into.size = size;
  },
  'white-space': (value, into) => void (into.keeps = value.startsWith('pre') || value === 'break-spaces'),
  'white-space-collapse': (value, into) => void (into.keeps = value.startsWith('preserve')),
  'font-family': (value, into) => {
    into.face = (value.split(',')[0] ?? '').replace(/["']/g, '').trim();
    into.display = isDisplayFace(into.face);
  },
  'mso-outline-level': (value, into) => Number(value) >= 1 && Number(value) <= 9 && (into.outline = Number(value)),
  'mso-list': (value, into) => {
    const list = levelIn(value);
    if (value === 'ignore') into.isMark = true;
    else if (list !== undefined) into.list = list;
  },
  'mso-special-character': (value, into) => value !== 'line-break' && (into.refers = true),
  'mso-tab-count': (_, into) => void (into.isTab = true),
  'mso-element': (value, into) => void (into.element = value),
  'mso-footnote-id': (_, into) => void (into.refers = true),
  'mso-endnote-id': (_, into) => void (into.refers = true),
  'list-style-type': (value, into) => void (into.marker = value),
  'list-style': (value, into) => void (into.marker = value.split(/\s+/)[0] ?? ''),
};

const KNOWN = 2000;

/** Reads inline styles; those that come again, as all do in Word's pages, are read once. */
export function styleReader(): (style: string | null) => Inline {
  const known = new Map<string, Inline>();
  const NONE: Inline = {};
  return style => {
    if (style === null || style === '') return NONE;
    const before = known.get(style);
    if (before) return before;
    const into: Part = {};
    for (const declaration of style.split(';')) {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, colon).trim().toLowerCase();
      if (colon > 0 && Object.hasOwn(READERS, name))
        READERS[name]?.(
          declaration
            .slice(colon + 1)
            .replace(/!important/i, '')
            .trim()
            .toLowerCase(),
          into,
        );
    }
    if (known.size < KNOWN) known.set(style, into);
    return into;
  };
}
