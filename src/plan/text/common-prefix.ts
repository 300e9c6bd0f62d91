import { applyEdits, editsOf } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** What a mail, a chat or an editor puts in front of every line that it quotes. */
const QUOTED = /^[ \t]*(?:[>＞»›┃│]|[|｜](?![^\n]*[|｜]))[ \t]?/;
const SHARE = 0.8;
const FEWEST = 3;
const MOST_LEVELS = 4;

/** Takes the sign of quotation off the lines where nearly all have it (> 一、…), also when it is doubled (> > 一、…). */
export function withoutCommonPrefix(tracked: Tracked): Tracked {
  let now = tracked;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const lines = now.text.split('\n');
    const filled = lines.filter(line => line.trim()).length;
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
