import type { Range, Source } from '../../source';
import type { TextLine } from '../lines';
import { isHeader } from './headers';
import { countOf, isCount, isFact } from './kinds';
import { isRule } from './signs';
import { readRow, separatorsAt } from './split';
import type { Separator } from './split';

/** Where the cells of a table may begin, and what may part them: all that a look at two lines can tell. */
export interface Promised {
  /** The first line that is no rule. */
  readonly first: number;
  readonly by: readonly Separator[];
}

/** What may part the cells of a table that begins at line `i`, where `here` are the signs that may do so in that line; null where nothing does. */
export function promised(
  source: Source,
  lines: readonly TextLine[],
  i: number,
  here: readonly Separator[],
): Promised | null {
  let first = i;
  while (lines[first] && isRule(words(source, lines[first]))) first++;
  if (first > i + 2) return null;
  const signs = first === i ? here : separatorsAt(source, lines, first);
  const by = signs.filter(sign => !sign.weak || promises(source, lines, first, sign));
  return by.length > 0 ? { first, by } : null;
}

const words = (source: Source, r: Range | undefined): string => (r ? source.folded.slice(r.start, r.end) : '');

/** Whether a sign that prose has too parts names of columns here, or facts in this line or the next. */
function promises(source: Source, lines: readonly TextLine[], first: number, by: Separator): boolean {
  const cells = (k: number): string[] => {
    const line = lines[k];
    return line ? readRow(source, line, by).cells.map(c => words(source, c)) : [];
  };
  const factual = (k: number): boolean => {
    const line = lines[k];
    if (!line) return false;
    const before = known.get(line);
    if (before?.sign === by.sign) return before.factual;
    let facts = 0;
    const found = cells(k).some(c => isFact(c) && ++facts >= 2);
    known.set(line, { sign: by.sign, factual: found });
    return found;
  };
  if (isHeader(cells(first))) return true;
  return by.sign !== ' ' && (factual(first) || factual(first + 1) || counted(cells(first), cells(first + 1)));
}

/** SW-01 / 数据治理 / 清洗数据, SW-02 / …: rows of as many cells whose numbers count on. */
function counted(here: readonly string[], next: readonly string[]): boolean {
  const [a = '', b = ''] = [here[0], next[0]];
  return here.length > 2 && here.length === next.length && isCount(a) && isCount(b) && countOf(b) === countOf(a) + 1;
}

/** Whether a line holds two facts between signs of one sort: each line is asked as the first one and as the next. */
const known = new WeakMap<TextLine, { readonly sign: string; readonly factual: boolean }>();
