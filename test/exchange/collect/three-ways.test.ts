import { split } from '../../../src/exchange/split';
import { addDays, fromIso } from '../../../src/ledger/dates/serial';
import type { Ledger } from '../../../src/ledger/types';
import {
  back,
  cell,
  column,
  county,
  fileOf,
  HEAD,
  june,
  lineOf,
  rowOf,
  sent,
  today,
  type,
  type Form,
} from '../support';

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
