import type { Candidate } from './candidate';
import { byCounts, byLabels, byMarks, bySeries } from './series';
import { usual } from './usual';

/** All ways of reading a page. The first wins ties. */
export const CANDIDATES: readonly Candidate[] = [usual, bySeries, byMarks, byLabels, byCounts];
