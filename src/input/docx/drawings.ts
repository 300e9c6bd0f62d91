import type { Attributes } from '../../ooxml/read-xml';
import type { Tally } from '../given';
import type { Unseen } from './unseen';

/** Pictures, charts, embedded objects and formulas among the text: none of them is read, each is noted down once. */
export interface Drawings {
  open(name: string, attribute: Attributes, depth: number): void;
  /** @returns the text of a formula that is a mere row of characters and ends here, else null */
  close(name: string, depth: number): string | null;
  readonly inFormula: boolean;
  /** Text inside a formula. */
  text(text: string): void;
}

/** Elements of a formula that put its pieces in a row; all others (fractions, roots, indices) set them otherwise. */
const IN_A_ROW = new Set([
  'r',
  't',
  'rPr',
  'sty',
  'nor',
  'ctrlPr',
  'rFonts',
  'i',
  'b',
  'sz',
  'szCs',
  'lang',
  'color',
  'bCs',
  'iCs',
  'aln',
  'lit',
  'brk',
]);

export function drawingsIn(unread: Tally, unseen: Unseen): Drawings {
  let drawing: { readonly depth: number; counted: boolean; words: string } | null = null;
  let formula: { readonly depth: number; text: string; inRow: boolean } | null = null;

  const count = (kind: 'picture' | 'object', words: string): void => {
    if (drawing?.counted === true) return;
    if (drawing) drawing.counted = true;
    unread.add(kind, words || (drawing?.words ?? ''));
  };
  return {
    get inFormula() {
      return formula !== null;
    },
    text(text) {
      if (formula) formula.text += text;
    },
    open(name, attribute, depth) {
      if (formula && !IN_A_ROW.has(name)) formula.inRow = false;
      switch (name) {
        case 'oMath':
          formula ??= { depth, text: '', inRow: true };
          break;
        case 'drawing':
        case 'pict':
          drawing ??= { depth, counted: false, words: '' };
          break;
        case 'object':
          count('object', '');
          drawing ??= { depth, counted: true, words: '' };
          break;
        case 'docPr':
          if (drawing) drawing.words = attribute('descr') ?? attribute('title') ?? '';
          break;
        case 'pic':
        case 'imagedata':
          count('picture', attribute('o:title') ?? '');
          break;
        // A chart, a diagram, another document put into this one.
        case 'chart':
        case 'relIds':
        case 'altChunk':
          count('object', '');
          break;
      }
    },
    close(_, depth) {
      if (drawing?.depth === depth + 1) drawing = null;
      if (formula?.depth !== depth + 1) return null;
      const { text, inRow } = formula;
      formula = null;
      if (inRow) return text;
      unseen.seen();
      unread.add('object', text);
      return null;
    },
  };
}
