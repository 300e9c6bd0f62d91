/** The questions that a plan raises, each for all alike: a pure function of the draft and of how its text was read. */
import {
  count,
  eachMeasure,
  isLeaderless,
  isUndated,
  isUnowned,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
} from '../../../plan/draft';
import { isVague } from '../../../plan/lint/vague';
import '../../../plan/parts/traditional';
import { overlaps, type Span } from '../../../plan/spans';
import type { DiagnosticCode, Measure, Plan, Target } from '../../../plan/types';
import { isAccepted } from '../owners';
import { structureIn } from '../reading/account';
import { keyFor } from './key';
import { outside } from './outside';
import { NOTICES, QUESTIONS, type NoticeName, type ReviewQuestion, type QuestionName, type Subject } from './types';

export interface ReviewBasis {
  readonly plan: DraftPlan;
  /** The text as read, before any edit. */
  readonly read: Plan;
  readonly source: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** The workbook has a matrix: the day to judge by is set there. */
  readonly hasBook: boolean;
}

/** Endless verbs are looked for once in each measure: a long plan stays quick to edit. */
const vague = new WeakMap<Measure, boolean>();
function isEndless(measure: Measure): boolean {
  const known = vague.get(measure) ?? isVague(measure);
  vague.set(measure, known);
  return known;
}

/** A number that careful readers would dispute, or that nothing says what it counts. */
export const isDisputable = (target: Target): boolean =>
  target.rule !== 'user' && (target.doubtful === true || (target.indicator === '' && target.unit === ''));

/** Last day of the plan's year, YYYY-MM-DD; null where it says none. */
export const lastDay = ({ year, period }: Pick<Plan, 'year' | 'period'>): string | null =>
  period?.end ?? (year === null ? null : `${year}-12-31`);

function noticed({ plan, read }: ReviewBasis, name: NoticeName): readonly Subject[] {
  const spans = (items: Plan['items']): readonly Span[] =>
    items.flatMap(({ measures, lead, headingSpan }) => [
      headingSpan,
      ...[...measures, ...(lead ? [lead] : [])].map(m => m.span),
    ]);
  const all = eachMeasure(plan);
  return read.diagnostics
    .filter(({ code }) => code === name)
    .flatMap(({ span }): readonly Subject[] => {
      const about = all.find(([, m]) => overlaps(m.measure.span, span));
      // What it was about has been dropped.
      const isGone =
        !about &&
        spans(read.items).some(other => overlaps(other, span)) &&
        !all.some(([item]) => overlaps(item.item.headingSpan, span));
      const isWhole = name === 'lost-line-breaks' || name === 'no-numbers' || name === 'not-a-plan';
      if (isGone && !isWhole) return [];
      return [{ key: `${name}@${span.start}`, span, ...(about && !isWhole ? { measure: about[1].id } : {}) }];
    });
}

/** An answer to how many tasks there are holds for this reading of the text: another one that has another number of them asks again. */
const itemsKey = (read: Plan): string =>
  `items@${structureIn(read)?.reading ?? ''}/${read.items.filter(item => !item.paragraph).length}`;

function subjectsOf(name: QuestionName, asked: ReviewBasis): readonly Subject[] {
  const { plan, read, source, today, hasBook } = asked;
  const where = (holds: (item: DraftItem, measure: DraftMeasure) => boolean): readonly Subject[] =>
    eachMeasure(plan)
      .filter(([item, measure]) => holds(item, measure))
      .map(([, measure]) => ({ key: keyFor(name, measure), measure: measure.id, span: measure.measure.span }));
  switch (name) {
    case 'items':
      return count(plan).items > 0 ? [{ key: itemsKey(read) }] : [];
    case 'outside':
      return outside(read, source);
    case 'past': {
      const last = lastDay(plan.head);
      return last !== null && last < today && plan.asOf === undefined && !hasBook ? [{ key: `past@${last}` }] : [];
    }
    case 'undated':
      return where((item, measure) => isUndated(plan, item, measure));
    case 'unowned':
      return where(isUnowned);
    case 'leaderless':
      return where(isLeaderless);
    case 'accepted':
      return where((_, measure) => measure.measure.owners.some(isAccepted));
    case 'targets':
      return where((_, measure) => measure.measure.targets.some(isDisputable));
    case 'vague':
      return where((_, measure) => isEndless(measure.measure));
    case 'year-guessed':
      return plan.head.yearBinds ? [] : noticed(asked, name);
    default:
      return noticed(asked, name);
  }
}

/**
 * What is to be asked of a plan, in the order in which it is asked. A question that nothing gives rise to, or whose subjects are
 * gone, is not there; an answered one is, with nothing open.
 */
export function reviewQuestions(asked: ReviewBasis): readonly ReviewQuestion[] {
  const settled = new Set(asked.plan.settled ?? []);
  return QUESTIONS.flatMap((name): readonly ReviewQuestion[] => {
    const subjects = subjectsOf(name, asked);
    if (subjects.length === 0) return [];
    return [{ name, subjects, open: subjects.filter(({ key }) => !settled.has(key)) }];
  });
}

/** Measures that some notice is about, answered or not. */
export const noticedIn = (questions: readonly ReviewQuestion[]): ReadonlySet<string> =>
  new Set(
    questions
      .filter(({ name }) => name === 'vague' || name === 'targets' || NOTICES.some(notice => notice === name))
      .flatMap(({ open }) => open.flatMap(({ measure }) => (measure === undefined ? [] : [measure]))),
  );

/** Codes of the notices that are open about one measure. */
export const noticesAbout = (questions: readonly ReviewQuestion[], id: string): readonly DiagnosticCode[] =>
  questions
    .filter(({ open }) => open.some(({ measure }) => measure === id))
    .flatMap(({ name }): readonly DiagnosticCode[] => {
      if (name === 'unowned') return ['no-owner'];
      if (name === 'undated') return ['no-deadline'];
      return name === 'vague' ? [name] : NOTICES.filter(notice => notice === name);
    });
