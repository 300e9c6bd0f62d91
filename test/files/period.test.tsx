import '../taskpane/globals';
import { readLedger } from '../../src/workbook/read/ledger';
import { findBrief } from '../../src/workbook/brief/find';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { buildWorkbook } from '../../src/workbook/build';
import { serialOf } from '../../src/ledger/dates/serial';
import { byRole, field, press, shown, type, until } from '../taskpane/harness';
import { drop, given, masterBytes, memoryPorts, open, TODAY } from './harness';

const LAST = '2024-05-31';
const read = async (bytes: Uint8Array) => readWorkbook(bytes);
const ledgerOf = async (bytes: Uint8Array) => readLedger(await read(bytes))!.ledger;

/** A master as of a day, with its first row done or not. */
async function master(change: (ledger: Awaited<ReturnType<typeof ledgerOf>>) => object = () => ({})) {
  const ledger = await ledgerOf(await masterBytes());
  return writeWorkbook(buildWorkbook({ ...ledger, ...change(ledger) }, { asOf: TODAY }));
}

async function start(bytes: Uint8Array, lang: 'zh-CN' | 'en' = 'zh-CN') {
  const ports = memoryPorts({ lang });
  const { close } = await open(ports);
  await press('tab', lang === 'en' ? 'Bulletin' : '通报');
  await until(() => document.querySelector('#page-bulletin section'), 'page');
  await drop(lang === 'en' ? 'Master workbook' : '总表', [given('m.xlsx', bytes)]);
  await until(() => byRole('button', lang === 'en' ? 'Close this period' : '登记本期'), 'read');
  return { ports, close };
}

it('closes periods one upon the other; a day twice and an earlier day are told before and after', async () => {
  const { ports, close } = await start(await masterBytes());
  expect(shown()).toContain('还没有登记过期次');
  await type(field('期号（可不填）'), '5');
  await press('button', '登记本期');
  await until(() => ports.files.length === 1, 'closed');
  expect(ports.files[0]!.name).toBe('m_已登记2024-05.xlsx');
  await until(() => /期次“2024-05”已登记/.test(shown()), 'told');
  const first = await ledgerOf(ports.files[0]!.bytes);
  expect(first.periods!.map(line => [line.period, line.issue])).toEqual([['2024-05', '5']]);

  await type(field('数据截至'), '2024-04-30');
  await until(() => /更晚的期次“2024-05”/.test(shown()) || null, 'later');
  await type(field('数据截至'), LAST);
  await type(field('期号（可不填）'), '');
  await press('button', '登记本期');
  await until(() => ports.files.length === 2, 'closed twice');
  await until(() => /原来登记过，已换成这次的数字/.test(shown()), 'replaced');
  const again = await ledgerOf(ports.files[1]!.bytes);
  expect(again.periods!.map(line => [line.period, line.issue])).toEqual([['2024-05', '5']]);

  await type(field('数据截至'), '2024-06-30');
  await press('button', '登记本期');
  await until(() => ports.files.length === 3, 'closed');
  expect((await ledgerOf(ports.files[2]!.bytes)).periods!.map(line => line.period)).toEqual(['2024-05', '2024-06']);
  await until(() => /较上期（5月31日），无变化/.test(shown()), 'compared');
  await close();
});

it('draws the leader’s page for the day, with what has changed since the last period', async () => {
  const { ports, close } = await start(await masterBytes());
  await press('button', '登记本期');
  await until(() => ports.files.length === 1, 'closed');
  const closed = await ledgerOf(ports.files[0]!.bytes);
  const done = closed.rows.map((row, i) => (i === 0 ? { ...row, actual: 12, unit: row.unit } : row));
  await close();

  const next = await start(await writeWorkbook(buildWorkbook({ ...closed, rows: done }, { asOf: TODAY })));
  await type(field('数据截至'), '2024-06-30');
  await press('button', '更新领导看板');
  await until(() => next.ports.files.length === 1, 'drawn');
  expect(next.ports.files[0]!.name).toBe('m_领导看板.xlsx');
  const book = await read(next.ports.files[0]!.bytes);
  const words = findBrief(book)!
    .rows.flatMap(row => Array.from(row, cell => String(cell?.value ?? '')))
    .join('\n');
  expect(words).toContain('新增完成1项');
  expect(words).toContain('2024年6月30日');
  const { ledger } = readLedger(book)!;
  expect(ledger.settings.asOf).toBe(serialOf(2024, 6, 30));
  expect(ledger.rows).toEqual(done);
  await next.close();
});

it('compares with an earlier copy, and refuses another plan, a later day and a copy without a day', async () => {
  const at = (asOf: number) => (ledger: Awaited<ReturnType<typeof ledgerOf>>) => ({
    settings: { ...ledger.settings, asOf },
  });
  const { close } = await start(await masterBytes());
  const old = '较早的一份总表（可不放）';
  await drop(old, [given('old.xlsx', await master(at(serialOf(2024, 3, 31))))]);
  await until(() => /较上期（3月31日），无变化/.test(shown()), 'compared');
  await drop(old, [given('later.xlsx', await master(at(serialOf(2024, 6, 10))))]);
  await until(() => /later\.xlsx 的数据截至 2024-06-10，不早于/.test(shown()), 'later');
  expect(byRole('button', '下载 .docx')).toBeUndefined();
  await drop(old, [given('now.xlsx', await masterBytes())]);
  await until(() => /now\.xlsx 的数据截至是 =TODAY\(\)/.test(shown()), 'no day');
  const other = (ledger: Awaited<ReturnType<typeof ledgerOf>>) => ({
    ...at(serialOf(2024, 3, 31))(ledger),
    meta: { ...ledger.meta, fingerprint: 'another' },
    stampLines: [],
  });
  await drop(old, [given('other.xlsx', await master(other))]);
  await until(() => /other\.xlsx 是另一份计划的数据/.test(shown()), 'other plan');
  await press('button', '不用这一份');
  await until(() => byRole('button', '下载 .docx'), 'goes on');
  await close();
});

it('speaks English', async () => {
  const { ports, close } = await start(await masterBytes(), 'en');
  await press('button', 'Renew the one-page brief');
  await until(() => /The brief is as of 31 May 2024; the new master is m_brief\.xlsx/.test(shown()), 'told');
  expect(ports.files).toHaveLength(1);
  await close();
});
