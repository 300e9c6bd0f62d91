import { typedIn } from '../../src/exchange/collect';
import { readDecisions } from '../../src/exchange/collect/resolve';
import { split } from '../../src/exchange/split';
import type { FORM_KEYS } from '../../src/exchange/split/columns';
import { addDays, fromIso } from '../../src/ledger/dates/serial';
import type { Ledger } from '../../src/ledger/types';
import {
  back,
  cell,
  column,
  county,
  fileOf,
  head,
  HEAD,
  june,
  lineOf,
  returned,
  rowOf,
  sent,
  today,
  type,
  type Form,
} from './support';

const out = sent();
const master = out.master;
const edit = (ledger: Ledger, no: string, cells: object): Ledger => ({
  ...ledger,
  rows: ledger.rows.map(row => (row.no === no ? { ...row, ...cells } : row)),
});
const education = (name?: string): Form => fileOf(out, '县教育局', name);
const brief = (list: readonly { no: string; column: string }[]): string[] => list.map(x => `${x.no} ${x.column}`);

describe('three ways', () => {
  test('an untouched file changes nothing, and the ledger keeps all but the mark that it came back', () => {
    const { ledger, report } = back(master, [education()]);
    expect(ledger.rows).toEqual(master.rows);
    expect(ledger.changes ?? []).toEqual([]);
    expect(report.files[0]).toMatchObject({
      status: 'read',
      departments: ['县教育局'],
      period: '2024-06',
      revision: 1,
      rows: 3,
      edits: 0,
    });
    expect(report.missing).not.toContain('县教育局');
    expect(report.missing).toContain('县工信局');
    expect(report.missing).not.toContain('县统计局');
  });

  test('what changed in the file alone is taken, read in the row’s own unit, and logged with the file', () => {
    const form = education();
    type(form, '10-1a', 'actual', '两所');
    type(form, '10-1b', 'actual', '约400个');
    type(form, '10-1b', 'reportedOn', '6.28');
    type(form, '10-2', 'progress', '=1+1 已完成\r\n两处');
    const { ledger, report } = back(master, [form]);
    expect(rowOf(ledger, '10-1a').actual).toBe(2);
    expect(rowOf(ledger, '10-1b')).toMatchObject({ actual: 400, reportedOn: fromIso('2024-06-28') });
    expect(rowOf(ledger, '10-2').progress).toBe('=1+1 已完成\n两处');
    expect(brief(report.changes)).toEqual(['10-1a actual', '10-1b actual', '10-1b reportedOn', '10-2 progress']);
    expect(report.changes[1]).toMatchObject({ typed: '约400个', notes: ['approximate'] });
    expect(ledger.changes?.map(c => [c.no, c.column, c.before, c.after, c.who, c.source])[1]).toEqual([
      '10-1b',
      '实际值',
      null,
      400,
      '张三',
      education().name,
    ]);
    expect([report.conflicts, report.questions, report.refusals, report.newRows, report.vanished]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('what changed in the master alone stays', () => {
    const now = edit(master, '10-1a', { actual: 1, remark: '电话已问' });
    const { ledger, report } = back(now, [education()]);
    expect(rowOf(ledger, '10-1a')).toMatchObject({ actual: 1, remark: '电话已问' });
    expect(report.changes).toEqual([]);
  });

  test('both changed to the same: nothing to do; differently: a conflict, the master kept, both named', () => {
    const now = edit(edit(master, '10-1a', { actual: 2 }), '10-1b', { actual: 300 });
    const form = type(type(education(), '10-1a', 'actual', 2), '10-1b', 'actual', 400);
    const { ledger, report } = back(now, [form]);
    expect(report.changes).toEqual([]);
    expect(report.conflicts).toMatchObject([
      {
        no: '10-1b',
        column: 'actual',
        master: 300,
        returned: [{ value: 400, sent: null, places: [{ file: form.name, sheet: '填报表' }] }],
      },
    ]);
    expect(rowOf(ledger, '10-1b').actual).toBe(300);
  });

  test('two files that disagree are a conflict, in either order; two that agree are taken once', () => {
    const one = type(type(education('a.xlsx'), '10-1a', 'actual', 1), '10-2', 'actual', 5);
    const two = type(type(education('b.xlsx'), '10-1a', 'actual', 2), '10-2', 'actual', 5);
    const [first, second] = [back(master, [one, two]), back(master, [two, one])];
    expect(first).toEqual(second);
    expect(first.report.conflicts.map(c => c.returned.map(r => [r.value, r.places[0]?.file]))).toEqual([
      [
        [1, 'a.xlsx'],
        [2, 'b.xlsx'],
      ],
    ]);
    expect(brief(first.report.changes)).toEqual(['10-2 actual']);
    expect(first.report.changes[0]?.places.map(p => p.file)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('a cleared cell is an edit; a column that is gone is none', () => {
    const filled = split(edit(county(), '10-1a', { actual: 2, progress: '两所已建' }), june);
    const form = fileOf(filled, '县教育局');
    type(form, '10-1a', 'actual', null);
    form.grid.forEach(row => row.splice(column('progress'), 1));
    const { ledger, report } = back(filled.master, [form]);
    expect(brief(report.changes)).toEqual(['10-1a actual']);
    expect(rowOf(ledger, '10-1a')).toMatchObject({ actual: null, progress: '两所已建' });
    expect(report.files[0]?.notes).toContain('missing-columns');
    expect(report.files[0]?.columns?.missing).toEqual(['进展情况']);
  });

  test('无变化 renews 填报日期 alone, and only once', () => {
    const filled = split(edit(county(), '10-1a', { actual: 2, progress: '两所已建', reportedOn: today - 40 }), june);
    const form = type(fileOf(filled, '县教育局'), '10-1a', 'progress', '无变化');
    const first = back(filled.master, [form]);
    expect(rowOf(first.ledger, '10-1a')).toMatchObject({ actual: 2, progress: '两所已建', reportedOn: today });
    expect(brief(first.report.changes)).toEqual(['10-1a reportedOn']);
    const later = back(first.ledger, [form], { today: addDays(today, 5) });
    expect(later.report.changes).toEqual([]);
    const dated = type(form, '10-1a', 'reportedOn', '2024-6-25');
    expect(rowOf(back(filled.master, [dated]).ledger, '10-1a').reportedOn).toBe(fromIso('2024-06-25'));
  });

  test('values not understood are asked about with what they may mean; the master keeps its own', () => {
    const now = edit(master, '10-1a', { actual: 1 });
    const form = education();
    type(form, '10-1a', 'actual', '2（其中乡镇1所）');
    type(form, '10-1b', 'actual', '一半');
    type(form, '10-1b', 'reportedOn', '6月31日');
    const { ledger, report } = back(now, [form]);
    expect(report.questions.map(q => [q.no, q.column, q.why, q.candidates])).toEqual([
      ['10-1a', 'actual', 'words-beside', [2]],
      ['10-1b', 'actual', 'share-of-target', [405]],
      ['10-1b', 'reportedOn', 'no-such-day', [fromIso('2024-06-30')]],
    ]);
    expect(rowOf(ledger, '10-1a').actual).toBe(1);
    expect(report.changes).toEqual([]);
  });
});

describe('what is not taken is listed', () => {
  test('locked cells, supported rows, rows of others', () => {
    const form = fileOf(out, '县财政局');
    type(form, '14-1', 'measure', '改过的举措');
    type(form, '5-1a', 'actual', 1);
    const stranger = education().grid[lineOf(education(), '10-1a')]!.slice();
    stranger[column('stamp')] = form.grid[HEAD + 1]![column('stamp')]!;
    stranger[column('actual')] = cell(3);
    form.grid.push(stranger);
    const { ledger, report } = back(master, [form]);
    expect(report.refusals.map(r => [r.no, r.column, r.typed, r.reason])).toEqual([
      ['14-1', 'measure', '改过的举措', 'locked'],
      ['5-1a', 'actual', 1, 'not-reporter'],
      ['10-1a', 'actual', 3, 'not-reporter'],
    ]);
    expect(ledger.rows).toEqual(master.rows);
    const chosen = split(county(), { ...june, departments: ['县财政局'] });
    const pasted = fileOf(chosen, '县财政局');
    pasted.grid.push(type(education(), '10-1a', 'actual', 3).grid[lineOf(education(), '10-1a')]!.slice());
    pasted.grid[pasted.grid.length - 1]![column('stamp')] = null;
    expect(back(chosen.master, [pasted]).report.refusals.map(r => [r.no, r.typed, r.reason])).toEqual([
      ['10-1a', 3, 'not-sent'],
    ]);
  });

  test('a row that the master has no more', () => {
    const now = { ...master, rows: master.rows.filter(row => row.no !== '10-1a') };
    const { report } = back(now, [type(education(), '10-1a', 'actual', 2)]);
    expect(report.refusals.map(r => [r.column, r.typed, r.reason])).toEqual([['actual', 2, 'row-gone']]);
  });

  test('new rows, vanished rows, unused spare rows', () => {
    const form = education();
    const spare = HEAD + 4;
    form.grid[spare]![column('measure')] = cell('新建一所特殊教育学校');
    form.grid[spare]![column('progress')] = cell('已选址');
    form.grid.splice(lineOf(form, '10-2'), 1);
    const { report } = back(master, [form]);
    expect(report.newRows).toMatchObject([
      { department: '县教育局', cells: { measure: '新建一所特殊教育学校', progress: '已选址' } },
    ]);
    expect(report.vanished.map(v => v.no)).toEqual(['10-2']);
  });

  test('error values and formulas without a result are asked about; results of formulas are taken as values', () => {
    const form = education();
    form.grid[lineOf(form, '10-1a')]![column('actual')] = { value: null, error: '#N/A' };
    form.grid[lineOf(form, '10-1b')]![column('actual')] = { value: null, formula: 'WEBSERVICE("http://x")' };
    form.grid[lineOf(form, '10-2')]![column('actual')] = { value: 4, formula: '2+2' };
    const { ledger, report } = back(master, [form]);
    expect(report.questions.map(q => [q.no, q.why])).toEqual([
      ['10-1a', 'error-value'],
      ['10-1b', 'formula-without-value'],
    ]);
    expect(rowOf(ledger, '10-2').actual).toBe(4);
    expect(report.files[0]?.notes).toContain('formulas');
  });
});

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

describe('files that do not belong', () => {
  const only = (ledger: Ledger, form: Form) => {
    const { ledger: after, report } = back(ledger, [form]);
    expect(after.rows).toEqual(ledger.rows);
    return report;
  };

  test('another plan, an unknown batch, an earlier period, an unknown department, no mark at all', () => {
    const form = type(education(), '10-1a', 'actual', 2);
    const other = { ...county(), meta: { ...county().meta, fingerprint: 'f'.repeat(16) } };
    expect(only(split(other, june).master, form).files[0]).toMatchObject({ status: 'refused', code: 'wrong-plan' });
    expect(only(county(), form).files[0]).toMatchObject({ status: 'refused', code: 'unknown-batch' });
    const september = split(master, { ...june, period: '2024-09' }).master;
    const old = only(september, form);
    expect(old.files[0]).toMatchObject({ status: 'refused', code: 'wrong-period' });
    expect(old.refusals).toMatchObject([{ no: '10-1a', column: 'actual', typed: 2, reason: 'file-refused' }]);

    const chosen = split(county(), { ...june, departments: ['县交通局'] });
    const swapped = fileOf(chosen, '县交通局');
    swapped.grid.forEach((row, i) => {
      if (i > HEAD) row[column('stamp')] = cell(`${chosen.batch.id} 县教育局`);
    });
    expect(only(chosen.master, swapped).files[0]).toMatchObject({ status: 'refused', code: 'unknown-department' });

    const bare = type(education(), '10-1a', 'actual', 2);
    bare.grid.forEach(row => row.splice(column('stamp'), 1));
    bare.book = { ...bare.book, sheets: bare.book.sheets.slice(0, 1), properties: {} };
    expect(only(master, bare).files[0]).toMatchObject({ status: 'refused', code: 'no-stamp' });
  });

  test('no form at all, and bytes that are no workbook, stop nobody else', () => {
    const good = type(education(), '10-1a', 'actual', 2);
    const blank: Form = {
      name: 'blank.xlsx',
      book: { sheets: [{ name: 'S', visibility: 'visible', rows: [], tables: [], merges: [] }], names: [] },
      grid: [],
    };
    const { ledger, report } = back(master, [blank, good]);
    expect(report.files.map(f => [f.file, f.status, f.code])).toContainEqual(['blank.xlsx', 'refused', 'no-form']);
    expect(rowOf(ledger, '10-1a').actual).toBe(2);
  });

  test('the same content twice is named as such', () => {
    const [a, b] = [type(education('a.xlsx'), '10-1a', 'actual', 2), type(education('b.xlsx'), '10-1a', 'actual', 2)];
    const { report } = back(master, [b, a]);
    expect(report.files.map(f => [f.file, f.notes.includes('duplicate')])).toEqual([
      ['a.xlsx', false],
      ['b.xlsx', true],
    ]);
    expect(report.changes).toHaveLength(1);
  });

  test('a stale revision is named and never overwrites what came later', () => {
    const old = type(type(education(), '10-1a', 'actual', 1), '10-2', 'actual', 4);
    const second = split(master, june);
    const fresh = type(fileOf(second, '县教育局'), '10-1a', 'actual', 3);
    const after = back(second.master, [fresh]).ledger;
    const { ledger, report } = back(after, [old]);
    expect(report.files[0]?.notes).toContain('stale-revision');
    expect(rowOf(ledger, '10-1a').actual).toBe(3);
    expect(report.conflicts.map(c => [c.no, c.master])).toEqual([['10-1a', 3]]);
    expect(rowOf(ledger, '10-2').actual).toBe(4);
  });

  test('the copy of what was sent is only compared: the master’s record counts', () => {
    const form = type(education(), '10-1a', 'actual', 2);
    const stamp = form.book.sheets[2]!;
    const forged = stamp.rows.map(row => (row[0]?.value === 'sent' ? row.map((c, i) => (i === 5 ? cell(2) : c)) : row));
    form.book = { ...form.book, sheets: [form.book.sheets[0]!, form.book.sheets[1]!, { ...stamp, rows: forged }] };
    const { ledger, report } = back(master, [form]);
    expect(report.files[0]?.notes).toContain('copy-differs');
    expect(rowOf(ledger, '10-1a').actual).toBe(2);
  });

  test('the stamp in the document properties is asked where the hidden sheet is gone; garbled beside a whole one it is no alarm', () => {
    type Properties = Readonly<Record<string, string>>;
    const notesOf = (change: (properties: Properties) => Properties, hidden = true) => {
      const form = type(education(), '10-1a', 'actual', 2);
      const sheets = hidden ? form.book.sheets : form.book.sheets.filter(sheet => sheet.visibility === 'visible');
      form.book = { ...form.book, sheets, properties: change(form.book.properties ?? {}) };
      const { ledger, report } = back(master, [form]);
      expect(rowOf(ledger, '10-1a').actual).toBe(2);
      return report.files[0]?.notes;
    };
    const other = (properties: Properties) => ({ ...properties, 'mubiao-department': '县工信局' });
    expect(notesOf(properties => properties)).toEqual([]);
    expect(notesOf(() => ({ other: 'x' }))).toEqual(['properties-missing']);
    expect(notesOf(other)).toEqual([]);
    expect(notesOf(properties => ({ ...properties, 'mubiao-hash': '0' }))).toEqual([]);
    expect(notesOf(properties => properties, false)).toEqual(['stamp-from-rows']);
    expect(notesOf(other, false)).toEqual(['stamp-from-rows', 'properties-differ']);
  });

  test('where rows and hidden sheet have lost their marks, the document properties still tell the batch', () => {
    const form = type(education(), '10-1a', 'actual', 2);
    form.grid.forEach(row => row.splice(column('key'), 2));
    form.book = { ...form.book, sheets: form.book.sheets.slice(0, 1) };
    const { ledger, report } = back(master, [form]);
    expect(report.files[0]).toMatchObject({ status: 'read', departments: ['县教育局'] });
    expect(report.files[0]?.notes).toEqual(['stamp-from-properties', 'rows-without-key']);
    expect(rowOf(ledger, '10-1a').actual).toBe(2);
  });
});

describe('conflicts and questions settled', () => {
  const now = edit(master, '10-1b', { actual: 300 });
  const form = type(type(education('r.xlsx'), '10-1b', 'actual', 400), '10-1a', 'actual', '2（在建）');

  test('by rule', () => {
    expect(rowOf(back(now, [form], { resolve: 'master' }).ledger, '10-1b').actual).toBe(300);
    const { ledger, report } = back(now, [form], { resolve: 'returned' });
    expect(rowOf(ledger, '10-1b').actual).toBe(400);
    expect(report.conflicts).toEqual([]);
    expect(report.questions).toHaveLength(1);
    const two = type(education('s.xlsx'), '10-1b', 'actual', 500);
    expect(back(now, [form, two], { resolve: 'returned' }).report.conflicts).toHaveLength(1);
  });

  test('one by one, by 编号 or 行键, by head or key, by file or value', () => {
    const decisions = readDecisions(
      JSON.stringify([
        { no: '10-1b', column: '实际值', take: { file: 'r.xlsx' } },
        { key: rowOf(now, '10-1a').key, column: 'actual', take: { value: 2 } },
        { no: '1-2', column: 'self', take: 'master' },
      ]),
    );
    const { ledger, report, unused } = back(now, [form], { resolve: decisions ?? [] });
    expect([rowOf(ledger, '10-1b').actual, rowOf(ledger, '10-1a').actual]).toEqual([400, 2]);
    expect([report.conflicts, report.questions]).toEqual([[], []]);
    expect(unused).toHaveLength(1);
  });

  test.each([
    '',
    '{}',
    '[{"no":"1"}]',
    '[{"no":"1","column":"备注","take":"master"}]',
    '[{"no":"1","column":"actual","take":"x"}]',
    '[1]',
  ])('%s is no list of decisions', text => expect(readDecisions(text)).toBeNull());
});

test('a corrected batch keeps what a department had already typed', () => {
  const half = type(type(education(), '10-1a', 'actual', 2), '10-1b', 'actual', '约400');
  type(half, '10-2', 'progress', '无变化');
  const corrected = edit(master, '10-1a', { measure: '更正后的举措' });
  const second = split(corrected, { ...june, typed: typedIn(corrected, [returned(half)]) });
  const form = fileOf(second, '县教育局');
  const shown = (no: string, key: (typeof FORM_KEYS)[number]) => form.grid[lineOf(form, no)]?.[column(key)]?.value;
  expect([shown('10-1a', 'actual'), shown('10-1b', 'actual'), shown('10-2', 'progress')]).toEqual([
    2,
    '约400',
    '无变化',
  ]);
  expect(shown('10-1a', 'measure')).toBe('更正后的举措');
  const { ledger } = back(second.master, [form]);
  expect([rowOf(ledger, '10-1a').actual, rowOf(ledger, '10-1b').actual]).toEqual([2, 400]);
  expect(head('actual')).toBe('实际值');
});
