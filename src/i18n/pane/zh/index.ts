/** The words of the task pane in Chinese. */
import type { PaneTexts } from '../types';
import { facts } from './facts';
import { fill } from './fill';
import { frame } from './frame';
import { inForce } from './in-force';
import { live } from './live';
import { notices } from './notices';
import { overview } from './overview';
import { plan } from './plan';
import { review } from './review';
import { settings } from './settings';
import { source } from './source';
import { start } from './start';
import { tree } from './tree';
import { workbook } from './workbook';
import { write } from './write';

export const texts: PaneTexts = {
  facts,
  fill,
  frame,
  inForce,
  live,
  notices,
  overview,
  plan,
  review,
  settings,
  source,
  start,
  tree,
  workbook,
  write,
};
