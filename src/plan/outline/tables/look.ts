import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { codeParts } from './signs';
import { withoutBlanks } from '../../text/blank';

/** Between sentences nothing stands on both sides of these: a tab, a bar, two blanks. */
const STRONG = /[\t|│┃║¦｜]|\S {2,}\S/;
/** Words with blanks between them and no clause: names of columns. */
const BLANKS = /^[^,，。;；:：]{0,40}[\u3400-\u9fff][^,，。;；:：]{0,8} [^\s,，。;；:：]+ [^,，。;；:：]{1,60}$/;
const LONGEST_FIRST = 300;
const SHORT = 10;
/** A count alone on its line: 1, (三), 第2. */
const COUNT = /^[(【[第]?(?:[\d.-]{1,7}|[A-Za-z]{1,4}-?\d{1,3}|[一二三四五六七八九十百]{1,4}|[①-⑳])[.、)】\]周]?$/;
const FEWEST_COUNTS = 3;
/** What may be the name of a column alone on its line, its length in UTF-16 units, and a time alone. */
const LONGEST_NAME = 30;
const NAME = /^(?!.*\d{4}|[一二三四五六七八九十]{1,3}、|第)\p{L}[^,。;:]{0,14}$/u;
const TIME = /^(?![一二三四五六七八九十]{1,3}、)[^,。;:]{0,31}[年月季周日期半]/;
/** What a label opens with that stands before its value: 项目名称:. */
const LABEL = /^[^\p{L}]*([^:→⇒➜=|>\t。,;】〕\]]{1,24}?)\s*(?:[:→⇒➜=|\t】〕\]]|-->?|->|——)/u;
const FEWEST_LABELS = 2;
/** One more label behind the first. */
const SECOND = /[;,|\s][^:=⇒]{2,10}[:=⇒]/;

/** Numerals of any kind as `#`, blanks gone: what labels and lines that count have in common. */
export const labelShape = (words: string): string =>
  withoutBlanks(words).replace(/[\d①-⑳]+|[一二三四五六七八九十]+/g, '#');

type Signs = ReadonlyMap<string, number>;
const NONE: Signs = new Map();

/** How often each sign that could part cells stands in a line, runs counted once. */
function signsIn(text: string): Signs {
  let found: Map<string, number> | undefined;
  for (let i = 0, before = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== before && codeParts(code)) {
      found ??= new Map();
      found.set(text.charAt(i), (found.get(text.charAt(i)) ?? 0) + 1);
    }
    before = code;
  }
  return found ?? NONE;
}

/** True where a sign that prose has too may part cells in two lines: as often in both, most of them short; quoted cells may hold it. */
function parted(above: string, inAbove: Signs, inLine: Signs): boolean {
  if (above.length > LONGEST_FIRST) return false;
  for (const [sign, n] of inAbove)
    if (
      n >= 2 &&
      (above.includes('"') || inLine.get(sign) === n) &&
      above.split(sign).filter(cell => cell.length <= SHORT).length * 2 > n
    )
      return true;
  return false;
}

/**
 * A look without which no table is asked for: lines with cells between signs, names of columns or counts with a line each, or labels
 * that come again and again. Prose has none of these; where it has, it is read all the same.
 */
export function looksLikeTable({ text, folded }: Source, lines: readonly TextLine[]): boolean {
  const labels = new Map<string, number>();
  let counts = 0;
  let named = 0;
  let above = '';
  let inAbove = NONE;
  let last = '';
  for (const line of lines) {
    const printed = text.slice(line.from, line.to);
    if (STRONG.test(printed) || (printed.includes(' ') && BLANKS.test(printed))) return true;
    const inLine = signsIn(printed);
    if (parted(above, inAbove, inLine)) return true;
    above = printed;
    inAbove = inLine;
    const words = folded.slice(line.start, line.end);
    const count = COUNT.test(words);
    const isName = words.length <= LONGEST_NAME && NAME.test(words);
    if (count && ++counts >= FEWEST_COUNTS) return true;
    if (named >= 2 && (count || isName || TIME.test(words))) return true;
    named = isName ? named + 1 : 0;
    const label = LABEL.exec(words)?.[1] ?? (words.length <= 8 ? words : '');
    const key = labelShape(label);
    if (key !== '' && key === last && SECOND.test(words)) return true;
    last = key;
    if (key !== '') labels.set(key, (labels.get(key) ?? 0) + 1);
  }
  return [...labels.values()].filter(n => n >= 2).length >= FEWEST_LABELS;
}
