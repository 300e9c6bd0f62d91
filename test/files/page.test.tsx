import '../taskpane/globals';
import { act } from 'react';
import { FILES_TEXTS } from '../../src/i18n/files';
import { unzipSync } from 'fflate';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { byRole, press, shown, type, field, until } from '../taskpane/harness';
import { drop, given, masterBytes, memoryPorts, open } from './harness';

async function sent(ports: ReturnType<typeof memoryPorts>) {
  await drop('总表', [given('m.xlsx', await masterBytes())]);
  await until(() => byRole('button', '生成 3 份填报表'), 'read master');
  await press('button', '生成 3 份填报表');
  await until(() => byRole('button', /下载更新后的总表/), 'made');
  await press('button', /下载更新后的总表/);
  await press('button', /下载填报表/);
  const [master, zip] = ports.files.splice(0);
  return { master: master!, forms: Object.entries(unzipSync(zip!.bytes)).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

it('out: counts, units left out, units without work, a period that is asked for', async () => {
  const { close } = await open(memoryPorts());
  await drop('总表', [given('m.xlsx', await masterBytes())]);
  await until(() => byRole('button', '生成 3 份填报表'), 'read master');
  expect(shown()).toContain('m.xlsx：3 行任务');
  expect(shown()).toContain('没有未完任务、不发文件的单位：1 个镇司法所');
  const box = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')).at(-1)!;
  await act(async () => box.click());
  await until(() => byRole('button', '生成 2 份填报表'), 'one less');
  expect(shown()).toMatch(/没有发给任何单位的任务：1 行.*本次没有选该单位/);
  await type(field('期次*'), ' ');
  expect(shown()).toContain('请填写期次');
  await close();
});

it('back: a conflict is chosen, a bad file is named, missing units are named, the merged master has the choice', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  const { master, forms } = await sent(ports);
  const [, first, second] = forms;
  const a = await filledForm(first![1], () => ({ progress: '已开工' }));
  const b = await filledForm(first![1], () => ({ progress: '未开工' }));
  const c = await filledForm(second![1], () => ({ actual: '三四棵' }));
  await press('tab', '收回');
  await drop('总表', [given('s.xlsx', master.bytes)]);
  await drop('报回的文件', [given('a.xlsx', a), given('b.xlsx', b)]);
  await drop('报回的文件', [given('c.xlsx', c), given('坏.xlsx', Uint8Array.of(1, 2, 3))]);
  expect(shown()).toContain('已放入 4 份');
  await press('button', '读入并核对');
  await until(() => byRole('tab', '冲突 1'), 'preview');
  // Lists that hold nothing have no tab; what nobody has decided says so.
  expect([...document.querySelectorAll('#root [role=tab]')].filter(tab => / 0$/.test(tab.textContent ?? ''))).toEqual(
    [],
  );
  expect(document.body.textContent).toContain(FILES_TEXTS['zh-CN'].back.undecided);
  expect(shown()).toContain('还有 1 个单位没有报回：镇水利站');
  expect(shown()).toContain('需核对的数值 1');
  const radio = (words: RegExp) =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]')).find(i =>
      words.test(i.labels?.[0]?.textContent ?? ''),
    );
  await act(async () => radio(/采用报回：未开工（b\.xlsx）/)!.click());
  await until(() => !shown().includes(FILES_TEXTS['zh-CN'].back.undecided), 'chosen');
  expect(shown()).toContain('有 1 个文件没有读入，原因见“文件”。');
  await press('tab', '文件 4');
  expect(shown()).toMatch(/坏\.xlsx打不开 · .*不是 Excel 工作簿/);
  await press('button', 'English');
  expect(shown()).toContain('1 file was not taken; see Files for the reasons.');
  expect(shown()).toContain('1 department has not returned: 镇水利站');
  expect(ports.kept).toBe('en');
  await press('button', 'Merge');
  await until(() => byRole('button', 'Download the merged master'), 'merged');
  expect(shown()).toContain('1 value is still open');
  await press('button', 'Download the merged master');
  await press('button', /report\.json/);
  const [merged, report] = ports.files;
  const { rows, changes } = readLedger(await readWorkbook(merged!.bytes))!.ledger;
  expect(rows.map(row => row.progress)).toEqual(['未开工', null, null]);
  expect(rows.map(row => row.actual)).toEqual([null, null, null]);
  expect(changes?.map(change => change.source)).toEqual(['b.xlsx']);
  const { files } = JSON.parse(new TextDecoder().decode(report!.bytes)) as { files: { status: string }[] };
  expect(files.map(file => file.status)).toEqual(['read', 'read', 'read', 'unreadable']);
  await close();
});

it('back: where nothing can be taken there is nothing to merge', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  const { master } = await sent(ports);
  await press('tab', '收回');
  await drop('总表', [given('s.xlsx', master.bytes)]);
  await drop('报回的文件', [given('总表.xlsx', master.bytes)]);
  await press('button', '读入并核对');
  await until(() => shown().includes('没有一个文件能读入'), 'refused');
  expect(shown()).toContain('是总表或它的副本');
  expect(byRole('button', '合并')).toBeUndefined();
  await close();
});
