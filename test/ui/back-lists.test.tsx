import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FILES_TEXTS } from '../../src/i18n/files';
import { asRowKey } from '../../src/ledger/rows/key';
import { choiceOf, type BackEntry } from '../../src/ui/back/entry';
import { Lists } from '../../src/ui/back/Lists';
import { Missing } from '../../src/ui/back/Missing';
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

/** What is read of a view, before and after something is done with it. */
async function drawn(view: ReactNode, then: () => void = () => undefined): Promise<readonly [string, string]> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <DeskContext.Provider value={{ lang: 'zh-CN', texts } as AtDesk}>{view}</DeskContext.Provider>
      </FluentProvider>,
    ),
  );
  const before = document.body.textContent ?? '';
  await act(async () => then());
  const after = document.body.textContent ?? '';
  await act(async () => root.unmount());
  document.body.textContent = '';
  return [before, after];
}

async function draw(count: number): Promise<string> {
  const entries = { ...NONE, conflicts: Array.from({ length: count }, (_, i) => conflict(i + 1)) };
  const [text] = await drawn(<Lists entries={entries} choices={new Map()} onChoices={() => undefined} />);
  return text;
}

test('a few units that have not returned are named, many are counted and named on demand', async () => {
  const names = Array.from({ length: 19 }, (_, i) => `第${i + 1}局`);
  const [few] = await drawn(<Missing names={names.slice(0, 2)} />);
  expect(few).toBe('还有 2 个单位没有报回：第1局、第2局');
  const [many, opened] = await drawn(<Missing names={names} />, () => document.querySelector('button')?.click());
  expect(many).toBe('还有 19 个单位没有报回');
  expect(opened).toContain('第18局、第19局');
  const [none] = await drawn(<Missing names={[]} />);
  expect(none).toBe('');
});

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
