import { KINDS } from '../../language/bodies/kinds';
import type { Source } from '../source';
import { wholeNumber } from '../../language/numeral/read';
import { trim } from '../text';
import { splitHeading } from './heading';
import { lineKindOf } from './line-kind';
import { oneIs } from './styles/one-is';
import type { Marker } from './styles';
import type { Node, Passage } from './types';
import { matchesOf } from '../loops';
import { IN_NOTES } from '../../language/bodies/duties';

const COUNT = /(^|[。;!?)]\s*)([一二三四五六七八九十]{1,2}是)([:,]?)\s*/g;
const NOTE = String.raw`[([][^()[\]]*(?:${KINDS}|领导|责任人|${IN_NOTES}|落实)[^()[\]]*[)\]]`;
const ANY_NOTE = new RegExp(NOTE);
const LAST_NOTE = new RegExp(`${NOTE}[。;]?$`);

/** The counts of a paragraph that begins with 一是 and goes on with 二是; none where it is no such row. */
function countsIn(source: Source, passage: Passage): Marker[] {
  const found = matchesOf(source.folded.slice(passage.start, passage.end), COUNT).map((m): Marker => {
    const start = passage.start + m.index + (m[1] ?? '').length;
    const token = m[2] ?? '';
    const end = passage.start + m.index + m[0].length;
    return {
      style: oneIs.id,
      rank: oneIs.rank,
      value: wholeNumber(token.slice(0, -1)) ?? 0,
      prefix: '',
      stop: m[3] ?? '',
      token: source.text.slice(start, start + token.length),
      at: { start, end },
    };
  });
  const inRow = found[0]?.at.start === passage.start && found.every((m, i) => m.value === i + 1);
  return inRow && found.length > 1 ? found : [];
}

/** The entries of such a row; none where a count has but one sentence: then they are the sentences of one entry. */
function entriesOf(source: Source, passage: Passage): Node[] {
  const counts = countsIn(source, passage);
  const entries = counts.map((marker, i): Node => {
    const end = counts[i + 1]?.at.start ?? passage.end;
    const { heading, rest } = splitHeading(source, trim(source.text, { start: marker.at.end, end }));
    return { marker, heading, body: rest.end > rest.start ? [rest] : [], children: [], rows: [] };
  });
  return entries.every(e => e.body.some(b => source.folded.charAt(b.start) !== '(')) ? entries : [];
}

/** Cuts the note off the end of a row that holds no other: it is said of all its entries. */
function withoutNote(source: Source, passage: Passage): Passage[] {
  const words = source.folded.slice(passage.start, passage.end);
  const note = LAST_NOTE.exec(words);
  if (!note || ANY_NOTE.test(words.slice(0, note.index))) return [passage];
  const at = passage.start + note.index;
  return [
    { start: passage.start, end: at },
    { start: at, end: passage.end },
  ];
}

/**
 * Makes entries of the paragraph of a section that counts its tasks, each with sentences of its own (一是完善设施。新建…。
 * 二是…。培训…。). Notes behind them stay with the section, for all. True where it did; else nothing changed.
 */
export function groupedByCounts(source: Source, at: Node): boolean {
  const k = at.body.findIndex(p => countsIn(source, p).length > 0);
  const passage = at.body[k];
  if (!passage || at.body.slice(k + 1).some(p => lineKindOf(source, p) !== 'note')) return false;
  const [row = passage, ...note] = withoutNote(source, passage);
  const entries = entriesOf(source, row);
  if (entries.length === 0) return false;
  at.body.splice(k, 1, ...note);
  at.children.push(...entries);
  return true;
}
