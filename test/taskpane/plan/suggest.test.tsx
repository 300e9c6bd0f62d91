import { act } from 'react';
import { byRole, enter, memoryPorts, open, paste, press, settle, shown, toTree, typeKeys, until } from '../harness';

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
const piles = () => Array.from(document.querySelectorAll('[data-pile] h2'), head => head.textContent ?? '');

const start = async () => {
  const ports = memoryPorts();
  await open(ports);
  await press('tab', '计划');
  await paste(PLAN);
  await toTree();
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
  expect(piles()).toEqual(['镇建设办 · 2 条', '镇教育办 · 1 条，另有 1 条没把握']);
  expect(shown()).toContain('因为提到：村道、危桥');
  await press('button', '返回');
  expect(tree()).toContain('责任单位：建议 镇教育办');
  await press('combobox', '显示');
  expect(byRole('option', '无责任单位 4')).toBeDefined();
  expect(byRole('option', '建议单位 4')).toBeDefined();
});

test('what is clear is accepted at once, what is doubtful never; accepted ones are marked until they are confirmed', async () => {
  const ports = await withList();
  await press('button', '采纳有把握的 3 条');
  expect(piles()).toEqual(['镇教育办 · 1 条没把握']);
  await press('button', '返回');
  expect(tree()).toContain('牵头 镇建设办 · 建议');
  expect(tree()).toContain('建议 镇教育办');
  await press('tab', '核对 3');
  expect(shown()).toContain('3 条采纳了建议单位，请确认');
  await press('button', '都确认');
  expect(shown()).toContain('3 条的单位已确认');
  await toTree();
  expect(tree()).not.toContain('· 建议');
  await settle(1200);
  expect(ports.kept!.saved.operations).toHaveLength(2);
});

test('a pile is accepted, refused or shown by itself; undo takes each back', async () => {
  await withList();
  byRole('button', '采纳 2 条：镇建设办')!.focus();
  await press('button', '采纳 2 条：镇建设办');
  expect(piles()).toEqual(['镇教育办 · 1 条，另有 1 条没把握']);
  expect(document.activeElement!.closest('[data-pile]')!.textContent).toContain('镇教育办');
  await press('button', '撤销');
  expect(piles()).toHaveLength(2);
  await press('button', '不是：镇建设办');
  expect(piles()).toEqual(['镇教育办 · 1 条，另有 1 条没把握']);
  expect(shown()).toContain('另有 2 条对不上任何部门');
  await press('button', '没把握的 1 条：镇教育办');
  await press('button', /^采纳：种好校园的树/);
  expect(piles()).toEqual(['镇教育办 · 1 条']);
});

test('a pile goes to somebody else, named by initials', async () => {
  await withList();
  await press('button', '改：镇建设办');
  const box = await until(() => byRole('combobox'), 'box for a name');
  await typeKeys(box as HTMLInputElement, 'zjyb');
  expect(byRole('option')!.textContent).toBe('镇教育办');
  await enter(box);
  await enter(box);
  await until(() => byRole('combobox') === undefined, 'closed');
  expect(piles()).toEqual(['镇教育办 · 1 条，另有 1 条没把握']);
  await press('button', '返回');
  expect(tree().split('牵头 镇教育办')).toHaveLength(3);
  expect(tree()).not.toContain('牵头 镇教育办 · 建议');
});

test('without a list: names pasted, names of the plan, a template', async () => {
  const saved: string[] = [];
  const ports = memoryPorts({ save: (_, name) => saved.push(name) });
  await open(ports);
  await press('tab', '计划');
  await paste(`${PLAN}（责任单位：镇林业站）`);
  await press('button', '按部门分堆');
  await press('button', '下载模板');
  expect(saved).toEqual(['部门名单模板.csv']);
  expect(byRole('button', '用计划里出现的 1 个单位')).toBeDefined();
  await press('button', '粘贴名称');
  document.querySelector('textarea')!.value = '镇建设办、镇教育办\n镇财政所';
  await press('button', '用这些名称');
  expect(ports.preferences.load().departments.map(({ name }) => name)).toEqual(['镇建设办', '镇教育办', '镇财政所']);
});

test('the page of a measure offers its suggestion beside empty fields', async () => {
  await withList();
  await press('button', '返回');
  await press('treeitem', /危桥/);
  const owners = () => document.querySelector('main [data-chip^="owners"]')!.textContent;
  expect(owners()).toContain('无责任单位');
  await press('button', '采纳建议');
  expect(owners()).toContain('牵头 镇建设办');
  expect(byRole('button', '采纳建议')).toBeUndefined();
});

test('a file without departments says so and changes nothing', async () => {
  const ports = await start();
  await press('button', '找建议');
  await chooseFile('\n\n');
  expect(shown()).toContain('文件里没有读到部门');
  expect(ports.preferences.load().departments).toEqual([]);
});
