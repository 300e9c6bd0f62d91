import type { Source } from '../source';
import type { Heading } from '../types';
import { blocksOf } from './blocks';
import { draftsOf } from './drafts';
import { findIssuer } from './front/issuer';
import { findTitle } from './front/title';
import { findYear } from './front/year';
import type { PlanYear } from './front/year';
import { isIndexLine } from './furniture/keys';
import { isSiteLine } from './furniture/site';
import { linesOf } from './lines';
import { cutTail } from './tail';
import { treeOf } from './tree';
import { unglue } from './unglue';
import type { Draft, Node } from './types';

export { splitHeading } from './heading';
export { cellsOf } from './tables/table';
export type { Row, Table } from './tables/table';
export type { Draft, Node, Passage } from './types';

/** What the structure of a paste says, before any fact is read. Ranges count in the cleaned text. */
export interface Outline {
  readonly title: Heading | null;
  readonly issuer: Heading | null;
  readonly year: PlanYear;
  readonly sections: readonly Node[];
  readonly drafts: readonly Draft[];
  /** How many lost line breaks were put back before numbers. */
  readonly lost: number;
}

/** Reads the structure of a cleaned paste. */
export function readOutline(source: Source): Outline {
  const { lines: all, lost } = unglue(source, linesOf(source));
  const tail = cutTail(source, all);
  const blocks = blocksOf(source, tail.lines);
  const firstHead = blocks.findIndex(b => b.kind === 'head' || b.kind === 'heading' || b.kind === 'table');
  const cut = firstHead < 0 ? blocks.length : firstHead;
  const front = blocks.slice(0, cut).map(b => b.line);
  const text = (i: { start: number; end: number }): string => source.folded.slice(i.start, i.end);
  const inPlan = blocks.slice(cut).filter(b => !isIndexLine(text(b.line), false) && !isSiteLine(text(b.line)));
  const tree = treeOf(source, inPlan);
  const { sections, drafts } = draftsOf(source, tree);
  const title = findTitle(source, front);
  const behind = all.slice(tail.lines.length);
  return {
    title,
    issuer: findIssuer(source, title, [...front, ...behind], tail.organization),
    year: findYear(source, title, [...front, ...behind], tail.date, {
      start: front[front.length - 1]?.end ?? 0,
      end: source.text.length,
    }),
    sections,
    drafts,
    lost,
  };
}
