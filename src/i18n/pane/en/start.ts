import type { PaneTexts } from '../types';

export const start: PaneTexts['start'] = {
  headline:
    'Paste a work plan and get a responsibility matrix that people can fill in and that works out its own status.',
  points: [
    {
      title: 'Read the plan',
      text: 'Measures, targets, due dates and owners are read from the text; each one leads back to the words it came from.',
    },
    {
      title: 'Write the sheets',
      text: 'Ordinary sheets, with formulas for completion, pace and status. They work without Mubiao too.',
    },
    { title: 'Follow progress', text: 'See who is ahead, who is behind and who has not reported.' },
  ],
  privacy: 'Everything happens on this computer. The text of the plan never leaves it.',
  paste: 'Paste a plan',
  fromSelection: 'Use the selected range',
  fromFile: 'Open a file',
  fileKinds: '.txt, .docx, .pdf, .xlsx or .csv; you can also drop a file here',
  dropHere: 'Release to open this file',
  trySample: 'Try a sample',
  samples: {
    county: 'County priorities (running numbers, Chinese)',
    education: 'Education bureau (numbers restart, Chinese)',
    health: 'Action plan with owners (Chinese)',
    table: 'Task list as a table (Chinese)',
    english: 'Library plan (English)',
  },
  draft: {
    title: 'There is a draft that was not written yet',
    text: (title, measures, when) =>
      `“${title}”, ${measures} ${measures === 1 ? 'measure' : 'measures'}, kept on this computer ${when}.`,
    later:
      'A later version of Mubiao has kept this draft. This version cannot open it and leaves it as it is. Update the add-in to go on; until it is cleared, new drafts are not kept on this computer.',
    untitled: 'Untitled plan',
    open: 'Go on editing',
    clear: 'Clear the draft',
    clearAsk: 'A cleared draft cannot be brought back. Clear it?',
    clearYes: 'Clear',
  },
  drafts: {
    title: 'The plan you are working on',
    text: (title, measures) => `“${title}”, ${measures} measures, not written yet.`,
    open: 'Go on',
    before: 'Drafts put aside',
    reopen: title => `Go back to “${title}”`,
    drop: title => `Clear “${title}”`,
    dropYes: 'Clear it',
  },
  entered: {
    title: 'Letters: recorded, not written yet',
    text: n => `${n} ${n === 1 ? 'item is' : 'items are'} recorded and not yet in the workbook.`,
    go: 'Go and write',
  },
  selectionEmpty: 'The selected range holds no text. Select the cells with the plan and try again.',
};
