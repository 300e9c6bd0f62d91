/** A plan that states days and no year: they are counted in one, not put off until its end. */
import { byRole, memoryPorts, open, paste, press, toTree, until } from '../../harness';

const pasted = async (text: string) => {
  await open(memoryPorts());
  await press('tab', '计划');
  await paste(text);
  await until(() => byRole('button', /^都到 /), 'question');
};

test('days without a year are counted in this one', async () => {
  await pasted('门店近期安排\n1.东湖店换灯，10月底前完成。\n2.全员培训，11月15日前完成。\n3.整理仓库。');
  await press('button', '按 2024 年算');
  await until(() => byRole('button', /^都到 /) === undefined, 'answered');
  await toTree();
  const tree = byRole('tree')?.textContent ?? '';
  expect(tree).toContain('2024-10-31');
  expect(tree).toContain('2024-11-15');
  await press('button', '撤销');
  await until(() => !(byRole('tree')?.textContent ?? '').includes('2024-10-31'), 'undone');
});

test('nothing is asked about a year where no day is stated', async () => {
  await pasted('门店近期安排\n1.东湖店换灯。\n2.全员培训。\n3.整理仓库。');
  expect(byRole('button', /年算$/)).toBeUndefined();
});
