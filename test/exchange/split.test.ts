import { strFromU8, unzipSync } from 'fflate';
import { FORM_WORDS } from '../../src/i18n/exchange';
import { fileName, safeName } from '../../src/exchange/split/file-name';
import { readBatches } from '../../src/exchange/batch';
import { split, type Split } from '../../src/exchange/split';
import type { FORM_KEYS } from '../../src/exchange/split/columns';
import type { Ledger } from '../../src/ledger/types';
import { fromIso } from '../../src/ledger/dates/serial';
import { writeWorkbook } from '../../src/xlsx';
import { column, county, fileOf, HEAD, june, rowOf, sent } from './support';

const withRow = (ledger: Ledger, no: string, cells: object): Ledger => ({
  ...ledger,
  rows: ledger.rows.map(row => (row.no === no ? { ...row, ...cells } : row)),
});

describe('who gets what', () => {
  const out = sent();

  test('every open row with an owner is reported by exactly one department: its first lead', () => {
    const reported = out.files.flatMap(file => {
      const { grid } = fileOf(out, file.department);
      return grid
        .slice(HEAD + 1)
        .filter(row => row[column('role')]?.value === '牵头')
        .map(row => row[column('key')]?.value);
    });
    expect([...reported].sort()).toEqual(
      county()
        .rows.map(row => row.key)
        .sort(),
    );
  });

  test('led rows come first, then five blank ones marked 新增; supported rows are a table of their own below', () => {
    const roles = (department: string) =>
      fileOf(out, department)
        .grid.slice(HEAD + 1)
        .map(row => row[column('role')]?.value);
    expect(roles('县住建局')).toEqual([
      ...Array(5).fill('牵头'),
      ...Array(5).fill('新增'),
      undefined,
      FORM_WORDS.supported['zh-CN'],
      '分工',
      ...Array(3).fill('配合'),
    ]);
    expect(roles('县教育局')).toEqual([...Array(3).fill('牵头'), ...Array(5).fill('新增')]);
    const tables = out.files.find(file => file.department === '县住建局')?.book.sheets[0]?.tables;
    expect(tables?.map(({ area }) => [area.top, area.bottom])).toEqual([
      [HEAD, HEAD + 10],
      [HEAD + 13, HEAD + 16],
    ]);
    expect(new Set(tables?.map(({ name }) => name)).size).toBe(2);
  });

  test('numbers of the master are kept', () => {
    const numbers = fileOf(out, '县财政局')
      .grid.slice(HEAD + 1)
      .filter(row => row[column('key')]?.value && row[column('no')]?.value !== '编号')
      .map(row => row[column('no')]?.value ?? null);
    expect(numbers.slice(0, 2)).toEqual(['14-1', '14-2']);
    expect(numbers.slice(2, 7)).toEqual(['5-1a', '5-1b', '5-2a', '5-2b', '5-3']);
  });

  test('aliases of a department are its rows too, and of several leads the first reports', () => {
    const ledger = withRow(county(), '4-1', { lead: '教育局、县商务局', support: '文旅局' });
    const made = split(ledger, june);
    const roles = (name: string) =>
      fileOf(made, name)
        .grid.filter(row => row[column('no')]?.value === '4-1')
        .map(row => row[column('role')]?.value);
    expect([roles('县教育局'), roles('县商务局'), roles('县文旅局')]).toEqual([['牵头'], ['配合'], ['配合']]);
  });

  test('rows without owner, closed and cancelled ones go to nobody and are listed with the reason', () => {
    const ledger = withRow(
      withRow(withRow(county(), '4-1', { lead: null }), '4-2a', { struck: fromIso('2024-05-01') }),
      '4-3',
      { adjust: 'cancel' },
    );
    const { left } = split(ledger, june);
    expect(left.map(({ row, reason }) => [row.no, reason])).toEqual([
      ['4-1', 'no-owner'],
      ['4-2a', 'struck'],
      ['4-3', 'cancelled'],
    ]);
  });

  test('chosen departments alone get a file; what others report is listed', () => {
    const made = split(county(), { ...june, departments: ['教育局', '县统计局'] });
    expect(made.files.map(file => file.department)).toEqual(['县统计局', '县教育局']);
    expect(made.left).toHaveLength(county().rows.length - 3);
    expect(made.left.every(({ reason }) => reason === 'not-chosen')).toBe(true);
    expect(rowOf(county(), '10-1a').lead).toBe('县教育局');
    expect(made.batch.rows.find(row => row.key === rowOf(county(), '1-2').key)?.reporter).toBe('县工信局');
  });

  test('departments without rows get no file and are told', () => {
    expect(out.idle).toContain('县审计局');
    expect(out.files.map(file => file.department)).not.toContain('县审计局');
  });
});

describe('what a file holds', () => {
  const marked: Ledger = {
    ...county(),
    departments: county().departments.map(d => ({ ...d, contact: `联络${d.name}` })),
    rows: county().rows.map(row => ({
      ...row,
      remark: `备注${row.no}`,
      leader: `领导${row.no}`,
      person: `责任人${row.no}`,
      lastProgress: `上期${row.no}`,
      progress: `进展${row.no}`,
    })),
  };

  test('no text of rows that the department neither leads nor supports, no contact, no office remark, in any part', async () => {
    const out = split(marked, june);
    for (const name of ['县教育局', '县统计局', '县住建局']) {
      const file = out.files.find(f => f.department === name);
      const own = fileOf(out, name).grid.map(row => row[column('no')]?.value);
      const parts = unzipSync(await writeWorkbook(file!.book));
      const all = Object.values(parts)
        .map(bytes => strFromU8(bytes))
        .join('\n');
      for (const row of marked.rows) {
        const mine = own.includes(row.no);
        expect(all.includes(`>上期${row.no}<`)).toBe(mine);
        expect(all.includes(`>进展${row.no}<`)).toBe(mine);
        if (!mine && !marked.rows.some(r => own.includes(r.no) && r.measure === row.measure))
          expect(all.includes(row.measure)).toBe(false);
        expect(all.includes(row.key)).toBe(mine);
      }
      expect(all).not.toMatch(/联络|备注\d|领导\d|责任人\d/);
      expect(all).not.toMatch(
        /<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|<Manager>[^<]|<Company>[^<]|[A-Z]:\\|\/home\/|\/tmp\//,
      );
    }
  });

  test('the office block is locked, the progress block of led rows open, of supported rows locked', () => {
    const { book } = sent().files.find(f => f.department === '县住建局')!;
    const [form] = book.sheets;
    const open = (line: number, key: (typeof FORM_KEYS)[number]): boolean =>
      book.styles[form?.rows[line]?.cells[column(key)]?.style ?? '']?.locked === false;
    expect(form?.protection).toEqual({
      allowFilter: true,
      allowSort: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
    const [led, spare, supported] = [HEAD + 1, HEAD + 6, HEAD + 14];
    for (const key of [
      'actual',
      'self',
      'progress',
      'problem',
      'next',
      'evidence',
      'reporter',
      'reportedOn',
    ] as const) {
      expect([key, open(led, key), open(supported, key), open(spare, key)]).toEqual([key, true, false, true]);
    }
    for (const key of ['no', 'measure', 'due', 'lead', 'key', 'stamp', 'lastStatus'] as const)
      expect([key, open(led, key), open(supported, key)]).toEqual([key, false, false]);
    expect(open(spare, 'measure')).toBe(true);
    expect(open(spare, 'stamp')).toBe(false);
  });

  test('no formulas, merges, charts or conditional formats; 填报表, 填报说明 and a very hidden stamp', () => {
    for (const { book } of sent().files) {
      expect(book.sheets.map(s => [s.name, s.visibility])).toEqual([
        ['填报表', 'visible'],
        ['填报说明', 'visible'],
        ['_mubiao', 'veryHidden'],
      ]);
      expect(book.sheets.every(s => s.merges.length + s.charts.length + s.formats.length === 0)).toBe(true);
      expect(book.sheets.some(s => s.rows.some(r => r.cells.some(c => c.formula !== undefined)))).toBe(false);
    }
  });

  test('what was reported so far is filled in, with last status as text and the due date that holds now', () => {
    const ledger = withRow(county(), '10-1b', { actual: 400, progress: '=1+1', newDue: fromIso('2025-03-31') });
    const { grid } = fileOf(split(ledger, june), '县教育局');
    const row = grid.find(r => r[column('no')]?.value === '10-1b');
    expect(row?.[column('actual')]?.value).toBe(400);
    expect(row?.[column('progress')]).toEqual({ value: '=1+1' });
    expect(row?.[column('due')]?.value).toBe(fromIso('2025-03-31'));
    expect(row?.[column('lastStatus')]?.value).toMatch(/^(略滞后|滞后|达到序时|超序时|严重滞后)$/);
  });

  test('in English the same form has English heads', () => {
    const made = split({ ...county(), lang: 'en' }, june);
    const { grid } = fileOf(made, '县教育局');
    expect(grid[HEAD]?.map(c => c?.value).slice(0, 4)).toEqual(['Role', 'No.', 'Section', 'Key task']);
  });
});

describe('batch and names', () => {
  test('the master keeps what was sent, and reads it back', () => {
    const ledger = withRow(county(), '10-1b', { actual: 400, reportedOn: 45000, progress: '两处\n开工' });
    const { master, batch } = split(ledger, june);
    expect(readBatches(master.stampLines ?? [])).toEqual([batch]);
    expect(batch.rows.find(r => r.key === rowOf(ledger, '10-1b').key)?.values).toMatchObject({
      actual: 400,
      progress: '两处\n开工',
    });
  });

  test('a second batch of a period is its second revision, another period begins anew', () => {
    const first = split(county(), june);
    const second = split(first.master, june);
    const third = split(second.master, { ...june, period: '2024-09' });
    expect([first, second, third].map(s => s.batch.revision)).toEqual([1, 2, 1]);
    expect(second.files[0]?.name).toMatch(/_2024-06_r2\.xlsx$/);
    expect(new Set([first, second, third].map(s => s.batch.id)).size).toBe(3);
  });

  test('departments that get their forms one after the other each begin at the first revision, numbered as in the list', () => {
    const one = split(county(), { ...june, departments: ['县教育局'] });
    const two = split(one.master, { ...june, departments: ['县财政局'] });
    const again = split(two.master, { ...june, departments: ['县教育局'] });
    const all = split(again.master, june);
    expect([one, two, again, all].map(made => made.batch.revision)).toEqual([1, 1, 2, 3]);
    expect(new Set([one, two, again, all].map(made => made.batch.id)).size).toBe(4);
    const numberIn = (made: Split, name: string): string | undefined =>
      made.files.find(file => file.department === name)?.name.slice(0, 2);
    expect([numberIn(one, '县教育局'), numberIn(two, '县财政局')]).toEqual([
      numberIn(all, '县教育局'),
      numberIn(all, '县财政局'),
    ]);
  });

  test('rows as sent are kept for the present period alone; the batches stay', () => {
    const year = ['03', '03', '06', '09'].reduce(
      (ledger, month) => split(ledger, { ...june, period: `2024-${month}` }).master,
      county(),
    );
    expect(readBatches(year.stampLines ?? []).map(b => [b.period, b.revision, b.rows.length > 0])).toEqual([
      ['2024-03', 1, false],
      ['2024-03', 2, false],
      ['2024-06', 1, false],
      ['2024-09', 1, true],
    ]);
    const march = split(split(county(), { ...june, period: '2024-03' }).master, { ...june, period: '2024-03' });
    expect(readBatches(march.master.stampLines ?? []).every(b => b.rows.length > 0)).toBe(true);
  });

  test('the same master and options give the same files', async () => {
    const bytes = async () => Buffer.from(await writeWorkbook(sent().files[3]!.book)).toString('base64');
    expect(await bytes()).toBe(await bytes());
  });

  test.each([
    ['市教育局', '市教育局'],
    ['发改/工信: 联席', '发改-工信- 联席'],
    ['a\\b*c?"<>|', 'a-b-c-----'],
    ['..', '_'],
    ['CON', '_CON'],
    ['con.', '_con'],
    ['', '_'],
    ['名'.repeat(300), '名'.repeat(40)],
    ['\u0001甲\n乙', '-甲-乙'],
  ])('%p as a part of a file name is %p', (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  test('names sort in the order of the list, also with a thousand departments', () => {
    const names = Array.from({ length: 1000 }, (_, i) => fileName(i + 1, 1000, `部门${i % 7}`, '2024-06', 1));
    expect([...names].sort()).toEqual(names);
    expect(new Set(names.map(n => n.toLowerCase())).size).toBe(1000);
    expect(Math.max(...names.map(n => Buffer.byteLength(n)))).toBeLessThan(255);
  });
});
