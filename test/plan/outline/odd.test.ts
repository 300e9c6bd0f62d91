/** The looks for how few plans are set out: where one says no, what it stands before changes nothing. */
import fc from 'fast-check';
import { bareNames } from '../../../src/plan/facts/english';
import { areNames } from '../../../src/plan/facts/owners/english-departments';
import { blocksOf } from '../../../src/plan/outline/blocks';
import { contentsIn } from '../../../src/plan/outline/contents';
import { contentsLines } from '../../../src/plan/outline/contents-lines';
import { expand } from '../../../src/plan/outline/expand';
import { lineKindOf } from '../../../src/plan/outline/line-kind';
import { linesOf } from '../../../src/plan/outline/lines';
import { MERE_LABEL } from '../../../src/plan/outline/odd';
import { questioned } from '../../../src/plan/outline/questions';
import { belowLabels } from '../../../src/plan/outline/reading/labelled';
import type { Node } from '../../../src/plan/outline/types';
import { addUnnumbered } from '../../../src/plan/outline/unnumbered';
import type { Source } from '../../../src/plan/source';
import { clean } from '../../../src/plan/text';

const LINES = [
  ...['目录', '一、总体要求……1', '一、总体要求', '二、重点任务 3', '二、重点任务', '1.1 排查隐患 12', '- 4 -'],
  ...['问：何时完成？', '答：月底前完成。', '为什么要做？', '如何保障?', '明年建成3个。'],
  ...['完善投递线路，做到：', '现将有关事项通知如下：', '各部门：', '开展巡查12次。', '加强领导'],
  ...['一是完善设施。新建2座。二是开展培训。培训30人。', '一是完善设施，二是开展培训。', '牵头单位：农业农村局'],
];
const texts = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }).map(lines => lines.join('\n'));
const blocksIn = (source: Source) => blocksOf(source, linesOf(source), new Map());
const words = (source: Source, { start, end }: { readonly start: number; readonly end: number }): string =>
  source.folded.slice(start, end);
const holds = (check: (source: Source) => void): void => {
  fc.assert(
    fc.property(texts, text => {
      check(clean(text));
    }),
    { numRuns: 400 },
  );
};

test('contents are seen where lines are contents', () => {
  holds(source => {
    const lines = linesOf(source);
    const all = lines.map(line => words(source, line));
    expect(contentsIn(source, lines)).toEqual(contentsLines(lines, all));
  });
});

test('questions are seen where several lines end as one', () => {
  holds(source => {
    const blocks = blocksIn(source);
    const asks = blocks.filter(b => b.kind !== 'table' && words(source, b.content).endsWith('?')).length;
    expect(asks >= 2 || questioned(source, blocks).every((b, i) => b === blocks[i])).toBe(true);
  });
});

test('labels are seen where lines below them are entries', () => {
  holds(source => {
    const blocks = blocksIn(source);
    const labels = blocks.filter(b => b.kind !== 'table' && MERE_LABEL.test(words(source, b.content))).length;
    expect(labels >= 2 || belowLabels(source, blocks) === null).toBe(true);
  });
});

test('entries without numbers are seen in every section that holds some', () => {
  holds(source => {
    const section = (): Node => {
      const at = { start: 0, end: 0 };
      const marker = { style: 'x', rank: 10, value: 1, prefix: '', stop: '', token: '一', at };
      return { marker, heading: at, body: [...linesOf(source)], children: [], rows: [] };
    };
    const [asked, seen] = [section(), section()];
    const looks = asked.body.map(p => lineKindOf(source, p));
    expand(source, asked, looks, { isRoot: false, isPeriod: false });
    addUnnumbered(source, { marker: null, heading: { start: 0, end: 0 }, body: [], children: [seen], rows: [] });
    expect(seen).toEqual(asked);
  });
});

test('names in English are seen wherever a bracket holds nothing else', () => {
  const names = fc.constantFrom('HR', 'IT', 'Finance', 'Parks & Recreation', 'Drainage Team', 'R&D', 'GDP', '局', ', ');
  fc.assert(
    fc.property(fc.array(names, { maxLength: 4 }), fc.boolean(), fc.boolean(), (parts, bare, end) => {
      expect(bareNames(parts.join(''), bare, end)).toBe(areNames(parts.join(''), bare, end));
    }),
  );
});
