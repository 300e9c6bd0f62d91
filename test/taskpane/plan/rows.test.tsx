import { apply, toDraft } from '../../../src/plan/draft';
import { treeRows, type TreeChoice, type TreeRow } from '../../../src/taskpane/plan/rows';
import { plan } from '../../plan/draft/sample';

const draft = toDraft(plan);
const choice: TreeChoice = {
  show: 'all',
  words: '',
  closed: new Set(),
  noticed: new Set(['2.1']),
  suggested: new Set(),
};
const keys = (over: Partial<TreeChoice>, d = draft) =>
  treeRows(d, { ...choice, ...over }).map((row: TreeRow) => row.key);

test('sections, items and measures in the order of the plan', () => {
  expect(keys({})).toEqual(['s0', 'i1', 'm1.1', 'm1.2', 's1', 'i2', 'm2.1']);
  expect(treeRows(draft, choice)[0]).toMatchObject({ label: '一 办园', count: 2, open: true });
});

test('what is closed hides what is under it', () => {
  expect(keys({ closed: new Set(['s0']) })).toEqual(['s0', 's1', 'i2', 'm2.1']);
  expect(keys({ closed: new Set(['i1']) })).toEqual(['s0', 'i1', 's1', 'i2', 'm2.1']);
});

test('each filter keeps its measures, with the headings over them', () => {
  expect(keys({ show: 'unowned' })).toEqual(['s1', 'i2', 'm2.1']);
  expect(keys({ show: 'undated' })).toEqual(['s0', 'i1', 'm1.2', 's1', 'i2', 'm2.1']);
  expect(keys({ show: 'suggested' })).toEqual([]);
  expect(keys({ show: 'suggested', suggested: new Set(['1.2']) })).toEqual(['s0', 'i1', 'm1.2']);
  expect(keys({ show: 'noticed' })).toEqual(['s1', 'i2', 'm2.1']);
  expect(keys({ words: '幼儿园' })).toEqual(['s0', 'i1', 'm1.1']);
  expect(keys({ words: '不存在' })).toEqual([]);
});

test('an item without measures is not drawn', () => {
  expect(keys({}, apply(draft, { type: 'drop', measures: ['2.1'] }))).toEqual(['s0', 'i1', 'm1.1', 'm1.2']);
});
