import { KINDS } from '../../language/bodies/kinds';
import { applyEdits } from './tracked';
import type { Edit, Tracked } from './tracked';

const NUMERALS = '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾';
/** What begins a line of its own: a number, a bullet, a heading word, a table row, a label. */
const OPENS_LINE = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、.．]|[(（][${NUMERALS}\\d]{1,4}[)）]|\\d{1,3}[.、．)）]|第[${NUMERALS}\\d]{1,4}[章节条部篇、,，]|` +
    `[①-⑳⑴-⒇㈠-㈩]|[[【〔〖(（]?(?:[A-Za-z]{1,4}|\\d{1,3}|[${NUMERALS}]{1,3}) ?[\\]】〕〗)）.、．|｜/]|[-–—•·●○■□◆◇★☆▪▶➢√*#|>]|[A-Za-z]{4,10} \\d|[^,，。;；]{2,8}[:：])`,
);
const OPENS_NUMBER = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、.．]|[(（][${NUMERALS}\\d]{1,4}[)）]|\\d{1,3}[.、．)）]|[①-⑳⑴-⒇㈠-㈩#])`,
);
/** A stop, and a bracket that names who answers for what stands before. */
const ENDS = new RegExp(
  String.raw`[。.！!？?；;：:|\t]$|[(（【[][^()（）【】]{0,40}(?:${KINDS}|牵头|负责|配合)[^()（）【】]{0,80}[)）】\]]$`,
);
const LATIN_END = /[A-Za-z0-9,;)]$/;
/** A bracket or quotation mark that the line opens and does not close. */
const UNCLOSED = /[(（“《【][^(（)）“”《》【】]*$/;
/** Of brackets alone: a quotation mark is often never closed. */
const OPEN_BRACKET = /[(（《【][^(（)）《》【】]*$/;
const CLOSES = /^[^(（)）《》【】]{0,60}[)）》】]/;
/** What can begin no line at all. */
const NEVER_BEGINS = /^[,，、。;；：！？)）】》”](?!\s*$)|^[。;；)）】》”]/;
/** A cell of a table, a quoted one too: its line breaks are its own. */
const CELL = /[\t|]|^"|"$/;
const FEWEST = 4;
const NARROWEST = 28;
const WIDEST = 130;
const SLACK = 6;
/** The label of a note of owners or times alone on its line, and names or a time as they stand below it. */
const LABEL_ALONE =
  /^(?:责任|牵头|配合|主办|协办|承办|主责|参与|落实|负责|分管|联系|完成|办结|整改)(?:单位|部门|科室|处室|股室|主体|领导|人|时限|时间)[:：]$/;
/** Names or a time, and no sentence: that has commas and a full stop. */
const NOTED = /^(?:[^。；;：:!！?？]{2,60}[；;]?|[^。；;：:!！?？,，]{2,60}。)$/;
/** A word that stands alone on its line, as chats break them. */
const LONGEST_WORD = 12;
/** Of a scanned text, lines as long as this share of a long one go on in the next. */
const TORN_SHARE = 0.5;

const width = (line: string): number => {
  let w = 0;
  for (let i = 0; i < line.length; i++) w += line.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return w;
};

/** What the text as a whole says of its line ends: the width of its page, if it has one. */
interface PageWidth {
  readonly full: (i: number) => boolean;
  readonly broken: boolean;
}

function pageOf(lines: readonly string[], torn: boolean): PageWidth {
  const widths = lines.map(line => width(line.trimEnd()));
  const used = widths.filter(w => w > 0).sort((a, b) => a - b);
  const widest = used[used.length - 1] ?? 0;
  const long = Math.min(used[Math.floor(used.length * 0.75)] ?? 0, WIDEST);
  const full = (i: number): boolean =>
    torn
      ? (widths[i] ?? 0) >= TORN_SHARE * long
      : !/[\t|]/.test(lines[i] ?? '') &&
        (widths[i] ?? 0) >=
          widest -
            (UNCLOSED.test(lines[i] ?? '') ? 3 * SLACK : LATIN_END.test((lines[i] ?? '').trim()) ? 3 * SLACK : SLACK);
  if (used.length < FEWEST || widest < NARROWEST || (widest > WIDEST && !torn)) return { full, broken: false };
  const goesOn = (i: number): boolean => {
    const line = (lines[i] ?? '').trim();
    const next = lines[i + 1] ?? '';
    if (!next.trim() || !line || /^[ \t]{2}/.test(next)) return false;
    return UNCLOSED.test(line) || (!ENDS.test(line) && !OPENS_LINE.test(next.trim()));
  };
  const open = lines.map((_, i) => i).filter(goesOn);
  const atEdge = open.filter(full);
  return { full, broken: (torn || atEdge.length >= FEWEST) && atEdge.length * 2 >= open.length };
}

/** True where the two lines show by themselves that they are one: an open bracket that the next closes, a comma that begins it. */
function certain(line: string, next: string, afterNext: string): boolean {
  if (CELL.test(line) || CELL.test(next)) return false;
  if (NEVER_BEGINS.test(next)) return true;
  if (LABEL_ALONE.test(line)) return NOTED.test(next) && !OPENS_NUMBER.test(next);
  if (OPENS_NUMBER.test(next)) return false;
  if (OPEN_BRACKET.test(line) && CLOSES.test(next)) return true;
  const word = next.length <= LONGEST_WORD && NEVER_BEGINS.test(afterNext) && !CELL.test(afterNext);
  return word && /[,，、]/.test(line) && !ENDS.test(line);
}

/**
 * Joins lines that were broken within a sentence. Each line end is judged by its two lines; where most lines have one common width (a
 * paste from PDF) or a scanner has `torn` the text, a line of that width without a full stop goes on in the next one, too, unless
 * that begins with a number, a bullet or a label.
 */
export function joinWrappedLines(tracked: Tracked, torn = false): Tracked {
  const lines = tracked.text.split('\n');
  const page = pageOf(lines, torn);
  const edits: Edit[] = [];
  let at = 0;
  lines.forEach((whole, i) => {
    const end = at + whole.length;
    const line = whole.trim();
    const next = (lines[i + 1] ?? '').trim();
    const byWidth =
      page.broken &&
      page.full(i) &&
      !ENDS.test(line) &&
      !OPENS_LINE.test(next) &&
      !/^[ \t]{2}/.test(lines[i + 1] ?? '');
    if (line && next && (byWidth || certain(line, next, (lines[i + 2] ?? '').trim()))) {
      const from = at + whole.trimEnd().length;
      const to = end + 1 + ((lines[i + 1] ?? '').length - (lines[i + 1] ?? '').trimStart().length);
      edits.push({ start: from, end: to, by: LATIN_END.test(line) && /^[A-Za-z0-9(]/.test(next) ? ' ' : '' });
    }
    at = end + 1;
  });
  return applyEdits(tracked, edits);
}
