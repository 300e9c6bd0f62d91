import { begin } from '../../../src/plan/draft';
import { parsePlan } from '../../../src/plan';
import { staysFor } from '../../../src/taskpane/components/Toast';
import { NO_WORK, type Work } from '../../../src/taskpane/state/work';
import { reduce } from '../../../src/taskpane/state/reduce';
import { SAMPLE } from '../harness';

const drafted: Work = { ...NO_WORK, draft: { source: SAMPLE, origin: '', history: begin(parsePlan(SAMPLE)) } };
const drop = { type: 'edit', operation: { type: 'drop', measures: ['1.1'] } } as const;

test('what is said undoes the step that it tells of, and no other', () => {
  const said = reduce(reduce(drafted, drop), { type: 'say', text: 'one is gone', undo: true });
  expect(said.toast).toEqual({ text: 'one is gone', undoes: 1 });
  const further = reduce(said, { type: 'edit', operation: { type: 'drop', measures: ['1.2'] } });
  expect(further.toast?.undoes).not.toBe(further.draft?.history.at);
});

test('long words stay longer than short ones, and none goes within ten seconds', () => {
  expect(staysFor('已删除。')).toBe(10_000);
  expect(staysFor('2 departments imported.')).toBe(10_000);
  expect(staysFor('已采纳12条建议，标为建议，请在核对里逐条确认后再写入工作簿；写入以后也可以改。')).toBeGreaterThan(
    13_000,
  );
  expect(staysFor('Reports of one row moved to Last period. '.repeat(4))).toBeGreaterThan(18_000);
});

test('words alone have no way back; what is said goes', () => {
  const said = reduce(drafted, { type: 'say', text: 'saved', undo: false });
  expect(said.toast?.undoes).toBeNull();
  expect(reduce(said, { type: 'said' }).toast).toBeNull();
});
