import { joinNames } from '../marks';
import { inQuotes, namedApart } from './quote';
import type { ZH } from './zh';

const rows = (n: string): string => (n === '1' ? '1 row' : `${n} rows`);
const units = (n: string): string => (n === '1' ? '1 department' : `${n} departments`);
const tasks = (n: string): string => (n === '1' ? '1 task' : `${n} tasks`);
const points = (n: string): string => (n === '1' ? '1 percentage point' : `${n} percentage points`);
const upper = (word: string): string => word.replace(/^./, first => first.toUpperCase());
const joined = (names: readonly string[]): string => joinNames(names, 'en');

/** Sentences of a bulletin in English. */
export const EN: typeof ZH = {
  kinds: { notice: 'Bulletin', brief: 'Brief', special: 'Special report' },
  mastheads: { notice: 'Progress bulletin', brief: 'Progress brief', special: 'Special report' },
  title: {
    notice: plan => `Progress of ${plan}`,
    brief: plan => `Progress of ${plan}`,
    special: plan => `Special report on the progress of ${plan}`,
  },
  plan: title => (title === '' ? 'the work plan' : `“${title}”`),
  issue: n => `No. ${n}`,
  addressees: 'To the departments concerned:',
  headings: {
    overall: 'Overall',
    good: 'What goes well',
    highlights: 'Highlights',
    late: 'Behind and overdue',
    problems: 'Problems reported',
    next: 'Next steps',
  },
  numbered: (n, text) => `${n}. ${text}`,
  numberedSub: (n, text) => `(${String.fromCharCode(96 + n)}) ${text}`,
  annex: n => `Annex ${n}`,
  list: joined,
  clauses: parts => parts.join('; '),
  etc: ' and others',
  office: 'the coordinating office',
  noLead: 'no lead department',
  someUnit: 'The department',
  rowName: (name, no, lead) => `${inQuotes(name)} (${[no, lead].filter(text => text !== '').join(', ')})`,

  total: d =>
    `As of ${d.day}, ${d.plan} ${d.tasks === d.rows ? `holds ${tasks(d.rows)}` : `holds ${tasks(d.tasks)} in ${rows(d.rows)} (all counts below are of rows)`}${d.units === '0' ? ', no department named for any' : `, led by ${units(d.units)}`}${d.out === '0' ? '' : `; ${rows(d.out)} more ${d.out === '1' ? 'was' : 'were'} cancelled or dropped by the plan and not counted`}.`,
  classes: parts =>
    `Of these, ${parts.map(({ word, n, share, of }) => `${n} ${word} (${share}${of === '' ? '' : `: ${of}`})`).join(', ')}.`,
  statusPart: (word, n) => `${n} ${word.toLowerCase()}`,
  limits: (slight, severe) =>
    `(Behind means below pace or target: slightly by less than ${points(slight)}, severely by more than ${severe}.)`,
  mean: d =>
    `Mean completion is ${d.rate} against a mean pace of ${d.pace}, ${d.way === 'even' ? 'level with pace' : `${points(d.gap)} ${d.way} pace`} (${rows(d.scorable)} can be scored, ${d.rated} of them ${d.rated === '1' ? 'has' : 'have'} a figure, the others count as 0).`,
  sections: (parts, more) =>
    `By section: ${namedApart(parts)
      .map(
        p =>
          `${p.name}: ${rows(p.n)}, ${p.done === '0' ? 'none done' : p.rest === '0' ? 'all done' : `${p.done} done, ${p.rest} not done, ${p.share} done`}`,
      )
      .join('; ')}${more === '' ? '' : `; ${more} more ${more === '1' ? 'section' : 'sections'} in the annex`}.`,
  delta: (day, parts) => `Since the last period (${day}): ${parts.length === 0 ? 'no change' : parts.join(', ')}.`,
  deltaParts: {
    done: n => `${n} newly done`,
    late: n => `${n} newly late`,
    recovered: n => `${n} recovered`,
    toRed: n => `${n} turned from yellow to red`,
    fromRed: n => `${n} red before and better now`,
  },
  uncompared: n => `(${rows(n)} new, gone or cancelled since ${n === '1' ? 'is' : 'are'} not compared.)`,
  returns: d =>
    `${rows(d.due)} were due this period and ${d.given} reported, ${d.share}; ${d.units === '0' ? 'every department has reported in full' : `${units(d.units)} ${d.units === '1' ? 'has' : 'have'} not reported in full: ${d.names}${d.cut ? ' and others' : ''}`}.`,
  classList: (word, n, names, cut, annex) =>
    `${upper(word)}: ${rows(n)}, namely ${names}${cut ? ` and others${annex === '' ? '' : `, see ${annex}`}` : ''}.`,
  byUnit: (parts, more) =>
    `By department: ${parts.map(p => `${p.unit} ${p.n} (${p.numbers}${p.cut ? ' and others' : ''})`).join(', ')}${more === '' ? '' : `; ${more} more in the annex`}.`,
  good: d => `${d.name}: ${d.figure}${d.gap === '' ? '' : `, ${points(d.gap)} above pace`}.`,
  behindPaced: d => `${d.name}: ${d.figure}, ${points(d.gap)} below pace.`,
  behindHeld: d =>
    `${d.name}: ${d.change === 'up' ? 'up by ' : d.change === 'down' ? 'down by ' : 'now '}${d.value}, ${d.by} ${d.over ? 'above' : 'below'} target.`,
  overdue: d =>
    `${d.name} was due on ${d.due}, ${d.days} ${d.days === '1' ? 'day' : 'days'} ago${d.figure === '' ? '' : `: ${d.figure}`}.`,
  notStarted: (name, pace) => `${name} has not started; pace stands at ${pace}.`,
  ownWords: text => ` The department reports: ${inQuotes(text)}.`,
  figures: {
    done: (actual, rate) => `${actual} done, ${rate}`,
    doneOf: (actual, rate) => `${actual} done, ${rate} of target`,
    self: rate => `${rate} by self-report`,
    none: 'no figure reported',
  },
  points,
  streak: (numbers, k) => `Of these, ${numbers} have been behind for ${k} periods running.`,
  problem: (unit, text, no) => `${unit} reports: ${inQuotes(text)} (${no}).`,
  moreProblems: n => `${rows(n)} name a problem; the others stand in the matrix.`,
  ask: (n, day, office) =>
    `For the ${rows(n)} named above, the departments concerned shall find the causes, set a schedule and report their measures to ${office} by ${day}.`,

  classWords: {
    done: 'done',
    onPace: 'on track',
    ahead: 'ahead of pace',
    steady: 'on track',
    behind: 'behind',
    overdue: 'overdue',
    other: 'other',
    rest: 'under way',
    reached: 'on pace',
    below: 'below pace',
  },
  ahead: 'Ahead of pace',
  notStartedWord: 'Not started',
  subLate: { behind: 'Behind', overdue: 'Overdue', notStarted: 'Not started' },

  ranking: {
    title: 'Lead departments ranked',
    heads: [
      'Rank',
      'Lead department',
      'Rows',
      'Done',
      'On track',
      'Behind',
      'Overdue',
      'Other',
      'Mean completion',
      'Late',
      'Change',
    ],
    rule: 'By the share of rows behind or overdue, the smaller first, then by overdue rows, then by mean completion; equals share a rank. A row with several leads counts for each.',
    tooFew: (least, names) => `Departments that lead fewer than ${least} rows are not ranked: ${names}.`,
    last: names => `Last, with rows behind: ${names}.`,
    up: n => `up ${n}`,
    down: n => `down ${n}`,
    same: 'same',
    fresh: 'new',
  },
  lateList: {
    title: 'Rows behind, overdue or not started',
    heads: ['No.', 'Row', 'Lead department', 'Due', 'Figure', 'Completion', 'Pace', 'Status'],
    more: n => `${rows(n)} more stand in the matrix.`,
  },
  check: {
    title: 'Check list (not for issue)',
    heads: ['No.', 'Sentence', 'Rows'],
    all: n => `all ${rows(n)} in force`,
    phrase: 'set phrase: no data behind it',
    cut: (numbers, n) => `${numbers} and others, ${n} in all`,
  },
  twice: names =>
    `Names that stand twice in the list of departments: ${names}. They are counted together; check the list.`,
};
