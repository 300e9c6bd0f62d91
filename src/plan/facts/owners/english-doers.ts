import { splitEnglish } from './english';
import { namesDepartments } from './english-departments';
import { BODY_END, endsAsEnglishBody, NAME } from './english-names';
import type { DutySegment } from './segments';

/** Words within the names of posts and bodies that answer for work. */
const POST =
  /(?:^|\s)(?:Head|Director|Dean|Chief|Minister|Ministry|Department|Bureau|Office|Institute|Board|Secretary|Vice)\b/;
/** True for one that answers for work: JS, a post, a body, a department; where it is not `posted` also a person, Jane Smith. */
const answers = (name: string, posted: boolean): boolean =>
  /^[A-Z]{2,4}$/.test(name) ||
  BODY_END.test(name) ||
  POST.test(name) ||
  namesDepartments(name) ||
  (!posted && /^[A-Z][a-z]+ (?:[A-Z]\.?|[A-Z][a-z]+)$/.test(name));

const DOER = new RegExp(
  `^\\s*(?:(?:Actions?|ACTIONS?)(?: ?:| [–—-]) )?(?:The )?(${NAME}(?:(?:,| and| &| /) ${NAME})*) (will|shall|to|is to|are to|agreed to) (?!be\\b)[a-z]`,
);
/** JS to commission surveys; the Head of Income will bring arrears down: who does what the sentence says. Null for things. */
export const readDoer = (
  text: string,
  source: string,
): { from: number; to: number; segments: DutySegment[] } | null => {
  const found = DOER.exec(text);
  const [, words = '', verb = ''] = found ?? [];
  if (found === null) return null;
  const from = found[0].indexOf(words);
  const to = from + words.length;
  const names = splitEnglish(text, source, from, to);
  const sure = names.every(({ start, end }) => answers(text.slice(start, end), verb === 'will' || verb === 'shall'));
  return sure ? { from, to, segments: [{ duty: 'list', names }] } : null;
};

const EDGE = new RegExp(
  `^(.*\\S) [–—-] ?(@?${NAME}(?:(?:, ?| and | & | ?/ ?)@?${NAME})*)(?:,? (?:supported by|with)(?: (?:help|support|input) from)? (?:the )?(${NAME}))?(?: \\([A-Z][A-Za-z. ]+\\))?(?:, [^,–—]+ to [a-z][^–—]*)?(?=[.;]?$|,? (?:by|before|due|on|in|no later than|not later than) )`,
);
/** Order 40 tablets – @Priya; Book the room – Facilities, by Friday: names behind the last dash of a line that says something before it. */
export const readEdge = (
  text: string,
  source: string,
): { from: number; to: number; segments: DutySegment[]; sure: boolean } | null => {
  const found = EDGE.exec(text);
  const [, said = '', list = '', helper = ''] = found ?? [];
  if (found === null || !/^\W*(?:\S+ ){2}.*[a-z]/.test(said)) return null;
  const at = text.indexOf(list, said.length);
  const names = splitEnglish(text, source, at, at + list.length);
  const sure =
    list.includes('@') ||
    names.every(
      ({ start, end }) => answers(text.slice(start, end), false) || endsAsEnglishBody(text.slice(start, end)),
    );
  const beside = text.lastIndexOf(helper);
  const helps = helper ? splitEnglish(text, source, beside, beside + helper.length) : [];
  const segments: DutySegment[] = [
    { duty: 'list', names },
    { duty: 'support', names: helps },
  ];
  return { from: said.length, to: found[0].length, segments: helper ? segments : segments.slice(0, 1), sure };
};
