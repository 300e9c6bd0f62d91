import type { Range } from '../../source';
import { BODY_END, NO_BODY_END, PEOPLE, TIME_PART, VAGUE } from './lexicon';
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

/** 市教育局(牵头), ★市教育局, Finance (lead). */
const MARK =
  /^(?:([★▲*])\s*)?(.{2,}?)\s*(?:\((?:(牵头|主办|主责|主要责任|负责|总牵头|lead)|配合|协办|参与|协助|支持|support)(?:单位|部门)?\)|([★▲*]))?$/i;
/** 市教育局负责统筹协调: a body with what it does. */
const DOES = /^(.{2,20}?)(?:(牵头)|(负责|承担|统筹|落实|做好)|配合|协助|参与).{2,}$/;

const stem = (word: string, range: Range, length: number, mark: Named['mark'] | null): Range & Piece => {
  const start = range.start + (/^[★▲*]\s*/.exec(word)?.[0].length ?? 0);
  return {
    start,
    end: start + length,
    word: word.slice(start - range.start, start - range.start + length),
    ...(mark === null || mark === undefined ? {} : { mark }),
  };
};

/** Parts a name from what marks it as leading or supporting. */
const marked = (word: string, range: Range): Range & Piece => {
  const does = DOES.exec(word);
  if (does !== null && isBody(does[1] ?? ''))
    return stem(
      word,
      range,
      (does[1] ?? '').length,
      does[2] !== undefined ? 'lead' : does[3] !== undefined ? null : 'support',
    );
  const found = MARK.exec(word);
  if (found === null) return { ...range, word };
  const starred = found[1] !== undefined || found[4] !== undefined;
  const bracket = !starred && (found[2] ?? '').length < word.length;
  return stem(
    word,
    range,
    (found[2] ?? '').length,
    starred || found[3] !== undefined ? 'lead' : bracket ? 'support' : null,
  );
};

/** True where a word can be the name of a body, as far as its letters tell. */
export const isBody = (word: string): boolean => {
  const name = word.trim();
  return (
    name.length >= 2 && name.length <= 30 && (PEOPLE.test(name) || (BODY_END.test(name) && !NO_BODY_END.test(name)))
  );
};

interface Piece {
  readonly word: string;
  readonly mark?: 'lead' | 'support';
}

const NOTHING = /^(?:无|暂无|略|待定|同上|同左|见附件|详见附件|[/\\—–-]+)$/;

/** Splits a list of bodies; offsets are those of `text`, which `source` spells as the plan does. */
export const readNames = (text: string, source: string): Named[] => {
  const places = parts(text).flatMap(part => {
    const range = bare(text, part);
    const word = text.slice(range.start, range.end);
    if (word === '' || NOTHING.test(word) || TIME_PART.test(word)) return [];
    return [marked(word, range)];
  });
  const printed = places.map(place => source.slice(place.start, place.end).replace(/\s+/g, ' '));
  const whole = completed(
    places.map(place => place.word),
    printed,
  );
  return places.map(({ word, ...place }, i) => ({ ...place, name: whole[i] ?? word, vague: VAGUE.test(word) }));
};
