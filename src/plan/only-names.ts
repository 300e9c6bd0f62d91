import { opensWithAct } from './outline/promising';
import type { Range, Source } from './source';
import type { Item, Plan } from './types';
import { hasCells } from '../language/script/signs';

/** A heading as short as a name: four Chinese characters, two words. */
const NAME = /^(?:[\p{Script=Han}·]{1,4}|[A-Za-z.'’-]+(?: [A-Za-z.'’-]+)?|[\d.,%-]*)$/u;
/** As short as a person's name. Tasks of four characters, with a department beside them, are tasks. */
const PERSON = /^(?:[\p{Script=Han}·]{1,3}|[A-Z][a-z.'’-]+(?: [A-Z][a-z.'’-]+)?)$/u;
const HAN = /\p{Script=Han}/u;
/** More words than an entry of a list of names or goods has. */
const SENTENCE = /(?:[A-Za-z]+[ ,]+){4}/;

/** Whether a text says that something is done: a clause of it opens with an act, or it is a sentence with its stop. */
function says(text: string): boolean {
  const clauses = text.split(/[\t,，、;；|。]/).map(clause => clause.trim());
  return /[。！？!?]|[;；]/.test(text) || clauses.some(opensWithAct) || (!HAN.test(text) && SENTENCE.test(text));
}

/** One entry in so many must say something; a roster has an odd 推广员, a price list an odd 开发板. */
const SHARE = 10;

/** Whether entries without a title, a section or a day say that anything is to be done: see `hasWork`. */
export function saysWork(source: Source, plan: Plan<Range>): boolean {
  const texts = plan.items.map(item => source.folded.slice(item.headingSpan.start, item.headingSpan.end).trim());
  const inCells = (text: string): boolean => hasCells(text);
  const isRow = (item: Item<Range>, i: number): boolean => inCells(texts[i] ?? '') || item.extras !== undefined;
  const isName = (item: Item<Range>, i: number): boolean => NAME.test(texts[i] ?? '') && item.measures.length <= 1;
  const arePersons = plan.items.every((item, i) => PERSON.test(texts[i] ?? '') && item.measures.length <= 1);
  if (!plan.items.every((item, i) => isRow(item, i) || isName(item, i))) return true;
  if (plan.items.some(item => item.owners.length > 0) && !arePersons) return true;
  const saying = plan.items.filter((item, i) => says(texts[i] ?? '') || item.measures.some(m => says(m.text)));
  return saying.length * SHARE >= plan.items.length;
}
