import { endsIn, mentions } from '../../../language/words';
import type { Range, Source } from '../../source';
import { lastRhythm } from '../lexicon/rhythms';
import { PROPORTION } from '../../../language/phrases';

/** True for a time by which something is due: 6月底前, 年内. */
export const saysByWhen = endsIn('前|底|末|内');

const BRACKETS = mentions('[()“”]');

/** A piece of the text twice: folded for the rules, as printed for the cell. Both have the same length. */
export interface Phrase {
  readonly folded: string;
  readonly text: string;
}

export const EMPTY_PHRASE: Phrase = { folded: '', text: '' };
export const phrase = ({ folded, text }: Source, { start, end }: Range): Phrase => ({
  folded: folded.slice(start, end),
  text: text.slice(start, end),
});
export const part = (p: Phrase, from: number, to = p.folded.length): Phrase => ({
  folded: p.folded.slice(from, to),
  text: p.text.slice(from, to),
});
/** Joins pieces and words of our own (such as 的, 率) in order. */
export const concat = (...pieces: readonly (Phrase | string)[]): Phrase => ({
  folded: pieces.map(p => (typeof p === 'string' ? p : p.folded)).join(''),
  text: pieces.map(p => (typeof p === 'string' ? p : p.text)).join(''),
});

/** 项目[6月底前]开工率, 项目[一季度]开工率: a stretch without the times inside it by which something is due. */
export function timeless(source: Source, at: Range, moments: readonly Range[]): Phrase {
  const due = moments.find(
    m => m.start > at.start && m.end < at.end && saysByWhen.test(source.folded.slice(m.start, m.end)),
  );
  return due
    ? concat(phrase(source, { start: at.start, end: due.start }), phrase(source, { start: due.end, end: at.end }))
    : phrase(source, at);
}

const OF_SHARE = new RegExp(`的(?=(?:${PROPORTION}|比率)$)`);
/** 县级河长[每月]巡河1次、乡级每旬1次: how often is that of its own number. */
export function withoutRhythm(p: Phrase): Phrase {
  const said = lastRhythm(p.folded);
  return said && said.at > 1 ? concat(part(p, 0, said.at), part(p, said.end)) : p;
}

/** 考核[(合格标准85分)]合格率: an aside with a figure of its own. */
const ASIDE = /\([^()]*\d[^()]*\)/;
/** 点位责任人[7:30前]到位. */
const CLOCK = /(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)(?:之?前)?/;

const count = (text: string, chars: string): number => [...text].filter(c => chars.includes(c)).length;

/** Tidied for a cell: no blanks at the ends, no 的 before 占比, no bracket or quotation mark without its other half. */
export function tidyPhrase(p: Phrase): Phrase {
  let out = part(p, /^(?:[\s、,]|和(?![谐睦解平美])|的(?!士))*/.exec(p.folded)?.[0].length ?? 0);
  const aside = ASIDE.exec(out.folded);
  if (aside) out = concat(part(out, 0, aside.index), part(out, aside.index + aside[0].length));
  const clock = out.folded.includes(':') ? CLOCK.exec(out.folded) : null;
  if (clock) out = concat(part(out, 0, clock.index), part(out, clock.index + clock[0].length));
  const of = OF_SHARE.exec(out.folded);
  if (of) out = concat(part(out, 0, of.index), part(out, of.index + 1));
  if (out.folded.endsWith('“') || out.folded.endsWith('了')) out = part(out, 0, out.folded.length - 1);
  if (!BRACKETS.test(out.folded)) return part(out, 0, out.folded.trimEnd().length);
  if (count(out.folded, '(') < count(out.folded, ')')) out = part(out, out.folded.indexOf(')') + 1);
  if (count(out.folded, '(') > count(out.folded, ')')) out = part(out, 0, out.folded.lastIndexOf('('));
  if (count(out.folded, '“') < count(out.folded, '”')) out = part(out, 0, out.folded.lastIndexOf('”'));
  if (count(out.folded, '“') > count(out.folded, '”')) out = part(out, out.folded.lastIndexOf('“') + 1);
  return part(out, 0, out.folded.trimEnd().length);
}

const AVERAGE = endsIn('[人户亩生师村日]均');
/** 巡护里程[人均]200公里 is 人均巡护里程. */
export function averageFirst(p: Phrase): Phrase {
  const at = p.folded.length - 2;
  return at > 1 && AVERAGE.test(p.folded) ? concat(part(p, at), part(p, 0, at)) : p;
}
