import { toDraft, eachMeasure } from '../../../src/plan/draft';
import { allMarks, lines, marksOf, segments, windows, type FactMark } from '../../../src/taskpane/plan/marks';
import { plan } from '../../plan/draft/sample';
import { pasteSpan, NO_PLACE } from '../../../src/plan/spans';

const mark = (start: number, end: number, type: FactMark['type'] = 'target'): FactMark => ({
  ...pasteSpan(start, end),
  type,
  measure: 'm',
});
const shown = (marks: readonly FactMark[], start = 0, end = 10) =>
  segments(pasteSpan(start, end), marks).map(s => [s.start, s.end, s.mark?.type ?? null]);

test('a stretch is cut at its marks and nothing of it is lost', () => {
  expect(shown([mark(2, 4), mark(6, 8, 'owner')])).toEqual([
    [0, 2, null],
    [2, 4, 'target'],
    [4, 6, null],
    [6, 8, 'owner'],
    [8, 10, null],
  ]);
  expect(shown([])).toEqual([[0, 10, null]]);
  expect(shown([mark(0, 10)])).toEqual([[0, 10, 'target']]);
});

test('a mark inside or across another shows only beyond it; marks outside do not show', () => {
  expect(shown([mark(0, 6), mark(2, 4, 'deadline'), mark(5, 9, 'owner')])).toEqual([
    [0, 6, 'target'],
    [6, 9, 'owner'],
    [9, 10, null],
  ]);
  expect(shown([mark(0, 3), mark(12, 15)], 3, 10)).toEqual([[3, 10, null]]);
});

test('a measure is shown with its surroundings, and a fact that stands elsewhere in a window of its own', () => {
  expect(windows(pasteSpan(100, 120), [mark(102, 110)], 1000)).toEqual([pasteSpan(76, 144)]);
  expect(windows(pasteSpan(5, 20), [mark(400, 410, 'owner')], 420)).toEqual([
    { start: 0, end: 44 },
    { start: 376, end: 420 },
  ]);
});

test('lines: all of the text once, long ones cut, no surrogate pair parted', () => {
  const text = '一二三\n\n' + '𠮷'.repeat(5) + '\n';
  const parts = lines(text, 3);
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    '一二三',
    '',
    '𠮷',
    '𠮷',
    '𠮷',
    '𠮷',
    '𠮷',
    '',
  ]);
});

test('facts set by hand have no mark, owners of the item mark its measures', () => {
  const [item, measure] = eachMeasure(toDraft(plan))[0]!;
  const types = marksOf(item, measure).map(m => m.type);
  expect(types).toEqual(['target', 'target', 'deadline', 'owner']);
  const byHand = {
    ...measure,
    measure: { ...measure.measure, targets: measure.measure.targets.map(t => ({ ...t, span: NO_PLACE })) },
  };
  expect(marksOf(item, byHand).map(m => m.type)).toEqual(['deadline', 'owner']);
  const all = allMarks(toDraft(plan));
  expect(all.map(m => m.start)).toEqual([...all.map(m => m.start)].sort((a, b) => a - b));
});
