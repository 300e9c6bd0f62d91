/** Fields of a document (ECMA-376 part 1, 17.16), as far as they tell a table of contents. */
export interface Fields {
  /** `begin`, `separate` or `end` of a field. */
  mark(type: string): void;
  /** A piece of the instruction of the field under way. */
  instruction(text: string): void;
  /** A field in one element. */
  open(instruction: string): void;
  close(): void;
  /** A content control for tables of contents, at this depth of elements. */
  gallery(depth: number): void;
  /** A content control ends at this depth. */
  leave(depth: number): void;
  isContents(): boolean;
}

const CONTENTS = /^\s*TOC\b/i;
/** Instructions are short; the rest of a long one says nothing more. */
const LONGEST = 200;

export function docxFields(): Fields {
  const open: { instruction: string; shows: boolean }[] = [];
  /** Depth of the content property's `docPartGallery`; the control itself lies three above. */
  let gallery: number | null = null;
  const last = () => open[open.length - 1];
  return {
    mark(type) {
      const now = last();
      if (type === 'begin') open.push({ instruction: '', shows: false });
      else if (type === 'separate' && now) now.shows = true;
      else if (type === 'end') open.pop();
    },
    instruction(text) {
      const now = last();
      if (now && now.instruction.length < LONGEST) now.instruction += text;
    },
    open: instruction => void open.push({ instruction, shows: true }),
    close: () => void open.pop(),
    gallery(depth) {
      gallery ??= depth - 3;
    },
    leave(depth) {
      if (gallery !== null && depth < gallery) gallery = null;
    },
    isContents: () => gallery !== null || open.some(field => field.shows && CONTENTS.test(field.instruction)),
  };
}
