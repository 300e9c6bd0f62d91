import { ANSWERS_AT_END, DUTIES, HEAD, IN_NOTES } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import type { Range, Source } from '../../source';
import { lexed } from '../sentence';
import { outermost, pairs } from '../../text';
import { shifted, withoutTimes } from './clauses';
import { mentions, opening } from '../../../language/words';
import { CAUSATIVE } from '../lexicon/verbs';
import { answers, BETWEEN_NAMES, CREW, JOB, NO_BODY, OFFICE_END } from './lexicon';
import { isBody, mayBeName, readNames } from './names';
import { doing, sayingWhom } from './doing';
import { habits } from './habits';
import { called, seldom, withoutRule } from './seldom';
import { isUsualLabel } from './usual-labels';
import {
  english,
  englishActing,
  englishDoer,
  bareNames,
  readEnglish,
  readLedBy,
  readNamesFirst,
  readWith,
} from '../english';
import { peopleAnswer, readLabelled, readRunning } from './segments';
import type { DutySegment } from './segments';
import { gather, matchesOf } from '../../loops';

/** A stretch that names owners, with offsets in the stretch searched. */
export interface OwnerCandidate extends Range {
  readonly segments: readonly DutySegment[];
  readonly rule: string;
  readonly firstLeads: boolean;
  /** Who does it, said within the sentence without a lead (…,由各街道负责): of no account beside a label. */
  readonly aside?: true;
  /** The names are words of their sentence, which keeps them (由甲局修订办法): of no account beside a label. */
  readonly within?: true;
}

const SIGNS = new Set(['(', '[', '【', '〔', '〖']);

/** Brackets that can hold a note, the outer ones. */
const brackets = (text: string): Range[] => outermost(pairs(text).filter(p => SIGNS.has(p.open)));

/** Where a bracket stands: in front of a line's words, behind a whole sentence, at the end of one, or among its words. */
type BracketPlace = 'front' | 'after' | 'end' | 'inside';

const placeOf = (text: string, range: Range): BracketPlace => {
  const before = /(?:(^|\n)|[。.!?;\]】)])\s*$/.exec(text.slice(Math.max(0, range.start - 4), range.start));
  const ends = /^\s*(?:$|[。;.\n([【])/.test(text.slice(range.end, range.end + 8));
  if (before) return before[1] === undefined || ends ? 'after' : 'front';
  return ends ? 'end' : 'inside';
};

/** The verb that makes a bracket a note, whatever its names. */
const CLOSES_NOTE = new RegExp(
  String.raw`(?:${IN_NOTES})(?:落实|实施|推进)?[。;\s]*$|^[^,;。]{2,20}牵头[,;、].{2,}(?:落实|实施|承办|参与|协助|办理)[。;\s]*$`,
);

/** A duty at the end of a clause, with another clause behind it. */
const DOES_FIRST = mentions('责, 头, 进, 筹, 实, 责; 头; 进; 实;');
const CHINESE = /[\u4e00-\u9fff]/;
/** Chief Executive, by 31 March: when, behind who. */
const BY_WHEN = /,? (?:by|before|until|no later than|due) [^:;]*\d[^:;]*$/;

/** A bracket holds owners where it has a label, is a running form, or is at its sentence's end and all of bodies. */
const readBracket = (
  whole: string,
  source: string,
  place: BracketPlace,
  bare: boolean,
  mere: boolean,
): { segments: readonly DutySegment[]; rule: string } | null => {
  const inner = whole.replace(BY_WHEN, '');
  const labelled = CHINESE.test(inner) ? readLabelled(inner, source) : null;
  if (labelled !== null) return { segments: labelled, rule: 'owners/label' };
  const mixed = /[;,|][^;,|:]{2,8}:/.test(inner) ? seldom().listedThenLabelled(inner, source) : null;
  if (mixed !== null) return { segments: mixed, rule: 'owners/label' };
  const labels = readEnglish(inner, source) ?? readNamesFirst(inner, source) ?? readWith(inner, source);
  if (labels !== null) return { segments: labels, rule: 'owners/english' };
  if (place === 'inside' && !mere) return null;
  if (bareNames(inner, bare, place === 'after'))
    return {
      segments: [{ duty: 'list', names: english().splitNames(inner, source, 0, inner.length) }],
      rule: 'owners/english',
    };
  if (mere) {
    const { segments, firm } = habits().whom(withoutTimes(inner), source);
    if (firm !== 'no') return { segments: peopleAnswer(segments), rule: 'owners/list' };
  }
  const running = readRunning(withoutTimes(inner), source, CLOSES_NOTE.test(inner));
  if (running !== null) return { segments: running, rule: 'owners/running' };
  if (NO_BODY.test(withoutTimes(inner))) return null;
  // 管理处跟进,秘书协助开标: whatever the later ones do.
  const said = DOES_FIRST.test(inner) ? habits().whom(withoutTimes(inner), source) : null;
  if (said?.firm === 'sure') return { segments: said.segments, rule: 'owners/running' };
  const names = readNames(inner, source);
  const sure = (word: string): boolean =>
    (bare && JOB.test(word)) ||
    (isBody(word) &&
      (place === 'after' ||
        (place === 'front' && answers(word)) ||
        bare ||
        (word.length >= 3 && (OFFICE_END.test(word) || word.startsWith('各')))));
  const words = names.map(n => inner.slice(n.start, n.end));
  const known = words.filter(w => sure(w) || (words.length > 1 && w.length > 2 && CREW.test(w))).length;
  return known * 2 >= words.length &&
    known > 0 &&
    words.every(w => sure(w) || isBody(w) || (known > 1 && w.length > 2 && mayBeName(w)))
    ? { segments: [{ duty: 'list', names }], rule: 'owners/list' }
    : null;
};

const LABEL_BEFORE = /(?:^|[\s;。])([^\s:;。]{2,8}):[^\s:;。]+$/;
/** True for a bracket behind a name that a label stands before: 牵头单位:县发改局(粮食和储备局). */
const isLabelled = (text: string, at: number): boolean =>
  isUsualLabel(LABEL_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '');

/** `habit`: where brackets of this text name bodies and nothing else; `english`: it names departments in brackets at line ends. */
export const fromBrackets = (
  text: string,
  source: string,
  english: boolean,
  habit: readonly number[],
): OwnerCandidate[] =>
  gather(brackets(text), range => {
    const raw = text.slice(range.start + 1, range.end - 1);
    const { text: inner, hit } = withoutRule(raw);
    const place = placeOf(text, range);
    const own = source.slice(range.start + 1, range.end - 1);
    const stop = inner.indexOf('。');
    const bare = english || (habit.length > 0 && !/^[。;]?\s*[([【]/.test(text.slice(range.end, range.end + 8)));
    const mere = habit.includes(range.start);
    const read =
      readBracket(inner, own, place, bare, mere) ??
      (stop > 0 && stop < inner.length - 1
        ? readBracket(inner.slice(0, stop), own.slice(0, stop), 'after', bare, mere)
        : null);
    if (read === null || (read.rule === 'owners/list' && isLabelled(text, range.start))) return [];
    return [{ ...range, ...read, segments: read.segments.map(s => shifted(s, range.start + 1)), firstLeads: hit }];
  });

/** What every note of owners has something of. */
export const MAY_NAME = new RegExp(
  String.raw`${KINDS}|${HEAD}|干部|联系人|${DUTIES}|${ANSWERS_AT_END}|责[成令]|共同|实施|[由请(（\[【@〈<]|[A-Za-z]{3}|。[^。,:;\n]{3,30}(?:\n|$)`,
);

const SENTENCE = /(?:[^。!?.\n\u0000]|\.(?!\s+[A-Z]))+(?:[。!?]|\.(?=\s+[A-Z]))?/g;
/** Where a label with its colon may begin inside a sentence: at its head, or after a mark or blank. */
const LABEL_HEAD =
  /(?:[\s,;:|([【—>●◆■※]|^)(?=[^\s,;:。]{2,10}(?:(?:\([^()]{1,6}\))?[*_]{0,2} ?[:→—]|(?:单位|部门)[为是]))|^(?=\s*[^\s:]{4,6} \S)/g;

/** Labels tried in one sentence; more are no sentence. */
const MOST_LABELS = 12;

/** The first place in a sentence from which its rest is a labelled list. */
const labelledTail = (words: string, own: string): { from: number; segments: DutySegment[] } | null => {
  if (!/[: →—]|(?:单位|部门)[为是]/.test(words)) return null;
  for (const head of matchesOf(words, LABEL_HEAD).slice(0, MOST_LABELS)) {
    const from = head.index + head[0].length;
    const [rest, said] = [words.slice(from), own.slice(from)];
    const segments = (CHINESE.test(words) ? null : readEnglish(rest, said)) ?? readLabelled(rest, said);
    if (segments !== null && segments[0]?.duty !== 'other') return { from, segments };
  }
  return null;
};

const LONGEST_BEHIND = 30;
const namesOf = (said: readonly { readonly segments: readonly DutySegment[] }[]): number =>
  said.reduce((sum, { segments }) => sum + gather(segments, s => s.names).length, 0);

/** What stands before a label, without the bar that parts it: Move 40 services | Owner:. */
const beforeBar = (words: string): string =>
  words.trimEnd().endsWith('|') ? words.slice(0, words.lastIndexOf('|')).trimEnd() : words;

/** 由局办公室解释, 办案区3处: a last sentence that is no list of names; nor are cells. */
const NO_NAMES = mentions('\t|[由的“《0123456789]');
/** 参赛率达到100%。[教务处、体育组]: the names of offices behind the last stop of a line, and nothing else. */
const namesBehind = (words: string, { folded, text }: Source, start: number): DutySegment[] => {
  const end = start + words.length;
  const last = folded.charAt(start - 1) === '。' && '\n'.includes(folded.charAt(end));
  // 加快推进事项跨省通办 only ends like an office.
  if (!last || words.length > LONGEST_BEHIND || NO_NAMES.test(words) || opening(CAUSATIVE, words) !== '') return [];
  const names = readNames(words, text.slice(start, end));
  const sure = names.every(n => n.end - n.start > 2 && answers(words.slice(n.start, n.end)));
  return sure && names.length > 0 ? [{ duty: 'list', names }] : [];
};

/** Label lines, labels at a sentence's end, and sentences in the running form, all outside brackets. */
export const fromSentences = (
  text: string,
  source: Source,
  stretch: Range,
  taken: readonly Range[],
): OwnerCandidate[] => {
  const free = taken
    .map((r, i) => text.slice(taken[i - 1]?.end ?? 0, r.start) + '\u0000'.repeat(r.end - r.start))
    .join('');
  const last = taken[taken.length - 1]?.end ?? 0;
  return gather(matchesOf(free + text.slice(last), SENTENCE), (match): OwnerCandidate[] => {
    const start = stretch.start + match.index;
    const behind = namesBehind(match[0], source, start);
    if (behind.length === 0 && !MAY_NAME.test(match[0])) return [];
    const { text: words, hit } = withoutRule(match[0]);
    const own = source.text.slice(start, start + words.length);
    const clauses = (): readonly Range[] =>
      lexed(source, { start, end: start + words.length }).clauses.map(c => ({
        start: c.start - start,
        end: c.end - start,
      }));
    const english = CHINESE.test(words) ? null : readEnglish(words, own);
    const labelled = english ? null : labelledTail(words, own);
    const clausesBy = labelled ? null : sayingWhom(words, own);
    // 由甲局负责协调,乙局牵头拟定方案: the later clauses say more than the first ones alone.
    const goesOn = clausesBy !== null && !BETWEEN_NAMES.test(words.slice(clausesBy.to));
    const acting = labelled || (clausesBy && !goesOn) ? [] : doing(words, own, clauses);
    const by = clausesBy && namesOf(acting) <= namesOf([clausesBy]) ? clausesBy : null;
    const tail = labelled ?? by ?? called(words, own);
    const segments =
      tail?.segments.map(s => shifted(s, tail.from)) ??
      english ??
      englishActing(words, own) ??
      readLedBy(words, own) ??
      behind;
    if (segments.length === 0) {
      const doers = acting.length > 0 ? null : englishDoer(words, own);
      return gather(doers ? [doers] : acting, does => [
        {
          start: match.index + does.from,
          end: match.index + does.to,
          segments: does.segments.map(s => shifted(s, match.index)),
          rule: 'owners/sentence',
          firstLeads: hit,
          within: true as const,
        },
      ]);
    }
    const lead = tail ? beforeBar(words.slice(0, tail.from)).length : words.length - words.trimStart().length;
    return [
      {
        start: match.index + lead,
        end: match.index + (by?.to ?? match[0].trimEnd().length),
        segments: segments.map(s => shifted(s, match.index)),
        rule: labelled === null ? 'owners/sentence' : 'owners/label',
        firstLeads: hit,
        ...(by?.aside ? { aside: true as const } : {}),
      },
    ];
  });
};
