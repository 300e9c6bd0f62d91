import { readHead } from '../../../../src/plan/facts/targets/head';

const head = (left: string, share = true, money = false) => {
  const h = readHead(left, share, money);
  return [left.slice(0, h.cut), h.comparator, h.change];
};

describe('readHead', () => {
  it.each([
    ['毛入园率达到', ['毛入园率', '>=', null]],
    ['毛入园率分别达到', ['毛入园率', '>=', null]],
    ['机械化率总体达到', ['机械化率', '>=', null]],
    ['高峰期也不超过', ['高峰期', '<=', null]],
    ['失业率控制在', ['失业率', '<=', null]],
    ['均衡系数分别小于', ['均衡系数', '<', null]],
    ['审查周期压缩至', ['审查周期', '<=', null]],
    ['近视率每年下降', ['近视率每年', null, '-']],
    ['收入比上年增长', ['收入', null, '+']],
    ['收入较去年同期增长', ['收入', null, '+']],
    ['收入较2025年同期增长', ['收入', null, '+']],
    ['收入增长不低于', ['收入', '>=', '+']],
    ['覆盖率约', ['覆盖率', '~', null]],
    ['定位精确到', ['定位', '=', null]],
    ['青年占比过', ['青年占比', '>', null]],
    ['会议通过', ['会议通过', null, null]],
    ['一般', ['一般', null, null]],
    ['一般不超过', ['', '<=', null]],
  ])('%s', (left, want) => expect(head(left)).toEqual(want));

  it('takes no end of a word for a comparison', () => {
    expect(head('指令传达', false)[1]).toBeNull();
    expect(head('新签约', false)[1]).toBeNull();
    expect(head('服务触达', false)[1]).toBeNull();
    expect(head('附近', false)[1]).toBeNull();
  });

  it('finds a comparison some words ahead', () => {
    const far = readHead('引导学生至少掌握', false, false);
    expect([far.comparator, far.between]).toEqual(['>=', '掌握']);
    const base = readHead('薪酬不低于省定标准的', true, false);
    expect(base.base && '薪酬不低于省定标准的'.slice(base.base.start, base.base.end)).toBe('省定标准');
    expect(readHead('至少三次会议之后经过讨论才能决定的覆盖率', false, false).comparator).toBeNull();
  });

  it('reads what one unit refers to', () => {
    expect(readHead('拨款不低于每生每年', false, true).per).toBe('每生每年');
    expect(readHead('托位数达到每千人口', false, false).per).toBe('每千人口');
    expect(readHead('床位达到每百名老人', false, false).per).toBe('每百名老人');
    expect(readHead('落实教师每课时', false, true).per).toBe('每课时');
    expect(readHead('公路密度达到每百平方公里', false, false).per).toBe('每百平方公里');
  });
});
