import type { Range, Source } from '../source';
import type { Deadline, Diagnostic, Heading, Item, Measure, Owner, Person, Plan, Span, Target } from '../types';

/** Offsets in the cleaned text → offsets in the paste. */
export function toPaste(source: Source, { start, end }: Range): Span {
  const from = source.map[Math.max(0, Math.min(start, source.text.length))] ?? 0;
  if (end <= start) return { start: from, end: from };
  const last = source.map[Math.min(end, source.text.length) - 1] ?? from;
  return { start: from, end: Math.min(last + 1, source.raw.length) };
}

/** Moves every span of a plan from the cleaned text to the paste. */
export function planInPaste(source: Source, plan: Plan): Plan {
  const fact = <T extends { readonly span: Span }>(f: T): T => ({ ...f, span: toPaste(source, f.span) });
  const owners = (list: readonly Owner[]): Owner[] => list.map(o => fact(o));
  const persons = (list: readonly Person[] | undefined): { persons?: Person[] } =>
    list ? { persons: list.map(p => fact(p)) } : {};
  const deadlines = (list: readonly Deadline[]): Deadline[] => list.map(d => fact(d));
  const measure = (m: Measure): Measure => ({
    ...fact(m),
    targets: m.targets.map((t): Target => fact(t)),
    deadlines: deadlines(m.deadlines),
    owners: owners(m.owners),
    ...persons(m.persons),
  });
  const heading = (h: Heading | null): Heading | null => h && fact(h);
  return {
    ...plan,
    title: heading(plan.title),
    issuer: heading(plan.issuer),
    sections: plan.sections.map(s => fact(s)),
    items: plan.items.map((item): Item => ({
      ...item,
      headingSpan: toPaste(source, item.headingSpan),
      measures: item.measures.map(measure),
      ...(item.lead ? { lead: measure(item.lead) } : {}),
      owners: owners(item.owners),
      ...persons(item.persons),
      deadlines: deadlines(item.deadlines),
    })),
    diagnostics: plan.diagnostics.map((d): Diagnostic => fact(d)),
  };
}
