import { act } from 'react';
import { fromIso, serialOf } from '../../../src/ledger/dates/serial';
import { previewWrite } from '../../../src/taskpane/book/writing';
import { BookError } from '../../../src/taskpane/ports';
import { plan } from '../../plan/draft/sample';
import { byRole, field, memoryPorts, open, press, settle, shown, type, until } from '../harness';
import { memoryBook } from '../memory-book';

async function start(lang: 'zh-CN' | 'en' = 'zh-CN') {
  const book = memoryBook();
  const { ledger } = previewWrite(null, plan, 'zh-CN', []);
  const settings = { ...ledger.settings, planStart: serialOf(2024, 1, 1) };
  book.ledger = {
    ...ledger,
    settings,
    rows: ledger.rows.map((row, i) => (i === 0 ? { ...row, self: 0.2, actual: 1 } : row)),
  };
  const surroundings = { lang, locale: lang, surface: 'light', excel: 'ready', partition: '' } as const;
  const ports = memoryPorts({ book, surroundings, now: () => Date.UTC(book.ledger!.meta.year ?? 2024, 9, 8) });
  await open(ports);
  await press('tab', lang === 'en' ? 'Bulletin' : '通报');
  await until(() => document.querySelector('h3'), 'preview');
  return book;
}

const sentences = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('p [role=button]'));

test('writes the bulletin of the end of last month; a sentence leads to its rows', async () => {
  const book = await start();
  expect(field('数据截至').value).toMatch(/-09-30$/);
  expect(shown()).toContain('一、总体情况');
  const [total] = sentences();
  await act(async () => total!.click());
  await settle();
  expect(book.calls.at(-1)).toBe(`goTo ${book.ledger!.rows.map(row => row.key).join(' ')}`);
  expect(shown()).toContain(`依据${book.ledger!.rows.length}项`);
  expect(total!.getAttribute('aria-pressed')).toBe('true');
  await act(async () => total!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await settle();
  expect(book.calls.at(-1)).toBe(`goTo ${book.ledger!.rows[0]!.key}`);
  expect(shown()).toContain('正在看第1项');
});

test('kinds, days and earlier periods change the letter; a wrong day is told', async () => {
  const book = await start();
  await act(async () => document.querySelector<HTMLInputElement>('input[type=radio][value=brief]')!.click());
  await settle();
  expect(shown()).toContain('工作简报');
  await type(field('数据截至'), '不知道');
  expect(shown()).toContain('请写成 2026-09-30');
  await type(field('数据截至'), '1999-01-01');
  expect(shown()).toContain('那时计划尚未开始');
  expect(book.calls).toEqual([]);
});

test('is written into the workbook, copied with its looks, and closes the period', async () => {
  const book = await start();
  expect(document.querySelector('a[href="files.html"]')?.textContent).toBe('打开文件页');
  expect(shown()).toContain('还没有登记过期次');
  await press('button', '写入工作簿');
  await until(() => /已写成工作表“通报”/.test(shown()), 'written');
  expect(book.calls).toEqual(['write 通报']);
  await press('button', '登记本期');
  await until(() => /期次“\d{4}-09”已登记/.test(shown()), 'closed');
  expect(book.ledger!.periods).toHaveLength(1);

  const copied: Record<string, string> = {};
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { setData: (kind: string, text: string) => (copied[kind] = text) } });
      return document.dispatchEvent(event) || true;
    },
  });
  await press('button', '复制到 Word');
  await until(() => /已复制/.test(shown()), 'copied');
  expect(copied['text/html']).toContain('仿宋');
  expect(copied['text/plain']).toContain('一、总体情况');
});

test('what the workbook refuses is said, and nothing is lost', async () => {
  const book = await start();
  book.trouble = new BookError('editing');
  await press('button', '登记本期');
  await until(() => /按 Enter 或 Esc/.test(shown()), 'trouble');
  expect(byRole('button', '登记本期')).toBeDefined();
  expect(book.ledger!.periods).toBeUndefined();
});

test('the leader’s page is written for the day above, which is asked about first where the book has another', async () => {
  const book = await start();
  const day = field('数据截至').value;
  const asOf = fromIso(day)!;
  await press('button', '写领导看板');
  expect(shown()).toContain('现在是每天自动取当天');
  expect(book.calls).toEqual([]);
  await press('button', `改为 ${day} 并写`);
  await until(() => /“领导看板”已按 \d{4}-09-30 写好/.test(shown()), 'written');
  expect(book.calls).toEqual([`writeBrief ${asOf}`]);
  book.trouble = new BookError('renamed', '状态、灯');
  await press('button', '写领导看板');
  await until(() => /找不到这些列名：状态、灯/.test(shown()), 'told');
  expect(byRole('alertdialog', '')).toBeUndefined();
});

test('speaks English', async () => {
  await start('en');
  expect(shown()).toContain('Copy for Word');
  expect(shown()).toContain('press a sentence');
});
