import { openingAt } from '../corrections/opening';
import type { Range, Source } from '../source';
import type { TextLine } from './lines';

/** Lines without what others wrote beside the plan, and what that is. */
export interface Asides {
  readonly lines: readonly TextLine[];
  readonly left: readonly Range[];
}

/** How Word pastes a comment: 批注 [王1]:, [批注1 张三]:, Commented [JS1]:. */
const COMMENT =
  /^[[【(](?:[\u3400-\u9fff]{1,5}[长总任记理]批示?|批示):|^[[【(]?\s?(?:批注\s?(?:[[【(][^\])】]{1,12}[\])】]|[A-Za-z]{0,4}\d{0,3}(?: ?[\u3400-\u9fff]{2,4})?)?\s?[\])】]?\s?:|comment(?:ed)? ?\[[^\]]{1,12}\]:)/i;
/** One in brackets at a line's end. */
const AT_END = /[[【(]\s?批注[^[\]【】()]{0,6}:[^[\]【】()]{1,80}[\])】][。;]?$/;
/** So far from a line's end it begins. */
const LONGEST = 100;

/** A line without what stands before each line of a mail that was answered. */
function unquoted(line: string): string {
  let at = 0;
  while (at < line.length && '> '.includes(line.charAt(at))) at++;
  return line.slice(at);
}
/** How a mail opens that another one holds: by its own first line, or by a sender above what headers follow. */
const OLDER =
  /^-{2,}\s?(?:原始邮件|转发的?邮件|original message|forwarded message)|^[^\n]*(?:写道|wrote)\s?:\n|^(?:发件人|from)\s?:.*\n(?:发送时间|发送日期|时间|日期|收件人|sent|date|to|cc|subject)\s?:/i;
/** So many entries stand above an older mail. */
const FEWEST = 2;
const opensEntry = (line: string): boolean => {
  const { template } = openingAt(line, 0, line.length);
  return template !== '' && !template.startsWith('>');
};

/** The index of the line from which on an older mail stands below the entries of the one that answers it; -1 if none does. */
function olderMail(texts: readonly string[]): number {
  const words = texts.map(unquoted);
  let entries = 0;
  return texts.findIndex((text, i) => {
    if (opensEntry(text)) entries++;
    const [line = '', next = ''] = words.slice(i, i + 2);
    return entries >= FEWEST && OLDER.test(`${line}\n${next}`);
  });
}

/** Parts the lines of a paste from comments on it, and from an older mail below that it answers, but for what a user took in. */
export function asides({ folded }: Source, lines: readonly TextLine[], isTaken: (line: Range) => boolean): Asides {
  const texts = lines.map(line => folded.slice(line.start, line.end));
  const older = olderMail(texts);
  const left: Range[] = [];
  const kept: TextLine[] = [];
  lines.forEach((line, i) => {
    const text = texts[i] ?? '';
    const from = Math.max(0, text.length - LONGEST);
    const end = AT_END.exec(text.slice(from));
    const isAside = (older >= 0 && i >= older) || COMMENT.test(text);
    const cut = isTaken(line) ? text.length : isAside ? 0 : end ? from + end.index : text.length;
    if (cut > 0) kept.push({ ...line, end: line.start + text.slice(0, cut).trimEnd().length });
    if (cut < text.length) left.push({ start: line.start + cut, end: line.end });
  });
  return { lines: kept, left };
}
