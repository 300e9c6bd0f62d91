import { isCalled } from '../../../language/bodies/surnames';
import { isFunction } from '../../../language/bodies/functions';
import type { Range, Source } from '../../source';
import { englishEdge } from '../english';
import { shifted, withoutTimes } from './clauses';
import { EDGE_PICTURE, EDGE_SIGN } from './habits';
import { fronts } from './edge-fronts';
import { namesKnown } from './known-names';
import { lastClauses } from './last-clauses';
import { isTimeWord } from './names';
import { ownLines } from './own-lines';
import { peopleAnswer, isPersonal } from './segments';
import type { DutySegment } from './segments';
import { CALLS } from './split';
import { areOffices, isFirm, merged, whom } from './whom';
import { matchesOf } from '../../loops';

/** Who is named at an edge of a line, with the sign that sets it off; offsets are those of the text. */
export interface EdgeNote extends Range {
  readonly segments: readonly DutySegment[];
  /** Said by the last clauses of the line, which a rule of sentences may read better. */
  readonly last?: true;
}

const SIGN = new RegExp(`${EDGE_SIGN}|(${EDGE_PICTURE})`, 'g');
const FEWEST = 3;
/** A blank as wide as a column. */
const WIDE = '  ';
const LONGEST = 200;
const known = new WeakMap<Source, readonly EdgeNote[]>();

/** Letters of a name that its end does not tell: behind an arrow or a dash, where others are told. */
const SHORT = 8;

/** What one line has at an edge. */
export interface Found {
  readonly sign: string;
  readonly note: EdgeNote | null;
  /** The line has them there and nothing else. */
  readonly fits: boolean;
  readonly sure: boolean;
  /** Told by the lines around it alone. */
  readonly between?: true;
}

/** What a line ends with behind a sign: 修复青铜器/文保部/7月, 清理摊点→二分队. */
function behind(source: Source, line: Range): Found[] {
  const words = source.folded.slice(line.start, line.end);
  const signs = matchesOf(words, SIGN).filter(({ 0: sign, 1: picture, index }) =>
    picture === undefined
      ? index > 0 || sign.trim() !== ''
      : /\S[ \t]/.test(words.slice(Math.max(0, index - 2), index)),
  );
  const first = signs[0];
  if (!first) return [];
  const pieces = signs.map((sign, i) => {
    const from = sign.index + sign[0].length;
    const piece = words.slice(from, signs[i + 1]?.index ?? words.length);
    const start = from + (piece.length - piece.trimStart().length);
    return { sign: sign.index, start, words: piece.trim() };
  });
  const named = isTimeWord(pieces[pieces.length - 1]?.words ?? '') ? pieces.slice(0, -1) : pieces;
  const read = named.map(piece => {
    const start = line.start + piece.start;
    const said = withoutTimes(piece.words)
      .replace(/[,;\s]+$/, '')
      .replace(CALLS, '');
    return { start, ...whom(said, source.text.slice(start, start + said.length), namesKnown(source)) };
  });
  const alone = first.index === 0;
  const mayFit = ({ firm, segments }: (typeof read)[number]): boolean =>
    isFirm(firm) ||
    (firm === 'maybe' &&
      first[0] !== '/' &&
      segments.every(s => s.names.every(({ start, end }) => end - start <= SHORT)));
  const fits = read.reduceRight((at, one, i) => (at === i + 1 && mayFit(one) ? i : at), read.length);
  const from = alone ? 0 : fits;
  const set = (signs[from] ?? first)[0];
  const sign = alone ? `\n${first[0]}` : set.trim() === '' ? WIDE : set;
  const opens = named[from];
  const own = read.slice(from);
  const said = own.flatMap(r => r.segments.map(s => shifted(s, r.start)));
  const segments = merged(peopleAnswer(said));
  if (!opens || segments.length === 0) return [{ sign, note: null, fits: false, sure: false }];
  const note = { start: line.start + opens.sign, end: line.end, segments };
  return [
    { sign, note, fits: fits === from, sure: said.every(s => isPersonal(s.duty)) || own.some(r => r.firm === 'sure') },
  ];
}

/** What an English line ends with behind a dash: Order tablets – @Priya. */
function behindDash(source: Source, line: Range): Found[] {
  const read = englishEdge(source.folded.slice(line.start, line.end), source.text.slice(line.start, line.end));
  if (read === null) return [];
  const segments = read.segments.map(s => shifted(s, line.start));
  const note = { start: line.start + read.from, end: line.start + read.to, segments };
  return [{ sign: '–', note, fits: true, sure: read.sure }];
}

/** The last words of a line behind a blank, perhaps with a time or a person behind them. */
const AT_END = /[\u3400-\u9fffA-Za-z0-9)%㎡”》] +([^\s:,;。\d]{2,8})(?: +(\S{2,12}))?$/;

/** What a line of a board ends with behind a blank: 采购耳麦50副 王强 4月9日, 防火检查 保安队, 备货 财务 小杜. */
function behindBlank(source: Source, line: Range): Found[] {
  const words = source.folded.slice(line.start, line.end);
  const found = AT_END.exec(words);
  if (!found) return words.includes(' ') ? [{ sign: ' ', note: null, fits: false, sure: false }] : [];
  const [, first = '', second = ''] = found;
  const timed = second === '' || isTimeWord(second);
  const both = !timed && isCalled(second) && areOffices([first]);
  const said = timed ? first : both ? words.slice(words.lastIndexOf(first)) : second;
  // 6月1日 钱明: who is on duty that day.
  if (isTimeWord(words.slice(0, words.lastIndexOf(said)).trim())) return [];
  const start = line.start + words.lastIndexOf(said);
  const { segments, firm } = whom(said, source.text.slice(start, start + said.length), namesKnown(source));
  const fits = isFirm(firm);
  const from = line.start + words.slice(0, start - line.start).trimEnd().length;
  const note = fits
    ? { start: from, end: line.end, segments: merged(peopleAnswer(segments.map(s => shifted(s, start)))) }
    : null;
  return [{ sign: ' ', note, fits, sure: fits && (firm === 'sure' || segments.every(s => isPersonal(s.duty))) }];
}

/** Whether all that a line names is what offices do: 工程、采购. */
const isSoft = ({ folded }: Source, { note }: Found): boolean => {
  const names = note?.segments.flatMap(s => s.names) ?? [];
  return names.length > 0 && names.every(({ start, end }) => isFunction.test(folded.slice(start, end)));
};

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
 * colon at the start. At least three lines have, three in four of those with the sign, and half of them name offices or crews; beside
 * one that does, what offices do is as good.
 */
export function edgeNotes(source: Source): readonly EdgeNote[] {
  const told = known.get(source);
  if (told !== undefined) return told;
  const lines = linesOf(source.folded).filter(({ start, end }) => end > start && end - start <= LONGEST);
  const found = [
    ...fronts(source, lines),
    ...lines.flatMap(line => [
      ...behind(source, line),
      ...behindDash(source, line),
      ...behindBlank(source, line),
      ...lastClauses(source, line),
    ]),
    ...ownLines(source, lines),
  ];
  const signs = [...new Set(found.map(f => f.sign))].filter(sign => {
    const all = found.filter(f => f.sign === sign);
    const noted = all.filter(f => f.fits);
    const beyond = noted.filter(f => f.sure).length;
    // 绿化 in front of a line is what it is about.
    const soft =
      beyond > 0 && !',^'.includes(sign.charAt(0)) ? noted.filter(f => !f.sure && isSoft(source, f)).length : 0;
    const sure = beyond + soft;
    return (
      noted.length >= FEWEST &&
      noted.length * 4 >= all.length * (sign === ',' ? 2 : 3) &&
      (sure * 2 >= noted.filter(f => !f.between).length ||
        // Whoever is called answers; beside two beyond doubt so are others where every line has a name there.
        sign === '@' ||
        (sure > 1 && sure * 3 >= noted.length && noted.length === all.length && !',^'.includes(sign.charAt(0))))
    );
  });
  const notes = found
    .flatMap(({ sign, note }) => (note && signs.includes(sign) ? [note] : []))
    .sort((a, b) => a.start - b.start)
    // 物资部 陈晨 behind a dash: the name is part of it. …,挂谜面300条 何静: her name alone is set off.
    .filter(
      (note, i, all) =>
        note.end > (all[i - 1]?.last ? -1 : (all[i - 1]?.end ?? -1)) && !(note.last && all[i + 1]?.end === note.end),
    );
  known.set(source, notes);
  return notes;
}
