import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { RibbonCommand } from '../../../src/commands/commands';
import { texts as en } from '../../../src/i18n/pane/en';
import { OfficeApp } from '../../../src/taskpane/app/OfficeApp';
import type { Ports } from '../../../src/taskpane/ports';
import { byRole, memoryPorts, paste, press, SAMPLE, settle, shown, toTree, typeKeys, until } from '../harness';
import { memoryBook } from '../memory-book';

/** A pane that has opened without Excel, and the moment at which Excel comes. */
async function withoutOffice(first: Ports, command: RibbonCommand = 'open') {
  let come: (ports: Ports | null) => void = () => undefined;
  const late = new Promise<Ports | null>(resolve => (come = resolve));
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root')!);
  await act(async () => root.render(<OfficeApp ports={first} late={late} command={command} />));
  await settle();
  return {
    come: async (ports: Ports | null) => {
      await act(async () => come(ports));
      await settle();
    },
    close: () => act(() => root.unmount()),
  };
}

const withBook = (over: Partial<Ports['surroundings']> = {}, ports: Partial<Ports> = {}) => {
  const book = memoryBook();
  const surroundings: Ports['surroundings'] = {
    lang: 'zh-CN',
    locale: 'zh-CN',
    surface: 'light',
    excel: 'ready',
    partition: '',
    ...over,
  };
  return { book, ports: memoryPorts({ surroundings, book, ...ports }) };
};

const CONNECT = '连接工作簿';

test('Excel comes before anybody did anything: the pane takes it up quietly', async () => {
  const pane = await withoutOffice(memoryPorts());
  expect(shown()).toContain('未连接 Excel');
  await pane.come(withBook().ports);
  expect(shown()).toContain('已连接工作簿');
  expect(byRole('button', CONNECT)).toBeUndefined();
  await pane.close();
});

test('what the ribbon asked for is done once Excel is there', async () => {
  const pane = await withoutOffice(memoryPorts(), 'read');
  const { ports, book } = withBook();
  book.selectedText = async () => SAMPLE;
  await pane.come(ports);
  await toTree();
  expect(byRole('treeitem', /12公里/)).toBeDefined();
  await pane.close();
});

test('Excel comes to an open draft: a button says so, and the draft stays and can be written', async () => {
  const first = memoryPorts();
  const pane = await withoutOffice(first, 'read');
  await paste(SAMPLE);
  await toTree();
  const { ports, book } = withBook();
  const selected = jest.spyOn(book, 'selectedText');
  await pane.come(ports);
  expect(shown()).toContain('未连接 Excel');
  expect(byRole('treeitem', /12公里/)).toBeDefined();

  await press('button', CONNECT);
  expect(shown()).toContain('已连接工作簿');
  expect(byRole('button', CONNECT)).toBeUndefined();
  expect(byRole('treeitem', /12公里/)).toBeDefined();
  expect(selected).not.toHaveBeenCalled();
  await until(() => first.kept, 'the draft kept where it was kept before');
  await pane.close();
});

test('text that is typed and not read yet stays', async () => {
  const pane = await withoutOffice(memoryPorts());
  await press('tab', '计划');
  const box = await until(() => document.querySelector('textarea'), 'text box');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, '一、道路');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pane.come(withBook().ports);
  await press('button', CONNECT);
  expect(shown()).toContain('已连接工作簿');
  expect(document.querySelector('textarea')?.value).toBe('一、道路');
  await pane.close();
});

test('where Office keeps things elsewhere, what was chosen here goes along, and a draft kept there is put aside', async () => {
  const first = memoryPorts();
  const pane = await withoutOffice(first);
  await press('button', '设置');
  const name = await until(() => document.querySelector<HTMLInputElement>('main input[type=text]'), 'a name');
  await typeKeys(name, '李明');
  await act(async () => name.blur());
  await settle();
  const chosen = first.preferences.load();
  expect(Object.values(chosen)).toContain('李明');
  await press('tab', '计划');
  await paste(SAMPLE);
  await toTree();
  await until(() => first.kept, 'the draft is kept');

  const { ports } = withBook({ partition: 'site-' });
  const there = { ...first.kept!, origin: '旧稿.docx' };
  (ports as typeof first).kept = there;
  const departments = [{ name: '教育局', aliases: [], keywords: [], contact: '' }];
  ports.preferences.keep({ ...ports.preferences.load(), departments });
  await pane.come(ports);
  await press('button', CONNECT);
  expect(ports.preferences.load()).toEqual({ ...chosen, departments });
  expect((await ports.drafts.loadAside()).map(({ origin }) => origin)).toEqual(['旧稿.docx']);
  await until(() => (ports as typeof first).kept !== there, 'the open draft is kept there');
  await pane.close();
});

test('an Excel that is too old is said, with everything in its place', async () => {
  const pane = await withoutOffice(memoryPorts());
  await press('tab', '计划');
  await paste(SAMPLE);
  await toTree();
  await pane.come(memoryPorts({ surroundings: { ...memoryPorts().surroundings, excel: 'tooOld' } }));
  expect(shown()).toContain('Excel 版本过低');
  expect(byRole('button', CONNECT)).toBeUndefined();
  expect(byRole('treeitem', /12公里/)).toBeDefined();
  await pane.close();
});

test('no Excel at all: the pane stays as it is', async () => {
  const pane = await withoutOffice(memoryPorts());
  await pane.come(null);
  expect(shown()).toContain('未连接 Excel');
  await pane.close();
});

test('in English too', async () => {
  const first = memoryPorts();
  const pane = await withoutOffice({ ...first, surroundings: { ...first.surroundings, lang: 'en', locale: 'en-GB' } });
  await press('tab', 'Plan');
  await pane.come(withBook({ lang: 'en', locale: 'en-GB' }).ports);
  expect(shown()).toContain(en.frame.late.said);
  await press('button', en.frame.late.connect);
  expect(shown()).toContain('Workbook connected');
  await pane.close();
});
