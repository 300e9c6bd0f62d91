import type { PasteOffset } from './spans';
import { gather } from './loops';

/**
 * What a format shows of one line beside its words: a style of headings, a depth in a list, bold letters. Hints are evidence for the
 * outline, weighed against the rest; no hint decides by itself, and a text without hints is read as ever.
 */
export interface LineHint {
  /** Of the first character of the line, in the text as given. */
  readonly at: PasteOffset;
  /** Depth that the document states for the line as a heading, 1 outermost; 0: it is styled as the document's title. */
  readonly heading?: number;
  /** Depth of the line in its list, 1 outermost. */
  readonly list?: number;
  /** All words of the line are bold, or as much larger than those around them. */
  readonly bold?: true;
}

/** A stop with words behind it: a line of sentences, no heading. */
const SENTENCES = /[。；;！？!?]\s*\S|\.\s+[A-Z]/;

/**
 * The hints that say something. A level of headings that sentences stand in as often as not is a habit of layout, and so are bold letters
 * on most of a text; both are left away.
 */
export function tellingHints(text: string, hints: readonly LineHint[]): readonly LineHint[] {
  const lineOf = ({ at }: LineHint): string => {
    const end = text.indexOf('\n', at);
    return text.slice(at, end < 0 ? undefined : end);
  };
  const levels = new Map<number, { all: number; prose: number }>();
  let bold = 0;
  for (const hint of hints) {
    const line = lineOf(hint);
    if (hint.bold) bold += line.length;
    if (hint.heading === undefined) continue;
    const level = levels.get(hint.heading) ?? { all: 0, prose: 0 };
    levels.set(hint.heading, { all: level.all + 1, prose: level.prose + (SENTENCES.test(line) ? 1 : 0) });
  }
  const isHabit = (depth: number): boolean => {
    const { all, prose } = levels.get(depth) ?? { all: 0, prose: 0 };
    return 2 * prose >= all;
  };
  const isBoldText = 2 * bold > text.length;
  return gather(hints, ({ heading, bold: isBold, ...rest }): LineHint[] => {
    const kept: LineHint = {
      ...rest,
      ...(heading === undefined || isHabit(heading) ? {} : { heading }),
      ...(isBold && !isBoldText ? { bold: true as const } : {}),
    };
    return Object.keys(kept).length > 1 ? [kept] : [];
  });
}
