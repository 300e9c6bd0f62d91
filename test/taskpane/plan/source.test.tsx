import { act } from 'react';
import { parsePlan } from '../../../src/plan';
import type { Correction } from '../../../src/plan/corrections';
import { segmentAt, segmentsOf } from '../../../src/taskpane/plan/source/segments';
import { corrections } from '../../../src/taskpane/plan/source/levels';
import {
  byRole,
  memoryParser,
  memoryPorts,
  open,
  paste,
  press,
  SAMPLE,
  settle,
  shown,
  toTree,
  until,
} from '../harness';

const BULLETS = `工作计划
一、管理
● 优化排班
按高低错开上班时间。
● 规范用语
整理用语。
二、服务
● 改进窗口
新设窗口3个。
某局
2024年1月5日`;

const segments = (text: string, made: readonly Correction[] = []) =>
  segmentsOf(text, parsePlan(text, { corrections: made }).account);
const words = (text: string) => (one: { start: number; end: number }) => text.slice(one.start, one.end);

describe('pieces of a paste', () => {
  test('headings, measures and notes of one line are pieces of their own, blank lines are none', () => {
    const found = segments(SAMPLE);
    expect(found.map(s => [s.as, words(SAMPLE)(s), s.first, s.last])).toEqual([
      ['title', '石桥镇2024年工作计划', true, true],
      ['section', '一、改善人居环境', true, true],
      ['task', '1.整治道路。', true, false],
      ['measure', '新建村道不少于12公里。', false, false],
      ['measure', '6月底前完成勘测。', false, false],
      ['owner', '（责任单位：镇建设办）', false, true],
      ['task', '2.绿化村庄。', true, false],
      ['measure', '种植树木3000棵。', false, true],
    ]);
  });

  test('a row of a table is one piece; marks and page numbers begin none; every letter is in a piece', () => {
    const table = '序号\t任务\t单位\n1\t清洗冷却塔\t动力车间';
    expect(segments(table).map(s => [s.as, words(table)(s)])).toEqual([
      ['cell', '序号\t任务\t单位'],
      ['task', '1\t清洗冷却塔\t动力车间'],
    ]);
    for (const text of [SAMPLE, BULLETS, `**${SAMPLE}**\n\n— 1 —\n${BULLETS}`, '长'.repeat(4000)]) {
      const inPieces = segments(text).map(words(text)).join('').replace(/\s/g, '');
      expect(inPieces).toBe(text.replace(/\s/g, ''));
    }
  });

  test('an offset is found in its piece, or in the next one', () => {
    const found = segments(SAMPLE);
    expect(found[segmentAt(found, SAMPLE.indexOf('村道'))]).toMatchObject({ as: 'measure' });
    expect(found[segmentAt(found, SAMPLE.indexOf('\n'))]).toMatchObject({ as: 'section' });
    expect(segmentAt(found, SAMPLE.length)).toBe(-1);
  });

  test('a piece within a line is cut out of it; a stretch is one correction', () => {
    const found = segments(SAMPLE);
    const at = found.findIndex(s => words(SAMPLE)(s).startsWith('6月底'));
    const one = found[at]!;
    expect(corrections([one], found[at + 1], 'left-out')).toEqual([
      { type: 'split', at: one.start, scope: 'this' },
      { type: 'split', at: found[at + 1]!.start, scope: 'this' },
      { type: 'level', at: { start: one.start, end: one.end }, level: 'left-out', scope: 'this' },
    ]);
    const made = corrections([one], found[at + 1], 'left-out');
    expect(
      segments(SAMPLE, made)
        .filter(s => s.as === 'left-out')
        .map(words(SAMPLE)),
    ).toEqual(['6月底前完成勘测。']);
    expect(corrections(found.slice(2, 8), undefined, 'left-out')).toHaveLength(1);
  });
});

/** The source of a pasted plan; what the parser was asked for. */
async function source(text: string) {
  const asked: (readonly Correction[])[] = [];
  await open(
    memoryPorts({
      parser: {
        ...memoryParser,
        parse: async (given, options) => {
          asked.push(options?.corrections ?? []);
          return parsePlan(given, options);
        },
      },
    }),
  );
  await press('tab', '计划');
  await paste(text);
  await toTree();
  await press('tab', '原文');
  return asked;
}
const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[role=row]'));
const row = (starts: string) => rows().find(r => r.querySelector('[data-text]')?.textContent?.includes(starts))!;
const level = (starts: string) => row(starts).querySelector('[role=gridcell]')?.textContent;
const click = async (starts: string, shiftKey = false) => {
  await act(async () => row(starts).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })));
  await settle();
};
const key = async (name: string, more: KeyboardEventInit = {}) => {
  await act(async () =>
    byRole('grid')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more })),
  );
  await settle();
};

test('one line named mends a plan of signs: two acts; undone in the toast', async () => {
  await source(BULLETS);
  expect([level('● 优化'), level('一、管理')]).toEqual(['举措', '任务']);
  await click('● 优化');
  await key('2');
  expect(shown()).toContain('已改成“任务”：1 段。现在有 3 项任务。');
  expect(['● 优化', '● 规范', '● 改进', '一、管理'].map(level)).toEqual(['任务', '任务', '任务', '板块']);
  // The reader has drawn the conclusion: nothing is left to offer.
  expect(shown()).not.toContain('另有');
  await press('button', '撤销');
  expect(level('● 规范')).toBe('举措');
});

const NOTES = `工作计划
一、管理
1.优化排班。错开上班时间。
※ 详见附表一
2.规范用语。整理用语。
※ 详见附表二
3.改进窗口。新设窗口3个。
※ 详见附表三`;

test('other lines that begin alike are offered, shown, and changed with one press', async () => {
  const asked = await source(NOTES);
  await click('※ 详见附表一');
  await key('0');
  expect(shown()).not.toContain('哪一段读错了');
  expect(shown()).toContain('另有 2 行同样以“※”开头');
  await press('button', '都改成不要（2）');
  expect(asked[2]).toMatchObject([{ scope: 'this' }, { level: 'left-out', scope: { shape: { template: '※' } } }]);
  expect(['附表一', '附表二', '附表三'].map(level)).toEqual(['不要', '不要', '不要']);
  expect(shown()).not.toContain('另有');
  expect(shown()).toContain('2 行已改成“不要”，现在有 3 项任务。');
});

test('a line and all that begin as it does get a level in one press, and lose it in one undo', async () => {
  const letters = ['工作计划', '一、管理', 'l.优化排班。错开上班时间。', 'l.规范用语。编写用语一册。', '二、服务'];
  const asked = await source([...letters, 'l.改进窗口。新设窗口3个。', 'l.延长时间。周末照常开放。'].join('\n'));
  const offered = () => Boolean(byRole('button', '都改成任务（4）'));
  await click('工作计划');
  expect(offered()).toBe(false);
  await click('l.优化');
  await until(offered, 'the offer');
  expect(row('l.优化').textContent).toContain('同样以“l.”开头');
  await press('button', '都改成任务（4）');
  expect(asked[1]).toMatchObject([{ scope: 'this' }, { level: 'task', scope: { shape: {} } }]);
  expect(shown()).toContain('4 行已改成“任务”，现在有 4 项任务。');
  expect(['一、管理', '优化排班', '规范用语', '改进窗口', '延长时间'].map(level)).toEqual([
    '板块',
    ...Array.from({ length: 4 }, () => '任务'),
  ]);
  await press('button', '撤销');
  expect(shown()).toContain('2 项任务');
});

test('some of them can stay as they are; after an undo nothing is offered', async () => {
  const asked = await source(NOTES);
  await click('※ 详见附表一');
  await press('button', '不要');
  await press('button', '看这些行');
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('[role=listitem] input'));
  expect(boxes.map(box => box.checked)).toEqual([true, true]);
  await act(async () => boxes[1]!.click());
  await press('button', '改这 1 行成不要');
  expect(asked[2]?.slice(1)).toMatchObject([{ type: 'level', level: 'left-out', scope: 'this' }]);
  expect([level('附表二'), level('附表三')]).toEqual(['不要', '举措']);
  await press('button', '撤销');
  expect(shown()).not.toContain('另有');
});

test('several pieces with Shift and one key; what was left out is pale in its place and taken back in there', async () => {
  await source(BULLETS);
  await click('二、服务');
  await click('新设窗口', true);
  expect(rows().filter(r => r.getAttribute('aria-selected') === 'true')).toHaveLength(3);
  expect(shown()).toContain('已选 3 段');
  await key('0');
  expect(['二、服务', '● 改进', '新设窗口'].map(level)).toEqual(['不要', '不要', '不要']);
  expect(row('● 改进').textContent).toContain('未读 · 手工排除');
  await press('button', '收回：新设窗口3个。');
  expect(level('新设窗口')).not.toBe('不要');
  expect(level('某局')).toBe('不要');
});

test('the keyboard alone: arrows, Shift with arrows, numbers; Backspace joins a line to the one above; Enter opens the measure', async () => {
  const asked = await source(BULLETS);
  await key('End');
  await key('Home');
  await key('ArrowDown');
  await key('ArrowDown');
  const active = () => document.querySelector('[data-active=true] [data-text]')?.textContent;
  expect(active()).toBe('● 优化排班');
  expect(byRole('grid')?.getAttribute('aria-activedescendant')).toBe(document.querySelector('[data-active=true]')?.id);
  await key('ArrowDown');
  await key('Backspace');
  expect(asked[1]).toEqual([{ type: 'join', at: BULLETS.indexOf('按高低') }]);
  await key('ArrowUp');
  await key('Enter');
  await until(() => byRole('button', '返回'), 'measure');
});

test('title, issuer and year are typed over', async () => {
  const asked = await source(BULLETS);
  await press('button', '标题、单位、年度');
  const { field, type } = await import('../harness');
  await type(field('计划标题'), '某局2025年计划');
  await type(field('计划年度'), '25');
  expect(shown()).toContain('请填四位年份');
  await type(field('计划年度'), '2025');
  await press('button', '确定');
  expect(asked[1]).toEqual([
    { type: 'title', at: null, text: '某局2025年计划' },
    { type: 'year', year: 2025 },
  ]);
  expect(document.querySelector('h1')?.textContent).toBe('某局2025年计划');
});

test('“就这样读” ends the doubt', async () => {
  // Without a signature: a signed text of this form is read for sure.
  await source(`${BULLETS.slice(0, BULLETS.indexOf('\n某局'))}\n附件：1.任务分解表\n2.名单`);
  expect(shown()).toContain('结构：');
  await press('button', '就这样读');
  expect(shown()).not.toContain('结构：');
  await press('button', '撤销');
  expect(shown()).toContain('结构：');
});

test('what was deleted stands pale in the source, and one press takes it back', async () => {
  await source(NOTES.replaceAll(/※ .*\n?/g, ''));
  await press('tab', '清单');
  await press('treeitem', /新设窗口/);
  await press('button', '删除这条');
  await press('tab', '原文');
  const gone = () => rows().filter(r => r.textContent?.includes('已删除'));
  expect(gone().map(r => r.querySelector('[data-text]')!.textContent)).toEqual([
    expect.stringContaining('改进窗口'),
    expect.stringContaining('新设窗口3个'),
  ]);
  await press('button', /^收回：3\.改进窗口/);
  expect(gone()).toEqual([]);
  expect(shown()).toContain('已收回 1 条举措。');
  expect((await toTree()).textContent).toContain('新设窗口3个');
  await press('button', '撤销');
  expect(byRole('tree')!.textContent).not.toContain('新设窗口3个');
});
