import type { Source } from '../source';
import { BY_WHEN, DUTY_LABEL } from '../../language/bodies/duties';
import { hasDigit } from '../../language/script/signs';
import { isAhead, isBack, isLack, reportsFirst } from './looking-back';
import { headWords } from './may-explain';
import type { LineBlock } from './types';

/** Sections that say what words mean, from when a paper holds or how many copies it has: nothing in them is to be done. */
const EXPLAINS =
  /^(?:(?:相关|有关|主要|专业|重要)?(?:名词|术语|指标|概念|缩略语)(?:术语|名词)?(?:解释|释义|说明|和定义|与定义)|术语|缩略语|释义|附则|glossary|definitions|abbreviations|本[^,。;]{1,5}(?:一式|自[^,;]{2,16}[行效施]|由[^,;]{2,24}解释)[^。]*)[:。]?$/i;

const ANSWERED = new RegExp(`(?:${DUTY_LABEL}|${BY_WHEN}):|牵头|负责`);

/** What closes a section: an entry that stands as high as its heading. */
const isPeer = (block: LineBlock, opener: LineBlock): boolean =>
  (block.kind === 'head' && opener.kind === 'head' && block.marker.style === opener.marker.style) ||
  (block.kind === 'heading' && opener.kind === 'heading' && block.level <= opener.level);

/** Problems in figures tell how things stand; one that says who puts it right, or by when, is a task. */
function onlyTells(source: Source, blocks: readonly LineBlock[], at: number): boolean {
  const [block, ...behind] = blocks.slice(at);
  const next = behind.findIndex(b => block !== undefined && isPeer(b, block));
  const said = behind.slice(0, Math.max(0, next));
  const words = said.map(b => (b.kind === 'table' ? '' : source.folded.slice(b.content.start, b.content.end)));
  return words.some(hasDigit) && !words.some(w => w === '' || ANSWERED.test(w));
}

/** The headings of what has been done and of what was wrong with it, where a section on what is to be done follows. */
function lookingBack(source: Source, blocks: readonly LineBlock[]): ReadonlySet<LineBlock> {
  const found = new Set<LineBlock>();
  blocks.forEach((block, i) => {
    const told = isLack(headWords(source, block)) && onlyTells(source, blocks, i);
    if (!told && !isBack(headWords(source, block))) return;
    const behind = blocks.slice(i + 1).filter(b => isPeer(b, block));
    if (behind.some(b => isAhead(headWords(source, b))))
      for (const one of [block, ...behind.filter(b => isLack(headWords(source, b)))]) found.add(one);
  });
  return found;
}

/**
 * The blocks of sections that only explain (名词解释, 附则) or look back where others look ahead (2025年工作总结 before 2026年工作计划), their
 * headings with them, and lines of minutes that report before what was decided.
 */
export function explainingIn(source: Source, blocks: readonly LineBlock[]): ReadonlySet<LineBlock> {
  const found = new Set<LineBlock>();
  const past = lookingBack(source, blocks);
  let opener: LineBlock | null = null;
  blocks.forEach((block, i) => {
    const reports =
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      reportsFirst(source.folded.slice(block.content.start, block.content.end));
    if (reports && blocks[i + 1]?.kind === 'head') found.add(block);
    if (opener !== null && isPeer(block, opener)) opener = null;
    if (opener === null && (past.has(block) || EXPLAINS.test(headWords(source, block)))) opener = block;
    if (opener !== null) found.add(block);
  });
  return found;
}
