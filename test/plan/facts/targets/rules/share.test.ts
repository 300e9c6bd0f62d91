import { targetsOf } from '../say';

describe('shares and rates', () => {
  it.each([
    ['省级示范园区的占比达到64%以上', '>= 64 % | 省级示范园区占比 | level'],
    ['实现在岗电工100%持证上岗', '= 100 % | 在岗电工持证上岗率 | level'],
    ['实现80%的行政村通公交', '= 80 % | 通公交的行政村占比 | level'],
    ['青年占比过半', '> 50 % | 青年占比 | level'],
    ['力争流动人口就地登记比例(含网上登记)提至90%', '>= 90 % | 流动人口就地登记比例(含网上登记) | level'],
    ['95%的村卫生室能够提供中医药服务', '= 95 % | 提供中医药服务的村卫生室占比 | level'],
    ['80%以上的鄉村設置據點', '>= 80 % | 鄉村設置據點佔比 | level'],
    ['以不低于3%的增速推进', '>= 3 % | 增速 | level'],
    ['不低于3%的增量配电网通电', '>= 3 % | 增量配电网通电占比 | level'],
    ['企业贡献指数达85', '>= 85 | 企业贡献指数 | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('names of what a rate is that stands before a colon', () => {
    expect(targetsOf('冷链流通率:果蔬35%、肉类60%')).toEqual([
      '= 35 % | 果蔬冷链流通率 | level',
      '= 60 % | 肉类冷链流通率 | level',
    ]);
    expect(targetsOf('主要指标:优良率85%、合格率98%')).toEqual(['= 85 % | 优良率 | level', '= 98 % | 合格率 | level']);
    expect(targetsOf('就业率:合格率98%')).toEqual(['= 98 % | 合格率 | level']);
  });

  it('reads no tolerance', () => {
    expect(targetsOf('毛利率33%±1个百分点')).toEqual(['= 33 % | 毛利率 | level']);
    expect(targetsOf('误差控制在±5%以内')).toEqual(['<= 5 % | 误差 | level']);
  });

  it('lends its rate to another sort in the same list or in brackets', () => {
    expect(targetsOf('高血压规范管理率70%、糖尿病75%')[1]).toBe('= 75 % | 糖尿病管理率 | level');
    expect(targetsOf('渔船在线率98%(大中型100%)')[1]).toBe('= 100 % | 大中型在线率 | level');
    expect(targetsOf('化肥利用率43%、秸秆还田95%')[1]).toBe('= 95 % | 秸秆还田 | level');
    expect(targetsOf('渔船在线率98%,大中型100%')[1]).toBe('= 100 % | 大中型 | level');
  });

  it('lends its rate to what ends as the name before', () => {
    expect(targetsOf('主干道机械化清扫率达95%,次干道85%')[1]).toBe('= 85 % | 次干道机械化清扫率 | level');
    expect(targetsOf('毕业率本科达98%、专科达96%')[1]).toBe('>= 96 % | 专科毕业率 | level');
    expect(targetsOf('及格率本科达98%、优秀率20%')[1]).toBe('= 20 % | 优秀率 | level');
    expect(targetsOf('种子发芽率85%,水分13%')[1]).toBe('= 13 % | 水分 | level');
    expect(targetsOf('年投资开工率60%,完成年度投资的55%')[1]).toBe('= 55 % | 年度投资 | level');
  });

  it('leaves a rate its name where the whole is said', () => {
    expect(targetsOf('入户率不低于辖区总户数的30%')).toEqual(['>= 30 % | 入户率 | level']);
    expect(targetsOf('奖补资金不低于总投入的30%')[0]).toMatch(/占总投入比例/);
  });

  it('says of each of a list among whom it is', () => {
    expect(targetsOf('代表中一线职工不低于50%、妇女不低于25%')[1]).toMatch(/^>= 25 % \| 代表中妇女/);
    expect(targetsOf('集中供热率95%、污水处理率90%')[1]).toBe('= 90 % | 污水处理率 | level');
  });

  it('reads each rate of a list with its own subject', () => {
    expect(targetsOf('幼教持证率达97%、小学教师本科率达95%、高中教师研究生率达27%')).toEqual([
      '>= 97 % | 幼教持证率 | level',
      '>= 95 % | 小学教师本科率 | level',
      '>= 27 % | 高中教师研究生率 | level',
    ]);
  });
});

describe('shares of something', () => {
  it.each([
    ['将护工薪酬标准提高至不低于省定标准的1.6倍', '>= 1.6 倍 | 护工薪酬标准与省定标准之比 | level'],
    ['按不超过岗位总量15%的比例进行职称评聘', '<= 15 % | 职称评聘占岗位总量比例 | level'],
    ['安全投入不低于营业收入的2%', '>= 2 % | 安全投入占营业收入比例 | level'],
    ['各片区响应能力一般应达到最大负荷的3%—5%', 'range 3-5 % | 各片区响应能力占最大负荷比例 | level'],
    ['护工薪酬水平达到全县平均水平的95%以上', '>= 95 % | 护工薪酬水平占全县平均水平比例 | level'],
    ['赤字率拟按3%安排', '= 3 % | 赤字率 | level'],
    ['教师轮岗比例不低于符合条件教师总数的10%', '>= 10 % | 教师轮岗比例(占符合条件教师总数) | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('is of the whole that a ceiling names', () => {
    expect(targetsOf('年支出控制在预算的102%以内')).toEqual(['<= 102 % | 年支出占预算比例 | level']);
    expect(targetsOf('研发投入提高到营业收入的5%')).toEqual(['>= 5 % | 研发投入占营业收入比例 | level']);
    expect(targetsOf('支出控制在合理的水平，压减5%')[0]).toMatch(/^- 5 %/);
  });

  it('takes no base where the comparison stands at the number', () => {
    expect(targetsOf('护工薪酬达标率不低于90%')).toEqual(['>= 90 % | 护工薪酬达标率 | level']);
  });
});
