import type { Source } from '../../source';
import { withoutStop } from '../heading';
import { lineKindOf } from '../line-kind';
import { MERE_LABEL } from '../odd';
import { shownOf } from '../shown';
import type { LineBlock } from '../types';
import { FIRST_CLASS } from './levels';
import { gather } from '../../loops';

type Plain = Extract<LineBlock, { kind: 'paragraph' | 'bullet' }>;

const FEWEST = 2;
/** Labels that come again and again name the parts of each entry. */
const DISTINCT = 0.7;

/**
 * Blocks with the lines that end in a colon as headings and each line below as an entry of its own (完善投递线路，做到： above one
 * sentence per line). Null where there are no such lines, where they recur, or where a line below is set as far out in its list.
 */
export function belowLabels(source: Source, blocks: readonly LineBlock[]): LineBlock[] | null {
  const words = (b: Plain): string => source.folded.slice(b.content.start, b.content.end);
  const isPlain = (b: LineBlock | undefined): b is Plain => b?.kind === 'paragraph' || b?.kind === 'bullet';
  const isLabel = (i: number): boolean => {
    const block = blocks[i];
    return isPlain(block) && MERE_LABEL.test(words(block)) && isPlain(blocks[i + 1]);
  };
  const labels = gather(blocks, (b, i) => (isPlain(b) && isLabel(i) ? [words(b)] : []));
  if (labels.length < FEWEST || new Set(labels).size < DISTINCT * labels.length) return null;
  let open = false;
  let depth: number | undefined;
  let crossed = false;
  const sorted = blocks.map((block, i): LineBlock => {
    if (!isPlain(block)) {
      open = false;
      return block;
    }
    const list = shownOf(source, block.line)?.list;
    if (isLabel(i)) {
      open = true;
      depth = list;
      return {
        kind: 'heading',
        level: FIRST_CLASS + 900,
        content: withoutStop(source, block.content),
        line: block.line,
      };
    }
    if (!open || lineKindOf(source, block.content) === 'note') return block;
    crossed ||= list !== undefined && depth !== undefined && list <= depth;
    return { kind: 'paragraph', content: block.content, line: block.line, entry: true };
  });
  return crossed ? null : sorted;
}
