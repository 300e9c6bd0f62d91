import { unzipSync } from 'fflate';
import { act } from 'react';
import { serialOf } from '../../../src/ledger/dates/serial';
import { noticesOf } from '../../../src/ledger/notices/read';
import { withRequest } from '../../../src/ledger/requests/ask';
import type { Ledger } from '../../../src/ledger/types';
import { BookError } from '../../../src/taskpane/ports';
import { row, settings } from '../../support/rows';
import { byRole, enter, field, memoryPorts, open, press, settle, shown, type, until } from '../harness';
import { memoryBook } from '../memory-book';

const DAY = serialOf(2026, 7, 20);
const counted = { kind: 'count', comparator: '>=', target: 20, unit: '所', due: serialOf(2026, 12, 31) } as const;
const start: Ledger = {
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '县教育局', year: 2026, fingerprint: 'f' },
  rows: [
    row({ key: 'soon', no: '1-1', ...counted, measure: '新建学校', lead: '教育局', actual: 19, due: DAY + 3 }),
    row({ key: 'sooner', no: '1-2', ...counted, measure: '改建学校', lead: '教育局', actual: 19, due: DAY + 1 }),
    row({ key: 'late', no: '1-3', ...counted, measure: '培训教师', lead: '教育局', actual: 3, due: DAY - 4 }),
    row({ key: 'slow', no: '1-4', ...counted, measure: '争取资金', lead: '财政局', actual: 3, progress: '正在推进' }),
    row({ key: 'fine', no: '1-5', ...counted, measure: '修缮操场', lead: '住建局', actual: 19, progress: '正常' }),
  ],
  departments: [],
  settings: settings({ planStart: serialOf(2026, 1, 1), docCode: '教督', asOf: DAY }),
};

async function begin(over: Partial<Ledger> = {}, lang: 'zh-CN' | 'en' = 'zh-CN') {
  const book = memoryBook();
  book.ledger = { ...start, ...over };
  const surroundings = { lang, locale: lang, surface: 'light', excel: 'ready', partition: '' } as const;
  const saved: string[] = [];
  const files: Uint8Array[] = [];
  const ports = memoryPorts({
    book,
    surroundings,
    now: () => Date.UTC(2026, 6, 22, 4),
    save: (bytes, name) => {
      saved.push(name);
      files.push(bytes);
    },
  });
  await open(ports);
  await press('tab', lang === 'en' ? 'Letters' : '督办');
  await until(() => byRole('tabpanel') ?? byRole('list'), 'the lists');
  return { book, saved, files };
}
const choose = async (select: HTMLSelectElement, value: string) => {
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const tabs = () =>
  Array.from(document.querySelectorAll('[id^=duties-][role=tab]')).map(
    tab => tab.getAttribute('id') && tab.textContent,
  );
const tick = (name: string) =>
  until(
    () =>
      Array.from(document.querySelectorAll('input[type=checkbox]')).find(
        box => box.getAttribute('aria-label') === name || box.closest('span')?.textContent === name,
      ) as HTMLInputElement,
    name,
  );

test('letters of a day: ticked, entered, taken back, written, and looked at', async () => {
  const { book } = await begin();
  expect(field('单子日期').value).toBe('2026-07-20');
  expect(tabs().join()).toContain('待发 3');
  expect(tabs().join()).not.toContain(' 0');
  await act(async () => (await tick('1-1')).click());
  await press('button', '登记教育局的 2 张');
  expect(shown()).toContain('1 项还没有写入');
  expect(tabs().join()).toContain('已发 2');
  // The row that was taken out is still asked for.
  expect(tabs().join()).toContain('待发 2');
  expect(book.ledger!.notices).toBeUndefined();
  await press('button', '撤销');
  expect(shown()).not.toContain('还没有写入');
  await press('button', '登记教育局的 2 张');
  await press('button', '写入工作簿');
  await until(() => /已写入：2 张单子/.test(shown()), 'written');
  expect(book.calls.at(-1)).toBe('carryOut issue');
  expect(noticesOf(book.ledger!).map(one => one.entry.nos)).toEqual(['1-3', '1-2']);
  expect(shown()).not.toContain('还没有写入');
  await press('button', '看这 2 张单子');
  expect(shown()).toContain('回执');
  expect(shown()).toContain('教督〔2026〕1号');
  await press('button', '返回');
  expect(tabs().join()).toContain('已发 2');
  byRole('button', '知道了')?.focus();
  await press('button', '知道了');
  expect(document.activeElement?.contains(document.querySelector('[id^=duties-][role=tab]'))).toBe(true);
  expect(document.activeElement?.tagName).toBe('DIV');
});

test('all are taken out, one is taken in, entered, and taken back', async () => {
  await begin();
  const boxes = () => Array.from(document.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  await act(async () => boxes()[0]!.click());
  expect(shown()).toContain('没有勾选任务');
  await act(async () => boxes()[2]!.click());
  await press('button', '登记 1 张');
  expect(shown()).toContain('1 项还没有写入');
  await press('button', '看是哪些');
  await press('button', /^取消：/);
  expect(shown()).not.toContain('还没有写入');
  expect(byRole('button', '登记 1 张')).toBeDefined();
});

test('a range is ticked with Shift', async () => {
  await begin();
  const [one, two] = [await tick('1-1'), await tick('1-2')];
  await act(async () => one.click());
  await act(async () => two.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
  await settle();
  expect([one.checked, two.checked]).toEqual([false, false]);
  expect(byRole('button', '登记教育局的 1 张')).toBeDefined();
});

test('receipt, answer and ending of a letter; what the sheet has changed meanwhile is told', async () => {
  const { book } = await begin();
  await press('button', '登记 3 张');
  await press('button', '写入工作簿');
  await until(() => /已写入/.test(shown()), 'written');
  await press('button', '知道了');
  await press('tab', /^已发/);
  const [first] = noticesOf(book.ledger!);
  await press('button', `签收 ${first!.id}`);
  await type(field('签收人'), '王五');
  await enter(field('签收人'));
  await act(async () => document.querySelector('form')!.requestSubmit());
  await settle();
  expect(shown()).toContain(`${first!.id} 已登记签收`);
  await press('button', `结束 ${first!.id}`);
  await act(async () => document.querySelector<HTMLInputElement>('input[type=radio][value=withdrawn]')!.click());
  await act(async () => document.querySelector('form')!.requestSubmit());
  await settle();
  expect(shown()).toContain('2 项还没有写入');
  // Somebody enters a receipt in the sheet before ours is written.
  book.ledger = {
    ...book.ledger!,
    notices: book.ledger!.notices!.map((one, i) => (i === 0 ? { ...one, signedBy: '赵六', signedOn: DAY } : one)),
  };
  await press('button', '写入工作簿');
  await until(() => /有 1 项没有写/.test(shown()), 'missed');
  expect(book.ledger!.notices![0]).toMatchObject({ signedBy: '赵六', ending: '已撤回' });
});

test('a request is approved with its effect; a value that cannot be read is told; one is entered for a row', async () => {
  const asked = withRequest(start, {
    type: 'extend',
    row: start.rows[2]!,
    unit: '教育局',
    on: DAY,
    asked: '2026-09-30',
    reason: '汛期',
  });
  const { book } = await begin({ requests: asked.ledger.requests! });
  expect(tabs().join()).toContain('申请待核 1');
  await press('tab', /^申请待核/);
  expect(shown()).toContain('理由：汛期');
  expect(shown()).toContain('没有提前5天申请');
  const { id } = asked.entry;
  await press('button', `同意 ${id}`);
  await type(field('核定的新时限'), '不知道');
  expect(shown()).toContain('读不出日期');
  await type(field('核定的新时限'), '9月底');
  expect(shown()).toContain('读作 2026-09-30');
  await press('button', '同意并生效');
  await press('button', '写入工作簿');
  await until(() => /1 件申请生效/.test(shown()), 'in force');
  expect(book.ledger!.rows[2]).toMatchObject({ adjust: 'postpone', newDue: serialOf(2026, 9, 30) });
  await type(field('任务编号'), '1-5');
  await press('button', '登记申请');
  await act(async () => document.querySelector<HTMLInputElement>('input[type=radio][value=strike]')!.click());
  await settle();
  await act(async () => document.querySelector('form')!.requestSubmit());
  await settle();
  expect(tabs().join()).toContain('申请待核 1');
  await press('button', '看是哪些');
  await press('button', /^取消：/);
  expect(tabs().join()).not.toContain('申请待核 1');
});

test('what falls due within some days gets a reminder', async () => {
  await begin();
  await press('button', /^到期清单/);
  await type(field('几天内到期'), '2');
  expect(shown()).toContain('到期清单（1 行）');
  await press('button', '给教育局生成提醒单');
  expect(shown()).toContain('登记 1 张单子：教育局');
});

test('what the workbook refuses is said and what was entered stays', async () => {
  const { book } = await begin();
  await press('button', '登记 3 张');
  book.trouble = new BookError('editing');
  await press('button', '写入工作簿');
  await until(() => /按 Enter 或 Esc/.test(shown()), 'trouble');
  expect(shown()).toContain('1 项还没有写入');
  await press('tab', '总览');
  await press('tab', '督办');
  expect(shown()).toContain('1 项还没有写入');
});

test('without rows, and without letters, it says so', async () => {
  await begin({ rows: [start.rows[4]!] });
  expect(shown()).toContain('这一天没有要发的单子');
  await press('tab', '已发');
  expect(shown()).toContain('没有在办的单子');
  await press('tab', '到期未反馈');
  expect(shown()).toContain('没有过了期限还没反馈的单子');
  await press('tab', '申请待核');
  expect(shown()).toContain('没有待核的申请');
});

test('a paper is written as a sheet and saved', async () => {
  const { book, saved } = await begin();
  await press('button', /^看单子 财政局/);
  expect(shown()).toContain('单号以写入时为准');
  await press('button', '写成工作表');
  await until(() => /已写成工作表“督办单”/.test(shown()), 'sheet');
  expect(book.calls.at(-1)).toBe('write 督办单');
  await press('button', '存为 .docx');
  await until(() => saved.length > 0, 'saved');
  expect(saved).toEqual(['督办单_2026-07-20.docx']);
});

test('speaks English', async () => {
  await begin({}, 'en');
  expect(shown()).toContain('Record 3 letters');
  expect(shown()).toContain('answer by');
});

test('what was entered and typed is there when the pane is loaded anew, and Start says so', async () => {
  const book = memoryBook();
  book.ledger = start;
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  const ports = memoryPorts({ book, surroundings, now: () => Date.UTC(2026, 6, 22, 4) });
  const first = await open(ports);
  await press('tab', '督办');
  await press('button', '登记教育局的 2 张');
  await press('tab', /^申请待核/);
  await type(field('任务编号'), '1-4');
  await first.close();

  await open(ports);
  expect(shown()).toContain('1 项登记还没有写入工作簿');
  await press('button', '去写入');
  expect(shown()).toContain('1 项还没有写入');
  await press('tab', /^申请待核/);
  expect(field('任务编号').value).toBe('1-4');
  await press('button', '写入工作簿');
  await until(() => /已写入：2 张单子/.test(shown()), 'written');
  await settle();
  expect(ports.entered.load()).toEqual([]);
});

test('one department alone: its letters, what is sent to it, what falls due; only these are recorded', async () => {
  const { book } = await begin();
  const only = document.querySelector<HTMLSelectElement>('select[aria-label="只看一个单位"]')!;
  expect(Array.from(only.options).map(({ text }) => text)).toEqual(['全部单位', '教育局', '财政局']);
  await choose(only, '财政局');
  expect(tabs().join()).toContain('待发 1');
  expect(byRole('button', '登记教育局的 2 张')).toBeUndefined();
  await press('button', '登记 1 张');
  expect(tabs().join()).toContain('已发 1');
  await choose(only, '教育局');
  expect(tabs().join()).toContain('待发 2');
  expect(tabs().join()).not.toContain('已发 1');
  await press('button', '写入工作簿');
  await until(() => /已写入：1 张单子/.test(shown()), 'written');
  expect(noticesOf(book.ledger!).map(({ unit }) => unit)).toEqual(['财政局']);
});

test('letters are saved as a file for each', async () => {
  const { saved, files } = await begin();
  await press('button', '登记 3 张');
  await press('button', '写入工作簿');
  await press('button', '看这 3 张单子');
  await press('button', '一张一个文件（.zip）');
  await until(() => saved.length > 0, 'saved');
  expect(saved).toEqual(['督办单_2026-07-20.zip']);
  const names = Object.keys(unzipSync(files[0]!));
  expect(names).toEqual([
    expect.stringMatching(/^01_教育局_.*\.docx$/),
    expect.stringMatching(/^02_财政局_.*\.docx$/),
    expect.stringMatching(/^03_教育局_.*\.docx$/),
  ]);
});
