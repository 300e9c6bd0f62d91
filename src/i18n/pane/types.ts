import type { facts } from './zh/facts';
import type { fill } from './zh/fill';
import type { frame } from './zh/frame';
import type { inForce } from './zh/in-force';
import type { live } from './zh/live';
import type { notices } from './zh/notices';
import type { overview } from './zh/overview';
import type { plan } from './zh/plan';
import type { review } from './zh/review';
import type { settings } from './zh/settings';
import type { source } from './zh/source';
import type { start } from './zh/start';
import type { tree } from './zh/tree';
import type { workbook } from './zh/workbook';
import type { write } from './zh/write';

/** The words of the pane; zh-CN is the model that other languages follow. */
export interface PaneTexts {
  readonly frame: typeof frame;
  readonly start: typeof start;
  readonly plan: typeof plan;
  readonly source: typeof source;
  readonly tree: typeof tree;
  readonly facts: typeof facts;
  readonly review: typeof review;
  readonly inForce: typeof inForce;
  readonly write: typeof write;
  readonly fill: typeof fill;
  readonly overview: typeof overview;
  readonly workbook: typeof workbook;
  readonly settings: typeof settings;
  readonly notices: typeof notices;
  readonly live: typeof live;
}
