import { apply, count, eachMeasure, ownersOf, toDraft } from '../../../src/plan/draft';
import { accept, suggester } from '../../../src/taskpane/plan/suggestions';
import { measure, plan } from '../../plan/draft/sample';

const list = [
  { name: '教育局', aliases: [], contact: '', keywords: ['幼儿园', '收费'] },
  { name: '物价局', aliases: [], contact: '', keywords: ['收费'] },
];
const items = plan.items;
const draft = toDraft({
  ...plan,
  items: [
    { ...items[0]!, owners: [] },
    { ...items[1]!, measures: [measure('逐家检查。', 70), measure('清退押金。', 90)] },
  ],
});
const names = (owners: readonly { name: string; role: string }[] | undefined) =>
  owners?.map(owner => `${owner.role} ${owner.name}`);

test('suggests for measures that name nobody, by their own words, else by those of the task', () => {
  const found = suggester(list)(draft);
  expect(names(found.get('1.1'))).toEqual(['lead 教育局']);
  expect(found.has('1.2')).toBe(false);
  expect(names(found.get('2.1'))).toEqual(['lead 教育局', 'support 物价局']);
});

test('a suggestion is no owner until it is accepted; one step, by name', () => {
  const found = suggester(list)(draft);
  expect(count(draft).unowned).toBe(4);
  const done = apply(draft, accept(['2.1', '2.2', '1.2'], found));
  expect(count(done).unowned).toBe(2);
  const owned = eachMeasure(done).map(([item, m]) => names(ownersOf(item, m)));
  expect(owned[2]).toEqual(['lead 教育局', 'support 物价局']);
  expect([...suggester(list)(done).keys()]).toEqual(['1.1']);
});

test('what is edited is looked at again, the rest is remembered', () => {
  const suggest = suggester(list);
  const before = suggest(draft);
  const after = suggest(apply(draft, { type: 'text', measure: '2.1', text: '查幼儿园。' }));
  expect(names(after.get('2.1'))).toEqual(['lead 教育局']);
  expect(after.get('1.1')).toBe(before.get('1.1'));
  const renamed = suggest(apply(draft, { type: 'heading', item: '2', text: '加强统筹' }));
  expect(renamed.has('2.2')).toBe(false);
});

test('without a list there is nothing', () => expect(suggester([])(draft).size).toBe(0));
