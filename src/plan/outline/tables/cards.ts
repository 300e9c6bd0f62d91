import type { Range, Source } from '../../source';
import type { TextLine } from '../lines';
import { printedAt, unitsIn } from '../series/template';
import { readMarker } from '../styles';
import { rolesOf, share } from './columns';
import type { Profile } from './columns';
import { FEWEST_CARDS, namesTask } from './decks';
import type { Deck } from './decks';
import { foundTable } from './found';
import type { TableFound } from './found';
import { namesDuty, roleByName } from './headers';
import { countOf, isCount, kindAt, kindOf } from './kinds';
import type { Labelled } from './labels';
import { labelShape } from './look';
import { isRule } from './signs';
import type { TableRow } from './table';

const LONGEST_HEAD = 40;

/** A card while it is read: its cells by column, `#` for its number and `` for a head without a label. */
interface Card {
  readonly cells: Map<string, Range>;
  start: number;
  end: number;
  title?: Range;
}

/** Reads label cards: a set of labels that recurs in one order, their values on the same line or below. `printed`: the lines before any was cut. */
export function cardsIn(
  source: Source,
  lines: readonly TextLine[],
  decks: readonly Deck[],
  printed = lines,
): { at: number; found: TableFound } | null {
  for (const deck of decks) {
    const found = read(source, lines, deck, printed);
    if (found) return found;
  }
  return null;
}

function read(
  source: Source,
  lines: readonly TextLine[],
  deck: Deck,
  printed: readonly TextLine[],
): { at: number; found: TableFound } | null {
  const [key = ''] = deck.keys;
  const [head] = deck.heads.values();
  // Rule 12: is a name, and heads no row of cards.
  if (head && countOf(source.folded.slice(head.label.start, head.label.end)) > 1) return null;
  const opens = [...deck.at].filter(([, l]) => l.key === key).map(([i]) => i);
  const text = (k: number): string => source.folded.slice(lines[k]?.start ?? 0, lines[k]?.end ?? 0);
  const role = roleByName(key);
  const values = opens.map(i => deck.at.get(i)?.value).map(v => (v ? kindAt(source, v) : 'blank'));
  const titled = (i: number): boolean => deck.at.has(i - 1) && isTitle(source, lines[i] ?? NONE, true);
  const single = opens.slice(1).filter(i => !deck.at.has(i - 1) && (deck.at.has(i - 2) || titled(i - 2))).length;
  const mayHead =
    role === null ? values.filter(k => k === 'text').length * 2 > values.length : role !== 'task' && role !== 'number';
  const below = (i: number): boolean => {
    const label = deck.at.get(i - 1);
    return label !== undefined && label.value.end <= label.value.start;
  };
  const above = opens.map(i => (deck.at.has(i - 1) || below(i - 1) ? '' : text(i - 1)));
  const numbered = above.filter(
    w => labelShape(w) === labelShape(above[1] ?? '') && labelShape(w).includes('#') && w.length <= 12,
  ).length;
  const counting = numbered >= FEWEST_CARDS && numbered + 1 >= opens.length;
  const marked = opens.filter(
    i => !deck.at.has(i - 1) && !deck.heads.has(i - 1) && isNumbered(source, lines[i - 1] ?? NONE),
  ).length;
  const counts = (i: number): boolean => !deck.at.get(i)?.number && readMarker(source, lines[i] ?? NONE) !== null;
  if (opens.some(counts) || (!counting && marked * 2 > opens.length)) return null;
  const headed =
    !counting && mayHead && ((namesDuty(role) && !namesTask(deck)) || single * 5 >= (opens.length - 1) * 4);
  if (key.includes('#') || (headed && (marked > 0 || single * 5 < (opens.length - 1) * 4))) return null;
  const cards = dealt(source, lines, deck, { opens, headed, counting });
  return cards && !numberEach(source, cards) ? made(source, printed, deck, cards) : null;
}

const NONE = { start: 0, end: 0 };

/** True where a numbered line stands above each single card: it is the task, and the card says more of it. */
function numberEach(source: Source, cards: readonly Card[]): boolean {
  const titles = cards.filter(c => c.title && readMarker(source, c.title));
  const heads = (c: Card | undefined): boolean => c?.title !== undefined;
  return titles.length >= FEWEST_CARDS && cards.every((c, k) => k === 0 || heads(c) !== heads(cards[k - 1]));
}
/** A line that a number of any look opens, with words behind it. */
function isNumbered(source: Source, { start, end }: Range): boolean {
  if (end <= start) return false;
  const marker =
    readMarker(source, { start, end }) ?? printedAt(source, start, end, unitsIn(source, [start]), false)?.marker;
  return marker !== undefined && marker.at.end < end;
}

/** How the cards begin: with which lines, under a head without a label, under a line that counts them. */
interface Opening {
  readonly opens: readonly number[];
  readonly headed: boolean;
  readonly counting: boolean;
}

/** Reads the cards line by line; null where too much of them stands under no label. */
function dealt(
  source: Source,
  lines: readonly TextLine[],
  deck: Deck,
  { opens, headed, counting }: Opening,
): Card[] | null {
  const text = (k: number): string => source.folded.slice(lines[k]?.start ?? 0, lines[k]?.end ?? 0);
  const begins = new Set(opens);
  const first = Math.min((opens[0] ?? 0) - (headed || counting ? 1 : 0), ...deck.heads.keys());
  const end = lastOf(lines, deck);
  if (first < 0) return null;
  const cards: Card[] = [];
  let card: Card | null = null;
  let column = '';
  let loose = 0;
  const begin = (line: TextLine): Card => {
    const fresh: Card = { cells: new Map(), start: line.start, end: line.end };
    cards.push(fresh);
    return fresh;
  };
  let pending = false;
  const counts = (label: Labelled | undefined): Range | undefined => (label?.ofField ? undefined : label?.number);
  const numbered = opens.some(k => counts(deck.at.get(k)) !== undefined);
  for (let k = first; k < end; k++) {
    const line = lines[k];
    if (!line) continue;
    const label = deck.at.get(k);
    const leads = begins.has(k + 1) || (begins.has(k + 2) && (counting || headed) && !deck.at.has(k + 1));
    if (deck.heads.has(k)) {
      cards.push({ cells: new Map(), start: line.start, end: line.end, title: line });
      card = null;
      continue;
    }
    if (!label && isRule(text(k))) continue;
    if (!label && leads && (headed || counting) && begins.has(k + 1)) {
      card = begin(line);
      pending = true;
      const code = counting ? '' : codeIn(text(k));
      if (code) card.cells.set('#', { start: line.start, end: line.start + code.length });
      const bare = trimSigns(source, { ...line, start: line.start + code.length });
      card.cells.set(counting ? '#' : '', bare);
    } else if (!label && leads && isTitle(source, line, headed)) {
      cards.push({ cells: new Map(), start: line.start, end: line.end, title: line });
      card = null;
    } else if (label && (!card || (label.key === deck.keys[0] && !pending))) {
      card = begin(line);
      const number = counts(label);
      if (number) card.cells.set('#', number);
    } else if (!label && begins.has(k + 1) && numbered && isCount(text(k))) {
      card = begin(line);
      pending = true;
      card.cells.set('#', line);
    }
    if (label && card) {
      if (label.key === deck.keys[0]) pending = false;
      column = label.key;
      const has = card.cells.get(column);
      card.cells.set(column, has && has.end > has.start ? { start: has.start, end: line.end } : label.value);
      card.end = line.end;
    } else if (!label && card && !pending) {
      const cell = card.cells.get(column);
      card.cells.set(column, { start: cell && cell.end > cell.start ? cell.start : line.start, end: line.end });
      card.end = line.end;
      if (cell && cell.end > cell.start) loose++;
    }
  }
  return cards.length >= FEWEST_CARDS && loose <= 2 * deck.at.size ? cards : null;
}

/** Where the last card ends: its last label, with the lines below that its value has in the other cards, too. */
function lastOf(lines: readonly TextLine[], deck: Deck): number {
  const last = [...deck.at.keys()].reduce((a, b) => Math.max(a, b), 0);
  const label = deck.at.get(last);
  const below = label && label.value.end <= label.value.start ? 1 : 0;
  return Math.min(lines.length, last + 1 + below);
}

/** [ZT-101] before the name of a card. */
const codeIn = (line: string): string => {
  const end = line.startsWith('[') ? line.indexOf(']') : -1;
  return isCount(line.slice(1, Math.max(1, end))) ? line.slice(0, end + 1) : '';
};
const trimSigns = (source: Source, line: TextLine): Range => {
  const lead = /^[^\p{L}\p{N}]+/u.exec(source.folded.slice(line.start, line.end))?.[0].length ?? 0;
  return { start: line.start + lead, end: line.end };
};

/** A section's line between cards: numbered, or short behind an empty line where the cards have no head of their own that looks so. */
const isTitle = (source: Source, line: Range & { readonly gap?: boolean }, headed: boolean): boolean => {
  const words = source.folded.slice(line.start, line.end);
  if (words.length > LONGEST_HEAD) return false;
  return readMarker(source, line) !== null || (line.gap === true && !headed);
};

function made(
  source: Source,
  lines: readonly TextLine[],
  deck: Deck,
  cards: readonly Card[],
): { at: number; found: TableFound } | null {
  const used = (key: string): boolean => cards.some(c => c.cells.has(key));
  const keys = ['#', '', ...deck.keys].filter(used);
  const labels = new Map<string, Range>();
  for (const l of deck.at.values()) if (!labels.has(l.key)) labels.set(l.key, l.label);
  const rows = cards.map((card): TableRow => {
    const at = { start: card.start, end: card.end };
    if (card.title) return { cells: [card.title], at, title: card.title };
    return { cells: keys.map(key => card.cells.get(key) ?? { start: at.end, end: at.end }), at };
  });
  const body = rows.filter(r => !r.title);
  const profiles = keys.map((key, c): Profile => {
    const words = body.map(r => source.folded.slice(r.cells[c]?.start ?? 0, r.cells[c]?.end ?? 0));
    const label = labels.get(key);
    const kinds = words.map(w => (key === '#' ? 'count' : kindOf(w)));
    return { header: label ? source.folded.slice(label.start, label.end) : key === '#' ? '序号' : '', words, kinds };
  });
  const roles = rolesOf(profiles);
  const facts = profiles.filter(
    (p, c) => namesDuty(roles[c] ?? null) && share(p, 'time', 'bodies', 'persons', 'name') >= 0.6,
  );
  const task = roles.indexOf('task');
  if (facts.length === 0 || task < 0 || body.length < FEWEST_CARDS) return null;
  const first = lines.findIndex(l => l.start >= (rows[0]?.at.start ?? 0));
  const next = lines.findIndex(l => l.start >= (rows[rows.length - 1]?.at.end ?? 0));
  const columns = profiles.map((p, c) => {
    const at = labels.get(keys[c] ?? '');
    return { header: p.header, role: roles[c] ?? ('extra' as const), ...(at ? { at } : {}) };
  });
  return {
    at: first,
    found: foundTable(source, lines, { i: first, next: next < 0 ? lines.length : next, columns, rows }),
  };
}
