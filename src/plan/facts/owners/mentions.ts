import { hasHan } from '../../../language/script/han';
import { isPersonName } from '../../../language/bodies/surnames';
import { isBodyOrJob, moved, readNames } from './names';
import { readPersons } from './persons';
import type { DutySegment } from './segments';
import { gather, matchesOf } from '../../loops';

/** @城建办 张红 @各村 at the end of a chat message. */
const TAIL = /(?:[\s,;]*@[^\s@(),;:。]{2,20}(?: {1,2}[\u3400-\u9fff]{2,4}(?=\s*(?:@|$)))?)+[\s。]*$/;
/** Behind those who are called: by when, or one clause more (@档案室 周二中午前; @规划科,王科长审). */
const BEHIND =
  /(?:[\s,;]+[^\s@,;。]{1,10}(?:前|内|底|[周期][一二三四五六日天末]|\d[日号点]|[今明后]天|[上下中]午|晚上?)|,[^\s@,;。]{2,8})[\s。]*$/;
const ONE = /@([^\s@(),;:。]{2,20})(?: +([\u3400-\u9fff]{2,4}))?/g;

/** @采购-李娜, @市场-Tom, @IT-小何: an office, by what it does, and who acts for it; null for any other name. */
function held(piece: string): { readonly office: string; readonly person: string } | null {
  const [office = '', person = '', more] = piece.split('-');
  const fits = office.length > 1 && person.length > 1 && more === undefined && hasHan(piece);
  return fits && (isPersonName(person) || !isBodyOrJob(person)) ? { office, person } : null;
}

/** One who is called, or several offices with their people at one sign (@仓储-老马、财务-徐会计). */
function called(word: string, said: string, at: number): DutySegment[] {
  const pieces = word.split('、').map(held);
  const each = gather(pieces, one => (one ? [one] : []));
  if (each.length < pieces.length) {
    const body = isBodyOrJob(word);
    return [
      { duty: body ? 'list' : 'person', names: moved(body ? readNames(word, said) : readPersons(word, said), at) },
    ];
  }
  let from = 0;
  return gather(each, ({ office, person }): DutySegment[] => {
    const [start, behind] = [from, from + office.length + 1];
    from = behind + person.length + 1;
    return [
      { duty: 'list', names: moved(readNames(office, said.slice(start, behind - 1)), at + start) },
      { duty: 'person', names: moved(readPersons(person, said.slice(behind, from - 1)), at + behind) },
    ];
  });
}

/** Whom a message calls at its end: the first body leads, people are persons. Null where it calls nobody, or only people. */
export const mentioned = (words: string, own: string): { from: number; segments: DutySegment[] } | null => {
  const rest = BEHIND.exec(words);
  const tail = TAIL.exec(words.slice(0, rest?.index));
  if (!tail || (rest && tail.index === 0)) return null;
  const segments = gather(matchesOf(tail[0], ONE), m =>
    gather([m[1], m[2]], (word, k): DutySegment[] => {
      if (!word) return [];
      const at = tail.index + m.index + (k === 0 ? 1 : m[0].length - word.length);
      const said = own.slice(at, at + word.length);
      return k === 0
        ? called(word, said, at - tail.index)
        : [{ duty: 'person', names: moved(readPersons(word, said), at - tail.index) }];
    }),
  );
  const lists = gather(
    segments.filter(s => s.duty === 'list'),
    s => s.names,
  );
  if (lists.length === 0) return null;
  return { from: tail.index, segments: [{ duty: 'list', names: lists }, ...segments.filter(s => s.duty === 'person')] };
};
