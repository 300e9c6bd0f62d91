import { seasonRule } from '../../../../../src/plan/facts/deadlines/rules/season';
import { readBy } from '../say';

describe('season', () => {
  it.each([
    ['小满前栽插结束', ['小满前 → open']],
    ['本学期末完成', ['本学期末 → open']],
    ['8月开学前维修', ['8月开学前 → 2025-08-31']],
    ['汛期前加固', ['汛期前 → open']],
    ['迎峰度夏前改造', ['迎峰度夏前 → open']],
    ['三夏前检修', ['三夏前 → open']],
    ['暑假期间翻新', ['暑假期间 → open']],
    ['春季学期内完成轮训', ['春季学期内 → open']],
    ['学年第二学期完成评选', ['第二学期 → open']],
    ['暑期|开办课堂', ['暑期 → open']],
    ['节前对商超开展检查', ['节前 → open']],
    ['检测报告周四下班前补齐', ['周四下班前 → open']],
    ['名单明天中午12点前报送', ['明天中午12点前 → open']],
    ['问题清单月底前清零', ['月底前 → open']],
    ['本月底前报名', ['本月底前 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(seasonRule, text)).toEqual(expected);
  });

  it.each([
    '高考前后',
    '开学典礼',
    '加强暑假期间管理',
    '中考改革',
    '较节前减少',
    '第二学期课程',
    '暑期活动',
    '十月底前上报',
  ])('leaves %s', text => {
    expect(readBy(seasonRule, text)).toEqual([]);
  });
});
