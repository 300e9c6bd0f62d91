import type { Source } from '../source';
import { tables } from './tables';
import type { LineBlock } from './types';

/** Sections that say what words mean or from when a paper holds: nothing in them is to be done. */
const EXPLAINS =
  /^(?:(?:相关|有关|主要|专业|重要)?(?:名词|术语|指标|概念|缩略语)(?:术语|名词)?(?:解释|释义|说明|和定义|与定义)|术语|缩略语|释义|附则|glossary|definitions|abbreviations)[:。]?$/i;

/** What closes a section: an entry that stands as high as its heading. */
const isPeer = (block: LineBlock, opener: LineBlock): boolean =>
  (block.kind === 'head' && opener.kind === 'head' && block.marker.style === opener.marker.style) ||
  (block.kind === 'heading' && opener.kind === 'heading' && block.level <= opener.level);

/** The blocks of sections that only explain (名词解释, 附则), their headings with them, and remarks below a table (注:1.…). */
export function explainingIn(source: Source, blocks: readonly LineBlock[]): ReadonlySet<LineBlock> {
  const found = new Set<LineBlock>(blocks.some(b => b.kind === 'table') ? tables().remarks(source, blocks) : []);
  let opener: LineBlock | null = null;
  for (const block of blocks) {
    if (opener !== null && isPeer(block, opener)) opener = null;
    if (opener === null && (block.kind === 'head' || block.kind === 'heading')) {
      const words = source.folded.slice(block.content.start, block.content.end).trim();
      if (EXPLAINS.test(words)) opener = block;
    }
    if (opener !== null) found.add(block);
  }
  return found;
}
