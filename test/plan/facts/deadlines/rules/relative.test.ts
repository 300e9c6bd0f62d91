import { relativeRule } from '../../../../../src/plan/facts/deadlines/rules/relative';
import { readBy } from '../say';

describe('relative', () => {
  it.each([
    ['印发之日起30日内', ['30日内 → relative']],
    ['会后一周内', ['一周内 → relative']],
    ['D+15日前提交终稿', ['D+15日 → relative']],
    ['T-30日前布置', ['T-30日 → relative']],
    ['D-7完成彩排', ['D-7 → relative']],
    ['半个月内', ['半个月内 → relative']],
    ['签订后第15日开工', ['后第15日 → relative']],
    ['签约后T+3日放款', ['T+3日 → relative']],
    ['自领证之日起满一年复核', ['起满一年 → relative']],
    ['下达之日起一个季度内', ['一个季度内 → relative']],
    ['两个季度内整改', ['两个季度内 → relative']],
    ['3个工作日之内', ['3个工作日之内 → relative']],
    ['合同签订后满6个月付清', ['后满6个月 → relative']],
    ['停电48小时前发布公告', ['48小时前 → relative']],
    ['开标5个工作日前发布公告', ['5个工作日前 → relative']],
  ])('%s', (text, expected) => {
    expect(readBy(relativeRule, text)).toEqual(expected);
  });

  it.each([
    '压缩至4个月以内',
    '控制在5个工作日内',
    '近三个月内',
    '开学后15日游学',
    '任职满三年',
    'T+1到账率100%',
    'T+1日到账率100%',
    '5年内',
    '30日前',
    '毕业后满2年以上',
    '毕业后满2年的人员',
    '两周前发现的问题',
    '两个月前已经开工',
    '24小时前置审核',
    '第三周前完成',
    '5月前完成',
    'CD-7完成检测',
    '周转天数压到45天以内',
  ])('leaves %s', text => {
    expect(readBy(relativeRule, text)).toEqual([]);
  });
});
