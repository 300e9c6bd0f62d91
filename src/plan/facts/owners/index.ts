import type { Owner, Person } from '../../types';
import type { Range, Source } from '../../source';
import { overlaps } from '../../spans';
import type { FindOwnerNotes, OwnerNote } from '../contract';
import { fromBrackets, fromSentences, MAY_NAME } from './candidates';
import type { OwnerCandidate } from './candidates';
import { BETWEEN_NAMES, NOBODY } from './lexicon';
import { bodyBrackets, habits, namesAtEdges } from './habits';
import { departmentsInBrackets } from './seldom';
import { english, readEnglish, readNamesFirst } from '../english';
import { readNames } from './names';
import { personsIn, withRoles } from './roles';
import { readLabelled, readRunning, unbracketed } from './segments';
import { gather } from '../../loops';
import { perRange } from '../../per-range';

/** Notes that stand side by side share their roles: (牵头单位:甲)(责任单位:乙、丙). */
const groups = (text: string, candidates: readonly OwnerCandidate[]): OwnerCandidate[][] => {
  const found: OwnerCandidate[][] = [];
  for (const candidate of candidates) {
    const group = found[found.length - 1];
    const last = group?.[group.length - 1];
    if (group !== undefined && last !== undefined && BETWEEN_NAMES.test(text.slice(last.end, candidate.start)))
      group.push(candidate);
    else found.push([candidate]);
  }
  return found.map(group => (group.some(c => c.rule === 'owners/label') ? group.filter(c => !c.aside) : group));
};

/** Makes facts of names whose places count in a stretch. */
export const factsIn =
  (source: Source, stretch: Range, rule: string) =>
  <R>({ start, end, name, role }: Range & { readonly name: string; readonly role: R }) => {
    const span = { start: stretch.start + start, end: stretch.start + end };
    return { span, quote: source.text.slice(span.start, span.end), rule, basis: 'stated' as const, name, role };
  };

const owned = (source: Source, stretch: Range, group: readonly OwnerCandidate[], after: string | null): OwnerNote[] => {
  const placed = withRoles(gather(group, c => c.segments));
  return group.map(candidate => {
    const fact = factsIn(source, stretch, candidate.rule);
    const owners = placed
      .filter(p => p.start >= candidate.start && p.end <= candidate.end)
      .map((p): Owner<Range> => ({ ...fact(p), ...(after === null ? {} : { after }) }));
    const persons = personsIn(candidate.segments).map((p): Person<Range> => fact(p));
    const at = { start: stretch.start + candidate.start, end: stretch.start + candidate.end };
    return {
      at,
      owners,
      ...(persons.length > 0 ? { persons } : {}),
      ...(candidate.firstLeads ? { firstLeads: true as const } : {}),
      ...(candidate.within ? { within: true as const } : {}),
      ...(owners.length === 0 && /[:→] ?同[上前]/.test(source.folded.slice(at.start, at.end))
        ? { same: true as const }
        : {}),
    };
  });
};

/**
 * Finds every owner note in a stretch of text, in order: brackets with a label, a running form or nothing but bodies at their
 * sentence's end, label lines, and sentences in the running form (由甲牵头,乙配合). A note after which more text follows, or
 * that is one of several, says `after`: the six characters before it. The persons that a note names (责任领导,
 * 联系人) stand apart; a note of only persons has no owners. Never throws.
 */
export const findOwnerNotes: FindOwnerNotes = perRange((source, stretch) => {
  const words = source.folded.slice(stretch.start, stretch.end);
  const edges = namesAtEdges(source).filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  if (edges.length === 0 && !MAY_NAME.test(words)) return [];
  const folded = unbracketed(words);
  const text = source.text.slice(stretch.start, stretch.end);
  // 性能组(质检部协助) behind its dash is one note.
  const inEdge = (c: Range): boolean =>
    edges.some(edge => edge.start - stretch.start < c.start && c.end <= edge.end - stretch.start);
  const inBrackets = fromBrackets(
    folded,
    text,
    departmentsInBrackets(source).length > 0,
    bodyBrackets(source).map(at => at - stretch.start),
  ).filter(c => c.rule === 'owners/label' || !inEdge(c));
  const sentences = fromSentences(folded, source, stretch, inBrackets);
  const atEdges =
    edges.length > 0 ? habits().besideOthers(edges, stretch.start, folded, [...inBrackets, ...sentences]) : [];
  const apart = sentences.filter(r => !atEdges.some(edge => overlaps(r, edge)));
  const found = [...inBrackets, ...apart, ...atEdges].sort((a, b) => a.start - b.start);
  const all = found.every(c => c.rule === 'owners/sentence') ? found : found.filter(c => !c.within);
  const grouped = groups(folded, all);
  return gather(grouped, group => {
    const last = group[group.length - 1]?.end ?? 0;
    const several = grouped.length > 1 || /[^\s。.;]/.test(folded.slice(last));
    const start = group[0]?.start ?? 0;
    return owned(source, stretch, group, several ? text.slice(Math.max(0, start - 6), start) : null);
  });
});

/** A cell in English: Health and Safety is one body there, HR and Finance are two. */
const IN_ENGLISH = /^[^\u3400-\u9fff\n]*[A-Za-z]{2}[^\u3400-\u9fff\n]*$/;

/**
 * Reads a table cell that lists bodies. `role` is what the column says: a lead column's bodies all lead, a support column's
 * all support, and of a `list` column (责任单位) the first leads. A cell that says itself who leads (甲牵头,乙配合) is believed.
 * Blank cells, 无 and N/A give nothing.
 */
export const readOwnerCell = (source: Source, cell: Range, role: 'lead' | 'support' | 'list'): Owner<Range>[] => {
  const folded = source.folded.slice(cell.start, cell.end);
  const text = source.text.slice(cell.start, cell.end);
  if (NOBODY.test(folded)) return [];
  const segments = readLabelled(folded, text) ??
    readEnglish(folded, text) ??
    readNamesFirst(folded, text) ??
    readRunning(folded, text) ?? [
      {
        duty: role,
        names: IN_ENGLISH.test(folded) ? english().splitNames(folded, text, 0, folded.length) : readNames(folded, text),
      },
    ];
  return withRoles(segments).map(factsIn(source, cell, 'owners/cell'));
};
