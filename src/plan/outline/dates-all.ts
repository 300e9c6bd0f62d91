import type { Range, Source } from '../source';
import { lineKindOf } from './line-kind';
import type { Node } from './types';

/** What sentences about all entries before them may begin with: 以上, 上述, 其中, 第1项; and what such a sentence may. */
const POINTS_BACK = '以上其第';
const OPENS = `${POINTS_BACK},`;

/** 上述任务均于6月底前完成. */
const ALL_DUE = /^(?:以上|上述)[^。;]{2,30}[前底末内日][^,;。]{0,6}(?:完[成工毕]|竣工|办结|落实|到位|结束|报送|反馈)/;

/** 以上第1、2项于4月10日前完成: entries named by their numbers, and a time of theirs. */
const DATES_SOME =
  /^(?:以上|上述|其中)?,?第[^。;\n由]{1,20}项[^。;\n由]{0,12}[前底末内日][^,;。]{0,6}(?:完成|办结|落实|到位|报送)/;

/** True for a sentence that says when all entries before it are due, or some by their numbers. */
export const datesAll = (source: Source, { start, end }: Range): boolean => {
  if (!OPENS.includes(source.folded.charAt(start))) return false;
  const words = source.folded.slice(start, end);
  return ALL_DUE.test(words) || DATES_SOME.test(words);
};
/** True for one that says it of some by their numbers. */
export const datesSome = (source: Source, { start, end }: Range): boolean =>
  DATES_SOME.test(source.folded.slice(start, end));

/** A look at a tree: whether a line behind the last entry of a row, and behind no other, may be said of the whole row. */
export const mayShareNotes = (source: Source, { children }: Node): boolean => {
  const notes = (node: Node): boolean => node.body.some(p => lineKindOf(source, p) === 'note');
  const last = children[children.length - 1];
  return (
    last !== undefined &&
    (children.some(child => mayShareNotes(source, child)) ||
      (children.length > 1 &&
        (last.body.some(p => POINTS_BACK.includes(source.folded.charAt(p.start))) ||
          (notes(last) && !children.slice(0, -1).some(notes)))))
  );
};
