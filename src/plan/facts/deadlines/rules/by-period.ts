import { recurring } from '../recurrence';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';

/** 按月, 逐季, 分季度, 按学期, 工作日上午9点前; 逐月安排 alone is the name of a list. */
export const byPeriodRule: TimeRule = {
  name: 'deadlines/by-period',
  prefilter: '按逐分工',
  pattern:
    /[按逐分](半年|双月|日|周|月|旬|季度?|学期)(?![期发计历薪节退折]|加收|度任务|报酬|度?(?:工作)?安排$)|(工作日)(?=[上下]午|早|晚)/g,
  read: (m, { text }) =>
    m[2] === undefined ? recurring(m[1] ?? '') : ',;。:、('.includes(leftOf(text, m.index, 1)) ? recurring(m[2]) : null,
};
