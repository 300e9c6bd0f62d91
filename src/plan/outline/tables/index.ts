import type { Source } from '../../source';
import type { Line } from '../lines';
import { pipedTable } from './piped';
import { spacedTable } from './spaced';
import { stackedTable } from './stacked';
import { tabbedTable } from './tabbed';
import type { Found } from './found';

/** The table that begins at line `i`, if one does. */
export const tableAt = (source: Source, lines: readonly Line[], i: number): Found | null =>
  tabbedTable(source, lines, i) ??
  pipedTable(source, lines, i) ??
  spacedTable(source, lines, i) ??
  stackedTable(source, lines, i);
