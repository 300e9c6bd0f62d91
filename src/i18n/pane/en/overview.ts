import type { PaneTexts } from '../types';

export const overview: PaneTexts['overview'] = {
  title: 'Overview',
  asOf: date => `As of ${date}`,
  rows: (n, out) => `${n} row${n === 1 ? '' : 's'} in force${out > 0 ? `, ${out} not` : ''}`,
  mean: (rate, pace) => `Mean completion ${rate}, mean pace ${pace}`,
  over: (rows, rated) => `(${rows} row${rows === 1 ? '' : 's'}, ${rated} with a figure)`,
  lights: 'Lights',
  needs: 'Needs attention',
  need: {
    overdue: 'Overdue',
    unreported: 'Not reported',
    blank: 'Blank reports',
    unscored: 'Figure not scored',
    stale: 'Not reported this period',
    withoutOwner: 'No owner',
    withoutDeadline: 'No due date',
    dueSoon: 'Due within 30 days',
    check: 'To check',
  },
  byBody: 'By department',
  body: 'Department',
  columns: { rows: 'Leads', overdue: 'Overdue', behind: 'Behind', blank: 'Blank' },
  nobody: '(no owner)',
  nothing: 'All is well.',
  openSheet: 'Open the overview sheet',
};
