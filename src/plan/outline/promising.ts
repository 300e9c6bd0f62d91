import type { Range, Source } from '../source';
import { english } from '../facts/english';
import { bodyBrackets, namesAtEdges } from '../facts/owners/habits';
import { measureAt } from '../../language/units/measure';
import { BETTERING, EMPTY, LEADS, TELLING } from '../facts/lexicon/verbs';
import { opening } from '../../language/words';
import { endsAsTitle } from './front/title';
import { countIn } from './reading/notes';
import { TIMED } from './timed';
import { matchesOf } from '../loops';

const NUMBER = /\d(?:[\d.,]*\d)?\s?[十百千万亿]{0,2}(?:余|多)?/g;
const SHORTEST = 4;
/** So many lines that open with a time are a row of tasks. */
const FEWEST_TIMED = 3;

/** A figure with its measure word: something to be held to. */
const hasFigure = (text: string): boolean =>
  matchesOf(text, NUMBER).some(m => {
    const at = m.index + m[0].length;
    return text.startsWith('%', at) || text.startsWith('‰', at) || measureAt(text, at) !== '';
  });

/** Whether a clause (folded) opens with an act: a verb of plans, or what goes before one. */
export const opensWithAct = (text: string): boolean =>
  text.length >= SHORTEST &&
  (opening(BETTERING, text).length > 1 ||
    opening(EMPTY, text).length > 1 ||
    opening(TELLING, text).length > 1 ||
    opening(LEADS, text).length > 1 ||
    (/^[A-Za-z]{3}/.test(text) && english().opensWithAct(text)));

/**
 * Which of the short lines without number and stop are tasks, in a text that has nothing else: those with a figure, and those that
 * open with an act, unless they stand alone among lines that do not (the menu of a web page has an odd 办理流程).
 */
export function promising(source: Source, lines: readonly Range[]): boolean[] {
  const texts = lines.map(line => source.folded.slice(line.start, line.end));
  // 做好招生工作 ends like a title, too.
  const titled = lines.map((line, i) => endsAsTitle(source, line) && /^关于|\d{4}年/.test(texts[i] ?? ''));
  const figures = texts.map((text, i) => !titled[i] && hasFigure(text));
  const acts = texts.map((text, i) => !titled[i] && opensWithAct(text));
  const timed = texts.map(text => TIMED.test(text));
  const byTime = timed.filter(Boolean).length;
  if (byTime >= FEWEST_TIMED && byTime * 2 > texts.length) return timed.map((is, i) => is || Boolean(figures[i]));
  const named = lines.map(
    line =>
      namesAtEdges(source).some(n => n.start > line.start && n.end === line.end) ||
      countIn(bodyBrackets(source), line.start + 1, line.end) > 0,
  );
  const found = texts.filter((_, i) => figures[i] || acts[i]).length;
  const most = found >= 2 && found * 2 > texts.length;
  return texts.map((_, i) => Boolean(figures[i]) || Boolean(named[i]) || (most && Boolean(acts[i])));
}
