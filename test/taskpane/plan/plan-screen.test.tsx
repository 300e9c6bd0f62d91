import { act } from 'react';
import { begin, save } from '../../../src/plan/draft';
import { parsePlan } from '../../../src/plan';
import {
  byRole,
  changeFact,
  enter,
  field,
  intoFact,
  memoryPorts,
  open,
  paste,
  press,
  SAMPLE,
  settle,
  shown,
  toTree,
  type,
  typeKeys,
  until,
} from '../harness';

const pasted = async (ports = memoryPorts()) => {
  await open(ports);
  await press('tab', '计划');
  await paste(SAMPLE);
  await toTree();
  return ports;
};

test('a pasted plan is read at once: tree, counts, facts', async () => {
  await pasted();
  expect(shown()).toContain('石桥镇2024年工作计划');
  expect(shown()).toContain('2 项任务 · 3 条举措 · 2 个目标');
  const rows = Array.from(document.querySelectorAll('[role=treeitem]'), row => row.getAttribute('aria-level'));
  expect(rows).toEqual(['1', '2', '3', '3', '2', '3']);
  const chips = byRole('tree')!.textContent;
  expect(chips).toContain('2024-06-30');
  expect(chips).toContain('镇建设办');
  expect(chips).toContain('无责任单位');
});

test('a measure shows the words it was read from; a corrected value can be undone', async () => {
  await pasted();
  await press('treeitem', /新建村道/);
  const marks = Array.from(document.querySelectorAll('mark'), m => m.textContent);
  expect(marks).toContain('镇建设办');
  expect(marks.join()).toContain('不少于12公里');
  await changeFact('target', '15公里');
  await press('button', '返回');
  expect(byRole('tree')!.textContent).toContain('15公里');
  await press('button', '撤销');
  expect(byRole('tree')!.textContent).toContain('12公里');
  expect(byRole('tree')!.textContent).not.toContain('15公里');
});

test('another plan takes the draft’s place; menus alone do not, and the first can be had back', async () => {
  await pasted();
  await press('button', '更多操作');
  await press('menuitem', '换一份计划');
  expect(shown()).toContain('还可以换回来');
  expect(Array.from(document.querySelectorAll('h1'), h => h.textContent)).toEqual(['换一份计划']);
  await paste('首页\n政务公开\n联系我们');
  await until(() => /没有找到任务/.test(shown()), 'refused');
  expect(shown()).toContain('石桥镇2024年工作计划');
  await press('button', '更多操作');
  await press('menuitem', '换一份计划');
  await paste('柳林镇2025年工作要点\n1.修路。新建村道9公里。');
  await until(() => /柳林镇2025年工作要点/.test(shown()), 'second plan');
  await press('button', '换回上一份');
  expect(shown()).toContain('石桥镇2024年工作计划');
});

test('a wrong number is refused beside its field and the fact stays', async () => {
  await pasted();
  await press('treeitem', /新建村道/);
  await intoFact('target', '12公里');
  await press('button', '逐项填写');
  await type(field('目标值'), '十五');
  expect(shown()).toContain('请填数字');
  await press('button', '好');
  await press('button', '返回');
  expect(byRole('tree')!.textContent).toContain('12公里');
});

test('a target typed field by field shows in the line; a field that is left as it was changes nothing', async () => {
  await pasted();
  await press('treeitem', /新建村道/);
  await act(async () => document.querySelector<HTMLElement>('main [data-chip^="target"]')!.click());
  await press('button', '逐项填写');
  const steps = () => byRole('button', '撤销')!.getAttribute('aria-disabled');
  await type(field('单位'), '公里');
  await press('button', '好');
  await press('button', '返回');
  expect(steps()).toBe('true');
  await press('treeitem', /新建村道/);
  await act(async () => document.querySelector<HTMLElement>('main [data-chip^="target"]')!.click());
  await press('button', '逐项填写');
  await type(field('目标值'), '15');
  expect(field('量化目标').value).toContain('15公里');
  await press('button', '好');
  await press('button', '返回');
  expect(byRole('tree')!.textContent).toContain('不少于 15公里');
});

test('where a due date comes from stands below it, and a new target is added in a line', async () => {
  await pasted();
  await press('treeitem', /种植树木/);
  expect(shown()).toContain('2024-12-31原文没有写时限，按计划年度默认');
  await press('button', '添加目标');
  await typeKeys(field('量化目标'), '成活率 不低于 90%');
  await enter(field('量化目标'));
  expect(shown()).toContain('成活率 不少于 90%');
  await changeFact('due', '6月底');
  expect(shown()).toContain('2024-06-30');
  await changeFact('due', '开完会以后');
  expect(shown()).toContain('开完会以后');
});

test('owners in bulk for those that have none', async () => {
  await pasted();
  await press('button', '更多操作');
  await press('menuitem', '批量设置责任单位');
  await typeKeys(field('单位名称'), '镇农业办，镇林业站');
  await press('button', '设置 1 条');
  await toTree();
  expect(byRole('tree')!.textContent).toContain('牵头 镇农业办');
  expect(byRole('tree')!.textContent).toContain('配合 镇林业站');
  expect(byRole('tree')!.textContent).not.toContain('无责任单位');
  expect(byRole('tree')!.textContent).toContain('镇建设办');
});

test('owners in bulk: a field left blank changes nothing, names are added or replace those that are there', async () => {
  await pasted();
  const bulk = async (...steps: (() => Promise<unknown>)[]) => {
    await press('button', '更多操作');
    await press('menuitem', '批量设置责任单位');
    for (const step of steps) await step();
    await press('button', /^设置 \d 条/);
    await toTree();
    return byRole('tree')!.textContent;
  };
  const tick = (label: string) => act(async () => field(label).click());
  const name = async (words: string) => {
    await typeKeys(field('单位名称'), words);
    await enter(field('单位名称'));
  };
  const all = () => tick('只改还没有牵头单位的举措');
  expect(
    await bulk(
      all,
      () => name('镇财政所'),
      () => press('button', '牵头：镇财政所，改为配合'),
    ),
  ).toContain('牵头 镇建设办');
  expect(byRole('tree')!.textContent).toContain('配合 镇财政所');
  expect(byRole('tree')!.textContent).toContain('无牵头单位');
  const added = await bulk(all, () => name('镇纪委'));
  expect(added).toContain('牵头 镇建设办、镇纪委');
  expect(added).not.toContain('无牵头单位');
  const replaced = await bulk(
    all,
    () => name('镇党委'),
    () => tick('替换已有单位'),
  );
  expect(replaced).toContain('牵头 镇党委');
  expect(replaced).not.toContain('镇建设办');
  expect(replaced).toContain('配合 镇财政所');
});

test('parts of a measure say in a line what they hold while they are folded; a new one has its words open', async () => {
  await pasted();
  await press('treeitem', /新建村道/);
  const state = (name: string) => byRole('button', new RegExp(`^${name}`))!.getAttribute('aria-expanded');
  expect(['原文出处', '任务和举措', '量化目标', '时限和责任单位'].map(state)).toEqual([
    'true',
    'false',
    'true',
    'true',
  ]);
  expect(byRole('button', /^任务和举措/)!.textContent).toContain('新建村道不少于12公里');
  await press('button', /^量化目标/);
  expect(byRole('button', /^量化目标/)!.textContent).toContain('12公里');
  await press('button', /^时限和责任单位/);
  expect(byRole('button', /^时限和责任单位/)!.textContent).toContain('镇建设办');
  await press('button', '下一条');
  expect([state('量化目标'), state('任务和举措')]).toEqual(['false', 'false']);
  expect(byRole('button', /^时限和责任单位/)!.textContent).toContain('2024-06-30');
  await press('button', '在后面添加一条');
  expect(state('任务和举措')).toBe('true');
});

test('dropping and adding measures', async () => {
  await pasted();
  await press('treeitem', /种植树木/);
  await press('button', '在后面添加一条');
  await type(field('具体举措'), '修剪树木。');
  await press('button', '返回');
  expect(shown()).toContain('4 条举措');
  await press('treeitem', /种植树木/);
  await press('button', '删除这条');
  expect(shown()).toContain('3 条举措');
  expect(byRole('tree')!.textContent).toContain('修剪树木');
  expect(byRole('tree')!.textContent).not.toContain('种植树木');
});

test('menus only, nothing, and more than 5 MB are refused with what to do', async () => {
  await open(memoryPorts());
  await press('tab', '计划');
  await paste('一'.repeat(2_000_000));
  expect(shown()).toContain('超过 5 MB');
  await press('button', '读取计划');
  expect(shown()).toContain('没有读到文字');
  expect(byRole('tree')).toBeUndefined();
});

test('the draft is kept shortly after an edit, offered on reopening with its edits, and cleared on request', async () => {
  const ports = await pasted();
  await press('treeitem', /新建村道/);
  await changeFact('target', '18公里');
  await settle(1200);
  expect(ports.kept?.saved.operations).toHaveLength(1);
  await open(ports);
  expect(shown()).toContain('有一份没写入的草稿');
  await press('button', '继续编辑');
  await toTree();
  expect(byRole('tree')!.textContent).toContain('18公里');
  await press('button', '更多操作');
  await press('menuitem', '清除草稿');
  expect(byRole('tree')).toBeDefined();
  await press('button', '清除草稿');
  expect(ports.kept).toBeNull();
  expect(byRole('tree')).toBeUndefined();
});

test('where nothing can be kept, the pane says so', async () => {
  const store = {
    load: async () => null,
    keep: async () => false,
    clear: async () => undefined,
    loadAside: async () => [],
    keepAside: async () => undefined,
  };
  await pasted(memoryPorts({ drafts: store }));
  await settle(1200);
  expect(shown()).toContain('不让目标表保存草稿');
});

test('English throughout, by choice or by Office', async () => {
  const plan = parsePlan(SAMPLE);
  const ports = memoryPorts({
    surroundings: { lang: 'en', locale: 'en-GB', surface: 'dark', excel: 'absent', partition: '' },
  });
  ports.kept = { source: SAMPLE, origin: '', at: ports.now(), saved: save(begin(plan)) };
  await open(ports);
  await press('button', 'Go on editing');
  await toTree();
  expect(shown()).toContain('3 measures');
  expect(byRole('tree')!.textContent).toContain('30 Jun 2024');
  await press('button', 'Settings');
  expect(shown()).toContain('kept on this computer only');
  expect(document.documentElement.lang).toBe('en');
});
