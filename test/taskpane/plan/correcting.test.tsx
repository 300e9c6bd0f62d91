import { act, useEffect, useReducer, type Dispatch } from 'react';
import { createRoot } from 'react-dom/client';
import type { Correction } from '../../../src/plan/corrections';
import { current, readingOf, toPlan } from '../../../src/plan/draft';
import type { Plan } from '../../../src/plan/types';
import { PANE_TEXTS } from '../../../src/i18n/pane';
import { PaneProvider, type Pane } from '../../../src/taskpane/state/context';
import { useCorrections } from '../../../src/taskpane/state/correcting';
import { NO_WORK, type Work } from '../../../src/taskpane/state/work';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { Action } from '../../../src/taskpane/state/action';
import { LostEdits } from '../../../src/taskpane/plan/LostEdits';
import { parsePlan } from '../../../src/plan';
import { memoryParser, memoryPorts, press, SAMPLE, settle, shown } from '../harness';
import { pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const at = placeOf(SAMPLE, '2.绿化');
const leftOut: Correction = { type: 'level', at, level: 'left-out', scope: 'this' };
const trees = SAMPLE.indexOf('种植');
const noTrees: Correction = { type: 'level', at: pasteSpan(trees, trees + 4), level: 'left-out', scope: 'this' };

/** The part of the pane that corrects, over a parser that answers when it is told to. */
async function correcting() {
  let work: Work = NO_WORK;
  let dispatch: Dispatch<Action> = () => undefined;
  const asked: { corrections: readonly Correction[]; answer: () => void; fail: () => void }[] = [];
  const ports = memoryPorts({
    parser: {
      ...memoryParser,
      parse: (text, options = {}) =>
        new Promise<Plan>((resolve, reject) => {
          asked.push({
            corrections: options.corrections ?? [],
            answer: () => resolve(parsePlan(text, options)),
            fail: () => reject(new Error('no worker')),
          });
        }),
    },
  });
  const Part = () => {
    const [state, send] = useReducer(reduce, NO_WORK);
    useEffect(() => {
      [work, dispatch] = [state, send];
    });
    useCorrections(ports, state, send);
    const pane = { lang: 'zh-CN', texts: PANE_TEXTS['zh-CN'], work: state, dispatch: send } as Pane;
    return (
      <PaneProvider value={pane}>
        <LostEdits />
      </PaneProvider>
    );
  };
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => createRoot(document.getElementById('root')!).render(<Part />));
  const go = async (...actions: Action[]) => {
    await act(async () => actions.forEach(action => dispatch(action)));
    await settle();
  };
  await go(
    { type: 'reading', id: 1, name: '' },
    { type: 'read', id: 1, source: SAMPLE, origin: '', plan: parsePlan(SAMPLE) },
  );
  const answer = async (i: number, how: 'answer' | 'fail' = 'answer') => {
    await act(async () => asked[i]![how]());
    await settle();
  };
  return { go, asked, answer, work: () => work, history: () => work.draft!.history };
}

test('a correction reads the text again, carries the edits over, and says what found no place', async () => {
  const { go, asked, answer, history, work } = await correcting();
  const edit = (measure: string, text: string): Action => ({
    type: 'edit',
    operation: { type: 'text', measure, text },
  });
  await go(edit('1.1', '新建村道15公里'), edit('2.1', '种植果树3000棵'), { type: 'correct', corrections: [leftOut] });
  expect(asked.map(a => a.corrections)).toEqual([[leftOut]]);
  // Typed while the text is being read: carried over as well.
  await go(edit('1.2', '5月底前完成勘测'));
  await answer(0);
  expect(asked).toHaveLength(1);
  const texts = () => toPlan(current(history())).items.flatMap(i => i.measures.map(m => m.text));
  expect(texts()).toEqual(['新建村道15公里', '5月底前完成勘测']);
  expect(shown()).toContain('有 1 处修改在新的结构里没有位置');
  expect(shown()).toContain('文字的修改：种植果树3000棵');
  await press('button', '撤销这次更正');
  expect(texts()).toEqual(['新建村道15公里', '5月底前完成勘测', '种植果树3000棵']);
  expect(shown()).not.toContain('没有位置');
  expect(work().lost).toEqual([]);
});

test('corrections asked for together come one after the other, each under those before it; an undo in between makes the answer void', async () => {
  const { go, asked, answer, history } = await correcting();
  await go({ type: 'correct', corrections: [leftOut] }, { type: 'correct', corrections: [noTrees] });
  await answer(0);
  expect(asked.map(a => a.corrections)).toEqual([[leftOut], [leftOut, noTrees]]);
  await go({ type: 'undo' });
  await answer(1);
  expect(asked[2]?.corrections).toEqual([noTrees]);
  await answer(2);
  expect(readingOf(history())).toEqual(parsePlan(SAMPLE, { corrections: [noTrees] }));
});

test('where the reader cannot be started the draft stays, with words why', async () => {
  const { go, answer, history, work } = await correcting();
  const before = history();
  await go({ type: 'correct', corrections: [leftOut] });
  await answer(0, 'fail');
  expect(history()).toBe(before);
  expect(work()).toMatchObject({ asked: [], problem: { type: 'parser', message: 'no worker' } });
});
