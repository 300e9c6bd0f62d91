import { parsePlan } from '../../../src/plan';
import type { Item, ParseOptions, Plan } from '../../../src/plan';

/** `path heading (number of measures)` of each item: the outline at a glance. */
export const outlineOf = (raw: string, options?: ParseOptions): string[] =>
  parsePlan(raw, options).items.map(i => `${i.path} ${i.heading} (${String(i.measures.length)})`);

export const item = (plan: Plan, path: string): Item => {
  const found = plan.items.find(i => i.path === path);
  if (!found) throw new Error(`no item ${path} among ${plan.items.map(i => i.path).join(' ')}`);
  return found;
};

export const texts = (i: Item): string[] => i.measures.map(m => m.text);
export const codes = (plan: Plan): string[] => [...new Set(plan.diagnostics.map(d => d.code))].sort();
