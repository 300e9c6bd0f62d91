import { everyRule } from '../../../../../src/plan/facts/deadlines/rules/every';
import { readBy } from '../say';

describe('every', () => {
  it('leaves the day of a figure per head', () => {
    expect(readBy(everyRule, '人均每日用水量降至120升')).toEqual([]);
    expect(readBy(everyRule, '人均每年参加学习90学时')).toEqual(['每年 → every year']);
  });

  it.each([
    ['每月一次', ['每月 → every month']],
    ['每两年评选', ['每两年 → every 2 year']],
    ['每3个月', ['每3个月 → every 3 month']],
    ['每隔两年', ['每隔两年 → every 3 year']],
    ['隔周教研', ['隔周 → every 2 week']],
    ['逢周三集中办公', ['逢周 → every week']],
    ['每逢双月', ['每逢双月 → every 2 month']],
    ['每日发布不高于180元', ['每日 → every day']],
    ['每满半年', ['每满半年 → every half-year']],
    ['每半年', ['每半年 → every half-year']],
    ['每人每年40学时', ['每年 → every year']],
  ])('%s', (text, expected) => {
    expect(readBy(everyRule, text)).toEqual(expected);
  });

  it.each([
    '每生每年500元',
    '每年级',
    '每课时50元',
    '每村',
    '每满100人',
    '价格每日不高于180元',
    '逢周年庆',
    '间隔周期',
    '每季节',
  ])('leaves %s', text => {
    expect(readBy(everyRule, text)).toEqual([]);
  });
});
