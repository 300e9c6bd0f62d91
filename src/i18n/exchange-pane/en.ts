import type { ExchangeTexts } from './zh';
import { unsettledEn } from '../unsettled';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: ExchangeTexts = {
  title: 'Send and collect',
  tabs: { out: 'Send', back: 'Collect' },
  out: {
    hint: 'Or from here: each department is recorded in the master, then its form opens for you to save under the name given, and send.',
    many: count =>
      `To send to all ${count} departments at once, use the files page: save the master, open the page below in a browser and drop the master there.`,
    period: 'Period',
    periodHint: 'Goes into the form’s head and the file name, for example 2024-06.',
    periodMissing: 'Enter a period, for example 2024-06.',
    filter: 'Find a department',
    units: count => `Departments (${count})`,
    counts: (led, supported) =>
      led === 0
        ? `supports ${supported} row${s(supported)}`
        : `leads ${led} row${s(led)}${supported === 0 ? '' : `, supports ${supported}`}`,
    never: 'not sent',
    sent: times => (times > 1 ? `sent, revision ${times}` : 'sent'),
    back: 'returned',
    make: 'Make and open',
    makeAll: count => `Make and open all (${count} unsent departments, a window each)`,
    copy: 'Copy the name',
    copied: 'Copied',
    again: 'Send again',
    makeFor: unit => `Make and open: ${unit}`,
    againFor: unit => `Send again: ${unit}`,
    againTitle: (unit, times) => `${unit}: revision ${times}`,
    againHint:
      'If the department has begun to fill in its old form, drop it below: what it typed goes into the new one. If not, just open the form.',
    making: file => `Making ${file}`,
    working: 'Recording the batch and making the form…',
    opened: unit => `Recorded in the master; the form for ${unit} is open in a new window. Save it as:`,
    keepMaster: 'Save this master: it holds the values as sent, and returns are compared with them.',
    cannotOpen:
      'Recorded in the master, but this Excel cannot open a new workbook for an add-in (on iPad, for example). Make the form on the files page instead.',
    openFailed: message =>
      `Recorded in the master, but Excel could not open the new workbook (${message}). Choose Open once more; nothing is recorded twice.`,
    open: 'Open',
    nobody: 'There is no department to send to: every row is without an owner, closed or cancelled.',
    noMatch: 'No department fits.',
  },
  back: {
    hint: 'Drop what the departments have returned; look through it, then write it into this master in one go.',
    noBatch: 'This master has sent nothing, so returns cannot be compared. Open the master that sent the forms.',
    gone: (names: string, count: number) =>
      `The pane was opened anew. Please give these ${count === 1 ? 'file' : `${count} files`} again; nothing of ${count === 1 ? 'it' : 'them'} has been written into the workbook: ${names}.`,
    read: 'Read and compare',
    nothingYet: 'The master has not changed yet. Look through the lists, then write.',
    merge: 'Write to the master',
    merging: 'Writing to the master…',
    done: changes => `${changes} change${s(changes)} written, and logged with the returned file as source.`,
    nothing: 'Nothing to write: the master has all that these files say. It was not touched.',
    copy: name => `The matrix as it was is kept in the hidden sheet “${name}”. Delete it once all is checked.`,
    drop: 'Delete this copy',
    dropped: 'The copy is deleted.',
    open: (conflicts, questions) => `${unsettledEn(conflicts, questions)}.`,
    again: 'Compare once more',
    restart: 'Take back more',
    columnGone: columns =>
      `The matrix lacks these columns: ${columns}. Nothing was written. Undo their removal, or write the plan again on the Write page, then try once more.`,
  },
};
