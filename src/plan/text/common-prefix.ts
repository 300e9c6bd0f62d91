import { blankColumns } from './indents';
import { applyEdits, editsOf } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** What a mail, a chat or an editor puts in front of every line that it quotes. */
const QUOTED = /^[ \t]*(?:[>＞»›┃│]|[|｜](?![^\n]*[|｜]))[ \t]?/;
const SHARE = 0.8;
const FEWEST = 3;
const MOST_LEVELS = 4;

/** How many characters a bar alone at a line's end takes with its blanks, the only one of its line; 0 where there is none. */
function barAtEnd(line: string): number {
  const words = line.trimEnd().slice(0, -1);
  const bar = line.trimEnd().slice(-1);
  return words.trim() !== '' && '|｜'.includes(bar) && !words.includes(bar) ? line.length - words.trimEnd().length : 0;
}

/** Takes the bar off the ends of the lines where nearly all have one, and no other (an index of a web page). */
function withoutBarEnds(tracked: Tracked): Tracked {
  const lines = tracked.text.split('\n');
  const edits: TextEdit[] = [];
  let end = -1;
  for (const line of lines) {
    end += line.length + 1;
    const length = barAtEnd(line);
    if (length > 0) edits.push({ start: end - length, end });
  }
  const filled = lines.filter(line => line.trim()).length;
  return edits.length < FEWEST || edits.length < SHARE * filled ? tracked : applyEdits(tracked, edits);
}

/**
 * Takes the sign of quotation off the lines where nearly all have it (> 一、…), also when it is doubled (> > 一、…), and a bar off their ends. Where
 * one of them holds nothing but the sign, as in a mail, those above the first one do not count.
 */
export function withoutCommonPrefix(tracked: Tracked): Tracked {
  let now = withoutBarEnds(tracked);
  for (let level = 0; level < MOST_LEVELS; level++) {
    const lines = now.text.split('\n');
    const from = lines.some(line => line.trim() === '>') ? lines.findIndex(line => QUOTED.test(line)) : 0;
    const filled = lines.filter((line, i) => i >= from && line.trim()).length;
    const edits: TextEdit[] = [];
    let at = 0;
    for (const line of lines) {
      const prefix = QUOTED.exec(line)?.[0].length ?? 0;
      if (prefix > 0) edits.push({ start: at, end: at + prefix });
      at += line.length + 1;
    }
    if (edits.length < FEWEST || edits.length < SHARE * filled) break;
    now = applyEdits(now, edits);
  }
  return now;
}

/** The lines that draw a tree in front of its words: ├─, │  └── . */
const BRANCH = /(^|\n)([ \t\u3000│┃]*)[├└┣┗╰][─━-]{1,4}(?![─━┼┬┴┤┘┛┻╋-])[ \t\u3000]*/g;

/** Puts signs for the lines of a drawn tree, one for its outermost branches and one for those within, where at least three stand. */
export function withoutBranches(tracked: Tracked): Tracked {
  const edits = editsOf(tracked.text, BRANCH, m => `${m[1] ?? ''}${m[2] ? '- ' : '■ '}`);
  return edits.length < FEWEST ? tracked : applyEdits(tracked, edits);
}

/** A sign for each depth of a tree; deeper lines have the last. */
const SIGNS = '■□●○◆◇';
/** So many depths make a tree: first lines of paragraphs are set in, too. */
const FEWEST_DEPTHS = 3;
const FEWEST_LINES = 6;
/** A line of owners or times needs no sign. */
const LABELLED = /^\s*[^\s:：]{2,8}[:：]/;
/** What has no sign and no number of its own. */
const WORDS = /^[\p{L}“《]/u;

/**
 * Puts a sign for its depth before every line that is set in, where depth alone says how lines hang under each other (a mind map
 * exported as text): nearly all are set in, each at most one step deeper than the one above, and hardly any opens with a sign or number.
 */
export function withoutIndents(tracked: Tracked): Tracked {
  const lines = tracked.text.split('\n');
  const columns = lines.map(line => blankColumns(/^[ \t\u3000]*/.exec(line)?.[0] ?? ''));
  const filled = lines.map((_, i) => i).filter(i => lines[i]?.trim());
  const steps = [...new Set(filled.map(i => columns[i] ?? 0))].sort((a, b) => a - b);
  const depths = filled.map(i => steps.indexOf(columns[i] ?? 0));
  const isTree =
    filled.length >= FEWEST_LINES &&
    steps.length >= FEWEST_DEPTHS &&
    depths.every((depth, k) => depth <= (k === 0 ? 0 : (depths[k - 1] ?? 0) + 1)) &&
    depths.filter(depth => depth > 0).length >= SHARE * depths.length &&
    filled.filter(i => WORDS.test(lines[i]?.trim() ?? '')).length >= SHARE * filled.length;
  if (!isTree) return tracked;
  const edits: TextEdit[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const depth = line.trim() && !LABELLED.test(line) ? steps.indexOf(columns[i] ?? 0) : 0;
    const end = at + line.length - line.trimStart().length;
    if (depth > 0) edits.push({ start: at, end, by: `${SIGNS.charAt(Math.min(depth, SIGNS.length) - 1)} ` });
    at += line.length + 1;
  });
  return applyEdits(tracked, edits);
}
