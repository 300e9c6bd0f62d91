import { back, cell, column, fileOf, HEAD, lineOf, rowOf, sent, type, type Form } from '../support';

const out = sent();
const master = out.master;
const education = (name?: string): Form => fileOf(out, '县教育局', name);

describe('habits of clerks', () => {
  const typed = (form: Form): Form => type(type(form, '10-1a', 'actual', 2), '10-2', 'progress', '食堂已招标');
  const expectTaken = (form: Form): ReturnType<typeof back> => {
    const result = back(master, [form]);
    expect(rowOf(result.ledger, '10-1a').actual).toBe(2);
    expect(rowOf(result.ledger, '10-2').progress).toBe('食堂已招标');
    expect(result.report.changes).toHaveLength(2);
    expect(result.report.vanished).toEqual([]);
    return result;
  };

  test('a stroke for no report changes nothing, and clears what stood there; 同上 is asked about', () => {
    const form = type(
      type(type(education(), '10-1a', 'progress', '/'), '10-2', 'progress', '同上'),
      '10-1b',
      'actual',
      3,
    );
    const { report } = back(master, [form]);
    expect(report.changes.map(({ no, column }) => [no, column])).toEqual([['10-1b', 'actual']]);
    expect(report.questions).toMatchObject([{ no: '10-2', column: 'progress', typed: '同上', why: 'not-understood' }]);
  });

  test('rows sorted the other way round', () => {
    const form = typed(education());
    form.grid = [...form.grid.slice(0, HEAD + 1), ...form.grid.slice(HEAD + 1).reverse()];
    expectTaken(form);
  });

  describe('two blocks on a sheet', () => {
    const housing = (): Form => {
      const form = fileOf(out, '县住建局');
      return type(type(form, '7-1a', 'actual', 20), '7-3b', 'progress', '已开工');
    };
    const expectRead = (form: Form): void => {
      const { ledger, report } = back(master, [form]);
      expect([rowOf(ledger, '7-1a').actual, rowOf(ledger, '7-3b').progress]).toEqual([20, '已开工']);
      const { changes, questions, refusals, newRows, vanished, unread } = report;
      expect([changes.length, questions, refusals, newRows, vanished, unread]).toEqual([2, [], [], [], [], []]);
    };

    test('sorted each for itself, or all together with the name and head of the second one', () => {
      const form = housing();
      const second = form.grid.findIndex((row, i) => i > HEAD && row[column('no')]?.value === '编号');
      form.grid = [
        ...form.grid.slice(0, HEAD + 1),
        ...form.grid.slice(HEAD + 1, second - 2).reverse(),
        ...form.grid.slice(second - 2, second + 1),
        ...form.grid.slice(second + 1).reverse(),
      ];
      expectRead(form);
      form.grid = [...form.grid.slice(0, HEAD + 1), ...form.grid.slice(HEAD + 1).reverse()];
      expectRead(form);
    });

    test('with the head of the first one renamed, and lines put in between', () => {
      const form = housing();
      form.grid[HEAD]![column('no')] = cell('序号');
      form.grid.splice(HEAD + 3, 0, [], []);
      expectRead(form);
    });

    test('a supported row that was typed over is refused, not lost', () => {
      const { report } = back(master, [type(housing(), '2-1a', 'actual', 99)]);
      expect(report.refusals).toMatchObject([{ no: '2-1a', column: 'actual', typed: 99 }]);
    });
  });

  test('columns moved', () => {
    const form = typed(education());
    form.grid = form.grid.map(row => [...row].reverse());
    expectTaken(form);
  });

  test('columns renamed to what other offices call them, and added', () => {
    const form = typed(education());
    form.grid[HEAD]![column('actual')] = cell('完成值');
    form.grid[HEAD]![column('progress')] = cell('工作进展');
    form.grid.forEach((row, i) => row.splice(3, 0, i === HEAD ? cell('科室意见') : cell('同意')));
    expect(expectTaken(form).report.files[0]).toMatchObject({ columns: { unknown: ['科室意见'] } });
  });

  test('lines inserted above the head and between rows, the sheet renamed', () => {
    const form = typed(education());
    form.grid.unshift([cell('2024年上半年报送')], []);
    form.grid.splice(HEAD + 4, 0, []);
    form.book = { ...form.book, sheets: form.book.sheets.map((s, i) => (i === 0 ? { ...s, name: 'Sheet1' } : s)) };
    expectTaken(form);
  });

  test('hidden columns deleted: rows are matched by number', () => {
    const form = typed(education());
    form.grid.forEach(row => row.splice(column('key'), 2));
    expect(expectTaken(form).report.files[0]?.notes).toContain('rows-without-key');
  });

  test('the visible sheet alone copied into a new workbook', () => {
    const form = typed(education());
    form.book = { ...form.book, sheets: form.book.sheets.slice(0, 1) };
    expect(expectTaken(form).report.files[0]?.notes).toContain('stamp-from-rows');
  });

  test('a line for signatures written under the form', () => {
    const form = typed(education());
    form.grid.push([], [null, null, null, null, cell('填报人：李四    审核人：王五')]);
    form.grid.push([null, null, cell('以上为我单位上半年情况')]);
    const { report } = expectTaken(form);
    expect(report.newRows).toEqual([]);
    expect(report.unread.map(({ what, text }) => [what, text])).toEqual([
      ['below', '填报人：李四    审核人：王五'],
      ['below', '以上为我单位上半年情况'],
    ]);
  });

  test('several departments in one file, as sheets of one workbook', () => {
    const one = typed(education());
    const other = type(fileOf(out, '县交通局'), '6-1a', 'actual', '48公里');
    one.book = {
      ...one.book,
      sheets: [...one.book.sheets, { ...other.book.sheets[0]!, name: '交通', rows: other.grid }],
    };
    const { ledger, report } = back(master, [one]);
    expect(rowOf(ledger, '6-1a').actual).toBe(48);
    expect(rowOf(ledger, '10-1a').actual).toBe(2);
    expect(report.files[0]).toMatchObject({
      departments: ['县交通局', '县教育局'],
      notes: expect.arrayContaining(['several-departments']),
    });
  });

  test('merged progress cells hold for each of their rows', () => {
    const form = education();
    const line = lineOf(form, '10-1a');
    form.grid[line]![column('progress')] = cell('三所均已开工');
    form.grid[line + 1]![column('progress')] = null;
    const c = column('progress');
    form.book = {
      ...form.book,
      sheets: form.book.sheets.map((s, i) =>
        i === 0 ? { ...s, merges: [{ top: line, left: c, bottom: line + 1, right: c }] } : s,
      ),
    };
    const { ledger } = back(master, [form]);
    expect([rowOf(ledger, '10-1a').progress, rowOf(ledger, '10-1b').progress]).toEqual([
      '三所均已开工',
      '三所均已开工',
    ]);
  });

  test('a row that somebody copied within the file and edited twice is a conflict of the file with itself', () => {
    const form = type(education(), '10-1a', 'actual', 2);
    const twin = form.grid[lineOf(form, '10-1a')]!.slice();
    twin[column('actual')] = cell(3);
    form.grid.push(twin);
    const { report } = back(master, [form]);
    expect(report.conflicts.map(c => c.returned.map(r => r.value))).toEqual([[2, 3]]);
    expect(report.files[0]?.notes).toContain('repeated-rows');
  });
});
