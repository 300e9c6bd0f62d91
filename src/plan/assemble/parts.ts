import type { Range, Source } from '../source';
import type { EntryDraft } from '../outline';
import { labelOf } from './labels';
import { measureRanges } from './measure-ranges';

/** What the paragraphs of an entry hold. */
interface Parts {
  readonly measures: Range[];
  readonly acceptance: Range[];
  /** What a project costs, with its label: kept. */
  readonly aside: Range[];
  readonly due: Range[];
  /** Sentences that date all entries before them. */
  readonly closing: Range[];
  /** Paragraph that each measure stands in. */
  readonly passage: number[];
  /** The line above each measure that says its time and nothing else: 第二季度:. */
  readonly stage: (Range | undefined)[];
}

/** Sorts the paragraphs of an entry by their labels and cuts them into measures. */
export function entryParts(source: Source, draft: EntryDraft, holes: readonly Range[]): Parts {
  const parts: Parts = { measures: [], acceptance: [], aside: [], due: [], closing: [], passage: [], stage: [] };
  let stage: Range | undefined;
  draft.body.forEach((passage, i) => {
    const { kind, rest } = labelOf(source, passage);
    const next = draft.body[i + 1];
    if (kind === 'stage' && next && labelOf(source, next).kind !== 'stage') stage = rest;
    else if (kind === 'acceptance') parts.acceptance.push(rest);
    else if (kind === 'aside') parts.aside.push({ start: passage.start, end: passage.end });
    else if (kind === 'due') parts.due.push(rest);
    else if (kind === 'owner') return;
    else if (kind === 'closing' || passage.shared) parts.closing.push(rest);
    else
      for (const range of measureRanges(source, rest, holes, i + 1 < draft.body.length)) {
        const label = labelOf(source, range);
        if (label.kind === 'due') parts.due.push(label.rest);
        if (label.kind === 'aside') parts.aside.push(range);
        if (label.kind === 'due' || label.kind === 'aside') continue;
        parts.measures.push(range);
        parts.passage.push(i);
        parts.stage.push(stage);
      }
  });
  return parts;
}
