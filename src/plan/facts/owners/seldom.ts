import { LEADER, PERSON } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import type { headedAnew, pointedOwners } from '../../assemble/pointed-owners';
import type { pointedTimes } from '../../assemble/pointed-times';
import type { acrossYears } from '../../assemble/turn-of-year';
import type { timesAhead } from '../../assemble/times-ahead';
import type { withNameLines } from '../../outline/name-lines';
import type { underNotes } from '../../outline/reading/under-notes';
import { partNamed } from '../../parts/part';
import type { Source } from '../../source';
import type { namesInBrackets } from './english-brackets';
import { often } from './habits';
import type { withoutLeadRule } from './lead-rule';
import type { withLearntLabels } from './learnt-labels';
import type { listedThenLabelled } from './listed-labelled';
import type { mentioned } from './mentions';
import type { readPersonCell } from './person-cell';
import type { readPersons } from './persons';
import { isUsualLabel } from './usual-labels';
import { mentions } from '../../../language/words';
import { matchesOf } from '../../loops';

/** How few texts say who answers, and by when, other than beside the words. */
export interface Seldom {
  readonly withLearntLabels: typeof withLearntLabels;
  readonly withoutLeadRule: typeof withoutLeadRule;
  readonly mentioned: typeof mentioned;
  readonly namesInBrackets: typeof namesInBrackets;
  readonly listedThenLabelled: typeof listedThenLabelled;
  readonly withNameLines: typeof withNameLines;
  readonly headedAnew: typeof headedAnew;
  readonly pointedOwners: typeof pointedOwners;
  /** Persons are named by few. */
  readonly readPersons: typeof readPersons;
  readonly readPersonCell: typeof readPersonCell;
  readonly pointedTimes: typeof pointedTimes;
  readonly timesAhead: typeof timesAhead;
  readonly acrossYears: typeof acrossYears;
  readonly underNotes: typeof underNotes;
}

/** The place of what few texts do: asked only behind looks, those below among them. */
export const seldom = partNamed<Seldom>('seldom');

const FEWEST = 3;
/** What closes a label, and a label that it closes. */
const CLOSER = /[:】〗\]]/g;
const SET_OFF = /(?:^|[\s;,。|(【〖[])([\u4e00-\u9fff]{2,6})(?: ?:|[】〗\]])$/;
const LONGEST_SET_OFF = 8;
/** 凤岭乡:包保领导 何山;包保单位 县财政局: labels with a blank for a colon. */
export const SPACED_LABEL = `(?:[\\u4e00-\\u9fff]{0,4}(?:${KINDS})|${LEADER}|${PERSON})`;
const SPACED = new RegExp(`[\\s;,。:(]${SPACED_LABEL} [\\u4e00-\\u9fff]`, 'g');
/** The source with the labels that only it has (主推:) as the usual ones. */
export function withUsualLabels(source: Source): Source {
  if (source.folded.includes('〖') || (source.folded.match(SPACED)?.length ?? 0) >= FEWEST)
    return seldom().withLearntLabels(source);
  const times = new Map<string, number>();
  for (const { index } of matchesOf(source.folded, CLOSER)) {
    const label = SET_OFF.exec(source.folded.slice(Math.max(0, index - LONGEST_SET_OFF), index + 1))?.[1];
    if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return [...times].some(([label, n]) => n >= FEWEST && !isUsualLabel(label))
    ? seldom().withLearntLabels(source)
    : source;
}

/** Whom a message calls at its end (@城建办). */
export const called = (words: string, own: string): ReturnType<typeof mentioned> =>
  words.includes('@') ? seldom().mentioned(words, own) : null;

/** English brackets at line ends. */
const LATIN = /[(\[][^()\[\]\n]*[A-Za-z]{2}[^()\[\]\n]*[)\]][.;]?[ \t]*(?=\n|$)/g;
const MANY = 4;
const hasLatin = often(LATIN, MANY);

/** Where an English text names who answers in bare brackets at its line ends, ascending. */
export const departmentsInBrackets = (source: Source): readonly number[] =>
  hasLatin(source) ? seldom().namesInBrackets(source) : [];

const LISTED_FIRST = mentions('下同 列 排 第一 首位 前面 首个 最前');
/** A text without the clauses that say who leads everywhere (列第一位的为牵头单位), and whether it had one. */
export const withoutRule = (text: string): ReturnType<typeof withoutLeadRule> =>
  LISTED_FIRST.test(text) ? seldom().withoutLeadRule(text) : { text, hit: false };
