/** How the sheet with the last snapshot of the matrix is known: by what stands in its first cell. */
import type { LiveSheet } from './survey';

export const SNAPSHOT_MARK = 'mubiao-last';

/** Readers of the book leave this sheet out: it repeats the matrix. */
export const isSnapshot = (sheet: LiveSheet): boolean => sheet.corner[0]?.[0] === SNAPSHOT_MARK;
