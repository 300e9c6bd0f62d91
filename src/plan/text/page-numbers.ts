import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

const DIGITS = '[\\d０-９]{1,4}';
/** Fewer digits than a year has: 2024/25 is no page. */
const PAGE = '[\\d０-９]{1,3}';
const DASH = '[-—–－―]{1,2}';
const FORMS = [
  `${DASH} *${DIGITS} *${DASH}`,
  `第 *${DIGITS} *页(?: *[/,，]? *共 *${DIGITS} *页)?`,
  `${PAGE} */ *${PAGE}`,
  `Page +${DIGITS}(?: +of +${DIGITS})?`,
  `[【[(（]?(?:幻灯片|Slide) *${DIGITS}[】\\])）:：]?`,
];
const NUMBER = new RegExp(`^[ \\t]*(?:${FORMS.join('|')})[ \\t]*$`, 'i');
/** A running head is short, says nothing that ends, and comes back beside the numbers of at least two pages. */
const HEAD = /^[^。；;！!？?：:]{2,30}$/;
const FEWEST = 2;
/** A line in the middle of a sentence, and one that can only go on. */
const MID_SENTENCE = /[，,][^。；;：:，,]*[\u3400-\u9fff]$/;
const GOES_ON = /^[\u3400-\u9fff]+[，,。；;、]/;

/** The lines beside page numbers that stand there again and again: the head or foot of each page. */
function headsIn(lines: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  lines.forEach((line, i) => {
    const opens = i === 0 && !NUMBER.test(lines[1] ?? '');
    if (!opens && !NUMBER.test(line)) return;
    // The first page begins with its head: there it stays.
    for (const beside of opens ? [line] : [lines[i - 1], lines[i + 1]]) {
      const words = beside?.trim() ?? '';
      if (HEAD.test(words) && !NUMBER.test(words)) times.set(words, (times.get(words) ?? 0) + 1);
    }
  });
  return new Set([...times].filter(([, n]) => n >= FEWEST).map(([words]) => words));
}

/**
 * Takes away lines that hold nothing but a page number (— 3 —, 第3页 共9页, Page 3 of 9), with the running heads beside them; a
 * sentence that a page ended in comes together.
 */
export function withoutPageNumbers(tracked: Tracked): Tracked {
  const lines = tracked.text.split('\n');
  const heads = headsIn(lines);
  const isNumber = (i: number): boolean => NUMBER.test(lines[i] ?? '');
  const isFurniture = (i: number): boolean =>
    isNumber(i) || (heads.has((lines[i] ?? '').trim()) && (isNumber(i - 1) || isNumber(i + 1)));
  const edits: TextEdit[] = [];
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const start = at;
    const first = i;
    while (i < lines.length && isFurniture(i)) at += (lines[i++] ?? '').length + 1;
    if (i > first) {
      const [above, below] = [(lines[first - 1] ?? '').trimEnd(), (lines[i] ?? '').trimStart()];
      const joins = first > 0 && heads.size > 0 && MID_SENTENCE.test(above) && GOES_ON.test(below);
      const end = Math.min(at, tracked.text.length);
      // What stands above keeps its line end, or loses it where the page ended in its sentence.
      edits.push({ start: first > 0 && (joins || end === tracked.text.length) ? start - 1 : start, end });
    }
    at += (lines[i] ?? '').length + 1;
  }
  return applyEdits(tracked, edits);
}
