/** Requests, letters and due lists on the command line, from a built master to the paper. */
import fs from 'node:fs';
import path from 'node:path';
import { fromIso } from '../../src/ledger/dates/serial';
import type { Ledger, Row } from '../../src/ledger/types';
import { readLedger } from '../../src/workbook/read/ledger';
import { buildWorkbook } from '../../src/workbook/build';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { docxText } from '../../src/input';
import { cli } from '../support/cli';
import { describeWith, faultsOf, recalculate, temporary } from '../support/office';

jest.setTimeout(120_000);

const DAY = '2024-12-10';
const plan = path.join(__dirname, '../../seeds/county-running.txt');

async function office(): Promise<string> {
  const folder = temporary();
  expect((await cli(folder, ['build', plan, '-o', 'm.xlsx'])).status).toBe(0);
  return folder;
}
const ledgerIn = async (folder: string, name: string): Promise<Ledger> =>
  readLedger(await readWorkbook(fs.readFileSync(path.join(folder, name))))!.ledger;
interface Listed {
  readonly letters: readonly { readonly id: string | null; readonly nos: readonly string[]; readonly unit: string }[];
  readonly held: readonly { readonly no: string }[];
}
const listed = async (folder: string, name: string): Promise<Listed> =>
  JSON.parse((await cli(folder, ['letters', name, '--as-of', DAY, '--json'])).out) as Listed;
/** The file as an office types it: a decision on its only request, changes of rows. */
async function typed(folder: string, name: string, to: string, change: (ledger: Ledger) => Ledger): Promise<void> {
  const ledger = change(await ledgerIn(folder, name));
  fs.writeFileSync(path.join(folder, to), await writeWorkbook(buildWorkbook(ledger, { asOf: fromIso(DAY)! })));
}

test('letters: listed first, then numbered and entered, and nothing is proposed again', async () => {
  const folder = await office();
  const before = await listed(folder, 'm.xlsx');
  expect(before.letters.length).toBeGreaterThan(2);
  expect(before.letters.every(one => one.id === null)).toBe(true);
  const written = await cli(folder, ['letters', 'm.xlsx', '--as-of', DAY, '-o', 'a.xlsx', '--out', 'l.docx']);
  expect(written.status).toBe(0);
  const { notices = [], rows } = await ledgerIn(folder, 'a.xlsx');
  expect(notices.map(one => one.id)).toEqual(before.letters.map((_, i) => expect.stringContaining(`${i + 1}号`)));
  expect((await listed(folder, 'a.xlsx')).letters).toEqual([]);
  const words = docxText(Uint8Array.from(fs.readFileSync(path.join(folder, 'l.docx'))));
  for (const [i, letter] of before.letters.entries()) {
    expect(words).toContain(String(notices[i]?.id));
    const row = rows.find(one => one.no === letter.nos[0]) as Row;
    expect(words).toContain(row.no);
  }
  const again = await cli(folder, ['letters', 'm.xlsx', '--as-of', DAY, '-o', 'b.xlsx', '--out', 'k.docx']);
  expect(again.status).toBe(0);
  for (const [one, other] of [
    ['a.xlsx', 'b.xlsx'],
    ['l.docx', 'k.docx'],
  ] as const)
    expect(fs.readFileSync(path.join(folder, one)).equals(fs.readFileSync(path.join(folder, other)))).toBe(true);
});

test('a request changes nothing, holds letters back, takes effect once when approved, and stands in the row’s life', async () => {
  const folder = await office();
  const [first] = (await listed(folder, 'm.xlsx')).letters;
  const no = first?.nos[0] ?? '';
  const asked = await cli(folder, [
    ...['request', 'm.xlsx', no, '--type', '延期', '--value', '12月底', '--reason', '=1+1 天气', '--on', '2024-12-01'],
    ...['-o', 'r.xlsx', '--form', 'f.docx'],
  ]);
  expect([asked.status, asked.out]).toEqual([0, expect.stringContaining('延2024-001')]);
  expect((await ledgerIn(folder, 'r.xlsx')).rows).toEqual((await ledgerIn(folder, 'm.xlsx')).rows);
  const words = docxText(Uint8Array.from(fs.readFileSync(path.join(folder, 'f.docx'))));
  for (const text of ['延期申请表', '=1+1 天气', '12月底']) expect(words).toContain(text);
  const held = await listed(folder, 'r.xlsx');
  expect(held.letters.flatMap(one => one.nos)).not.toContain(no);
  expect(held.held.map(one => one.no)).toContain(no);

  expect((await cli(folder, ['apply', 'r.xlsx', '-o', 'none.xlsx'])).out).toContain('没有可以生效的申请');
  await typed(folder, 'r.xlsx', 'd.xlsx', ledger => ({
    ...ledger,
    requests: ledger.requests!.map(one => ({
      ...one,
      verdict: '同意',
      value: '2024-12-31',
      decidedOn: fromIso('2024-12-05'),
    })),
  }));
  const applied = await cli(folder, ['apply', 'd.xlsx', '-o', 'e.xlsx', '--who', '李四']);
  expect([applied.status, applied.out]).toEqual([0, expect.stringContaining(`已生效：任务 ${no}`)]);
  const ledger = await ledgerIn(folder, 'e.xlsx');
  expect(ledger.rows.find(row => row.no === no)).toMatchObject({ adjust: 'postpone', newDue: fromIso('2024-12-31') });
  expect(ledger.changes?.at(-1)).toMatchObject({ who: '李四', no, source: ledger.requests?.[0]?.id });
  expect((await cli(folder, ['apply', 'e.xlsx', '-o', 'again.xlsx'])).out).toContain('没有可以生效的申请');
  const { out } = await cli(folder, ['history', 'e.xlsx', no]);
  for (const text of ['申请延期', '核定：同意', '生效', '调整后时限']) expect(out).toContain(text);
});

test('what is due is listed with today’s own, by unit, as data and as paper', async () => {
  const folder = await office();
  const { out } = await cli(folder, ['due', 'm.xlsx', '--as-of', DAY, '--within', '21', '--json']);
  const { units } = JSON.parse(out) as { units: { unit: string; rows: { no: string; daysLeft: number }[] }[] };
  expect(units.flatMap(one => one.rows).every(row => row.daysLeft >= 0 && row.daysLeft <= 21)).toBe(true);
  expect(units.length).toBeGreaterThan(3);
  const paper = await cli(folder, [
    'due',
    'm.xlsx',
    '--as-of',
    DAY,
    '--within',
    '21',
    '--by',
    'unit',
    '-o',
    'due.docx',
  ]);
  expect(paper.status).toBe(0);
  const words = docxText(Uint8Array.from(fs.readFileSync(path.join(folder, 'due.docx'))));
  for (const { unit, rows } of units) expect(words).toContain(`${unit}（${rows.length}项）`);
  expect((await cli(folder, ['due', 'm.xlsx', '--as-of', '2024-02-01', '--within', '0'])).out).toContain(
    '没有到期事项',
  );
});

test.each([
  [['letters', 'm.xlsx', '--as-of', DAY, '--out', 'x.docx'], '-o'],
  [['letters', 'm.xlsx', '--as-of', DAY, '--level', '紫'], '蓝 | 黄 | 红'],
  [['letters', 'm.xlsx', '--as-of', DAY, '--unit', '县气象局'], '县气象局'],
  [['letters', 'm.xlsx'], '--as-of'],
  [['request', 'm.xlsx', '99-9', '--type', '延期', '-o', 'x.xlsx'], '99-9'],
  [['request', 'm.xlsx', '1-1a', '--type', '加快', '-o', 'x.xlsx'], '销号 | 延期'],
  [['request', 'm.xlsx'], '任务编号'],
  [['history', 'm.xlsx', '99-9'], '99-9'],
  [['due', 'm.xlsx', '--within', '一个月'], '--within'],
  [['apply', 'm.xlsx'], '-o'],
])('%j is told what is wrong, and writes nothing', async (args, said) => {
  const folder = await office();
  const { status, err } = await cli(folder, args);
  expect(status).not.toBe(0);
  expect(err).toContain(said);
  expect(fs.readdirSync(folder)).toEqual(['m.xlsx']);
});

describeWith({ programs: ['soffice', 'ooxml-validator'] }, 'the tables of requests and letters', () => {
  test('are valid, and LibreOffice works out the same outcomes', async () => {
    const folder = await office();
    const nos = (await listed(folder, 'm.xlsx')).letters.map(one => one.nos[0] ?? '');
    await cli(folder, ['letters', 'm.xlsx', '--as-of', DAY, '-o', 'a.xlsx', '--out', 'l.docx']);
    let last = 'a.xlsx';
    for (const [i, type] of ['延期', '延期', '销号', '取消', '恢复'].entries()) {
      const to = `r${i}.xlsx`;
      await cli(folder, ['request', last, nos[i % 2] ?? '', '--type', type, '--on', `2024-12-0${i + 1}`, '-o', to]);
      last = to;
    }
    await typed(folder, last, 'd.xlsx', ledger => ({
      ...ledger,
      settings: { ...ledger.settings, asOf: fromIso('2024-12-25')! },
      requests: ledger.requests!.map((one, i) => ({
        ...one,
        verdict: ['同意', null, '退回', '不同意', '同意'][i] ?? null,
        decidedOn: i === 0 ? fromIso('2024-12-09') : null,
      })),
      notices: ledger.notices!.map((one, i) => ({
        ...one,
        repliedOn: i === 0 ? fromIso('2024-12-01') : null,
        ending: i === 1 ? '作废' : null,
      })),
    }));
    expect(faultsOf(['d.xlsx', 'l.docx'].map(name => path.join(folder, name)))).toEqual([]);
    const [saved = ''] = recalculate([path.join(folder, 'd.xlsx')], '2024-12-25');
    const { ledger } = readLedger(await readWorkbook(fs.readFileSync(saved)))!;
    expect(ledger.requests!.map(one => one.state)).toEqual(['待补', '待核', '已退回', '未批准', '待补']);
    expect(ledger.notices!.slice(0, 3).map(one => one.state)).toEqual(['已反馈', '作废', '逾期未反馈']);
  });
});

test('due: the list as a sheet has the rows of the data, with days as days; other endings are refused', async () => {
  const folder = await office();
  const args = ['due', 'm.xlsx', '--as-of', DAY, '--within', '30'];
  const { units } = JSON.parse((await cli(folder, [...args, '--json'])).out) as {
    readonly units: readonly { readonly rows: readonly { readonly no: string; readonly due: string }[] }[];
  };
  expect((await cli(folder, [...args, '--by', 'unit', '--out', 'd.xlsx'])).status).toBe(0);
  const { sheets } = await readWorkbook(fs.readFileSync(path.join(folder, 'd.xlsx')));
  const [sheet] = sheets;
  expect([sheet?.name, sheets.length]).toEqual(['到期清单', 1]);
  const heads = sheet?.rows[2]?.map(cell => cell?.value) ?? [];
  const at = (name: string): readonly unknown[] =>
    (sheet?.rows ?? []).slice(3).map(line => line[heads.indexOf(name)]?.value ?? null);
  const rows = units.flatMap(unit => unit.rows);
  expect(rows.length).toBeGreaterThan(3);
  expect(at('编号')).toEqual(rows.map(row => row.no));
  expect(at('完成时限')).toEqual(rows.map(row => fromIso(row.due)));
  // Without units the list goes by date alone.
  expect((await cli(folder, [...args, '--out', 'e.xlsx', '--lang', 'en'])).status).toBe(0);
  const other = (await readWorkbook(fs.readFileSync(path.join(folder, 'e.xlsx')))).sheets[0];
  expect(other?.name).toBe('Due list');
  expect((await cli(folder, [...args, '--within', '0', '--out', 'none.xlsx'])).status).toBe(0);
  expect((await cli(folder, [...args, '--out', 'd.ods'])).status).toBe(2);
});

test('what is entered on the command line is logged as the pane logs it, with the name of whoever enters', async () => {
  const folder = await office();
  const asked = await cli(folder, [
    ...['request', 'm.xlsx', '10-1a', '--type', '延期', '--value', '2025-03-31', '--reason', '征地', '--who', '李四'],
    ...['-o', 'r.xlsx'],
  ]);
  expect(asked.status).toBe(0);
  const entered = await ledgerIn(folder, 'r.xlsx');
  expect(entered.changes?.at(-1)).toMatchObject({
    no: '10-1a',
    who: '李四',
    after: entered.requests?.[0]?.id,
    source: '申请核定',
  });
  const letters = ['letters', 'r.xlsx', '--as-of', DAY, '-o', 'l.xlsx', '--who', '李四'];
  expect((await cli(folder, letters)).status).toBe(0);
  const sent = await ledgerIn(folder, 'l.xlsx');
  const id = String(sent.notices?.[0]?.id);
  expect(sent.changes?.at(-1)).toMatchObject({ who: '李四', source: '督办台账' });
  // Received, answered, ended: each once.
  const say = (more: readonly string[], to: string, from = 'l.xlsx') =>
    cli(folder, ['notice', from, id, ...more, '-o', to]);
  expect((await say(['--received', '王五', '--on', '2024-12-11'], 'n.xlsx')).status).toBe(0);
  const { notices, changes } = await ledgerIn(folder, 'n.xlsx');
  expect(notices?.[0]).toMatchObject({ signedBy: '王五', signedOn: fromIso('2024-12-11') });
  expect(changes).toHaveLength((sent.changes?.length ?? 0) + 1);
  const twice = await say(['--received', '赵六'], 'no.xlsx', 'n.xlsx');
  expect([twice.status, fs.existsSync(path.join(folder, 'no.xlsx'))]).toEqual([1, false]);
  expect(twice.err).toContain(`${id} 现在是“办理中”`);
  const both = await say(['--answered', '已整改', '--end', '已办结', '--on', '2024-12-12'], 'e.xlsx', 'n.xlsx');
  expect(both.out).toContain(`${id} 已登记：已办结`);
  expect((await ledgerIn(folder, 'e.xlsx')).notices?.[0]).toMatchObject({
    repliedOn: fromIso('2024-12-12'),
    reply: '已整改',
    ending: '已办结',
  });
});

test('notice: what is missing or unknown is told', async () => {
  const folder = await office();
  expect((await cli(folder, ['notice', 'm.xlsx'])).status).toBe(2);
  expect((await cli(folder, ['notice', 'm.xlsx', '督〔2024〕1号', '-o', 'n.xlsx'])).err).toContain(
    '签收、反馈还是结束',
  );
  const raised = await cli(folder, ['notice', 'm.xlsx', 'x', '--end', '已升级', '-o', 'n.xlsx']);
  expect([raised.status, raised.err.includes('已办结 | 已撤回 | 作废')]).toEqual([2, true]);
  const gone = await cli(folder, ['notice', 'm.xlsx', '督〔2024〕1号', '--received', '王五', '-o', 'n.xlsx']);
  expect([gone.status, gone.err.includes('没有单号“督〔2024〕1号”')]).toEqual([1, true]);
});
