import type { Source } from '../source';
import { endsAsTitle } from './front/title';
import { isCoveringNotice, isDateLine } from './furniture/letter';
import { isAhead, isBack } from './looking-back';
import { firstEntry, planParts } from './parts';
import type { PlanPart } from './parts';
import type { LineBlock } from './types';

const COVER_SHARE = 0.5;

/** Where a table begins that a signed covering notice hands over: at its title, the line above it as a rule, behind the notice's date. */
function handedOver(source: Source, blocks: readonly LineBlock[]): number {
  const words = (b: LineBlock): string => source.folded.slice(b.line.start, b.line.end);
  const table = blocks.findIndex(b => b.kind === 'table');
  const dated = blocks.slice(0, Math.max(0, table)).findIndex(b => isDateLine(words(b)));
  if (dated < 0 || !blocks.slice(0, dated).some(b => isCoveringNotice(words(b)))) return -1;
  const behind = blocks.slice(dated + 1, table);
  if (behind.some(b => b.kind === 'head')) return -1;
  const title = behind.findIndex(b => endsAsTitle(source, b.line));
  return title < 0 ? table - Math.min(1, behind.length) : titleStart(source, blocks, dated + 1 + title);
}

/** The body that issues it may stand on the line above. */
function titleStart(source: Source, blocks: readonly LineBlock[], k: number): number {
  const above = blocks[k - 1];
  const words = above?.kind === 'paragraph' ? source.folded.slice(above.line.start, above.line.end) : '';
  return words && !isDateLine(words) && words.length <= 30 && !/[。;]$/.test(words) ? k - 1 : k;
}

/**
 * Splits a paste of several plans; another one begins at the title `again`, or behind a notice. A first part that only hands the second one over (现将…印发给你们) is a covering notice with
 * numbers of its own and no plan; one on what has been done (2025年工作总结) before one on what is to be done is past, but for blocks
 * of which a user has said what they are (`taken`).
 */
export function severalPlans(
  source: Source,
  blocks: readonly LineBlock[],
  taken: (block: LineBlock) => boolean,
  again: number,
): PlanPart[] {
  const at = again < 0 ? handedOver(source, blocks) : titleStart(source, blocks, again);
  if (at < 0) {
    const cut = firstEntry(blocks);
    return [{ front: blocks.slice(0, cut), entries: blocks.slice(cut) }];
  }
  const [before, after] = [blocks.slice(0, at), blocks.slice(at)];
  const rest = planParts(source, after, taken);
  const begin = before[0]?.line.start ?? 0;
  const small = (after[0]?.line.start ?? 0) - begin < COVER_SHARE * (source.folded.length - begin);
  const hands = before.some(b => isCoveringNotice(source.folded.slice(b.line.start, b.line.end)));
  const [head, ...others] = rest;
  if (small && hands && head)
    return [
      { front: [...before.filter(b => b.kind === 'paragraph'), ...head.front], entries: head.entries },
      ...others,
    ];
  const cut = firstEntry(before);
  const says = (block: LineBlock | undefined): string =>
    block ? source.folded.slice(block.line.start, block.line.end) : '';
  if (head && isBack(says(before[cut - 1])) && head.front.some(b => isAhead(says(b)))) {
    const past = before.slice(cut - 1);
    return [
      {
        front: [...before.slice(0, cut - 1), ...head.front],
        entries: [...past.filter(taken), ...head.entries],
        past: past.filter(b => !taken(b)),
      },
      ...others,
    ];
  }
  return [{ front: before.slice(0, cut), entries: before.slice(cut) }, ...rest];
}
