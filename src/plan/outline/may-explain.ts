import type { Source } from '../source';
import { splitHeading } from './heading';
import type { LineBlock } from './types';

/** What an entry is headed, without what its line says behind it; empty for what opens no entry. */
export function headWords(source: Source, block: LineBlock): string {
  if (block.kind !== 'head' && block.kind !== 'heading') return '';
  const { start, end } = splitHeading(source, block.content).heading;
  return source.folded.slice(start, end).trim();
}

/** How headings end that explain, look back or say what is wrong, without what comes before. */
const BACK =
  /^(?:.{0,24}(?:[回][顾]|[现][状]|总结|[成展进实体本]情况|体进展|成[效绩就]|做[法]|作基[础]|[解释定]义|说明|[解]释|[去上一五]年度?.{0,4}工作|[上本][周月季]度?已?完成)[^,。:]{0,6}|.{0,7}(?:问题|困难|不足|短[板])(?:[和与及、].*)?|术语|缩略语|附则|gloss.*|defin.*|abbr.*|本.{1,5}[一自由].*)[:。]?$/i;

/** A look: whether a heading may be that of a part that explains or looks back, or a line report and announce what was decided. */
export const mayExplain = (source: Source, block: LineBlock): boolean => {
  if (block.kind === 'table') return false;
  const words = source.folded.slice(block.content.start, block.content.end);
  return (
    BACK.test(headWords(source, block)) ||
    (words.endsWith(':') && block.kind !== 'bullet' && (words.includes('。') || words.includes(';')))
  );
};
