import { pasteOffset } from '../spans';
import { isBlankCode } from '../text/blank';
import type { Item, Plan, Span } from '../types';
import type { Finished, Weighed } from './alarms';
import { gather, matchesOf } from '../loops';

/** A note of owners by its looks: a label with its colon, or a bracket that ends with who leads. */
const NOTE =
  /(?:牵头|责任|承办|主办|配合|协办|主责|负责)(?:单位|部门|科室|处室|人|方)?\s?:|\([^()\n]{2,60}(?:牵头|负责)[^()\n]{0,40}\)/g;

const stated = (item: Item) => item.owners.filter(o => o.basis === 'stated');

/** Names of one list stand no further apart than this: 、 and a blank. */
const NEXT_NAME = 2;

/** True for leads named at several places, as where two entries' notes ended up in one. */
const ledTwice = (leads: readonly { readonly span: Span }[]): boolean =>
  leads.some(({ span }, i) => {
    const before = leads[i - 1]?.span;
    return before !== undefined && (span.start < before.end || span.start - before.end > NEXT_NAME);
  });

/** A line's end, words behind a note, a number behind a sentence: two entries, not one whose sentences each say who answers (…（甲局）。…（乙局）。). */
const ENTRY_BETWEEN = /\n|\)(?!\s*[。;,、)])|[。;]\s*(?:\(?[一二三四五六七八九十]{1,3}[)、]|\d{1,2}[.、)])/;
const apart = (text: string, owners: readonly { readonly span: Span }[]): boolean =>
  ENTRY_BETWEEN.test(text.slice(owners[0]?.span.start, owners[owners.length - 1]?.span.end));

/** An item of a plan as the alarms see it; `text` is the paste that its spans count in, folded. */
export function weighed(plan: Pick<Plan, 'sections'>, item: Item, text: string): Weighed {
  const section = item.section === null ? undefined : plan.sections[item.section];
  const own = stated(item);
  return {
    heading: item.heading,
    colon: text.charAt(pasteOffset(item.headingSpan.end)) === ':',
    measures: item.measures.length,
    said: item.measures.map(m => m.text).filter(said => said !== item.heading),
    isSection: section !== undefined && section.span.start === item.headingSpan.start,
    owned: own.length > 0,
    shared: (own.some(o => o.after !== undefined) || ledTwice(own.filter(o => o.role === 'lead'))) && apart(text, own),
  };
}

/** From the first character of an item's heading to the last one of what it says. */
const reach = (item: Item): Span => ({
  start: item.headingSpan.start,
  end: pasteOffset(
    Math.max(
      item.headingSpan.end,
      ...item.measures.map(m => m.span.end),
      ...stated(item).map(o => o.span.end),
      ...gather(item.measures, m => m.owners.filter(o => o.basis === 'stated').map(o => o.span.end)),
    ),
  ),
});

/** Where notes of owners stand before the first item and behind the last one. */
export function notesOutside(plan: Pick<Plan, 'items'>, text: string): readonly number[] {
  const reaches = plan.items.map(reach);
  const first = reaches.reduce((least, r) => Math.min(least, r.start), text.length);
  const last = reaches.reduce((most, r) => Math.max(most, r.end), first);
  return [
    ...matchesOf(text.slice(0, first), NOTE).map(note => note.index),
    ...matchesOf(text.slice(last), NOTE).map(note => note.index + last),
  ];
}

function visible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isBlankCode(text.charCodeAt(i))) count++;
  return count;
}

/** A finished plan as the alarms see it; `text` is the paste that its spans count in, folded, `read` how many characters of it were read. */
export const finishedOf = (plan: Plan, text: string, read = visible(text)): Finished => ({
  items: plan.items.map(item => weighed(plan, item, text)),
  characters: read,
  notesOutside: notesOutside(plan, text).length,
});
