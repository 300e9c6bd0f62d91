/** Where a returned file comes from: its plan, batch, period, revision and departments; and whether it may be taken at all. */
import type { Ledger } from '../../ledger/types';
import { rowsHash, type Batch } from '../batch';
import { sameStamp } from '../stamp';
import type { ReturnedForm, ReturnedRow } from './form';
import type { FileNote, FileRefusal } from './file-types';

export interface RowOrigin {
  readonly batch: string;
  readonly department: string;
}

export interface FormOrigin {
  readonly refusal: FileRefusal | null;
  readonly notes: readonly FileNote[];
  readonly departments: readonly string[];
  /** The batch of most rows. */
  readonly batch: Batch | null;
  readonly period: string | null;
  readonly revision: number | null;
  /** Batch and department of a row: its own mark, else the file's stamp. */
  readonly of: (row: ReturnedRow) => RowOrigin | null;
}

const commonest = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};

function refusalOf(
  form: ReturnedForm,
  batch: Batch | null,
  known: boolean,
  plan: string,
  latest: Batch | undefined,
  departments: readonly string[],
): FileRefusal | null {
  if (form.later) return 'later-form';
  if (form.master) return 'is-master';
  if (!known) return 'no-stamp';
  const stamp = form.stamp?.stamp ?? form.properties;
  if (batch === null) return stamp !== null && stamp.plan !== plan ? 'wrong-plan' : 'unknown-batch';
  if (latest !== undefined && batch.period !== latest.period) return 'wrong-period';
  return batch.files.some(file => departments.includes(file.department)) ? null : 'unknown-department';
}

/**
 * What the document's properties say beside the marks in rows. Where the hidden sheet agrees with the rows they are not asked:
 * programs that save a form again garble them, and nothing depends on them then.
 */
function propertyNotes(form: ReturnedForm, batch: string | null, departments: readonly string[]): readonly FileNote[] {
  const { stamp, properties } = form;
  if (batch === null) return [];
  const own = stamp?.stamp;
  if (own?.batch === batch && departments.every(name => name === own.department) && properties !== null) return [];
  if (properties === null) return stamp === null ? [] : ['properties-missing'];
  const same =
    stamp === null
      ? properties.batch === batch && departments.includes(properties.department)
      : sameStamp(properties, stamp.stamp);
  return same ? [] : ['properties-differ'];
}

/** @param batches in the order in which they went out; the last one's period is the present one */
export function originOf(form: ReturnedForm, ledger: Ledger, batches: readonly Batch[]): FormOrigin {
  const marked = form.stamp !== null || form.rows.some(row => row.stamp !== null);
  const stamp = form.stamp?.stamp ?? (marked ? null : form.properties);
  const of = (row: ReturnedRow): RowOrigin | null =>
    row.stamp ?? (stamp === null ? null : { batch: stamp.batch, department: stamp.department });
  const keyed = form.rows.filter(row => row.key !== '');
  const origins = (keyed.length > 0 ? keyed : form.rows).flatMap(row => of(row) ?? []);
  const id = commonest(origins.map(origin => origin.batch)) ?? stamp?.batch ?? null;
  const batch = batches.find(candidate => candidate.id === id) ?? null;
  const named = [...new Set(origins.map(origin => origin.department))].sort();
  const departments = named.length > 0 ? named : stamp === null ? [] : [stamp.department];
  const refusal = refusalOf(
    form,
    batch,
    id !== null,
    ledger.meta.fingerprint,
    batches[batches.length - 1],
    departments,
  );
  const stale =
    batch !== null &&
    batches.some(
      later =>
        later.period === batch.period &&
        later.revision > batch.revision &&
        later.files.some(file => departments.includes(file.department)),
    );
  const copy = form.stamp;
  const sentHash = batch?.files.find(file => file.department === stamp?.department)?.hash;
  const differs = copy !== null && sentHash !== undefined && rowsHash(copy.rows) !== sentHash;
  const notes: FileNote[] = [
    ...(stale ? (['stale-revision'] as const) : []),
    ...(departments.length > 1 ? (['several-departments'] as const) : []),
    ...(copy === null && id !== null
      ? [marked ? ('stamp-from-rows' as const) : ('stamp-from-properties' as const)]
      : []),
    ...propertyNotes(form, id, departments),
    ...(copy !== null && copy.rows.length === 0
      ? (['copy-missing'] as const)
      : differs
        ? (['copy-differs'] as const)
        : []),
  ];
  return {
    refusal,
    notes,
    departments,
    batch,
    period: batch?.period ?? stamp?.period ?? null,
    revision: batch?.revision ?? stamp?.revision ?? null,
    of,
  };
}
