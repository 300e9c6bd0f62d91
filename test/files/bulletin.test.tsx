import '../taskpane/globals';
import { docxText } from '../../src/input';
import { writeDocument } from '../../src/docx/document';
import { letter } from '../support/letters';
import { byRole, field, press, shown, type, until } from '../taskpane/harness';
import { drop, given, masterBytes, memoryPorts, open } from './harness';

it('makes the bulletin of a master as .docx and as text; a letterhead without a place is told', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  await press('tab', '通报');
  await until(() => document.querySelector('#page-bulletin section'), 'page');
  await drop('总表', [given('m.xlsx', await masterBytes())]);
  await until(() => byRole('button', '下载 .docx'), 'read');
  expect(field('数据截至').value).toBe('2024-05-31');
  await press('button', '下载 .docx');
  await until(() => ports.files.length === 1, 'saved');
  const [made] = ports.files;
  expect(made!.name).toBe('通报_2024-05-31.docx');
  expect(docxText(made!.bytes)).toContain('截至5月31日');
  await press('button', '下载文本');
  expect(ports.files[1]!.name).toBe('通报_2024-05-31.txt');

  const bare = await writeDocument(letter([{ kind: 'paragraph', runs: [{ text: '{{抬头}}' }] }]));
  await drop('Word 模板（可不放）', [given('t.docx', bare)]);
  await press('button', '下载 .docx');
  await until(() => /没有 \{\{正文\}\}，现有的占位符：\{\{抬头\}\}/.test(shown()), 'told');
  expect(ports.files).toHaveLength(2);
  await type(field('数据截至'), '2020-01-01');
  expect(shown()).toContain('那时计划尚未开始');
  await close();
});
