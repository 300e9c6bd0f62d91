import type { ReadingChoice, Node, Outline, Reading } from '../outline';
import type { Source } from '../source';
import type { Alternative, Confidence, Plan, Structure, StructureAlarm } from '../types';
import { alarmsOf } from './alarms';
import { finishedOf } from './finished';
import { foldedPlan } from './folded';
import { gluedLines } from './glued';
import { isBare, levelsMixed } from './levels';
import { odd } from '../outline/odd';
import {
  codesWithin,
  countedNames,
  countsOnWithin,
  cutAtLineEnds,
  isSpoken,
  leftWithin,
  listsInNames,
  listsWithin,
  runsTogether,
  tableBefore,
} from './unread';
import { gather } from '../loops';
import { fold } from '../text/fold';
import { hasWords } from '../text/has-words';

/**
 * Measured on shared renderings of plans: readings that lost tasks score below the first bound or ring an alarm, good ones do not;
 * below the second nothing speaks for a reading. Two readings nearer than the margin are told apart by taste.
 */
const DOUBTFUL = -0.12;
const GUESSED = -0.7;
const NEAR = 0.05;
/** A term that takes this much off is told as a sign of its own. */
const TELLING = -0.15;
const SIGNS = { numbersLeft: 'numbers-left', fragments: 'fragments', outside: 'words-outside' } as const;
const MOST_ALTERNATIVES = 3;

const itemsOf = (outline: Outline) => gather(outline.plans, p => p.drafts.filter(d => !d.paragraph && !d.closing));

/** How the items of an outline begin, as printed at the first of them: （一）, ■; empty for lines without a sign, `table` for rows. */
function byOf(source: Source, outline: Outline): string {
  const openings = new Map<number, string>();
  const visit = (node: Node): void => {
    if (node.marker)
      openings.set(node.heading.start, source.text.slice(node.marker.at.start, node.marker.at.end).trim());
    node.children.forEach(visit);
  };
  outline.plans.forEach(p => visit(p.root));
  const counts = new Map<string, { first: string; count: number }>();
  for (const draft of itemsOf(outline)) {
    const line = source.text.slice(source.text.lastIndexOf('\n', draft.heading.start - 1) + 1, draft.heading.start);
    const printed = draft.cells ? 'table' : (openings.get(draft.heading.start) ?? line.trim().slice(0, 4));
    const look = printed.replace(/[\d一二三四五六七八九十百①-⑳]+/g, '#');
    const known = counts.get(look) ?? { first: printed, count: 0 };
    counts.set(look, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.first ?? '';
}

const told = (source: Source, { id, outline }: Reading): Alternative => ({
  id,
  items: itemsOf(outline).length,
  sections: outline.plans.reduce((sum, p) => sum + p.sections.length, 0),
  by: byOf(source, outline),
});

/** The readings that give other items than the one taken, each number of items and look once, best first. */
function alternatives(source: Source, { best, others }: ReadingChoice): Alternative[] {
  const seen = new Set([JSON.stringify({ ...told(source, best), id: '' })]);
  return others
    .map(other => told(source, other))
    .filter(other => {
      const key = JSON.stringify({ ...other, id: '' });
      return other.items > 0 && !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_ALTERNATIVES);
}

/** How sure the reading of a plan is, by what signs it is doubted, and what the other readings would give. */
export function structureOf(source: Source, { choice }: { readonly choice: ReadingChoice }, said: Plan): Structure {
  const [plan, raw] = [foldedPlan(said), fold(source.raw)];
  const { best, margin } = choice;
  const others = alternatives(source, choice);
  const signs = gather(Object.entries(SIGNS), ([term, name]) =>
    best.terms[term as keyof typeof SIGNS] <= TELLING ? [name] : [],
  );
  const by = byOf(source, best.outline);
  const seen = new Set<StructureAlarm>([...alarmsOf(finishedOf(plan, raw)).map(a => a.name), ...signs]);
  const counts = listsWithin(plan, raw) || countsOnWithin(plan) || codesWithin(plan);
  const rows = by === 'table';
  if ((!rows && counts) || countedNames(plan) || listsInNames(plan)) seen.add('numbers-left');
  if (plan.items.some(isBare)) for (const name of odd().doubtsByLooks(plan, raw, rows)) seen.add(name);
  if (levelsMixed(plan)) seen.add('levels-mixed');
  if (plan.items.some(({ heading }) => !hasWords(heading))) seen.add('fragments');
  if (tableBefore(plan, raw) || leftWithin(plan, raw)) seen.add('words-outside');
  if (cutAtLineEnds(plan, raw)) seen.add('lines-cut');
  if (isSpoken(plan, raw)) seen.add('spoken');
  if (runsTogether(plan) || gluedLines(source, best.outline) > 0) seen.add('line-ends-lost');
  const alarms = [...seen];
  const near = others.length > 0 && margin < NEAR;
  const confidence: Confidence =
    plan.items.length === 0 || best.score < GUESSED
      ? 'guess'
      : alarms.length > 0 || best.score < DOUBTFUL || near
        ? 'check'
        : 'sure';
  return { confidence, reading: best.id, by, alternatives: others, alarms };
}
