import { split } from '../../../src/exchange/split';
import type { Ledger } from '../../../src/ledger/types';
import { buildWorkbook } from '../../../src/workbook/build';
import { readSpec } from '../../support/read-spec';
import { back, cell, column, county, fileOf, HEAD, june, rowOf, sent, type, type Form } from '../support';

const out = sent();
const master = out.master;
const education = (name?: string): Form => fileOf(out, '县教育局', name);

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
    // Nothing tells what went out: a blank where a report has come since is nothing that somebody typed.
    const since = back(master, [type(education(), '10-2', 'progress', '食堂已招标')]).ledger;
    expect(only(since, bare).refusals).toMatchObject([{ no: '10-1a', typed: 2 }]);
  });

  test('the master itself among the files is named as such; what differs from it is listed, its other sheets are not', () => {
    const rows = master.rows.map(row => (row.no === '10-1a' ? { ...row, actual: 2 } : row));
    const book = readSpec(buildWorkbook({ ...master, rows }, { asOf: june.asOf }));
    const report = only(master, { name: '总表.xlsx', book, grid: [] });
    expect(report.files[0]).toMatchObject({ status: 'refused', code: 'is-master' });
    expect(report.refusals).toMatchObject([{ no: '10-1a', column: 'actual', typed: 2, reason: 'file-refused' }]);
    expect(report.unread).toEqual([]);
  });

  test('a form into which somebody has copied a sheet of the master is a form', () => {
    const form = type(education(), '10-1a', 'actual', 2);
    const matrix = readSpec(buildWorkbook(master, { asOf: june.asOf })).sheets.find(one => one.name === '_mubiao');
    form.book = { ...form.book, sheets: [...form.book.sheets, ...(matrix ? [matrix] : [])] };
    expect(back(master, [form]).report.files[0]).toMatchObject({ status: 'read' });
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
