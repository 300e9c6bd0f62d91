import { begin, save } from '../../../src/plan/draft';
import { PANE_TEXTS } from '../../../src/i18n/pane';
import { parsePlan } from '../../../src/plan';
import { previewWrite } from '../../../src/taskpane/book/writing';
import { BookError, type KeptDraft } from '../../../src/taskpane/ports';
import { byRole, memoryPorts, open, SAMPLE, shown, toTree, until } from '../harness';
import { memoryBook } from '../memory-book';

const written = () => {
  const book = memoryBook();
  book.ledger = previewWrite(null, parsePlan(SAMPLE), 'zh-CN', []).ledger;
  return book;
};
const tab = (name: string) => byRole('tab', name)?.getAttribute('aria-selected');
const kept: KeptDraft = {
  source: SAMPLE,
  origin: '',
  at: Date.UTC(2024, 3, 30),
  saved: save(begin(parsePlan(SAMPLE))),
};

test('the ribbon’s overview and fill open on their pages; fill at the selected row', async () => {
  const book = written();
  const last = book.ledger!.rows[book.ledger!.rows.length - 1]!;
  book.select(last.key);
  let pane = await open(memoryPorts({ book }), 'fill');
  await until(() => document.querySelector('h1')?.textContent?.includes(last.measure), 'the selected row');
  expect(tab('填报')).toBe('true');
  await pane.close();
  pane = await open(memoryPorts({ book }), 'overview');
  expect(tab('总览')).toBe('true');
  await pane.close();
});

test('fill shows a row where none is selected, and where asking fails', async () => {
  const book = written();
  book.selectedRow = () => Promise.reject(new BookError('other', 'InvalidSelection'));
  const pane = await open(memoryPorts({ book }), 'fill');
  await until(
    () => document.querySelector('h1')?.textContent?.includes(book.ledger!.rows[0]!.measure),
    'the first row',
  );
  await pane.close();
});

test('reading the selection opens its plan; a draft of before can be had back', async () => {
  const book = {
    ...memoryBook(),
    selectedText: async () => '河口镇工作计划\n一、修路\n1.修桥。新建桥梁3座。（责任单位：交通办）',
  };
  const ports = memoryPorts({ book });
  ports.kept = kept;
  const pane = await open(ports, 'read');
  await toTree();
  await until(() => byRole('treeitem', /桥梁3座/), 'the plan that was selected');
  expect(shown()).toContain('桥梁');
  expect(byRole('button', PANE_TEXTS['zh-CN'].plan.replaced.back)).toBeDefined();
  await pane.close();
});

test('an empty selection, or one that Excel does not give, is said where a plan can be pasted', async () => {
  for (const [selectedText, words] of [
    [async () => ' ', /选中/],
    [() => Promise.reject(new BookError('editing')), /单元格/],
  ] as const) {
    const pane = await open(memoryPorts({ book: { ...memoryBook(), selectedText } }), 'read');
    await until(() => words.test(document.querySelector('[class*=MessageBar]')?.textContent ?? ''), 'what went wrong');
    expect(document.querySelector('textarea')).not.toBeNull();
    await pane.close();
  }
});

test('without a workbook the pages of the commands open all the same', async () => {
  const pane = await open(memoryPorts(), 'read');
  expect(document.querySelector('textarea')).not.toBeNull();
  expect(tab('计划')).toBe('true');
  await pane.close();
});
