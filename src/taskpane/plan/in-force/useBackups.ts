import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../../state/context';
import type { Backup } from '../../ports';

/** `1122-0930` as month, day and time; the label itself where it is none. */
export function whenOf(label: string, words: { readonly when: (month: number, day: number, time: string) => string }) {
  const found = /^(\d\d)(\d\d)-(\d\d)(\d\d)$/.exec(label);
  return found ? words.when(Number(found[1]), Number(found[2]), `${found[3]}:${found[4]}`) : label;
}

/** The copies made before writing, looked up when the matrix changes. */
export function useBackups(): { readonly backups: readonly Backup[]; readonly look: () => Promise<void> } {
  const { ports, book } = usePane();
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const look = useCallback(async () => {
    // Without them the plan in force is shown all the same.
    setBackups((await ports.book?.backups().catch(() => [])) ?? []);
  }, [ports]);
  const { open } = book;
  useEffect(() => {
    if (open) void look();
  }, [open, look]);
  return { backups, look };
}
