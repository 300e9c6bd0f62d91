import { endsAsBody, endsAsOther } from '../../language/bodies/ends';
import { withoutBlanks } from '../text/blank';
import type { Range, Source } from '../source';
import { isDateLine } from './furniture/letter';
import { isSiteLine } from './furniture/site';
import type { TextLine } from './lines';
import type { TablesByLine } from './tables';
import type { LineBlock } from './types';

/** A body, its place blotted out perhaps: XX县教育局. */
const ORGANIZATION = /^[\u3400-\u9fff\s()X×*]{2,40}$/;
/** 甲方(盖章):  乙方(签字):  日期: 年 月 日: where a paper is signed. */
const SIGNED =
  /^(?=.{2,80}$)(?=.*(?:盖章|签字|签章|签名|签署|公章|年[\s_]+月))(?:[^。;,!?\d]{0,24}?(?:\(?(?:盖章|签字|签章|签名|签署|公章)\)?[^。;,!?\d]{0,12}?[:_\s]|\(?(?:盖章|签字|签章|公章)\)?$|日期:|年[\s_]+月[\s_]*日)[\s_]*)+$/;
/** Whom to ring up about the whole paper: (联系人:王芳,电话:0571-88886666). */
const CONTACT = /^\(?联系人(?=.{2,50}$)[^。]*?[\dx*-]{7,}[)。]?$/i;
const LONGEST_RUN_ON = 90;
const LONGEST_ATTACHMENT = 50;
const RUN_ON = /(^|[。!;)]\s*)([\u3400-\u9fff\s]{0,30})(\d{4}年\d{1,2}月\d{1,2}日)\s*(\((?:此件|本件)[^)]{0,12}\))?$/;
const STILL_PLAN = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/;

/** What a speech ends with (同志们,让我们…!), a mail before the name of its writer, and minutes (散会). */
const FAREWELL =
  /^(?:(?:同志们|让我们)[,!:][^\d]{0,300}[!。]|以上[,:。][^\d]{0,30}|(?:请|大家)?收到请?回复[^\d]{0,8})$|^(?:(?:kind|best|warm|many|with) )*(?:regards|wishes|thanks|thank you|cheers|yours \w+|(?:all the )?best|br|thx)(?: again)?[,.!]?$|^questions\?|^(?:此致|敬礼|祝好|顺颂商祺|[多谢感]谢[大家各位]{0,2})[!。~]?$|^(?:散\s?会|休\s?会|(?:the )?meeting (?:closed|ended|was adjourned|adjourned))[^。;]{0,30}$/i;

/** Where the plan ends, and the lines of its sign-off. */
export interface Tail {
  /** Lines that belong to the plan. */
  readonly lines: readonly TextLine[];
  readonly date: Range | null;
  readonly organization: Range | null;
}

/**
 * Cuts the sign-off (issuing body, date, 此件公开发布) and what the site printed behind it. It must stand in the last part and
 * neither a numbered entry nor a table may follow it, else it is the end of a covering notice.
 */
export function cutTail(source: Source, lines: readonly TextLine[], tables: TablesByLine): Tail {
  const tabled = [...tables.values()].reduce((last, t) => Math.max(last, t.next), 0);
  const text = (i: number): string => {
    const line = lines[i];
    return line ? source.folded.slice(line.start, line.end) : '';
  };
  const attached = attachments(lines.map((_, i) => text(i)));
  let at = -1;
  for (let i = lines.length - 1; i >= Math.max(1, tabled); i--) {
    if (i < attached && STILL_PLAN.test(text(i))) break;
    if (isDateLine(withoutBlanks(text(i)))) at = i;
  }
  let end = Math.min(at < 0 ? lines.length : at, Math.max(attached, tabled));
  const farewell = lines.findIndex(
    (_, i) =>
      i >= Math.max(1, tabled, lines.length - 4) &&
      FAREWELL.test(text(i)) &&
      !lines.slice(i + 1).some((_, k) => text(i + 1 + k).endsWith('。')),
  );
  if (farewell > 0) end = Math.min(end, farewell);
  let organization: Range | null = null;
  while (
    end > Math.max(1, tabled) &&
    at >= 0 &&
    (ORGANIZATION.test(text(end - 1)) || SIGNED.test(text(end - 1))) &&
    !STILL_PLAN.test(text(end - 1)) &&
    at - end < 4
  ) {
    organization = lines[end - 1] ?? null;
    end--;
  }
  const contacts = source.folded.split('联系人').length - 1;
  const closes = (line: string): boolean =>
    isSiteLine(line) || SIGNED.test(line) || (contacts === 1 && CONTACT.test(line));
  while (end > Math.max(1, tabled) && closes(text(end - 1))) end--;
  const kept = lines.slice(0, end);
  const last = kept[kept.length - 1];
  const runOn = last && RUN_ON.exec(source.folded.slice(Math.max(last.start, last.end - LONGEST_RUN_ON), last.end));
  if (!last || !runOn || !signs(source, kept, runOn)) return { lines: kept, date: lines[at] ?? null, organization };
  const cut = last.end - (runOn[2] ?? '').length - (runOn[3] ?? '').length - (runOn[4] ?? '').length;
  const signed = cut + (runOn[2] ?? '').length;
  return {
    lines: cut === last.start ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, end: cut, to: cut }],
    date: runOn[3] ? { start: signed, end: last.end } : (lines[at] ?? null),
    organization: runOn[2] ? { start: cut, end: signed } : organization,
  };
}

/** Behind a stop whoever signs may be anything; alone on a line (教务处 2027年1月5日) it is a body, and the line before has no date there. */
function signs({ folded }: Source, lines: readonly TextLine[], [, stop, name = '']: readonly string[]): boolean {
  const before = lines[lines.length - 2];
  const body = withoutBlanks(name);
  return (
    stop !== '' ||
    (endsAsBody(body) && !endsAsOther(body) && !!before && !/[日号\d]$/.test(folded.slice(before.start, before.end)))
  );
}

/** Where a closing list of attachments begins (附件:1.… 2.…): from there on only short lines come. */
function attachments(texts: readonly string[]): number {
  let at = texts.length;
  for (let i = texts.length - 1; i > 0; i--) {
    const text = texts[i] ?? '';
    if (text.length > LONGEST_ATTACHMENT || text.includes('。')) break;
    if (/^附件?\s?\d{0,2}\s?:/.test(text)) at = i;
  }
  return at;
}

/** Takes the sign-off (issuing body, date) off the end of one of several plans. */
export function withoutSignOff(source: Source, entries: readonly LineBlock[]): LineBlock[] {
  let end = entries.length;
  const text = (i: number): string => {
    const block = entries[i];
    return block?.kind === 'paragraph' ? withoutBlanks(source.folded.slice(block.line.start, block.line.end)) : '';
  };
  if (!isDateLine(text(end - 1))) return entries.slice(0, end);
  end--;
  while (end > 1 && ORGANIZATION.test(text(end - 1))) end--;
  return entries.slice(0, end);
}
