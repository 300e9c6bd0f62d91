import type { Source } from '../source';

/** True where a line begins: what stands behind the words of an entry is said of that entry. */
export const opensLine = ({ text }: Pick<Source, 'text'>, at: number): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 9), at));
