import { NOTE_AT_END } from '../../../language/bodies/kinds';
import type { Source } from '../../source';
import { endsAsTitle } from '../front/title';

/** How likely a line break was lost in front of a number, by what stands there. */
const TRUST = {
  stop: 0.5,
  bracket: 0.45,
  note: 0.4,
  title: 0.4,
  heading: 0.3,
  colon: 0.1,
  semicolon: 0.1,
} as const;

/** Trust in a number right behind the plan's title: there the first one stands, also where no second follows. */
export const BEHIND_TITLE = 0.55;

const STOP = /[。!?]["”’)\]】]*\s*$/;
const BRACKET = /[)】\]]\s*;?\s*$/;
const LONGEST_HEADING = 60;
const SHORTEST_HEADING = 2;

/** How far around a place its bracket is looked for. */
const REACH = 120;

/** 更换路灯1200盏(第一阶段:400盏;[第二阶段]:800盏): the place stands in a bracket that is closed behind it. */
function isBracketed(folded: string, start: number, at: number): boolean {
  const ahead = folded.slice(Math.max(start, at - REACH), at);
  if (ahead.lastIndexOf('(') <= ahead.lastIndexOf(')')) return false;
  return /^.[^()\n]*\)/.test(folded.slice(at, at + REACH));
}

/**
 * Trust in a place inside the line that begins at `start`; 0 where no break can have been. `heading`: where the words begin that
 * the number before it on this line opens, if any.
 */
export function trustAt(source: Source, start: number, at: number, heading: number | null): number {
  const { folded } = source;
  if (isBracketed(folded, start, at)) return 0;
  const before = folded.slice(Math.max(start, at - 6), at);
  if (STOP.test(before)) return TRUST.stop;
  if (BRACKET.test(before)) return TRUST.bracket;
  if (NOTE_AT_END.test(folded.slice(Math.max(start, at - 70), at))) return TRUST.note;
  if (heading !== null) {
    const words = folded.slice(heading, at).trim();
    if (
      words.length >= SHORTEST_HEADING &&
      words.length <= LONGEST_HEADING &&
      !/[。;:]|[,、和与及至到的第]$/.test(words)
    )
      return TRUST.heading;
  } else if (
    at - start <= LONGEST_HEADING &&
    endsAsTitle(source, {
      start,
      end: at - (folded.slice(start, at).length - folded.slice(start, at).trimEnd().length),
    })
  )
    return BEHIND_TITLE;
  const ended = before.trimEnd();
  if (ended.endsWith(':')) return TRUST.colon;
  return ended.endsWith(';') ? TRUST.semicolon : 0;
}
