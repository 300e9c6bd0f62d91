/** Locked cells of a form whose content is recorded when it goes out. */
import { SHOWN_KEYS } from '../ledger/columns/columns';
import type { ShownKey } from '../ledger/columns/types';

export type LockedKey = ShownKey | 'lastStatus' | 'letter';
export const LOCKED_KEYS: readonly LockedKey[] = [...SHOWN_KEYS, 'lastStatus', 'letter'];
