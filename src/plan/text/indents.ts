import { tellingHints } from '../hints';
import type { LineHint } from '../hints';
import { pasteOffset } from '../spans';
import { gather, matchesOf } from '../loops';

/** A line that opens with a sign or a number, and the blanks before it. */
const ENTRY =
  /^([ \t\u3000\u00a0]*)([-–—*+•·●○■□◆◇▪▫▶►▸‣◦➢➤](?=[ \t\u3000\u00a0\u3400-\u9fff“《])|\d{1,3}[.、)](?!\d))/gm;
/** So many columns further in a line stands deeper: fewer are a slip. */
const DEEPER = 2;
const TAB = 4;

/** Columns of a line's leading blanks: a tab to the next fourth, a full-width blank two. */
export function blankColumns(blanks: string): number {
  let columns = 0;
  for (const c of blanks)
    columns = c === '\t' ? (Math.floor(columns / TAB) + 1) * TAB : columns + (c === '\u3000' ? 2 : 1);
  return columns;
}

/**
 * The depths of a list whose lines are set in below each other (Markdown, notes, chat), as a format would state them: none where all
 * lines of a sign stand equally deep, and none for numbers that count on while they move in or out.
 */
export function indentHints(text: string): readonly LineHint[] {
  const looks = new Map<string, { hints: LineHint[]; odd: boolean }>();
  let open: number[] = [];
  for (const m of matchesOf(text, ENTRY)) {
    const [, blanks = '', sign = ''] = m;
    const columns = blankColumns(blanks);
    const before = open.length;
    while (open.length > 1 && columns <= (open[open.length - 1] ?? 0) - DEEPER) open.pop();
    if (open.length === 0 || columns >= (open[open.length - 1] ?? 0) + DEEPER) open = [...open, columns];
    const number = Number.parseInt(sign, 10);
    const key = Number.isNaN(number) ? sign : sign.charAt(sign.length - 1);
    const look = looks.get(key) ?? { hints: [], odd: false };
    look.hints.push({ at: pasteOffset(m.index + blanks.length), list: open.length });
    if (open.length > before && before > 0 && number > 1) look.odd = true;
    looks.set(key, look);
  }
  return gather(
    [...looks.values()].filter(({ hints, odd }) => !odd && new Set(hints.map(h => h.list)).size > 1),
    ({ hints }) => hints,
  ).sort((a, b) => a.at - b.at);
}

/** The hints of a format with the depths that a plain text shows by its blanks; where a format states a list, its depths hold. */
export function withIndents(text: string, hints: readonly LineHint[]): readonly LineHint[] {
  if (hints.some(hint => hint.list !== undefined)) return hints;
  const indents = indentHints(text);
  if (indents.length === 0) return hints;
  const lineOf = ({ at }: LineHint): number => text.lastIndexOf('\n', at - 1);
  const stated = new Map(hints.map(hint => [lineOf(hint), hint]));
  const listed = new Set(indents.map(lineOf));
  return [
    ...hints.filter(hint => !listed.has(lineOf(hint))),
    ...indents.map(hint => ({ ...hint, ...stated.get(lineOf(hint)) })),
  ].sort((a, b) => a.at - b.at);
}

/** What the format of a text shows of its lines and says something by it, and what its blanks show. */
export const shownBy = (text: string, hints: readonly LineHint[]): readonly LineHint[] =>
  withIndents(text, tellingHints(text, hints));
