import { bookFileName, NO_CHOICES, previewWrite, workbookOf, type RowChange } from '../../../src/taskpane/book/writing';
import { todayOf } from '../../../src/ui/today';
import { measure, owner, plan, target } from '../../plan/draft/sample';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const department = (name: string, contact: string) => ({ name, aliases: [], contact, keywords: [] });
const items = plan.items;
const changed = {
  ...plan,
  items: [
    { ...items[0]!, measures: [items[0]!.measures[0]!, measure('制定布局规划图。', 30)] },
    { ...items[1]!, measures: [measure('新建体育馆1座。', 90, { targets: [target('1座', 90, 1)] })] },
  ],
};

test('a first writing is all new, in the language asked for, without owners that nobody confirmed', () => {
  const preview = previewWrite(null, plan, 'en', []);
  expect(preview).toMatchObject({ first: true, lists: { changed: [], moved: [], kept: [], gone: [] } });
  expect(preview.lists.added.map(({ row }) => row.lead)).toEqual(['教育局', '教育局', '教育局', null]);
  expect(workbookOf(preview, asSerialDay(45400)).lang).toBe('en');
});

test('a second one says row by row what stays, changes, comes and goes, and keeps the book’s language', () => {
  const first = previewWrite(null, plan, 'zh-CN', []).ledger;
  const second = previewWrite(first, changed, 'en', []);
  const texts = (fate: keyof typeof second.lists) => second.lists[fate].map(({ row }) => row.measure);
  expect(second.first).toBe(false);
  expect(second.ledger.lang).toBe('zh-CN');
  expect(texts('kept')).toEqual([plan.items[0]!.measures[0]!.text, plan.items[0]!.measures[0]!.text]);
  expect(texts('changed')).toEqual(['制定布局规划图。']);
  expect(texts('added')).toEqual(['新建体育馆1座。']);
  expect(texts('gone')).toEqual(['Check every kindergarten']);
});

test('an edited draft of sentences that are there: taken where nobody has changed the workbook, else said and asked', () => {
  const written = previewWrite(null, plan, 'zh-CN', []).ledger;
  const [first, second] = items[0]!.measures;
  const edited = {
    ...plan,
    items: [
      { ...items[0]!, measures: [{ ...first!, targets: [target('4所', 10, 4), first!.targets[1]!] }, second!] },
      { ...items[1]!, measures: [measure('Check every kindergarten', 70, { owners: [owner('物价局')] })] },
    ],
  };
  const news = (before: number) => [
    ['targetText', '幼儿园 3所', '幼儿园 4所'],
    ['target', before, 4],
  ];
  const cellsOf = ({ row, cells }: RowChange) => [row.no, cells.map(c => [c.column, c.before, c.after])];
  const { lists, differs } = previewWrite(written, edited, 'zh-CN', []);
  expect(lists.changed.map(cellsOf)).toEqual([['1.1-1a', news(3)]]);
  expect(differs).toEqual([]);

  const book = { ...written, rows: written.rows.map((row, i) => (i === 0 ? { ...row, target: 6 } : row)) };
  const preview = previewWrite(book, edited, 'zh-CN', []);
  expect(preview.lists.changed).toEqual([]);
  expect(preview.lists.kept).toHaveLength(4);
  expect(preview.differs.map(cellsOf)).toEqual([['1.1-1a', news(6)]]);
  expect(preview.ledger.rows.map(row => row.target)).toEqual(book.rows.map(row => row.target));
  // An owner for a row without one comes without being asked for.
  expect(preview.ledger.rows[3]!.lead).toBe('物价局');
  const all = { ...NO_CHOICES, update: new Set(book.rows.map(row => row.key)) };
  expect(previewWrite(book, edited, 'zh-CN', [], all).ledger.rows[0]!.target).toBe(4);
  const filled = { ...book, rows: book.rows.map(row => ({ ...row, lead: '县政府', actual: 7 })) };
  const asked = previewWrite(filled, edited, 'zh-CN', []);
  expect(asked.ledger.rows[3]).toMatchObject({ lead: '县政府', actual: 7 });
  expect(asked.differs.map(({ row }) => row.no)).toContain('2.1-1');
  expect(previewWrite(filled, edited, 'zh-CN', [], all).ledger.rows[3]).toMatchObject({ lead: '物价局', actual: 7 });
});

test('a lost row paired with a new one by hand, and apart again', () => {
  const book = previewWrite(null, plan, 'zh-CN', []).ledger;
  const apart = previewWrite(book, changed, 'zh-CN', []);
  const [gone, added] = [apart.lists.gone[0]!, apart.lists.added[0]!];
  const together = [[gone.row.key, added.planKey!]] as const;
  const paired = previewWrite(book, changed, 'zh-CN', [], { ...NO_CHOICES, together });
  expect([paired.lists.gone, paired.lists.added]).toEqual([[], []]);
  expect(paired.lists.changed.filter(row => row.byHand).map(({ row }) => [row.key, row.measure])).toEqual([
    [gone.row.key, '新建体育馆1座。'],
  ]);
  const row = apart.lists.changed[0]!;
  const parted = previewWrite(book, changed, 'zh-CN', [], { ...NO_CHOICES, apart: [row.row.key] });
  expect(parted.lists.gone.map(one => one.row.key)).toContain(row.row.key);
});

test('the office list serves a book that has none', () => {
  const list = [{ name: '市教育局', aliases: ['教育局'], contact: '', keywords: [] }];
  expect(previewWrite(null, plan, 'zh-CN', list).lists.added[0]!.row.lead).toBe('市教育局');
});

test('what the office list has beyond the book’s is added, what the book says of a department stays', () => {
  const book = { ...previewWrite(null, plan, 'zh-CN', []).ledger, departments: [department('教育局', '李明')] };
  const list = [department('教育局', '王芳'), department('财政局', '彭伟')];
  expect(previewWrite(book, changed, 'zh-CN', list).ledger.departments).toEqual([
    department('教育局', '李明'),
    department('财政局', '彭伟'),
  ]);
});

test('a suggestion accepted over a sheet that is written leaves no 待确认 behind; what somebody added to it stays', () => {
  const list = [{ name: '妇幼保健科', aliases: [], contact: '', keywords: ['kindergarten'] }];
  const book = previewWrite(null, plan, 'zh-CN', list).ledger;
  expect(book.rows[3]).toMatchObject({ lead: null, remark: '建议（待确认）牵头：妇幼保健科' });
  const accepted = {
    ...plan,
    items: [
      items[0]!,
      { ...items[1]!, measures: items[1]!.measures.map(m => ({ ...m, owners: [owner('妇幼保健科')] })) },
    ],
  };
  const preview = previewWrite(book, accepted, 'zh-CN', list);
  expect(preview.ledger.rows[3]).toMatchObject({ lead: '妇幼保健科', remark: null });
  expect(preview.lists.kept[3]!.cells.map(cell => cell.column)).toEqual(expect.arrayContaining(['lead', 'remark']));
  const noted = (remark: string) => ({ ...book, rows: book.rows.map(row => ({ ...row, remark })) });
  const remarkAfter = (remark: string) => previewWrite(noted(remark), accepted, 'zh-CN', list).ledger.rows[3]!.remark;
  expect(remarkAfter('建议（待确认）牵头：妇幼保健科，配合：财政局；上会研究')).toBe('上会研究');
  expect(remarkAfter('建议（待确认）牵头：妇幼保健科。王科长有异议')).toBe(
    '建议（待确认）牵头：妇幼保健科。王科长有异议',
  );
  expect(remarkAfter('Suggested, not confirmed: lead Child Care, Finance, support Audit')).toBeNull();
});

test('file names hold nothing that a system refuses', () => {
  expect(bookFileName('2024年：工作/要点?', '目标表')).toBe('2024年：工作 要点.xlsx');
  expect(bookFileName(' ../ ', '目标表')).toBe('目标表.xlsx');
  expect(bookFileName('长'.repeat(300), '')).toHaveLength(65);
});

test('today is the day of the user’s own clock', () => {
  expect(todayOf(new Date(2024, 0, 1, 0, 5).getTime())).toBe(45292);
  expect(todayOf(new Date(2024, 0, 1, 23, 55).getTime())).toBe(45292);
});
