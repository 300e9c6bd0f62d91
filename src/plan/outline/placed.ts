import type { Range, Source } from '../source';
import { splitHeading } from './heading';
import type { EntryDraft } from './types';

/** The entries of a plan with its `lost` lines between them, each an entry without a number behind the one above it. */
export function placed(source: Source, lost: readonly Range[], drafts: readonly EntryDraft[]): EntryDraft[] {
  const taken = new Map<string, number>();
  const prefixOf = (d: EntryDraft | undefined): string =>
    d === undefined || d.section === null ? '' : `${d.path.split('/')[0] ?? ''}/`;
  for (const { path } of drafts) {
    const unnumbered = /^(?:[^/]*\/)?·\d+/.exec(path)?.[0].replace(/\d+$/, '');
    if (unnumbered !== undefined) taken.set(unnumbered, (taken.get(unnumbered) ?? 0) + 1);
  }
  const all: EntryDraft[] = [];
  const place = (line: Range): void => {
    const above = all[all.length - 1];
    const section = above?.section ?? null;
    const own = `${prefixOf(above)}·`;
    const number = (taken.get(own) ?? 0) + 1;
    taken.set(own, number);
    const { heading, rest } = splitHeading(source, line);
    const chain = section === null ? [] : (above?.chain.slice(0, 1) ?? []);
    all.push({
      path: `${own}${String(number)}`,
      heading,
      section,
      chain,
      body: rest.end > rest.start ? [rest] : [],
    });
  };
  let next = 0;
  for (const draft of drafts) {
    for (let line = lost[next]; line && line.start < draft.heading.start; line = lost[++next]) place(line);
    all.push(draft);
  }
  lost.slice(next).forEach(place);
  return all;
}
