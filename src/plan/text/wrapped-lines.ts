import { applyEdits } from './tracked';
import type { Edit, Tracked } from './tracked';

const NUMERALS = '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾';
/** What begins a line of its own: a number, a bullet, a heading word, a table row, a label. */
const OPENS_LINE = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、.．]|[(（][${NUMERALS}\\d]{1,4}[)）]|\\d{1,3}[.、．)）]|第[${NUMERALS}\\d]{1,4}[章节条部篇、,，]|` +
    `[①-⑳⑴-⒇㈠-㈩]|[-–—•·●○■□◆◇★☆▪▶➢√*#|>]|[A-Za-z]{4,10} \\d|[^,，。;；]{2,8}[:：])`,
);
const ENDS = /[。.！!？?；;：:|\t]$/;
const LATIN_END = /[A-Za-z0-9,;)]$/;
/** A bracket or quotation mark that the line opens and does not close. */
const UNCLOSED = /[(（“《【][^)）”》】]*$/;
const FEWEST = 4;
const NARROWEST = 28;
const WIDEST = 130;
const SLACK = 6;

const width = (line: string): number => {
  let w = 0;
  for (let i = 0; i < line.length; i++) w += line.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return w;
};

/**
 * Joins lines that were broken at the edge of a page (a paste from PDF): where most lines have one common width, a line of that
 * width without a full stop goes on in the next one, unless that begins with a number, a bullet or a label. In a text that a
 * scanner has `torn` any line does.
 */
export function joinWrappedLines(tracked: Tracked, torn = false): Tracked {
  const lines = tracked.text.split('\n');
  const widths = lines.map(line => width(line.trimEnd()));
  const used = widths.filter(w => w > 0).sort((a, b) => a - b);
  const widest = used[used.length - 1] ?? 0;
  if (used.length < FEWEST || widest < NARROWEST || (widest > WIDEST && !torn)) return tracked;
  const full = (i: number): boolean =>
    torn ||
    (!/[\t|]/.test(lines[i] ?? '') &&
      (widths[i] ?? 0) >=
        widest -
          (UNCLOSED.test(lines[i] ?? '') ? 3 * SLACK : LATIN_END.test((lines[i] ?? '').trim()) ? 3 * SLACK : SLACK));
  const goesOn = (i: number): boolean => {
    const line = (lines[i] ?? '').trim();
    const next = lines[i + 1] ?? '';
    if (!next.trim() || !line || /^[ \t]{2}/.test(next)) return false;
    if (UNCLOSED.test(line)) return true;
    return !ENDS.test(line) && !OPENS_LINE.test(next.trim());
  };
  const broken = lines.map((_, i) => i).filter(goesOn);
  const atEdge = broken.filter(full);
  if ((!torn && atEdge.length < FEWEST) || atEdge.length * 2 < broken.length) return tracked;
  const edits: Edit[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const end = at + line.length;
    const next = lines[i + 1];
    if (
      next?.trim() &&
      full(i) &&
      !ENDS.test(line.trim()) &&
      !OPENS_LINE.test(next.trim()) &&
      !/^[ \t]{2}/.test(next)
    ) {
      const from = at + line.trimEnd().length;
      const to = end + 1 + (next.length - next.trimStart().length);
      edits.push({
        start: from,
        end: to,
        by: /[A-Za-z0-9,;)]$/.test(line.trim()) && /^[A-Za-z0-9(]/.test(next.trim()) ? ' ' : '',
      });
    }
    at = end + 1;
  });
  return applyEdits(tracked, edits);
}
