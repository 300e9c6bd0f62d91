import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { FILES_TEXTS } from '../../src/i18n/files';
import { asRowKey } from '../../src/ledger/rows/key';
import { choiceOf, type BackEntry } from '../../src/ui/back/entry';
import { Lists } from '../../src/ui/back/Lists';
import { DeskContext, type AtDesk } from '../../src/ui/desk/context';
import '../taskpane/globals';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const texts = FILES_TEXTS['zh-CN'];
const conflict = (i: number): BackEntry => ({
  id: String(i),
  head: `${i}-1`,
  lines: [],
  choice: choiceOf({ key: asRowKey(`bcdfgh${i}`), column: 'progress' }, [
    { label: '保留', take: { value: 'a' } as never },
    { label: '采用', take: { value: 'b' } as never },
  ]),
});
const NONE = {
  files: [],
  changes: [],
  questions: [],
  requests: [],
  answers: [],
  refusals: [],
  newRows: [],
  vanished: [],
  unread: [],
};

async function draw(count: number): Promise<string> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const entries = { ...NONE, conflicts: Array.from({ length: count }, (_, i) => conflict(i + 1)) };
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <DeskContext.Provider value={{ lang: 'zh-CN', texts } as AtDesk}>
          <Lists entries={entries} choices={new Map()} onChoices={() => undefined} />
        </DeskContext.Provider>
      </FluentProvider>,
    ),
  );
  const text = document.body.textContent ?? '';
  await act(async () => root.unmount());
  document.body.textContent = '';
  return text;
}

/** At 320 pixels a filter and buttons for all push the cards below the fold. */
test.each([
  [1, false, false],
  [2, true, false],
  [9, true, true],
])('%d conflicts: one press for all %s, a filter %s', async (count, all, filter) => {
  const text = await draw(count);
  expect(text).toContain('冲突');
  expect(text.includes(texts.back.allMaster)).toBe(all);
  expect(text.includes(texts.back.filterHint)).toBe(filter);
});
