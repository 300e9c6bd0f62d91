import { isHan } from '../../../language/script/han';
import { unitSet } from '../../../language/script/unit-set';
import type { Range } from '../../source';
import type { LeftOut } from '../../types';
import type { Outline } from '../outline';
import { ownEnd } from '../reach';
import type { EntryDraft, Node } from '../types';
import { isRule } from '../tables/signs';
import type { Page } from './method';
import { odd } from '../odd';
import { FRAGMENT } from './fragment';
import { labelHeads } from './label-heads';
import { countIn } from './notes';
import type { Term } from './weights';
import { gather } from '../../loops';

const LONG_HEADING = 60;
const LONG_ITEM = 600;
const MANY_SENTENCES = 6;
const SOME_SENTENCES = 4;
const FEWEST_NOTES = 3;
const FEWEST_LABELLED = 4;
/** A lede, a letter and a sign-off may be so much of a text. */
const USUALLY_OUTSIDE = 0.15;
const CELL = /[\t|]|^"?\d{1,4},(?!\d{3}(?!\d))/;
/** From its heading to the end of what an entry says. */
const reachOf = ({ heading, body, cells }: EntryDraft): Range =>
  cells ? cells.row.at : { start: heading.start, end: ownEnd(heading, body) };

/** A sentence, not a menu's word or a footer. */
const PROSE = /[\u3400-\u9fff]{4}[^|]*[。;]|[a-z]{3} [a-z]+[^|]*\./;

const IDLE: ReadonlySet<LeftOut> = new Set(['no-work', 'letter', 'attachments', 'site', 'aside']);

const share = (part: number, all: number): number => (all > 0 ? part / all : 0);
const bounded = (x: number): number => Math.min(1, Math.max(0, x));

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** All stretches together, each part once, ascending. */
function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const r of [...ranges].sort((a, b) => a.start - b.start)) {
    if (r.end > from) out.push({ start: Math.max(from, r.start), end: r.end });
    from = Math.max(from, r.end);
  }
  return out;
}

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, r) => sum + r.end - r.start, 0);

const IS_STOP = unitSet('。!?;\n');

/** How many notes the text of the nearest entry above holds that has any: 责任单位 below 问题一, whose measures are entries of their own. */
const notesAbove = (notes: readonly number[], { chain }: EntryDraft): number =>
  chain.reduce((nearest, { body }) => body.reduce((sum, p) => sum + countIn(notes, p.start, p.end), 0) || nearest, 0);

/** How often a sentence ends in a stretch. */
function stopsIn(folded: string, { start, end }: Range): number {
  let stops = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (!isHan(code) && IS_STOP[code] === 1) stops++;
  }
  return stops;
}

/** Numbers, headings and text of all entries below. */
function headingsBelow(node: Node): Range[] {
  return gather(node.children, child => [
    ...(child.marker ? [child.marker.at] : []),
    child.heading,
    ...child.body,
    ...headingsBelow(child),
  ]);
}

/** Where the headings of all entries below begin. */
const headsBelow = (node: Node): number[] =>
  gather(node.children, child => [child.heading.start, ...headsBelow(child)]);

/** Judges a finished outline, each term between 0 and 1. */
export function termsOf(page: Page, outline: Outline, formless: boolean): Record<Term, number> {
  const { source, notes, lines } = page;
  const all = gather(outline.plans, p => p.drafts);
  const items = all.filter(d => !d.paragraph && !d.closing);
  const words = (r: Range): string => source.folded.slice(r.start, r.end);
  const reaches = items.map(reachOf);
  const headings = items.map(d => words(d.heading));
  const perItem = reaches.map(r => countIn(notes, r.start, r.end));
  const answered = items.filter((d, i) => (perItem[i] || notesAbove(notes, d)) === 1).length;
  const bare = items.map(d => d.body.length === 0 && !d.cells);
  const sentences = reaches.map(r => stopsIn(source.folded, r));
  const noted = perItem.filter(n => n > 0).length;
  // Lines of names below them.
  const named = items.filter(d => d.body.some(p => p.means)).length;
  const entries = gather(outline.plans, p => headingsBelow(p.root));
  // A table's head and its sums are understood with its rows.
  const held = merged([...all.map(reachOf), ...entries, ...gather(all, d => (d.cells ? [d.cells.table.at] : []))]);
  const titles = gather(outline.plans, p => (p.title ? [p.title.span] : []));
  const inside = lengthOf(merged([...held, ...titles]));
  // What is left out on purpose.
  const idle = gather([outline, ...outline.plans], o => o.left.filter(l => IDLE.has(l.why)));
  const letters = lines.reduce((sum, l) => sum + (isRule(words(l)) ? 0 : l.end - l.start), -lengthOf(idle));
  const notesIn = held.reduce((sum, r) => sum + countIn(notes, r.start, r.end), 0);
  const sections = new Set(gather(outline.plans, p => p.sections.map(s => s.heading.start)));
  const asItems = items.filter(d => sections.has(d.heading.start)).length;
  const opening = page.series
    .map(o => o.marker.at.start)
    .filter(at => !idle.some(({ start, end }) => start <= at && at < end));
  const headed = new Set(gather(outline.plans, p => headsBelow(p.root)));
  const used = new Set(gather(outline.plans, p => markersBelow(p.root)));
  return {
    ownNote: Math.max(notes.length, named) < FEWEST_NOTES ? 0 : share(Math.max(answered, named), items.length),
    sharedNotes: share(perItem.filter(n => n > 1).length, noted),
    notesOutside: share(notes.length - notesIn, notes.length),
    sectionsAsItems: median(sentences) >= SOME_SENTENCES ? share(asItems, items.length) : 0,
    lumps:
      median(sentences) >= MANY_SENTENCES ? bounded((share(letters, items.length) - LONG_ITEM / 2) / LONG_ITEM) : 0,
    // Behind a bar may stand who answers.
    cellsInHeadings: share(headings.filter((h, i) => perItem[i] !== 1 && CELL.test(h)).length, items.length),
    labelsAsItems:
      items.length < FEWEST_LABELLED
        ? 0
        : share(
            labelHeads(
              headings.map((h, i) => (source.folded.charAt(items[i]?.heading.end ?? 0) === ':' ? `${h}:` : h)),
            ).filter(is => is).length,
            items.length,
          ),
    outside: bounded(share(letters - inside, letters) - USUALLY_OUTSIDE),
    shortHeadings: share(headings.filter((h, i) => h.length <= LONG_HEADING && !bare[i]).length, items.length),
    numbersLeft: Math.sqrt(share(opening.filter(at => !used.has(at)).length, opening.length)),
    fragments: share(headings.filter(h => FRAGMENT.test(h)).length, items.length),
    outOfOrder: outOfOrder(outline.plans.map(p => p.root)),
    leadsAlone: Math.sqrt(
      share(
        items.filter((d, i) => source.folded.charAt(bare[i] ? d.heading.end : (reaches[i]?.end ?? 0) - 1) === ':')
          .length,
        items.length,
      ),
    ),
    levelsCrossed: source.hints?.length ? odd().levelsCrossed(source, outline) : 0,
    marksLeft: share(page.marks.filter(at => !headed.has(at)).length, page.marks.length),
    formless: formless ? 1 : 0,
    nothing: items.length === 0 && lines.some(l => PROSE.test(words(l))) ? 1 : 0,
  };
}

/** Of all entries behind another one at their level, those whose numbers do not count on from it. */
function outOfOrder(roots: readonly Node[]): number {
  let pairs = 0;
  let wrong = 0;
  const visit = ({ children }: Node): void => {
    children.forEach((child, i) => {
      const before = children[i - 1]?.marker;
      const { marker } = child;
      // E above E-1, then S above S-1: names, not counts.
      if (before && marker && child.children[0]?.marker?.prefix !== marker.token) {
        pairs++;
        if (before.style !== marker.style || (marker.value !== before.value + 1 && marker.value !== 1)) wrong++;
        else if (marker.value === 1 && before.value > 0 && before.prefix === marker.prefix) wrong++;
      }
      visit(child);
    });
  };
  roots.forEach(visit);
  return share(wrong, pairs);
}

function markersBelow(node: Node): number[] {
  return gather(node.children, child => [...(child.marker ? [child.marker.at.start] : []), ...markersBelow(child)]);
}
