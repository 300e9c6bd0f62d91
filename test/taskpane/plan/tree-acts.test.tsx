import { act } from 'react';
import type { Correction } from '../../../src/plan/corrections';
import { parsePlan } from '../../../src/plan';
import { byRole, memoryParser, memoryPorts, open, paste, press, settle, shown, toTree, until } from '../harness';

const PLAN = `石桥镇2024年工作计划
一、改善人居环境
1.整治道路。新建村道12公里。改造桥梁2座。
2.绿化村庄。种植树木3000棵。
二、发展教育
3.改善学校。改造食堂3所。添置课桌100套。`;

async function tree() {
  const asked: (readonly Correction[])[] = [];
  await open(
    memoryPorts({
      parser: {
        ...memoryParser,
        parse: async (text, options) => {
          asked.push(options?.corrections ?? []);
          return parsePlan(text, options);
        },
      },
    }),
  );
  await press('tab', '计划');
  await paste(PLAN);
  await toTree();
  return asked;
}
const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[role=treeitem]'));
const words = () => rows().map(r => r.textContent?.replace(/\d+ 条$|目标.*|时限.*|责任单位.*/, ''));
const row = (starts: string) => rows().find(r => r.textContent?.includes(starts))!;
const click = async (starts: string, how: MouseEventInit = {}) => {
  await act(async () => row(starts).dispatchEvent(new MouseEvent('click', { bubbles: true, ...how })));
  await settle();
};
const key = async (name: string, how: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...how });
  await act(async () => byRole('tree')!.dispatchEvent(event));
  await settle();
  return event.defaultPrevented;
};
const active = () => document.querySelector('[data-active=true]')?.textContent ?? '';

test('a section is left out with two acts, and the toast takes it back', async () => {
  await tree();
  await click('二 发展教育');
  await key('Delete');
  expect(shown()).toContain('已删除 2 条举措。');
  expect(words().join()).not.toContain('改善学校');
  await press('button', '撤销');
  await until(() => row('改善学校') ?? row('发展教育'), 'the section again');
});

test('Alt with arrows moves a measure, over the edge of its task too, and the row stays the active one', async () => {
  await tree();
  await key('ArrowDown');
  await key('ArrowDown');
  expect(active()).toContain('新建村道');
  await key('ArrowDown', { altKey: true });
  expect(words().slice(2, 4)).toEqual(['改造桥梁2座。', '新建村道12公里。']);
  expect(active()).toContain('新建村道');
  await key('ArrowDown', { altKey: true });
  expect(words().slice(3, 6)).toEqual(['2 绿化村庄', '新建村道12公里。', '种植树木3000棵。']);
  expect(shown()).toContain('已移动。');
});

test('Alt+Left promotes by the place in the text, Alt+Right demotes', async () => {
  const asked = await tree();
  await key('ArrowDown');
  await key('ArrowDown');
  await key('ArrowDown');
  expect(active()).toContain('改造桥梁');
  await key('ArrowLeft', { altKey: true });
  const at = PLAN.indexOf('改造桥梁');
  expect(asked[1]).toEqual([
    { type: 'split', at, scope: 'this' },
    { type: 'level', at: { start: at, end: at + 7 }, level: 'task', scope: 'this' },
  ]);
  expect(
    rows()
      .filter(r => r.getAttribute('aria-level') === '2')
      .map(r => r.textContent),
  ).toEqual(expect.arrayContaining([expect.stringContaining('改造桥梁2座')]));
  await press('button', '撤销');
  await click('2 绿化村庄');
  await key('ArrowRight', { altKey: true });
  expect(asked[2]).toMatchObject([{ level: 'measure' }]);
  expect(row('绿化村庄').getAttribute('aria-level')).toBe('3');
});

test('several rows: Shift with arrows or Ctrl; Tab is theirs until Escape; joined only where they are neighbours', async () => {
  await tree();
  await key('ArrowDown');
  await key('ArrowDown');
  expect(await key('Tab')).toBe(false);
  await key('ArrowDown', { shiftKey: true });
  expect(
    rows()
      .filter(r => r.getAttribute('aria-selected') === 'true')
      .map(r => r.textContent?.slice(0, 4)),
  ).toEqual(['新建村道', '改造桥梁']);
  expect(shown()).toContain('已选 2 行');
  await press('button', '合并');
  expect(words()[2]).toBe('新建村道12公里。改造桥梁2座。');
  await press('button', '撤销');
  await click('新建村道', { ctrlKey: true });
  await click('种植树木', { ctrlKey: true });
  await press('button', '合并');
  expect(shown()).toContain('只能合并相邻的举措。');
  await click('新建村道', { ctrlKey: true });
  await key('Escape');
  expect(shown()).not.toContain('已选');
  await key(' ');
  expect(await key('Tab', { shiftKey: true })).toBe(true);
});

test('joined across tasks and with the one before by Backspace, each with its undo', async () => {
  await tree();
  const before = words();
  await click('改造桥梁', { ctrlKey: true });
  await click('种植树木', { ctrlKey: true });
  await key('Backspace');
  expect(words().join()).toMatch(/改造桥梁2座。种植树木/);
  expect(shown()).toContain('两条已合并。');
  await press('button', '撤销');
  expect(words()).toEqual(before);
  await click('改造桥梁', { ctrlKey: true });
  await press('button', '并入上一条');
  expect(words()[2]).toBe('新建村道12公里。改造桥梁2座。');
  await press('button', '撤销');
  await click('新建村道', { ctrlKey: true });
  await key('Backspace');
  expect(shown()).toContain('上面没有举措可以合并。');
  expect(words()).toEqual(before);
});

test('a measure is cut at the cursor in the field of its words', async () => {
  await tree();
  await click('新建村道', { ctrlKey: true });
  await key('F2');
  const input = document.querySelector<HTMLInputElement>('section input')!;
  input.setSelectionRange(0, 0);
  await press('button', '在光标处拆成两条');
  expect(shown()).toContain('先把光标放到文字里要拆开的地方。');
  input.setSelectionRange(4, 4);
  await press('button', '在光标处拆成两条');
  expect(words().slice(2, 4)).toEqual(['新建村道', expect.stringContaining('12公里')]);
  expect(document.querySelector('section input')).toBeNull();
  await press('button', '撤销');
  expect(words()[2]).toContain('新建村道12公里');
});

test('F2 renames a section, a task; Escape leaves it', async () => {
  await tree();
  const type = async (text: string, end: string) => {
    const input = document.querySelector<HTMLInputElement>('section input')!;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => input.dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true })));
    await settle();
  };
  await key('F2');
  await type('建设美丽乡村', 'Enter');
  expect(words()[0]).toBe('一 建设美丽乡村');
  expect(document.activeElement).toBe(byRole('tree'));
  await key('ArrowDown');
  await key('F2');
  await type('别的', 'Escape');
  expect(words()[1]).toBe('1 整治道路');
});
