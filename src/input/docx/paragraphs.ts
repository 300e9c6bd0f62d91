import type { Tally } from '../given';
import type { DocxLines } from './lines';
import { numberer, type DocxLists } from './numbering';
import type { DocxStyle } from './styles';

/** A paragraph while it is read. */
export interface DocxParagraph {
  text: string;
  /** Those of its words that belong to a table of contents. */
  contents: string;
  style: string;
  id: string | undefined;
  depth: number | undefined;
  heading: number | null | undefined;
  /** Its mark is deleted or hidden: what follows goes on on its line. */
  joins: 'deleted' | 'hidden' | null;
  /** Something of it is not shown. */
  hides: boolean;
  /** Letters and digits, those of them that stand out, and the largest size among them in half points. */
  letters: number;
  strong: number;
  size: number;
}

export const newParagraph = (): DocxParagraph => ({
  text: '',
  contents: '',
  style: '',
  id: undefined,
  depth: undefined,
  heading: undefined,
  joins: null,
  hides: false,
  letters: 0,
  strong: 0,
  size: 0,
});

/** An entry of contents is short and no sentence; a field that never ends would swallow the text else. */
const isEntry = (text: string): boolean => text.length <= 200 && !/[。；;]/.test(text);
const HEAD = /^(?:目录|目次|contents|tableofcontents)$/i;

/** Turns paragraphs into lines: numbers before them, those without a mark joined, tables of contents left out. */
export function paragraphsInto(
  lines: DocxLines,
  styles: ReadonlyMap<string, DocxStyle>,
  lists: DocxLists,
  unread: Tally,
): { paragraph(done: DocxParagraph): void; flush(): void } {
  const number = numberer(lists);
  /** What a paragraph whose mark is gone hands to the next one; a hidden mark leaves its number and its looks. */
  let carried: { readonly text: string; readonly shown: Omit<DocxParagraph, 'text'> | null } | null = null;

  const leaveOut = (words: string): void => {
    const head = lines.takeLast(({ text }) => HEAD.test(text.replace(/\s/g, '')));
    if (head) unread.add('contents', head.text);
    unread.add('contents', words);
  };

  const put = (text: string, prefix: string, done: Omit<DocxParagraph, 'text'>): void => {
    const style = styles.get(done.style);
    const heading = done.heading === undefined ? style?.heading : done.heading;
    const isBlank = text.trim() === '';
    lines.line({
      text: prefix + text,
      ...(heading === undefined || heading === null || isBlank ? {} : { heading }),
      ...(prefix === '' ? {} : { list: (done.depth ?? style?.depth ?? 0) + 1 }),
      ...(done.letters > 0 && done.strong === done.letters ? { bold: true as const } : {}),
      ...(done.letters > 0 ? { size: done.size, letters: done.letters } : {}),
    });
  };

  return {
    paragraph(done) {
      const style = styles.get(done.style);
      const before = carried;
      if (style?.contents === true) {
        done.contents += done.text;
        done.text = '';
      }
      if (done.contents.trim() !== '' && !isEntry(done.contents)) done.text = done.contents + done.text;
      else if (done.contents.trim() !== '') {
        leaveOut(done.contents);
        if (done.text.trim() === '') return;
      }
      carried = null;
      const text = (before?.text ?? '') + done.text;
      if (done.joins === 'deleted') {
        carried = { text, shown: before?.shown ?? null };
        return;
      }
      const id = done.id ?? style?.id;
      const isNumbered = id !== undefined && id !== '0' && text.trim() !== '' && !before?.shown;
      const prefix = isNumbered ? number(id, done.depth ?? style?.depth ?? 0) : '';
      lines.cost(prefix.length);
      if (done.joins === 'hidden' && text.trim() !== '') {
        carried = { text: prefix + text, shown: before?.shown ?? done };
        return;
      }
      if (text.trim() === '' && done.hides) return;
      // Of two paragraphs in one line the looks say little; where they stand in a list, and as a heading, holds.
      put(text, prefix, before === null || before.text === '' ? done : { ...(before.shown ?? done), letters: 0 });
    },
    flush() {
      if (carried && carried.text.trim() !== '') put(carried.text, '', carried.shown ?? newParagraph());
      carried = null;
    },
  };
}
