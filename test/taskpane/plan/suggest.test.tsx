import { act } from 'react';
import { byRole, memoryPorts, open, paste, press, settle, shown, until } from '../harness';

const PLAN = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道12公里。完成危桥改造。',
  '二、发展教育',
  '2.改善学校。改造食堂3所。种好校园的树。',
].join('\n');
const LIST = '名称,别名,联系人,职责关键词\n镇建设办,,,村道、危桥\n镇教育办,,,学校、食堂\n';

const chooseFile = async (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const bytes = new TextEncoder().encode(text);
  const file = Object.assign(new File([bytes], '部门.csv'), { arrayBuffer: async () => bytes.buffer });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};
const tree = () => byRole('tree')!.textContent ?? '';
const items = () => Array.from(document.querySelectorAll('[role=listitem]'), row => row.textContent ?? '');

const start = async () => {
  const ports = memoryPorts();
  await open(ports);
  await press('tab', '计划');
  await paste(PLAN);
  await until(() => byRole('tree'), 'tree');
  return ports;
};
const withList = async () => {
  const ports = await start();
  await press('button', '找建议');
  await chooseFile(LIST);
  return ports;
};

test('a list imported from within the draft gives suggestions, which are no owners', async () => {
  const ports = await withList();
  expect(ports.preferences.load().departments).toHaveLength(2);
  expect(shown()).toContain('已导入 2 个部门');
  expect(items()).toHaveLength(6);
  expect(items()[1]).toMatch(/新建村道12公里.*牵头 镇建设办.*因为提到：村道/);
  await press('button', '返回');
  expect(tree()).toContain('责任单位：建议 镇教育办');
  await press('combobox', '显示');
  expect(byRole('option', '无责任单位 4')).toBeDefined();
  expect(byRole('option', '建议单位 4')).toBeDefined();
});

test('one is accepted, the focus goes on to the next, undo takes it back', async () => {
  await withList();
  const first = byRole('button', '采纳 镇建设办')!;
  first.focus();
  await press('button', '采纳 镇建设办');
  expect(items()).toHaveLength(5);
  expect(document.activeElement!.closest('[data-row]')!.textContent).toContain('危桥');
  await press('button', '撤销');
  expect(items()).toHaveLength(6);
});

test('a section is accepted at once, then all the rest; the draft keeps who answers', async () => {
  const ports = await withList();
  await press('button', '采纳本板块 2 条：二 发展教育');
  expect(items()).toHaveLength(3);
  await press('button', '全部采纳（2 条）');
  expect(items()).toHaveLength(0);
  expect(document.activeElement!.tagName).toBe('H1');
  await press('button', '返回');
  expect(tree()).not.toContain('建议 ');
  expect(tree()).not.toContain('无责任单位');
  await settle(1200);
  expect(ports.kept!.saved.operations).toHaveLength(2);
});

test('the page of a measure offers its suggestion beside empty fields', async () => {
  await withList();
  await press('button', '返回');
  await press('treeitem', /危桥/);
  const labelled = Array.from(document.querySelectorAll('label')).find(l => l.textContent === '牵头单位')!;
  const field = () => document.getElementById(labelled.htmlFor) as HTMLInputElement;
  expect(field().value).toBe('');
  await press('button', '采纳建议');
  expect(field().value).toBe('镇建设办');
  expect(byRole('button', '采纳建议')).toBeUndefined();
});

test('a file without departments says so and changes nothing', async () => {
  const ports = await start();
  await press('button', '找建议');
  await chooseFile('\n\n');
  expect(shown()).toContain('文件里没有读到部门');
  expect(ports.preferences.load().departments).toEqual([]);
});
