/** Edits of a measure whose sentence was edited after them. */
import type { Measure } from '../../types';
import { same } from './groups';
import { FIELDS, isEdited, type LostEdit } from './pieces';

/** What is told apart from where it stands. */
const said = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'span' ? undefined : inner));

/**
 * The measure as edited but for what its sentence says otherwise since: there the sentence holds.
 * @param read the measure as the old sentence was read
 * @param fresh as the new one is
 */
export function withoutOlder(
  read: Measure,
  now: Measure,
  fresh: Measure,
): { readonly kept: Measure; readonly lost: readonly LostEdit[] } {
  const lost = FIELDS.filter(
    field => isEdited({ read, now, span: read.span }, field) && !same(said(read[field]), said(fresh[field])),
  ).filter(field => !same(said(now[field]), said(fresh[field])));
  const back = Object.fromEntries(lost.map(field => [field, read[field]]));
  return { kept: { ...now, ...back }, lost };
}
