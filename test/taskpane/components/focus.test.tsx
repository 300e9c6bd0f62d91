import { act } from 'react';
import { byRole, intoFact, memoryPorts, open, paste, press, SAMPLE, settle, toTree, until } from '../harness';

// jsdom has the focus only while some element has it; in a browser the pane keeps it.
beforeAll(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));

const start = async () => {
  await open(memoryPorts());
  await press('tab', '计划');
  document.querySelector('textarea')!.focus();
  await paste(SAMPLE);
  await toTree();
};
/** As with the keyboard: the button has the focus when it is pressed. */
const enter = async (role: string, words: string | RegExp) => {
  const target = await until(() => byRole(role, words), `${role} ${words}`);
  act(() => target.focus());
  await press(role, words);
};
const focused = () => document.activeElement!;

test('after reading, the plan has the focus; so has it after each page inside of it', async () => {
  await start();
  expect(focused().getAttribute('role')).toBe('tab');
  await enter('button', '更多操作');
  await press('menuitem', '批量设置责任单位');
  expect(focused().tagName).toBe('H1');
  await enter('button', '返回');
  expect(focused().getAttribute('role')).toBe('tree');
  await enter('tab', '原文');
  await press('button', /^新建村道/).catch(() => press('button', /村道/));
  expect(focused().tagName).toBe('H1');
  await enter('button', '返回');
  expect(focused().getAttribute('role')).toBe('grid');
});

test('a dropped measure leaves the focus in the tree, at its neighbour', async () => {
  await start();
  await press('treeitem', /新建村道/);
  await enter('button', '删除这条');
  expect(focused().getAttribute('role')).toBe('tree');
  const active = document.getElementById(focused().getAttribute('aria-activedescendant')!);
  expect(active!.textContent).toContain('完成勘测');
});

test('a removed target leaves the focus beside it', async () => {
  await start();
  await press('treeitem', /新建村道/);
  await intoFact('target', '12公里');
  await enter('button', '删除目标');
  expect(focused().textContent).toBe('添加目标');
});

test('where what had the focus goes away, the page takes it', async () => {
  await start();
  await enter('button', '更多操作');
  await press('menuitem', '清除草稿');
  await enter('button', '取消');
  await settle(50);
  expect(focused().tagName).toBe('MAIN');
});
