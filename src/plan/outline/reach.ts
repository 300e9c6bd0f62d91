import type { Range } from '../source';
import type { Passage } from './types';

/** Where the words end that are an entry's own: what is shared with others stands behind those. */
export const ownEnd = (heading: Range, body: readonly Passage[]): number =>
  body.reduce((at, p) => (p.shared ? at : Math.max(at, p.end)), heading.end);
