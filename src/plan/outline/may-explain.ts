import type { Source } from '../source';
import type { LineBlock } from './types';

/** Letters and words that headings have near their beginning which explain, look back or say what is wrong: 回顾, 现状, 短板, 释义. */
const BACK =
  /^.{0,24}(?:[顾况做状础难足板说释语]|总结|体进展|成[效绩就]|问题|定义|附则|[去上过本].{0,8}(?:工作|完成)|gloss|defin|abbr)|^本.{1,5}[一自由]/i;

/** A look: whether a heading may be that of a part that explains or looks back, or a line report and announce what was decided. */
export const mayExplain = (source: Source, block: LineBlock): boolean => {
  if (block.kind === 'table') return false;
  const words = source.folded.slice(block.content.start, block.content.end).trim();
  return (
    ((block.kind === 'head' || block.kind === 'heading') && BACK.test(words)) ||
    (words.endsWith(':') && (words.includes('。') || words.includes(';')))
  );
};
