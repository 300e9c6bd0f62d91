/** Whatever a department writes outside of the form's own cells is read out to the office; what Excel made of words is undone. */
import { reportText } from '../../src/cli/collect-report';
import { entriesOf } from '../../src/ui/back/entries';
import { FILES_TEXTS } from '../../src/i18n/files';
import type { Cell, Row } from '../../src/ledger/types';
import { split } from '../../src/exchange/split';
import type { ReadCell, ReadSheet } from '../../src/workbook/read/types';
import { back, cell, column, fileOf, HEAD, june, lineOf, rowOf, sent, type, type Form } from './support';

const out = sent();
const master = out.master;
const education = (name?: string): Form => fileOf(out, '县教育局', name);
const rename = (form: Form, key: Parameters<typeof column>[0], name: string): Form => {
  form.grid[HEAD]![column(key)] = cell(name);
  return form;
};
const unread = (form: Form) => back(master, [form]).report.unread.map(({ what, head: of, text }) => [what, of, text]);

describe('heads that a department has renamed', () => {
  test.each([
    ['self', '自报进度（%）', '80%', 0.8],
    ['self', '自报进度%', '80%', 0.8],
    ['progress', '进展情况（必填）', '已开工', '已开工'],
    ['progress', '★进展情况【必填】', '已开工', '已开工'],
    ['progress', '进展情况：', '已开工', '已开工'],
    ['problem', '问题', '缺资金', '缺资金'],
    ['problem', '存在问题(没有填无)', '缺资金', '缺资金'],
    ['next', '下一步', '抓紧施工', '抓紧施工'],
    ['next', '下一步工作打算', '抓紧施工', '抓紧施工'],
    ['reporter', '填报人员', '王丽', '王丽'],
    ['reporter', '填报人\n（签名）', '王丽', '王丽'],
    ['reportedOn', '填表日期', '2024-6-28', 45471],
    ['actual', '实际值（累计）', 2, 2],
  ] as const)('%s: %s', (key, name, typed, value) => {
    const form = type(rename(education(), key, name), '10-1a', key, typed);
    const { ledger, report } = back(master, [form]);
    expect(rowOf(ledger, '10-1a')[key]).toBe(value);
    expect(report.files[0]?.columns).toEqual({ unknown: [], missing: [] });
  });

  test('a second column of the same name with a note is one of their own, and the first keeps its place', () => {
    const form = type(education(), '10-1a', 'progress', '已开工');
    form.grid.forEach((row, i) => row.splice(column('problem'), 0, i === HEAD ? cell('进展情况（内部）') : null));
    form.grid[lineOf(form, '10-1a')]![column('problem')] = cell('不便公开');
    expect(rowOf(back(master, [form]).ledger, '10-1a').progress).toBe('已开工');
    expect(unread(form)).toEqual([['column', '进展情况（内部）', '不便公开']]);
  });
});

describe('没有读取的内容', () => {
  test('columns of their own with every value, also one called 备注', () => {
    const form = education();
    const line = lineOf(form, '10-1a');
    form.grid.forEach((row, i) => row.push(i === HEAD ? cell('备注') : null, i === HEAD ? cell('科室意见') : null));
    form.grid[line]![column('stamp') + 1] = cell('材料另报');
    form.grid[line + 1]![column('stamp') + 2] = cell('同意');
    expect(unread(form)).toEqual([
      ['column', '备注', '材料另报'],
      ['column', '科室意见', '同意'],
    ]);
  });

  test('words above, beside and below the table, in any column', () => {
    const form = education();
    form.grid.unshift([cell('请办公室注意：口径有变')]);
    form.grid[5]!.push(null, cell('此行数据待定'));
    form.grid.push([cell('注：数据截至6月28日')], [], [null, null, cell('以上为上半年情况')]);
    expect(unread(form)).toEqual([
      ['below', '', '注：数据截至6月28日'],
      ['below', '', '以上为上半年情况'],
      ['above', '', '请办公室注意：口径有变'],
      ['beside', '', '此行数据待定'],
    ]);
  });

  test('sheets of their own and comments on any sheet; nothing of ours', () => {
    expect(unread(education())).toEqual([]);
    const form = education();
    const own: ReadSheet = {
      name: '明细',
      visibility: 'visible',
      rows: [[cell('学校'), cell('进度')], [], [cell('一中'), cell('封顶')]],
      tables: [],
      merges: [],
    };
    const guide = form.book.sheets[1]!;
    const noted = { ...form.book.sheets[0]!, comments: [{ row: 4, column: 12, text: '含在建1所' }] };
    form.book = {
      ...form.book,
      sheets: [noted, { ...guide, rows: [...guide.rows, [cell('联系电话：8765')]] }, ...form.book.sheets.slice(2), own],
    };
    expect(unread(form)).toEqual([
      ['comment', '', '含在建1所'],
      ['sheet', '', '联系电话：8765'],
      ['sheet', '', '学校  进度'],
      ['sheet', '', '一中  封顶'],
    ]);
  });

  test('the locked columns 分工 and 上期状态, in forms of this version and of the first', () => {
    const form = type(type(education(), '10-1a', 'role', '配合'), '10-2', 'lastStatus', '其实已完成');
    type(form, '10-1b', 'lastStatus', '已完成');
    expect(unread(form)).toEqual([
      ['locked', '分工', '配合'],
      ['locked', '上期状态', '已完成'],
      ['locked', '上期状态', '其实已完成'],
    ]);
    const old = {
      ...master,
      stampLines: master.stampLines!.map(line =>
        line[0] === 'heads' && line[1] === 'locked' ? line.filter(name => name !== 'lastStatus') : line,
      ),
    };
    expect(back(old, [form]).report.unread.map(one => one.text)).toEqual(['配合', '其实已完成']);
  });

  test('words of new tasks in a file that is refused', () => {
    const form = education();
    const spare = form.grid.findIndex(row => row[column('role')]?.value === '新增');
    form.grid[spare]![column('measure')] = cell('新建托育园一所');
    form.grid[spare]![column('progress')] = cell('已选址');
    const later = split(master, { ...june, period: '2024-07' });
    const { report } = back(later.master, [form]);
    expect(report.files[0]?.code).toBe('wrong-period');
    expect(report.unread.map(({ what, text }) => [what, text])).toEqual([['new-row', '新建托育园一所  已选址']]);
  });

  test('is counted on the console and listed there, and in the preview of page and pane', () => {
    const form = education('回.xlsx');
    form.grid.push([cell('注：另有说明')]);
    const { report } = back(master, [form]);
    const text = reportText(report, master, 'zh-CN');
    expect(text).toContain('0 处改动，另有 1 处没有读取的内容');
    expect(text).toContain('没有读取的内容: 1');
    expect(text).toContain('注：另有说明  (回.xlsx, 表下方，填报表，第');
    expect(reportText(report, master, 'en')).toContain('0 edits, and 1 things not read');
    const entries = entriesOf(report, master, FILES_TEXTS['zh-CN'], 'zh-CN');
    expect(entries.unread).toMatchObject([{ head: '注：另有说明', lines: [expect.stringContaining('表下方')] }]);
    expect(entries.files[0]?.lines[0]).toContain('另有 1 处没有读取的内容');
  });
});

describe('what Excel makes of words', () => {
  const shown = (value: Cell, format?: string): ReadCell => ({ value, ...(format ? { format } : {}) });

  test('dates in columns of words arrive as the dates that were seen, TRUE as 是, shares as shares', () => {
    const form = education();
    const line = form.grid[lineOf(form, '10-1a')]!;
    line[column('progress')] = shown(45448, 'yyyy/m/d');
    line[column('evidence')] = shown(true);
    line[column('problem')] = shown(0.8, '0%');
    line[column('next')] = shown(45448.5, 'yyyy-mm-dd hh:mm');
    line[column('reporter')] = shown(12);
    const { ledger, report } = back(master, [form]);
    expect(rowOf(ledger, '10-1a')).toMatchObject({
      progress: '2024年6月5日',
      evidence: '是',
      problem: '80%',
      next: '2024年6月5日 12:00',
      reporter: '12',
    } satisfies Partial<Row>);
    expect(report.questions).toEqual([]);
  });

  test('the console shows what was typed beside what it was read as', () => {
    const form = type(type(education(), '10-1b', 'actual', '约150'), '10-1a', 'progress', '已开工');
    const { report } = back(master, [form]);
    const text = reportText(report, master, 'zh-CN');
    expect(text).toContain('约150 → 150（约数）');
    expect(text).toMatch(/10-1a 进展情况: （空） → 已开工 {2}\(/);
    const entries = entriesOf(report, master, FILES_TEXTS['zh-CN'], 'zh-CN');
    expect(entries.changes.flatMap(entry => entry.lines)).toContain('约150 → 150（约数）');
  });
});
