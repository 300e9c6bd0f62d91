import type { Owner } from '../types';
import type { Range, Source } from '../source';
import { findOwnerNotes } from '../facts/owners';
import { fold, trim } from '../text';

/** Which column of a table the names stand in. */
export type OwnerColumn = 'lead' | 'support' | 'owner';

const LABEL: Readonly<Record<OwnerColumn, string>> = { lead: '牵头单位:', support: '配合单位:', owner: '责任单位:' };
const SEPARATORS = /[、,;/\s]+/;
const NONE = /^(?:[-—–/\\无]+|n\/?a|none|tbd)$/i;
const LONGEST_NAME = 24;

/** Reads the names in a cell whose header says what they are. Spans count in the cleaned text. */
export function cellOwners(source: Source, cell: Range, column: OwnerColumn): Owner[] {
  const words = source.folded.slice(cell.start, cell.end);
  if (!words || NONE.test(words)) return [];
  const labelled = findOwnerNotes(source, cell).flatMap(n => n.owners);
  if (labelled.length > 0) return labelled;
  const label = LABEL[column];
  const text = label + source.text.slice(cell.start, cell.end).replace(/\n/g, '、');
  const alone: Source = { raw: text, text, folded: fold(text), map: new Int32Array(), garbled: [], protected: [] };
  const back = (r: Range): Range => ({
    start: r.start - label.length + cell.start,
    end: r.end - label.length + cell.start,
  });
  const found = findOwnerNotes(alone, { start: 0, end: text.length }).flatMap(n =>
    n.owners.map(o => ({ ...o, span: back(o.span) })),
  );
  return found.length > 0 ? found : plainNames(source, cell, column);
}

/** Names that no rule for bodies knows (各班, 王老师): what stands between the separators. */
function plainNames(source: Source, cell: Range, column: OwnerColumn): Owner[] {
  const owners: Owner[] = [];
  let at = cell.start;
  for (const part of source.folded.slice(cell.start, cell.end).split(SEPARATORS)) {
    const start = source.folded.indexOf(part, at);
    at = start + part.length;
    const span = trim(source.text, { start, end: at });
    if (part.length === 0 || part.length > LONGEST_NAME || part === '等') continue;
    const name = source.text.slice(span.start, span.end);
    owners.push({
      name,
      role: column === 'support' || owners.length > 0 ? 'support' : 'lead',
      span,
      quote: name,
      rule: 'owners/table-cell',
      basis: 'stated',
    });
  }
  return owners;
}
