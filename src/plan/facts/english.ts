import { hasHan } from '../../language/script/han';
import { partNamed } from '../parts/part';
import type { TimeRule } from './deadlines/rule';
import type { readField } from './english-fields';
import type { DutySegment } from './owners/segments';
import type { NamedBody } from './owners/names';
import type { areNames } from './owners/english-departments';
import type { readDoer, readEdge } from './owners/english-doers';
import type { findEnglish } from './targets/english';
import type { amongChinese } from './targets/english/among';
import type { readPeriod } from '../outline/front/english-period';
import type { NumberingStyle } from '../outline/styles/style';
import { hasLatin, opensInCapital } from '../../language/script/signs';

/** The rules of English, each asked where those of Chinese are. */
export interface English {
  readonly findTargets: typeof findEnglish;
  readonly amongChinese: typeof amongChinese;
  /** Rules of time whose words may stand in a text. */
  readonly timeRules: (text: string) => readonly TimeRule[];
  readonly readLabelled: (text: string, source: string) => DutySegment[] | null;
  readonly readNamesFirst: (text: string, source: string) => DutySegment[] | null;
  readonly readLedBy: (text: string, source: string) => DutySegment[] | null;
  readonly readWith: (text: string, source: string) => DutySegment[] | null;
  readonly areNames: typeof areNames;
  readonly readActing: (text: string, source: string) => DutySegment[] | null;
  readonly readDoer: typeof readDoer;
  readonly readEdge: typeof readEdge;
  readonly splitNames: (text: string, source: string, from: number, to: number) => NamedBody[];
  readonly readPeriod: typeof readPeriod;
  readonly readField: typeof readField;
  readonly wordStyles: readonly NumberingStyle[];
  /** Whether a clause opens with an act. */
  readonly opensWithAct: (text: string) => boolean;
}

/** The place of the rules of English: asked only behind the looks below, so that other texts are read without them. */
export const english = partNamed<English>('english');

/** True where a stretch is English rather than Chinese. */
export function isEnglish(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const stretch = folded.slice(start, Math.min(end, start + 200));
  return (
    !hasHan(stretch) &&
    (/(?:[A-Za-z][^A-Za-z]*){8}/.test(stretch) ||
      /^(?:at least|from |no |not |up to|under|over|below|above)/i.test(stretch))
  );
}

/** Beginnings of words of which one stands in whatever an English rule of time reads: months, lengths of time, seasons, rhythms. */
const TIME_WORDS =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|hour|day|daily|night|week|fortnight|month|quarter|year|annual|bienn|term|semester|christ|easter|spring|summer|autumn|fall|winter|season|ongoing|continu|permanent/i;
/** A year without 年 behind a word, all that a cell holds, or behind a day and a month. */
const NAMED_YEAR = /[A-Za-z]{2}.*(?:20|FY ?)\d\d(?![年\d])/i;
const BARE_YEAR = /^20\d\d\s*$|\d[/.]\d\d?[/.]20\d\d/;
const LETTERS = /[A-Za-z]{2}/;
/** What each of these has. */
const MAY_BE_TIME = /[A-Za-z/.]|^20\d\d/;
const NONE: readonly TimeRule[] = [];

/** English rules of time whose words may stand in a text. */
export const englishTimes = (text: string): readonly TimeRule[] =>
  MAY_BE_TIME.test(text) &&
  ((LETTERS.test(text) && ((hasLatin(text) && TIME_WORDS.test(text)) || NAMED_YEAR.test(text))) || BARE_YEAR.test(text))
    ? english().timeRules(text)
    : NONE;

/** Reads `Lead: Finance; Support: HR, IT`. Null where the text does not begin with a label. */
export const readEnglish = (text: string, source: string): DutySegment[] | null =>
  /:| [–—-] /.test(text) && hasLatin(text) && !/[\u4e00-\u9fff]{4}/.test(text)
    ? english().readLabelled(text, source)
    : null;

/** Reads `Transport; support: Highways Contractor`. Null where the text is something else. */
export const readNamesFirst = (text: string, source: string): DutySegment[] | null =>
  text.includes(':') && opensInCapital(text) ? english().readNamesFirst(text, source) : null;

/** Reads `Finance, with HR` and `led by Finance`, as they stand in brackets. Null where there is neither. */
export const readWith = (text: string, source: string): DutySegment[] | null =>
  text.includes('by ') || text.includes('with ') ? english().readWith(text, source) : null;

/** Reads `Led by Children's Services, supported by Schools Forum`, a sentence that says nothing else. Null where there is more. */
export const readLedBy = (text: string, source: string): DutySegment[] | null =>
  /^\s*(?:To be [a-z]+ by|[A-Z][a-z-]+ (?:by|of|to)) /.test(text) ? english().readLedBy(text, source) : null;

/** Who does what an English sentence says, by name: JS to order new taps. Null where nobody does. */
export const englishDoer: typeof readDoer = (text, source) =>
  /^\s*(?:The )?[A-Z].* (?:will|shall|to) [a-z]/.test(text) && !hasHan(text) ? english().readDoer(text, source) : null;

/** The names behind the last dash of an English line: Order tablets – @Priya. Null where there are none. */
export const englishEdge: typeof readEdge = (text, source) =>
  / [–—-] ?@?[A-Z]/.test(text) && !hasHan(text) ? english().readEdge(text, source) : null;

/** True for a bracket of names in English: any where `bare` ones name bodies by habit, else those that `end` a sentence as bodies do. */
export const bareNames: typeof areNames = (inner, bare, end) =>
  opensInCapital(inner) &&
  (bare || /[a-z]{3}|^(?:HR|IT|PR|QA|PMO|R&D)/.test(inner)) &&
  !hasHan(inner) &&
  english().areNames(inner, bare, end);

/** Who acts on what the line has resolved: …the roof. Action: Estates Committee. Null where nobody does. */
export const englishActing = (text: string, source: string): DutySegment[] | null =>
  /^[^\S\n]*Action/i.test(text) ? english().readActing(text, source) : null;

/** What an English label at the start of a line says that the line holds (How we will know: …). Null where it says nothing known. */
export const englishField: typeof readField = text =>
  /^[*_]*[A-Z][A-Za-z' -]+[*_]*:/.test(text) ? english().readField(text) : null;
