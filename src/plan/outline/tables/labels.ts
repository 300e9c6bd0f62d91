import { hasHan } from '../../../language/script/han';
import { mentions } from '../../../language/words';
import { withoutBlanks } from '../../text/blank';
import type { Range, Source } from '../../source';
import { trim } from '../../text';
import type { TextLine } from '../lines';
import { hasCells } from '../../../language/script/signs';
import { isCount } from './kinds';
import { labelShape } from './look';

/** A line that opens with a label (label: value, 【label】value), or is one. */
export interface Labelled {
  /** The label without blanks, its numbers as `#`. */
  readonly key: string;
  readonly label: Range;
  /** What follows on the line; empty where the value stands below. */
  readonly value: Range;
  /** A bare number in front of it: 01 项目名称:…. */
  readonly number?: Range;
  /** That number counts the fields of a card, not the cards. */
  readonly ofField?: true;
}

const hasStop = mentions('[。,;:!?0123456789]');
const SIGNS_BEFORE = /^(?:[•·●○■□◆◇▪▫►▶✦★☆◎*–—-]\s*)+/;
const LABEL =
  /^(?:[【〔[]\s*([^】〕\]。,;:]{1,24}?)\s*[】〕\]]\s*:?|([^\s:→⇒➜=|。,;()[\]【】][^:→⇒➜=|\t。,;()[\]【】]{0,23}?)\s*(?::|→|⇒|➜|=>|->|--+>?|——|\||\t|=))[^\S\n]*(.*)$/;
const LONGEST = 10;
const LONGEST_ALONE = 8;

const NUMBERED = /^\d{1,3}(?=[ \t]+[\u3400-\u9fff]{2})/;
const WITH_STOP = /^(?:\d{1,3}[.、)]|\(\d{1,3}\)|[①-⑳]|[一二三四五六七八九十]{1,2}、)\s*/;

/** Reads the label that a line opens with; `stopped`: behind a number with a stop, too (1.项目名称:…). */
export function labelAt(source: Source, line: TextLine, stopped = false): Labelled | null {
  const words = source.folded.slice(line.start, line.end);
  const lead = SIGNS_BEFORE.exec(words)?.[0].length ?? 0;
  const behind = words.slice(lead);
  const number = (NUMBERED.exec(behind) ?? (stopped ? WITH_STOP.exec(behind) : null))?.[0].length ?? 0;
  const m = LABEL.exec(words.slice(lead + number).trimStart());
  const name = m?.[1] ?? m?.[2];
  // [ZT-101] 验收设备: the number of a card, no label.
  if (!m || name === undefined || (m[1] !== undefined && isCount(name))) return null;
  const wide = hasHan(name) ? 1 : 3;
  if (name.length > wide * LONGEST || !/[\u3400-\u9fffA-Za-z]/.test(name)) return null;
  const start = line.end - m[0].length + m[0].indexOf(name);
  const rest = m[3] ?? '';
  if (hasCells(rest)) return null;
  return {
    key: labelShape(name),
    label: { start, end: start + name.length },
    value: trim(source.text, { start: line.end - rest.length, end: line.end }),
    ...(number > 0 ? { number: { start: line.start + lead, end: line.start + lead + number } } : {}),
  };
}

/** A short line, taken as a label whose value stands below. */
export function aloneAt(source: Source, line: TextLine): Labelled | null {
  const words = source.folded.slice(line.start, line.end);
  if (words.length < 2 || words.length > LONGEST_ALONE || hasStop.test(words)) return null;
  return { key: withoutBlanks(words), label: line, value: { start: line.end, end: line.end } };
}
