/** 打印: what stands on it, in which order, and that nobody needs a magnifier. */
import { strFromU8, unzipSync } from 'fflate';
import { serialOf } from '../../src/ledger/dates/serial';
import type { Ledger, Row } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { shrunk } from '../../src/workbook/print/fit';
import type { SheetSpec } from '../../src/workbook/spec';
import { CELL_STYLES } from '../../src/workbook/style/styles';
import { columnPoints } from '../../src/workbook/text-size';
import { writeWorkbook } from '../../src/xlsx';
import { numbered } from '../support/ledgers';
import { row, settings } from '../support/rows';
import { asRowKey } from '../../src/ledger/rows/key';

const AS_OF = serialOf(2023, 6, 30);

function sheetOf(rows: readonly Row[], more: Partial<Ledger> = {}): SheetSpec {
  const meta = { title: '云溪市工作要点', issuer: '云溪市教育局', year: 2023, fingerprint: '' };
  const ledger: Ledger = { lang: 'zh-CN', meta, rows, departments: [], settings: settings(), ...more };
  const sheet = buildWorkbook(ledger, { asOf: AS_OF }).sheets.find(({ id }) => id === 'print');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const head = (sheet: SheetSpec) => sheet.rows[2]?.cells.map(cell => cell.value) ?? [];
const lines = (sheet: SheetSpec) => sheet.rows.slice(3);
const column = (sheet: SheetSpec, name: string) =>
  lines(sheet).map(line => line.cells[head(sheet).indexOf(name)]?.value);

const TWO = { item: '创建示范', measure: '创建示范学校和示范课程。', lead: '教育局', due: serialOf(2023, 12, 31) };
const SAMPLE = [
  row({ section: '一、质量', item: '党建', measure: '开展学习。', kind: 'task', self: 0.5, lead: '教育局' }),
  row({ section: '一、质量', ...TWO, kind: 'count', targetText: '示范学校 ≥15个', target: 15, actual: 9 }),
  row({ section: '一、质量', ...TWO, kind: 'count', targetText: '示范课程 ≥40门', target: 40, support: '财政局' }),
  row({
    section: '二、保障',
    item: '经费',
    measure: '增加经费。',
    kind: 'level',
    targetText: '占比 ≥4%',
    target: 0.04,
    unit: '%',
    actual: 0.038,
  }),
].map((each, i): Row => ({
  ...each,
  key: asRowKey(`key0000${i}`),
  order: i + 1,
  no: ['1-1', '2-1a', '2-1b', '3-1'][i] ?? '',
}));

test('a sentence stands once, its targets below it; a section has a band', () => {
  const sheet = sheetOf(SAMPLE);
  expect(column(sheet, '编号')).toEqual(['一、质量', '1-1', '2-1', '2-1a', '2-1b', '二、保障', '3-1']);
  expect(column(sheet, '具体举措及量化目标')).toEqual([
    null,
    '开展学习。',
    '创建示范学校和示范课程。',
    '▸\u00a0示范学校 ≥15个',
    '▸\u00a0示范课程 ≥40门',
    null,
    '增加经费。　▸\u00a0占比 ≥4%',
  ]);
  expect(column(sheet, '重点任务')).toEqual([null, '党建', '创建示范', null, null, null, '经费']);
});

test('what targets of a sentence share is said once, what differs stands with its target', () => {
  const sheet = sheetOf(SAMPLE);
  expect(column(sheet, '牵头单位').slice(2, 5)).toEqual(['教育局', '', '']);
  expect(column(sheet, '完成时限').slice(2, 5)).toEqual([serialOf(2023, 12, 31), '', '']);
  expect(column(sheet, '配合单位').slice(2, 5)).toEqual(['', '', '财政局']);
  expect(column(sheet, '实际值').slice(2)).toEqual([null, 9, '', null, '3.8%']);
});

test('nothing of the table is merged: lines are left out instead', () => {
  const sheet = sheetOf(SAMPLE);
  expect(sheet.merges.every(({ bottom }) => bottom < 2)).toBe(true);
  const styles = lines(sheet).map(line => line.cells[head(sheet).indexOf('具体举措及量化目标')]?.style);
  expect(styles.slice(2, 5)).toEqual(['paper.text.first', 'paper.text.inner', 'paper.text.last']);
});

test('the page keeps the order of the plan, and finds its rows wherever the matrix has them', () => {
  const turned = [...SAMPLE].reverse();
  const sheet = sheetOf(turned);
  expect(column(sheet, '编号')).toEqual(column(sheetOf(SAMPLE), '编号'));
  const places = lines(sheet).map(line => line.cells[line.cells.length - 1]);
  expect(places.map(cell => cell?.value)).toEqual([4, 4, 3, 3, 2, 1, 1]);
  expect(places[1]?.formula).toContain(`MATCH("${SAMPLE[0]?.key ?? ''}",任务表[行键],0)`);
});

test('牵头领导 and 配合单位 take room only where somebody is named, and the page says when it lacks them', () => {
  const bare = sheetOf(SAMPLE.map(each => ({ ...each, support: null })));
  const shown = (sheet: SheetSpec) => head(sheet).filter((_, i) => sheet.columns[i]?.hidden !== true);
  expect(shown(bare)).toEqual([
    '编号',
    '重点任务',
    '具体举措及量化目标',
    '牵头单位',
    '完成时限',
    '实际值',
    '进展情况',
    '完成率',
    '状态',
  ]);
  const warning = bare.rows[1]?.cells[0];
  expect(warning).toMatchObject({ value: '编制单位：云溪市教育局' });
  expect(warning?.formula).toMatch(/COUNTIF\(任务表\[牵头领导\],"\?\*"\)>0,COUNTIF\(任务表\[配合单位\]/);
  const named = sheetOf(SAMPLE.map(each => ({ ...each, leader: '王明' })));
  expect(shown(named)).toContain('牵头领导');
  expect(shown(named)).toContain('配合单位');
});

test('who made it has the whole line: a long name is not cut by an empty cell beside it', () => {
  const cells = sheetOf(SAMPLE).rows[1]?.cells ?? [];
  expect(cells.map(({ value }, i) => (value === null ? -1 : i)).filter(i => i >= 0)).toEqual([0, cells.length - 1]);
  expect(cells[0]?.formula).toMatch(/^"编制单位：云溪市教育局"&IF\(OR\(/);
});

test('the page says who made it and for which day, and not where one may not write', () => {
  const texts = sheetOf(SAMPLE).rows.flatMap(({ cells }) => cells.map(cell => String(cell.value ?? '')));
  expect(texts).toContain('编制单位：云溪市教育局');
  expect(texts).toContain('数据截至：2023年6月30日');
  expect(texts.some(text => /勿/.test(text))).toBe(false);
  const english = sheetOf(SAMPLE, { lang: 'en', meta: { title: '', issuer: '', year: 2023, fingerprint: '' } });
  const words = english.rows.flatMap(({ cells }) => cells.map(cell => String(cell.value ?? '')));
  expect(words).toEqual(expect.arrayContaining(['Prepared by: ____________________', 'Data as of: 30 June 2023']));
});

test('English pages join names as English does', () => {
  const sheet = sheetOf([row({ measure: 'Open.', lead: 'Estates Office、Finance Office' })], { lang: 'en' });
  expect(column(sheet, 'Lead department')).toEqual(['Estates Office; Finance Office']);
  expect(lines(sheet)[0]?.cells[4]?.formula).toContain('SUBSTITUTE(');
});

test('English pages write dates as English does', () => {
  const sheet = sheetOf([row({ measure: 'Open.', due: serialOf(2023, 12, 31) })], { lang: 'en' });
  const due = lines(sheet)[0]?.cells[head(sheet).indexOf('Due')];
  expect([due?.value, CELL_STYLES[due?.style ?? '']?.numberFormat]).toEqual([serialOf(2023, 12, 31), 'd mmm yyyy']);
});

test('across A4 the type has 7.5 points at least, whoever is named', () => {
  const PAGE = (11.69 - 0.6) * 72;
  for (const leader of [null, '王明'])
    for (const lang of ['zh-CN', 'en'] as const) {
      const { columns } = sheetOf(
        SAMPLE.map(each => ({ ...each, leader })),
        { lang },
      );
      const wide = columns
        .filter(each => each.hidden !== true)
        .reduce((sum, { width }) => sum + columnPoints(width, lang), 0);
      expect((9 * PAGE) / wide).toBeGreaterThanOrEqual(7.5);
    }
});

test('a deadline that was moved is the one on paper; work without an end says so', () => {
  const rows = numbered([row({ due: serialOf(2023, 6, 30), newDue: serialOf(2023, 9, 30) }), row({ due: 'standing' })]);
  expect(column(sheetOf(rows), '完成时限')).toEqual([serialOf(2023, 9, 30), '长期推进']);
});

test('on every sheet the type has 7.5 points at least where programs draw columns widest', () => {
  const named = SAMPLE.map(each => ({ ...each, leader: '王明', support: '财政局' }));
  const departments = ['教育局', '财政局'].map(name => ({ name, aliases: [], contact: '', keywords: [] }));
  const meta = { title: '云溪市工作要点', issuer: '云溪市教育局', year: 2023, fingerprint: '' };
  for (const lang of ['zh-CN', 'en'] as const) {
    const book = buildWorkbook(
      { lang, meta, rows: named, departments, settings: settings(), periods: [], requests: [], notices: [] },
      { asOf: AS_OF },
    );
    const small = book.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .flatMap(({ id, columns, rows, print }) => {
        if (print === undefined) return [`${id}: no page`];
        const { top, bottom, left, right } = print.area ?? {
          top: 0,
          bottom: rows.length,
          left: 0,
          right: columns.length,
        };
        const sizes = rows
          .slice(top, bottom + 1)
          .flatMap(({ cells }) => cells.slice(left, right + 1))
          .flatMap(({ value, style = '' }) =>
            value === null || value === '' ? [] : [CELL_STYLES[style]?.font?.size ?? 11],
          );
        const size = Math.min(...sizes) * shrunk(columns, print, print.fitWidth);
        return size < 7.5 ? [`${lang} ${id}: ${size.toFixed(2)}`] : [];
      });
    expect(small).toEqual([]);
  }
});

test('the labels of charts have 7.5 points at least too, wherever programs draw columns widest', async () => {
  const rows = ['教育局', '财政局'].flatMap(lead => SAMPLE.map(each => ({ ...each, lead, section: `${lead}工作` })));
  const departments = ['教育局', '财政局'].map(name => ({ name, aliases: [], contact: '', keywords: [] }));
  const meta = { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: '' };
  const book = buildWorkbook(
    { lang: 'zh-CN', meta, rows: numbered(rows), departments, settings: settings() },
    { asOf: AS_OF },
  );
  const { columns, print } = book.sheets.find(({ id }) => id === 'overview')!;
  const charts = Object.entries(unzipSync(await writeWorkbook(book))).filter(([name]) =>
    /charts\/chart\d+\.xml$/.test(name),
  );
  const sizes = charts.flatMap(([, part]) =>
    [...strFromU8(part).matchAll(/sz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
  );
  expect(charts).toHaveLength(2);
  expect(Math.min(...sizes) * shrunk(columns, print!, print!.fitWidth)).toBeGreaterThanOrEqual(7.5);
});

test('long reports get room from the sentences, so that they take less paper; without them the sentences keep it', () => {
  const report = '已召开专题调度会三次，完成前期勘察、可研批复和用地预审，施工单位已进场，完成投资约六成。'.repeat(4);
  const width = (sheet: SheetSpec, name: string) => sheet.columns[head(sheet).indexOf(name)]?.width ?? 0;
  const [plain, long] = [sheetOf(SAMPLE), sheetOf(SAMPLE.map(each => ({ ...each, progress: report })))];
  const [sentence, progress] = ['具体举措及量化目标', '进展情况'];
  const both = (sheet: SheetSpec) => width(sheet, sentence) + width(sheet, progress);
  expect(both(long)).toBe(both(plain));
  expect(width(long, progress)).toBeGreaterThan(width(plain, progress) + 10);
  expect(width(long, sentence)).toBeGreaterThanOrEqual(24);
  expect(width(sheetOf(SAMPLE.map(each => ({ ...each, progress: '已办。' }))), progress)).toBe(width(plain, progress));
});
