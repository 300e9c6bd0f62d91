import { act } from 'react';
import { parsePlan } from '../../../src/plan';
import type { ParseOptions, Plan } from '../../../src/plan/types';
import {
  byRole,
  changeFact,
  enter,
  memoryParser,
  memoryPorts,
  open,
  paste,
  press,
  settle,
  shown,
  toTree,
  until,
} from '../harness';

const TEXT = `石桥镇2024年工作计划
一、改善人居环境
1.整治道路。新建村道不少于12公里。
2.绿化村庄。种植树木3000棵。
3.清理河道。清理河道5公里。`;

/** The view of the source, after `before` was done in the list; `parse` stands in for the reader. */
async function source(
  before: () => Promise<void> = async () => undefined,
  parse: (text: string, options?: ParseOptions) => Promise<Plan> = async (text, options) => parsePlan(text, options),
) {
  const pane = await open(memoryPorts({ parser: { ...memoryParser, parse } }));
  await press('tab', '计划');
  await paste(TEXT);
  await toTree();
  await before();
  await press('tab', '原文');
  return pane;
}
const box = () => document.querySelector<HTMLTextAreaElement>('main textarea')!;
const retype = async (change: (text: string) => string) => {
  const typed = await until(box, 'the text of the plan');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(typed, change(typed.value));
    typed.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
const onBox = async (key: string, more: KeyboardEventInit = {}) => {
  await act(async () => box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  await settle();
};
const onGrid = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => byRole('grid')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
const tree = async () => (await toTree()).textContent!;
const again = () => press('button', '再读（Ctrl+Enter）');

test('the whole text is edited and read again; what was typed for other sentences stays; one undo takes it back', async () => {
  await source(async () => {
    await press('treeitem', /种植树木/);
    await changeFact('owners', '镇林业站');
    await press('button', '返回');
  });
  await press('button', '改原文');
  expect(document.querySelector('h1')!.textContent).toBe('改原文再读');
  expect(box().value).toBe(TEXT);
  expect(document.activeElement).toBe(box());
  await retype(text => text.replace('12公里', '18公里').replace('\n3.', '\n3.疏浚水塘。疏浚水塘4口。\n4.'));
  await again();
  expect(shown()).toContain('按改过的原文重读，现在有 4 项任务。');
  const list = await tree();
  for (const words of ['18公里', '疏浚水塘4口', '镇林业站', '3000棵']) expect(list).toContain(words);
  await press('button', '撤销');
  expect(await tree()).toContain('12公里');
  expect(await tree()).not.toContain('疏浚水塘');
  expect(await tree()).toContain('镇林业站');
});

test('a task that was deleted is not counted again when the text is read again: the words say what the head says', async () => {
  await source(async () => {
    await press('treeitem', /种植树木/);
    await press('button', '删除这条');
  });
  expect(shown()).toContain('2 项任务');
  await press('button', '改原文');
  await retype(text => text.replace('12公里', '18公里'));
  await again();
  expect(shown()).toContain('按改过的原文重读，现在有 2 项任务。');
});

test('chosen pieces by F2, read again by Ctrl+Enter', async () => {
  await source();
  await onGrid('End');
  await onGrid('ArrowUp', { shiftKey: true });
  await onGrid('F2');
  expect(shown()).toMatch(/选中的 2 段原文/);
  expect(box().value).not.toContain('村道');
  expect(box().value).toContain('清理河道5公里');
  await retype(text => text.replace('5公里', '9公里'));
  await onBox('Enter', { ctrlKey: true });
  const list = await tree();
  expect(list).toContain('9公里');
  expect(list).toContain('12公里');
});

test('left without a change by Escape; with one, only after a question, and No goes on', async () => {
  await source();
  await press('button', '改原文');
  await onBox('Escape');
  expect(box()).toBeNull();
  await press('button', '改原文');
  await retype(text => `${text}\n4.修缮校舍。修缮校舍2所。`);
  await onBox('Escape');
  expect(shown()).toContain('改过的原文还没有再读。');
  await press('button', '接着改');
  expect(box().value).toContain('修缮校舍');
  expect(document.activeElement).toBe(box());
  await press('button', '返回');
  await press('button', '不要了');
  expect(await tree()).not.toContain('修缮校舍');
  await press('tab', '原文');
  await press('button', '改原文');
  expect(box().value).toBe(TEXT);
  // Nothing typed, read again: said, and nothing done.
  await again();
  expect(shown()).toContain('原文没有改动。');
});

test('what was typed is there again after another page of the pane was looked at', async () => {
  await source();
  await press('button', '改原文');
  await retype(text => text.replace('3000', '5000'));
  await press('tab', '总览');
  await press('tab', '计划');
  await press('tab', '原文');
  await press('button', '改原文');
  expect(box().value).toContain('5000');
  await again();
  expect(await tree()).toContain('5,000棵');
});

test('a sentence that was corrected by hand and now says something else: the text wins, and the edit is listed', async () => {
  await source(async () => {
    await press('treeitem', /新建村道/);
    await changeFact('target', '村道 不少于 15公里');
    await press('button', '返回');
  });
  await press('button', '改原文');
  await retype(text => text.replace('新建村道不少于12公里。', '新建村道不少于20公里，改造危桥2座。'));
  await again();
  expect(await tree()).toContain('20公里');
  expect(await tree()).not.toContain('15公里');
  expect(shown()).toContain('1 处');
  expect(Array.from(document.querySelectorAll('main li'), one => one.textContent).join()).toContain('新建村道');
});

test('a text that is no plan any more, or a reader that fails: said here, and what was typed is still here', async () => {
  let isBroken = false;
  await source(undefined, async (text, options) => {
    if (isBroken) throw new Error('chunk');
    return parsePlan(text, options);
  });
  await press('button', '改原文');
  await retype(() => '首页\n政务公开');
  await again();
  expect(shown()).toContain('没有找到任务');
  expect(box().value).toBe('首页\n政务公开');
  await retype(() => TEXT.replace('3000', '4000'));
  isBroken = true;
  await again();
  expect(shown()).toContain('程序出错了（chunk）');
  expect(box().value).toContain('4000');
  isBroken = false;
  await again();
  expect(await tree()).toContain('4,000棵');
});

test('a piece that is edited opens with the cursor where it was', async () => {
  await source();
  await onGrid('End');
  await onGrid('F2');
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, 0]);
  await enter(byRole('button', '返回')!);
});
