import { PANE_TEXTS } from '../../../src/i18n/pane';
import type { GivenText } from '../../../src/input';
import { parsePlan } from '../../../src/plan';
import type { ParseOptions } from '../../../src/plan/types';
import { memoryPorts, open, paste, press, SAMPLE, shown, toTree, type, until } from '../harness';
import { pasteOffset } from '../../../src/plan/spans';

const box = async (): Promise<HTMLTextAreaElement> => until(() => document.querySelector('textarea'), 'text box');
const SAID = '从 Word 读入：3 处批注、1 处删除的文字没有读。';
const WORD: GivenText = {
  text: SAMPLE,
  format: 'word',
  unread: [
    { why: 'comment', count: 3, quotes: ['请核实', '改', '删'] },
    { why: 'deleted', count: 1, quotes: ['旧任务'] },
    { why: 'margin', count: 1, quotes: ['内部资料'] },
  ],
  hints: [{ at: pasteOffset(0), heading: 0 }],
};

/** jsdom's files give no bytes. */
const file = (name: string): File =>
  Object.assign(new File(['x'], name), { arrayBuffer: async () => new ArrayBuffer(1) });

/** The pane whose reader of files gives this; what the parser was asked with. */
async function opened(given: GivenText, lang: 'zh-CN' | 'en' = 'zh-CN') {
  const asked: { readonly text: string; readonly options: ParseOptions | undefined }[] = [];
  const ports = memoryPorts({
    surroundings: { lang, locale: lang, surface: 'light', excel: 'absent', partition: '' },
    readFile: async () => given,
    parser: {
      alike: async () => [],
      parse: async (text, options) => {
        asked.push({ text, options });
        return parsePlan(text, options);
      },
    },
  });
  await open(ports);
  await press('tab', PANE_TEXTS[lang].frame.tabs.plan);
  return { asked, ports };
}

test('what Word held back is said once, and stays in the account', async () => {
  const { asked } = await opened(WORD);
  await paste('', '', [file('计划.docx')]);
  await toTree();
  expect(asked[0]?.options?.hints).toEqual([{ at: 0, heading: 0 }]);
  expect(shown()).toContain(SAID);
  await press('button', PANE_TEXTS['zh-CN'].frame.dismiss);
  expect(shown()).not.toContain(SAID);
  await press('button', /文件里另有 4 处没有读/);
  expect(shown()).toContain('文件里没有读的内容');
  for (const words of ['3 处批注', '请核实', '旧任务', '1 行页眉页脚', '内部资料']) expect(shown()).toContain(words);
});

test('a file with nothing but headers says nothing, and lists them', async () => {
  await opened({ ...WORD, unread: [{ why: 'margin', count: 1, quotes: ['内部资料'] }] }, 'en');
  await paste('', '', [file('plan.docx')]);
  await toTree();
  expect(shown()).not.toContain('Read from');
  await press('button', /headers, footers and contents not read/);
  expect(shown()).toContain('内部资料');
});

test('a picture alone is told what to do', async () => {
  await opened(WORD);
  await paste('', '', [new File(['x'], 'image.png', { type: 'image/png' })]);
  expect(shown()).toContain('剪贴板里只有图片');
});

test('a second paste goes the same way as the first, with what it shows', async () => {
  const { asked } = await opened(WORD);
  await type(await box(), '石桥镇2024年工作计划\n');
  (await box()).setSelectionRange(99, 99);
  await paste('改善环境\n整治道路', '<h2>改善环境</h2><ol start="3"><li>整治道路12公里。<del>旧</del></li></ol>');
  expect((await box()).value).toBe('石桥镇2024年工作计划\n改善环境\n3.整治道路12公里。');
  await press('button', PANE_TEXTS['zh-CN'].plan.readNow);
  await toTree();
  expect(asked[0]?.options?.hints?.map(h => [h.at, h.heading, h.list])).toEqual([
    [13, 2, undefined],
    [18, undefined, 1],
  ]);
  expect(shown()).toContain('从网页读入：1 处删除的文字没有读');
});
