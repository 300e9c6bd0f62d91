import type { frame } from './zh/frame';
import type { notices } from './zh/notices';
import type { plan } from './zh/plan';
import type { settings } from './zh/settings';
import type { start } from './zh/start';

/** The words of the pane; zh-CN is the model that other languages follow. */
export interface PaneTexts {
  readonly frame: typeof frame;
  readonly start: typeof start;
  readonly plan: typeof plan;
  readonly settings: typeof settings;
  readonly notices: typeof notices;
}
