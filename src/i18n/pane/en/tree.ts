import type { PaneTexts } from '../types';

export const tree: PaneTexts['tree'] = {
  bar: 'Arrange the chosen rows',
  chosen: n => `${n} ${n === 1 ? 'row' : 'rows'} chosen`,
  promote: 'Promote',
  demote: 'Demote',
  up: 'Up',
  down: 'Down',
  rename: 'Rename',
  join: 'Join',
  drop: 'Delete',
  clear: 'Clear the choice',
  keys: {
    promote: 'Alt+Left, or Shift+Tab on chosen rows',
    demote: 'Alt+Right, or Tab on chosen rows',
    up: 'Alt+Up',
    down: 'Alt+Down',
    rename: 'F2',
    drop: 'Delete',
  },
  name: { section: 'Name of the section', item: 'Name of the task', measure: 'Measure' },
  highest: 'It is at the highest level already.',
  lowest: 'It is at the lowest level already.',
  byHand: 'It was added by hand and has no place in the text: it can be moved or renamed, not promoted or demoted.',
  edge: 'It stands at the end already.',
  notNeighbours: 'Only neighbouring measures of one task can be joined.',
};
