import { LEADER, PERSON } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import { PERSON_NAME } from '../../../language/bodies/surnames';
import type { headedAnew, pointedOwners } from '../../assemble/pointed-owners';
import type { pointedTimes } from '../../assemble/pointed-times';
import type { timesAhead } from '../../assemble/times-ahead';
import type { withNameLines } from '../../outline/name-lines';
import type { underNotes } from '../../outline/reading/under-notes';
import { partNamed } from '../../parts/part';
import type { Range, Source } from '../../source';
import { dutyLabelAt } from './labels';
import type { bodyBrackets as inBrackets, namesInBrackets } from './bracket-habit';
import type { Duty } from './lexicon';
import type { byWhom } from './by-whom';
import type { doer } from './doer';
import type { besideOthers } from './edges-beside';
import type { EdgeNote, edgeNotes } from './edge-habit';
import type { withoutLeadRule } from './lead-rule';
import type { withLearntLabels } from './learnt-labels';
import type { listedThenLabelled } from './listed-labelled';
import type { mentioned } from './mentions';
import type { readPersonCell } from './person-cell';
import type { readPersons } from './persons';
import type { areOffices, whom } from './whom';
import { mentions } from '../../../language/words';
import { matchesOf } from '../../loops';

/** What a text does by habit to say who answers. */
export interface Habits {
  readonly withLearntLabels: typeof withLearntLabels;
  readonly withoutLeadRule: typeof withoutLeadRule;
  readonly edgeNotes: typeof edgeNotes;
  readonly mentioned: typeof mentioned;
  readonly bodyBrackets: typeof inBrackets;
  readonly namesInBrackets: typeof namesInBrackets;
  readonly whom: typeof whom;
  readonly areOffices: typeof areOffices;
  readonly besideOthers: typeof besideOthers;
  readonly listedThenLabelled: typeof listedThenLabelled;
  readonly doer: typeof doer;
  readonly byWhom: typeof byWhom;
  readonly withNameLines: typeof withNameLines;
  readonly headedAnew: typeof headedAnew;
  readonly pointedOwners: typeof pointedOwners;
  /** Persons are named by few. */
  readonly readPersons: typeof readPersons;
  readonly readPersonCell: typeof readPersonCell;
  readonly pointedTimes: typeof pointedTimes;
  readonly timesAhead: typeof timesAhead;
  readonly underNotes: typeof underNotes;
}

/** The place of what learns habits: asked only behind the looks below. */
export const habits = partNamed<Habits>('habits');

const FEWEST = 3;
/** What closes a label, and a label that it closes. */
const CLOSER = /[:】〗\]]/g;
const SET_OFF = /(?:^|[\s;,。|(【〖[])([\u4e00-\u9fff]{2,6})(?: ?:|[】〗\]])$/;
const LONGEST_SET_OFF = 8;
/** 凤岭乡:包保领导 何山;包保单位 县财政局: labels with a blank for a colon. */
export const SPACED_LABEL = `(?:[\\u4e00-\\u9fff]{0,4}(?:${KINDS})|${LEADER}|${PERSON})`;
const SPACED = new RegExp(`[\\s;,。:(]${SPACED_LABEL} [\\u4e00-\\u9fff]`, 'g');
/** What sets names off at a line's end, as sources of patterns: an arrow or a dash; a call or a picture, behind words and a blank. */
export const EDGE_SIGN = String.raw`→|⇒|=>|->|—{1,2}|\/`;
export const EDGE_PICTURE = String.raw`[@#\u23e9-\u23fa\u2600-\u27bf\u2b50]|[\ud83c-\ud83e][\udc00-\udfff]`;
/** …,设备组盯; …;平安办: an office, a crew, a job or a duty in a later clause. */
const LATER =
  '[,;。][^,;。\\n]{0,14}[部处科局办队组班岗员师委社院所室司心会理间段站馆联厂责头盯进][^,;。\\n\\t]{0,10}(?=[,;。]|$)';
const SIGN = new RegExp(String.raw`(?:${EDGE_SIGN}|\S[ \t](?:${EDGE_PICTURE}))[^\n]{2,60}$|${LATER}`, 'gm');
/** A person behind a blank at a line's end, perhaps with a time: 采购耳麦50副 王强 4月9日. */
export const PERSON_AT_END = new RegExp(`[^\\s:,;]{3}[ \\t]+(${PERSON_NAME})(?:[ \\t]+(\\S{2,12}))?$`);
const MOST_LINES = 400;
/** Order tablets – @Priya. */
const DASH = / [–—-] ?@?[A-Z]/g;
/** 1. 机动科:, (一)机动科: what stands before the colon, dash or blank of a line, as the source of a pattern. */
export const FRONT = String.raw`^(?:\(?[一二三四五六七八九十]{1,3}[)、]|[^\u3400-\u9fff\n]{0,6})([\u3400-\u9fff][^:,;。\n—]{1,20}?)(:|—{1,2}| (?=[^\n]{4}))`;
const FRONTS = new RegExp(FRONT, 'gm');

/** The duty of a label that all texts have; null for any other. */
export const usualDuty = (label: string): Duty | null => {
  const known = dutyLabelAt(`${label}:`, 0);
  return known?.length === label.length + 1 ? known.duty : null;
};
/** True for a duty label that all texts have. */
export const isUsualLabel = (label: string): boolean => usualDuty(label) !== null;

/** The source with the labels that only it has (主推:) as the usual ones. */
export function withUsualLabels(source: Source): Source {
  if (source.folded.includes('〖') || (source.folded.match(SPACED)?.length ?? 0) >= FEWEST)
    return habits().withLearntLabels(source);
  const times = new Map<string, number>();
  for (const { index } of matchesOf(source.folded, CLOSER)) {
    const label = SET_OFF.exec(source.folded.slice(Math.max(0, index - LONGEST_SET_OFF), index + 1))?.[1];
    if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return [...times].some(([label, n]) => n >= FEWEST && !isUsualLabel(label))
    ? habits().withLearntLabels(source)
    : source;
}

const NONE: readonly EdgeNote[] = [];
/** A look at a text, taken once. */
const once = (look: (source: Source) => boolean): ((source: Source) => boolean) => {
  const told = new WeakMap<Source, boolean>();
  return source => {
    const known = told.get(source);
    if (known !== undefined) return known;
    const seen = look(source);
    told.set(source, seen);
    return seen;
  };
};
const often = (look: RegExp, fewest: number) => once(({ folded }) => (folded.match(look)?.length ?? 0) >= fewest);

const hasSigns = often(SIGN, FEWEST);
const hasPersons = once(
  ({ folded }) => folded.split('\n', MOST_LINES).filter(l => PERSON_AT_END.test(l)).length >= FEWEST,
);
const hasDashes = often(DASH, FEWEST);
const hasFronts = once(
  ({ folded }) => matchesOf(folded, FRONTS).filter(m => !isUsualLabel(m[1] ?? '')).length >= FEWEST,
);

/** The names that stand at the edges of lines in a text that has them there by habit, ascending. */
export const namesAtEdges = (source: Source): readonly EdgeNote[] =>
  hasSigns(source) || hasPersons(source) || hasDashes(source) || hasFronts(source) ? habits().edgeNotes(source) : NONE;

/** Whom a message calls at its end (@城建办). */
export const called = (words: string, own: string): ReturnType<typeof mentioned> =>
  words.includes('@') ? habits().mentioned(words, own) : null;

/** Brackets at line ends without a label in them, in Chinese and in English. */
const BRACKET =
  /[(\[【][^()\n:]*[\u4e00-\u9fff]{2}[^()\n:]*[)\]】][。;]?(?: [^\s,。;:()]{2,6}(?=\n))?[ \t]*(?=\n|$|[\d一二三四五六七八九十])/g;
const LATIN = /[(\[][^()\[\]\n]*[A-Za-z]{2}[^()\[\]\n]*[)\]][.;]?[ \t]*(?=\n|$)/g;
const MANY = 4;
const hasBrackets = often(BRACKET, FEWEST);
const hasLatin = often(LATIN, MANY);

/** Where bare brackets name bodies at line ends by habit of the text, ascending. */
export const bodyBrackets = (source: Source): readonly number[] =>
  hasBrackets(source) ? habits().bodyBrackets(source) : [];

/** Where an English text names who answers in bare brackets at its line ends, ascending. */
export const departmentsInBrackets = (source: Source): readonly number[] =>
  hasLatin(source) ? habits().namesInBrackets(source) : [];

/** Where a sentence can say by whom: behind 由 or who tells him to, before a verb of duty that ends a clause. */
const BY_WHOM =
  /由|责[成令]|委托|指定|[头责办筹抓主助干队](?:[,;。、\s]|$)|(?:^|[,;—])[^,;。:]{2,24}[实施担理织成行进合助与加同辅关][。;\s]*$/;
/** The clauses of a sentence that say by whom. */
export const sayingWhom = (words: string, own: string): ReturnType<typeof byWhom> =>
  BY_WHOM.test(words) ? habits().byWhom(words, own) : null;

/** What a person's name stands behind, as the source of a pattern. */
export const PERSON_LABEL = '(?:负责|责任|联系)人';
/** By whom, or which office leads: 由甲局, 甲局牵头, 甲局负责, not 甲局负责人; 责任人王强. */
const BY = new RegExp(
  `由[^,;。]|责[成令]|(?:^|[,;。])\\s*请[^示求教]|[^,;。、(\\s](?:牵头|负责|主[责抓查]|别完成)[^的人任制;。)]|[,;]\\s*${PERSON_LABEL}[\\u3400-\\u9fff]`,
);
/** Who does what a sentence says, in whichever of its clauses. */
export const doing = (words: string, own: string, clauses: () => readonly Range[]): ReturnType<typeof doer> =>
  BY.test(words) ? habits().doer(words, own, clauses()) : [];

const MAY_RULE = mentions('下同|首位|首个|最前|排|第');
/** A text without the clauses that say who leads everywhere (列第一位的为牵头单位), and whether it had one. */
export const withoutRule = (text: string): ReturnType<typeof withoutLeadRule> =>
  MAY_RULE.test(text) ? habits().withoutLeadRule(text) : { text, hit: false };
