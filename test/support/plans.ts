/** Plans made by hand, for tests that need no parser. Spans count as if the measure began at offset 0. */
import type { Deadline, Fact, Item, Measure, Owner, Plan, Target } from '../../src/plan/types';
import { pasteSpan } from '../../src/plan/spans';

const fact = (quote: string, start = 0): Fact => ({
  span: pasteSpan(start, start + quote.length),
  quote,
  rule: 'test',
  basis: 'stated',
});

export const target = (more: Partial<Target> & { printed: Target['printed'] }, at = 0): Target => ({
  ...fact('quote', at),
  comparator: '>=',
  value: more.printed.value,
  unit: more.printed.unit,
  indicator: '示范学校',
  kind: 'count',
  ...more,
});

export const deadline = (more: Partial<Deadline>, quote = '年底前', at = 0): Deadline => ({
  ...fact(quote, at),
  ...more,
});

export const owner = (name: string, role: Owner['role'] = 'lead'): Owner => ({ ...fact(name), name, role });

export const measure = (text: string, more: Partial<Measure> = {}): Measure => ({
  text,
  span: pasteSpan(0, text.length),
  kind: (more.targets ?? []).length > 0 ? 'target' : 'task',
  targets: [],
  deadlines: [],
  owners: [],
  ...more,
});

export const item = (path: string, measures: readonly Measure[], more: Partial<Item> = {}): Item => ({
  path,
  heading: `任务${path}`,
  headingSpan: pasteSpan(0, 1),
  section: null,
  parents: [],
  measures,
  owners: [],
  deadlines: [],
  ...more,
});

export const plan = (items: readonly Item[], more: Partial<Plan> = {}): Plan => ({
  title: { text: '云溪市2024年工作要点', span: pasteSpan(0, 1), rule: 'test' },
  issuer: null,
  year: 2024,
  yearBinds: true,
  sections: [],
  items,
  diagnostics: [],
  account: [],
  structure: { confidence: 'sure', reading: 'usual', by: '1.', alternatives: [], alarms: [] },
  ...more,
});
