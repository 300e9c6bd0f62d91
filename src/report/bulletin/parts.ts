/** The parts of a bulletin: which sentences stand under which heading, as paragraphs. */
import type { Facts } from './facts';
import type { BulletinSentence } from './sentence';
import { ask, phrases } from './sentences/ask';
import { classes } from './sentences/classes';
import { classList } from './sentences/class-list';
import { delta } from './sentences/delta';
import { good, goodLists } from './sentences/good';
import { behindRow, lateStarts, longestFirst, notStartedRow, overdueRow, worstFirst } from './sentences/late';
import { lateByUnit } from './sentences/late-by-unit';
import { limits } from './sentences/limits';
import { mean } from './sentences/mean';
import { problems } from './sentences/problems';
import { returns } from './sentences/returns';
import { sections } from './sentences/sections';
import { streak } from './sentences/streak';
import { total } from './sentences/total';
import type { ComputedRow } from '../../ledger/status/compute';
import type { SerialDay } from '../../ledger/dates/serial';

export type BulletinParagraph = readonly BulletinSentence[];

/** Paragraphs with a heading of their own, or none. */
export interface BulletinGroup {
  readonly heading?: string;
  readonly paragraphs: readonly BulletinParagraph[];
}

const solid = (paragraphs: readonly BulletinParagraph[]): readonly BulletinParagraph[] =>
  paragraphs.filter(paragraph => paragraph.length > 0);

export const overall = (facts: Facts): readonly BulletinGroup[] => [
  {
    paragraphs: solid([
      [...total(facts), ...classes(facts), ...limits(facts)],
      mean(facts),
      sections(facts),
      delta(facts),
      returns(facts),
    ]),
  },
];

export const wellDone = (facts: Facts): readonly BulletinGroup[] => [
  { paragraphs: solid([...goodLists(facts).map(one => [one]), good(facts)]) },
];

/** A class of late rows: a sentence each where they are few, else a list; both in the check copy. */
function lateGroup(
  kind: 'behind' | 'overdue' | 'notStarted',
  rows: readonly ComputedRow[],
  say: (entry: ComputedRow, facts: Facts) => BulletinSentence,
  facts: Facts,
  { annex, check }: LateOptions,
): readonly BulletinGroup[] {
  if (rows.length === 0) return [];
  const { words, settings } = facts;
  const ids = { behind: 'behindList', overdue: 'overdueList', notStarted: 'notStartedList' } as const;
  const word = kind === 'notStarted' ? words.notStartedWord : words.classWords[kind];
  const isLong = rows.length > settings.listMost;
  const list = isLong ? [classList(ids[kind], word, rows, facts, annex)] : [];
  const each = !isLong || check ? [rows.slice(0, settings.listMost).map(entry => say(entry, facts))] : [];
  return [{ heading: words.subLate[kind], paragraphs: solid([...list, ...each]) }];
}

export interface LateOptions {
  /** The annex that lists all late rows. */
  readonly annex: string;
  readonly check: boolean;
}

export const lateParts = (facts: Facts, options: LateOptions): readonly BulletinGroup[] => [
  { paragraphs: solid([lateByUnit(facts), streak(facts)]) },
  ...lateGroup('behind', worstFirst(facts.of('behind')), behindRow, facts, options),
  ...lateGroup('overdue', longestFirst(facts.of('overdue')), overdueRow, facts, options),
  ...lateGroup('notStarted', lateStarts(facts), notStartedRow, facts, options),
];

export const problemParts = (facts: Facts): readonly BulletinGroup[] => [{ paragraphs: solid([problems(facts)]) }];

/** @param from serial day from which the limit counts */
export const nextParts = (facts: Facts, from: SerialDay): readonly BulletinGroup[] => [
  { paragraphs: solid([ask(facts, from), ...phrases(facts).map(one => [one])]) },
];

export const isEmpty = (groups: readonly BulletinGroup[]): boolean =>
  groups.every(({ paragraphs }) => paragraphs.length === 0);
