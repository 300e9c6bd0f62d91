import fc from 'fast-check';
import { serialOf } from '../../../src/ledger/dates/serial';
import { NOTICE_COLUMNS } from '../../../src/i18n/notices';
import type { SideEntry } from '../../../src/ledger/side/types';
import { columnName } from '../../../src/ledger/columns/columns';
import { isHelper } from '../../../src/ledger/columns/helpers';
import { isBlank } from '../../../src/ledger/status/cells';
import { computeRows } from '../../../src/ledger/status/compute';
import type { Ledger, Row } from '../../../src/ledger/types';
import { buildWorkbook } from '../../../src/workbook/build';
import { columnIndex, TABLE_KEYS } from '../../../src/workbook/matrix/columns';
import { readLedger, type LedgerRead } from '../../../src/workbook/read/ledger';
import type { ReadBook, ReadSheet } from '../../../src/workbook/read/types';
import { ledgerArbitrary, numbered } from '../../support/ledgers';
import { bookOf, readBookOf, sheetOf, withSheet } from '../../support/read-books';
import { row, settings } from '../../support/rows';

const AS_OF = serialOf(2023, 6, 30);
const ledger = (rows: readonly Row[], more: Partial<Ledger> = {}): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '云溪市工作要点', issuer: '云溪市', year: 2023, fingerprint: 'abcd' },
  rows: numbered(rows),
  departments: [{ name: '市教育局', aliases: ['市教委'], contact: '张三', keywords: ['学校', '教师'] }],
  settings: settings(),
  ...more,
});
const some = ledger([
  row({ kind: 'count', comparator: '>=', target: 15, unit: '个', due: 45291, actual: 3, lead: '市教育局、市财政局' }),
  row({ kind: 'level', comparator: '<=', target: 0.04, unit: '%', due: 'standing', actual: '约4%' }),
  row({ kind: 'frequency', comparator: '~', target: 2, every: 'half-year', struck: 45200, adjust: 'retarget' }),
]);
const book = (from: Ledger = some): ReadBook => readBookOf(buildWorkbook(from, { asOf: AS_OF }));
const read = (from: ReadBook): LedgerRead => {
  const found = readLedger(from);
  if (found === null) throw new Error('no matrix');
  return found;
};
const MATRIX = '责任矩阵';
const codes = (found: LedgerRead): string[] => [...new Set(found.notes.map(note => note.code))];

describe('a book of ours', () => {
  it('comes back as the ledger that made it, and nothing is remarked', () => {
    expect(read(book()).ledger).toEqual(some);
    expect(codes(read(book()))).toEqual(['not-a-number']);
    expect(read(book()).notes).toHaveLength(1);
  });

  it('comes back in English', () => {
    const english = { ...some, lang: 'en' as const };
    expect(read(book(english)).ledger).toEqual(english);
  });

  it('comes back, whatever the rows are', () => {
    const tidy = (each: Row): Row =>
      Object.fromEntries(
        Object.entries(each).map(([key, cell]) => [
          key,
          typeof cell === 'string' && key !== 'section' && isBlank(cell) ? null : cell,
        ]),
      ) as unknown as Row;
    fc.assert(
      fc.property(ledgerArbitrary(0, 12), from => {
        const back = read(book(from)).ledger;
        const same = (rows: readonly Row[]): unknown =>
          rows.map(tidy).map(each => ({ ...each, targetText: '', indicator: '' }));
        expect(same(back.rows)).toEqual(same(from.rows));
        expect(back.settings).toEqual(from.settings);
        expect(computeRows(back.rows, back.settings, AS_OF).map(each => each.computed)).toEqual(
          computeRows(from.rows, from.settings, AS_OF).map(each => each.computed),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its log and the columns that somebody added', () => {
    const changes = [
      { on: 45200.5, who: '李四', no: '1-1', column: '实际值', before: 2, after: '=3', source: '市教育局.xlsx' },
    ];
    const extras = [{ name: '投资额（万元）', cells: { [some.rows[1]?.key ?? '']: 120 } }];
    expect(read(book({ ...some, changes, extras })).ledger).toEqual({ ...some, changes, extras });
  });

  it('keeps settings, as-of day too', () => {
    const chosen = settings({
      asOf: AS_OF,
      paceBy: 'day',
      severePoints: 25,
      periodStart: 45078,
      approxTolerance: 0.05,
    });
    expect(read(book({ ...some, settings: chosen })).ledger.settings).toEqual(chosen);
    expect(read(book()).ledger.settings.asOf).toBeNull();
  });
});

describe('what people do to a book', () => {
  const swap = <T>(list: readonly T[], a: number, b: number): T[] =>
    list.map((each, i) => (i === a ? (list[b] as T) : i === b ? (list[a] as T) : each));

  it('renames sheet and table', () => {
    const renamed = withSheet(book(), MATRIX, sheet => ({
      ...sheet,
      name: '2023年台账',
      tables: sheet.tables.map(table => ({ ...table, name: '表1' })),
    }));
    expect(read(renamed).ledger).toEqual(some);
  });

  it('loses the table', () => {
    const loose = withSheet(book(), MATRIX, sheet => ({ ...sheet, tables: [] }));
    expect(read(loose).ledger).toEqual(some);
  });

  it('moves columns', () => {
    const moved = withSheet(book(), MATRIX, sheet => ({
      ...sheet,
      tables: [],
      rows: sheet.rows.map(cells => swap(swap(cells, 0, 20), 3, 39)),
    }));
    expect(read(moved).ledger).toEqual(some);
  });

  it('sorts rows: they keep keys and places', () => {
    const sorted = withSheet(book(), MATRIX, sheet => ({ ...sheet, rows: swap(sheet.rows, 3, 5) }));
    const back = read(sorted).ledger.rows;
    expect(back.map(each => each.order)).toEqual([3, 2, 1]);
    expect([...back].sort((a, b) => a.order - b.order)).toEqual(some.rows);
  });

  it('types a row under the table: it gets a key, and is told to have no formulas', () => {
    const added = withSheet(book(), MATRIX, sheet => ({
      ...sheet,
      rows: [...sheet.rows, [{ value: '新-1' }, null, { value: '临时任务' }, { value: '做好防汛。' }]],
    }));
    const back = read(added);
    const last = back.ledger.rows[3];
    expect(last).toMatchObject({ no: '新-1', item: '临时任务', order: 4, kind: null });
    expect(last?.key).toMatch(/^y[a-z]{7}$/);
    expect(back.withoutFormulas).toEqual([last?.key]);
    expect(codes(back)).toEqual(expect.arrayContaining(['new-row', 'no-formula']));
    expect(read(added).ledger.rows[3]?.key).toBe(last?.key);
  });

  it('copies a row with its key: the second gets its own', () => {
    const copied = withSheet(book(), MATRIX, sheet => ({ ...sheet, rows: [...sheet.rows, sheet.rows[3] ?? []] }));
    const back = read(copied);
    expect(new Set(back.ledger.rows.map(each => each.key)).size).toBe(4);
    expect(back.ledger.rows[0]?.key).toBe(some.rows[0]?.key);
    expect(codes(back)).toContain('repeated-key');
  });

  it('adds a column of its own', () => {
    const added = withSheet(book(), MATRIX, (sheet): ReadSheet => ({
      ...sheet,
      tables: [],
      rows: sheet.rows.map((cells, r) =>
        r === 2 ? [...cells, { value: '密级' }] : r === 3 ? [...cells, { value: '内部' }] : cells,
      ),
    }));
    const back = read(added);
    expect(back.ledger.extras).toEqual([{ name: '密级', cells: { [some.rows[0]?.key ?? '']: '内部' } }]);
    expect(codes(back)).toContain('unknown-column');
  });

  it.each([
    ['without a head', '', '自加列'],
    ['under a second name of ours', '工作进展', '工作进展'],
    ['under a name that is there', '备注', '备注 2'],
  ])('adds a column %s: what stands in it is kept', (_, head, written) => {
    const added = withSheet(book(), MATRIX, (sheet): ReadSheet => ({
      ...sheet,
      tables: [],
      rows: sheet.rows.map((cells, r) => {
        const own = r === 2 && head !== '' ? { value: head } : r === 3 ? { value: '请核实' } : null;
        return r < 2 ? cells : [...cells.slice(0, 40), own, ...cells.slice(40)];
      }),
    }));
    const { extras = [] } = read(added).ledger;
    expect(extras).toEqual([{ name: head, cells: { [some.rows[0]?.key ?? '']: '请核实' } }]);
    expect(read(added).ledger.rows).toEqual(some.rows);
    expect(read(book({ ...some, extras })).ledger.extras).toEqual([{ ...extras[0], name: written }]);
  });

  it('breaks a cell: the error is kept as text and the row is to be checked', () => {
    const broken = withSheet(book(), MATRIX, sheet => ({
      ...sheet,
      rows: sheet.rows.map((cells, r) =>
        r === 3 ? cells.map((cell, c) => (c === columnIndex('actual') ? { value: null, error: '#N/A' } : cell)) : cells,
      ),
    }));
    const back = read(broken);
    expect(back.ledger.rows[0]?.actual).toBe('#N/A');
    expect(computeRows(back.ledger.rows, settings(), AS_OF)[0]?.computed.status).toBe('check');
    expect(codes(back)).toContain('error-value');
  });

  it('types words that no list has: they are kept', () => {
    const odd = ledger([row({ kind: '重点', comparator: '大概', due: '年底', measure: '甲' })]);
    const back = read(book(odd));
    expect(back.ledger.rows[0]).toMatchObject({ kind: '重点', comparator: '大概', due: '年底' });
    expect(codes(back)).toEqual(expect.arrayContaining(['unknown-word', 'not-a-date']));
  });

  it('empties a limit on 设置: the default holds; types words there: it is told', () => {
    const edit = (value: string | null): ReadBook =>
      withSheet(book(), '设置', sheet => ({
        ...sheet,
        rows: sheet.rows.map(cells =>
          cells[0]?.value === '严重滞后（百分点）' ? [cells[0], value === null ? null : { value }] : cells,
        ),
      }));
    expect(read(edit(null)).ledger.settings.severePoints).toBe(30);
    expect(codes(read(edit(null)))).not.toContain('setting');
    expect(codes(read(edit('三十')))).toContain('setting');
  });
});

describe('tables of other offices', () => {
  const head = ['序号', '类别', '工作任务', '具体措施', '责任单位', '完成时间', '进展情况'];

  it('are known by the heads that offices use', () => {
    const back = read(
      bookOf(
        sheetOf('Sheet1', [
          ['2023年任务分解表'],
          head,
          [1, '党建', '抓学习', '学习四次', '宣传部', '年底', '已学三次'],
        ]),
      ),
    );
    expect(back.ledger.rows[0]).toMatchObject({
      no: '1',
      section: '党建',
      item: '抓学习',
      measure: '学习四次',
      lead: '宣传部',
      support: null,
      due: '年底',
      progress: '已学三次',
    });
    expect(codes(back)).toContain('missing-column');
  });

  it('have 责任单位 for support beside a lead column, wherever that stands', () => {
    const both = ['序号', '工作任务', '责任单位', '牵头责任单位', '完成时间'];
    const back = read(bookOf(sheetOf('Sheet1', [both, [1, '抓学习', '团委', '宣传部', null]])));
    expect(back.ledger.rows[0]).toMatchObject({ lead: '宣传部', support: '团委' });
  });

  it('may have merged cells, and a head twice', () => {
    const rows = [
      head,
      [1, '党建', '抓学习', '甲', '宣传部', null, null],
      [null, null, null, '乙', null, null, null],
      head,
    ];
    const merges = [0, 1, 2, 4].map(column => ({ top: 1, left: column, bottom: 2, right: column }));
    const back = read(bookOf(sheetOf('Sheet1', rows, { merges })));
    expect(back.ledger.rows.map(each => [each.no, each.section, each.item, each.measure, each.lead])).toEqual([
      ['1', '党建', '抓学习', '甲', '宣传部'],
      ['1', '党建', '抓学习', '乙', '宣传部'],
    ]);
  });

  it('are told from other sheets', () => {
    expect(
      readLedger(
        bookOf(
          sheetOf('工资', [
            ['姓名', '工资'],
            ['张三', 1],
          ]),
        ),
      ),
    ).toBeNull();
    expect(readLedger({ sheets: [], names: [] })).toBeNull();
  });
});

test('the English list of letters says Department; one that a book of before calls Unit is read', () => {
  const columns = Object.fromEntries(Object.keys(NOTICE_COLUMNS).map(key => [key, null])) as SideEntry<'notices'>;
  const of = {
    ...some,
    lang: 'en' as const,
    notices: [{ ...columns, id: 'L-1', unit: 'Finance Office', sentOn: 45000 }],
  };
  const now = book(of);
  const head = (name: string) =>
    now.sheets.find(sheet => sheet.name === 'Letters')?.rows.some(cells => cells.some(cell => cell?.value === name));
  expect([head('Department'), head('Unit')]).toEqual([true, false]);
  expect(read(now).ledger.notices?.[0]?.unit).toBe('Finance Office');
  const before = withSheet(now, 'Letters', sheet => ({
    ...sheet,
    rows: sheet.rows.map(cells => cells.map(cell => (cell?.value === 'Department' ? { value: 'Unit' } : cell))),
  }));
  expect(read(before).ledger.notices?.[0]?.unit).toBe('Finance Office');
});

test('any head that the office renames is known by its place, alone and with its neighbour', () => {
  const heads = TABLE_KEYS.filter(key => !isHelper(key) && key !== 'key' && key !== 'order');
  const stands = ({ ledger: { rows }, notes }: LedgerRead) => [rows, notes.map(({ code }) => code)];
  const [first = '', second = ''] = ['甲栏', '乙栏'];
  const wanted = stands(read(book()));
  for (const [i, key] of heads.entries())
    for (const pair of [[key], heads.slice(i, i + 2)]) {
      // What a row is about is what a matrix is known by.
      if (pair.includes('item') && pair.includes('measure')) continue;
      const names = pair.map(one => columnName(one, 'zh-CN'));
      const renamed = withSheet(book(), MATRIX, sheet => ({
        ...sheet,
        rows: sheet.rows.map(cells =>
          cells.map(cell =>
            cell && names.includes(String(cell.value)) && cells.length > heads.length
              ? { ...cell, value: [first, second][names.indexOf(String(cell.value))] ?? null }
              : cell,
          ),
        ),
      }));
      expect([pair, ...stands(read(renamed))]).toEqual([pair, ...wanted]);
    }
});

test('renamed heads are known by their place also where the hidden 行键 was deleted', () => {
  const names = ['完成时限', '实际值'];
  const changed = withSheet(book(), MATRIX, sheet => {
    const at = sheet.rows.flatMap(cells => cells.flatMap((cell, i) => (cell?.value === '行键' ? [i] : [])))[0] ?? 0;
    return {
      ...sheet,
      tables: [],
      rows: sheet.rows.map(cells =>
        cells
          .map(cell =>
            cell && names.includes(String(cell.value)) ? { ...cell, value: `新${String(cell.value)}` } : cell,
          )
          .filter((_, i) => i !== at),
      ),
    };
  });
  const { ledger, notes } = read(changed);
  const values = ({ rows }: Pick<typeof ledger, 'rows'>) => rows.map(({ due, actual }) => [due, actual]);
  expect(values(ledger)).toEqual(values(some));
  expect(notes.filter(({ code }) => code === 'missing-column').map(({ text }) => text)).toEqual(['行键']);
});
