import type { Range, Source } from '../../source';
import { englishEdge } from '../english';
import { JOB, OFFICE_END } from './lexicon';
import { isBody, isTimeWord, moved, readNames } from './names';
import type { NamedBody } from './names';
import { gather, matches } from '../../loops';

/** Names at an edge of a line, with the sign that sets them off; offsets are those of the text. */
export interface EdgeNote extends Range {
  readonly names: readonly NamedBody[];
}

const SIGN = /→|⇒|=>|->|—{1,2}|\//g;
/** 1. 机动科:更换省煤器: what stands before the colon. */
const FRONT = /^[^\u3400-\u9fff]{0,6}([\u3400-\u9fff][^:,;。\n]{1,20}):(?=\s*\S)/;
const PARTS = /[、,\s]+/;
const FEWEST = 3;
const LONGEST = 200;
const known = new WeakMap<Source, readonly EdgeNote[]>();

const isNames = (words: string): boolean =>
  words !== '' && words.split(PARTS).every(word => isBody(word) || JOB.test(word));
/** Beyond doubt one that answers: an office, a crew; a park may be where it is done. */
const isSure = (words: string): boolean =>
  words.split(PARTS).some(word => OFFICE_END.test(word) || JOB.test(word) || /(?:队|组)$/.test(word));

interface Found {
  readonly sign: string;
  readonly note: EdgeNote | null;
  readonly sure: boolean;
}

/** What a line ends with behind a sign: 修复青铜器/文保部/7月, 清理摊点→二分队. */
function behind(source: Source, line: Range): Found[] {
  const words = source.folded.slice(line.start, line.end);
  const signs = matches(words, SIGN);
  const first = signs[0];
  if (!first) return [];
  const pieces = signs.map((sign, i) => {
    const from = sign.index + sign[0].length;
    const piece = words.slice(from, signs[i + 1]?.index ?? words.length).replace(/[。;\s]+$/, '');
    const start = from + (piece.length - piece.trimStart().length);
    return { sign: sign.index, start, words: piece.trim() };
  });
  const named = isTimeWord(pieces[pieces.length - 1]?.words ?? '') ? pieces.slice(0, -1) : pieces;
  const from = named.reduceRight((at, piece, i) => (at === i + 1 && isNames(piece.words) ? i : at), named.length);
  const own = named.slice(from);
  const opens = own[0];
  if (!opens) return [{ sign: first[0], note: null, sure: false }];
  const names = gather(own, piece => {
    const start = line.start + piece.start;
    return moved(readNames(piece.words, source.text.slice(start, start + piece.words.length)), start);
  });
  const note = { start: line.start + opens.sign, end: line.end, names };
  return [{ sign: first[0], note, sure: own.some(piece => isSure(piece.words)) }];
}

/** What an English line ends with behind a dash: Order tablets – @Priya. */
function behindDash(source: Source, line: Range): Found[] {
  const read = englishEdge(source.folded.slice(line.start, line.end), source.text.slice(line.start, line.end));
  if (read === null) return [];
  const note = { start: line.start + read.from, end: line.start + read.to, names: moved(read.names, line.start) };
  return [{ sign: '–', note, sure: read.sure }];
}

/** What a line begins with before a colon. */
function before(source: Source, line: Range): Found[] {
  const found = FRONT.exec(source.folded.slice(line.start, line.end));
  const words = found?.[1] ?? '';
  if (!found) return [];
  if (!isNames(words)) return [{ sign: ':', note: null, sure: false }];
  const end = line.start + found[0].length;
  const start = end - 1 - words.length;
  return [
    {
      sign: ':',
      note: { start, end, names: moved(readNames(words, source.text.slice(start, end - 1)), start) },
      sure: isSure(words),
    },
  ];
}

function linesOf(text: string): Range[] {
  let start = 0;
  return text.split('\n').map(line => {
    const range = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    return range;
  });
}

/**
 * The names that stand at the edges of lines in a text that has them there by habit, ascending: behind a sign at the end, or before a
 * colon at the start. At least three lines have, three in four of those with the sign, and half of them name offices or crews.
 */
export function edgeNotes(source: Source): readonly EdgeNote[] {
  const told = known.get(source);
  if (told !== undefined) return told;
  const lines = linesOf(source.folded).filter(({ start, end }) => end > start && end - start <= LONGEST);
  const found = gather(lines, line => [...before(source, line), ...behind(source, line), ...behindDash(source, line)]);
  const signs = [...new Set(found.map(f => f.sign))].filter(sign => {
    const all = found.filter(f => f.sign === sign);
    const noted = all.filter(f => f.note !== null);
    const sure = noted.filter(f => f.sure).length;
    return noted.length >= FEWEST && noted.length * 4 >= all.length * 3 && sure * 2 >= noted.length;
  });
  const notes = gather(found, ({ sign, note }) => (note && signs.includes(sign) ? [note] : [])).sort(
    (a, b) => a.start - b.start,
  );
  known.set(source, notes);
  return notes;
}
