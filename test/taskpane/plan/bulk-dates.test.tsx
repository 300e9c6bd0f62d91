import { act } from 'react';
import { byRole, field, memoryPorts, open, paste, press, settle, shown, toTree, type, until } from '../harness';

const choose = async (label: string) => {
  const radio = await until(
    () => Array.from(document.querySelectorAll('label')).find(one => one.textContent === label),
    label,
  );
  await act(async () => document.getElementById(radio.htmlFor)!.click());
  await settle();
};

/** A plan whose title says no year: nothing inherits a date. One measure has its own. */
const start = async () => {
  await open(memoryPorts());
  await press('tab', '计划');
  await paste(
    [
      '石桥镇近期工作计划',
      '1.整治道路。新建村道不少于12公里。2024年6月底前完成勘测。',
      '2.绿化村庄。种植树木3000棵。',
    ].join('\n'),
  );
  await toTree();
  expect(byRole('tree')!.textContent).toContain('无时限');
  await press('button', '更多操作');
  await press('menuitem', '给没有时限的举措设时限');
};
const tree = () => byRole('tree')!.textContent!;

test('a date for those that have none; one that cannot be read is refused beside its field', async () => {
  await start();
  await choose('都定在同一天');
  expect(byRole('button', '设置 2 条')!.getAttribute('aria-disabled')).toBe('true');
  await type(field('完成时限'), '两会以后');
  expect(shown()).toContain('读不出日期');
  await press('button', '设置 2 条');
  expect(byRole('tree')).toBeUndefined();
  await type(field('完成时限'), '2025.3.31');
  await press('button', '设置 2 条');
  await toTree();
  expect(tree()).not.toContain('无时限');
  expect(tree().split('2025-03-31')).toHaveLength(3);
  expect(tree()).toContain('2024-06-30');
  await press('button', '撤销');
  expect(tree()).not.toContain('2025-03-31');
});

test('ongoing, in one step that one undo takes back', async () => {
  await start();
  await choose('设为长期推进');
  await press('button', '设置 2 条');
  await toTree();
  expect(tree().split('长期推进')).toHaveLength(3);
  await press('button', '撤销');
  expect(tree()).not.toContain('长期推进');
});

test('the year of the plan, where the text has none the present one', async () => {
  await start();
  await press('button', '设置 2 条');
  await toTree();
  expect(tree()).not.toContain('无时限');
  await press('treeitem', /种植树木/);
  expect(shown()).toContain('2024-12-31');
});
