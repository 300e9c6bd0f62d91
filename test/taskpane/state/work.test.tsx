import { begin, save } from '../../../src/plan/draft';
import { NO_WORK, type Work } from '../../../src/taskpane/state/work';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { Action } from '../../../src/taskpane/state/action';
import { plan } from '../../plan/draft/sample';

const run = (actions: readonly Action[], from: Work = NO_WORK) => actions.reduce(reduce, from);
const read = (id: number, over: Partial<Extract<Action, { type: 'read' }>> = {}): Action => ({
  type: 'read',
  id,
  source: '文',
  origin: '',
  plan,
  ...over,
});

test('a text that was read becomes the draft; a late answer to an older one does not', () => {
  const work = run([
    { type: 'reading', id: 1, name: '' },
    { type: 'reading', id: 2, name: '' },
    read(1, { source: '旧' }),
  ]);
  expect(work.draft).toBeNull();
  expect(run([read(2)], work).draft?.source).toBe('文');
});

test('a text without tasks is said to have none and the draft before it stays', () => {
  const before = run([{ type: 'reading', id: 1, name: '' }, read(1)]);
  const after = run(
    [{ type: 'reading', id: 2, name: '' }, read(2, { plan: { ...plan, items: [] }, source: '菜单' })],
    before,
  );
  expect(after).toMatchObject({ problem: { type: 'noPlan' }, reading: null, draft: { source: '文' } });
});

test('a failure ends the reading that it belongs to', () => {
  const work = run([{ type: 'reading', id: 3, name: '' }]);
  const problem = { type: 'parser', message: 'x' } as const;
  expect(run([{ type: 'failed', id: 2, problem }], work)).toBe(work);
  expect(run([{ type: 'failed', id: 3, problem }], work)).toMatchObject({ reading: null, problem });
  expect(run([{ type: 'failed', id: 3, problem }, { type: 'dismiss' }], work).problem).toBeNull();
});

test('a kept draft is offered, resumed with its edits, or cleared; never over an open one', () => {
  const kept = { source: '文', origin: 'a.txt', at: 1, saved: save(begin(plan)) };
  const found = run([{ type: 'found', kept }]);
  expect(found).toMatchObject({ kept: { origin: 'a.txt' }, draft: null });
  expect(run([{ type: 'resume' }], found)).toMatchObject({
    kept: null,
    screen: 'plan',
    draft: { origin: 'a.txt', history: begin(plan) },
  });
  expect(run([{ type: 'clear' }], found)).toMatchObject({ kept: null, draft: null });
  const open = run([{ type: 'reading', id: 1, name: '' }, read(1)]);
  expect(run([{ type: 'found', kept }], open).kept).toBeNull();
});

test('no draft goes without a word: a message put away, a plan cleared and one opened leave those before on the list', () => {
  const texts = ['一', '二', '三'];
  const work = run(texts.flatMap((source, id): Action[] => [{ type: 'reading', id, name: '' }, read(id, { source })]));
  const listed = ({ previous, older }: Work) => [previous, ...older].map(draft => draft?.source ?? null);
  expect(listed(work)).toEqual(['二', '一']);
  expect(listed(run([{ type: 'forget' }], work))).toEqual([null, '二', '一']);
  expect(run([{ type: 'forget' }], work).draft?.source).toBe('三');
  expect(listed(run([{ type: 'clear' }], work))).toEqual([null, '二', '一']);
  expect(run([{ type: 'clear' }], work).draft).toBeNull();
  const kept = { source: '在册', origin: '', at: 1, saved: save(begin(plan)) };
  const open = run([{ type: 'open', kept }], work);
  expect([open.draft?.source, ...listed(open)]).toEqual(['在册', '三', '二', '一']);
  expect(listed(run([{ type: 'clear' }, { type: 'open', kept }], work))).toEqual([null, '二', '一']);
});

test('edits, undo and redo go to the draft; without one they do nothing', () => {
  const edit: Action = { type: 'edit', operation: { type: 'text', measure: '1.1', text: '改' } };
  expect(run([edit, { type: 'undo' }])).toBe(NO_WORK);
  const work = run([{ type: 'reading', id: 1, name: '' }, read(1), edit]);
  expect(work.draft?.history.at).toBe(1);
  expect(run([{ type: 'undo' }], work).draft?.history.at).toBe(0);
  expect(run([{ type: 'undo' }, { type: 'redo' }], work).draft?.history.at).toBe(1);
});

test('reading another plan puts the draft aside, with its edits, and it can be had back', () => {
  const edit: Action = { type: 'edit', operation: { type: 'text', measure: '1.1', text: '改' } };
  const first = run([{ type: 'reading', id: 1, name: '' }, read(1), edit]);
  const second = run([{ type: 'reading', id: 2, name: '' }, read(2, { source: '新' })], first);
  expect(second).toMatchObject({ draft: { source: '新' }, previous: { source: '文', history: { at: 1 } } });
  expect(run([{ type: 'swap' }], second)).toMatchObject({ draft: first.draft, previous: { source: '新' } });
  const kept = { source: '旧', origin: '', at: 1, saved: save(begin(plan)) };
  const unopened = run([{ type: 'found', kept }, { type: 'reading', id: 1, name: '' }, read(1)]);
  expect(unopened.previous).toMatchObject({ source: '旧' });
});

test('a text that cannot be read is said where it was given, unless somebody has gone elsewhere meanwhile', () => {
  const failed = { type: 'failed', id: 1, problem: { type: 'said', message: 'locked' } } as const;
  const reading = reduce({ ...NO_WORK, screen: 'start' }, { type: 'reading', id: 1, name: 'a.docx' });
  expect(reading.screen).toBe('plan');
  expect(reduce(reading, failed)).toMatchObject({ screen: 'start', reading: null, problem: { message: 'locked' } });
  expect(reduce(reduce(reading, { type: 'go', screen: 'fill' }), failed).screen).toBe('fill');
  const onPlan = reduce({ ...NO_WORK, screen: 'plan' }, { type: 'reading', id: 1, name: '' });
  expect(reduce(onPlan, failed).screen).toBe('plan');
});
