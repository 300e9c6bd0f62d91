/**
 * 办理申请 and 申请说明 of a department's form as one request. What is denied, told, wished under a condition, or said in two ways is
 * asked about: a request that nobody has made is worse than a question.
 */
import { codeOf } from '../../columns/vocabulary';
import { REQUEST_TYPE, WITH_VALUE, type RequestType } from '../../requests/words';
import { isBlank } from '../../status/cells';
import type { Cell } from '../../types';
import { foldTyped } from '../fold';
import { saysNothing } from '../words';
import { requestClauses, joinedClauses, type Clause } from './clauses';
import { requestMentions, type Mention } from './mentions';
import { doubt, type RequestReading, type Wish } from './types';
import {
  requestedDay,
  NO_VALUE,
  numberAskedIn,
  requestedNumber,
  type RequestContext,
  type RequestValue,
} from './values';

/** What a unit may ask for; 恢复 is the office's. */
export const FORM_REQUESTS: readonly RequestType[] = ['strike', 'extend', 'retarget', 'cancel'];

const NOTHING = /^(?:(?:无|没有|暂无|不)(?:需?要?)?申请(?:事项)?|不涉及|无事项|no requests?|nothing)$/;
const DATE =
  /(?:(?:20\d\d|今|明|次)年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}[日号]|[上中下]旬|底|末)?|(?:明|今)?年底|20\d\d[-./]\d{1,2}[-./]\d{1,2}/g;
const BECAUSE = /因|由于|鉴于|because|since/;

const textOf = (cell: Cell): string => (cell === null || isBlank(cell) ? '' : String(cell).trim());
/** A tick where a word of the list is asked for: the note says what. */
const TICKED = /^(?:是|有|需要|申请|[√✓✔yx1]|yes)$/;
/** 同上 points to another row, and rows get sorted; 待定 is no answer. */
const POINTS = /^(?:同上|待定|tbd|\?)$/;
function isNothing(text: string): boolean {
  const folded = foldTyped(text);
  return text === '' || NOTHING.test(folded) || (saysNothing(folded) && !POINTS.test(folded));
}

/** What a mention asks for. */
function valueOf(type: RequestType, { before, rest, word }: Mention, context: RequestContext): RequestValue {
  if (WITH_VALUE[type] === 'day')
    return rest === '' ? NO_VALUE : (requestedDay(rest, context) ?? { why: 'unclear-value', offers: [] });
  if (WITH_VALUE[type] === 'number') return numberAskedIn(rest, `${before}${word}`, context.row);
  return NO_VALUE;
}

/** What clauses without a mention name: the whole clause is a day or a number. */
function bareValues(
  type: RequestType,
  clauses: readonly Clause[],
  context: RequestContext,
): readonly (readonly [number, RequestValue])[] {
  const what = WITH_VALUE[type];
  return clauses.flatMap(({ folded }, at) => {
    const value =
      what === 'day' ? requestedDay(folded, context) : what === 'number' ? requestedNumber(folded, context.row) : null;
    return value === null || ('value' in value && value.value === null) ? [] : [[at, value] as const];
  });
}

/** Days behind the limit that stand among other words. */
function daysAmong(clauses: readonly Clause[], context: RequestContext): readonly number[] {
  return clauses.flatMap(({ folded }) =>
    [...folded.matchAll(DATE)].flatMap(([word]) => {
      const value = requestedDay(word, context);
      return value !== null && 'value' in value && value.value !== null ? [value.value] : [];
    }),
  );
}

/** Where nothing can be offered for a day or a number, the request without one is. */
const offers = (type: RequestType, value: RequestValue): readonly Wish[] =>
  'value' in value
    ? [{ type, asked: value.value }]
    : (value.offers.length === 0 ? [null] : value.offers).map(asked => ({ type, asked }));

/** One request of a type, once nothing else is asked for. */
function asked(
  type: RequestType,
  plain: readonly Mention[],
  clauses: readonly Clause[],
  context: RequestContext,
): RequestReading {
  const told = plain.map(one => [one.at, valueOf(type, one, context)] as const);
  const isNamed = ([, value]: readonly [number, RequestValue]): boolean => 'why' in value || value.value !== null;
  const named = told.some(isNamed) ? told.filter(isNamed) : bareValues(type, clauses, context);
  const unclear = named.find(([, value]) => 'why' in value)?.[1];
  const all = named.flatMap(([, value]) => offers(type, value));
  if (unclear !== undefined && 'why' in unclear) return doubt(unclear.why, ...all);
  const values = [...new Set(all.map(one => one.asked))];
  if (values.length > 1) return doubt('several', ...all);
  const [value = null] = values;
  if (value === null && type === 'extend') {
    const days = daysAmong(clauses, context);
    if (days.length > 0) return doubt('unclear-value', ...days.map(day => ({ type, asked: day })));
  }
  const spent = new Set([...(named.length > 0 ? named : told).map(([at]) => at), ...told.map(([at]) => at)]);
  const kept = clauses.filter(({ folded }, at) => !spent.has(at) || BECAUSE.test(folded));
  const notes = named.flatMap(([, one]) => ('value' in one ? one.notes : []));
  return { is: 'value', wish: { type, asked: value }, reason: joinedClauses(kept), notes: [...new Set(notes)] };
}

/**
 * @param choice 办理申请: a word of its list, or words typed over it
 * @param words 申请说明
 */
export function readRequest(choice: Cell, words: Cell, context: RequestContext): RequestReading {
  const [ticked, note] = [textOf(choice), textOf(words)];
  const picked = TICKED.test(foldTyped(ticked)) && !isNothing(note) ? '' : ticked;
  if (isNothing(picked) && isNothing(note)) return { is: 'blank' };
  const chosen = codeOf(REQUEST_TYPE, foldTyped(picked));
  const clauses = [
    ...(chosen !== null || isNothing(picked) ? [] : requestClauses(picked)),
    ...(isNothing(note) ? [] : requestClauses(note)),
  ];
  const mentions = requestMentions(clauses);
  const of = (...senses: readonly Mention['sense'][]): readonly Mention[] =>
    mentions.filter(({ sense }) => senses.includes(sense));
  const offered = (some: readonly Mention[]): readonly Wish[] => [
    ...(chosen === null ? [] : [{ type: chosen, asked: null }]),
    ...some.flatMap(one =>
      one.types.flatMap(type => offers(type, one.sense === 'told' ? NO_VALUE : valueOf(type, one, context))),
    ),
  ];
  const plain = of('plain');
  const types = [...new Set([...(chosen === null ? [] : [chosen]), ...plain.flatMap(one => one.types)])];
  const [type, other] = types;
  if (of('withdrawn').length > 0) return doubt('withdrawn');
  if (types.includes('restore') || of('negated', 'unsure').some(one => one.types.includes('restore')))
    return doubt('office-only');
  if (of('negated').length > 0) return doubt('negated', ...offered(plain));
  if (of('unsure').length > 0) return doubt('unsure', ...offered(of('plain', 'unsure')));
  if (type === undefined) {
    if (of('told').length > 0) return doubt('told', ...offered(of('told')));
    return doubt(of('past').length > 0 ? 'past' : 'not-understood');
  }
  if (other !== undefined) return doubt(chosen === null ? 'several' : 'differs', ...offered(plain));
  return asked(type, plain, clauses, context);
}
