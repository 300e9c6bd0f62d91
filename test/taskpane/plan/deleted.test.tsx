import { parsePlan } from '../../../src/plan';
import { apply, toDraft, toPlan } from '../../../src/plan/draft';
import { deletedBySegment, deletedIn, takeBackDeleted } from '../../../src/taskpane/plan/source/deleted';
import { segmentsOf } from '../../../src/taskpane/plan/source/segments';

const TEXT = '工作计划\n一、管理\n1.优化排班。错开上班时间。增设岗位2个。\n2.规范用语。整理用语。';
const read = parsePlan(TEXT);
const whole = toDraft(read);
const ids = whole.items.flatMap(({ measures }) => measures.map(({ id }) => id));
const without = (...measures: string[]) => apply(whole, { type: 'drop', measures });

test('taking back puts a measure where it stood, in whatever order they were deleted', () => {
  expect(ids.length).toBeGreaterThanOrEqual(3);
  for (const gone of [[ids[0]!], [ids[1]!], ids.slice(0, 2), ids]) {
    const plan = without(...gone);
    const deleted = deletedIn(read, plan);
    expect(deleted.map(({ measure }) => measure.id)).toEqual(gone);
    expect(toPlan(apply(plan, takeBackDeleted(plan, deleted)))).toEqual(toPlan(whole));
  }
});

test('what was cut or joined is not deleted', () => {
  expect(deletedIn(read, apply(whole, { type: 'merge', measure: ids[0]! }))).toEqual([]);
  expect(deletedIn(read, apply(whole, { type: 'split', measure: ids[0]!, at: 2, id: '+1' }))).toEqual([]);
  expect(deletedIn(read, whole)).toEqual([]);
});

test('a heading is pale only where all below it is deleted', () => {
  const segments = segmentsOf(TEXT, read.account);
  const pale = (...gone: string[]) => {
    const plan = without(...gone);
    return [...deletedBySegment(segments, deletedIn(read, plan), plan).keys()].map(i =>
      TEXT.slice(segments[i]!.start, segments[i]!.end),
    );
  };
  expect(pale(ids[ids.length - 1]!).join()).toContain('规范用语');
  expect(pale(ids[0]!).join()).not.toContain('优化排班');
  expect(pale()).toEqual([]);
});
