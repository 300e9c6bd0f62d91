import fc from 'fast-check';
import {
  apply,
  begin,
  canRedo,
  canUndo,
  current,
  nextId,
  perform,
  redo,
  restore,
  save,
  toDraft,
  undo,
  type History,
  type Operation,
} from '../../../src/plan/draft';
import { plan, owner } from './sample';

const text = (words: string): Operation => ({ type: 'text', measure: '1.1', text: words });

test('undo goes back step by step, redo forward, and a new edit forgets what was undone', () => {
  const two = [text('一'), text('二')].reduce(perform, begin(plan));
  expect([canUndo(two), canRedo(two)]).toEqual([true, false]);
  const back = undo(two);
  expect(current(back).items[0]!.measures[0]!.measure.text).toBe('一');
  expect(current(redo(back))).toBe(current(two));
  expect(current(undo(undo(undo(back))))).toEqual(toDraft(plan));
  const other = perform(back, text('三'));
  expect(canRedo(other)).toBe(false);
  expect(other.operations).toHaveLength(2);
});

test('an edit without effect is no step', () => {
  const start = begin(plan);
  expect(perform(start, { type: 'drop', measures: ['nobody'] })).toBe(start);
});

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant('split' as const),
    measure: fc.constantFrom('1.1', '1.2', '+1', '+2'),
    at: fc.nat(20),
    id: fc.constant(''),
  }),
  fc.record({ type: fc.constant('merge' as const), measure: fc.constantFrom('1.1', '1.2', '+1') }),
  fc.record({ type: fc.constant('drop' as const), measures: fc.subarray(['1.1', '1.2', '2.1', '+1']) }),
  fc.record({
    type: fc.constant('owners' as const),
    measures: fc.subarray(['1.1', '1.2', '2.1', '+1']),
    owners: fc.constantFrom([], [owner('甲局')]),
  }),
);

/** Draws operations, giving new measures the names that the pane gives. */
const run = (operations: readonly Operation[]): History =>
  operations.reduce<History>((h, o) => perform(h, o.type === 'split' ? { ...o, id: nextId(h) } : o), begin(plan));

test('whatever was done: undone it is the plan as read, saved and restored it is the same', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 12 }), fc.nat(12), (operations, steps) => {
      const done = run(operations);
      let back = done;
      for (let i = 0; i < Math.min(steps, done.at); i++) back = undo(back);
      const again = restore(JSON.parse(JSON.stringify(save(back))));
      expect(current(again)).toEqual(current(back));
      expect(again.states).toEqual(back.states);
      while (canUndo(back)) back = undo(back);
      expect(current(back)).toEqual(toDraft(plan));
      const all = current(done).items.flatMap(i => i.measures.map(m => m.id));
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('splitting never loses a target, a deadline or a letter that is no blank', () => {
  fc.assert(
    fc.property(fc.nat(25), at => {
      const after = apply(toDraft(plan), { type: 'split', measure: '1.1', at, id: '+1' });
      const parts = after.items[0]!.measures.filter(m => m.id !== '1.2').map(m => m.measure);
      expect(parts.flatMap(m => m.targets)).toHaveLength(2);
      expect(parts.flatMap(m => m.deadlines)).toHaveLength(1);
      expect(parts.map(m => m.text).join('')).toBe(plan.items[0]!.measures[0]!.text);
    }),
    { seed: 7 },
  );
});
