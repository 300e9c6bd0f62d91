import type { Range } from '../../source';
import { NO_BODY } from './lexicon';
import { isBody, readNames } from './names';
import { readEnglish } from './english';
import { readLabelled, readRunning } from './segments';
import type { Segment } from './segments';

/** A stretch that names owners, with offsets in the stretch searched. */
export interface Candidate extends Range {
  readonly segments: readonly Segment[];
  readonly rule: string;
  readonly firstLeads: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '（': '）' };

/** Brackets at the outer level, matched by kind; one that never closes ends at its line's end. */
export const brackets = (text: string): Range[] => {
  const found: Range[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = PAIRS[text[i] ?? ''];
    if (close === undefined) continue;
    const open = text[i];
    let depth = 1;
    let j = i + 1;
    for (; j < text.length && depth > 0 && text[j] !== '\n'; j++)
      depth += text[j] === open ? 1 : text[j] === close ? -1 : 0;
    if (depth > 0) continue;
    found.push({ start: i, end: j });
    i = j - 1;
  }
  return found;
};

/** 列第一位者为牵头单位,下同 in its many wordings. */
const FIRST_LEADS =
  /[,;。(]*[^,;。()]*(?:列|排|第一|首位|前面|首个)[^,;。()]{0,12}(?:为|是|系)[^,;。()]{0,4}(?:牵头|主办|主责|负责)[^,;。()]*\)?|[,;。(]*(?:以)?下同\)?/g;

const blanked = (text: string, pattern: RegExp): { text: string; hit: boolean } => {
  let hit = false;
  const rest = text.replace(pattern, words => {
    if (!/^[,;。(]*(?:以)?下同/.test(words)) hit = true;
    return ' '.repeat(words.length);
  });
  return { text: rest, hit };
};

const shifted = (segment: Segment, by: number): Segment => ({
  duty: segment.duty,
  names: segment.names.map(n => ({ ...n, start: n.start + by, end: n.end + by })),
});

/** A bracket holds owners where it has a label, is a running form, or is at its sentence's end and all of bodies. */
const readBracket = (
  inner: string,
  source: string,
  atEnd: boolean,
): { segments: readonly Segment[]; rule: string } | null => {
  const labelled = readLabelled(inner, source);
  if (labelled !== null) return { segments: labelled, rule: 'owners/label' };
  const english = readEnglish(inner, source);
  if (english !== null) return { segments: english, rule: 'owners/english' };
  if (!atEnd) return null;
  const running = readRunning(inner, source);
  if (running !== null) return { segments: running, rule: 'owners/running' };
  if (NO_BODY.test(inner)) return null;
  const names = readNames(inner, source);
  const sure = names.length > 0 && names.every(n => isBody(inner.slice(n.start, n.end)) && n.end - n.start >= 3);
  return sure ? { segments: [{ duty: 'list', names }], rule: 'owners/list' } : null;
};

export const fromBrackets = (text: string, source: string): Candidate[] =>
  brackets(text).flatMap(range => {
    const raw = text.slice(range.start + 1, range.end - 1);
    const { text: inner, hit } = blanked(raw, FIRST_LEADS);
    const atEnd = /^\s*(?:$|[。;.\n(\[【])/.test(text.slice(range.end, range.end + 8));
    const read = readBracket(inner, source.slice(range.start + 1, range.end - 1), atEnd);
    if (read === null) return [];
    const segments = read.segments.map(s => shifted(s, range.start + 1));
    return [{ ...range, segments, rule: read.rule, firstLeads: hit }];
  });

const SENTENCE = /(?:[^。!?.\n\u0000]|\.(?!\s+[A-Z]))+(?:[。!?]|\.(?=\s+[A-Z]))?/g;
/** Where a label with its colon may begin inside a sentence: at its head, or after a mark or blank. */
const LABEL_HEAD = /(?:^|[\s,;|])(?=[^\s,;:。]{2,10}(?:\([^()]{1,6}\))?[*_]{0,2} ?:)|^(?=\s*[^\s:]{4,6} \S)/g;

/** The first place in a sentence from which its rest is a labelled list. */
const labelledTail = (words: string, own: string): { from: number; segments: Segment[] } | null => {
  for (const head of words.matchAll(LABEL_HEAD)) {
    const from = head.index + head[0].length;
    const segments = readLabelled(words.slice(from), own.slice(from));
    if (segments !== null && segments[0]?.duty !== 'other') return { from, segments };
  }
  return null;
};

const runningSentence = (words: string, own: string): Segment[] | null => {
  const segments = readRunning(
    words.replace(/^\s*由/, lead => ' '.repeat(lead.length)),
    own,
  );
  return segments?.some(s => s.duty === 'lead' || s.duty === 'list') === true ? segments : null;
};

/** Label lines, labels at a sentence's end, and sentences in the running form, all outside brackets. */
export const fromSentences = (text: string, source: string, taken: readonly Range[]): Candidate[] => {
  const free = taken.reduce(
    (left, r) => left.slice(0, r.start) + '\u0000'.repeat(r.end - r.start) + left.slice(r.end),
    text,
  );
  return [...free.matchAll(SENTENCE)].flatMap(match => {
    const { text: words, hit } = blanked(match[0], FIRST_LEADS);
    const own = source.slice(match.index, match.index + words.length);
    const tail = labelledTail(words, own);
    const segments =
      tail?.segments.map(s => shifted(s, tail.from)) ?? readEnglish(words, own) ?? runningSentence(words, own);
    if (segments === null || segments.length === 0) return [];
    const lead = tail?.from ?? /^\s*/.exec(words)?.[0].length ?? 0;
    return [
      {
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        segments: segments.map(s => shifted(s, match.index)),
        rule: tail === null ? 'owners/sentence' : 'owners/label',
        firstLeads: hit,
      },
    ];
  });
};
