import type { Range } from '../../source';
import { BODY_END, VAGUE } from './lexicon';
import { completed } from './prefixes';
import { bare, parts } from './split';

/** A body as named in a list, with its place; `name` may be longer than the words at that place (shared prefixes). */
export interface Named extends Range {
  readonly name: string;
  /** Named only by its concern (各有关部门): dropped beside bodies that are named. */
  readonly vague: boolean;
  /** What a bracket behind the name says of it: 市教育局(牵头). */
  readonly mark?: 'lead' | 'support';
}

const MARK = /^(.{2,}?) ?\((牵头|主办|主责|主要责任|负责)?(?:(?:配合|协办|参与|协助|支持))?(?:单位|部门)?\)$/;

const [LEAD, SUPPORT] = ['lead', 'support'] as const;
const NOTHING = /^(?:无|暂无|略|待定|同上|同左|见附件|详见附件|[/\\—–-]+)$/;

/** Splits a list of bodies; offsets are those of `text`, which `source` spells as the plan does. */
export const readNames = (text: string, source: string): Named[] => {
  const places = parts(text).flatMap(part => {
    const range = bare(text, part);
    const word = text.slice(range.start, range.end);
    if (word === '' || NOTHING.test(word)) return [];
    const marked = MARK.exec(word);
    if (marked === null || /\((?:单位|部门)?\)$/.test(word)) return [{ ...range, word }];
    const stem = marked[1] ?? word;
    return [
      {
        start: range.start,
        end: range.start + stem.length,
        word: stem,
        mark: marked[2] === undefined ? SUPPORT : LEAD,
      },
    ];
  });
  const whole = completed(places.map(place => place.word));
  return places.map(({ word, ...place }, i) => {
    const full = whole[i] ?? word;
    const printed = source.slice(place.start, place.end).replace(/\s+/g, ' ');
    return { ...place, name: full.slice(0, full.length - word.length) + printed, vague: VAGUE.test(word) };
  });
};

/** True where a word can be the name of a body. */
export const isBody = (word: string): boolean => {
  const name = word.trim();
  return name.length >= 2 && name.length <= 30 && BODY_END.test(name);
};
