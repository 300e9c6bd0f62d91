/**
 * A member of the host counts as implemented if something shows that it did its work. Each member that src/excel writes with is made
 * to do nothing, one at a time, while whole pieces of work run: the book that comes of it must differ, or the work must fail.
 */
import { dropCopy, recordBatch, takeBack } from '../../src/excel/exchange';
import { newPeriod, writeRow } from '../../src/excel/live';
import { goToRow, goToSheet, writeSettings } from '../../src/excel/pane';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { collect } from '../../src/exchange/collect';
import { split } from '../../src/exchange/split';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { setNameFormula } from '../../workbench/host/model/names';
import { openBook } from '../workbench/open';
import { AS_OF } from './books';
import { idOf, membersOf, seen, without, type Member } from './effects';
import { NOON, rows, session, turns } from './live/session';
import { sample, ROWS } from './sample';
import { files, FOLDER, resolve, table, uses } from './uses';
import { asRowKey } from '../../src/ledger/rows/key';
import { addDays } from '../../src/ledger/dates/serial';

const DEEP = process.env['DEEP'] === '1';
/** In every run one member of ten, each time the same. */
const EVERY = DEEP ? 1 : 10;

/** What no book shows, and why it is sent all the same. */
const UNSEEN: Readonly<Record<string, string>> = {
  'Range.call.Unmerge': 'clear() behind it parts merged cells too; a merged area that sticks out would not be cleared',
  'ConditionalFormatCollection.call.ClearAll':
    'clear() behind it takes them away too; where a sheet is written in place only this one runs',
  'RangeBorder.set.Style':
    'a colour alone draws the same line; the style is read back in test/workbench/formats.test.ts',
  'ChartLegend.set.Position': 'a new chart has its legend there already; an office’s template may say otherwise',
  'Workbook.call._RemoveReference': 'the client lets go of a range',
  'Application.call.SuspendApiCalculationUntilNextSync':
    'Excel calculates once instead of often; nothing else comes of it',
};

/** A sheet with a table and folded columns; later without them, and frozen another way. */
const list = (later: boolean): SheetSpec => ({
  id: 'departments',
  name: '部门',
  visibility: 'visible',
  columns: later ? [{ width: 12 }, { width: 12 }] : [{ width: 12 }, { width: 12, group: 1, hidden: true }],
  rows: [{ cells: [{ value: '名称' }, { value: '别名' }] }, { cells: [{ value: '教育局' }, { value: '教委' }] }],
  tables: later
    ? []
    : [
        {
          name: '部门表',
          area: { top: 0, left: 0, bottom: 1, right: 1 },
          columns: [{ name: '名称' }, { name: '别名' }],
          style: 'TableStyleLight1',
          filter: true,
        },
      ],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  showGridLines: true,
  freeze: later ? { rows: 0, columns: 1 } : { rows: 1, columns: 0 },
});

/** A chart of one series, which needs no legend, and the list besides. */
const more = (spec: WorkbookSpec, later: boolean): WorkbookSpec => ({
  ...spec,
  sheets: [
    ...spec.sheets.map(sheet => {
      const [chart] = sheet.charts;
      if (!chart) return sheet;
      return { ...sheet, charts: [...sheet.charts, { ...chart, name: '单列', series: chart.series.slice(0, 1) }] };
    }),
    list(later),
  ],
});

/** Written, changed by people, written again. */
async function written(): Promise<string> {
  const opened = openBook({ excelApi: 15 });
  const { run, host } = opened;
  host.book.calculationMode = 'Manual';
  let heard = 0;
  await run(async context => {
    context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
  });
  await renderWorkbook(more(sample(), false), { label: '1122-0930' });
  const first = await seen(opened);
  await run(async context => {
    const { worksheets } = context.workbook;
    const matrix = worksheets.getItem('责任矩阵');
    matrix.getRange('E1:F1').merge();
    matrix.getRange('7:8').rowHidden = true;
    matrix.getRange('9:9').format.rowHeight = 99;
    matrix.getRange('A2:G3').format.borders.getItem('EdgeBottom').style = 'Dash';
    const texts = matrix.pageLayout.headersFooters.defaultForAllPages;
    texts.set({
      leftHeader: '甲',
      centerHeader: '乙',
      rightHeader: '丙',
      leftFooter: '丁',
      centerFooter: '戊',
      rightFooter: '己',
    });
    context.workbook.tables.getItem('任务表').showFilterButton = false;
    matrix.getRange('A10').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    matrix.getRange('A10').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) sheet.freezePanes.freezeRows(5);
    await context.sync();
  });
  for (const name of host.book.names.filter(one => one.sheet === undefined))
    setNameFormula(host.book, name, "'设置'!$A$1");
  host.people.filter('任务表', '编号', [ROWS[0]?.no]);
  await renderWorkbook(more(sample([...ROWS].reverse().slice(2)), true), { label: '1122-0930' });
  const second = await seen(opened);
  await turns();
  host.book.dispose();
  return [first, second, heard].join('\n');
}

/** Kept alive, sent out, taken back. */
async function kept(): Promise<string> {
  const list = rows(6);
  const keys = list.map(row => row.key);
  const key = (i: number) => keys[i] ?? asRowKey('');
  const s = await (await session(list)).begin();
  const { opened } = s;
  await opened.run(async context => {
    const log = context.workbook.worksheets.getItem('更新记录');
    log.getRange('A9').values = [['备注']];
    await context.sync();
  });
  s.type(key(0), 'actual', '7所');
  s.type(key(1), 'self', '七成');
  await s.settle();
  await writeRow(key(2), { progress: '已开工' }, { on: NOON, who: '李四', source: 'answer' });
  await newPeriod(AS_OF, { on: NOON, who: '李四', source: 'period', label: '1122-0930' });
  await writeSettings({ periodStart: addDays(AS_OF, -5) });
  await goToRow(key(3));
  const there = await seen(opened);
  await goToSheet('settings');
  const out = await recordBatch(ledger => split(ledger, { period: '2026-06', asOf: AS_OF }));
  const form = out.files[0];
  if (!form) throw new Error('no form');
  const bytes = await filledForm(await writeWorkbook(form.book), () => ({ progress: '已完工', actual: 9 }));
  const returned = [{ name: form.name, book: await readWorkbook(bytes) }];
  const taken = await takeBack(ledger => collect(ledger, returned, { today: AS_OF, who: '李四' }), {
    label: '1122-0931',
  });
  const after = await seen(opened);
  if (taken.copy !== null) await dropCopy(taken.copy);
  const last = await seen(opened);
  await s.keeper?.stop();
  opened.host.book.dispose();
  return [there, after, last].join('\n');
}

/** Looked at in the work before. */
const shown = new Set<string>();
/** Everything that the pieces of work have used. */
const tried = new Set<string>();

describe.each([
  ['writing a workbook', written],
  ['keeping it, sending out and taking back', kept],
] as const)('%s', (_, work) => {
  test('is the same twice, and shows what each member does', async () => {
    let first = '';
    const { all, silent: members } = await membersOf(async () => (first = await work()));
    for (const member of all) tried.add(idOf(member));
    expect(members.length).toBeGreaterThan(10);
    expect(await work()).toBe(first);
    const fresh = members.filter(member => !shown.has(idOf(member)));
    const unnoticed: Member[] = [];
    for (const member of fresh.filter((__, i) => i % EVERY === 0))
      await without(member, work).then(
        result => result === first && unnoticed.push(member),
        () => undefined,
      );
    for (const member of members) shown.add(idOf(member));
    expect(unnoticed.map(idOf).filter(id => !(id in UNSEEN))).toEqual([]);
  }, 1_200_000);
});

test('every member that src/excel writes with was among them', () => {
  const wanted = uses(files(FOLDER)).flatMap(({ className, member, set }) => {
    const found = table.classes[className] ? resolve(className, member) : undefined;
    if (!found) return [];
    const { members, name, type } = found;
    const method = members.methods[name];
    // What answers an object is looked at wherever the object is used.
    if (method) return method.type === undefined ? [`${type}.call.${method.wire}`] : [];
    const property = members.properties[name];
    return set && property ? [`${type}.set.${property.wire}`] : [];
  });
  expect([...new Set(wanted)].filter(id => !tried.has(id)).sort()).toEqual([]);
});
