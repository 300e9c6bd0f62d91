/** 状态 and 灯: every status once, in the order in which they are decided; words in `src/i18n/statuses.ts`. */
import { LIGHT_NOT_STARTED, STATUS_WORDS } from '../../i18n/statuses';
import type { Words } from '../../i18n/words';
import { ADJUST, LIGHT } from '../columns/words';
import type { Vocabulary } from '../columns/vocabulary';
import {
  FALSE,
  TRUE,
  above,
  and,
  atLeast,
  below,
  cell,
  differs,
  equal,
  isDay,
  negative,
  present,
  says,
  setting,
  value,
  when,
  word,
} from '../expression/build';
import type { Expr } from '../expression/types';
import type { Light } from '../types';
import { IS_STANDING } from './days';
import { IS_DOUBTFUL } from './doubt';
import { IS_HELD } from './measure';

export type Status = keyof typeof STATUS_WORDS;

/** Statuses as reports take them together, in the order of their columns; what is `out` is in no figure. */
export const GROUPS = ['done', 'onPace', 'behind', 'overdue', 'other', 'out'] as const;
export type StatusGroup = (typeof GROUPS)[number];

export interface StatusRule {
  /** Asked where none of the rules above holds. */
  readonly when: Expr;
  readonly light: Light | { readonly rule: Expr; readonly words: Words };
  readonly group: StatusGroup;
  /** What such a row no longer has: days left, or those and reports to give. */
  readonly ends?: 'days' | 'reports';
  /** Decided by 差值: asked together, once it is known that there is one. */
  readonly byGap?: true;
  /** Another condition that gives the same status, asked before a status further up. */
  readonly sooner?: { readonly before: Status; readonly when: Expr };
}

const [rate, gap, due, pace, asOf] = [cell('rate'), cell('gap'), cell('dueDay'), cell('pace'), setting('asOf')];
const ZERO = value(0);
const IS_FULL = when(present(rate), atLeast(rate, value(1)), FALSE);
const HAS_COME = when(present(due), atLeast(asOf, due), FALSE);
const IS_FAR_BEHIND = when(present(gap), below(gap, negative(setting('severePoints'))), FALSE);

export const RULES: Readonly<Record<Status, StatusRule>> = {
  struck: { when: isDay('struck'), light: 'blue', group: 'done', ends: 'reports' },
  cancelled: { when: says('adjust', ADJUST, 'cancel'), light: 'grey', group: 'out', ends: 'reports' },
  dropped: { when: says('adjust', ADJUST, 'drop'), light: 'grey', group: 'out', ends: 'reports' },
  check: { when: IS_DOUBTFUL, light: 'yellow', group: 'other' },
  standing: { when: IS_STANDING, light: 'green', group: 'onPace' },
  done: { when: when(IS_HELD, and(IS_FULL, HAS_COME), IS_FULL), light: 'green', group: 'done', ends: 'days' },
  overdue: { when: when(present(due), above(asOf, due), FALSE), light: 'red', group: 'overdue' },
  unreported: { when: equal(cell('blank'), value(1)), light: 'grey', group: 'other' },
  notStarted: {
    when: when(present(rate), and(differs(cell('mode'), value(2)), equal(rate, ZERO)), FALSE),
    light: {
      rule: when(
        when(present(pace), equal(pace, ZERO), TRUE),
        word(LIGHT, 'grey'),
        when(IS_FAR_BEHIND, word(LIGHT, 'red'), word(LIGHT, 'yellow')),
      ),
      words: LIGHT_NOT_STARTED,
    },
    group: 'other',
  },
  ahead: { when: atLeast(gap, setting('aheadPoints')), light: 'green', group: 'onPace', byGap: true },
  onPace: {
    when: atLeast(gap, ZERO),
    light: 'green',
    group: 'onPace',
    byGap: true,
    sooner: { before: 'notStarted', when: and(IS_HELD, IS_FULL) },
  },
  slightlyBehind: {
    when: above(gap, negative(setting('slightPoints'))),
    light: 'yellow',
    group: 'behind',
    byGap: true,
  },
  behind: { when: atLeast(gap, negative(setting('severePoints'))), light: 'yellow', group: 'behind', byGap: true },
  severelyBehind: { when: TRUE, light: 'red', group: 'behind', byGap: true },
  underway: { when: TRUE, light: 'grey', group: 'other' },
};

/** In the order of lists, with the word of each. */
export const STATUS: Vocabulary<Status> = new Map(
  (Object.keys(STATUS_WORDS) as Status[]).map(code => [code, STATUS_WORDS[code].word]),
);

/** In the order in which they are decided. */
export const DECIDED = Object.keys(RULES) as readonly Status[];

const having = (test: (rule: StatusRule) => boolean): readonly Status[] =>
  [...STATUS.keys()].filter(status => test(RULES[status]));

/** Statuses of a group, in the order of lists. */
export const statusesIn = (group: StatusGroup): readonly Status[] => having(rule => rule.group === group);

/** Rows that nobody reports any more: struck off or out of force. */
export const CLOSED = having(rule => rule.ends === 'reports');

/** Rows whose days are not counted any more. */
export const TIMELESS = having(rule => rule.ends !== undefined);

/** Statuses with a light of their own, in the order of lists. */
export const litBy = (light: Light): readonly Status[] => having(rule => rule.light === light);
