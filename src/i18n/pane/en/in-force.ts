import type { PaneTexts } from '../types';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const inForce: PaneTexts['inForce'] = {
  label: 'The plan in force',
  title: title => `In force: ${title}`,
  untitled: 'untitled',
  counts: (items, rows) => `${items} ${items === 1 ? 'task' : 'tasks'} · ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  hasText: 'Its text and your edits are kept in the workbook: open it to go on.',
  noText:
    'The workbook does not hold the text of this plan; the matrix says what it holds. Edit it in the sheet, or bring a new version.',
  look: 'Look at it',
  revise: 'Edit',
  revising: 'Opening the plan in force…',
  matrix: 'Show the matrix',
  newVersion: 'New version: paste the new plan below; every row is compared before writing.',
  back: 'Back to before the writing',
  backAsk: (when, kept, gone, lost) =>
    `Back to before the writing of ${when}: tasks, targets, owners and due dates as they were, ${
      kept > 0 ? `what was reported since stays in ${kept} rows, ` : ''
    }${gone > 0 ? `${gone} rows that it added go` : 'the rows stay the same'}${
      lost > 0 ? ` (${lost} of them hold reports, which stay in the backup only)` : ''
    }. The matrix of now is backed up first.`,
  backYes: 'Go back',
  backNone: 'There is no matrix in this backup; it cannot be gone back to.',
  backups: n => (n === 1 ? '1 backup' : `${n} backups`),
  backupsTitle: 'Backups made before writing',
  backupsHint:
    'Before each writing the sheets to be replaced are copied and hidden. Delete those that you need no more.',
  backupsNone: 'There are no backups.',
  when: (month, day, time) => `${day} ${MONTHS[month - 1] ?? month} ${time}`,
  sheets: names => names.join('; '),
  drop: 'Delete the backup',
  dropOf: when => `Delete the backup of ${when}`,
  dropAsk: when => `The backup of ${when} will be deleted for good.`,
  dropYes: 'Delete',
  dropped: when => `The backup of ${when} is deleted.`,
  list: 'Tasks and measures of the plan in force',
};
