/**
 * Two periods with a clerk at LibreOffice: forms out, requests typed, decided and in force, letters out, answers back. What the product
 * says is compared with a recount of the test's own, from the cells that LibreOffice has worked out.
 */
import fs from 'node:fs';
import path from 'node:path';
import { asSerialDay, fromIso, toIso } from '../../../src/ledger/dates/serial';
import type { Ledger } from '../../../src/ledger/types';
import { readLedger } from '../../../src/workbook/read/ledger';
import type { ReadSheet } from '../../../src/workbook/read/types';
import { a1 } from '../../../src/grid/a1';
import { docxText } from '../../../src/input';
import { readWorkbook } from '../../../src/xlsx';
import { cli } from '../../support/cli';
import { describeWith, recalculate, script, temporary } from '../../support/office';

const PLAN = [
  '石桥县2024年工作计划',
  '一、改善民生',
  '1.修路。新建村道不少于12公里，9月底前完成。（责任单位：县交通局）',
  '2.种树。种植树木不少于3000棵，6月底前完成。（责任单位：县林业局）',
  '3.治水。整治沟渠不少于8公里，7月10日前完成。（责任单位：县水利局）',
  '4.办学。新建学校不少于2所，12月底前完成。（责任单位：县教育局）',
].join('\n');

type Line = Readonly<Record<string, unknown>>;
/** Sheet, row by head (編号 or the first cell), head, text; `=` in front: as a number or a date. */
type Typed = readonly [row: string, head: string, text: string];

const bookOf = (file: string) => readWorkbook(fs.readFileSync(file));
const day = (iso: string): number => fromIso(iso) as number;

/** Where the heads of a sheet stand: the first row that has this one. */
function headsIn(sheet: ReadSheet, one: string): { readonly row: number; readonly names: readonly string[] } {
  const row = sheet.rows.findIndex(line => line.some(cell => cell?.value === one));
  return { row, names: Array.from(sheet.rows[row] ?? [], cell => String(cell?.value ?? '')) };
}

/** Lines of a sheet below its heads, by their names. */
async function linesOf(file: string, name: string, key: string): Promise<readonly Line[]> {
  const sheet = (await bookOf(file)).sheets.find(one => one.name === name);
  if (sheet === undefined) return [];
  const { row, names } = headsIn(sheet, key);
  return sheet.rows
    .slice(row + 1)
    .map(line => Object.fromEntries(names.map((head, i) => [head, line[i]?.value ?? null])))
    .filter(line => line[key] !== null && line[key] !== '');
}

/** The clerk types into cells that are found as people find them: by the row's number and the column's head. */
async function clerk(file: string, out: string, name: string, key: string, typed: readonly Typed[]): Promise<void> {
  const sheet = (await bookOf(file)).sheets.find(one => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const { row: head, names } = headsIn(sheet, key);
  const actions = typed.flatMap(([row, column, text]) => {
    const line = sheet.rows.findIndex((cells, i) => i > head && cells[names.indexOf(key)]?.value === row);
    if (line < 0 || !names.includes(column)) throw new Error(`no cell ${row} ${column}`);
    const [verb, words] = text.startsWith('=') ? ['set', text.slice(1)] : ['text', text];
    return [verb, name, a1(line, names.indexOf(column)), words, '--'];
  });
  const { status, output } = script('tools/clerk.py', file, out, ...actions);
  if (status !== 0) throw new Error(output);
}

/** Working days, Monday to Friday, counted one by one. */
function workdaysAfter(from: number, count: number): number {
  let now = from;
  for (let left = count; left > 0;) {
    now++;
    if (![0, 6].includes(new Date(`${toIso(now)}T00:00:00Z`).getUTCDay())) left--;
  }
  return now;
}

/** The letters that a day asks for, from the sheets as LibreOffice shows them. */
async function recount(file: string, on: string): Promise<readonly string[]> {
  const [seen = ''] = recalculate([file], on);
  const rows = await linesOf(seen, '责任矩阵', '编号');
  const letters = await linesOf(seen, '督办台账', '单号');
  const requests = await linesOf(seen, '申请核定', '申请号');
  const isOpen = (one: Line): boolean => one['反馈日期'] === null && !/已|作废/.test(String(one['结果'] ?? ''));
  const asked: string[] = [];
  for (const row of rows) {
    const no = String(row['编号']);
    const open = letters.filter(one => String(one['任务编号']).split('、').includes(no) && isOpen(one));
    const waits = requests.some(
      one => one['任务编号'] === no && ['待核', '待补', '待生效'].includes(String(one['结果'])),
    );
    const [status, light, left] = [row['状态'], row['灯'], row['剩余天数']];
    const level =
      status === '已逾期' || light === '红'
        ? '督办单 红'
        : status === '滞后' || status === '严重滞后' || (status === '未启动' && light === '黄')
          ? '督办单 黄'
          : typeof left === 'number' && left >= 0 && left <= 15
            ? '提醒单 蓝'
            : null;
    const covered = open.some(one => one['类型'] === '督办单' || level === '提醒单 蓝');
    if (level !== null && !waits && !covered) asked.push(`${level} ${String(row['牵头单位'])} ${no}`);
  }
  for (const one of letters)
    if (isOpen(one) && day(on) > workdaysAfter(Number(one['反馈期限']), 3))
      asked.push(`催办单 ${String(one['级别'])} ${String(one['单位'])} ${String(one['任务编号'])}`);
  return asked.sort();
}

describeWith({ programs: ['soffice', 'python3', 'faketime'] }, 'two periods with a clerk at LibreOffice', () => {
  const folder = temporary();
  const at = (name: string): string => path.join(folder, name);
  const run = async (on: string, ...args: readonly string[]): Promise<string> => {
    const { status, out, err } = await cli(folder, args, { today: () => asSerialDay(day(on)) });
    if (status !== 0) throw new Error(`${args.join(' ')}\n${out}\n${err}`);
    return out;
  };
  const ledgerOf = async (name: string): Promise<Ledger> => readLedger(await bookOf(at(name)))!.ledger;
  /** Forms out, typed into, and sent back. */
  async function formsBack(out: string, period: string, typed: Readonly<Record<string, readonly Typed[]>>) {
    const names = fs.readdirSync(at(out));
    const back: string[] = [];
    for (const [unit, cells] of Object.entries(typed)) {
      const name = names.find(one => one.includes(unit)) ?? '';
      const file = `back-${period}-${unit}.xlsx`;
      await clerk(path.join(at(out), name), at(file), '填报表', '编号', cells);
      back.push(file);
    }
    return back;
  }
  const proposed = async (name: string, on: string): Promise<readonly string[]> => {
    const { letters } = JSON.parse(await run(on, 'letters', name, '--as-of', on, '--json')) as {
      letters: readonly { type: string; level: string; unit: string; nos: readonly string[] }[];
    };
    return letters.map(({ type, level, unit, nos }) => `${type} ${level} ${unit} ${nos.join('、')}`).sort();
  };

  it('requests, decisions, letters, answers: the end is what was typed and nothing else', async () => {
    fs.writeFileSync(at('plan.txt'), PLAN);
    await run('2024-06-20', 'build', 'plan.txt', '-o', 'm.xlsx');
    const first = await ledgerOf('m.xlsx');

    // June: the forms, with what units ask for.
    await run('2024-06-20', 'split', 'm.xlsx', '-o', 'june', '--period', '2024-06', '--master', 'm1.xlsx');
    const june = await formsBack('june', '2024-06', {
      县交通局: [
        ['1-1', '实际值', '=6'],
        ['1-1', '进展情况', '正在施工'],
        ['1-1', '填报日期', '=2024-06-28'],
        ['1-1', '办理申请', '延期'],
        ['1-1', '申请说明', '延期至10月20日，因征地手续尚未办结'],
      ],
      县林业局: [
        ['2-1', '实际值', '=1000'],
        ['2-1', '填报日期', '=2024-06-28'],
        ['2-1', '申请说明', '拟于8月底完成，请予延期'],
      ],
      县水利局: [
        ['3-1', '实际值', '=7'],
        ['3-1', '填报日期', '6月28日'],
      ],
      县教育局: [
        ['4-1', '实际值', '=2'],
        ['4-1', '佐证', '竣工验收单'],
        ['4-1', '填报日期', '=2024-06-28'],
        ['4-1', '办理申请', '销号'],
      ],
    });
    const said = await run('2024-07-01', 'collect', 'm1.xlsx', ...june, '-o', 'm2.xlsx', '--who', '李四');
    expect(said).toContain('没有登记，请确认');
    const asked = await linesOf(at('m2.xlsx'), '申请核定', '申请号');
    expect(asked.map(one => [one['类型'], one['任务编号'], one['申请值'], one['理由']]).sort()).toEqual([
      ['延期', '1-1', '2024-10-20', '因征地手续尚未办结'],
      ['销号', '4-1', null, null],
    ]);
    // Nothing of it in the matrix.
    const control = ({ rows }: Ledger) => rows.map(row => [row.no, row.struck, row.adjust, row.newDue, row.due]);
    expect(control(await ledgerOf('m2.xlsx'))).toEqual(control(first));

    // The office decides at LibreOffice; its sheet shows that nothing is in force yet.
    const ids = new Map(asked.map(one => [one['任务编号'], String(one['申请号'])]));
    await clerk(
      at('m2.xlsx'),
      at('m3.xlsx'),
      '申请核定',
      '申请号',
      [...ids.values()].flatMap((id): Typed[] => [
        [id, '核定结果', '同意'],
        [id, '核定人', '王县长'],
        [id, '核定日期', '=2024-07-02'],
        ...(id === ids.get('1-1') ? ([[id, '核定值', '2024-10-20']] as const) : []),
      ]),
    );
    const due = await linesOf(at('m3.xlsx'), '申请核定', '申请号');
    expect(due.map(one => one['结果'])).toEqual(['待生效', '待生效']);
    await run('2024-07-02', 'apply', 'm3.xlsx', '-o', 'm4.xlsx');
    const applied = await ledgerOf('m4.xlsx');
    expect(control(applied)).toEqual(
      control(first).map(([no, struck, adjust, newDue, date]) =>
        no === '1-1'
          ? [no, struck, 'postpone', day('2024-10-20'), date]
          : no === '4-1'
            ? [no, day('2024-07-02'), adjust, newDue, date]
            : [no, struck, adjust, newDue, date],
      ),
    );

    // Letters of the fifth of July.
    const july = await recount(at('m4.xlsx'), '2024-07-05');
    expect(july).toEqual(['督办单 红 县林业局 2-1', '督办单 黄 县交通局 1-1', '提醒单 蓝 县水利局 3-1'].sort());
    expect(await proposed('m4.xlsx', '2024-07-05')).toEqual(july);
    await run('2024-07-05', 'letters', 'm4.xlsx', '--as-of', '2024-07-05', '-o', 'm5.xlsx', '--out', 'l.docx');
    const letters = await linesOf(at('m5.xlsx'), '督办台账', '单号');
    expect(letters).toHaveLength(3);
    const paper = docxText(Uint8Array.from(fs.readFileSync(at('l.docx'))));
    for (const one of letters) expect(paper).toContain(String(one['单号']));
    expect(await recount(at('m5.xlsx'), '2024-07-05')).toEqual([]);

    // The forms of July name the letters; one unit writes about its letter, one only reports, one does not answer.
    await run('2024-07-08', 'split', 'm5.xlsx', '-o', 'july', '--period', '2024-07', '--master', 'm6.xlsx');
    const road = path.join(at('july'), fs.readdirSync(at('july')).find(one => one.includes('县交通局')) ?? '');
    const [shown] = await linesOf(road, '填报表', '编号');
    const letterOf = (no: string) => letters.find(one => one['任务编号'] === no);
    expect(shown?.['督办编号']).toBe(
      `${String(letterOf('1-1')?.['单号'])}（${toIso(workdaysAfter(day('2024-07-05'), 7))}前反馈）`,
    );
    const again = await formsBack('july', '2024-07', {
      县交通局: [
        ['1-1', '实际值', '=9'],
        ['1-1', '填报日期', '=2024-07-10'],
        ['1-1', '督办反馈', '已增派两支队伍'],
      ],
      县水利局: [
        ['3-1', '实际值', '=8'],
        ['3-1', '填报日期', '=2024-07-09'],
        ['3-1', '办理申请', '销号'],
        ['3-1', '申请说明', '已全部完成'],
      ],
    });
    await run('2024-07-12', 'collect', 'm6.xlsx', ...again, '-o', 'm7.xlsx', '--answers');
    const answered = await linesOf(at('m7.xlsx'), '督办台账', '单号');
    const brief = answered.map(one => [one['任务编号'], one['反馈日期'], one['反馈摘要']]);
    expect(brief.sort()).toEqual([
      ['1-1', day('2024-07-10'), '已增派两支队伍'],
      ['2-1', null, null],
      ['3-1', day('2024-07-09'), null],
    ]);
    // Forms that come back once more change nothing.
    await run('2024-07-12', 'collect', 'm7.xlsx', ...again, '-o', 'm8.xlsx', '--answers');
    expect(fs.readFileSync(at('m8.xlsx')).equals(fs.readFileSync(at('m7.xlsx')))).toBe(true);

    // By the twenty-fifth the unanswered letter is followed up; the row with a request waits.
    const late = await recount(at('m7.xlsx'), '2024-07-25');
    expect(late).toEqual(['催办单 红 县林业局 2-1']);
    expect(await proposed('m7.xlsx', '2024-07-25')).toEqual(late);
    const [last = ''] = recalculate([at('m7.xlsx')], '2024-07-25');
    const states = (await linesOf(last, '督办台账', '单号')).map(one => [one['任务编号'], one['结果']]);
    expect(states.sort()).toEqual([
      ['1-1', '已反馈'],
      ['2-1', '逾期未反馈'],
      ['3-1', '已反馈'],
    ]);
    expect((await linesOf(last, '申请核定', '申请号')).map(one => [one['任务编号'], one['结果']]).sort()).toEqual([
      ['1-1', '已生效'],
      ['3-1', '待核'],
      ['4-1', '已生效'],
    ]);

    // The end: what was typed, what was decided, and each step in the log.
    const end = await ledgerOf('m7.xlsx');
    expect(end.rows.map(row => [row.no, row.actual])).toEqual([
      ['1-1', 9],
      ['2-1', 1000],
      ['3-1', 8],
      ['4-1', 2],
    ]);
    const life = await run('2024-07-25', 'history', 'm7.xlsx', '1-1');
    for (const word of [ids.get('1-1'), letterOf('1-1')?.['单号'], '2024-10-20']) expect(life).toContain(String(word));
    expect(await run('2024-07-25', 'apply', 'm7.xlsx', '-o', 'm9.xlsx')).not.toContain('无申请依据');
  });
});
