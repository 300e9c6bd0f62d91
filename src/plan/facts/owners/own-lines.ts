import { mentions } from '../../../language/words';
import type { Range, Source } from '../../source';
import { shifted } from './clauses';
import type { Found } from './edge-habit';
import { namesKnown } from './known-names';
import { whom } from './whom';

/** What a marked line begins with. */
const MARKS = '0123456789(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮•·*√●◆■□☐✓○-';
/** What is read as a label, a sentence or a row where it is. */
const HELD = mentions('[:。\t]');
/** Letters of a line whose names do not tell that they are some. */
const SHORT = 8;
/** So many of the marked lines must have one below; where lines of names stand above several of them, they are headings. */
const SHARE = 0.75;

/** Lines without a mark of their own that stand alone below a marked one: 1. 招店员18名 above 人事. */
export function ownLines(source: Source, lines: readonly Range[]): Found[] {
  const wordsOf = (line: Range | undefined): string => (line ? source.folded.slice(line.start, line.end) : '');
  const marked = lines.map(line => MARKS.includes(wordsOf(line).trimStart().slice(0, 1) || ' '));
  const read = (line: Range): Found => {
    const words = wordsOf(line).trimStart();
    const start = line.end - words.length;
    if (HELD.test(words)) return { sign: '\n', note: null, fits: false, sure: false };
    const { segments, firm } = whom(words, source.text.slice(start, line.end), namesKnown(source));
    const fits = firm === 'sure' || firm === 'bodies' || (firm === 'maybe' && words.length <= SHORT);
    const note = fits ? { start, end: line.end, segments: segments.map(s => shifted(s, start)) } : null;
    return { sign: '\n', note, fits, sure: firm === 'sure' };
  };
  const below = lines.filter((_, i) => !marked[i] && marked[i - 1] && marked[i + 1] !== false);
  const above = lines[marked.indexOf(true) - 1];
  if (below.length < SHARE * marked.filter(Boolean).length || (above && read(above).sure)) return [];
  return below.map(read);
}
