/** 总览 with many sections and units, and what of it stands back. */
import { serialOf } from '../../src/ledger/dates/serial';
import { STATUS } from '../../src/ledger/columns/words';
import { groupOf, STATUS_GROUPS } from '../../src/ledger/status/groups';
import type { Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import type { SheetSpec } from '../../src/workbook/spec';
import { numbered } from '../support/ledgers';
import { row, settings } from '../support/rows';

function overview(sections: number, lang: Ledger['lang'] = 'zh-CN'): SheetSpec {
  const names = Array.from({ length: sections }, (_, i) => `第${i + 1}方面`);
  const sheet = buildWorkbook(
    {
      lang,
      meta: { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: '' },
      rows: numbered(names.map((section, i) => row({ kind: 'task', self: 0.5, section, lead: `第${i}科` }))),
      departments: names.map((_, i) => ({ name: `第${i}科`, aliases: [], contact: '', keywords: [] })),
      settings: settings(),
    },
    { asOf: serialOf(2023, 6, 30) },
  ).sheets.find(({ id }) => id === 'overview');
  if (!sheet) throw new Error('no overview');
  return sheet;
}

/** Lines that a chart names. */
const lines = (sheet: SheetSpec, name: string): number => {
  const [, from = '', to = ''] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(chart(sheet, name).categories) ?? [];
  return Number(to) - Number(from) + 1;
};
const chart = (sheet: SheetSpec, name: string) => {
  const found = sheet.charts.find(each => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

test('charts show as many sections and units as their height can name, and say that there are more', () => {
  const few = overview(5);
  expect([lines(few, 'pace'), chart(few, 'pace').title]).toEqual([5, '各板块完成率与序时进度']);
  const many = overview(24);
  expect([lines(many, 'pace'), chart(many, 'pace').title]).toEqual([
    12,
    '各板块完成率与序时进度（前12个板块，全部见下表）',
  ]);
  expect([lines(many, 'status'), chart(many, 'status').title]).toEqual([
    14,
    '各牵头单位任务状态（牵头任务最多的14个）',
  ]);
  expect(chart(overview(24, 'en'), 'pace').title).toContain('(first 12 sections; the table has all)');
});

test('the day has the room of two columns', () => {
  expect(overview(1).merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 2 });
});

test('every count has a rule that lets its zero stand back; means and large figures have none', () => {
  const sheet = overview(3);
  const ruled = (r: number, c: number): boolean =>
    sheet.formats.some(
      ({ area, formula }) =>
        formula.endsWith('=0)') && r >= area.top && r <= area.bottom && c >= area.left && c <= area.right,
    );
  const wrong: string[] = [];
  sheet.rows.forEach(({ cells }, r) =>
    cells.forEach(({ style = '', formula }, c) => {
      if (formula === undefined || style.startsWith('line')) return;
      const isCount = /^(?:cell|list)\.count$|^list\.percent$/.test(style);
      if (ruled(r, c) !== isCount) wrong.push(`${r},${c} ${style}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('every status is in one group', () => {
  for (const status of STATUS.keys()) expect(STATUS_GROUPS[groupOf(status)]).toContain(status);
});
