import { useMemo } from 'react';
import type { Department } from '../../ledger/types';
import { usePane } from '../state/context';
import { officeList } from '../../ledger/departments/office-list';

const NONE: readonly Department[] = [];

/** The departments of the workbook, where one is open, and of this machine. */
export function useOfficeList(): readonly Department[] {
  const { book, preferences } = usePane();
  const there = book.open?.ledger.departments ?? NONE;
  return useMemo(() => officeList(there, preferences.departments), [there, preferences.departments]);
}
