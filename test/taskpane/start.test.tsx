import { act } from 'react';
import { byRole, memoryPorts, open, paste, press, SAMPLE, settle, shown, until } from './harness';

const pasteAnywhere = async (text: string) => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : ''), files: [] },
  });
  await act(async () => document.body.dispatchEvent(event));
  await settle();
};

test('the first page has the focus on its first button, and Ctrl+V anywhere on it reads the plan', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await open(memoryPorts());
  expect(document.activeElement!.textContent).toBe('粘贴计划');
  await pasteAnywhere(SAMPLE);
  await until(() => byRole('tab', /^核对/), 'questions');
  expect(shown()).toContain('石桥镇2024年工作计划');
});

test.each([
  ['zh-CN', '县政府重点工作（编号连续）', '粘贴计划', '示例计划没有取来'],
  ['en', 'Library plan (English)', 'Paste a plan', 'The sample plan did not come'],
] as const)(
  'a sample that does not come says so on the first page, and what to do: %s',
  async (lang, sample, paste, says) => {
    const surroundings = { lang, locale: lang, surface: 'light', excel: 'absent', partition: '' } as const;
    await open(memoryPorts({ surroundings, sample: () => Promise.reject(new TypeError('Failed to fetch')) }));
    await press('button', sample);
    expect(shown()).toContain(says);
    expect(shown()).not.toContain('Failed to fetch');
    expect(byRole('button', paste)).toBeDefined();
  },
);

test('the samples in the language of the user come first', async () => {
  const surroundings = { lang: 'en', locale: 'en', surface: 'light', excel: 'absent', partition: '' } as const;
  await open(memoryPorts({ surroundings }));
  const names = Array.from(document.querySelectorAll('section button'), button => button.textContent);
  expect(names[0]).toBe('Library plan (English)');
});

test('the plan that is open and those put aside are on the first page, none is dropped', async () => {
  await open(memoryPorts());
  await press('tab', '计划');
  await paste(SAMPLE);
  for (const name of ['河口镇', '云溪镇']) {
    await press('button', '更多操作');
    await press('menuitem', '换一份计划');
    await paste(SAMPLE.replace('石桥镇', name));
  }
  await press('tab', '开始');
  expect(shown()).toContain('《云溪镇2024年工作计划》');
  await press('button', '换回《石桥镇2024年工作计划》');
  expect(document.querySelector('h1')!.textContent).toBe('石桥镇2024年工作计划');
  await press('tab', '开始');
  expect(byRole('button', '换回《云溪镇2024年工作计划》')).toBeDefined();
  expect(byRole('button', '换回《河口镇2024年工作计划》')).toBeDefined();
});
