import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';
import { gather, matchesOf } from '../loops';

/** Shorter lines may have their blanks for other reasons. */
const LONG = 200;
const FEWEST = 4;
/** Letters of a page's line, and how many a line may stop short of it. */
const NARROWEST = 14;
const WIDEST = 64;
const SLACK = 3;
const SIGN = '\\u3400-\\u9fff，。、；：？！,.;:（）()《》“”';
const HERE = new RegExp(`[${SIGN}] (?=[${SIGN}])`, 'g');
const TORN = /[\u3400-\u9fff] [\u3400-\u9fff]/;

/** The blanks of one line that stand where a page's lines ended: nearly all as far from each other as one of them is wide. */
function endsIn(line: string): number[] {
  const places = matchesOf(line, HERE).map(m => m.index + 1);
  const lengths = places.map((at, i) => at - ((places[i - 1] ?? -1) + 1));
  const even = (width: number): number => lengths.filter(n => n <= width && n >= width - SLACK).length;
  const width = lengths.reduce((best, n) => (even(n) > even(best) ? n : best), 0);
  const wider = lengths.filter(n => n > width).length;
  const torn = places.filter(at => TORN.test(line.slice(at - 1, at + 2))).length;
  const enough = even(width) >= FEWEST && even(width) * 2 >= lengths.length && wider * 5 <= lengths.length;
  if (width < NARROWEST || width > WIDEST || !enough || torn * 2 < places.length) return [];
  const ends: number[] = [];
  const sure = new Set(places);
  let from = 0;
  // Beside a digit a blank may be the writer's own: it ends a line only where a line would end.
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    const room = width - (at - from);
    if (!sure.has(at) && (room < 0 || room > SLACK)) continue;
    ends.push(at);
    from = at + 1;
  }
  return ends;
}

const NUMBER = '(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、．](?!\\d))';
/** A number behind a blank, or at the line's start. */
const OPENS = new RegExp(`(?:^| )(?=${NUMBER} ?[\\u3400-\\u9fff“])`, 'g');
/** A number with its heading, a blank where a stop would stand. */
const HEADED = new RegExp(`^${NUMBER} ?[^ 。；;，,]{2,24}(?= \\S)`);
const FEWEST_HEADED = 3;
const SHARE = 0.75;

/** The blanks of one line before its numbers and behind the headings that these open, where nearly each of them opens one. */
function endsByNumbers(line: string): number[] {
  const opens = matchesOf(line, OPENS).map(m => m.index);
  const blanks = line.split(' ').length - 1;
  if (opens.length < FEWEST_HEADED || blanks > opens.length * FEWEST_HEADED) return [];
  const heads = gather(opens, (at, i) => {
    const from = line.charAt(at) === ' ' ? at + 1 : at;
    const head = HEADED.exec(line.slice(from, opens[i + 1] ?? line.length))?.[0];
    return head === undefined ? [] : [from + head.length];
  });
  return heads.length < SHARE * opens.length ? [] : [...opens.filter(at => line.charAt(at) === ' '), ...heads];
}

/** Puts the line ends back that a paste has as blanks (a page copied by a viewer into one paragraph). */
export function withLostEnds(tracked: Tracked): Tracked {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const line of tracked.text.split('\n')) {
    const ends = line.includes('\t') ? [] : endsByNumbers(line);
    const even = ends.length === 0 && line.length >= LONG && !line.includes('\t') ? endsIn(line) : ends;
    edits.push(...even.sort((a, b) => a - b).map(at => ({ start: start + at, end: start + at + 1, by: '\n' })));
    start += line.length + 1;
  }
  return applyEdits(tracked, edits);
}
