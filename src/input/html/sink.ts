import { solid, type ShownLine } from '../strong';

/** How letters are shown where text is written. */
export interface Letters {
  readonly bold: boolean;
  readonly size: number;
}

/** What is said of the block that a line stands in. */
export interface BlockShown {
  readonly heading?: number;
  readonly list?: number;
}

/** A line break of the source, which may be a blank or nothing. */
const SOFT = '\u2029';
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/**
 * Blanks as a page shows them: one for many; none where the source breaks its line beside a Chinese character, since Word's does
 * anywhere between these.
 */
const collapsed = (text: string): string =>
  text.replace(/[ \u2029]+/g, (blanks, at: number) =>
    blanks.includes(SOFT) && (HAN.test(text.charAt(at - 1)) || HAN.test(text.charAt(at + blanks.length))) ? '' : ' ',
  );

/** Text of the source with its blanks marked. */
export const sourceText = (text: string, parts: boolean): string =>
  text.replace(/[ \t\r\n\f]+/g, blanks =>
    /[\r\n]/.test(blanks) && (parts || blanks.length < text.length) ? SOFT : ' ',
  );

/** Lines as they are written. */
export interface Sink {
  write(text: string, letters: Letters, block: BlockShown): void;
  /** What stands before the next text, if any comes: the number of an item. */
  mark(text: string): void;
  /** Ends the line; nothing where none has begun. */
  end(): void;
  /** A line break within a block. */
  break(): void;
  /** A block without text that takes up room. */
  blank(): void;
  line(line: ShownLine): void;
  all(): readonly ShownLine[];
}

export function sink(): Sink {
  const lines: ShownLine[] = [];
  let text = '';
  let mark = '';
  let block: BlockShown | null = null;
  let letters = 0;
  let strong = 0;
  let size = 0;
  const end = (): void => {
    const shown = collapsed(text);
    const line = shown.includes('\t') ? shown.replace(/^[ \u2029\u00a0]+|[ \u2029]+$/g, '') : shown.trim();
    if (line !== '')
      lines.push({
        text: line,
        ...block,
        ...(letters > 0 && strong === letters ? { bold: true as const } : {}),
        ...(letters > 0 && size > 0 ? { size, letters } : {}),
      });
    text = '';
    block = null;
    [letters, strong, size] = [0, 0, 0];
  };
  return {
    write(piece, { bold, size: points }, shown) {
      const many = solid(piece);
      if (mark !== '' && many > 0) {
        text = mark + text.trimStart();
        mark = '';
      }
      text += piece;
      if (many === 0) return;
      block ??= shown;
      letters += many;
      if (bold) strong += many;
      size = Math.max(size, points);
    },
    mark(shown) {
      mark = shown;
    },
    end,
    break() {
      const had = lines.length;
      end();
      if (lines.length === had) this.blank();
    },
    blank() {
      const last = lines[lines.length - 1];
      if (last && last.text !== '') lines.push({ text: '' });
    },
    line: line => void lines.push(line),
    all: () => lines,
  };
}
