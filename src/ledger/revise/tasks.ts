/** Which task of the new plan is which of the old: by its heading, else by what stands under it. */
import { align, type ChainEdge } from './chain';
import { alikeTexts } from './candidates';
import type { Side, Task } from './sentences';

type Links = Map<number, number>;

/** Tasks that one thing names on both sides alike: as often here as there, in order; else as they align. */
function byName(old: readonly Task[], next: readonly Task[], name: (task: Task) => string, links: Links): void {
  const taken = new Set(links.values());
  const open = new Map<string, { old: Task[]; next: Task[] }>();
  const at = (task: Task) => {
    const list = open.get(name(task)) ?? { old: [], next: [] };
    open.set(name(task), list);
    return list;
  };
  for (const task of old) if (!taken.has(task.at)) at(task).old.push(task);
  for (const task of next) if (!links.has(task.at)) at(task).next.push(task);
  for (const { old: o, next: n } of open.values()) {
    if (o.length === n.length) n.forEach((task, i) => links.set(task.at, o[i]?.at ?? -1));
    else if (o.length > 0 && n.length > 0) byContent(o, n, links);
  }
}

/** Tasks by the sentences that they share word for word; those that share none stay open. */
function byContent(old: readonly Task[], next: readonly Task[], links: Links): void {
  const taken = new Set(links.values());
  const homes = new Map<string, number[]>();
  for (const task of old.filter(one => !taken.has(one.at)))
    for (const text of new Set(task.sentences.map(s => s.text))) homes.set(text, [...(homes.get(text) ?? []), task.at]);
  const edges = next
    .filter(task => !links.has(task.at))
    .flatMap((task): ChainEdge[] => {
      const votes = new Map<number, number>();
      for (const text of new Set(task.sentences.map(s => s.text)))
        for (const home of homes.get(text) ?? [])
          votes.set(home, (votes.get(home) ?? 0) + text.length / (homes.get(text)?.length ?? 1));
      return [...votes].map(([a, weight]) => ({ a, b: task.at, weight }));
    });
  // A task keeps most of its words or it is another one: the strongest tie decides, order only between equals.
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  for (const { a, b } of edges.sort((x, y) => y.weight - x.weight || x.b - y.b || x.a - y.a)) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    links.set(b, a);
  }
}

/** Tasks whose headings are alike. */
function byLikeness(old: readonly Task[], next: readonly Task[], links: Links): void {
  const taken = new Set(links.values());
  const [o, n] = [old.filter(task => !taken.has(task.at)), next.filter(task => !links.has(task.at))];
  const edges = alikeTexts(
    o.map(task => task.heading),
    n.map(task => task.heading),
  ).map(({ old: a, next: b, alike }): ChainEdge => ({ a, b, weight: alike - 0.5 }));
  for (const { a, b } of align(edges)) links.set(n[b]?.at ?? -1, o[a]?.at ?? -1);
}

/** Old task by new task, both by place. Each is used once; a task without a counterpart is absent. */
export function linkTasks(old: Side, next: Side): ReadonlyMap<number, number> {
  const links: Links = new Map();
  byName(old.tasks, next.tasks, task => `${task.section}\n${task.heading}`, links);
  byName(old.tasks, next.tasks, task => task.heading, links);
  byContent(old.tasks, next.tasks, links);
  byLikeness(old.tasks, next.tasks, links);
  return links;
}
