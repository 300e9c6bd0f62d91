import type { Master } from './master';
import type { FileReading } from './file-reading';
import type { Vanished } from './types';

/** Rows that went to a department to report and are in none of its files. */
export function vanishedRows(
  reads: readonly { readonly name: string; readonly reading: FileReading }[],
  master: Master,
): Vanished[] {
  const back = new Map<string, { files: Set<string>; keys: Set<string>; batch: string; department: string }>();
  for (const { name, reading } of reads) {
    if (reading.origin.refusal !== null) continue;
    for (const { batch, department, key } of reading.returned) {
      const id = `${batch} ${department}`;
      const entry = back.get(id) ?? { files: new Set(), keys: new Set(), batch, department };
      entry.files.add(name);
      entry.keys.add(key);
      back.set(id, entry);
    }
  }
  return [...back.values()].flatMap(({ files, keys, batch, department }) =>
    [...(master.sent.get(batch)?.values() ?? [])]
      .filter(row => row.reporter === department && !keys.has(row.key))
      .map(row => ({ key: row.key, no: master.rows.get(row.key)?.no ?? '', file: [...files].sort().join('、') })),
  );
}
