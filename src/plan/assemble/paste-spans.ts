import type { Range, Source } from '../source';
import { pasteAt, pasteOffset, type Span } from '../spans';
import type { Deadline, Diagnostic, Heading, Item, Measure, Owner, Person, Plan, Target } from '../types';

/** Offsets in the cleaned text → offsets in the paste. */
export function toPaste(source: Source, { start, end }: Range): Span {
  const from = pasteAt(source.map, Math.max(0, Math.min(start, source.text.length)));
  if (end <= start) return { start: from, end: from };
  const last = source.map[Math.min(end, source.text.length) - 1] ?? from;
  return { start: from, end: pasteOffset(Math.min(last + 1, source.raw.length)) };
}

/** Moves every span of a plan from the cleaned text to the paste. */
export function planInPaste(source: Source, plan: Plan<Range>): Plan {
  const fact = <T extends { readonly span: Range }>(f: T) => ({ ...f, span: toPaste(source, f.span) });
  const owners = (list: readonly Owner<Range>[]): Owner[] => list.map(o => fact(o));
  const persons = (list: readonly Person<Range>[] | undefined): { persons?: Person[] } =>
    list ? { persons: list.map(p => fact(p)) } : {};
  const deadlines = (list: readonly Deadline<Range>[]): Deadline[] => list.map(d => fact(d));
  const measure = (m: Measure<Range>): Measure => ({
    text: m.text,
    span: toPaste(source, m.span),
    kind: m.kind,
    targets: m.targets.map((t): Target => fact(t)),
    deadlines: deadlines(m.deadlines),
    owners: owners(m.owners),
    ...(m.garbled ? { garbled: m.garbled } : {}),
    ...persons(m.persons),
  });
  const heading = (h: Heading<Range> | null): Heading | null => h && fact(h);
  return {
    ...plan,
    title: heading(plan.title),
    issuer: heading(plan.issuer),
    sections: plan.sections.map(s => fact(s)),
    items: plan.items.map(({ persons: named, lead, ...item }): Item => ({
      ...item,
      headingSpan: toPaste(source, item.headingSpan),
      measures: item.measures.map(measure),
      ...(lead ? { lead: measure(lead) } : {}),
      owners: owners(item.owners),
      ...persons(named),
      deadlines: deadlines(item.deadlines),
    })),
    diagnostics: plan.diagnostics.map((d): Diagnostic => fact(d)),
  };
}
