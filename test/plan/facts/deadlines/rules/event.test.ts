import { eventRule } from '../../../../../src/plan/facts/deadlines/rules/event';
import { readBy } from '../say';

describe('event', () => {
  it.each([
    ['6·26禁毒日前完成宣传', ['前 → open']],
    ['提前完成宣传', []],
    ['换届前完成村级财务审计', ['前 → open']],
    ['各单位要在党代会召开之前，完成整理', ['之前 → open']],
    ['新员工上岗前组织培训', []],
    ['上岗前组织培训', ['前 → open']],
    ['春节、国庆等重要节日前开展检查', ['前 → open']],
    ['开标前10日发布公告', ['前 → open']],
    ['合同到期前60日书面告知', ['前 → open']],
    ['开庭前3日送达', ['前 → open']],
    ['会议召开前3天通知代表', ['前 → open']],
    ['换届前提交审计报告', ['前 → open']],
    ['下周五前上报名单', ['前 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(eventRule, text)).toEqual(expected);
  });

  it.each([
    '提前完成任务',
    '第一季或之前完成工程',
    '日前完成了验收',
    '全市前三个月完成投资',
    '以评估前提开展工作',
    '组织岗前培训',
    '实施学前发展保障行动',
    '较节前减少六成',
    '在门前设立岗亭',
    '每周五下班前报送周报',
    '换届前的准备',
    '位居全省前列',
    '全年活动前3天人流最多',
  ])('leaves %s', text => {
    expect(readBy(eventRule, text)).toEqual([]);
  });
});
