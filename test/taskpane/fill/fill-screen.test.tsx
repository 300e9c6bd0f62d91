import { act } from 'react';
import { previewWrite } from '../../../src/taskpane/book/writing';
import { BookError } from '../../../src/taskpane/ports';
import { plan } from '../../plan/draft/sample';
import { computedStyle } from '../globals';
import { byRole, field, memoryPorts, open, press, settle, shown, type, until } from '../harness';
import { memoryBook } from '../memory-book';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const start = async (screen: string) => {
  const book = memoryBook();
  book.ledger = previewWrite(null, plan, 'zh-CN', []).ledger;
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  const ports = memoryPorts({ book, surroundings });
  ports.preferences.keep({ lang: null, name: '王五', unit: '', departments: [] });
  await open(ports);
  await press(screen === '设置' ? 'button' : 'tab', screen);
  await settle(50);
  return book;
};

test('fills the selected row: status, reason and figures, then the cells with day and name', async () => {
  const book = await start('填报');
  const [first, second] = book.ledger!.rows;
  expect(shown()).toContain(first!.no);
  await act(async () => book.select(second!.key));
  await settle();
  expect(document.querySelector('h1')!.textContent).toBe(second!.measure);
  expect(shown()).toContain('未填报');
  await type(field(`实际值（${second!.unit}）`), '2所');
  expect(shown()).toContain('读作 2');
  await press('button', '保存到表格');
  expect(book.calls[0]).toMatch(/^fill \S+ \{"actual":2,"reporter":"王五","reportedOn":45413\}$/);
  await until(() => /已保存/.test(shown()), 'saved');
  expect(shown()).not.toContain('还没有填');
});

test('a doubtful figure is asked about and not written; choosing settles it', async () => {
  const book = await start('填报');
  await type(field('实际值（所）'), '2-3');
  expect(shown()).toMatch(/有几种读法|读不出|单位/);
  await press('button', '保存到表格');
  expect(book.calls).toEqual([]);
});

test('what is typed survives going to other rows and a refused write', async () => {
  const book = await start('填报');
  await type(field('进展情况'), '已完成选址');
  await press('button', '下一行');
  expect(field('进展情况').value).toBe('');
  await press('button', '上一行');
  expect(field('进展情况').value).toBe('已完成选址');
  book.trouble = new BookError('editing');
  await press('button', '保存到表格');
  expect(shown()).toContain('按 Enter 或 Esc');
  expect(field('进展情况').value).toBe('已完成选址');
  expect(book.calls.filter(call => call.startsWith('goTo'))).toHaveLength(2);
});

test('what is typed survives another page, and the pane loaded anew by a button of the ribbon', async () => {
  const book = memoryBook();
  book.ledger = previewWrite(null, plan, 'zh-CN', []).ledger;
  const ports = memoryPorts({ book });
  const pane = await open(ports, 'fill');
  await until(() => document.querySelector('h1')?.textContent, 'a row');
  await type(field('进展情况'), '已开工');
  await press('tab', '总览');
  await press('tab', '填报');
  expect(field('进展情况').value).toBe('已开工');
  await pane.close();
  await open(ports, 'fill');
  await until(() => document.querySelector('h1')?.textContent, 'a row');
  expect(field('进展情况').value).toBe('已开工');
  await press('button', '保存到表格');
  expect(Object.values(ports.unsaved.load()).flatMap(Object.keys)).toEqual([]);
});

test('the overview leads to its rows', async () => {
  const book = await start('总览');
  await until(() => /教育局/.test(shown()), 'bodies');
  await press('button', '无责任单位 1');
  expect(byRole('tab', '填报')!.getAttribute('aria-selected')).toBe('true');
  expect(shown()).toContain('1 / 1');
  await press('tab', '总览');
  await press('button', /^教育局 牵头 3$/);
  expect(document.querySelector('h1')!.textContent).toBe(book.ledger!.rows[0]!.measure);
});

test('the overview follows the sheet', async () => {
  const book = await start('总览');
  expect(byRole('button', '未填报 4')).toBeDefined();
  await act(async () => book.fill(book.ledger!.rows[0]!.key, { actual: 3 }));
  await settle(600);
  expect(byRole('button', '未填报 3')).toBeDefined();
});

test('settings of the workbook: only what changed is written, mistakes are said beside the field', async () => {
  const book = await start('设置');
  await type(field('数据截至'), '等通知');
  expect(shown()).toContain('请按 2024-06-30 的样子填写，或者留空');
  // As a plan's date is typed, in the plan's year.
  await type(field('数据截至'), '6月30日');
  expect(shown()).not.toContain('请按 2024-06-30 的样子填写，或者留空');
  await type(field('慢多少以上算严重滞后'), '5');
  expect(shown()).toContain('应小于');
  await type(field('慢多少以上算严重滞后'), '25');
  await press('button', '保存设置');
  expect(book.calls).toEqual(['configure {"asOf":45473,"severePoints":25}']);
});

test('a workbook without a matrix sends people to the plan', async () => {
  const book = memoryBook();
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  await open(memoryPorts({ book, surroundings }));
  await press('tab', '填报');
  await until(() => /还没有责任矩阵/.test(shown()), 'hint');
  await press('button', '去粘贴计划');
  expect(document.querySelector('textarea')).not.toBeNull();
});

test('a matrix that came into the workbook unseen is found by reading again, or by going to another page', async () => {
  const book = memoryBook();
  const quiet = { phase: 'quiet', questions: [], logged: 0, remote: 0, trouble: null } as const;
  book.live = async (_name, onState) => {
    onState({ ...quiet, phase: 'noMatrix' });
    const scan = async () => {
      book.calls.push('scan');
      onState(quiet);
      return 0;
    };
    return { answer: async () => undefined, scan, stop: () => undefined };
  };
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  await open(memoryPorts({ book, surroundings }));
  await press('tab', '填报');
  await until(() => /还没有责任矩阵/.test(shown()), 'hint');
  expect(book.calls).toEqual([]);
  const { ledger } = previewWrite(null, plan, 'zh-CN', []);
  book.ledger = ledger;
  await press('button', '重新读取');
  await until(() => /1 \/ 4/.test(shown()), 'rows');
  // What is typed into it from now on is heard.
  await until(() => book.calls.includes('scan'), 'heard');
  book.ledger = null;
  await press('button', /更多操作/);
  await press('menuitem', '重新读取');
  await until(() => /还没有责任矩阵/.test(shown()), 'gone');
  book.ledger = ledger;
  await press('tab', '总览');
  await until(() => /按责任单位/.test(shown()), 'overview');
});

test('only mine: asked once which department that is, kept on this machine, off again by the same button', async () => {
  const book = await start('填报');
  await press('button', '只看我的');
  await act(async () => field('我的单位').click());
  await press('option', '教育局');
  expect(shown()).toContain('1 / 3');
  await press('button', '只看我的');
  expect(shown()).toContain('1 / 4');
  await press('button', '只看我的');
  expect(shown()).toContain('1 / 3');
  await press('button', '设置');
  expect(field('我的单位').value).toBe('教育局');
  expect(shown()).toContain('只保存在这台电脑');
  await type(field('我的单位'), '水利局 ');
  expect(field('我的单位').value).toBe('水利局 ');
  await press('tab', '填报');
  await press('button', '只看我的');
  expect(shown()).toContain('没有“水利局”的行');
  expect(book.calls).toEqual([]);
});

test('无变化 renews the date and nothing else', async () => {
  const book = await start('填报');
  const { key } = book.ledger!.rows[0]!;
  await act(async () => book.fill(key, { progress: '已开工', reportedOn: 45000 }));
  await settle(600);
  book.calls.length = 0;
  await press('button', '无变化');
  expect(book.calls).toEqual([`fill ${key} {"reportedOn":45413}`]);
  expect(book.ledger!.rows[0]).toMatchObject({ progress: '已开工', reporter: null });
  await until(() => /已记为无变化/.test(shown()), 'said');
  await type(field('进展情况'), '完成一半');
  expect(byRole('button', '无变化')).toBeUndefined();
});

test('a new period says what will change, asks for a later day, and is one writing', async () => {
  const book = await start('填报');
  const [first, second, third] = book.ledger!.rows;
  const told = (row: typeof first, over: object) => ({ ...row!, ...over });
  book.ledger = {
    ...book.ledger!,
    settings: { ...book.ledger!.settings, periodStart: asSerialDay(45383) },
    rows: [
      told(first, { progress: '已开工', actual: 1, reportedOn: 45400 }),
      told(second, { progress: '已选址', lastProgress: '已立项', reportedOn: 45400 }),
      told(third, { progress: '今天报的', reportedOn: 45413 }),
      book.ledger!.rows[3]!,
    ],
  };
  await press('button', '更多操作');
  await press('menuitem', '重新读取');
  await press('button', '更多操作');
  await press('menuitem', '开始新一期……');
  expect(field('本期起始').value).toBe('2024-06-01');
  await type(field('本期起始'), '2024.5.1');
  expect(shown()).toContain('2 行的进展情况移到上期进展');
  expect(shown()).toContain('其中 1 行原来的上期进展被替换');
  expect(shown()).toContain('其中 1 行只写了文字');
  expect(shown()).toContain('1 行不动');
  await type(field('本期起始'), '2024.4.1');
  expect(shown()).toContain('新一期应当更晚');
  await press('button', '开始新一期');
  expect(book.calls).toEqual([]);
  await type(field('本期起始'), '2024.5.1');
  await press('button', '开始新一期');
  expect(book.calls).toEqual(['newPeriod 45413 王五']);
  expect(shown()).toContain('新一期已开始，移动了 2 行');
  expect(book.ledger!.rows[0]).toMatchObject({ lastProgress: '已开工', progress: null, actual: 1 });
});

test('every number of the overview leads to as many rows', async () => {
  const book = await start('总览');
  book.ledger = {
    ...book.ledger!,
    rows: book.ledger!.rows.map((row, i) => ({ ...row, support: i === 3 ? '教育局' : row.support })),
  };
  await press('tab', '填报');
  await press('button', '更多操作');
  await press('menuitem', '重新读取');
  await press('tab', '总览');
  const names = Array.from(
    document.querySelectorAll('main button'),
    b => b.getAttribute('aria-label') ?? b.textContent ?? '',
  ).filter(name => / [1-9]\d*$/.test(name));
  expect(names).toEqual(expect.arrayContaining(['灰 4', '未填报 4', '无责任单位 1', '教育局 牵头 3']));
  for (const name of names) {
    await press('button', name);
    const n = /\d+$/.exec(name)![0];
    const places = Array.from(document.querySelectorAll('[role=status]'), e => e.textContent);
    expect(places).toContain(`1 / ${n}`);
    await press('tab', '总览');
  }
});

test('what was typed into the shown row and is in doubt is asked there, other rows below the page', async () => {
  const book = await start('填报');
  const [first, second] = book.ledger!.rows;
  const question = (row: typeof first, no: string) =>
    ({ row: row!.key, no, column: 'actual', typed: '2-3', unit: '所', why: 'ambiguous', candidates: [2, 3] }) as const;
  const questions = [question(first, '甲'), question(second, '乙')];
  await act(async () => book.tell({ phase: 'quiet', questions, logged: 0, remote: 0, trouble: null }));
  await act(async () => book.select(second!.key));
  await settle();
  const at = () => document.querySelector('main')!.querySelector('[aria-label="表里有 1 处要核对"]');
  expect(at()!.textContent).toMatch(/实际值.*“2-3”/);
  expect(document.querySelector('footer')!.textContent).toMatch(/甲.*“2-3”/);
  expect(document.querySelector('footer')!.textContent).not.toContain('乙');
  await act(async () => at()!.querySelectorAll('button')[1]!.click());
  expect(book.calls).toEqual([`answer ${second!.key} actual {"take":3}`]);
  await act(async () => book.select(book.ledger!.rows[2]!.key));
  await settle();
  expect(at()).toBeNull();
});

test('facts are folded to one line, and stay as the user left them while the pane is open', async () => {
  const book = await start('填报');
  const row = book.ledger!.rows[0]!;
  const details = () => byRole('button', /^详情/)!;
  const facts = () => document.querySelector('dl')!;
  const seen = (element: Element) => computedStyle!(element.parentElement!).display !== 'none';
  expect(details().getAttribute('aria-expanded')).toBe('false');
  expect(details().textContent).toContain(row.targetText);
  expect(details().textContent).toContain(row.lead!);
  expect(seen(facts())).toBe(false);
  await press('button', /^详情/);
  expect(document.getElementById(details().getAttribute('aria-controls')!)!.contains(facts())).toBe(true);
  expect(seen(facts())).toBe(true);
  expect(details().textContent).toBe('详情');
  await press('button', '下一行');
  expect(details().getAttribute('aria-expanded')).toBe('true');
  await press('tab', '总览');
  await press('tab', '填报');
  expect(details().getAttribute('aria-expanded')).toBe('true');
});

test('what is folded of the form keeps what was typed and says how much is filled in', async () => {
  const book = await start('填报');
  const rest = () => byRole('button', /^其他/)!;
  expect(rest().textContent).toBe('其他存在问题、下一步措施、佐证、填报人');
  const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
  await press('button', /^其他/);
  expect(scrolled.mock.contexts.map(part => (part as Element).contains(field('存在问题')))).toEqual([true]);
  await type(field('存在问题'), '资金未到位');
  await press('button', /^其他/);
  expect(rest().textContent).toContain('已填 1 项');
  await press('button', '保存到表格');
  expect(book.ledger!.rows[0]).toMatchObject({ problem: '资金未到位' });
  const names = Array.from(document.querySelectorAll('main button, main textarea, main input'), element =>
    element.matches('button') ? element.textContent : document.querySelector(`label[for="${element.id}"]`)?.textContent,
  );
  const places = ['实际值（所）', '进展情况', '其他', '保存到表格'].map(name =>
    names.findIndex(n => n?.startsWith(name)),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.includes(-1)).toBe(false);
});

test('columns that the matrix has lost are named on every page about it, and their cells said to count as blank', async () => {
  const book = memoryBook();
  book.ledger = previewWrite(null, plan, 'zh-CN', []).ledger;
  const read = book.read.bind(book);
  book.read = async () => {
    const now = await read();
    return now && { ...now, missing: ['完成时限', '实际值'] };
  };
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  await open(memoryPorts({ book, surroundings }));
  for (const screen of ['填报', '总览']) {
    await press('tab', screen);
    await until(() => shown().includes('找不到这些列：完成时限、实际值'), screen);
  }
});
