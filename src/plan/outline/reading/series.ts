import { blocksBy } from '../blocks';
import { withGroupHeadings } from '../groups';
import { cutLine } from '../lines';
import type { Line } from '../lines';
import type { Opener } from '../series/series';
import type { Marker } from '../styles';
import type { Tables } from '../tables';
import { cutTail } from '../tail';
import type { Block } from '../types';
import type { Candidate, Layout, Page } from './candidate';
import { withLevels } from './levels';
import { markedHeadings } from './marked';

/** The lines cut before the numbers inside them, and the number that each opens with. */
export function cutBySeries({ source, lines, series, tables }: Page): {
  lines: Line[];
  tables: Tables;
  heads: Map<number, Marker>;
  lost: number;
} {
  const heads = new Map<number, Marker>();
  const cuts = new Map<number, number[]>();
  for (const { marker, line, inside } of series) {
    const start = lines[line]?.start ?? 0;
    heads.set(inside ? marker.at.start : start, marker);
    if (inside) cuts.set(line, [...(cuts.get(line) ?? []), marker.at.start]);
  }
  const cut = lines.map((line, i) => cutLine(source, line, cuts.get(i) ?? []));
  const places = new Map<number, number>();
  let count = 0;
  cut.forEach((pieces, i) => {
    places.set(i, count);
    count += pieces.length;
  });
  const placeOf = (i: number): number => places.get(i) ?? count;
  return {
    lines: cut.flat(),
    tables: new Map([...tables].map(([i, found]) => [placeOf(i), { ...found, next: placeOf(found.next) }])),
    heads,
    lost: series.filter((o: Opener) => o.inside).length,
  };
}

/** The page by its rows of numbers; `mark` may turn lines without a number into headings. */
function laid(page: Page, mark: (blocks: readonly Block[]) => readonly Block[]): Layout {
  const { source } = page;
  const { lines, tables, heads, lost } = cutBySeries(page);
  const tail = cutTail(source, lines, tables);
  const blocks = withLevels(mark(withGroupHeadings(source, blocksBy(source, tail.lines, tables, heads))));
  return { blocks, tail, behind: lines.slice(tail.lines.length), lost };
}

/** Numbers of any look that count up, at line starts and where breaks were lost. */
export const bySeries: Candidate = {
  id: 'series',
  lay: page => (page.series.some(o => o.inside || !o.known) ? laid(page, blocks => blocks) : null),
};

/** The same, with headings that have no number: bold lines, lines behind a sign, in brackets, short ones with text below. */
export const byMarks: Candidate = {
  id: 'marks',
  lay: page => {
    let found = false;
    const layout = laid(page, blocks => {
      const marked = markedHeadings(page.source, blocks);
      found = marked !== null;
      return marked ?? blocks;
    });
    return found ? layout : null;
  },
};
