import type { PaneTexts } from '../types';

export const workbook: PaneTexts['workbook'] = {
  title: 'Settings of this workbook',
  hint: 'Kept on the sheet Settings; a change recalculates at once.',
  asOf: 'As of',
  asOfHint: 'blank: today',
  periodStart: 'Period starts',
  periodHint: 'Reports dated before this day count as missing; blank: nothing is counted',
  limits: 'Limits in percentage points',
  ahead: 'Ahead from',
  slight: 'Slightly behind within',
  severe: 'Severely behind beyond',
  tolerance: 'Tolerance of “about” in %',
  pace: 'Pace is counted by',
  paceBy: { month: 'months', day: 'days' },
  badDate: 'Enter a date such as 2024-06-30, or leave it blank.',
  badNumber: 'Enter a number from 0 to 100.',
  order: 'The limit of slightly behind must be smaller than that of severely behind.',
  save: 'Save the settings',
  saved: 'Saved.',
  departments: 'Departments',
  departmentsHint:
    'Used for owners, short names, and suggestions where a plan names nobody. The list is kept on this computer and goes to the sheet Departments when you write.',
  count: n => (n > 0 ? `${n} department${n === 1 ? '' : 's'}` : 'No list yet'),
  import: 'Import a list (.xlsx or .csv)',
  clear: 'Clear the list',
  importedNone:
    'The file holds no departments. Its first column should be their names; columns for aliases, contact and duty words may follow.',
  imported: n => `${n} department${n === 1 ? '' : 's'} imported.`,
};
