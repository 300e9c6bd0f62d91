import type { Source } from '../../source';
import { isMoney } from '../../../language/units/measure';
import { opening } from '../../../language/words';
import { IN_TURN } from '../rare';
import { BEFORE_NUMBER, FALL, RISE } from '../lexicon/comparators';
import type { NumberStretch } from './cells';
import { comparatorOf } from './compare';
import { readHead } from './head';
import { subject } from './indicator';
import { concat, phrase, tidyPhrase } from './phrase';
import type { TargetContext } from './read';
import { SHARE } from './share-units';
import { started } from './started';
import type { TargetDraft } from './target-draft';

const NAME = /^[一-鿿]{1,8}$/;

/** The words before a number of the list, if they are a mere name. */
function nameOf(source: Source, { from, q }: NumberStretch): string | null {
  const words = source.folded.slice(from, q.start);
  return NAME.test(words) && readHead(words, SHARE.test(q.unit), isMoney(q.unit)).cut === words.length ? words : null;
}

/**
 * 公用经费分别提高到小学720元、初中940元: the matter before 分别 and its comparison hold for each name that stands at its own
 * number. Empty where the words are other ones.
 */
export function sharedOut(source: Source, cells: readonly NumberStretch[], context: TargetContext): TargetDraft[] {
  const first = cells[0];
  if (!first) return [];
  const words = source.folded.slice(first.from, first.q.start);
  const turn = IN_TURN.exec(words)?.index ?? -1;
  if (turn < 2) return [];
  const said = words.slice(turn + 2);
  const word = [BEFORE_NUMBER, RISE, FALL].map(list => opening(list, said)).find(Boolean) ?? '';
  if (!word || !NAME.test(said.slice(word.length))) return [];
  let end = 1;
  for (let cell = cells[end]; cell && cells[end - 1]?.to === cells[end - 1]?.q.end; cell = cells[++end])
    if (nameOf(source, cell) === null) break;
  if (end < 2) return [];
  const at = first.from + turn;
  const matter = tidyPhrase(phrase(source, subject(source.folded, { start: first.from, end: at }, context.moments)));
  const head = readHead(words.slice(0, turn + 2 + word.length), SHARE.test(first.q.unit), isMoney(first.q.unit));
  const after = cells[end - 1]?.q.after ?? null;
  return cells.slice(0, end).map((cell, i) => {
    const name = phrase(source, { start: i ? cell.from : at + 2 + word.length, end: cell.q.start });
    const q = { ...cell.q, after: cell.q.after ?? after };
    return {
      ...started(source, cell, head, context),
      q,
      rule: 'respectively',
      comparator: comparatorOf(q, head, head.change),
      change: head.change,
      subject: matter.folded,
      indicator: concat(name, matter),
    };
  });
}
