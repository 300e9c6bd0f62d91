import { hasHan } from '../../language/script/han';
import { firstToken } from '../../language/script/token';
import { BY_WHEN, DUTY_LABEL, IN_NOTES } from '../../language/bodies/duties';
import { KINDS } from '../../language/bodies/kinds';
import { pasteAt } from '../spans';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

const NUMERALS = '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾';
/** What begins a line of its own: a number, a bullet, a heading word, a table row, a label. */
const OPENS_LINE = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、.．]|[(（][${NUMERALS}\\d]{1,4}[)）]|\\d{1,3}[.、．)）]|第[${NUMERALS}\\d]{1,4}[章节条部篇、,，]|` +
    `[①-⑳⑴-⒇㈠-㈩]|[[【〔〖(（]?(?:[A-Za-z]{1,4}|\\d{1,3}|[${NUMERALS}]{1,3}) ?[\\]】〕〗)）.、．|｜/]|[-–—•·●○■□◆◇★☆▪▶➢√*#|>]|\\d\\ufe0f?\\u20e3|[\\u2600-\\u27bf]|[\\ud83c-\\ud83e][\\udc00-\\udfff]|[A-Za-z]{4,10} \\d|\\d{1,2} [^,，。;；:：]{2,20}$|[^,，。;；]{2,8}[:：]|[A-Z][A-Za-z' -]{1,30}:|[A-Z]{1,4}-?\\d)`,
);
const OPENS_NUMBER = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、.．]|[(（][${NUMERALS}\\d]{1,4}[)）]|\\d{1,3}[.、．)）]|[①-⑳⑴-⒇㈠-㈩#])`,
);
/** A stop, and a bracket that names who answers for what stands before. */
const ENDS = new RegExp(
  String.raw`[。.！!？?；;：:|\t]$|[(（【[][^()（）【】]{0,40}(?:${KINDS}|${IN_NOTES})[^()（）【】]{0,80}[)）】\]]$`,
);
const LATIN_END = /[A-Za-z0-9,;)]$/;
/** A bracket or quotation mark that the line opens and does not close. */
const UNCLOSED = /[(（“《【][^(（)）“”《》【】]*$/;
/** Of brackets alone: a quotation mark is often never closed. */
const OPEN_BRACKET = /[(（《【][^(（)）《》【】]*$/;
const CLOSES = /^[^(（)）《》【】]{0,60}[)）》】]/;
/** What can begin no line at all. */
const NEVER_BEGINS = /^[,，、。;；：！？)）】》”](?!\s*$)|^[。;；)）】》”]/;
/** What ends a cry, or opens line after line. */
const CRIES = '!！';
/** The last letters of a sentence (工。 · 92%以上。), and a line that is in the middle of one. */
const LAST_LETTERS = /^(?:[^，,。；;:：、 ] ?){1,6}[。；;]$/;
const MID_SENTENCE = /[，,][^。；;:：，,]*[\u3400-\u9fff\d]$|[\u3400-\u9fff]\d+$/;
const LONG_LINE = 20;
/** English words without a stop, and small letters that go on with them; no label. */
const LATIN_MIDDLE = /^.{28,}[a-z,]$/;
const LATIN_GOES_ON = /^(?![^:]{1,24}:)[a-z]+(?:[ ,]|[.;]?$)/;
/** Latin words that go on, and the cells of a row. */
const BLANK_BETWEEN = /[A-Za-z0-9,;)]\n[A-Za-z0-9(]|^[\u3400-\u9fff]\n\d/;
/** A cell that stands upright, one character a line: two of them, and the last one above the rest of its row. */
const UPRIGHT = /^[\u3400-\u9fff]\n(?:[\u3400-\u9fff]$|\d{1,3} )/;
/** The same in front of a note of owners; such a line may be shorter. */
const LAST_BEFORE_NOTE = new RegExp(
  String.raw`^[\u3400-\u9fff]{1,6}[。；;](?:(?:${DUTY_LABEL})[:：]|[(（][^()（）]{2,40}[)）]$)`,
);
const HALF_LINE = 14;
/** A cell of a table, a quoted one too: its line breaks are its own. */
const CELL = /[\t|]|^"|"$/;
/** Cells, and words set apart from others: how wide such a line is says nothing of the page. */
const APART = /[\t|\u2500-\u257f]|\S {3,}\S/;
/** Four cells or more with a blank between, or one sign again and again. */
const ROW = /^[^\sA-Za-z]{1,14}(?: [^\sA-Za-z]{1,14}){3,}$|([>→⇒^])[^\n]*\1/;
const FEWEST = 4;
const NARROWEST = 28;
/** No column of English is narrower. */
const NARROWEST_LATIN = 45;
const WIDEST = 130;
const SLACK = 6;
/** A line that is set in begins something. */
const SET_IN = /^(?:\t| [ \t])/;
/** Columns by which first lines may be indented: two characters. */
const INDENT = 4;
/** Share of the page's width from which on a line says something of it. */
const HALF = 0.6;
const NEARLY_ALL = 0.85;
/** Share of the paragraphs that open with a number, from which on all do. */
const NUMBERED = 0.8;
/** The label of a note of owners or times alone on its line, and names or a time as they stand below it. */
const LABEL_ALONE = new RegExp(`^(?:${DUTY_LABEL}|${BY_WHEN})[:：]$`);
/** The pieces of such a label that a page's edge tore (。责 · 任部门:): what stands behind the stop above, and before the colon below. */
const LABEL_BEGINS = /[。；;，,)）]\s?([\u3400-\u9fff]{1,4})$/;
const LABEL_GOES_ON = /^[\u3400-\u9fff]{1,4}[:：]/;
/** Names or a time, and no sentence: that has commas and a full stop. */
const NOTED = /^(?:[^。；;：:!！?？]{2,60}[；;]?|[^。；;：:!！?？,，]{2,60}。)$/;
/** A word that stands alone on its line, as chats break them. */
const LONGEST_WORD = 12;
/** Share of the lines that may be wider than the page. */
const STRAYS = 0.03;
/** Of a scanned text, lines as long as this share of a long one go on in the next. */
const TORN_SHARE = 0.5;

/** Marks that take half the room of a letter where letters have widths of their own. */
const NARROW = ",.;:'()!|";

/** Marks that are as wide as a Chinese character in some fonts, and half of one in others. */
const WIDER = '“”‘’—…·';

/** The first code from which on all characters are as wide as two letters. */
const FIRST_WIDE = 0x2e80;
const WIDTHS = new Float32Array(FIRST_WIDE).fill(1);
for (const mark of NARROW) WIDTHS[mark.charCodeAt(0)] = 0.5;
for (const mark of WIDER) WIDTHS[mark.charCodeAt(0)] = 1.5;

const width = (line: string): number => {
  let w = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    w += WIDTHS[code] ?? 2;
  }
  return w;
};

/** What stands before a line's first letter, its numbers as #, days and spans of days before a sign (2026.05—2026.08 ▶) as one. */
const rowOpening = (line: string): string =>
  (/^[^\p{L}]{3,}/u.exec(line)?.[0] ?? '').replace(/^\d[\d.\/—–~～-]*(?= ?[▶►➤→●◆■|｜])|\d+/g, '#');

/** True for lines that open alike with more than a number (2026.03 ▶, 2026.04 ▶): rows, none goes on with the other. */
const openAlike = (line: string, next: string): boolean => {
  const opening = rowOpening(line);
  return opening.includes('#') && opening === rowOpening(next);
};

/** What the text as a whole says of its line ends: the width of its page, if it has one. */
interface PageWidth {
  /** Whether a line had no room for what the next one begins with; `first`: a paragraph begins with it, perhaps indented. */
  readonly full: (i: number, next: string, first: boolean) => boolean;
  readonly broken: boolean;
  /** Whether what begins here begins with a number or a label: then a line that does not goes on. */
  readonly numbered: boolean;
}

function pageOf(lines: readonly string[], widths: readonly number[], torn: boolean): PageWidth {
  const used = widths.filter((w, i) => w > 0 && !APART.test(lines[i] ?? '')).sort((a, b) => a - b);
  // A line in thirty may be of another make: a long address, a heading in larger letters.
  const widest = used[used.length - 1 - Math.floor(used.length * STRAYS)] ?? 0;
  const usual = Math.min(used[Math.floor(used.length * 0.75)] ?? 0, WIDEST);
  const full = (i: number, next: string, first: boolean): boolean => {
    const line = lines[i] ?? '';
    const own = widths[i] ?? 0;
    if (torn) return own >= TORN_SHARE * usual;
    if (APART.test(line) || ROW.test(line)) return false;
    const room = UNCLOSED.test(line) ? 3 * SLACK : SLACK;
    const blank = LATIN_END.test(line.trim()) ? 1 : 0;
    return own + blank + width(firstToken(next)) > widest - room - (first ? INDENT : 0);
  };
  const narrowest = lines.some(hasHan) ? NARROWEST : NARROWEST_LATIN;
  if (used.length < FEWEST || widest < narrowest || (widest > WIDEST && !torn))
    return { full, broken: false, numbered: false };
  const nextOf = (i: number): string => (lines[i + 1] ?? '').trim();
  const goesOn = (i: number): boolean => {
    const line = (lines[i] ?? '').trim();
    const next = lines[i + 1] ?? '';
    if (!next.trim() || !line || SET_IN.test(next) || openAlike(line, next.trim())) return false;
    return UNCLOSED.test(line) || (!ENDS.test(line) && !OPENS_LINE.test(next.trim()));
  };
  const open = lines.map((_, i) => i).filter(goesOn);
  const atEdge = open.filter(i => full(i, nextOf(i), false));
  // Short lines without a stop may be headings and cells: where most are, nearly all long ones must go to the edge.
  const long = open.filter(i => (widths[i] ?? 0) >= HALF * widest);
  const ends = lines
    .map((_, i) => i)
    .filter(i => ENDS.test((lines[i] ?? '').trim()) && nextOf(i) && !full(i, nextOf(i), true));
  const opened = ends.filter(i => OPENS_LINE.test(nextOf(i)));
  return {
    full,
    broken:
      (torn || atEdge.length >= FEWEST) &&
      (atEdge.length * 2 >= open.length || atEdge.length >= Math.max(2 * FEWEST, NEARLY_ALL * long.length)),
    numbered: ends.length >= FEWEST && opened.length >= NUMBERED * ends.length,
  };
}

/** True where the two lines show by themselves that they are one: an open bracket that the next closes, a comma that begins it. */
function certain(line: string, next: string, afterNext: string): boolean {
  if (CELL.test(line) || CELL.test(next)) return false;
  if (UPRIGHT.test(`${line}\n${next}`)) return true;
  // ！停车位不足 above ！用电不足: a sign that opens lines.
  const opens = next.charAt(0);
  const marks = CRIES.includes(opens) && [afterNext, line].some(other => other.startsWith(opens));
  if (NEVER_BEGINS.test(next)) return !marks;
  if (LABEL_ALONE.test(line)) return NOTED.test(next) && !OPENS_NUMBER.test(next);
  if (OPENS_NUMBER.test(next)) return false;
  const label = LABEL_GOES_ON.exec(next)?.[0];
  if (label !== undefined && LABEL_ALONE.test((LABEL_BEGINS.exec(line)?.[1] ?? '\n') + label)) return true;
  if (OPEN_BRACKET.test(line) && CLOSES.test(next)) return true;
  if (LAST_BEFORE_NOTE.test(next) && MID_SENTENCE.test(line) && line.length >= HALF_LINE) return true;
  if (LAST_LETTERS.test(next) && MID_SENTENCE.test(line) && line.length >= LONG_LINE) return true;
  if (LATIN_MIDDLE.test(line) && LATIN_GOES_ON.test(next)) return true;
  const word =
    next.length <= LONGEST_WORD &&
    !CRIES.includes(afterNext.charAt(0)) &&
    NEVER_BEGINS.test(afterNext) &&
    !CELL.test(afterNext);
  return word && /[,，、]/.test(line) && !ENDS.test(line);
}

/** Where the next line that holds something begins, if at most two empty ones stand before it: a page may end in between. */
function beyondBlanks(lines: readonly string[], i: number): number {
  let k = i + 1;
  while (k < i + 4 && k < lines.length && (lines[k] ?? '').trim() === '') k++;
  return k;
}

/**
 * Joins lines that were broken within a sentence. Each line end is judged by its two lines; where most lines have one common width (a
 * paste from PDF) or a scanner has `torn` the text, a line without a full stop that had no room for more goes on in the next one, too,
 * over the empty lines between two pages as well, unless that begins with a number, a bullet or a label.
 * @param raw the paste: how wide a line was is told by all that stood in it
 */
export function joinWrappedLines(tracked: Tracked, torn = false, raw = tracked.text): Tracked {
  const lines = tracked.text.split('\n');
  const starts: number[] = [];
  lines.reduce((at, line) => (starts.push(at), at + line.length + 1), 0);
  const widths = lines.map((line, i) => {
    const trimmed = line.trimEnd();
    if (trimmed === '') return 0;
    const [from, to] = [starts[i] ?? 0, (starts[i] ?? 0) + trimmed.length];
    return width(raw.slice(pasteAt(tracked.map, from), pasteAt(tracked.map, to)).split('\n')[0]?.trimEnd() ?? trimmed);
  });
  const page = pageOf(lines, widths, torn);
  const edits: TextEdit[] = [];
  let first = true;
  lines.forEach((whole, i) => {
    const line = whole.trim();
    if (!line) return;
    const k = page.broken ? beyondBlanks(lines, i) : i + 1;
    const next = (lines[k] ?? '').trim();
    const indented = SET_IN.test(lines[k] ?? '');
    const stops = ENDS.test(line) && !(page.numbered && k === i + 1 && /[。！？]$/.test(line));
    const byWidth =
      page.broken &&
      !stops &&
      !indented &&
      !openAlike(line, next) &&
      !OPENS_LINE.test(next) &&
      page.full(i, next, first);
    const joins = next !== '' && (byWidth || (k === i + 1 && certain(line, next, (lines[i + 2] ?? '').trim())));
    first = !joins;
    if (!joins) return;
    const from = (starts[i] ?? 0) + whole.trimEnd().length;
    const to = (starts[k] ?? 0) + ((lines[k] ?? '').length - (lines[k] ?? '').trimStart().length);
    edits.push({ start: from, end: to, by: BLANK_BETWEEN.test(`${line}\n${next}`) ? ' ' : '' });
  });
  return applyEdits(tracked, edits);
}
