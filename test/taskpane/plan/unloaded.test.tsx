import { Unloaded } from '../../../src/jobs/worker/unloaded';
import { parsePlan } from '../../../src/plan';
import { unreadText } from '../../../src/taskpane/adapters/unread';
import { plainly } from '../../../src/input/given';
import { byRole, memoryParser, memoryPorts, open, paste, press, SAMPLE, shown, type, until } from '../harness';

const failing = (error: Error) => ({ ...memoryParser, parse: async () => Promise.reject(error) });

test('a piece of the program that does not come: said what to do, and the paste is there after the pane is reloaded', async () => {
  const ports = memoryPorts();
  const pane = await open({ ...ports, parser: failing(new Unloaded('Loading chunk 7 failed')) }, 'read');
  await paste(SAMPLE);
  expect(shown()).toContain('没有加载出来');
  expect(shown()).toContain('粘贴的文字已经留着');
  expect(shown()).not.toContain('chunk');
  expect(byRole('button', '重新加载')).toBeDefined();
  await pane.close();

  await open(ports);
  const box = await until(() => document.querySelector('textarea'), 'text box');
  expect(box.value).toBe(SAMPLE);
  expect(shown()).toContain('还在框里');
  await press('button', '读取计划');
  await until(() => byRole('tab', /^核对/), 'questions');
  expect(ports.unread.load()).toBeNull();
});

test('without a reload it can be read again, too, as soon as the piece comes', async () => {
  let isThere = false;
  const parse: typeof memoryParser.parse = async (text, options) => {
    if (!isThere) throw new Unloaded('offline');
    return parsePlan(text, options);
  };
  await open(memoryPorts({ parser: { ...memoryParser, parse } }), 'read');
  await paste(SAMPLE);
  isThere = true;
  await press('button', '读取计划');
  await until(() => byRole('tab', /^核对/), 'questions');
});

test('another paste takes the place of what was left, unless somebody has gone on typing there', async () => {
  const read: string[] = [];
  const ports = memoryPorts({
    parser: { ...memoryParser, parse: async text => (read.push(text), Promise.reject(new Unloaded('offline'))) },
  });
  await open(ports, 'read');
  await paste('甲');
  await paste('乙');
  await type(await until(() => document.querySelector('textarea'), 'text box'), '乙丙');
  await paste('丁');
  expect(read).toEqual(['甲', '乙']);
  expect(document.querySelector('textarea')!.value).toContain('丁');
});

test('where the text cannot be kept, the pane says to paste it again', async () => {
  const unread = { load: () => null, keep: () => false };
  await open(memoryPorts({ unread, parser: failing(new Unloaded('offline')) }), 'read');
  await paste(SAMPLE);
  expect(shown()).toContain('再粘贴一次');
});

test('other failures keep nothing and ask for no reload', async () => {
  const ports = memoryPorts({ parser: failing(new Error('stack')) });
  await open(ports, 'read');
  await paste(SAMPLE);
  expect(shown()).toContain('程序出错了（stack）');
  expect(byRole('button', '重新加载')).toBeUndefined();
  expect(ports.unread.load()).toBeNull();
});

test('a file whose reader does not come says so, not what the bundler calls it', async () => {
  const readFile = () => Promise.reject(Object.assign(new Error('Loading chunk 9 failed'), { name: 'ChunkLoadError' }));
  await open(memoryPorts({ readFile }), 'read');
  await paste('', '', [Object.assign(new File(['x'], '计划.docx'), { arrayBuffer: async () => new ArrayBuffer(1) })]);
  expect(shown()).toContain('选一次文件');
  expect(shown()).not.toContain('chunk');
});

test('the text is kept in the storage of the window; one that is forbidden, garbled or too small keeps nothing', () => {
  sessionStorage.clear();
  const kept = unreadText(() => sessionStorage, 'site-');
  const given = { ...plainly('甲'), format: 'word' as const };
  expect(kept.keep(given)).toBe(true);
  expect(unreadText(() => sessionStorage, 'site-').load()).toEqual(given);
  expect(kept.keep(plainly('甲'.repeat(200_001)))).toBe(false);
  expect(kept.keep(null)).toBe(false);
  sessionStorage.setItem('site-mubiao-unread', '{"text":3}');
  expect(kept.load()).toBeNull();
  const forbidden = unreadText(() => {
    throw new Error('forbidden');
  }, '');
  expect(forbidden.keep(given)).toBe(false);
});
