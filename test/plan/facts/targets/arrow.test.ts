import { targetsOf } from './say';

describe('what an arrow leads to', () => {
  it.each([
    ['优质护理病房8个→10个', '>= 10 个 | 优质护理病房 | level'],
    ['药占比30%→28%', '<= 28 % | 药占比 | level'],
    ['门诊满意度 92% -> 95%', '>= 95 % | 门诊满意度 | level'],
    ['床位1,200张 => 1,500张', '>= 1500 张 | 床位 | level'],
    ['药占比30%→28%以下', '<= 28 % | 药占比 | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('is an arrow between two numbers: one between words says nothing', () => {
    expect(targetsOf('新建泵站3座→5月投用')).toHaveLength(1);
    expect(targetsOf('受理→办结，全年办件300件')).toEqual(['= 300 件 | 办件 | count']);
  });
});

describe('a plus behind a number', () => {
  it.each([
    ['入组率98%+', '>= 98 % | 入组率 | level'],
    ['新增停车位200+个', '>= 200 个 | 新增停车位 | count'],
    ['新增停车位200个+，年底完成', '>= 200 个 | 新增停车位 | count'],
  ])('%s is at least so much', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));
  it.each(['推行1+3+N模式', '建设5+2个站点', '实施“3+1”行动'])('%s adds up a name', phrase =>
    expect(targetsOf(phrase)).toEqual([]),
  );
});

describe('a time right behind a number', () => {
  it('says by when, and what is counted was said before', () => {
    expect(targetsOf('整治水体5处，其中3处5月底前完成')).toEqual([
      '= 5 处 | 整治水体 | count',
      '= 3 处 | 整治水体 | count',
    ]);
  });
  it.each([
    ['推动12个项目上半年投产', '= 12 个 | 投产项目 | count'],
    ['12个项目6月开工', '= 12 个 | 开工项目 | count'],
    ['3个社区一季度挂牌', '= 3 个 | 挂牌社区 | count'],
    ['举办5场3月学雷锋活动', '= 5 场 | 3月学雷锋活动 | count'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));
  it('stands before the act that names it', () => {
    expect(targetsOf('其余5个2028年6月底前完工')).toEqual(['= 5 个 | 其余完工 | count']);
  });
  it('or opens the name of what is counted', () => {
    expect(targetsOf('举办5场3月学雷锋活动')).toEqual(['= 5 场 | 3月学雷锋活动 | count']);
  });
});

describe('a verb that the noun before ends in', () => {
  it('is said once', () => {
    expect(targetsOf('开展“最美庭院”评选2次，评选不少于60户').map(t => t.split(' | ')[1])).toEqual([
      '“最美庭院”评选',
      '“最美庭院”评选',
    ]);
  });
});
