import { ASK_WORDS } from '../messages/asks';
import type { FilesTexts } from './zh';
import { unsettledEn } from '../unsettled';

const s = (count: number): string => (count === 1 ? '' : 's');

/** Words of the files page. */
export const en: FilesTexts = {
  product: 'Mubiao · Files page',
  about:
    'Give the master; send every department its form, merge what comes back, write the bulletin and the letters. Files are handled in this browser only and never uploaded.',
  switchTo: '中文',
  tabs: { out: 'Send out', back: 'Take back', bulletin: 'Bulletin', duties: 'Letters' },
  drop: {
    here: 'Drop here, or',
    choose: 'Choose a file',
    chooseMany: 'Choose files',
    again: 'Choose another',
  },
  stop: 'Stop',
  failed: 'Not done',
  reading: (file, place, of) => `Reading ${file} (${place}/${of})`,
  making: (file, place, of) => `Making ${file} (${place}/${of})`,
  merging: 'Merging…',
  stopped: 'Stopped; no file was made. Your files are still here: start again whenever you like.',
  master: {
    label: 'Master workbook',
    hint: 'A workbook made by Mubiao (.xlsx) with the sheet Matrix.',
    read: (file, rows) => `${file}: ${rows} row${s(rows)}`,
    none: (file, sheets) =>
      `${file} has no responsibility matrix (its sheets: ${sheets}). Choose the master that Mubiao made.`,
    form: file =>
      `${file} is a department’s report form, not the master. Choose the master; forms belong under Returned files.`,
    rebuilt:
      'The master’s file could not be changed in place (it holds macros, for example), so it was made anew: sheets of your own keep values, formulas and merged cells, but not their looks and charts. The file you gave was not touched.',
    remade:
      'The sheets of Mubiao were made anew: colours, comments and drawings that somebody put into them are not kept; sheets of your own are as they were. The file you gave was not touched.',
    notes: count =>
      `${count} cell${s(count)} of the master could not be understood and stay${count === 1 ? 's' : ''} as written; the command status lists them.`,
  },
  out: {
    period: 'Period',
    periodHint: 'Stands on the forms and in file names, for example 2024-06.',
    periodMissing: 'Enter the period, for example 2024-06.',
    again: (period, times) =>
      `${period} has been sent ${times} time${s(times)} already; this will be correction ${times + 1}. Forms that are half filled in can be dropped below: what departments have typed goes into the new forms.`,
    kept: 'Old forms, partly filled in (optional)',
    keptHint: 'For corrections only: what departments have typed goes into the new forms.',
    keptFiles: count => `What was typed into ${count} old form${s(count)} goes into the new ones.`,
    departments: count => `To ${count} department${s(count)}`,
    department: 'Department',
    led: 'Leads',
    supported: 'Supports',
    all: 'All',
    idle: count => `Departments without open work, which get no file: ${count}`,
    left: count => `Rows that nobody gets: ${count}`,
    leftNone: 'Every row has a department that reports it.',
    make: count => `Make ${count} report form${s(count)}`,
    nothing: 'Nothing to send: no department is chosen, or no row names a department, or all are closed or cancelled.',
    done: (files, period, revision) =>
      `${files} report form${s(files)} and the list are ready (${period}, revision ${revision}). Download both files below.`,
    keepTitle: 'Keep the updated master',
    keep: 'It holds the values as they were sent, and whatever comes back is compared with them. Download it first and use it from now on in place of the old master: without it, returned forms cannot be matched.',
    saveMaster: 'Download the updated master',
    saveZip: 'Download the forms (.zip)',
    savedMaster: 'Master downloaded',
    masterName: (name, period) => `${name}_sent-${period}.xlsx`,
    zipName: (period, revision) => `Forms_${period}${revision > 1 ? `_r${revision}` : ''}.zip`,
    restart: 'Send another batch',
  },
  period: {
    old: 'An earlier copy of the master (optional)',
    oldHint: 'Where no period was closed, the master of the last period tells what has changed since.',
    drop: 'Do without it',
    close: 'Close this period',
    brief: 'Renew the one-page brief',
    acts: 'Period and one-page brief',
    hint: 'Closing a period puts the totals of the day on the sheet Periods and keeps the state of each row. Renewing the brief writes the leader’s page anew for the day, with what has changed since the last period; the as-of day under Settings becomes that day. Either gives you a new master; the file you gave is not touched.',
    again: period =>
      `Period “${period}” was closed before: its figures give way to these (issue number and remarks stay).`,
    working: 'Renewing the master…',
    closedName: period => `closed_${period}`,
    briefName: 'brief',
    closed: (period, file) =>
      `Period “${period}” is closed; the new master is ${file}. Use it in place of the old one from now on.`,
    briefed: (day, file) =>
      `The brief is as of ${day}; the new master is ${file}. Use it in place of the old one from now on.`,
    save: file => `Download ${file} again`,
  },
  back: {
    returns: 'Returned files',
    returnsHint: 'All at once if you like. A file that cannot be read says why and stops no other.',
    chosen: count => `${count} file${s(count)}`,
    remove: file => `Remove ${file}`,
    clear: 'Remove all',
    who: 'Your name',
    whoHint: 'For the change log; may be left blank.',
    read: 'Read and compare',
    needMaster: 'Choose the master first.',
    needReturns: 'Add the returned files.',
    noBatch:
      'This master has not sent anything. Choose the one that was downloaded after sending (its name says "sent").',
    preview: 'What came back',
    nothingYet: 'The master has not changed yet. Look through the lists, then merge.',
    notRead: count => `${count} ${count === 1 ? 'file was' : 'files were'} not taken; see Files for the reasons.`,
    noneRead: 'None of the files could be taken; the master is as it was. See Files for the reasons.',
    missing: count => `${count} department${s(count)} ${count === 1 ? 'has' : 'have'} not returned`,
    allBack: 'Every department has returned its form.',
    lists: {
      files: 'Files',
      changes: 'Changes',
      conflicts: 'Conflicts',
      questions: 'Values to check',
      requests: ASK_WORDS.requests.en,
      answers: ASK_WORDS.answers.en,
      refusals: 'Not taken',
      newRows: 'New rows',
      vanished: 'Missing rows',
      unread: 'Not read',
    },
    listHints: {
      files: 'What became of each file.',
      changes: 'Cells that one side alone has changed; merging writes them to the master.',
      conflicts:
        'Master and return have both changed, differently, or several files differ. Unless you choose, the master’s value stays.',
      questions:
        'Values that were not understood, or that can be read in several ways. Unless you choose, the master’s value stays.',
      requests: ASK_WORDS.hintRequests.en,
      answers: ASK_WORDS.hintAnswers.en,
      refusals: 'Listed for you to check; not written to the master.',
      newRows: 'Added by departments. They are yours to decide about and are not written to the master.',
      vanished: 'Sent to a department and not in what came back; the master keeps them.',
      unread:
        'What stands outside the form: sheets and columns of their own, comments, words around the table, changes to Role and Previous status. Not written to the master: please look through it.',
    },
    filter: 'Filter',
    filterHint: 'Number, department, file or words',
    shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
    empty: 'None.',
    noMatch: 'Nothing fits the filter.',
    keepMaster: value => `Keep the master’s: ${value}`,
    takeReturned: (value, files) => `Take the returned: ${value} (${files})`,
    undecided: 'Undecided',
    takeGuess: value => `Read as: ${value}`,
    rule: 'By rule',
    allMaster: 'Keep the master’s for all',
    allReturned: 'Take the returned for all (but where files differ)',
    allLeave: 'Record none',
    allEnter: 'Record all (but where several things may be meant)',
    undo: 'Undo choices',
    decided: (done, all) => `${done}/${all} decided`,
    from: (file, sheet, row) => `${file}, ${sheet}, ${row}`,
    merge: 'Merge',
    done: changes =>
      `Merged: ${changes} change${s(changes)} written. Download the merged master; the old one was not touched and can stay as a backup.`,
    open: (conflicts, questions) => `${unsettledEn(conflicts, questions)}, and the report lists them.`,
    saveMaster: 'Download the merged master',
    saveReport: 'Download the report (report.json)',
    masterName: name => `${name}_merged.xlsx`,
    change: 'Change my choices',
    restart: 'Take back more',
  },
  crashed: {
    title: 'This page failed',
    text: 'Your files were not touched. Reload to start again; if it fails again, please send the text below to your administrator.',
    reload: 'Reload',
    details: 'Details',
  },
};
