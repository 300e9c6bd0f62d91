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
      const body = k === 0 && isBodyOrJob(word);
      return [
        {
          duty: body ? 'list' : 'person',
          names: moved(body ? readNames(word, said) : readPersons(word, said), at - tail.index),
        },
      ];
    }),
  );
  const lists = gather(
    segments.filter(s => s.duty === 'list'),
    s => s.names,
  );
  if (lists.length === 0) return null;
  return { from: tail.index, segments: [{ duty: 'list', names: lists }, ...segments.filter(s => s.duty === 'person')] };
};
