import type { Deadline, Measure, Owner, Plan, Target } from '../../../src/plan/types';
import { pasteSpan } from '../../../src/plan/spans';

/** A plan as the parser gives it, by hand: two sections, three items. */
export const fact = (quote: string, start: number) => ({
  quote,
  span: pasteSpan(start, start + quote.length),
  rule: 'test',
  basis: 'stated' as const,
});
export const target = (quote: string, start: number, value: number): Target => ({
  ...fact(quote, start),
  comparator: '=',
  value,
  unit: '所',
  indicator: '幼儿园',
  kind: 'count',
  printed: { value, unit: '所' },
});
export const deadline = (quote: string, start: number, date: string): Deadline => ({ ...fact(quote, start), date });
export const owner = (name: string, basis: Owner['basis'] = 'stated'): Owner => ({
  ...fact(name, 0),
  name,
  role: 'lead',
  basis,
});
export const measure = (text: string, start: number, over: Partial<Measure> = {}): Measure => ({
  text,
  span: pasteSpan(start, start + text.length),
  kind: over.targets?.length ? 'target' : 'task',
  targets: [],
  deadlines: [],
  owners: [],
  ...over,
});

const long = '新建幼儿园3所，年底前改建幼儿园5所';
export const plan: Plan = {
  title: null,
  issuer: null,
  year: null,
  yearBinds: false,
  sections: [
    { number: '一', title: '办园', span: pasteSpan(0, 2) },
    { number: '二', title: '治理', span: pasteSpan(60, 62) },
  ],
  items: [
    {
      path: '一/1',
      heading: '扩大学位',
      headingSpan: pasteSpan(4, 8),
      section: 0,
      parents: [],
      owners: [owner('教育局')],
      deadlines: [],
      measures: [
        measure(long, 10, {
          targets: [target('新建幼儿园3所', 10, 3), target('改建幼儿园5所', 21, 5)],
          deadlines: [deadline('年底前', 18, '2024-12-31')],
        }),
        measure('制定布局规划。', 30, { owners: [owner('规划局', 'suggested')] }),
      ],
    },
    {
      path: '二/1',
      heading: '规范收费',
      headingSpan: pasteSpan(64, 68),
      section: 1,
      parents: [],
      owners: [],
      deadlines: [],
      measures: [measure('Check every kindergarten', 70)],
    },
  ],
  diagnostics: [],
  account: [],
  structure: { confidence: 'sure', reading: 'usual', by: '1.', alternatives: [], alarms: [] },
};
