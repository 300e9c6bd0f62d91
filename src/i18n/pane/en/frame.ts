import type { PaneTexts } from '../types';

export const frame: PaneTexts['frame'] = {
  product: 'Mubiao',
  tabs: {
    start: 'Start',
    plan: 'Plan',
    write: 'Write',
    fill: 'Fill',
    overview: 'Overview',
    bulletin: 'Bulletin',
    exchange: 'Forms',
    settings: 'Settings',
  },
  navigation: 'Pages of Mubiao',
  morePages: 'More pages',
  opening: 'Opening…',
  connected: 'Workbook connected',
  alone: 'Not connected to Excel',
  tooOld: 'This Excel is too old',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Try again',
  dismiss: 'Got it',
  crashed: {
    title: 'This page has failed',
    text: 'Your workbook was not touched and the draft is still there. Choose Reload to go on; if it fails again, send the text below to your administrator.',
    reload: 'Reload',
    details: 'Error details',
  },
  loadFailed: {
    title: 'This page did not load',
    text: 'The network may be down, or Mubiao has just been updated. Reload the pane.',
  },
};
