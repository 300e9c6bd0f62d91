import type { StructureAlarm } from '../../../src/plan/types';
import { act } from 'react';
import { PANE_TEXTS } from '../../../src/i18n/pane';
import { parsePlan } from '../../../src/plan';
import type { Correction } from '../../../src/plan/corrections';
import type { Plan } from '../../../src/plan/types';
import { leftList, shortQuote } from '../../../src/taskpane/plan/reading/account';
import {
  byRole,
  enter,
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

const PAGE = `首页 | 政务公开 | 联系我们
${SAMPLE}
石桥镇人民政府
2024年1月5日`;

const status = (): string =>
  Array.from(document.querySelectorAll('[role=status]'), e => e.textContent)
    .join('')
    .trim();

/** The pane with a pasted plan; what the parser was asked beside the text. */
async function edit(source: string, lang: 'zh-CN' | 'en' = 'zh-CN', read: typeof parsePlan = parsePlan) {
  const asked: (readonly Correction[])[] = [];
  await open(
    memoryPorts({
      surroundings: { lang, locale: lang, surface: 'light', excel: 'absent', partition: '' },
      parser: {
        ...memoryParser,
        parse: async (text, options) => {
          asked.push(options?.corrections ?? []);
          return read(text, options);
        },
      },
    }),
  );
  await press('tab', PANE_TEXTS[lang].frame.tabs.plan);
  await paste(source);
  await toTree();
  return asked;
}

test('rows say where and how much; marks without words are counted, not listed', () => {
  const source = `**重点**\n${PAGE}`;
  const plan = { account: parsePlan(source).account } as Plan;
  const list = leftList(plan, source, 'zh-CN');
  expect(list.rows.map(r => [r.lines[0], r.lines[1], r.reason, r.quote])).toEqual([
    [2, 2, 'site', '首页 | 政务公开 | 联系我们'],
    [7, 7, 'sign-off', '石桥镇人民政府'],
    [8, 8, 'sign-off', '2024年1月5日'],
  ]);
  expect([list.characters, list.lines, list.small]).toEqual([12 + 7 + 9, 3, 4]);
});

test('a stretch over several lines counts each line once, also where two share one', () => {
  const source = '甲乙\n丙丁\n戊己庚';
  const left = (start: number, end: number) => ({ start, end, as: 'left-out', reason: 'letter' });
  const plan = { account: [left(0, 5), left(6, 7), left(8, 9)] } as unknown as Plan;
  expect(leftList(plan, source, 'zh-CN')).toMatchObject({ lines: 3, rows: [{ lines: [1, 2] }, { lines: [3, 3] }, {}] });
  expect(leftList({} as Plan, source, 'zh-CN')).toEqual({ rows: [], characters: 0, small: 0, lines: 0 });
});

test('a quotation is one line of forty characters, no character cut in two', () => {
  expect(shortQuote(' 甲\n\n乙 ', 'zh-CN')).toBe('甲 乙');
  expect(shortQuote('𠮷'.repeat(41), 'zh-CN')).toBe(`${'𠮷'.repeat(40)}……`);
  expect(shortQuote('This plan sets out what the library services will do', 'en')).toBe(
    'This plan sets out what the library …',
  );
  expect(shortQuote('x'.repeat(41), 'en')).toBe(`${'x'.repeat(40)} …`);
});

test('without anything left out there is no line, and no word about a clear structure', async () => {
  await open(memoryPorts());
  await press('tab', '计划');
  await paste(SAMPLE);
  await toTree();
  expect(shown()).not.toContain('未读');
  expect(shown()).not.toContain('结构：');
});

test('the line opens the list; Escape leads back to the line', async () => {
  await edit(PAGE);
  await press('button', /^未读 28 字，在 3 行/);
  expect(document.activeElement?.textContent).toBe('没有读进清单的文字');
  expect(shown()).toContain('第 1 行 · 网页导航、页眉页脚');
  expect(shown()).toContain('第 6 行 · 落款');
  await act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await settle();
  expect(document.activeElement?.textContent).toContain('未读 28 字');
});

test('“在原文中看” shows the stretch pale with its reason', async () => {
  await edit(PAGE);
  await press('button', /^未读/);
  await press('button', '在原文中看：石桥镇人民政府');
  const text = byRole('grid')!;
  const pale = Array.from(text.querySelectorAll('[title^="未读"]'), e => [
    e.getAttribute('title'),
    e.lastElementChild?.previousSibling?.textContent,
  ]);
  expect(pale).toEqual([
    ['未读 · 网页导航、页眉页脚', '首页 | 政务公开 | 联系我们'],
    ['未读 · 落款', '石桥镇人民政府'],
    ['未读 · 落款', '2024年1月5日'],
  ]);
  expect(text.textContent).toContain('未读 · 落款石桥镇人民政府');
});

test('“收回” takes one stretch in, says so, and the next one has the focus; with the last the list is empty', async () => {
  const asked = await edit(PAGE);
  await press('button', /^未读/);
  await press('button', '收回：石桥镇人民政府');
  const at = PAGE.lastIndexOf('石桥镇人民政府');
  expect(asked[1]).toEqual([{ type: 'level', at: { start: at, end: at + 7 }, level: 'in', scope: 'this' }]);
  expect(status()).toBe('已收回“石桥镇人民政府”，现在有 3 项任务。');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('收回：2024年1月5日');
  await press('button', '收回：2024年1月5日');
  await press('button', /^收回：首页/);
  expect(shown()).toContain('全文都读了');
  await press('button', '返回');
  expect(shown()).not.toContain('未读');
});

test('what stays outside is not said to be taken in', async () => {
  const plan = parsePlan(PAGE);
  await edit(PAGE, 'zh-CN', () => ({ ...plan }));
  await press('button', /^未读/);
  await press('button', '收回：石桥镇人民政府');
  expect(status()).toContain('“石桥镇人民政府”没能收回');
  expect(byRole('button', '收回：石桥镇人民政府')).toBeDefined();
});

const TWO_WAYS = `${PAGE}\n附件：1.任务分解表\n2.名单`;

const FLAT = [{ id: 'flat', items: 3, sections: 2, by: '' }];

/** Reads as the parser does, but is as sure as is said, and knows another reading. */
const doubted =
  (confidence: 'check' | 'guess', alarms: readonly StructureAlarm[]): typeof parsePlan =>
  (text, options) => {
    const plan = parsePlan(text, options);
    return { ...plan, structure: { ...plan.structure, confidence, alarms, alternatives: FLAT } };
  };

test('a doubted structure says why and what else it could be, and a click reads it so', async () => {
  const asked = await edit(TWO_WAYS, 'zh-CN', doubted('check', []));
  expect(shown()).toContain('结构：请核对。现在读成 1 个板块、2 项任务（按 1.）。');
  expect(byRole('button', '改读成 2 个板块、3 项任务（按没有编号的行）')).toBeDefined();
  await press('button', /^改读成/);
  expect(asked[1]).toEqual([{ type: 'reading', id: 'flat' }]);
  expect(status()).toMatch(/^已改读成 \d+ 个板块、\d+ 项任务（.*）。$/);
});

test('in English', async () => {
  await edit(TWO_WAYS, 'en', doubted('check', ['large-items']));
  expect(shown()).toContain('Structure: please check.');
  expect(shown()).toContain('Every task is long: several may stand in one.');
  expect(byRole('button', 'Read as 3 tasks in 2 sections (by lines without numbers)')).toBeDefined();
  await press('button', /characters left out, in 5 lines: look$/);
  expect(shown()).toContain('Line 6 · sign-off');
  await press('button', 'Take in: 石桥镇人民政府');
  expect(status()).toMatch(/is taken in; there are 3 tasks now/);
});

test('who mends it line by line has the room for it: why it is doubted and the other readings are folded, and asked for', async () => {
  await edit(TWO_WAYS, 'zh-CN', doubted('check', ['large-items']));
  await press('tab', '原文');
  expect([byRole('button', '就这样读'), byRole('button', '原因和其他读法')].map(Boolean)).toEqual([true, false]);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', '0']) await enter(byRole('grid')!, key);
  expect([byRole('button', '就这样读'), byRole('button', '原因和其他读法')].map(Boolean)).toEqual([false, true]);
  expect(shown()).toContain('结构：请核对。');
  expect(shown()).not.toContain('每项任务都很长');
  await press('button', '原因和其他读法');
  expect(shown()).toContain('每项任务都很长');
  await press('button', '收起');
  expect(byRole('button', '就这样读')).toBeUndefined();
  await press('tab', /^核对/);
  expect(byRole('button', '就这样读')).toBeDefined();
});

test('a guess opens in the source at its first doubt; a doubt offers it, where anything tells the place', async () => {
  const opened = async (...how: Parameters<typeof doubted>) => {
    await open(
      memoryPorts({ parser: { ...memoryParser, parse: async (text, options) => doubted(...how)(text, options) } }),
    );
    await press('tab', '计划');
    await paste(
      TWO_WAYS.replace('整治道路。', '事项：整治道路\n')
        .replace('绿化村庄。', '事项：绿化村庄\n')
        .replace('3000棵。', '3000棵。\n3.清理河道。'),
    );
    await until(() => /结构：/.test(shown()), 'bar');
  };
  await opened('guess', ['labels-as-items']);
  expect(byRole('grid')).toBeDefined();
  await opened('check', ['labels-as-items']);
  expect(byRole('grid')).toBeUndefined();
  await press('button', '看第一处存疑');
  expect(byRole('grid')).toBeDefined();
  await until(() => document.activeElement === byRole('grid'), 'the keyboard is in the source');
  const active = () => byRole('grid')?.querySelector('[data-active=true]')?.textContent;
  const first = active();
  await enter(byRole('grid')!, 'End');
  expect(active()).not.toBe(first);
  await press('button', '看第一处存疑');
  expect(active()).toBe(first);
  const inside = byRole('grid')!.querySelector('button')!;
  act(() => inside.focus());
  await enter(inside, 'Escape');
  expect(document.activeElement).toBe(byRole('grid'));
  await opened('check', ['large-items']);
  expect([byRole('grid'), byRole('button', '看第一处存疑')]).toEqual([undefined, undefined]);
  await opened('guess', []);
  expect(byRole('grid')).toBeDefined();
});
