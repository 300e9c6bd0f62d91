import { parsePlan } from '../../../src/plan';
import { buildLedger } from '../../../src/ledger/rows/build';
import type { CellQuestion } from '../../../src/ledger/live/types';
import { BookError, type LiveState } from '../../../src/taskpane/ports';
import { act } from 'react';
import { byRole, memoryPorts, open, press, SAMPLE, settle, shown } from '../harness';
import { memoryBook } from '../memory-book';
import { asRowKey } from '../../../src/ledger/rows/key';

const question = (over: Partial<CellQuestion> = {}): CellQuestion => ({
  row: asRowKey('bcdfghjk'),
  no: '1-1',
  column: 'actual',
  typed: '约15',
  unit: '所',
  why: 'approximate',
  candidates: [15],
  ...over,
});
const quiet: LiveState = { phase: 'quiet', questions: [], logged: 0, remote: 0, trouble: null };

async function pane(lang: 'zh-CN' | 'en' = 'zh-CN') {
  const book = memoryBook();
  book.ledger = buildLedger(parsePlan(SAMPLE), { lang: 'zh-CN' });
  const ports = memoryPorts({
    book,
    surroundings: { lang, locale: lang, surface: 'light', excel: 'ready', partition: '' },
  });
  const { close } = await open(ports);
  await settle();
  const tell = async (state: LiveState) => {
    await act(async () => book.tell(state));
    await settle();
  };
  return { book, close, tell };
}

test('a quiet line says how logging goes; nothing where there is no matrix', async () => {
  const { close, tell } = await pane();
  expect(byRole('group', '表格登记')).toBeUndefined();
  await tell(quiet);
  expect(byRole('group', '表格登记')?.textContent).toContain('表中改动会自动登记');
  await tell({ ...quiet, logged: 3, remote: 2 });
  expect(shown()).toContain('本次已登记 3 条改动 · 同事改了 2 处');
  await tell({ ...quiet, phase: 'held' });
  expect(shown()).toContain('正在编辑单元格');
  await tell({ ...quiet, phase: 'held', trouble: new BookError('protected') });
  expect(shown()).toContain('有改动没能登记，会再试');
  await tell({ ...quiet, phase: 'noMatrix' });
  expect(byRole('group', '表格登记')).toBeUndefined();
  await close();
});

test('a question is answered by one of its readings, kept as typed, or put off and shown again', async () => {
  const { book, close, tell } = await pane();
  const second = question({
    row: asRowKey('bcdfghjm'),
    no: '1-2',
    typed: '3/4',
    why: 'ambiguous',
    unit: '%',
    candidates: [0.75, 3],
  });
  await tell({ ...quiet, questions: [question(), second] });
  expect(shown()).toContain('1-1 实际值填的是“约15”。是 15 所吗？');
  expect(shown()).toContain('第 1 处，共 2 处');
  await press('button', '是，记作 15 所');
  expect(book.calls).toContain('answer bcdfghjk actual {"take":15}');
  await tell({ ...quiet, questions: [second] });
  expect(byRole('button', '75%')).toBeDefined();
  await press('button', '以后再说');
  expect(byRole('button', '75%')).toBeUndefined();
  await press('button', '1 处待您确认');
  await press('button', '保持原样');
  expect(book.calls).toContain('answer bcdfghjm actual "keep"');
  await press('button', '在表中定位');
  expect(book.calls).toContain('goTo bcdfghjm');
  await close();
});

test('checking on demand says what it found, in English too', async () => {
  const { close, tell } = await pane('en');
  await tell(quiet);
  await press('button', 'Check now');
  expect(shown()).toContain('Checked; nothing was missed');
  await tell({ ...quiet, questions: [question({ why: 'unheard', typed: '7所', candidates: [7] })] });
  expect(shown()).toContain('1-1 Actual: “7所”. Is that 7 所?');
  expect(shown()).toContain('It was not typed here');
  await close();
});
