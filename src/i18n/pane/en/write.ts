import type { PaneTexts } from '../types';

const s = (n: number) => (n === 1 ? '' : 's');

export const write: PaneTexts['write'] = {
  noDraft: 'There is no plan to write yet. Paste one, look it over, then come back.',
  toPlan: 'Paste a plan',
  title: 'Write to the workbook',
  comparing: 'Comparing with the matrix in the workbook…',
  first:
    'The workbook has no responsibility matrix yet. New sheets will be made; the sheets that are there stay as they are.',
  merge:
    'The workbook has a matrix. What departments reported follows its sentence; approvals and remarks stay. Numbers follow the new plan, and blank owners and dates are filled from the draft.',
  sheetsLanguage: 'Language of the sheets',
  lists: {
    added: 'New',
    changed: 'Changed',
    moved: 'Moved',
    differs: 'Draft and sheet differ',
    kept: 'Unchanged',
    gone: 'Dropped by the plan',
  },
  listHints: {
    added: 'written as new rows',
    changed: 'other words, reports stay',
    moved: 'the same words in another place',
    differs: 'draft and sheet both have a target, owner or date, and not the same',
    kept: 'the same words; numbers follow the new plan',
    gone: 'not deleted: “Adjustment” says “dropped by the plan”, and they count no more',
  },
  story: {
    oldNo: no => `(was ${no})`,
    moved: 'moved as well',
    back: 'in the plan again, no longer “dropped”',
    stillGone: 'was not in the plan before either',
    split: no => `split off from ${no}`,
    joined: nos => `joined with ${nos}`,
    into: no => `its words are in ${no} now`,
  },
  pairing: {
    pair: 'Pair with a new row…',
    choose: 'Choose the new row that it is',
    unpair: 'Undo this pair',
    part: 'Not the same, part them',
    again: 'The same after all',
  },
  rows: n => `${n} row${s(n)}`,
  none: lists => `No rows under: ${lists}`,
  update: n =>
    `Take the draft’s words in ${n === 1 ? 'this row' : `these ${n} rows`} (reports stay). Otherwise the sheet is kept`,
  write: 'Write to the workbook',
  save: 'Save as an .xlsx file',
  saveAlone:
    'Excel is not connected. You can save the matrix as an .xlsx file and open it in Excel, WPS or LibreOffice.',
  saving: 'Making the file…',
  notSaved: message => `The file was not made (${message}). The draft is still here; try again.`,
  saved: name => `Handed to the browser to save: ${name}`,
  noUndo: 'This cannot be undone with Ctrl+Z. What is replaced goes to a backup sheet first.',
  works: {
    look: 'Looking at the workbook',
    values: 'Writing the contents',
    formulas: 'Writing the formulas',
    formats: 'Setting formats and lists',
    charts: 'Drawing charts',
    check: 'Checking the rows',
    finish: 'Finishing',
    settle: 'Waiting for Excel to calculate, and reading what was written',
  },
  writing: (work, sheet, share) => `${work}${sheet && `: ${sheet}`} (${share})`,
  elapsed: seconds => `${seconds} s so far`,
  stop: 'Stop',
  stopping: 'Stopping after this step…',
  stopped: 'Stopped. Nothing is spoiled: choose Write to the workbook again and it will be finished.',
  done: 'Done',
  doneText: rows => `The matrix has ${rows} row${s(rows)}. The sheets:`,
  backup: name => `What was replaced is on the sheet “${name}”; delete it once you have checked.`,
  open: 'Open',
  next: 'What comes next',
  nextText:
    'Departments fill the pale yellow columns of the matrix, or one row at a time under Fill. The status works itself out.',
  toFill: 'Go to Fill',
  failed: {
    title: 'Nothing was written',
    editing: 'Excel is editing a cell. Press Enter or Esc to finish, then try again.',
    lost: 'Excel does not answer. Wait a moment and try again; if that fails, close and reopen the pane and write once more: nothing is written twice.',
    protected: 'The sheet is protected. Remove the protection and try again.',
    tooBig: 'Excel refused so much at once. Write the plan in several parts.',
    later:
      'This workbook was saved by a later version of Mubiao. This version cannot read it safely and leaves it as it is. Update the add-in, then open it again.',
    renamed: heads =>
      `The matrix has no columns of these names: ${heads}. The brief’s formulas go by them: name the columns as before, or write the plan once more, and try again.`,
    noMatrix: 'The workbook has no responsibility matrix. Write a plan first.',
    rowGone: 'This row is no longer in the matrix. Refresh and try again.',
    other: message => `Excel says: ${message}. Nothing in the workbook was lost; please try again.`,
  },
};
