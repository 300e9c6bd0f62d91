import type { PaneTexts } from '../types';

export const overview: PaneTexts['overview'] = {
  title: 'Overview',
  asOf: date => `As of ${date}`,
  rows: n => `${n} row${n === 1 ? '' : 's'}`,
  mean: (rate, pace) => `Mean completion ${rate}, mean pace ${pace}`,
  lights: 'Lights',
  needs: 'Needs attention',
  need: {
    overdue: 'Overdue',
    unreported: 'Not reported',
    stale: 'Not reported this period',
    withoutOwner: 'No owner',
    withoutDeadline: 'No due date',
    dueSoon: 'Due within 30 days',
    check: 'To check',
  },
  byBody: 'By department',
  body: 'Department',
  columns: { rows: 'Leads', overdue: 'Overdue', behind: 'Behind', unreported: 'Not rep.' },
  nobody: '(no owner)',
  nothing: 'All is well.',
  openSheet: 'Open the overview sheet',
};
